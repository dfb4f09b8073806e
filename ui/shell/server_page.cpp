#include "shell/server_page.h"

#include "office/office.h"
#include "shell/theme.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/explain.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

QGridLayout *makeGrid(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::groupSpacing);
    grid->setVerticalSpacing(theme::spacing / 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 9);
    return grid;
}

} // namespace

ServerPage::ServerPage(QWidget *parent)
    : Page(tr("Connect to a shared server"), tr("Shared server"), parent)
    , m_form(new QWidget(this))
    , m_test(new QPushButton(tr("Test the connection"), this))
    , m_connect(new QPushButton(this))
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupSpacing);
    column->addWidget(makeServerCard());
    column->addWidget(makeLogInCard());

    auto *body = new QWidget(content());
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme::groupSpacing);
    inside->addWidget(new HintLabel(tr("Your administrator tells you the server's name, the certificate "
                                       "file, your login ID and password."),
        body));
    inside->addWidget(m_form);
    inside->addWidget(makeButtons());
    inside->addStretch(1);
    body->setMaximumWidth(QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 44);
    auto *line = new QHBoxLayout(content());
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(body, 1);
    line->addStretch(0);

    for (const Field &field : std::as_const(m_fields)) {
        connect(field.edit, &QLineEdit::textEdited, this,
            [hint = field.hint, rule = field.rule] { hint->showHint(rule); });
        connect(field.edit, &QLineEdit::returnPressed, this, [this, edit = field.edit] {
            if (edit == m_password)
                submit();
            else
                focusNextChild();
        });
    }
    setSettings({});
    setBusy(false);
}

QWidget *ServerPage::makeServerCard()
{
    auto *inside = new QWidget(m_form);
    QGridLayout *grid = makeGrid(inside);
    m_hosts = addField(grid, QStringLiteral("server-unreachable"), tr("Server"),
        tr("The server's name; several, separated by commas, where one stands in for another."),
        tr("Enter the server's name."));
    m_port
        = addField(grid, QStringLiteral("port"), tr("Port"), QString(), tr("Enter the port (usually 5432)."));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_database = addField(grid, QStringLiteral("server-database"), tr("Database"), QString(),
        tr("Enter the database's name (usually mamis)."));
    m_encrypted = new QCheckBox(tr("Encrypt the connection (TLS)"), inside);
    grid->addWidget(m_encrypted, grid->rowCount(), 1);
    m_authority = addField(grid, QStringLiteral("server-certificate"), tr("Certificate file"),
        tr("The file from your administrator; empty where this computer trusts the server anyway."),
        QString());
    auto *choose = new CompactButton(tr("Choose …"), inside);
    grid->addWidget(choose, grid->rowCount() - 2, 2);
    connect(choose, &QPushButton::clicked, this, &ServerPage::chooseAuthority);
    connect(m_encrypted, &QCheckBox::toggled, this, &ServerPage::followEncryption);
    return makeCard(tr("Server"), inside, m_form);
}

QWidget *ServerPage::makeLogInCard()
{
    auto *inside = new QWidget(m_form);
    QGridLayout *grid = makeGrid(inside);
    m_login = addField(grid, QStringLiteral("log-in"), tr("Login ID"), QString(), tr("Enter your login ID."));
    m_login->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password
        = addField(grid, QStringLiteral("password"), tr("Password"), QString(), tr("Enter your password."));
    m_password->setEchoMode(QLineEdit::Password);
    m_remember = new QCheckBox(tr("Keep the password in this computer's key store"), inside);
    grid->addWidget(m_remember, grid->rowCount(), 1);
    return makeCard(tr("Log in"), inside, m_form);
}

QWidget *ServerPage::makeButtons()
{
    auto *widget = new QWidget(this);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::spacing);
    auto *back = new QPushButton(tr("Back"), widget);
    back->setToolTip(tr("Back (Esc)"));
    m_connect->setToolTip(tr("Connect (F9)"));
    theme::setPrimary(m_connect);
    line->addStretch(1);
    for (QPushButton *button : { back, m_test, m_connect }) {
        button->setAutoDefault(true);
        line->addWidget(button);
    }
    setTabOrder(back, m_test);
    setTabOrder(m_test, m_connect);
    connect(back, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            Q_EMIT backRequested();
    });
    connect(m_test, &QPushButton::clicked, this, &ServerPage::test);
    connect(m_connect, &QPushButton::clicked, this, &ServerPage::submit);
    addKey(this, { Qt::Key_F9 }, m_connect->text(), [this] { m_connect->click(); });
    return widget;
}

QLineEdit *ServerPage::addField(
    QGridLayout *grid, const QString &code, const QString &name, const QString &rule, const QString &missing)
{
    auto *label = new QLabel(name, grid->parentWidget());
    auto *edit = new QLineEdit(grid->parentWidget());
    auto *hint = new HintLabel({}, grid->parentWidget());
    label->setBuddy(edit);
    edit->setAccessibleName(name);
    hint->showHint(rule);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(edit, row, 1);
    grid->addWidget(hint, row + 1, 1);
    m_fields.append(Field { code, edit, hint, rule, missing });
    return edit;
}

void ServerPage::setSettings(const ServerSettings &settings)
{
    m_hosts->setText(settings.address.hosts);
    m_port->setText(QString::number(settings.address.port));
    m_database->setText(settings.address.database);
    m_encrypted->setChecked(settings.address.protection == ServerAddress::Protection::Verified);
    m_authority->setText(QDir::toNativeSeparators(settings.address.authority));
    m_login->setText(settings.login);
    followEncryption();
}

void ServerPage::followEncryption()
{
    m_authority->setEnabled(m_encrypted->isChecked());
}

void ServerPage::chooseAuthority()
{
    auto *dialog = new QFileDialog(this, tr("Certificate file"), QFileInfo(m_authority->text()).path(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &chosen) { m_authority->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

ServerSettings ServerPage::entered() const
{
    ServerSettings settings;
    settings.address.hosts = m_hosts->text().remove(u' ');
    settings.address.port = m_port->text().toInt();
    settings.address.database = m_database->text().trimmed();
    settings.address.protection
        = m_encrypted->isChecked() ? ServerAddress::Protection::Verified : ServerAddress::Protection::None;
    settings.address.authority = QDir::fromNativeSeparators(m_authority->text().trimmed());
    settings.login = m_login->text().trimmed();
    return settings;
}

bool ServerPage::showErrors()
{
    QLineEdit *first = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        const bool wrong = !field.missing.isEmpty() && field.edit->text().trimmed().isEmpty();
        showError(field.code, wrong ? field.missing : QString());
        if (wrong && !first)
            first = field.edit;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first;
}

void ServerPage::showError(const QString &code, const QString &text)
{
    const auto field = std::find_if(
        m_fields.cbegin(), m_fields.cend(), [&](const Field &one) { return one.code == code; });
    if (text.isEmpty())
        field->hint->showHint(field->rule);
    else
        field->hint->showError(text);
    field->edit->setAccessibleDescription(field->hint->text());
}

void ServerPage::showFailure(const Failure &failure)
{
    setBusy(false);
    const auto field = std::find_if(
        m_fields.cbegin(), m_fields.cend(), [&](const Field &one) { return one.code == failure.code; });
    if (field == m_fields.cend()) {
        messages().say(failure);
        return;
    }
    showError(failure.code, explain(failure));
    field->edit->setFocus(Qt::OtherFocusReason);
    field->edit->selectAll();
}

void ServerPage::test()
{
    messages().clear();
    if (m_busy || showErrors())
        return;
    setBusy(true);
    const ServerSettings settings = entered();
    // An office of its own, gone with the answer: nothing of a trial stays.
    auto office = Office::onServer(settings.address);
    office->logIn(settings.login, m_password->text(), this, [this, office](const Result<Session> &session) {
        office->logOut();
        if (!session)
            return showFailure(*session.failure);
        setBusy(false);
        messages().say(MessageBar::Tone::Success,
            tr("The connection works. You log in as %1, %2.")
                .arg(session->associationName, session->userName));
    });
}

void ServerPage::submit()
{
    messages().clear();
    if (m_busy || showErrors())
        return;
    setBusy(true);
    Q_EMIT connectRequested(entered(), m_password->text(), m_remember->isChecked());
}

void ServerPage::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_test->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    m_connect->setText(busy ? tr("Connecting …") : tr("Connect"));
}

void ServerPage::activate()
{
    m_password->clear();
    setBusy(false);
    QLineEdit *first = m_hosts->text().isEmpty() ? m_hosts : m_login->text().isEmpty() ? m_login : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

bool ServerPage::mayLeave()
{
    if (m_busy)
        messages().say(MessageBar::Tone::Info, tr("The connection is being made. Wait a moment."));
    return !m_busy;
}

} // namespace mamis
