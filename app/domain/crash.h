#pragma once

#include <QString>

namespace mamis {

/// From now on a crash of this process leaves a line in the log's folder, in a file named after `program`.
/// After openLog(); main thread, once: only there is a stack kept aside for one that overflows. Builds with
/// sanitizers keep the sanitizer's own account of a crash.
void watchForCrash(const QString &program);

/// Whether `program` has crashed since this was last asked; its line then moves into the log. Before
/// watchForCrash().
bool takeCrash(const QString &program);

} // namespace mamis
