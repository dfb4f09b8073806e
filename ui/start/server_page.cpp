#include "start/server_page.h"

#include "domain/explain.h"
#include "look/theme.h"
#include "office/office.h"
#include "start/server_fields.h"
#include "widgets/compact_button.h"
#include "widgets/hint_label.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QPushButton>

namespace mamis {

namespace {

const QString loginField = QStringLiteral("login");
const QString passwordField = QStringLiteral("log-in"); ///< where a refused log-in is said
const QString rememberField = QStringLiteral("remember");

} // namespace

ServerPage::ServerPage(QWidget *parent)
    : FormPage(tr("Connect to a shared server"), tr("Shared server"),
        { tr("Connect"), tr("Connecting …"), tr("The connection is being made. Wait a moment.") }, parent)
{
    QWidget *introduction = makeIntroduction(); // first in the tab order, too
    addCard(tr("Server"), ServerFields::specs());
    m_server = new ServerFields(form(), this);
    addCard(tr("Log in"),
        {
            { .code = loginField,
                .name = tr("Login ID"),
                .required = true,
                .error = tr("Enter your login ID."),
                .latin = true },
            { .code = passwordField,
                .name = tr("Password"),
                .kind = FieldKind::Password,
                .required = true,
                .error = tr("Enter your password.") },
            { .code = rememberField,
                .name = tr("Keep the password in this computer's key store"),
                .kind = FieldKind::Check },
        });
    m_test = new QPushButton(tr("Test the connection"), this);
    connect(m_test, &QPushButton::clicked, this, &ServerPage::test);
    arrange({ introduction }, {}, { m_test });
}

ServerPage::~ServerPage() = default;

QWidget *ServerPage::makeIntroduction()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::groupSpacing);
    line->addWidget(
        new HintLabel(tr("Your administrator tells you the server's name, the certificate file, your login "
                         "ID and password. If your office has a database on this computer that is to lie "
                         "on the server from now on, move it there."),
            box),
        1);
    auto *move = new CompactButton(tr("Move to a shared server …"), box);
    line->addWidget(move, 0, Qt::AlignTop);
    connect(move, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            Q_EMIT moveRequested();
    });
    return box;
}

void ServerPage::setSettings(const ServerSettings &settings)
{
    m_server->set(settings.address);
    form().setValues({ { loginField, settings.login } });
}

ServerSettings ServerPage::entered() const
{
    return { m_server->entered(), form().text(loginField) };
}

void ServerPage::showFailure(const Failure &failure)
{
    setBusy(false);
    if (form().showError(failure.code, explain(failure)))
        return;
    messages().say(failure);
    primaryButton()->setFocus(Qt::OtherFocusReason);
}

void ServerPage::test()
{
    messages().clear();
    if (isBusy() || !form().check())
        return;
    setBusy(true);
    const ServerSettings settings = entered();
    // An office of its own, gone with the answer: nothing of a trial stays. It is this page's and not the
    // answer's, which its own thread may be the last to hold.
    m_trial = Office::onServer(settings.address);
    m_trial->logIn(settings.login, form().text(passwordField), this, [this](const Result<Session> &session) {
        m_trial->logOut();
        m_trial.reset();
        if (!session)
            return showFailure(*session.failure);
        setBusy(false);
        messages().say(MessageBar::Tone::Success,
            tr("The connection works. You log in as %1, %2.")
                .arg(session->associationName, session->userName));
        // What had the focus was switched off meanwhile; the keys go on from the next step.
        primaryButton()->setFocus(Qt::OtherFocusReason);
    });
}

void ServerPage::submit()
{
    setBusy(true);
    Q_EMIT connectRequested(entered(), form().text(passwordField), form().value(rememberField).toBool());
}

void ServerPage::setBusy(bool busy)
{
    FormPage::setBusy(busy);
    m_test->setEnabled(!busy);
}

void ServerPage::activate()
{
    form().setValues({ { passwordField, QString() } });
    setBusy(false);
    for (const QString &code : { ServerFields::hosts, loginField }) {
        if (form().text(code).isEmpty())
            return form().focus(code);
    }
    form().focus(passwordField);
}

} // namespace mamis
