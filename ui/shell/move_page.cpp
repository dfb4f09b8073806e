#include "shell/move_page.h"

#include "shell/server_fields.h"
#include "shell/theme.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/explain.h"
#include "widgets/field_form.h"
#include "widgets/keys.h"
#include "widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

constexpr qint64 mostSteps = 1'000'000'000; ///< a progress bar counts in int

/// The field at which a failure is said; the failure's own code where no other is named here.
QString fieldOf(const Failure &failure, const MoveOrder &order)
{
    static const QHash<QString, QString> fields {
        { QStringLiteral("practice"), QStringLiteral("file") },
        { QStringLiteral("chain-broken"), QStringLiteral("file") },
        { QStringLiteral("login-unusable"), QStringLiteral("file") },
        { QStringLiteral("server-not-empty"), QStringLiteral("server-database") },
        { QStringLiteral("server-foreign"), QStringLiteral("server-database") },
        { QStringLiteral("server-protection"), QStringLiteral("server-unreachable") },
    };
    if (failure.code.startsWith(QLatin1String("database-")) && failure.facts.value(0) == order.path)
        return QStringLiteral("file");
    return fields.value(failure.code, failure.code);
}

} // namespace

MovePage::MovePage(QWidget *parent)
    : Page(tr("Move to a shared server"), tr("Move to a shared server"), parent)
    , m_fields(new FieldForm(this))
    , m_form(new QWidget(this))
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupSpacing);
    column->addWidget(makeFileCard());
    m_server = new ServerFields(*m_fields, m_form);
    column->addWidget(m_server->card());
    column->addWidget(makeAdministratorCard());

    FieldForm::arrange(content(), { makeExplanation(), m_form, makeButtons() });
    connect(m_fields, &FieldForm::returnPressed, this, [this](QLineEdit *in) {
        if (in == m_password)
            submit();
        else
            focusNextChild();
    });
    connect(&m_move, &OfficeMove::progressed, this, &MovePage::showProgress);
    setBusy(false);
}

QWidget *MovePage::makeExplanation()
{
    auto *inside = new QWidget(this);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString &line :
        {
            tr("Everything in the file is copied to the server: members, applications, history, mails and "
               "users."),
            tr("All of it is moved, or nothing: whatever goes wrong, nothing half-done stays on the server."),
            tr("The file stays on this computer as it is. Until the end nobody can work with it."),
            tr("Every user who may log in gets a first password for the server. They are shown once, at the "
               "end."),
        }) {
        auto *text = new QLabel(line, inside);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        grid->addWidget(new QLabel(QStringLiteral("・"), inside), row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
    return makeCard(tr("What will happen"), inside, this);
}

QWidget *MovePage::makeFileCard()
{
    auto *inside = new QWidget(m_form);
    QGridLayout *grid = FieldForm::makeGrid(inside);
    m_file = m_fields->add(grid, QStringLiteral("file"), tr("File"), QString(),
        tr("Choose the database of your office on this computer."));
    auto *choose = new CompactButton(tr("Choose …"), inside);
    FieldForm::putBeside(grid, m_file, choose);
    connect(choose, &QPushButton::clicked, this, &MovePage::chooseFile);
    return makeCard(tr("Database on this computer"), inside, m_form);
}

QWidget *MovePage::makeAdministratorCard()
{
    auto *inside = new QWidget(m_form);
    QGridLayout *grid = FieldForm::makeGrid(inside);
    m_administrator = m_fields->add(grid, QStringLiteral("not-administrator"), tr("Administrator"),
        tr("Who administers PostgreSQL itself (usually postgres), not a user of an office."),
        tr("Enter the name of the server's administrator (usually postgres)."));
    m_administrator->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_administrator->setText(QStringLiteral("postgres"));
    m_password = m_fields->add(grid, QStringLiteral("log-in"), tr("Password"),
        tr("Used for this once and not kept. It can stay empty only where the server asks for none."),
        QString());
    m_password->setEchoMode(QLineEdit::Password);
    return makeCard(tr("Administrator of the server"), inside, m_form);
}

QWidget *MovePage::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::spacing);
    m_back = new QPushButton(tr("Back"), bar);
    m_back->setToolTip(tr("Back (Esc)"));
    m_progress = new QProgressBar(bar);
    m_progress->setAccessibleName(tr("How far the move is"));
    m_cancel = new QPushButton(tr("Stop"), bar);
    m_cancel->setToolTip(tr("Stops; nothing stays on the server"));
    m_start = new QPushButton(bar);
    m_start->setToolTip(tr("Move to the server (F9)"));
    theme::setPrimary(m_start);
    line->addWidget(m_progress, 1);
    line->addStretch(0);
    for (QPushButton *button : { m_back, m_cancel, m_start }) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    setTabOrder(m_back, m_cancel);
    setTabOrder(m_cancel, m_start);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            Q_EMIT backRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_progress->setFormat(tr("Stopping …"));
        m_move.cancel();
    });
    connect(m_start, &QPushButton::clicked, this, &MovePage::submit);
    addKey(this, { Qt::Key_F9 }, tr("Move to the server"), [this] { m_start->click(); });
    return bar;
}

void MovePage::propose(const QString &path, const ServerAddress &server)
{
    if (!path.isEmpty())
        m_file->setText(QDir::toNativeSeparators(path));
    if (m_server->hosts()->text().isEmpty())
        m_server->set(server);
}

void MovePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Database on this computer"),
        QFileInfo(entered().path).absolutePath(), tr("Databases (*.mamis);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_file->setText(QDir::toNativeSeparators(chosen));
        m_fields->showError(QStringLiteral("file"), QString());
    });
    dialog->open();
}

MoveOrder MovePage::entered() const
{
    return { QDir::fromNativeSeparators(m_file->text().trimmed()), m_server->entered(),
        m_administrator->text().trimmed(), m_password->text() };
}

void MovePage::submit()
{
    messages().clear();
    if (m_busy || m_fields->showErrors(m_fields->empty()))
        return;
    setBusy(true);
    m_move.start(entered(), this,
        [this, order = entered()](const Result<MovedOffice> &office) { finish(order, office); });
}

void MovePage::showProgress(qint64 done, qint64 all)
{
    if (!m_busy || !m_cancel->isEnabled())
        return;
    m_progress->setRange(0, static_cast<int>(std::clamp<qint64>(all, 1, mostSteps)));
    m_progress->setValue(static_cast<int>(std::min(done, mostSteps)));
    m_progress->setFormat(done < all ? tr("%v of %m rows") : tr("Comparing both sides …"));
}

void MovePage::finish(const MoveOrder &order, const Result<MovedOffice> &office)
{
    setBusy(false);
    if (!office)
        return showFailure(order, *office.failure);
    m_password->clear();
    Q_EMIT moved(order, *office);
}

void MovePage::showFailure(const MoveOrder &order, const Failure &failure)
{
    m_start->setFocus(Qt::OtherFocusReason);
    if (failure.kind == Failure::Kind::Cancelled)
        return messages().say(MessageBar::Tone::Warning,
            tr("Stopped. Nothing was moved: the server and the file are as they were."));
    if (!m_fields->showError(fieldOf(failure, order), explain(failure)))
        messages().say(failure);
}

void MovePage::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_back->setVisible(!busy);
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_progress->setFormat(tr("Connecting to the server …"));
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(busy);
    m_start->setEnabled(!busy);
    m_start->setText(busy ? tr("Moving …") : tr("Move to the server"));
    if (busy)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void MovePage::activate()
{
    m_password->clear();
    QLineEdit *first = m_file->text().isEmpty() ? m_file
        : m_server->hosts()->text().isEmpty()   ? m_server->hosts()
                                                : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

bool MovePage::mayLeave()
{
    if (m_busy)
        messages().say(MessageBar::Tone::Info,
            tr("The database is being moved. Wait until it is done, or stop it first."));
    return !m_busy;
}

} // namespace mamis
