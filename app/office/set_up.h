#pragma once

#include "domain/password_rule.h"
#include "domain/types.h"

#include <QStringList>

namespace mamis {

class ServerAdmin;

/// What is needed for an office to begin with a database of its own.
struct NewOffice
{
    int layer = 3; ///< 1 日本医師会 … 4 fourth-layer association
    QString name; ///< the association's own
    QString prefecture; ///< the association above; for layers 3 and 4
    QString county; ///< the association above; for layer 4
    QString adminLogin;
    QString adminName;
    QString password; ///< the administrator's
};

/// The name under which the national association stands in every database.
QString nationalAssociation();

/// The fields that cannot be used as they are, in the order of a form: "layer", "name", "prefecture",
/// "county", "login" (empty, or not of ASCII letters, digits and . _ - @), "admin-name", "password". Empty:
/// all is well.
QStringList unusableFields(const NewOffice &office);

/// Makes the database of an office: its association, those above it as parties of the chain without users,
/// and the administrator. Throws Failure: Invalid with an unusable field as its code, or the codes of
/// DatabaseFile (database-exists …). A failed run leaves no file. Any thread.
void setUpOffice(const QString &path, const NewOffice &office);

/// Another person of an association that the server knows.
struct NewUser
{
    int layer = 3;
    QString association;
    QString login;
    QString name;
    UserRole role = UserRole::Clerk;
    QString password;
};

/// Brings an office onto a shared server: its association, those above it that are not there yet, and its
/// administrator with a role that logs in. All or nothing. Invalid as in setUpOffice(); Refused
/// "login-taken". Any thread.
void addOfficeOnServer(const ServerAdmin &admin, const NewOffice &office);

/// Refused "unknown-association", "login-taken"; Invalid "password", "login". Any thread.
void addUserOnServer(const ServerAdmin &admin, const NewUser &user);

} // namespace mamis
