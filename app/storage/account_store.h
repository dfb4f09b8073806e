#pragma once

#include "domain/application.h"
#include "domain/record_change.h"

#include <QDateTime>
#include <QList>
#include <QMultiHash>

namespace mamis {

class Connection;

/// Somebody of the own office who may log in, or could once.
struct OfficeUser
{
    qint64 id = 0;
    QString login;
    QString name;
    UserRole role = UserRole::Clerk;
    bool active = true;
    bool mustChangePassword = false;
    int version = 0; ///< of the row; each change in the window makes another
    QDateTime lockedUntil; ///< after failed log-ins; on a server never
    QDateTime lastLogIn; ///< invalid: never
};

/// The users of an office as its administrator manages them, on a file and on a server, where their accounts
/// are roles. The database says who may and what must not be (add_user.sql, change_user.sql): Refused
/// "permission", "last-admin", "own-account", "name-missing", "login" (its form), "already-there" (the login;
/// of another office or of the server, too), "unknown-user", "account-foreign" (the server's role is
/// something else). Each change is an entry of the history. To be called in a transaction. Thread: the
/// connection's. Throws Failure.
class AccountStore
{
public:
    AccountStore(Connection &connection, const Session &who, const QDateTime &now);

    /// Who works here first.
    QList<OfficeUser> users();
    /// Refused "unknown-user".
    OfficeUser user(qint64 id);

    /// With a first password. The new user's id.
    qint64 add(
        const QString &login, const QString &name, UserRole role, const QString &password, bool mustChange);
    /// Refused "stale" where the row has another version.
    void change(qint64 id, int version, const QString &name, UserRole role);
    /// Nobody logs in with it any more.
    void close(qint64 id);
    /// Ends what a closed user has open on a server; after the transaction that closed it.
    void endSessions(qint64 id);
    /// Gives another first password; who was closed or locked out is let in with it.
    void open(qint64 id, const QString &password, bool mustChange);
    /// Lets somebody in who has typed a wrong password too often.
    void unlock(qint64 id);

    /// Which decisions each role may make.
    QMultiHash<UserRole, Action> permissions();

private:
    bool onServer() const;
    void run(const char *statement, const QHash<QString, QVariant> &more);
    void tell(const char *what, qint64 id, const QList<RecordChange> &changes);

    Connection &m_connection;
    Session m_who;
    QDateTime m_now;
};

} // namespace mamis
