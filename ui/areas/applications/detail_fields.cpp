#include "areas/applications/detail_fields.h"

#include "domain/calendar_date.h"
#include "domain/words.h"

#include <QCoreApplication>

namespace mamis {

namespace {

/// The strings of this file, under one translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DetailFields)
};

/// What stands where nothing is known, as on the manual's screens.
QString orDash(const QString &value)
{
    return value.trimmed().isEmpty() ? QStringLiteral("-") : value;
}

/// The parts that are there, each on its own line.
QString lines(QStringList parts)
{
    parts.removeAll(QString());
    return orDash(parts.join(QLatin1Char('\n')));
}

QString labelled(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : label + QLatin1Char(' ') + value;
}

QString postal(const QString &code)
{
    return code.isEmpty() ? QString() : QStringLiteral("〒") + code;
}

QString formerName(const ApplicationDetail &detail)
{
    if (detail.formerName.isEmpty())
        return orDash({});
    return lines({ detail.formerName,
        detail.useFormerName ? QStringLiteral("☑ ") + Text::tr("Use the former name on mailings")
                             : QString() });
}

QString kindWithScope(const ApplicationDetail &detail)
{
    const QString kind = words::name(detail.step.kind);
    if (!detail.scope || *detail.scope == Scope::All)
        return kind;
    return Text::tr("%1 (%2)").arg(kind, words::name(*detail.scope));
}

QString beds(const ApplicationDetail &detail)
{
    if (detail.step.facility.isEmpty())
        return orDash({});
    if (detail.licensedBeds.value_or(0) == 0)
        return Text::tr("None");
    return Text::tr("Yes, licensed beds: %1").arg(*detail.licensedBeds);
}

QString annexed(const ApplicationDetail &detail)
{
    if (detail.step.facility.isEmpty())
        return orDash({});
    return detail.annexed.isEmpty() ? Text::tr("None") : detail.annexed;
}

QString feeReduction(const ApplicationDetail &detail)
{
    return detail.feeReduction.isEmpty() ? Text::tr("Not subject to reduction") : detail.feeReduction;
}

QString changedLabel(ChangedField field)
{
    switch (field) {
    case ChangedField::Category:
        return words::name(SortColumn::Category);
    case ChangedField::Facility:
        return words::name(SortColumn::Facility);
    case ChangedField::MemberNumber:
        return Text::tr("Member number");
    }
    Q_UNREACHABLE();
}

QString wishedLabel(Kind kind)
{
    switch (kind) {
    case Kind::Join:
        return Text::tr("Wished date of joining");
    case Kind::Transfer:
        return Text::tr("Wished date of change");
    case Kind::Resign:
        return Text::tr("Wished date of resignation");
    }
    Q_UNREACHABLE();
}

} // namespace

FieldSection personSection(const ApplicationDetail &detail)
{
    return { Text::tr("User registration"),
        {
            { Text::tr("Login ID"), orDash(detail.step.loginId) },
            { Text::tr("Mail address"), orDash(detail.mailAddress) },
            { Text::tr("Registration number"), orDash(detail.step.registrationNumber) },
            { Text::tr("Registered on"), orDash(formatDate(detail.registeredOn)) },
            { Text::tr("Name"), lines({ detail.step.kana, detail.step.name }) },
            { Text::tr("Former name"), formerName(detail) },
            { Text::tr("Home address"), lines({ postal(detail.postalCode), detail.address }) },
            { Text::tr("Telephone"),
                lines({ labelled(Text::tr("Mobile"), detail.mobile),
                    labelled(Text::tr("TEL"), detail.phone) }) },
            { Text::tr("FAX"), orDash(detail.fax) },
            { Text::tr("Date of birth"), orDash(formatDate(detail.bornOn)) },
        } };
}

FieldSection furtherSection(const ApplicationDetail &detail)
{
    return { Text::tr("Further details"),
        {
            { Text::tr("Sex"), orDash(detail.sex) },
            { Text::tr("University"), orDash(detail.university) },
            { Text::tr("Graduated on"), orDash(formatDate(detail.graduatedOn)) },
            { Text::tr("Specialties"), orDash(detail.specialties) },
            { Text::tr("Mailings go to"), detail.mailToFacility ? Text::tr("Facility") : Text::tr("Home") },
            { Text::tr("Received by"), words::name(detail.channel) },
        } };
}

FieldSection changesSection(const ApplicationDetail &detail)
{
    FieldSection section { Text::tr("Changes"), {} };
    for (const FieldChange &change : detail.changes) {
        Field field { changedLabel(change.field), orDash(change.after) };
        field.before = orDash(change.before);
        section.fields.append(field);
    }
    return section;
}

FieldSection membershipSection(const ApplicationDetail &detail)
{
    FieldSection section { Text::tr("Association registration"),
        {
            { Text::tr("Application"), kindWithScope(detail) },
            { Text::tr("Association applied to"), orDash(detail.association) },
            { Text::tr("Member number"), orDash(detail.memberNumber) },
            { Text::tr("Facility"), orDash(detail.step.facility) },
            { Text::tr("Facility (kana)"), orDash(detail.facilityKana) },
            { Text::tr("Address of the facility"),
                lines({ postal(detail.facilityPostalCode), detail.facilityAddress }) },
            { Text::tr("TEL / FAX"),
                lines({ labelled(Text::tr("TEL"), detail.facilityPhone),
                    labelled(Text::tr("FAX"), detail.facilityFax) }) },
            { Text::tr("Founder"), orDash(detail.founder) },
            { Text::tr("Beds, licensed beds"), beds(detail) },
            { Text::tr("Annexed institutions"), annexed(detail) },
        } };
    if (detail.step.kind != Kind::Resign)
        section.fields << QList<Field> {
            { Text::tr("Duties"), orDash(detail.duties) },
            { Text::tr("Position"), orDash(detail.position) },
            { Text::tr("Designations"), orDash(detail.designations) },
            { Text::tr("Fee reduction"), feeReduction(detail) },
            { Text::tr("Documents handed in"), orDash(detail.documents) },
        };
    return section;
}

FieldSection applicationSection(const ApplicationDetail &detail)
{
    FieldSection section { Text::tr("This application"),
        {
            { Text::tr("Applied at"), orDash(formatDateTime(detail.step.submittedAt)) },
            { Text::tr("Application status"), words::name(detail.step.status) },
        } };
    const bool resigns = detail.step.kind == Kind::Resign;
    if (resigns)
        section.fields << Field { Text::tr("Reason for resignation"), orDash(detail.reason) };
    section.fields << Field { wishedLabel(detail.step.kind), orDash(formatDate(detail.step.wishedOn)) };
    if (resigns)
        section.fields << Field { Text::tr("Fee reduction"), feeReduction(detail) };
    const QString &watch = detail.step.watchReason;
    section.fields << Field { Text::tr("Needs attention"),
        watch.isEmpty() ? orDash({}) : QStringLiteral("* ") + watch, !watch.isEmpty() };
    return section;
}

QList<FieldSection> detailSections(const ApplicationDetail &detail)
{
    QList<FieldSection> sections { personSection(detail), furtherSection(detail), membershipSection(detail),
        applicationSection(detail) };
    if (!detail.changes.isEmpty())
        sections.prepend(changesSection(detail));
    return sections;
}

} // namespace mamis
