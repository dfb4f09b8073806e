#include "office/restore.h"

namespace mamis {

RestoreChoice lookAtCopy(const QString &copy, const QString &path)
{
    return { DatabaseFile::stateOf(copy), DatabaseFile::stateOf(path) };
}

QString restoreCopy(const QString &copy, const QString &path)
{
    return DatabaseFile::restore(copy, path);
}

} // namespace mamis
