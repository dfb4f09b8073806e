#include "areas/users/users_page.h"

#include "domain/calendar_date.h"
#include "domain/words.h"
#include "lists/list_delegate.h"
#include "lists/list_header.h"
#include "lists/list_table.h"
#include "look/theme.h"
#include "widgets/card.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mamis {

namespace {

bool isLocked(const OfficeUser &user, const QDateTime &now)
{
    return user.active && user.lockedUntil.isValid() && user.lockedUntil > now;
}

QList<RowsModel<OfficeUser>::Column> userColumns()
{
    using Users = RowsModel<OfficeUser>;
    Users::Column state = Users::fixedColumn(
        UsersPage::tr("State"), 0,
        [](const OfficeUser &user) { return userStateText(user, QDateTime::currentDateTimeUtc()); },
        QStringLiteral("✓ ") + UsersPage::tr("Active (first password)"));
    state.tone = [](const OfficeUser &user) -> std::optional<ToneKind> {
        if (!user.active)
            return ToneKind::Neutral;
        return isLocked(user, QDateTime::currentDateTimeUtc()) ? ToneKind::Attention : ToneKind::Good;
    };
    const auto lastLogIn = [](const OfficeUser &user) {
        return user.lastLogIn.isValid() ? formatDateTime(user.lastLogIn) : QStringLiteral("–");
    };
    return {
        Users::fixedColumn(
            UsersPage::tr("Name"), 0, [](const OfficeUser &user) { return user.name; },
            QStringLiteral("事務 一郎太郎__")),
        Users::fixedColumn(
            UsersPage::tr("Login ID"), 0, [](const OfficeUser &user) { return user.login; },
            QStringLiteral("login-of-some")),
        Users::fixedColumn(
            UsersPage::tr("Role"), 0, [](const OfficeUser &user) { return words::name(user.role); },
            words::name(UserRole::Admin) + QStringLiteral("__")),
        state,
        Users::fixedColumn(UsersPage::tr("Last log-in"), 0, lastLogIn, QStringLiteral("2026/12/31 23:59")),
    };
}

QList<RowsModel<RoleLine>::Column> roleColumns()
{
    using Roles = RowsModel<RoleLine>;
    return {
        Roles::fixedColumn(
            UsersPage::tr("Role"), 0, [](const RoleLine &line) { return words::name(line.role); },
            words::name(UserRole::Admin) + QStringLiteral("__")),
        Roles::fixedColumn(
            UsersPage::tr("May do"), 0, [](const RoleLine &line) { return line.may; }, QString(50, u'国')),
    };
}

/// Looking at it comes with every role.
QString whatItMay(UserRole role, const QMultiHash<UserRole, Action> &permissions)
{
    QStringList may;
    for (const Action action : allValues<Action>()) {
        if (permissions.contains(role, action))
            may.append(words::name(action));
    }
    if (role == UserRole::Auditor)
        return UsersPage::tr("Looks at everything, the history too, and changes nothing");
    if (maySaveMailSettings(role))
        may.append(UsersPage::tr("mail settings"));
    if (mayReadHistory(role))
        may.append(UsersPage::tr("look at the history"));
    if (role == UserRole::Admin)
        may.append(UsersPage::tr("manage the office's users and the association's settings"));
    return may.isEmpty() ? UsersPage::tr("Looks only") : may.join(UsersPage::tr(", "));
}

} // namespace

QString userStateText(const OfficeUser &user, const QDateTime &now)
{
    if (!user.active)
        return QStringLiteral("– ") + UsersPage::tr("Closed");
    if (isLocked(user, now))
        return QStringLiteral("◔ ") + UsersPage::tr("Locked until %1").arg(formatDateTime(user.lockedUntil));
    if (user.mustChangePassword)
        return QStringLiteral("✓ ") + UsersPage::tr("Active (first password)");
    return QStringLiteral("✓ ") + UsersPage::tr("Active");
}

UsersPage::UsersPage(Office &office, QWidget *parent)
    : Page(tr("Office users"), tr("Office users"), parent)
    , m_users(office)
    , m_model(new RowsModel<OfficeUser>(
          userColumns(), [](const OfficeUser &user) { return user.id; }, nullptr, this))
    , m_roles(new RowsModel<RoleLine>(
          roleColumns(), [](const RoleLine &line) { return qint64(line.role) + 1; }, nullptr, this))
    , m_table(new ListTable(*m_model, QStringLiteral("users"), tr("Users"), this))
{
    auto *column = columnOf(content());
    column->setSpacing(theme::groupSpacing);
    column->addWidget(makeHead());
    m_table->setMinimumHeight(ListDelegate::rowHeight(false, m_table->fontMetrics()) * 6);
    column->addWidget(m_table, 1);
    column->addWidget(makeRoles());
    m_table->header().setSortIndicatorShown(false);
    connect(m_table, &ListTable::openRequested, this, &UsersPage::openRequested);
}

UsersPage::~UsersPage() = default;

QWidget *UsersPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *line = lineOf(head);
    line->addWidget(
        new HintLabel(tr("Enter or a click opens a user. Nobody is deleted: the history names them."), head),
        1);
    auto *add = new QPushButton(tr("Add a user"), head);
    add->setToolTip(tr("Add a user (Ctrl+N)"));
    add->setAutoDefault(true);
    theme::setPrimary(add);
    line->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(0); });
    addKey(this, { QKeySequence::New }, add->text(), [this] { Q_EMIT openRequested(0); });
    return head;
}

QWidget *UsersPage::makeRoles()
{
    auto *table = new ListTable(*m_roles, QStringLiteral("roles"), tr("What each role may do"), this);
    table->header().setSortIndicatorShown(false);
    const int rows = static_cast<int>(allValues<UserRole>().size());
    table->setFixedHeight(
        ListDelegate::rowHeight(false, table->fontMetrics()) * (rows + 1) + 2 * theme::spacing);
    return makeCard(tr("What each role may do"), table, this);
}

void UsersPage::showRoles(const QMultiHash<UserRole, Action> &permissions)
{
    QList<RoleLine> lines;
    for (const UserRole role : allValues<UserRole>())
        lines.append({ role, whatItMay(role, permissions) });
    m_roles->setRows(lines);
}

void UsersPage::activate()
{
    m_table->setFocus(Qt::OtherFocusReason);
    m_users.list(this, [this](const Result<QList<OfficeUser>> &users) {
        if (!users)
            return messages().say(*users.failure);
        const qint64 current = m_table->currentId();
        m_model->setRows(*users);
        m_table->setCurrentId(current);
        if (m_table->currentId() == 0)
            m_table->setCurrentRow(0);
    });
    m_users.permissions(this, [this](const Result<QMultiHash<UserRole, Action>> &permissions) {
        if (permissions)
            showRoles(*permissions);
    });
}

} // namespace mamis
