#pragma once

#include <QStringList>

/// The commands of mamis-officectl: set-up, practice data, checks, backups, mail and export without a window,
/// for administrators and schedulers. Each takes its arguments without the command's name and returns the
/// exit code: 0 done, 1 failed (the reason stands on standard error), 2 wrong usage. Texts are English:
/// administrators, logs.
namespace mamis {
struct IntegrityReport;
struct ChainEnd;
} // namespace mamis

namespace mamis::ctl {

class Arguments;

/// Reads --head, a head of a chain that was noted once; complains and returns false where it is none.
bool readHead(const Arguments &arguments, std::optional<ChainEnd> &wanted);

/// Prints what is wrong with the history, and where its chains end: something to note outside the database.
/// The exit code for the whole report.
int tellHistory(const IntegrityReport &report, const std::optional<ChainEnd> &wanted);

int init(const QStringList &arguments);
int demo(const QStringList &arguments);
int check(const QStringList &arguments);
int backup(const QStringList &arguments);
int restore(const QStringList &arguments); ///< a copy in the place of a database, which is kept aside
int sql(
    const QStringList &arguments); ///< a statement as it is sent; without a name, all names with their flags
int sendMail(const QStringList &arguments);
int exportList(const QStringList &arguments);

} // namespace mamis::ctl
