#include "areas/users/user_page.h"

#include "areas/users/users_page.h"
#include "domain/calendar_date.h"
#include "domain/explain.h"
#include "domain/password_rule.h"
#include "domain/words.h"
#include "look/theme.h"
#include "office/office.h"
#include "widgets/card.h"
#include "widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>

#include <utility>

namespace mamis {

namespace {

const QString loginCode = QStringLiteral("login");
const QString nameCode = QStringLiteral("name");
const QString roleCode = QStringLiteral("role");

QString loginRule()
{
    return UserPage::tr(
        "3 to 32 small letters, digits and . _ - ; it begins with a letter and is never changed.");
}

QList<FieldSpec> userFields()
{
    QList<FieldChoice> roles;
    for (const UserRole role : allValues<UserRole>())
        roles.append({ toCode(role), words::name(role) });
    const QString badLogin = explain(Failure(Failure::Kind::Refused, loginCode));
    return {
        { .code = loginCode,
            .name = UserPage::tr("Login ID"),
            .required = true,
            .rule = loginRule(),
            .error = badLogin,
            .example = QStringLiteral("hanako"),
            .latin = true,
            .check
            = [badLogin](
                  const QVariant &login) { return isGoodLogin(login.toString()) ? QString() : badLogin; } },
        { .code = nameCode, .name = UserPage::tr("Name"), .required = true, .longest = 200 },
        { .code = roleCode,
            .name = UserPage::tr("Role"),
            .kind = FieldKind::Choice,
            .required = true,
            .rule = UserPage::tr("What each role may do stands below the list of users."),
            .choices = roles },
    };
}

FormRecord recordOf(const OfficeUser &user)
{
    return { { { loginCode, user.login }, { nameCode, user.name }, { roleCode, toCode(user.role) } },
        user.version };
}

} // namespace

UserPage::UserPage(Office &office, QWidget *parent)
    : EditPage(tr("User"), tr("User"), true, parent)
    , m_office(office)
    , m_users(office)
    , m_state(new QLabel(this))
    , m_close(
          makeButton(tr("Close the account"), tr("Nobody logs in with it any more"), &UserPage::askToClose))
    , m_open(makeButton(tr("Open again"), tr("With a new first password"), &UserPage::askForPassword))
    , m_password(makeButton(
          tr("Issue a password"), tr("For somebody who has forgotten theirs"), &UserPage::askForPassword))
    , m_unlock(makeButton(
          tr("Unlock"), tr("Lets somebody log in who typed a wrong password too often"), &UserPage::unlock))
{
    theme::setDanger(m_close);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    addCard({}, userFields());
    arrangeEditor({ m_state }, {}, { m_close, m_open, m_unlock, m_password });
    connect(this, &EditPage::saved, this, [this] {
        if (m_given)
            Q_EMIT passwordGiven(*std::exchange(m_given, std::nullopt));
    });
}

QPushButton *UserPage::makeButton(const QString &name, const QString &toolTip, void (UserPage::*run)())
{
    auto *button = new QPushButton(name, this);
    button->setToolTip(toolTip);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void UserPage::setUser(qint64 id)
{
    m_id = id;
    m_given.reset();
    messages().clear();
    showUser({});
    begin(recordOf({}).values, false);
}

void UserPage::showUser(const OfficeUser &user)
{
    m_user = user;
    const bool isNew = m_id == 0;
    setTitle(isNew ? tr("Add a user") : user.name.isEmpty() ? tr("User") : user.name);
    QStringList state;
    if (!isNew && user.id != 0) {
        state.append(userStateText(user, QDateTime::currentDateTimeUtc()));
        state.append(user.lastLogIn.isValid() ? tr("Last log-in: %1").arg(formatDateTime(user.lastLogIn))
                                              : tr("Has never logged in"));
        if (isOwn())
            state.append(tr("This is you: another administrator changes your role."));
    }
    m_state->setText(isNew ? tr("The first password is made when you save. It is shown once.")
                           : state.join(QStringLiteral("　")));
    form().setEnabled(loginCode, isNew);
    form().setRule(loginCode, isNew ? loginRule() : tr("A login ID is never changed."));
    form().setEnabled(roleCode, !isOwn());
    enableParts();
}

bool UserPage::isOwn() const
{
    return m_id != 0 && m_office.session() && m_office.session()->userId == m_id;
}

void UserPage::fetch(const RecordAnswer &answer)
{
    if (m_id == 0) {
        OfficeUser empty;
        showUser(empty);
        return answer({ recordOf(empty), {} });
    }
    m_users.user(m_id, this, [this, answer, id = m_id](const Result<OfficeUser> &user) {
        if (!user)
            return answer({ {}, user.failure });
        if (id == m_id)
            showUser(*user);
        answer({ recordOf(*user), {} });
    });
}

void UserPage::store(const FormRecord &record, const RecordAnswer &answer)
{
    UserEntry entry { m_id, static_cast<int>(record.version), record.values.value(loginCode).toString(),
        record.values.value(nameCode).toString(),
        knownCode<UserRole>(record.values.value(roleCode).toString()) };
    const auto answerWith = [this, answer](const OfficeUser &user) {
        m_id = user.id;
        showUser(user);
        answer({ recordOf(user), {} });
    };
    if (m_id != 0)
        return m_users.change(entry, this, [answer, answerWith](const Result<OfficeUser> &user) {
            if (!user)
                return answer({ {}, user.failure });
            answerWith(*user);
        });
    m_users.add(entry, this, [this, answer, answerWith](const Result<GivenPassword> &given) {
        if (!given)
            return answer({ {}, given.failure });
        m_given = *given;
        answerWith(given->user);
    });
}

void UserPage::enableParts()
{
    EditPage::enableParts();
    const bool others = m_user.id != 0 && !isOwn();
    const bool locked = m_user.lockedUntil.isValid() && m_user.lockedUntil > QDateTime::currentDateTimeUtc();
    m_close->setVisible(others && m_user.active);
    m_password->setVisible(others && m_user.active);
    m_open->setVisible(others && !m_user.active);
    m_unlock->setVisible(others && m_user.active && locked);
    // What is typed is saved first, or discarded.
    const bool free = isLoaded() && !isBusy() && !form().isChanged();
    for (QPushButton *button : { m_close, m_password, m_open, m_unlock })
        button->setEnabled(free);
}

void UserPage::take(const Result<OfficeUser> &user, const QString &done)
{
    setBusy(false);
    if (!user)
        return messages().say(*user.failure);
    reload();
    messages().say(MessageBar::Tone::Success, done);
}

void UserPage::take(const Result<GivenPassword> &given)
{
    setBusy(false);
    if (!given)
        return messages().say(*given.failure);
    Q_EMIT passwordGiven(*given);
}

void UserPage::askToClose()
{
    messages().say(MessageBar::Tone::Warning,
        tr("%1 will not be able to log in any more. What they did stays in the history, and the account can "
           "be "
           "opened again.")
            .arg(m_user.name),
        tr("Close it now"), [this] { close(); });
}

void UserPage::close()
{
    setBusy(true);
    m_users.close(
        m_id, this, [this](const Result<OfficeUser> &user) { take(user, tr("The account is closed.")); });
}

void UserPage::askForPassword()
{
    messages().say(MessageBar::Tone::Warning,
        m_user.active
            ? tr("%1 gets a new first password; the present one does not work any more.").arg(m_user.name)
            : tr("%1 may log in again, with a new first password.").arg(m_user.name),
        tr("Make the password"), [this] { givePassword(); });
}

void UserPage::givePassword()
{
    setBusy(true);
    m_users.open(m_id, this, [this](const Result<GivenPassword> &given) { take(given); });
}

void UserPage::unlock()
{
    setBusy(true);
    m_users.unlock(
        m_id, this, [this](const Result<OfficeUser> &user) { take(user, tr("The account is unlocked.")); });
}

} // namespace mamis
