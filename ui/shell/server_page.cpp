#include "shell/server_page.h"

#include "office/office.h"
#include "shell/server_fields.h"
#include "shell/theme.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/explain.h"
#include "widgets/field_form.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamis {

ServerPage::ServerPage(QWidget *parent)
    : Page(tr("Connect to a shared server"), tr("Shared server"), parent)
    , m_introduction(makeIntroduction()) // first in the tab order, too
    , m_fields(new FieldForm(this))
    , m_form(new QWidget(this))
    , m_server(new ServerFields(*m_fields, m_form))
    , m_test(new QPushButton(tr("Test the connection"), this))
    , m_connect(new QPushButton(this))
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupSpacing);
    column->addWidget(m_server->card());
    column->addWidget(makeLogInCard());

    FieldForm::arrange(content(), { m_introduction, m_form, makeButtons() });
    connect(m_fields, &FieldForm::returnPressed, this, [this](QLineEdit *in) {
        if (in == m_password)
            submit();
        else
            focusNextChild();
    });
    setBusy(false);
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
    m_server->set(settings.address);
    m_login->setText(settings.login);
}

ServerSettings ServerPage::entered() const
{
    return { m_server->entered(), m_login->text().trimmed() };
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
    QLineEdit *hosts = m_server->hosts();
    QLineEdit *first = hosts->text().isEmpty() ? hosts : m_login->text().isEmpty() ? m_login : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

bool ServerPage::mayLeave()
{
    if (m_busy)
        messages().say(MessageBar::Tone::Info, tr("The connection is being made. Wait a moment."));
    return !m_busy;
}

} // namespace mamis
