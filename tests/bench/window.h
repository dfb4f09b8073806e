#pragma once

#include <QString>

namespace mamis::bench {

/// Opens the window on a database, logs in as the national association and prints "rows MILLISECONDS" when
/// the list is painted, counted from `startedAt` (nanoseconds of the steady clock). Stays until it is killed.
int startUp(const QString &database, qint64 startedAt);

/// Works in the real list: searches, pages, ticks all, decides 1,000 in one go, exports everything, and
/// searches while it exports. Prints for each "gap NAME MILLISECONDS PROCESSOR_MILLISECONDS", the longest
/// time in which the GUI thread did not come round and what it worked in it, and "memory KILOBYTES", its
/// peak.
int workInWindow(const QString &database, const QString &exportFile);

} // namespace mamis::bench
