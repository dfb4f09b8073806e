#include "storage/chain.h"

#include "domain/fingerprint.h"
#include "storage/connection.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace mamis {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

/// As chain_hash() on a server.
QString hashOf(const QStringList &fields)
{
    QByteArrayList parts;
    for (const QString &field : fields)
        parts.append(field.toUtf8());
    return QString::fromLatin1(fingerprint(parts).toHex());
}

DecisionLink decisionLink(const Rows &rows, Action action)
{
    DecisionLink link;
    link.associationId = rows.integer(0);
    link.seq = rows.integer(1);
    link.previousHash = rows.text(2);
    link.version = static_cast<int>(rows.integer(4));
    link.request = DecisionRequest { rows.integer(6), static_cast<int>(rows.integer(8)), action, rows.text(9),
        rows.date(10), rows.boolean(11), rows.text(12), rows.text(14) };
    link.userId = rows.integer(13);
    link.decidedAt = rows.time(15);
    return link;
}

EventLink eventLink(const Rows &rows)
{
    EventLink link;
    link.associationId = rows.integer(0);
    link.seq = rows.integer(1);
    link.previousHash = rows.text(2);
    link.userId = rows.integer(13);
    link.at = rows.time(15);
    link.what = rows.text(16);
    if (!rows.isNull(17))
        link.subjectId = rows.integer(17);
    link.facts = rows.text(18);
    return link;
}

/// Whether a row of chain_entries is the link after `end`, unchanged. `isDecision` tells what it is.
bool isNextLink(const Rows &rows, const ChainEnd &end, bool isDecision)
{
    if (rows.integer(1) != end.seq + 1 || rows.text(2) != end.hash)
        return false;
    if (!isDecision)
        return eventLink(rows).hash() == rows.text(3);
    const std::optional<Action> action = fromCode<Action>(rows.text(7));
    const qint64 version = rows.integer(4);
    return action && version >= 1 && version <= DecisionLink::newest
        && decisionLink(rows, *action).hash() == rows.text(3);
}

} // namespace

QString toText(const ChainEnd &end)
{
    return QStringLiteral("%1:%2").arg(end.seq).arg(end.hash);
}

std::optional<ChainEnd> chainEndFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,18}):([0-9a-f]{64})$"));
    const QRegularExpressionMatch parts = form.match(text.trimmed().toLower());
    if (!parts.hasMatch())
        return {};
    return ChainEnd { parts.captured(1).toLongLong(), parts.captured(2) };
}

QString DecisionLink::hash() const
{
    QStringList fields { QString::number(associationId), QString::number(seq),
        QString::number(request.stepId), toCode(request.action), QString::number(request.seenVersion),
        request.message, request.effectiveOn.toString(Qt::ISODate),
        request.notify ? QStringLiteral("1") : QStringLiteral("0"), request.noMailReason,
        QString::number(userId), request.uuid, timeText(decidedAt), previousHash };
    if (version == 1)
        return QString::fromLatin1(
            QCryptographicHash::hash(fields.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256).toHex());
    fields.prepend(QStringLiteral("decision"));
    return hashOf(fields);
}

QString EventLink::hash() const
{
    return hashOf({ QStringLiteral("event"), QString::number(associationId), QString::number(seq),
        userId ? QString::number(userId) : QString(), timeText(at), what,
        subjectId ? QString::number(*subjectId) : QString(), facts, previousHash });
}

ChainEnd chainHead(Connection &connection, qint64 associationId)
{
    Rows rows
        = connection.run(QStringLiteral("chain_head"), { { QStringLiteral("association"), associationId } });
    return rows.next() ? ChainEnd { rows.integer(0), rows.text(1) } : ChainEnd();
}

ChainReport verifyChains(
    Connection &connection, const std::optional<ChainEnd> &wanted, const ChainProgress &progress)
{
    constexpr qint64 portion = 1000; // links between two words about the progress
    qint64 total = 0;
    QMap<qint64, ChainEnd> heads;
    for (Rows rows = connection.run(QStringLiteral("chain_heads")); rows.next();)
        heads.insert(rows.integer(0), { rows.integer(1), rows.text(2) });
    for (const ChainEnd &head : std::as_const(heads))
        total += head.seq;
    if (progress)
        progress(0, total);

    ChainReport report;
    QMap<qint64, ChainEnd> &walked = report.heads;
    const auto broken = [&](qint64 association, qint64 seq) {
        report.firstBrokenSeq = seq;
        report.associationId = association;
        return report;
    };
    for (Rows rows = connection.stream(QStringLiteral("chain_entries")); rows.next();) {
        ChainEnd &end = walked[rows.integer(0)];
        const bool isDecision = rows.text(5) == QLatin1String("decision");
        if (!isNextLink(rows, end, isDecision))
            return broken(rows.integer(0), end.seq + 1);
        end = { rows.integer(1), rows.text(3) };
        report.hasWanted = report.hasWanted || end == wanted;
        ++(isDecision ? report.decisions : report.entries);
        if (progress && (report.decisions + report.entries) % portion == 0)
            progress(report.decisions + report.entries, total);
    }
    // The head tells when links are missing at the end; a missing head, when the chain was cut off from it.
    for (auto head = heads.cbegin(); head != heads.cend(); ++head)
        walked[head.key()]; // so that a chain without any link left is compared, too
    for (auto end = walked.cbegin(); end != walked.cend(); ++end) {
        const ChainEnd head = heads.value(end.key());
        if (head != *end)
            return broken(end.key(), std::min(head.seq, end->seq) + 1);
    }
    return report;
}

} // namespace mamis
