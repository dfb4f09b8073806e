#pragma once

#include <QString>

namespace mamis {

/// Puts a new file in the place of a database that nobody has open, in such a way that whoever is interrupted
/// (a power cut, a killed program) leaves the old state or the new one, whole: the file with its journal.
///
/// The new file is written into a folder beside the old one ("….part"). Giving that folder its final name
/// ("….restoring-TIME") is the one step that decides: before it nothing has happened, after it the rest is
/// carried out by whoever comes next. The old file and its journals then go aside
/// ("….before-restore-TIME", kept), the new file takes its name, the folder goes. The callers hold the
/// database's lock. Throw Failure Unavailable "database-read-only" (facts: the target).
namespace fileswitch {

/// Makes the folder, clean; the path to write the new file to.
QString prepare(const QString &target);

/// For a new file that was not made after all; refuses nothing.
void abandon(const QString &target);

/// Decides: what prepare() gave the path of is complete and will be the target.
void decide(const QString &target, const QString &time);

/// Whether something was decided that is not finished.
bool isHalfDone(const QString &target);

/// The next of the steps that are left; false where there is none.
bool advance(const QString &target);

/// All steps that are left. Where one fails before the new file has its name, all is taken back.
void finish(const QString &target);

/// Where the old file goes.
QString asideName(const QString &target, const QString &time);

} // namespace fileswitch

} // namespace mamis
