#pragma once

#include "domain/server_address.h"
#include "storage/connection.h"
#include "storage/database.h"

#include <QList>
#include <QMutex>
#include <QPair>
#include <QString>

namespace mamis {

/// Whether all hosts mean this very computer: only there a line without TLS is accepted.
bool isThisComputer(const QString &hosts);

/// How this program reaches a server: libpq's keywords (PostgreSQL 15, 34.1.2) with their values, without who
/// logs in and into which database.
QList<QPair<QString, QString>> serverParameters(const ServerAddress &address);

/// The keywords with their values, quoted as libpq does, in one text.
QString inOneLine(const QList<QPair<QString, QString>> &parameters, QChar separator);

/// The shared database of many offices. Who logs in is a role of the server; what they may see and do, the
/// server's policies say. A connection that cannot be made throws Failure:
/// Refused "log-in" (wrong name or password, or not a user of an office), Invalid "server-protection" (a line
/// without TLS to another computer), Unavailable "server-unreachable" (nobody answers there; facts: the
/// hosts), "server-certificate" (TLS refused), "server-database" (no such database), "server-full" (too many
/// connections), "server-read-only" (no server of the list takes changes), "database-newer" and
/// "database-older" (the schema does not fit this program), "database-foreign" (not one of ours). Any thread.
class Server : public Database
{
public:
    explicit Server(const ServerAddress &address);

    /// With whose rights connections are opened from now on.
    void setUser(const QString &user, const QString &password);

    /// Gives the user another password, when the present one is right: a connection of its own shows that.
    /// The server gets a verifier only, and an entry in the operation log. Later connections are opened with
    /// the new one. Refused "log-in". Repeating it after a lost connection is harmless.
    void changePassword(const QString &present, const QString &wanted);

    /// Whether this is the user's password: Refused "log-in" where it is not.
    void confirm(const QString &password) const;

    const ServerAddress &address() const { return m_address; }
    QString label() const override;
    Kind kind() const override { return Kind::Office; }
    std::unique_ptr<Connection> openWriter() const override;
    std::unique_ptr<Connection> openReader() const override;

private:
    std::unique_ptr<Connection> open(Connection::Access access) const;
    bool isPassword(const QString &user, const QString &password) const;
    QString user() const;

    ServerAddress m_address;
    mutable QMutex m_mutex; ///< the user is set by one thread and read by others
    QString m_user;
    QString m_password;
    std::shared_ptr<const SqlLibrary> m_library;
};

} // namespace mamis
