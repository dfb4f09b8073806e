#pragma once

#include "domain/server_address.h"

#include <QStringList>

namespace mamis {

/// PostgreSQL's own programs for backups, pg_dump and pg_restore, run beside this one and waited for. They
/// reach the server as this program does; the password goes to them in a private file that is gone
/// afterwards, never on a command line or in an environment that others could read. Throws Failure
/// Unavailable "tool-missing" (facts: the program) or "tool-failed" (facts: the program; detail: its own
/// words, without a row's values). Any thread.
class ServerTools
{
public:
    ServerTools(const ServerAddress &address, const QString &user, const QString &password);

    /// Writes the database, as a snapshot of another connection's transaction sees it, into `target`.
    void dump(const QString &snapshot, const QString &target) const;

    /// The lines of an archive's table of contents.
    QStringList contents(const QString &archive) const;

    /// Fills the database from an archive: all of it or nothing.
    void restore(const QString &archive) const;

private:
    QByteArray run(const QString &program, const QStringList &arguments, bool connects = true) const;

    ServerAddress m_address;
    QString m_user;
    QString m_password;
};

} // namespace mamis
