#pragma once

#include <QString>

/// Which passwords are taken, wherever one is set: a long sentence, whatever it is made of (NIST SP
/// 800-63B, 5.1.1.2), but nothing that is tried first. Any thread.
namespace mamis {

constexpr int shortestPassword = 13; ///< characters

/// Whose it will be; what is not known stays empty.
struct PasswordOwner
{
    QString login;
    QString association;
};

/// What is wrong with a password: "password-short", "password-blank", "password-simple" (a few signs again
/// and again, or a run like 1234567890123), "password-login" or "password-association" (it holds that name),
/// "password-common". Empty: nothing. The sentence is explain()'s.
QString passwordFault(const QString &password, const PasswordOwner &owner);

/// Invalid "password" (facts: the fault) where it is not taken.
void requirePassword(const QString &password, const PasswordOwner &owner);

/// One that is given to somebody and changed at the next log-in: four groups of four, without letters and
/// digits that look alike; 78 bits.
QString firstPassword();

/// Whether a new user can have this login ID: 3 to 32 small letters, digits and . _ -, a letter first, and
/// none of the server's own names. The database says the same (add_user.sql).
bool isGoodLogin(const QString &login);

} // namespace mamis
