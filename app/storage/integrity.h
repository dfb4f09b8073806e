#pragma once

#include "storage/decision_store.h"

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

    QStringList damage; ///< of the file, in the engine's words
    QList<Dangling> dangling;
    ChainReport chain;
    QList<qint64> unexplainedSteps; ///< whose status is not what their decisions lead to

    bool isWhole() const
    {
        return damage.isEmpty() && dangling.isEmpty() && chain.firstBrokenSeq == 0
            && unexplainedSteps.isEmpty();
    }
};

/// Reads the whole of a SQLite database (minutes where it is large). Any connection. Throws Failure.
IntegrityReport checkIntegrity(Connection &connection);

} // namespace mamis
