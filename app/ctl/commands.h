#pragma once

#include <QStringList>

/// The commands of mamis-officectl: set-up, practice data, checks, backups, mail and export without a window,
/// for administrators and schedulers. Each takes its arguments without the command's name and returns the
/// exit code: 0 done, 1 failed (the reason stands on standard error), 2 wrong usage. Or throws Failure, which
/// is told in the language of the system; Cancelled where it was stopped (Interruption) and nothing half is
/// left. Texts are English: administrators, logs.
namespace mamis {
struct Failure;
struct IntegrityReport;
struct ChainEnd;
struct ChainReport;
} // namespace mamis

namespace mamis::ctl {

class Arguments;

/// What happened, what was kept and what to do, as the window says it, with the code in brackets; on standard
/// error.
void complain(const Failure &failure);

/// Reads --head, a head of a chain that was noted once; complains and returns false where it is none.
bool readHead(const Arguments &arguments, std::optional<ChainEnd> &wanted);

/// Prints where the chains end, or what is wrong with one, with a fresh backup: the copy's own witness, in
/// the scheduler's log. The exit code for it.
int tellHeads(const ChainReport &chain);

/// Prints what is wrong with the history, and where its chains end: something to note outside the database.
/// The exit code for the whole report.
int tellHistory(const IntegrityReport &report, const std::optional<ChainEnd> &wanted);

int init(const QStringList &arguments);
int demo(const QStringList &arguments);
int check(const QStringList &arguments);
int backup(const QStringList &arguments);
int setPassword(const QStringList &arguments); ///< of a user of a file who has forgotten theirs
int restore(const QStringList &arguments); ///< a copy in the place of a database, which is kept aside
int sql(
    const QStringList &arguments); ///< a statement as it is sent; without a name, all names with their flags
int sendMail(const QStringList &arguments);
int exportList(const QStringList &arguments);

} // namespace mamis::ctl
