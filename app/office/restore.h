#pragma once

#include "storage/database_file.h"

namespace mamis {

/// A copy and the database whose place it is to take, as they are (データを戻す).
struct RestoreChoice
{
    RestoreReport copy;
    RestoreReport present;

    bool isUsable() const { return copy.isThere && copy.problem.isEmpty(); }

    /// Practice and real data do not take each other's place. What cannot be opened says nothing of its kind.
    bool isOneKind() const
    {
        return !present.isThere || !present.problem.isEmpty() || present.kind == copy.kind;
    }
};

/// Looks at both and changes neither. Reads all of both: for a thread aside.
RestoreChoice lookAtCopy(const QString &copy, const QString &path);

/// As DatabaseFile::restore(). For a thread aside.
QString restoreCopy(const QString &copy, const QString &path);

} // namespace mamis
