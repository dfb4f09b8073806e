#include "domain/words.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

namespace mamis::words {

namespace {

const char *source(Kind kind)
{
    switch (kind) {
    case Kind::Join:
        return QT_TRANSLATE_NOOP("words", "Joining");
    case Kind::Transfer:
        return QT_TRANSLATE_NOOP("words", "Change");
    case Kind::Resign:
        return QT_TRANSLATE_NOOP("words", "Resignation");
    }
    Q_UNREACHABLE();
}

const char *source(Scope scope)
{
    switch (scope) {
    case Scope::All:
        return QT_TRANSLATE_NOOP("words", "All associations");
    case Scope::PrefectureAndNational:
        return QT_TRANSLATE_NOOP("words", "Prefectural and national association only");
    case Scope::NationalOnly:
        return QT_TRANSLATE_NOOP("words", "National association only");
    }
    Q_UNREACHABLE();
}

const char *source(StepStatus status)
{
    switch (status) {
    case StepStatus::Waiting:
        return QT_TRANSLATE_NOOP("words", "Not yet here");
    case StepStatus::Applied:
        return QT_TRANSLATE_NOOP("words", "Applied");
    case StepStatus::Reviewing:
        return QT_TRANSLATE_NOOP("words", "Under review");
    case StepStatus::Approved:
        return QT_TRANSLATE_NOOP("words", "Approved");
    case StepStatus::Rejected:
        return QT_TRANSLATE_NOOP("words", "Rejected");
    case StepStatus::Confirming:
        return QT_TRANSLATE_NOOP("words", "To be confirmed");
    case StepStatus::Confirmed:
        return QT_TRANSLATE_NOOP("words", "Confirmed");
    case StepStatus::Withdrawn:
        return QT_TRANSLATE_NOOP("words", "Withdrawn");
    }
    Q_UNREACHABLE();
}

const char *source(Action action)
{
    switch (action) {
    case Action::Accept:
        return QT_TRANSLATE_NOOP("words", "Accept");
    case Action::Approve:
        return QT_TRANSLATE_NOOP("words", "Approve");
    case Action::SendBack:
        return QT_TRANSLATE_NOOP("words", "Send back");
    case Action::Reject:
        return QT_TRANSLATE_NOOP("words", "Reject");
    case Action::Confirm:
        return QT_TRANSLATE_NOOP("words", "Confirm");
    case Action::Cancel:
        return QT_TRANSLATE_NOOP("words", "Cancel approval");
    case Action::Correct:
        return QT_TRANSLATE_NOOP("words", "Correct");
    case Action::Withdraw:
        return QT_TRANSLATE_NOOP("words", "Delete");
    }
    Q_UNREACHABLE();
}

const char *source(UserRole role)
{
    switch (role) {
    case UserRole::Viewer:
        return QT_TRANSLATE_NOOP("words", "Viewer");
    case UserRole::Clerk:
        return QT_TRANSLATE_NOOP("words", "Clerk");
    case UserRole::Approver:
        return QT_TRANSLATE_NOOP("words", "Approver");
    case UserRole::Admin:
        return QT_TRANSLATE_NOOP("words", "Administrator");
    case UserRole::Auditor:
        return QT_TRANSLATE_NOOP("words", "Auditor");
    }
    Q_UNREACHABLE();
}

const char *source(Channel channel)
{
    switch (channel) {
    case Channel::Web:
        return QT_TRANSLATE_NOOP("words", "Web");
    case Channel::Paper:
        return QT_TRANSLATE_NOOP("words", "Paper");
    case Channel::Phone:
        return QT_TRANSLATE_NOOP("words", "Telephone");
    case Channel::Fax:
        return QT_TRANSLATE_NOOP("words", "FAX");
    case Channel::Proxy:
        return QT_TRANSLATE_NOOP("words", "By proxy");
    }
    Q_UNREACHABLE();
}

const char *source(MailState state)
{
    switch (state) {
    case MailState::Waiting:
        return QT_TRANSLATE_NOOP("words", "Waiting to be sent");
    case MailState::Sending:
        return QT_TRANSLATE_NOOP("words", "Being sent");
    case MailState::Sent:
        return QT_TRANSLATE_NOOP("words", "Sent");
    case MailState::Failed:
        return QT_TRANSLATE_NOOP("words", "Could not be sent");
    case MailState::Withdrawn:
        return QT_TRANSLATE_NOOP("words", "Taken back");
    }
    Q_UNREACHABLE();
}

const char *source(SortColumn column)
{
    switch (column) {
    case SortColumn::Status:
        return QT_TRANSLATE_NOOP("words", "Status");
    case SortColumn::SubmittedAt:
        return QT_TRANSLATE_NOOP("words", "Applied at");
    case SortColumn::WishedOn:
        return QT_TRANSLATE_NOOP("words", "Wished date");
    case SortColumn::Kind:
        return QT_TRANSLATE_NOOP("words", "Kind of application");
    case SortColumn::RegistrationNumber:
        return QT_TRANSLATE_NOOP("words", "Registration number");
    case SortColumn::Name:
        return QT_TRANSLATE_NOOP("words", "Name");
    case SortColumn::Category:
        return QT_TRANSLATE_NOOP("words", "Member category");
    case SortColumn::Facility:
        return QT_TRANSLATE_NOOP("words", "Facility");
    }
    Q_UNREACHABLE();
}

const char *layerSource(int layer)
{
    switch (layer) {
    case 1:
        return QT_TRANSLATE_NOOP("words", "Japan Medical Association");
    case 2:
        return QT_TRANSLATE_NOOP("words", "Prefectural medical association");
    case 3:
        return QT_TRANSLATE_NOOP("words", "County or city medical association");
    default:
        return QT_TRANSLATE_NOOP("words", "Fourth-layer medical association");
    }
}

QString tr(const char *text)
{
    return QCoreApplication::translate("words", text);
}

} // namespace

QString sign(StepStatus status)
{
    switch (status) {
    case StepStatus::Waiting:
        return QStringLiteral("○");
    case StepStatus::Applied:
        return QStringLiteral("●");
    case StepStatus::Reviewing:
        return QStringLiteral("◐");
    case StepStatus::Approved:
        return QStringLiteral("✓");
    case StepStatus::Rejected:
        return QStringLiteral("✕");
    case StepStatus::Confirming:
        return QStringLiteral("◔");
    case StepStatus::Confirmed:
        return QStringLiteral("✓✓");
    case StepStatus::Withdrawn:
        return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

template <typename Enum> QString name(Enum value)
{
    return tr(source(value));
}

template QString name<Kind>(Kind);
template QString name<Scope>(Scope);
template QString name<StepStatus>(StepStatus);
template QString name<Action>(Action);
template QString name<UserRole>(UserRole);
template QString name<Channel>(Channel);
template QString name<MailState>(MailState);
template QString name<SortColumn>(SortColumn);

QString layerName(int layer)
{
    return tr(layerSource(layer));
}

namespace {

QString japanese(const char *text)
{
    static const auto translator = [] {
        auto loaded = std::make_unique<QTranslator>();
        if (!loaded->load(QStringLiteral(":/translations/mamis_office_ja.qm")))
            throw Failure(Failure::Kind::Bug, QStringLiteral("translation-missing"));
        return loaded;
    }();
    return translator->translate("words", text);
}

} // namespace

QString nameInJapanese(Kind kind)
{
    return japanese(source(kind));
}

QString nameInJapanese(StepStatus status)
{
    return japanese(source(status));
}

} // namespace mamis::words
