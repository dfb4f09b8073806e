#include "domain/password_rule.h"

#include "domain/failure.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace mamis {

namespace {

constexpr qsizetype longestUnit = 4; ///< signs that are repeated: aaaa…, abcabc…

/// Long ones that are tried first, without what is simple anyway; as foldedPassword() writes them.
constexpr auto triedFirst = std::to_array<const char *>({ "passwordpassword", "password12345",
    "password123456", "password1234567", "password12345678", "password123456789", "password1234567890",
    "passw0rdpassw0rd", "qwertyuiop123", "qwertyuiop1234", "qwertyuiop12345", "qwertyuiop1234567890",
    "1q2w3e4r5t6y7", "1q2w3e4r5t6y7u", "1q2w3e4r5t6y7u8i", "1qaz2wsx3edc4rfv", "1qaz2wsx3edc4",
    "qwertyuiopasdfghjkl", "qwertyuiopasdf", "asdfghjklzxcvbnm", "zaq12wsxcde34rfv", "administrator",
    "administrator1", "administrator123", "adminadminadmin", "letmeinletmein", "iloveyouiloveyou",
    "welcome123456", "changemechangeme", "mamisofficemamis", "ishikaiishikai", "kaiinkanrishisutemu",
    "ishikaijimukyoku", "nihonishikai123", "japanmedicalassociation", "abcdefghijklm1", "abc123abc123abc",
    "1234567890qwertyuiop", "1234567890abc", "0987654321098", "1234567890qwe", "passwordpassword1" });

/// As it is compared: full- and half-width, large and small are one.
QString foldedPassword(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool repeats(const QString &text)
{
    const QList<uint> signs = text.toUcs4();
    for (qsizetype unit = 1; unit <= longestUnit; ++unit) {
        if (signs.first(signs.size() - unit) == signs.sliced(unit))
            return true;
    }
    return false;
}

/// Each sign is the next (or the one before) of the one before it; after 9 comes 0.
bool runs(const QString &text)
{
    for (const int step : { 1, -1 }) {
        bool all = true;
        for (qsizetype i = 1; all && i < text.size(); ++i) {
            const int from = text.at(i - 1).unicode();
            const int to = text.at(i).unicode();
            const bool digits = from >= '0' && from <= '9' && to >= '0' && to <= '9';
            all = digits ? (to - from - step + 10) % 10 == 0 : to - from == step;
        }
        if (all)
            return true;
    }
    return false;
}

bool isCommon(const QString &folded)
{
    for (const char *one : triedFirst) {
        if (folded == QLatin1String(one))
            return true;
    }
    return false;
}

/// A name of one or two signs is in every other sentence.
bool holdsName(const QString &folded, const QString &name)
{
    const QString wanted = foldedPassword(name.trimmed());
    return wanted.size() >= 3 && folded.contains(wanted);
}

} // namespace

QString passwordFault(const QString &password, const PasswordOwner &owner)
{
    if (password.trimmed().isEmpty() && !password.isEmpty())
        return QStringLiteral("password-blank");
    if (password.toUcs4().size() < shortestPassword)
        return QStringLiteral("password-short");
    const QString folded = foldedPassword(password);
    if (repeats(folded) || runs(folded))
        return QStringLiteral("password-simple");
    if (holdsName(folded, owner.login))
        return QStringLiteral("password-login");
    if (holdsName(folded, owner.association))
        return QStringLiteral("password-association");
    return isCommon(folded) ? QStringLiteral("password-common") : QString();
}

void requirePassword(const QString &password, const PasswordOwner &owner)
{
    if (const QString fault = passwordFault(password, owner); !fault.isEmpty())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("password"), { fault });
}

QString firstPassword()
{
    static const QString signs = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += signs.at(QRandomGenerator::system()->bounded(static_cast<int>(signs.size())));
    }
    return password;
}

bool isGoodLogin(const QString &login)
{
    static const QRegularExpression good(QStringLiteral("^[a-z][a-z0-9._-]{2,31}\\z"));
    static const QStringList taken { QStringLiteral("public"), QStringLiteral("none"),
        QStringLiteral("postgres") };
    return good.match(login).hasMatch() && !login.startsWith(QLatin1String("pg_"))
        && !login.startsWith(QLatin1String("mamis_")) && !taken.contains(login);
}

} // namespace mamis
