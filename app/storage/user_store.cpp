#include "storage/user_store.h"

#include "storage/connection.h"
#include "storage/dialect.h"

#include <sodium.h>

#include <algorithm>

namespace mamis {

namespace {

QString hashOf(const QString &password)
{
    if (sodium_init() < 0)
        throw Failure(Failure::Kind::Bug, QStringLiteral("sodium"));
    const QByteArray bytes = password.toUtf8();
    char hash[crypto_pwhash_STRBYTES];
    constexpr size_t memory = size_t { 19 } * 1024 * 1024;
    if (crypto_pwhash_str_alg(hash, bytes.constData(), static_cast<size_t>(bytes.size()), 2, memory,
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw Failure(Failure::Kind::Unavailable, QStringLiteral("memory"));
    return QString::fromLatin1(hash);
}

bool matches(const QString &hash, const QString &password)
{
    if (sodium_init() < 0)
        throw Failure(Failure::Kind::Bug, QStringLiteral("sodium"));
    const QByteArray bytes = password.toUtf8();
    return crypto_pwhash_str_verify(
               hash.toLatin1().constData(), bytes.constData(), static_cast<size_t>(bytes.size()))
        == 0;
}

/// Seconds to wait after this many failures in a row.
qint64 waitAfter(qint64 failures)
{
    if (failures < 3)
        return 0;
    if (failures >= 10)
        return qint64 { 15 } * 60;
    return std::min<qint64>(60, qint64(1) << (failures - 3));
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

Session UserStore::logIn(const QString &login, const QString &password, const QDateTime &now)
{
    // An unknown name takes as long as a known one: the time must not tell which names exist.
    static const QString nobody = hashOf(QStringLiteral("nobody"));
    Session session;
    QString hash = nobody;
    qint64 failures = 0;
    QDateTime lockedUntil;
    if (Rows rows
        = m_connection.run(QStringLiteral("user_by_login"), { { QStringLiteral("login"), login.trimmed() } });
        rows.next()) {
        session = Session { rows.integer(0), rows.integer(1), static_cast<int>(rows.integer(2)), rows.text(3),
            rows.text(4), knownCode<UserRole>(rows.text(5)) };
        // An account without a password lets nobody in, and takes as long to say so.
        if (rows.boolean(6) && !rows.text(7).isEmpty())
            hash = rows.text(7);
        failures = rows.integer(8);
        lockedUntil = rows.time(9);
    }
    if (lockedUntil.isValid() && now < lockedUntil) {
        throw Failure(Failure::Kind::Refused, QStringLiteral("log-in-locked"),
            { QString::number(std::max<qint64>(1, (now.msecsTo(lockedUntil) + 999) / 1000)) });
    }
    const bool right = matches(hash, password) && hash != nobody;
    if (session.userId == 0)
        throw wrong();
    const Binds user { { QStringLiteral("user"), session.userId } };
    if (!right) {
        const qint64 wait = waitAfter(failures + 1);
        Binds binds = user;
        binds.insert(QStringLiteral("locked_until"), wait ? now.addSecs(wait) : QDateTime());
        m_connection.transaction([&] { m_connection.run(QStringLiteral("user_failed"), binds); });
        throw wrong();
    }
    m_connection.transaction([&] {
        if (failures > 0)
            m_connection.run(QStringLiteral("user_succeeded"), user);
        noteLogIn(session, now);
    });
    return session;
}

void UserStore::noteLogIn(const Session &session, const QDateTime &now)
{
    m_connection.run(QStringLiteral("event_insert"),
        { { QStringLiteral("association"), session.associationId },
            { QStringLiteral("user"), session.userId }, { QStringLiteral("at"), now },
            { QStringLiteral("what"), QStringLiteral("log-in") }, { QStringLiteral("subject"), QVariant() },
            { QStringLiteral("facts"), QString() } });
}

Session UserStore::sessionOnServer()
{
    return m_connection.transaction([&] {
        Rows rows = m_connection.run(QStringLiteral("my_session"));
        if (!rows.next())
            throw wrong();
        const Session session { rows.integer(0), rows.integer(1), static_cast<int>(rows.integer(2)),
            rows.text(3), rows.text(4), knownCode<UserRole>(rows.text(5)) };
        noteLogIn(session, QDateTime::currentDateTimeUtc());
        return session;
    });
}

void UserStore::add(
    qint64 associationId, const QString &login, const QString &name, UserRole role, const QString &password)
{
    m_connection.run(QStringLiteral("user_insert"),
        { { QStringLiteral("association"), associationId }, { QStringLiteral("login"), login },
            { QStringLiteral("name"), name }, { QStringLiteral("role"), toCode(role) },
            { QStringLiteral("password_hash"),
                m_connection.dialect().keepsTheChain() ? QString() : hashOf(password) } });
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
