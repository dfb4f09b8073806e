#include "start/move_page.h"

#include "domain/explain.h"
#include "start/server_fields.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace mamis {

namespace {

const QString movedFileField = QStringLiteral("file");
const QString administratorField = QStringLiteral("not-administrator"); ///< where that is said
const QString serverPasswordField = QStringLiteral("log-in");

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
    : FormPage(tr("Move to a shared server"), tr("Move to a shared server"),
        { tr("Move to the server"), tr("Moving …"),
            tr("The database is being moved. Wait until it is done, or stop it first.") },
        parent)
{
    addCards();
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("How far the move is"));
    m_cancel = new QPushButton(tr("Stop"), this);
    m_cancel->setToolTip(tr("Stops; nothing stays on the server"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_progress->setFormat(tr("Stopping …"));
        m_move.cancel();
    });
    connect(&m_move, &OfficeMove::progressed, this, &MovePage::showProgress);
    arrange({ makeExplanation() }, { m_progress }, { m_cancel });
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

void MovePage::addCards()
{
    addCard(tr("Database on this computer"),
        { { .code = movedFileField,
            .name = tr("File"),
            .required = true,
            .error = tr("Choose the database of your office on this computer.") } });
    auto *choose = new CompactButton(tr("Choose …"), cards());
    form().putBeside(movedFileField, choose);
    connect(choose, &QPushButton::clicked, this, &MovePage::chooseFile);
    addCard(tr("Server"), ServerFields::specs());
    m_server = new ServerFields(form(), this);
    addCard(tr("Administrator of the server"),
        {
            { .code = administratorField,
                .name = tr("Administrator"),
                .required = true,
                .rule = tr("Who administers PostgreSQL itself (usually postgres), not a user of an office."),
                .error = tr("Enter the name of the server's administrator (usually postgres)."),
                .latin = true },
            { .code = serverPasswordField,
                .name = tr("Password"),
                .kind = FieldKind::Password,
                .rule
                = tr("Used for this once and not kept. It can stay empty only where the server asks for "
                     "none.") },
        });
    form().setValues({ { administratorField, QStringLiteral("postgres") } });
}

void MovePage::propose(const QString &path, const ServerAddress &server)
{
    if (!path.isEmpty())
        form().setValues({ { movedFileField, QDir::toNativeSeparators(path) } });
    if (form().text(ServerFields::hosts).isEmpty())
        m_server->set(server);
}

void MovePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Database on this computer"),
        QFileInfo(entered().path).absolutePath(), tr("Databases (*.mamis);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { form().setValue(movedFileField, QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

MoveOrder MovePage::entered() const
{
    return { QDir::fromNativeSeparators(form().text(movedFileField)), m_server->entered(),
        form().text(administratorField), form().text(serverPasswordField) };
}

void MovePage::submit()
{
    setBusy(true);
    m_move.start(entered(), this,
        [this, order = entered()](const Result<MovedOffice> &office) { finish(order, office); });
}

void MovePage::showProgress(qint64 done, qint64 all)
{
    if (!isBusy() || !m_cancel->isEnabled())
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
    form().setValues({ { serverPasswordField, QString() } });
    Q_EMIT moved(order, *office);
}

void MovePage::showFailure(const MoveOrder &order, const Failure &failure)
{
    primaryButton()->setFocus(Qt::OtherFocusReason);
    if (failure.kind == Failure::Kind::Cancelled)
        return messages().say(MessageBar::Tone::Warning,
            tr("Stopped. Nothing was moved: the server and the file are as they were."));
    if (!form().showError(fieldOf(failure, order), explain(failure)))
        messages().say(failure);
}

void MovePage::setBusy(bool busy)
{
    FormPage::setBusy(busy);
    backButton()->setVisible(!busy);
    m_progress->setVisible(busy);
    m_progress->setRange(0, 0);
    m_progress->setFormat(tr("Connecting to the server …"));
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(busy);
    if (busy)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void MovePage::activate()
{
    form().setValues({ { serverPasswordField, QString() } });
    for (const QString &code : { movedFileField, ServerFields::hosts }) {
        if (form().text(code).isEmpty())
            return form().focus(code);
    }
    form().focus(serverPasswordField);
}

} // namespace mamis
