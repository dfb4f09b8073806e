#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace mamis {

/// One answer of an SMTP server (RFC 5321, 4.2): the status and the texts of its lines.
struct SmtpReply
{
    int status = 0; ///< 200 to 599
    QByteArrayList lines; ///< text after the status, one per line

    int kind() const { return status / 100; } ///< 2 done, 3 go on, 4 try again, 5 refused

    /// The enhanced status ("5.7.8", RFC 3463) at the start of the last line, or nothing.
    QString enhancedStatus() const;

    /// The parameters of an EHLO keyword in upper case ("AUTH": PLAIN, LOGIN); nothing where it is not
    /// offered.
    std::optional<QByteArrayList> capability(const QByteArray &keyword) const;
};

/// Collects bytes into replies. Bounded: a server can neither fill the memory nor keep the client reading for
/// ever.
class SmtpReplyParser
{
public:
    static constexpr qsizetype maxLine = 2048; ///< bytes with line end; RFC 5321 asks for 512
    static constexpr qsizetype maxLines = 100; ///< lines of one reply

    void append(const QByteArray &bytes) { m_buffer += bytes; }

    /// The next complete reply, or nothing yet. Throws Failure Unavailable "protocol" for what no SMTP server
    /// says and for a reply beyond the bounds; the connection is of no use then.
    std::optional<SmtpReply> next();

    bool isEmpty() const { return m_buffer.isEmpty() && m_reply.lines.isEmpty(); }
    void clear();

private:
    bool takeLine(const QByteArray &line);

    QByteArray m_buffer;
    SmtpReply m_reply;
};

} // namespace mamis
