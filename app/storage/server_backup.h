#pragma once

#include "storage/decision_store.h"

#include <QMap>
#include <QString>

namespace mamis {

class ServerAdmin;

/// What a database holds: enough to tell whether a copy is whole.
struct Inventory
{
    QMap<QString, qint64> rows; ///< by table
    ChainReport chain;

    qint64 allRows() const;
};

/// Writes the database of a server into one archive of pg_dump, also while it is in use: everything as it was
/// at one moment. Looks through the archive's table of contents; with `verify` restores it into a database of
/// its own on the same server, compares numbers and chains, and drops that again. The file appears whole or
/// not at all, for its owner alone; replaces nothing. Returns what is in it: a broken chain is told there,
/// and backed up as it is. The accounts' passwords are the server's and not in it.
///
/// Throws the codes of ServerTools; Unavailable "file-exists" (facts: the path), "file-unwritable",
/// "server-foreign" (a database of something else), "backup-differs" (facts: the table that is not the same
/// in the archive; nothing is left). Any thread.
Inventory backupServer(const ServerAdmin &admin, const QString &target, bool verify);

/// Fills a database, which is made where it is not there and must be empty otherwise, from such an archive.
/// All or nothing. Returns what is there afterwards, broken chains included.
///
/// Throws the codes of ServerTools; Unavailable "file-read" (facts: the path), "database-newer" (of a newer
/// program); Refused "backup-foreign" (facts: the path; no archive of ours), "server-not-empty",
/// "database-collation" (an empty database that would put lists into another order: drop it). Any thread.
Inventory restoreServer(ServerAdmin &admin, const QString &archive);

} // namespace mamis
