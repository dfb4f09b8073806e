#include "shell/server_page.h"

#include "office/office.h"
#include "shell/theme.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/explain.h"
#include "widgets/field_form.h"
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

namespace mamis {

ServerPage::ServerPage(QWidget *parent)
    : Page(tr("Connect to a shared server"), tr("Shared server"), parent)
    , m_fields(new FieldForm(this))
    , m_form(new QWidget(this))
    , m_test(new QPushButton(tr("Test the connection"), this))
    , m_connect(new QPushButton(this))
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupSpacing);
    column->addWidget(makeServerCard());
    column->addWidget(makeLogInCard());

    FieldForm::arrange(content(),
        { new HintLabel(
              tr("Your administrator tells you the server's name, the certificate file, your login ID "
                 "and password."),
              this),
            m_form, makeButtons() });
    connect(m_fields, &FieldForm::returnPressed, this, [this](QLineEdit *in) {
        if (in == m_password)
            submit();
        else
            focusNextChild();
    });
    setSettings({});
    setBusy(false);
}

ServerPage::~ServerPage() = default;

QWidget *ServerPage::makeServerCard()
{
    auto *inside = new QWidget(m_form);
    QGridLayout *grid = FieldForm::makeGrid(inside);
    m_hosts = m_fields->add(grid, QStringLiteral("server-unreachable"), tr("Server"),
        tr("The server's name; several, separated by commas, where one stands in for another."),
        tr("Enter the server's name."));
    m_port = m_fields->add(
        grid, QStringLiteral("port"), tr("Port"), QString(), tr("Enter the port (usually 5432)."));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_database = m_fields->add(grid, QStringLiteral("server-database"), tr("Database"), QString(),
        tr("Enter the database's name (usually mamis)."));
    m_encrypted = new QCheckBox(tr("Encrypt the connection (TLS)"), inside);
    grid->addWidget(m_encrypted, grid->rowCount(), 1);
    m_authority = m_fields->add(grid, QStringLiteral("server-certificate"), tr("Certificate file"),
        tr("The file from your administrator; empty where this computer trusts the server anyway."),
        QString());
    auto *choose = new CompactButton(tr("Choose …"), inside);
    FieldForm::putBeside(grid, m_authority, choose);
    connect(choose, &QPushButton::clicked, this, &ServerPage::chooseAuthority);
    connect(m_encrypted, &QCheckBox::toggled, this, &ServerPage::followEncryption);
    return makeCard(tr("Server"), inside, m_form);
}

QWidget *ServerPage::makeLogInCard()
{
    auto *inside = new QWidget(m_form);
    QGridLayout *grid = FieldForm::makeGrid(inside);
    m_login
        = m_fields->add(grid, QStringLiteral("login"), tr("Login ID"), QString(), tr("Enter your login ID."));
    m_login->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password = m_fields->add(
        grid, QStringLiteral("log-in"), tr("Password"), QString(), tr("Enter your password."));
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
    addKey(this, { Qt::Key_F9 }, tr("Connect"), [this] { m_connect->click(); });
    return widget;
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

void ServerPage::showFailure(const Failure &failure)
{
    setBusy(false);
    if (m_fields->showError(failure.code, explain(failure)))
        return;
    messages().say(failure);
    m_connect->setFocus(Qt::OtherFocusReason);
}

void ServerPage::test()
{
    messages().clear();
    if (m_busy || m_fields->showErrors(m_fields->empty()))
        return;
    setBusy(true);
    const ServerSettings settings = entered();
    // An office of its own, gone with the answer: nothing of a trial stays. It is this page's and not the
    // answer's, which its own thread may be the last to hold.
    m_trial = Office::onServer(settings.address);
    m_trial->logIn(settings.login, m_password->text(), this, [this](const Result<Session> &session) {
        m_trial->logOut();
        m_trial.reset();
        if (!session)
            return showFailure(*session.failure);
        setBusy(false);
        messages().say(MessageBar::Tone::Success,
            tr("The connection works. You log in as %1, %2.")
                .arg(session->associationName, session->userName));
        // What had the focus was switched off meanwhile; the keys go on from the next step.
        m_connect->setFocus(Qt::OtherFocusReason);
    });
}

void ServerPage::submit()
{
    messages().clear();
    if (m_busy || m_fields->showErrors(m_fields->empty()))
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
