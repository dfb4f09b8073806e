#pragma once

#include <QList>
#include <QString>

namespace mamis {

/// What was done to an address so that mail servers understand it.
enum class AddressChange {
    Blanks, ///< before and behind, the ideographic one and invisible ones included
    Width, ///< full-width letters, digits and signs became half-width ones
    Dot, ///< at the end of the domain
    Domain, ///< a domain in other letters became its ASCII form (xn--…, RFC 5891)
};

/// A mail address as it is used, in settings, in the envelope and in headers.
struct MailAddress
{
    QString text;
    QList<AddressChange> changes; ///< each once
};

/// Reads an address that somebody typed, here or into whatever filled the database. What cannot be understood
/// is left as it is: whether an address can be used, isValidAddress() tells. Reading it again changes
/// nothing. Any thread.
MailAddress readMailAddress(const QString &typed);

/// True for an address that is safe in a header and in the SMTP dialogue: ASCII, exactly one "@", a local
/// part of up to 64 atom characters and dots, a domain of letter-digit-hyphen labels, 254 characters at most
/// (RFC 5321, 4.5.3.1). Quotes, angle brackets, spaces and control characters are refused. Dots may stand
/// anywhere in the local part, because Japan's mobile carriers long gave out addresses such as
/// "a..b.@docomo.ne.jp". Other letters before the "@" would need SMTPUTF8 (RFC 6531) of every server on the
/// way.
bool isValidAddress(const QString &address);

/// Whether it is other letters before the "@" that keep an address from being used.
bool hasForeignLocalPart(const QString &address);

} // namespace mamis
