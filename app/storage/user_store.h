#pragma once

#include "domain/application.h"

namespace mamis {

class Connection;

/// A practice account, shown on the practice log-in.
struct PracticeAccount
{
    QString login;
    QString user;
    UserRole role = UserRole::Viewer;
    QString association;
    int layer = 0;
};

/// Local accounts (SQLite only; on PostgreSQL the server's roles are the accounts). Passwords are kept as
/// hashes (password_hash.h). Thread: the connection's, the writing one for logIn. Throws
/// Failure.
class UserStore
{
public:
    explicit UserStore(Connection &connection);

    /// Refused "log-in" for a wrong name, a wrong password or an account that is switched off (which one is
    /// not told); "log-in-locked" with the seconds to wait after repeated failures: from the third on 1, 2, 4
    /// … 60 s, from the tenth on 15 minutes; a name that does not exist is treated alike. The counting
    /// survives a restart. Not to be called inside a transaction: it makes its own.
    Session logIn(const QString &login, const QString &password, const QDateTime &now);

    /// Whether this is the password of whoever works already: nothing is told where it is. A wrong one counts
    /// as in logIn(), and is refused alike. Makes its own transaction.
    void confirm(const QString &login, const QString &password, const QDateTime &now);

    /// Gives somebody another password when the present one is right; a wrong one counts as in logIn(), and
    /// is refused alike. Local accounts only; Server::changePassword() is for the others. Makes its own
    /// transaction.
    void changePassword(
        const QString &login, const QString &present, const QString &wanted, const QDateTime &now);

    /// Gives somebody another password without the present one, for the administrator of the computer; who
    /// was locked out is let in. Local accounts only. Refused "unknown-user". Makes its own transaction.
    void setPassword(const QString &login, const QString &password, const QDateTime &now);

    /// Who this connection belongs to, where the server did the checking. Refused "log-in" for a role that is
    /// no (active) user of an office.
    Session self() const;
    /// The same, as a log-in that stands in the operation log.
    Session sessionOnServer();

    /// With the password's hash; on a server none, since the server's role has the password.
    void add(qint64 associationId, const QString &login, const QString &name, UserRole role,
        const QString &password);

    QList<PracticeAccount> accounts() const;

private:
    struct Failures
    {
        qint64 count = 0; ///< in a row
        QDateTime lockedUntil;
    };
    struct Checked
    {
        Session session;
        qint64 failures = 0; ///< before, in a row
    };
    enum class Refusal { Told, Counted }; ///< whether one becomes an entry of the history
    Checked check(const QString &login, const QString &password, const QDateTime &now, Refusal refusal);
    void recordRefusal(const Session &who, const QString &login, const QDateTime &now);
    Failures failuresOfUnknown(const QString &login);
    void keepFailuresOfUnknown(const QString &login, const Failures &failures);

    Connection &m_connection;
};

} // namespace mamis
