#include "storage/application_store.h"

#include "storage/connection.h"

namespace mamis {

namespace {

void readDetail(const Rows &rows, ApplicationDetail &detail)
{
    int i = 0;
    detail.registeredOn = rows.date(i++);
    detail.formerName = rows.text(i++);
    detail.useFormerName = rows.boolean(i++);
    detail.postalCode = rows.text(i++);
    detail.address = rows.text(i++);
    detail.mobile = rows.text(i++);
    detail.phone = rows.text(i++);
    detail.fax = rows.text(i++);
    detail.mailAddress = rows.text(i++);
    detail.bornOn = rows.date(i++);
    detail.sex = rows.text(i++);
    detail.university = rows.text(i++);
    detail.graduatedOn = rows.date(i++);
    detail.specialties = rows.text(i++);
    detail.mailToFacility = rows.boolean(i++);
    detail.association = rows.text(i++);
    detail.scope = fromCode<Scope>(rows.text(i++));
    detail.channel = fromCode<Channel>(rows.text(i++)).value_or(Channel::Web);
    detail.memberNumber = rows.text(i++);
    detail.facilityKana = rows.text(i++);
    detail.facilityPostalCode = rows.text(i++);
    detail.facilityAddress = rows.text(i++);
    detail.facilityPhone = rows.text(i++);
    detail.facilityFax = rows.text(i++);
    detail.founder = rows.text(i++);
    if (!rows.isNull(i))
        detail.licensedBeds = static_cast<int>(rows.integer(i));
    ++i;
    detail.annexed = rows.text(i++);
    detail.duties = rows.text(i++);
    detail.position = rows.text(i++);
    detail.designations = rows.text(i++);
    detail.documents = rows.text(i++);
    detail.reason = rows.text(i++);
    detail.reasonIsDeath = rows.boolean(i++);
    detail.feeReduction = rows.text(i++);
    detail.previousLayerJoinedOn = rows.date(i++);
    detail.effectiveOn = rows.date(i++);
    detail.mailOn = rows.boolean(i++);
}

} // namespace

ApplicationDetail ApplicationStore::detail(qint64 stepId) const
{
    const Binds binds { { QStringLiteral("step"), stepId },
        { QStringLiteral("association"), m_session.associationId } };
    ApplicationDetail detail;
    const QList<StepRow> own = rows({ stepId });
    Rows facts = m_connection.run(QStringLiteral("application_detail"), binds);
    if (own.isEmpty() || !facts.next())
        throw Failure(Failure::Kind::Refused, QStringLiteral("unknown-step"));
    detail.step = own.first();
    readDetail(facts, detail);

    for (Rows changes = m_connection.run(QStringLiteral("application_changes"), binds); changes.next();)
        detail.changes.append({ knownCode<ChangedField>(changes.text(0)), changes.text(1), changes.text(2) });
    for (Rows layers = m_connection.run(QStringLiteral("application_chain"), binds); layers.next();) {
        detail.chain.append(ChainLayer { layers.integer(0), layers.integer(1),
            static_cast<int>(layers.integer(2)), layers.text(3), knownCode<StepRole>(layers.text(4)),
            knownCode<StepStatus>(layers.text(5)), layers.text(6), layers.time(7) });
    }
    for (Rows entries = m_connection.run(QStringLiteral("application_history"), binds); entries.next();) {
        detail.history.append(HistoryEntry { entries.text(0), entries.text(1),
            knownCode<Action>(entries.text(2)), knownCode<StepStatus>(entries.text(3)),
            knownCode<StepStatus>(entries.text(4)), entries.text(5), entries.date(6), entries.time(7) });
    }
    Binds withRole = binds;
    withRole.insert(QStringLiteral("user_role"), toCode(m_session.role));
    for (Rows actions = m_connection.run(QStringLiteral("possible_actions"), withRole); actions.next();) {
        detail.actions.append(
            PossibleAction { knownCode<Action>(actions.text(0)), knownCode<StepStatus>(actions.text(1)),
                actions.boolean(2), actions.boolean(3), actions.boolean(4) });
    }
    std::sort(detail.actions.begin(), detail.actions.end(),
        [](const PossibleAction &a, const PossibleAction &b) { return a.action < b.action; });
    return detail;
}

} // namespace mamis
