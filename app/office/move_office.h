#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace mamis {

class ServerAdmin;

/// Somebody who logs in on the server now, with a first password that is to be passed on and changed.
struct MovedAccount
{
    QString login;
    QString name;
    QString password;
};

/// Moves an office's file to a shared server: its data into the database of `admin` (which is made where it
/// is not there, and otherwise must be empty), and an account for everybody who is active. All or nothing;
/// the file stays as it is, and is locked meanwhile. `progress` as in moveToServer(). Throws the codes of
/// DatabaseFile, Server and moveToServer(); Refused "login-taken" (facts: the login) where the server has
/// such a role already, Refused "practice" for a practice database. Any thread.
QList<MovedAccount> moveOffice(
    const QString &path, ServerAdmin &admin, const std::function<bool(qint64 done, qint64 all)> &progress);

} // namespace mamis
