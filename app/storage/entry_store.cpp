#include "storage/entry_store.h"

#include "domain/search_key.h"
#include "storage/connection.h"

namespace mamis {

namespace {

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template <typename T> QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

qint64 newId(Rows rows)
{
    if (!rows.next())
        throw Failure(Failure::Kind::Bug, QStringLiteral("no-id"));
    return rows.integer(0);
}

} // namespace

StepRole roleOf(Kind kind, Scope scope, int layer, int lowestLayer)
{
    const bool entry = layer == lowestLayer;
    const int deciding = kind != Kind::Resign || scope == Scope::All ? lowestLayer
        : scope == Scope::PrefectureAndNational                      ? 2
                                                                     : 1;
    if (kind != Kind::Resign)
        return entry ? StepRole::EntryDeciding : StepRole::Deciding;
    if (layer > deciding)
        return entry ? StepRole::EntryBelow : StepRole::Below;
    if (layer == deciding)
        return entry ? StepRole::EntryDeciding : StepRole::Deciding;
    return StepRole::Above;
}

EntryStore::EntryStore(Connection &connection)
    : m_connection(connection)
{
}

qint64 EntryStore::addMember(const NewMember &member)
{
    const QString key = personKey(member.kana, member.name, member.formerName);
    return newId(m_connection.run(QStringLiteral("member_insert"),
        { { QStringLiteral("login_id"), digitsKey(member.loginId) },
            { QStringLiteral("registration_number"), digitsKey(member.registrationNumber) },
            { QStringLiteral("registered_on"), member.registeredOn }, { QStringLiteral("name"), member.name },
            { QStringLiteral("kana"), member.kana }, { QStringLiteral("person_key"), key },
            { QStringLiteral("former_name"), member.formerName },
            { QStringLiteral("use_former_name"), member.useFormerName },
            { QStringLiteral("born_on"), member.bornOn }, { QStringLiteral("sex"), member.sex },
            { QStringLiteral("postal_code"), member.postalCode },
            { QStringLiteral("address"), member.address }, { QStringLiteral("mobile"), member.mobile },
            { QStringLiteral("phone"), member.phone }, { QStringLiteral("fax"), member.fax },
            { QStringLiteral("mail_address"), member.mailAddress },
            { QStringLiteral("university"), member.university },
            { QStringLiteral("graduated_on"), member.graduatedOn },
            { QStringLiteral("specialties"), member.specialties },
            { QStringLiteral("mail_to_facility"), member.mailToFacility },
            { QStringLiteral("watch_reason"), member.watchReason } }));
}

qint64 EntryStore::addFacility(const NewFacility &facility)
{
    return newId(m_connection.run(QStringLiteral("facility_insert"),
        { { QStringLiteral("name"), facility.name }, { QStringLiteral("kana"), facility.kana },
            { QStringLiteral("facility_key"), facilityKey(facility.kana, facility.name) },
            { QStringLiteral("postal_code"), facility.postalCode },
            { QStringLiteral("address"), facility.address }, { QStringLiteral("phone"), facility.phone },
            { QStringLiteral("fax"), facility.fax },
            { QStringLiteral("founder"), orNull(facility.founderCode) },
            { QStringLiteral("beds"), orNull(facility.licensedBeds) },
            { QStringLiteral("annexed"), facility.annexed } }));
}

qint64 EntryStore::addCategory(qint64 associationId, const QString &label, int position)
{
    return newId(m_connection.run(QStringLiteral("category_insert"),
        { { QStringLiteral("association"), associationId }, { QStringLiteral("label"), label },
            { QStringLiteral("position"), position } }));
}

void EntryStore::addMembership(qint64 associationId, qint64 memberId, std::optional<qint64> categoryId,
    std::optional<qint64> facilityId, const QString &memberNumber, const QDate &joinedOn)
{
    m_connection.run(QStringLiteral("membership_insert"),
        { { QStringLiteral("association"), associationId }, { QStringLiteral("member"), memberId },
            { QStringLiteral("category"), orNull(categoryId) },
            { QStringLiteral("facility"), orNull(facilityId) },
            { QStringLiteral("member_number"), memberNumber }, { QStringLiteral("joined_on"), joinedOn } });
}

QList<qint64> EntryStore::submit(const NewApplication &application)
{
    QList<StepStatus> statuses(application.chain.size(), StepStatus::Waiting);
    statuses.first() = StepStatus::Applied;
    return import(application, statuses, application.submittedAt);
}

QList<qint64> EntryStore::import(
    const NewApplication &application, const QList<StepStatus> &statuses, const QDateTime &pendingSince)
{
    const bool resign = application.kind == Kind::Resign;
    const qint64 id = newId(m_connection.run(QStringLiteral("application_insert"),
        { { QStringLiteral("kind"), toCode(application.kind) },
            { QStringLiteral("scope"), resign ? QVariant(toCode(application.scope)) : QVariant() },
            { QStringLiteral("member"), application.memberId },
            { QStringLiteral("facility"), orNull(application.facilityId) },
            { QStringLiteral("reason"), orNull(application.reasonCode) },
            { QStringLiteral("submitted_at"), application.submittedAt },
            { QStringLiteral("wished_on"), application.wishedOn },
            { QStringLiteral("channel"), toCode(application.channel) },
            { QStringLiteral("fee_reduction"), application.feeReduction },
            { QStringLiteral("duties"), application.duties },
            { QStringLiteral("position"), application.position },
            { QStringLiteral("designations"), application.designations },
            { QStringLiteral("documents"), application.documents } }));
    for (const NewChange &change : application.changes) {
        m_connection.run(QStringLiteral("application_change_insert"),
            { { QStringLiteral("application"), id }, { QStringLiteral("association"), change.associationId },
                { QStringLiteral("field"), change.field }, { QStringLiteral("old_value"), change.oldValue },
                { QStringLiteral("new_value"), change.newValue } });
    }
    QList<qint64> steps;
    const int lowest = application.chain.first().layer;
    for (qsizetype i = 0; i < application.chain.size(); ++i) {
        const NewLayer &layer = application.chain.at(i);
        const StepStatus status = statuses.at(i);
        steps.append(newId(m_connection.run(QStringLiteral("step_insert"),
            { { QStringLiteral("application"), id }, { QStringLiteral("association"), layer.associationId },
                { QStringLiteral("role"),
                    toCode(roleOf(application.kind, application.scope, layer.layer, lowest)) },
                { QStringLiteral("status"), toCode(status) },
                { QStringLiteral("pending_since"), isUnprocessed(status) ? pendingSince : QDateTime() },
                { QStringLiteral("category"), orNull(layer.categoryId) } })));
    }
    return steps;
}

} // namespace mamis
