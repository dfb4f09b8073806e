#pragma once

#include <QtGlobal>

#include <functional>

namespace mamis {

class Connection;

/// What was moved and compared.
struct MoveReport
{
    qint64 rows = 0;
    int tables = 0;
    qint64 decisions = 0; ///< links of the chains that were walked on both sides
};

/// Moves everything an office has in a file into an empty database on a server, in one transaction: all of it
/// is there afterwards, or nothing. The file is only read. What is not taken along: the passwords (on a
/// server the server's own roles log in; `atTheEnd` may make them) and the rules of the workflow, which every
/// database has from its program.
///
/// `file` is a connection to a file of this program's schema on which no transaction is open; `server` one
/// with the rights of the database's owner or of a superuser. `progress` is called with the rows done and the
/// rows there are, and returns false to stop. `atTheEnd` is called last, when all has been compared, in the
/// server's transaction: what it writes comes with the rest, and what it throws takes everything back.
///
/// Before the end the numbers of rows of all tables and the chains of decisions of both sides are compared.
/// Throws Failure: Refused "server-not-empty" (there is an association already), Refused "chain-broken" (of
/// the file; facts: the association's id and the first link that is not as it was written), Unavailable
/// "database-older", "database-newer" (a schema that is not this program's), "server-foreign" (a database of
/// something else), Cancelled "cancelled", Bug "move-incomplete" (what arrived is not what was there), and
/// what the connections and `atTheEnd` throw. Thread: that of both connections.
MoveReport moveToServer(Connection &file, Connection &server,
    const std::function<bool(qint64 done, qint64 all)> &progress,
    const std::function<void(const MoveReport &)> &atTheEnd = {});

/// Whether an office's data is on this server; waits for a move that is still under way. Any thread.
bool hasMoved(Connection &server);

} // namespace mamis
