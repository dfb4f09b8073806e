#include "storage/decision_store.h"

#include "storage/connection.h"
#include "storage/dialect.h"

#include <QCryptographicHash>
#include <QMap>

namespace mamis {

namespace {

/// The text as every engine gives it back, since its hash is checked later: without NUL (PostgreSQL refuses
/// it), half surrogate pairs and byte order marks (SQLite swallows a leading one).
QString storable(QString text)
{
    text.remove(QChar(u'\0')).remove(QChar(QChar::ByteOrderMark));
    return QString::fromUtf8(text.toUtf8());
}

} // namespace

QString ChainLink::hash() const
{
    // Fields joined by U+001F, in this order; PostgreSQL computes the same text in its trigger.
    const QStringList fields { QString::number(associationId), QString::number(seq),
        QString::number(request.stepId), toCode(request.action), QString::number(request.seenVersion),
        request.message, request.effectiveOn.toString(Qt::ISODate),
        request.notify ? QStringLiteral("1") : QStringLiteral("0"), request.noMailReason,
        QString::number(userId), request.uuid,
        decidedAt.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")), previousHash };
    return QString::fromLatin1(
        QCryptographicHash::hash(fields.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256).toHex());
}

DecisionStore::DecisionStore(Connection &connection, const Session &session)
    : m_connection(connection)
    , m_session(session)
{
}

StepStatus DecisionStore::decide(const DecisionRequest &request, const QDateTime &now)
{
    carryOut(request, now);
    Rows rows
        = m_connection.run(QStringLiteral("step_state"), { { QStringLiteral("step"), request.stepId } });
    if (!rows.next())
        throw Failure(Failure::Kind::Refused, QStringLiteral("unknown-step"));
    return knownCode<StepStatus>(rows.text(0));
}

void DecisionStore::carryOut(const DecisionRequest &made, const QDateTime &now)
{
    DecisionRequest request = made;
    request.message = storable(made.message);
    request.noMailReason = storable(made.noMailReason);
    if (Rows same = m_connection.run(QStringLiteral("decision_by_uuid"),
            { { QStringLiteral("association"), m_session.associationId },
                { QStringLiteral("uuid"), request.uuid } });
        same.next()) {
        if (same.integer(0) != request.stepId || same.text(1) != toCode(request.action))
            throw Failure(Failure::Kind::Bug, QStringLiteral("uuid-reused"));
        return;
    }

    Binds binds { { QStringLiteral("step"), request.stepId },
        { QStringLiteral("action"), toCode(request.action) },
        { QStringLiteral("seen_version"), request.seenVersion },
        { QStringLiteral("message"), request.message },
        { QStringLiteral("effective_on"), request.effectiveOn }, { QStringLiteral("notify"), request.notify },
        { QStringLiteral("no_mail_reason"), request.noMailReason },
        { QStringLiteral("uuid"), request.uuid } };
    if (m_connection.dialect().isServer()) {
        m_connection.run(QStringLiteral("decision_insert"), binds);
        return;
    }
    const ChainEnd head = chainHead();
    const ChainLink link { m_session.associationId, head.seq + 1, head.hash, request, m_session.userId, now };
    const QString hash = link.hash();
    binds.insert({ { QStringLiteral("association"), m_session.associationId },
        { QStringLiteral("user"), m_session.userId }, { QStringLiteral("decided_at"), now },
        { QStringLiteral("seq"), link.seq }, { QStringLiteral("previous_hash"), link.previousHash },
        { QStringLiteral("hash"), hash } });
    m_connection.run(QStringLiteral("decision_insert"), binds);
    m_head = { link.seq, hash };
}

ChainEnd DecisionStore::chainHead() const
{
    if (m_head)
        return *m_head;
    Rows rows = m_connection.run(
        QStringLiteral("chain_head"), { { QStringLiteral("association"), m_session.associationId } });
    return rows.next() ? ChainEnd { rows.integer(0), rows.text(1) } : ChainEnd();
}

QList<BatchItem> DecisionStore::preview(const QList<qint64> &ids, Action action) const
{
    constexpr qsizetype portion = 5000;
    QHash<qint64, BatchItem> found;
    for (qsizetype start = 0; start < ids.size(); start += portion) {
        Rows rows = m_connection.run(QStringLiteral("batch_preview"),
            { { QStringLiteral("ids"), QVariant::fromValue(ids.mid(start, portion)) },
                { QStringLiteral("association"), m_session.associationId },
                { QStringLiteral("action"), toCode(action) },
                { QStringLiteral("user_role"), toCode(m_session.role) } });
        while (rows.next()) {
            BatchItem item;
            item.stepId = rows.integer(0);
            item.version = static_cast<int>(rows.integer(1));
            item.from = knownCode<StepStatus>(rows.text(2));
            item.wishedOn = rows.date(6);
            item.messageRequired = rows.boolean(7);
            item.dateRequired = rows.boolean(8);
            if (!rows.boolean(5))
                item.refusal = QStringLiteral("permission");
            else if (rows.isNull(3))
                item.refusal = QStringLiteral("not-allowed");
            else if (rows.boolean(4))
                item.refusal = QStringLiteral("blocked-above");
            else
                item.to = knownCode<StepStatus>(rows.text(3));
            found.insert(item.stepId, item);
        }
    }
    QList<BatchItem> items;
    items.reserve(ids.size());
    for (const qint64 id : ids) {
        BatchItem missing;
        missing.stepId = id;
        missing.refusal = QStringLiteral("unknown-step");
        items.append(found.value(id, missing));
    }
    return items;
}

Rules DecisionStore::rules() const
{
    Rules rules;
    for (Rows rows = m_connection.run(QStringLiteral("transitions")); rows.next();) {
        rules.transitions.append(
            Rules::Transition { knownCode<Kind>(rows.text(0)), knownCode<StepRole>(rows.text(1)),
                knownCode<StepStatus>(rows.text(2)), knownCode<Action>(rows.text(3)),
                knownCode<StepStatus>(rows.text(4)), rows.boolean(5), rows.boolean(6) });
    }
    for (Rows rows = m_connection.run(
             QStringLiteral("permissions"), { { QStringLiteral("user_role"), toCode(m_session.role) } });
         rows.next();)
        rules.permitted.append(knownCode<Action>(rows.text(0)));
    return rules;
}

namespace {

/// Whether a row of chain_entries is the link after `end`, unchanged.
bool isNextLink(const Rows &rows, const ChainEnd &end)
{
    const std::optional<Action> action = fromCode<Action>(rows.text(5));
    if (!action)
        return false;
    ChainLink link;
    link.associationId = rows.integer(0);
    link.seq = rows.integer(1);
    link.previousHash = rows.text(2);
    link.request = DecisionRequest { rows.integer(4), static_cast<int>(rows.integer(6)), *action,
        rows.text(7), rows.date(8), rows.boolean(9), rows.text(10), rows.text(12) };
    link.userId = rows.integer(11);
    link.decidedAt = rows.time(13);
    return link.seq == end.seq + 1 && link.previousHash == end.hash && link.hash() == rows.text(3);
}

} // namespace

ChainReport verifyChains(Connection &connection)
{
    QMap<qint64, ChainEnd> heads;
    for (Rows rows = connection.run(QStringLiteral("chain_heads")); rows.next();)
        heads.insert(rows.integer(0), { rows.integer(1), rows.text(2) });

    ChainReport report;
    QMap<qint64, ChainEnd> walked;
    for (Rows rows = connection.run(QStringLiteral("chain_entries")); rows.next();) {
        ChainEnd &end = walked[rows.integer(0)];
        if (!isNextLink(rows, end)) {
            report.firstBrokenSeq = end.seq + 1;
            report.associationId = rows.integer(0);
            return report;
        }
        end = { rows.integer(1), rows.text(3) };
        ++report.links;
    }
    // The head tells when links are missing at the end; a missing head, when the chain was cut off from it.
    for (auto head = heads.cbegin(); head != heads.cend(); ++head)
        walked[head.key()]; // so that a chain without any link left is compared, too
    for (auto end = walked.cbegin(); end != walked.cend(); ++end) {
        const ChainEnd head = heads.value(end.key());
        if (head.seq != end->seq || head.hash != end->hash) {
            report.firstBrokenSeq = std::min(head.seq, end->seq) + 1;
            report.associationId = end.key();
            return report;
        }
    }
    return report;
}

} // namespace mamis
