#pragma once

#include "storage/chain.h"
#include "storage/schema_objects.h"

#include <QStringList>

namespace mamis {

/// What is wrong in a database; empty lists and an unbroken chain where nothing is.
struct IntegrityReport
{
    /// A row that points to one that is not there.
    struct Dangling
    {
        QString table;
        QString parent;
    };

    /// Something that the history does not lead to.
    struct Unexplained
    {
        /// "status", "order", "rule", "date", "waiting" (of a step), "membership", "mail", "witness" (of an
        /// association)
        QString what;
        qint64 id = 0;
    };

    QStringList damage; ///< of the file, in the engine's words; not on a server
    QList<Dangling> dangling; ///< not on a server, which watches keys itself
    QList<SchemaDifference> differences; ///< triggers, rules, rights …: not as the program made them
    ChainReport chain;
    QList<Unexplained> unexplained;

    bool isWhole() const
    {
        return damage.isEmpty() && dangling.isEmpty() && differences.isEmpty() && chain.firstBrokenSeq == 0
            && unexplained.isEmpty();
    }
};

/// Reads the whole of a SQLite database (minutes where it is large); `wanted` as in verifyChains(). Any
/// connection. Throws Failure.
IntegrityReport checkIntegrity(Connection &connection, const std::optional<ChainEnd> &wanted = {});

/// What the history does not lead to. On a server its owner's connection alone may ask.
QList<IntegrityReport::Unexplained> unexplainedBy(Connection &connection);

/// What of it concerns the history, on both engines.
void checkHistory(
    Connection &connection, IntegrityReport &report, const std::optional<ChainEnd> &wanted = {});

/// In English, for an administrator: "step 5 does not have the status its decisions lead to".
QString toText(const IntegrityReport::Unexplained &unexplained);

} // namespace mamis
