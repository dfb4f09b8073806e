#include "storage/decision_store.h"

#include "storage/connection.h"
#include "storage/dialect.h"

namespace mamis {

namespace {

/// The text as every engine gives it back, since its hash is checked later: without NUL (PostgreSQL refuses
/// it), half surrogate pairs and byte order marks (SQLite swallows a leading one).
QString storable(QString text)
{
    text.remove(QChar(u'\0')).remove(QChar(QChar::ByteOrderMark));
    return QString::fromUtf8(text.toUtf8());
}

void insertOnServer(Connection &connection, const Binds &binds)
{
    try {
        connection.run(QStringLiteral("decision_insert"), binds);
    } catch (const Failure &failure) {
        if (failure.code != QLatin1String("kept-waiting"))
            throw;
        const QString step = binds.value(QStringLiteral("step")).toString();
        throw Failure(failure.kind, failure.code, { step }, failure.detail);
    }
}

} // namespace

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
        insertOnServer(m_connection, binds);
        return;
    }
    const ChainEnd head = m_head ? *m_head : chainHead(m_connection, m_session.associationId);
    const DecisionLink link { m_session.associationId, head.seq + 1, head.hash, request, m_session.userId,
        now };
    const QString hash = link.hash();
    binds.insert({ { QStringLiteral("association"), m_session.associationId },
        { QStringLiteral("user"), m_session.userId }, { QStringLiteral("decided_at"), now },
        { QStringLiteral("seq"), link.seq }, { QStringLiteral("previous_hash"), link.previousHash },
        { QStringLiteral("hash"), hash }, { QStringLiteral("link_version"), link.version } });
    m_connection.run(QStringLiteral("decision_insert"), binds);
    m_head = { link.seq, hash };
}

QList<BatchItem> DecisionStore::preview(const QList<qint64> &ids, Action action) const
{
    constexpr qsizetype portion = 5000;
    const Rules known = rules();
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
            else if (rows.isNull(3)) {
                item.refusal = QStringLiteral("not-allowed");
                item.possibleFrom = known.possibleFrom(
                    knownCode<Kind>(rows.text(9)), knownCode<StepRole>(rows.text(10)), action);
            } else if (rows.boolean(4))
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

} // namespace mamis
