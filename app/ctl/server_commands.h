#pragma once

#include <QStringList>

/// The commands of mamis-officectl for a shared server, for its administrator. As in commands.h; the first
/// line of standard input is the superuser's password (empty where the server asks for none, as on a Unix
/// socket).
namespace mamis::ctl {

int serverInit(const QStringList &arguments); ///< the database, the first association and its administrator
int serverAddOffice(const QStringList &arguments);
int serverAddUser(const QStringList &arguments);
int serverSetPassword(const QStringList &arguments);
int serverDeactivate(const QStringList &arguments);
int serverUpgrade(const QStringList &arguments);
int serverSessions(const QStringList &arguments); ///< who is connected, who keeps others waiting
int serverCheck(const QStringList &arguments);
int serverBackup(const QStringList &arguments);
int serverRestore(const QStringList &arguments);
int serverMove(const QStringList &arguments); ///< an office's file onto the server

} // namespace mamis::ctl
