#pragma once

#include <QString>

namespace mamis {

/// A folder for temporary files that libraries of C can open by its name; `wanted` itself wherever possible.
/// On Windows such libraries know only the letters of the process's code page, which may lack those of the
/// user's or the folder's name: then the folder's short name serves, or the system's own folder for temporary
/// files, whose name is plain and in which users cannot read each other's files. Any thread.
QString narrowFolder(const QString &wanted);

} // namespace mamis
