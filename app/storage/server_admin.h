#pragma once

#include "domain/types.h"
#include "storage/connection.h"
#include "storage/schema_objects.h"
#include "storage/server.h"
#include "storage/server_tools.h"

#include <functional>

namespace mamis {

/// What an administrator of the server does: makes the database, brings its schema up to date, gives and
/// takes accounts. Runs with a superuser's rights (or those of a role that owns them); never part of an
/// office's daily work. Throws Failure. Any thread; one at a time.
class ServerAdmin
{
public:
    /// Logs in as an administrator. Refused "not-administrator" where the role may not do these things.
    ServerAdmin(const ServerAddress &address, const QString &user, const QString &password);

    /// Makes the roles that own and use it, and the database with schema and policies. Refused
    /// "database-exists". A failed run leaves no database.
    void createDatabase();

    /// As createDatabase(), but without schema: for what brings its own.
    void createEmptyDatabase();

    /// The roles, and the database's settings and rights, on one that is there and empty.
    void settleDatabase();

    /// Schema and definitions on one that settleDatabase() was called for.
    void makeSchema();

    bool hasDatabase() const;

    /// For taking back what createDatabase() made; refuses nothing.
    void dropDatabase();

    /// Brings an older schema, or older policies, up to this program's, and puts owners, rights and settings
    /// in place again. True where there was something to do. Unavailable "kept-waiting" while somebody has a
    /// transaction open on its tables (sessions()).
    bool upgrade();

    /// As upgrade(), with nobody else connected: ends all offices' connections and lets nobody in meanwhile.
    bool upgradeAlone();

    /// Logs in over TLS as a new user of an office would, through the rules the server really has
    /// (pg_hba.conf); the account for it is gone again. Refused "no-way-in" where that does not work (facts:
    /// the database). Asks on this computer, or at the address of the administrator's own connection.
    void requireWayIn() const;

    /// Who is connected to the database.
    struct Session
    {
        QString login;
        QString address; ///< empty on the server itself
        QString state; ///< PostgreSQL's word: "active", "idle", "idle in transaction"
        qint64 seconds = 0; ///< that its transaction is open; 0 = none
        qint64 waiting = 0; ///< others that wait for it
        QString name; ///< of the office's user, and of the association; empty where it is none
        QString association;
    };

    /// Those who keep others waiting first.
    QList<Session> sessions() const;

    /// Ends the connections of one user, who may come again. Refused "unknown-login".
    void endSessions(const QString &login);

    /// In what the database is not as this program would make it: compared with one that is made for it and
    /// dropped again.
    QList<SchemaDifference> differences() const;

    /// The connection with the owner's rights on the database, which sees everything: for filling it,
    /// checking it, moving into it.
    std::unique_ptr<Connection> openOwner() const;

    /// A superuser's connection to the database, for what nobody else may do: accounts, moving data in.
    std::unique_ptr<Connection> openSuperuser() const;

    /// The same administrator before another database of the server.
    ServerAdmin at(const QString &database) const;

    /// PostgreSQL's own programs, working on the database with this administrator's rights.
    ServerTools tools() const { return ServerTools(m_address, m_user, m_password); }

    /// Whether the server has a role of this name, of whatever database.
    static bool hasRole(Connection &superuser, const QString &login);

    /// Whether a role can have this name: at most 63 ASCII letters, digits and . _ - @, and not one of
    /// PostgreSQL's own nor of the program's.
    static bool isUsableLogin(const QString &login);

    /// Makes the role that logs in for an office_user, in the caller's transaction on a superuser's
    /// connection; the password is sent as its SCRAM verifier, never in clear. Refused "login-taken" where
    /// the server has such a role already; Invalid "login".
    static void addRole(Connection &superuser, const QString &login, const QString &password);
    void setPassword(const QString &login, const QString &password);

    /// Switches a user off at once: nobody logs in with it any more, and open connections are ended.
    void deactivate(const QString &login);

private:
    std::unique_ptr<Connection> open(const QString &database) const;

    ServerAddress m_address;
    QString m_user;
    QString m_password;
    std::shared_ptr<const SqlLibrary> m_library;
};

/// A database beside, with no schema yet, that is gone again whatever happens. Throws Failure where it cannot
/// be made.
class ScratchDatabase
{
public:
    explicit ScratchDatabase(const ServerAdmin &beside);
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase &) = delete;
    ScratchDatabase &operator=(const ScratchDatabase &) = delete;

    ServerAdmin &admin() { return m_admin; }

private:
    ServerAdmin m_admin;
};

} // namespace mamis
