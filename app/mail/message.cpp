#include "mail/message.h"

#include "domain/failure.h"

#include <QLocale>

#include <algorithm>

namespace mamis {

namespace {

constexpr int lineLimit = 76; // RFC 2045, 6.8 and RFC 2047, 2
constexpr QByteArrayView wordStart = "=?UTF-8?B?";
constexpr QByteArrayView wordEnd = "?=";

QByteArray checkedAddress(const QString &address, const QString &field)
{
    if (!isValidAddress(address))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("mail-address"), { field });
    return wireAddress(address);
}

Failure badHeader(const QString &field)
{
    return { Failure::Kind::Invalid, QStringLiteral("mail-header"), { field } };
}

void checkText(const QString &text, const QString &field)
{
    const bool control
        = std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control || !text.isValidUtf16())
        throw badHeader(field);
}

bool isContinuationByte(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// The text as encoded words, one on each line; `used` characters already stand on the first line.
QByteArray encodedWords(const QString &text, qsizetype used)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray result;
    for (qsizetype position = 0; position < utf8.size();) {
        const qsizetype room = lineLimit - used - wordStart.size() - wordEnd.size();
        qsizetype end = std::min(position + room / 4 * 3, utf8.size());
        while (end < utf8.size() && isContinuationByte(utf8[end]))
            --end;
        if (position > 0)
            result += "\r\n ";
        result += wordStart.toByteArray() + utf8.mid(position, end - position).toBase64()
            + wordEnd.toByteArray();
        position = end;
        used = 1; // the space that continues a folded line
    }
    return result;
}

QByteArray mailboxHeader(const QByteArray &name, const QString &person, const QByteArray &address)
{
    const QByteArray label = name + ": ";
    if (person.isEmpty())
        return label + '<' + address + ">\r\n";
    return label + encodedWords(person, label.size()) + "\r\n <" + address + ">\r\n";
}

QByteArray encodedBody(QString body)
{
    body.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (!body.endsWith(u'\n'))
        body += u'\n';
    const QByteArray base64 = body.replace(u'\n', QStringLiteral("\r\n")).toUtf8().toBase64();
    QByteArray result;
    result.reserve(base64.size() + base64.size() / 38 + 2);
    for (qsizetype position = 0; position < base64.size(); position += lineLimit)
        result += base64.mid(position, lineLimit) + "\r\n";
    return result;
}

} // namespace

QByteArray wireAddress(const QString &address)
{
    if (!isValidAddress(address))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("mail-address"));
    const QByteArray ascii = address.toLatin1();
    const qsizetype at = ascii.indexOf('@');
    const QByteArray local = ascii.left(at);
    const bool dotAtom = !local.startsWith('.') && !local.endsWith('.') && !local.contains("..");
    return dotAtom ? ascii : '"' + local + '"' + ascii.mid(at);
}

QByteArray encode(const MailMessage &message)
{
    const QByteArray from = checkedAddress(message.fromAddress, QStringLiteral("from"));
    const QByteArray to = checkedAddress(message.toAddress, QStringLiteral("to"));
    checkText(message.fromName, QStringLiteral("from-name"));
    checkText(message.toName, QStringLiteral("to-name"));
    checkText(message.subject, QStringLiteral("subject"));
    if (!isValidAddress(message.messageId)) // the same alphabet, and as little room for mischief
        throw badHeader(QStringLiteral("message-id"));
    if (!message.date.isValid())
        throw badHeader(QStringLiteral("date"));

    const QString date
        = QLocale::c().toString(message.date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    const QByteArray subject = "Subject: ";
    QByteArray result = "Date: " + date.toLatin1() + " +0000\r\n";
    result += mailboxHeader("From", message.fromName, from);
    result += mailboxHeader("To", message.toName, to);
    result += subject + encodedWords(message.subject, subject.size()) + "\r\n";
    result += "Message-ID: <" + wireAddress(message.messageId) + ">\r\n";
    // RFC 3834: no holiday notices in answer to a notification
    result += "Auto-Submitted: auto-generated\r\n"
              "MIME-Version: 1.0\r\n"
              "Content-Type: text/plain; charset=UTF-8\r\n"
              "Content-Transfer-Encoding: base64\r\n"
              "\r\n";
    return result + encodedBody(message.body);
}

} // namespace mamis
