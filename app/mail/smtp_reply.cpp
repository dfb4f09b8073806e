#include "mail/smtp_reply.h"

#include "domain/failure.h"

#include <QRegularExpression>

#include <utility>

namespace mamis {

namespace {

Failure protocolFailure()
{
    return { Failure::Kind::Unavailable, QStringLiteral("protocol") };
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QString SmtpReply::enhancedStatus() const
{
    static const QRegularExpression pattern(QStringLiteral("^[245]\\.[0-9]{1,3}\\.[0-9]{1,3}(?![0-9.])"));
    return lines.isEmpty() ? QString() : pattern.match(QString::fromLatin1(lines.last())).captured();
}

std::optional<QByteArrayList> SmtpReply::capability(const QByteArray &keyword) const
{
    for (qsizetype i = 1; i < lines.size(); ++i) { // the first line greets
        QByteArrayList words = lines[i].simplified().toUpper().split(' ');
        if (words.takeFirst() == keyword)
            return words;
    }
    return std::nullopt;
}

std::optional<SmtpReply> SmtpReplyParser::next()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end >= maxLine || (end < 0 && m_buffer.size() >= maxLine))
            throw protocolFailure();
        if (end < 0)
            return std::nullopt;
        QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (takeLine(line))
            return std::exchange(m_reply, {});
    }
}

/// True when the line was the last of its reply.
bool SmtpReplyParser::takeLine(const QByteArray &line)
{
    const bool numbered
        = line.size() >= 3 && line[0] >= '2' && line[0] <= '5' && isDigit(line[1]) && isDigit(line[2]);
    const char separator = line.size() > 3 ? line[3] : ' ';
    if (!numbered || (separator != ' ' && separator != '-') || m_reply.lines.size() >= maxLines)
        throw protocolFailure();
    const int status = line.left(3).toInt();
    if (!m_reply.lines.isEmpty() && status != m_reply.status)
        throw protocolFailure();
    m_reply.status = status;
    m_reply.lines.append(line.mid(4));
    return separator == ' ';
}

void SmtpReplyParser::clear()
{
    m_buffer.clear();
    m_reply = {};
}

} // namespace mamis
