#pragma once

#include <QStringList>

/// The commands of mamis-officectl: set-up, practice data, checks, backups, mail and export without a window,
/// for administrators and schedulers. Each takes its arguments without the command's name and returns the
/// exit code: 0 done, 1 failed (the reason stands on standard error), 2 wrong usage. Texts are English:
/// administrators, logs.
namespace mamis::ctl {

int init(const QStringList &arguments);
int demo(const QStringList &arguments);
int check(const QStringList &arguments);
int backup(const QStringList &arguments);
int sendMail(const QStringList &arguments);
int exportList(const QStringList &arguments);

} // namespace mamis::ctl
