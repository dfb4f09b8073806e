#include "storage/user_store.h"

#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/password_hash.h"

#include <QCryptographicHash>

#include <algorithm>

namespace mamis {

namespace {

/// Seconds to wait after this many failures in a row.
qint64 waitAfter(qint64 failures)
{
    if (failures < 3)
        return 0;
    if (failures >= 10)
        return qint64 { 15 } * 60;
    return std::min<qint64>(60, qint64(1) << (failures - 3));
}

/// Where the failures of an unknown name are counted. Sixteen bits of a hash: the file says nothing of what
/// was typed (which is a password typed into the wrong field at times), and there are never more than 65,536
/// rows. Names that share one wait for each other, which only an attacker will notice.
QString settingOfUnknown(const QString &login)
{
    const QByteArray hash = QCryptographicHash::hash(login.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("log-in-failures-") + QString::fromLatin1(hash.first(2).toHex());
}

Failure wrong()
{
    return Failure(Failure::Kind::Refused, QStringLiteral("log-in"));
}

} // namespace

UserStore::UserStore(Connection &connection)
    : m_connection(connection)
{
}

/// Whose password this is; a wrong one is counted. It becomes an entry only for a name that exists, and then
/// for that association: what else is typed as a name is nobody's, and a password at times.
UserStore::Checked UserStore::check(
    const QString &login, const QString &password, const QDateTime &now, Refusal refusal)
{
    Session session;
    QString hash;
    Failures failures;
    if (Rows rows
        = m_connection.run(QStringLiteral("user_by_login"), { { QStringLiteral("login"), login.trimmed() } });
        rows.next()) {
        session = Session { rows.integer(0), rows.integer(1), static_cast<int>(rows.integer(2)), rows.text(3),
            rows.text(4), knownCode<UserRole>(rows.text(5)), rows.boolean(10) };
        if (rows.boolean(6))
            hash = rows.text(7);
        failures = { rows.integer(8), rows.time(9) };
    } else {
        failures = failuresOfUnknown(login.trimmed());
    }
    if (failures.lockedUntil.isValid() && now < failures.lockedUntil) {
        throw Failure(Failure::Kind::Refused, QStringLiteral("log-in-locked"),
            { QString::number(std::max<qint64>(1, (now.msecsTo(failures.lockedUntil) + 999) / 1000)) });
    }
    // An unknown name, or an account that lets nobody in, takes as long as any other: the time must not tell
    // which names exist.
    bool right = false;
    if (hash.isEmpty())
        passwordHash(password);
    else
        right = fitsHash(hash, password);
    if (!right) {
        const qint64 wait = waitAfter(failures.count + 1);
        const Failures more { failures.count + 1, wait ? now.addSecs(wait) : QDateTime() };
        m_connection.transaction([&] {
            if (session.userId == 0)
                return keepFailuresOfUnknown(login.trimmed(), more);
            m_connection.run(QStringLiteral("user_failed"),
                { { QStringLiteral("user"), session.userId },
                    { QStringLiteral("locked_until"), more.lockedUntil } });
            if (refusal == Refusal::Told)
                recordRefusal(session, login.trimmed(), now);
        });
        throw wrong();
    }
    return { session, failures.count };
}

void UserStore::recordRefusal(const Session &who, const QString &login, const QDateTime &now)
{
    Session nobody = who;
    nobody.userId = 0;
    recordEvent(m_connection, nobody, now, QStringLiteral("log-in-refused"), who.userId,
        QStringLiteral("login=") + login);
}

Session UserStore::logIn(const QString &login, const QString &password, const QDateTime &now)
{
    const Checked checked = check(login, password, now, Refusal::Told);
    m_connection.transaction([&] {
        if (checked.failures > 0)
            m_connection.run(
                QStringLiteral("user_succeeded"), { { QStringLiteral("user"), checked.session.userId } });
        recordEvent(m_connection, checked.session, now, QStringLiteral("log-in"));
    });
    return checked.session;
}

void UserStore::confirm(const QString &login, const QString &password, const QDateTime &now)
{
    const Checked checked = check(login, password, now, Refusal::Told);
    if (checked.failures > 0)
        m_connection.transaction([&] {
            m_connection.run(
                QStringLiteral("user_succeeded"), { { QStringLiteral("user"), checked.session.userId } });
        });
}

void UserStore::changePassword(
    const QString &login, const QString &present, const QString &wanted, const QDateTime &now)
{
    const Session session = check(login, present, now, Refusal::Counted).session;
    const QString hash = passwordHash(wanted);
    m_connection.transaction([&] {
        m_connection.run(QStringLiteral("user_set_password"),
            { { QStringLiteral("user"), session.userId }, { QStringLiteral("password_hash"), hash } });
        recordEvent(m_connection, session, now, QStringLiteral("password"));
    });
}

void UserStore::setPassword(const QString &login, const QString &password, const QDateTime &now)
{
    const QString hash = passwordHash(password);
    m_connection.transaction([&] {
        Rows rows = m_connection.run(QStringLiteral("user_by_login"), { { QStringLiteral("login"), login } });
        if (!rows.next())
            throw Failure::refused("unknown-user");
        Session nobody; // by the computer's administrator
        const qint64 user = rows.integer(0);
        nobody.associationId = rows.integer(1);
        m_connection.run(QStringLiteral("user_set_password"),
            { { QStringLiteral("user"), user }, { QStringLiteral("password_hash"), hash } });
        recordChanges(m_connection, nobody, now, QStringLiteral("user-password"), user,
            { { QStringLiteral("password"), {}, {} } });
    });
}

Session UserStore::self() const
{
    Rows rows = m_connection.run(QStringLiteral("my_session"));
    if (!rows.next())
        throw wrong();
    return { rows.integer(0), rows.integer(1), static_cast<int>(rows.integer(2)), rows.text(3), rows.text(4),
        knownCode<UserRole>(rows.text(5)), rows.boolean(6) };
}

Session UserStore::sessionOnServer()
{
    return m_connection.transaction([&] {
        const Session session = self();
        recordEvent(m_connection, session, QDateTime::currentDateTimeUtc(), QStringLiteral("log-in"));
        return session;
    });
}

UserStore::Failures UserStore::failuresOfUnknown(const QString &login)
{
    Rows rows = m_connection.run(
        QStringLiteral("setting_value"), { { QStringLiteral("name"), settingOfUnknown(login) } });
    if (!rows.next())
        return {};
    const QStringList parts = rows.text(0).split(u' ');
    return { parts.value(0).toLongLong(), QDateTime::fromString(parts.value(1), Qt::ISODateWithMs) };
}

void UserStore::keepFailuresOfUnknown(const QString &login, const Failures &failures)
{
    m_connection.run(QStringLiteral("setting_set"),
        { { QStringLiteral("name"), settingOfUnknown(login) },
            { QStringLiteral("value"),
                QStringLiteral("%1 %2")
                    .arg(failures.count)
                    .arg(failures.lockedUntil.toUTC().toString(Qt::ISODateWithMs)) } });
}

void UserStore::add(
    qint64 associationId, const QString &login, const QString &name, UserRole role, const QString &password)
{
    m_connection.run(QStringLiteral("user_insert"),
        { { QStringLiteral("association"), associationId }, { QStringLiteral("login"), login },
            { QStringLiteral("name"), name }, { QStringLiteral("role"), toCode(role) },
            { QStringLiteral("password_hash"),
                m_connection.dialect().isServer() ? QString() : passwordHash(password) } });
}

QList<PracticeAccount> UserStore::accounts() const
{
    QList<PracticeAccount> accounts;
    for (Rows rows = m_connection.run(QStringLiteral("practice_accounts")); rows.next();) {
        accounts.append(PracticeAccount { rows.text(0), rows.text(1), knownCode<UserRole>(rows.text(2)),
            rows.text(3), static_cast<int>(rows.integer(4)) });
    }
    return accounts;
}

} // namespace mamis
