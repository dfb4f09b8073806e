#include "storage/account_store.h"

#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/libpq.h"
#include "storage/password_hash.h"

#include <algorithm>

namespace mamis {

namespace {

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace

AccountStore::AccountStore(Connection &connection, const Session &who, const QDateTime &now)
    : m_connection(connection)
    , m_who(who)
    , m_now(now)
{
}

bool AccountStore::onServer() const
{
    return m_connection.dialect().isServer();
}

QList<OfficeUser> AccountStore::users()
{
    QList<OfficeUser> users;
    for (Rows rows = m_connection.run(
             QStringLiteral("office_users"), { { QStringLiteral("association"), m_who.associationId } });
         rows.next();)
        users.append(
            { rows.integer(0), rows.text(1), rows.text(2), knownCode<UserRole>(rows.text(3)), rows.boolean(4),
                rows.boolean(5), static_cast<int>(rows.integer(6)), rows.time(7), rows.time(8) });
    return users;
}

OfficeUser AccountStore::user(qint64 id)
{
    const QList<OfficeUser> all = users(); // an office has a few
    const auto found = std::ranges::find(all, id, &OfficeUser::id);
    if (found == all.end())
        throw Failure::refused("unknown-user");
    return *found;
}

/// A change of one row; on a server the function that makes it knows who and whose.
void AccountStore::run(const char *statement, const QHash<QString, QVariant> &more)
{
    Binds binds = more;
    if (!onServer())
        binds.insert({ { QStringLiteral("association"), m_who.associationId },
            { QStringLiteral("me"), m_who.userId } });
    if (!m_connection.run(QLatin1String(statement), binds).next())
        throw Failure::refused("stale");
}

/// On a server the function that made the change has written the entry.
void AccountStore::tell(const char *what, qint64 id, const QList<RecordChange> &changes)
{
    if (!onServer())
        recordChanges(m_connection, m_who, m_now, QLatin1String(what), id, changes);
}

qint64 AccountStore::add(
    const QString &login, const QString &name, UserRole role, const QString &password, bool mustChange)
{
    Binds binds { { QStringLiteral("login"), login }, { QStringLiteral("name"), name },
        { QStringLiteral("role"), toCode(role) } };
    if (onServer())
        binds.insert(QStringLiteral("verifier"), scramVerifier(m_connection, login, password));
    else
        binds.insert(
            { { QStringLiteral("association"), m_who.associationId }, { QStringLiteral("me"), m_who.userId },
                { QStringLiteral("password_hash"), passwordHash(password) },
                { QStringLiteral("must_change"), mustChange } });
    qint64 id = 0;
    {
        Rows rows = m_connection.run(QStringLiteral("user_add"), binds);
        rows.next();
        id = rows.integer(0);
    }
    tell("user-added", id,
        { { QStringLiteral("login"), {}, login }, { QStringLiteral("name"), {}, name },
            { QStringLiteral("role"), {}, toCode(role) } });
    return id;
}

void AccountStore::change(qint64 id, int version, const QString &name, UserRole role)
{
    const OfficeUser before = user(id);
    run("user_change",
        { { QStringLiteral("user"), id }, { QStringLiteral("version"), version },
            { QStringLiteral("name"), name }, { QStringLiteral("role"), toCode(role) } });
    QList<RecordChange> changes;
    if (before.name != name)
        changes.append({ QStringLiteral("name"), before.name, name });
    if (before.role != role)
        changes.append({ QStringLiteral("role"), toCode(before.role), toCode(role) });
    tell("user-changed", id, changes);
}

void AccountStore::close(qint64 id)
{
    const OfficeUser before = user(id);
    run("user_close", { { QStringLiteral("user"), id } });
    if (before.active)
        tell("user-changed", id, { { QStringLiteral("active"), truth(true), truth(false) } });
}

void AccountStore::endSessions(qint64 id)
{
    if (onServer())
        m_connection.run(QStringLiteral("user_end_sessions"), { { QStringLiteral("user"), id } });
}

void AccountStore::open(qint64 id, const QString &password, bool mustChange)
{
    const OfficeUser before = user(id);
    Binds binds { { QStringLiteral("user"), id } };
    if (onServer())
        binds.insert(QStringLiteral("verifier"), scramVerifier(m_connection, before.login, password));
    else
        binds.insert({ { QStringLiteral("password_hash"), passwordHash(password) },
            { QStringLiteral("must_change"), mustChange } });
    run("user_open", binds);
    if (!before.active)
        tell("user-changed", id, { { QStringLiteral("active"), truth(false), truth(true) } });
    tell("user-password", id, { { QStringLiteral("password"), {}, {} } });
}

void AccountStore::unlock(qint64 id)
{
    const OfficeUser before = user(id);
    if (onServer() || !before.lockedUntil.isValid())
        return;
    run("user_unlock", { { QStringLiteral("user"), id } });
    tell("user-unlocked", id,
        { { QStringLiteral("locked_until"), before.lockedUntil.toUTC().toString(Qt::ISODate), {} } });
}

QMultiHash<UserRole, Action> AccountStore::permissions()
{
    QMultiHash<UserRole, Action> may;
    for (Rows rows = m_connection.run(QStringLiteral("all_permissions")); rows.next();)
        may.insert(knownCode<UserRole>(rows.text(0)), knownCode<Action>(rows.text(1)));
    return may;
}

} // namespace mamis
