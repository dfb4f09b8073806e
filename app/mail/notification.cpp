#include "mail/notification.h"

#include "domain/calendar_date.h"
#include "domain/words.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace mamis {

namespace {

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{([^{}]+)\})"));
    return pattern;
}

/// One pass over the template, so that text inside a value is never taken for a placeholder.
QString fill(const QString &text, const QHash<QString, QString> &values, bool *somethingEmpty = nullptr)
{
    QString filled;
    qsizetype end = 0;
    for (auto matches = placeholderPattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const auto value = values.constFind(match.captured(1));
        filled += value == values.constEnd() ? match.captured(0) : *value;
        if (somethingEmpty && value != values.constEnd() && value->trimmed().isEmpty())
            *somethingEmpty = true;
    }
    filled += QStringView(text).mid(end);
    return filled;
}

} // namespace

const QStringList &notificationPlaceholders()
{
    static const QStringList names { QStringLiteral("氏名"), QStringLiteral("医師会"),
        QStringLiteral("申請種別"), QStringLiteral("申請日"), QStringLiteral("変更前"),
        QStringLiteral("変更後"), QStringLiteral("年月日"), QStringLiteral("連絡メッセージ"),
        QStringLiteral("連絡先") };
    return names;
}

QStringList unknownPlaceholders(const QString &text)
{
    QStringList unknown;
    for (auto matches = placeholderPattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!notificationPlaceholders().contains(match.captured(1)) && !unknown.contains(match.captured(0)))
            unknown.append(match.captured(0));
    }
    return unknown;
}

MailPreview renderNotification(const NotificationFacts &facts)
{
    QStringList contact;
    if (!facts.phone.isEmpty())
        contact.append(QStringLiteral("TEL %1").arg(facts.phone));
    if (!facts.officeAddress.isEmpty())
        contact.append(facts.officeAddress);
    const QHash<QString, QString> values {
        { QStringLiteral("氏名"), facts.toName },
        { QStringLiteral("医師会"), facts.association },
        { QStringLiteral("申請種別"), words::nameInJapanese(facts.kind) },
        { QStringLiteral("申請日"), formatDate(dateInJapan(facts.submittedAt)) },
        { QStringLiteral("変更前"), words::nameInJapanese(facts.from) },
        { QStringLiteral("変更後"), words::nameInJapanese(facts.to) },
        { QStringLiteral("年月日"), formatDate(facts.effectiveOn) },
        { QStringLiteral("連絡メッセージ"), facts.message },
        { QStringLiteral("連絡先"), contact.join(u'\n') },
    };
    MailPreview preview;
    preview.willSend = true;
    const QString senderName = facts.senderName.isEmpty() ? facts.association : facts.senderName;
    const QString senderAddress = facts.senderAddress.isEmpty() ? facts.officeAddress : facts.senderAddress;
    preview.from = QStringLiteral("%1 <%2>").arg(senderName, senderAddress);
    preview.to = QStringLiteral("%1 <%2>").arg(facts.toName, facts.toAddress);
    preview.subject = fill(facts.subject, values).simplified();
    QStringList paragraphs;
    const QStringList parts = facts.body.split(QStringLiteral("\n\n"));
    for (const QString &part : parts) {
        bool somethingEmpty = false;
        const QString paragraph = fill(part, values, &somethingEmpty);
        if (!somethingEmpty)
            paragraphs.append(paragraph);
    }
    preview.body = paragraphs.join(QStringLiteral("\n\n"));
    return preview;
}

} // namespace mamis
