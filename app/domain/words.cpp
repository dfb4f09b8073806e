#include "domain/words.h"

#include <QCoreApplication>

namespace mamis::words {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("words", text); }

} // namespace

QString name(Kind kind)
{
    switch (kind) {
    case Kind::Join: return tr(QT_TRANSLATE_NOOP("words", "Joining"));
    case Kind::Transfer: return tr(QT_TRANSLATE_NOOP("words", "Change"));
    case Kind::Resign: return tr(QT_TRANSLATE_NOOP("words", "Resignation"));
    }
    Q_UNREACHABLE();
}

QString name(Scope scope)
{
    switch (scope) {
    case Scope::All: return tr(QT_TRANSLATE_NOOP("words", "All associations"));
    case Scope::PrefectureAndNational:
        return tr(QT_TRANSLATE_NOOP("words", "Prefectural and national association only"));
    case Scope::NationalOnly: return tr(QT_TRANSLATE_NOOP("words", "National association only"));
    }
    Q_UNREACHABLE();
}

QString name(StepStatus status)
{
    switch (status) {
    case StepStatus::Waiting: return tr(QT_TRANSLATE_NOOP("words", "Not yet here"));
    case StepStatus::Applied: return tr(QT_TRANSLATE_NOOP("words", "Applied"));
    case StepStatus::Reviewing: return tr(QT_TRANSLATE_NOOP("words", "Under review"));
    case StepStatus::Approved: return tr(QT_TRANSLATE_NOOP("words", "Approved"));
    case StepStatus::Rejected: return tr(QT_TRANSLATE_NOOP("words", "Rejected"));
    case StepStatus::Confirming: return tr(QT_TRANSLATE_NOOP("words", "To be confirmed"));
    case StepStatus::Confirmed: return tr(QT_TRANSLATE_NOOP("words", "Confirmed"));
    case StepStatus::Withdrawn: return tr(QT_TRANSLATE_NOOP("words", "Withdrawn"));
    }
    Q_UNREACHABLE();
}

QString sign(StepStatus status)
{
    switch (status) {
    case StepStatus::Waiting: return QStringLiteral("○");
    case StepStatus::Applied: return QStringLiteral("●");
    case StepStatus::Reviewing: return QStringLiteral("◐");
    case StepStatus::Approved: return QStringLiteral("✓");
    case StepStatus::Rejected: return QStringLiteral("✕");
    case StepStatus::Confirming: return QStringLiteral("◔");
    case StepStatus::Confirmed: return QStringLiteral("✓✓");
    case StepStatus::Withdrawn: return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

QString name(Action action)
{
    switch (action) {
    case Action::Accept: return tr(QT_TRANSLATE_NOOP("words", "Accept"));
    case Action::Approve: return tr(QT_TRANSLATE_NOOP("words", "Approve"));
    case Action::SendBack: return tr(QT_TRANSLATE_NOOP("words", "Send back"));
    case Action::Reject: return tr(QT_TRANSLATE_NOOP("words", "Reject"));
    case Action::Confirm: return tr(QT_TRANSLATE_NOOP("words", "Confirm"));
    case Action::Cancel: return tr(QT_TRANSLATE_NOOP("words", "Cancel approval"));
    case Action::Correct: return tr(QT_TRANSLATE_NOOP("words", "Correct"));
    case Action::Withdraw: return tr(QT_TRANSLATE_NOOP("words", "Delete"));
    }
    Q_UNREACHABLE();
}

QString name(UserRole role)
{
    switch (role) {
    case UserRole::Viewer: return tr(QT_TRANSLATE_NOOP("words", "Viewer"));
    case UserRole::Clerk: return tr(QT_TRANSLATE_NOOP("words", "Clerk"));
    case UserRole::Approver: return tr(QT_TRANSLATE_NOOP("words", "Approver"));
    case UserRole::Admin: return tr(QT_TRANSLATE_NOOP("words", "Administrator"));
    }
    Q_UNREACHABLE();
}

QString name(Channel channel)
{
    switch (channel) {
    case Channel::Web: return tr(QT_TRANSLATE_NOOP("words", "Web"));
    case Channel::Paper: return tr(QT_TRANSLATE_NOOP("words", "Paper"));
    case Channel::Phone: return tr(QT_TRANSLATE_NOOP("words", "Telephone"));
    case Channel::Fax: return tr(QT_TRANSLATE_NOOP("words", "FAX"));
    case Channel::Proxy: return tr(QT_TRANSLATE_NOOP("words", "By proxy"));
    }
    Q_UNREACHABLE();
}

QString name(MailState state)
{
    switch (state) {
    case MailState::Waiting: return tr(QT_TRANSLATE_NOOP("words", "Waiting to be sent"));
    case MailState::Sending: return tr(QT_TRANSLATE_NOOP("words", "Being sent"));
    case MailState::Sent: return tr(QT_TRANSLATE_NOOP("words", "Sent"));
    case MailState::Failed: return tr(QT_TRANSLATE_NOOP("words", "Could not be sent"));
    case MailState::Withdrawn: return tr(QT_TRANSLATE_NOOP("words", "Taken back"));
    }
    Q_UNREACHABLE();
}

QString name(SortColumn column)
{
    switch (column) {
    case SortColumn::Status: return tr(QT_TRANSLATE_NOOP("words", "Status"));
    case SortColumn::SubmittedAt: return tr(QT_TRANSLATE_NOOP("words", "Applied at"));
    case SortColumn::WishedOn: return tr(QT_TRANSLATE_NOOP("words", "Wished date"));
    case SortColumn::Kind: return tr(QT_TRANSLATE_NOOP("words", "Kind of application"));
    case SortColumn::RegistrationNumber: return tr(QT_TRANSLATE_NOOP("words", "Registration number"));
    case SortColumn::Name: return tr(QT_TRANSLATE_NOOP("words", "Name"));
    case SortColumn::Category: return tr(QT_TRANSLATE_NOOP("words", "Member category"));
    case SortColumn::Facility: return tr(QT_TRANSLATE_NOOP("words", "Facility"));
    }
    Q_UNREACHABLE();
}

QString layerName(int layer)
{
    switch (layer) {
    case 1: return tr(QT_TRANSLATE_NOOP("words", "Japan Medical Association"));
    case 2: return tr(QT_TRANSLATE_NOOP("words", "Prefectural medical association"));
    case 3: return tr(QT_TRANSLATE_NOOP("words", "County or city medical association"));
    default: return tr(QT_TRANSLATE_NOOP("words", "Fourth-layer medical association"));
    }
}

} // namespace mamis::words
