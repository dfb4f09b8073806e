#include "areas/applications/consequences.h"

#include "domain/calendar_date.h"
#include "domain/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamis {

namespace {

struct ConsequencesText
{
    Q_DECLARE_TR_FUNCTIONS(Consequences)
};

QString join(const QStringList &names)
{
    return names.join(ConsequencesText::tr(", "));
}

/// The associations concerned, as names: the own one, the next ones up and down, all above.
struct Names
{
    QString own;
    QString previous; ///< the layer below; empty = the own one is the lowest
    QString next; ///< the layer above; empty = the own one is the highest
    QStringList above;
    QStringList ownAndAbove;
};

Names namesOf(const ApplicationDetail &detail)
{
    Names names;
    const ChainLayer *own = ownLayer(detail);
    if (own == nullptr)
        return names;
    names.own = own->association;
    names.ownAndAbove << own->association;
    for (const ChainLayer &layer : detail.chain) { // lowest first
        if (layer.layer > own->layer)
            names.previous = layer.association;
        if (layer.layer < own->layer) {
            names.above << layer.association;
            names.ownAndAbove << layer.association;
        }
    }
    names.next = names.above.value(0);
    return names;
}

QString becomes(const QString &who, StepStatus status)
{
    return ConsequencesText::tr("%1: the application will be \"%2\".").arg(who, words::name(status));
}

QString nothingChanges()
{
    return ConsequencesText::tr("No membership changes.");
}

QStringList accepted(const ApplicationDetail &detail, const Names &names)
{
    const bool passesOn = detail.step.role == StepRole::EntryBelow || detail.step.role == StepRole::Below;
    QStringList result { nothingChanges() };
    if (passesOn && !names.next.isEmpty())
        result << becomes(names.next, StepStatus::Applied);
    if (detail.step.role == StepRole::EntryBelow || detail.step.role == StepRole::EntryDeciding)
        result << ConsequencesText::tr("The member can no longer correct or delete the application.");
    return result;
}

QStringList approved(Kind kind, const Names &names, const QDate &on)
{
    QStringList result;
    const QString date = formatDate(on);
    switch (kind) {
    case Kind::Resign:
        result << ConsequencesText::tr("Memberships that end on %2: %1").arg(join(names.ownAndAbove), date);
        if (!names.above.isEmpty())
            result << becomes(join(names.above), StepStatus::Confirming);
        return result;
    case Kind::Join:
        result << ConsequencesText::tr("Membership that begins on %2: %1").arg(names.own, date);
        break;
    case Kind::Transfer:
        result << ConsequencesText::tr("The changed details apply at %1 from %2.").arg(names.own, date);
        break;
    }
    if (!names.next.isEmpty())
        result << becomes(names.next, StepStatus::Applied);
    return result;
}

QStringList sentBack(Kind kind, const Names &names)
{
    if (names.previous.isEmpty())
        return { nothingChanges(),
            ConsequencesText::tr("The member can correct or delete the application again.") };
    QStringList result;
    switch (kind) {
    case Kind::Resign:
        result << nothingChanges();
        break;
    case Kind::Join:
        result << ConsequencesText::tr("Membership that is taken back: %1").arg(names.previous);
        break;
    case Kind::Transfer:
        result << ConsequencesText::tr("The changed details are taken back at %1.").arg(names.previous);
        break;
    }
    return result
        << becomes(names.previous, StepStatus::Reviewing)
        << ConsequencesText::tr("%1 returns it to the member in its own words.").arg(names.previous);
}

QStringList cancelled(Kind kind, const Names &names)
{
    QStringList result;
    switch (kind) {
    case Kind::Resign:
        result << ConsequencesText::tr("Memberships that return: %1").arg(join(names.ownAndAbove));
        break;
    case Kind::Join:
        result << ConsequencesText::tr("Membership that is taken back: %1").arg(names.own);
        break;
    case Kind::Transfer:
        result << ConsequencesText::tr("The changed details are taken back at %1.").arg(names.own);
        break;
    }
    if (!names.above.isEmpty())
        result << becomes(join(names.above), StepStatus::Waiting);
    return result;
}

QStringList rejected(Kind kind, const Names &names)
{
    QStringList result { ConsequencesText::tr("This ends the application; it cannot be taken up again.") };
    const bool lowerKeep = kind != Kind::Resign && !names.previous.isEmpty();
    result << (lowerKeep ? ConsequencesText::tr("The associations below keep what they approved.")
                         : nothingChanges());
    return result;
}

bool decidesBeforeUpperLayers(StepRole role)
{
    return role == StepRole::EntryDeciding || role == StepRole::Deciding;
}

} // namespace

QStringList consequences(const ApplicationDetail &detail, Action action, const QDate &effectiveOn)
{
    const Names names = namesOf(detail);
    const Kind kind = detail.step.kind;
    switch (action) {
    case Action::Accept:
        return accepted(detail, names);
    case Action::Approve:
        return approved(kind, names, effectiveOn);
    case Action::SendBack:
        return sentBack(kind, names);
    case Action::Reject:
        return rejected(kind, names);
    case Action::Confirm:
        return { ConsequencesText::tr(
            "The resignation is already approved: no membership changes by this.") };
    case Action::Cancel:
        return cancelled(kind, names);
    case Action::Correct:
        return { nothingChanges() };
    case Action::Withdraw:
        return { nothingChanges(),
            ConsequencesText::tr("The application ends at all associations and stays in the history.") };
    }
    Q_UNREACHABLE();
}

QString whyNothingPossible(const ApplicationDetail &detail, UserRole role)
{
    const StepStatus status = detail.step.status;
    const bool mayBeCancelled = status == StepStatus::Approved && decidesBeforeUpperLayers(detail.step.role);
    if (isUnprocessed(status) || mayBeCancelled) {
        if (!mayChangeAnything(role))
            return ConsequencesText::tr("You may look at applications but not decide them (your right: %1).")
                .arg(words::name(role));
        return ConsequencesText::tr("This needs the right \"%1\" (yours: %2).")
            .arg(words::name(UserRole::Approver), words::name(role));
    }
    if (status == StepStatus::Rejected || status == StepStatus::Withdrawn)
        return ConsequencesText::tr("This application is finished: %1.").arg(words::name(status));
    if (const ChainLayer *layer = waitsFor(detail))
        return ConsequencesText::tr("It is the turn of %1 (%2).")
            .arg(layer->association, words::name(layer->status));
    return ConsequencesText::tr("This application is finished: %1.").arg(words::name(status));
}

const HistoryEntry *upperReason(const ApplicationDetail &detail)
{
    const QStringList above = namesOf(detail).above;
    const auto gaveReason = [&above](const HistoryEntry &entry) {
        const bool refused = entry.action == Action::SendBack || entry.action == Action::Reject
            || entry.action == Action::Cancel;
        return refused && above.contains(entry.association) && !entry.message.trimmed().isEmpty();
    };
    const auto found = std::find_if(detail.history.rbegin(), detail.history.rend(), gaveReason);
    return found == detail.history.rend() ? nullptr : &*found;
}

const ChainLayer *waitsFor(const ApplicationDetail &detail)
{
    const auto found = std::find_if(detail.chain.begin(), detail.chain.end(),
        [](const ChainLayer &layer) { return isUnprocessed(layer.status); });
    return found == detail.chain.end() ? nullptr : &*found;
}

const ChainLayer *ownLayer(const ApplicationDetail &detail)
{
    const auto found = std::find_if(detail.chain.begin(), detail.chain.end(),
        [&detail](const ChainLayer &layer) { return layer.stepId == detail.step.stepId; });
    return found == detail.chain.end() ? nullptr : &*found;
}

QString goOnWith(Action action)
{
    return ConsequencesText::tr("Go on: %1").arg(words::name(action));
}

} // namespace mamis
