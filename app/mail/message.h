#pragma once

#include "domain/mail_address.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace mamis {

/// One notification mail: plain text from the office to one person.
struct MailMessage
{
    QString fromName; ///< shown name, may be empty
    QString fromAddress; ///< see isValidAddress()
    QString toName; ///< shown name, may be empty
    QString toAddress; ///< see isValidAddress()
    QString subject; ///< one line
    QString body; ///< any line ends; written with CRLF
    QString messageId; ///< "unique@domain" without angle brackets, fixed when the mail is queued (RFC
                       ///< 5322, 3.6.4)
    QDateTime date; ///< when the mail was queued; any zone, written in UTC
};

/// The address as protocols write it: as it is, or with the local part as a quoted string where its dots are
/// not those of a dot-atom (RFC 5321, 4.1.2; RFC 5322, 3.4.1). Throws Failure Invalid "mail-address".
QByteArray wireAddress(const QString &address);

/// The whole message as bytes with CRLF line ends (RFC 5322, 2045, 2047): UTF-8 text/plain, base64 lines of
/// at most 76 characters, names and subject as folded "B" words of at most 75, each a whole number of code
/// points. Throws Failure Invalid: "mail-address" (fact: "from" or "to") where an address is not valid,
/// "mail-header" (fact: "from-name", "to-name", "subject", "message-id" or "date") where a value holds a
/// control character, half a surrogate pair, or nothing where something is needed. Any thread.
QByteArray encode(const MailMessage &message);

} // namespace mamis
