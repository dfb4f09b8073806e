#include "domain/types.h"

#include "domain/failure.h"

#include <array>
#include <utility>

namespace mamis {

namespace {

template <typename Enum> struct Codes;

template <> struct Codes<Kind>
{
    static constexpr auto table = std::to_array<std::pair<Kind, const char *>>(
        { { Kind::Join, "join" }, { Kind::Transfer, "transfer" }, { Kind::Resign, "resign" } });
};

template <> struct Codes<Scope>
{
    static constexpr auto table = std::to_array<std::pair<Scope, const char *>>({ { Scope::All, "all" },
        { Scope::PrefectureAndNational, "prefecture_national" }, { Scope::NationalOnly, "national" } });
};

template <> struct Codes<StepStatus>
{
    static constexpr auto table = std::to_array<std::pair<StepStatus, const char *>>(
        { { StepStatus::Waiting, "waiting" }, { StepStatus::Applied, "applied" },
            { StepStatus::Reviewing, "reviewing" }, { StepStatus::Approved, "approved" },
            { StepStatus::Rejected, "rejected" }, { StepStatus::Confirming, "confirming" },
            { StepStatus::Confirmed, "confirmed" }, { StepStatus::Withdrawn, "withdrawn" } });
};

template <> struct Codes<StepRole>
{
    static constexpr auto table
        = std::to_array<std::pair<StepRole, const char *>>({ { StepRole::EntryBelow, "entry_below" },
            { StepRole::Below, "below" }, { StepRole::EntryDeciding, "entry_deciding" },
            { StepRole::Deciding, "deciding" }, { StepRole::Above, "above" } });
};

template <> struct Codes<Action>
{
    static constexpr auto table = std::to_array<std::pair<Action, const char *>>(
        { { Action::Accept, "accept" }, { Action::Approve, "approve" }, { Action::SendBack, "send_back" },
            { Action::Reject, "reject" }, { Action::Confirm, "confirm" }, { Action::Cancel, "cancel" },
            { Action::Correct, "correct" }, { Action::Withdraw, "withdraw" } });
};

template <> struct Codes<UserRole>
{
    static constexpr auto table = std::to_array<std::pair<UserRole, const char *>>(
        { { UserRole::Viewer, "viewer" }, { UserRole::Clerk, "clerk" }, { UserRole::Approver, "approver" },
            { UserRole::Admin, "admin" }, { UserRole::Auditor, "auditor" } });
};

template <> struct Codes<Channel>
{
    static constexpr auto table = std::to_array<std::pair<Channel, const char *>>(
        { { Channel::Web, "web" }, { Channel::Paper, "paper" }, { Channel::Phone, "phone" },
            { Channel::Fax, "fax" }, { Channel::Proxy, "proxy" } });
};

template <> struct Codes<ChangedField>
{
    static constexpr auto table
        = std::to_array<std::pair<ChangedField, const char *>>({ { ChangedField::Category, "category" },
            { ChangedField::Facility, "facility" }, { ChangedField::MemberNumber, "member_number" } });
};

template <> struct Codes<MailState>
{
    static constexpr auto table = std::to_array<std::pair<MailState, const char *>>(
        { { MailState::Waiting, "waiting" }, { MailState::Sending, "sending" }, { MailState::Sent, "sent" },
            { MailState::Failed, "failed" }, { MailState::Withdrawn, "withdrawn" } });
};

} // namespace

template <typename Enum> QString toCode(Enum value)
{
    for (const auto &[candidate, code] : Codes<Enum>::table) {
        if (candidate == value)
            return QString::fromLatin1(code);
    }
    Q_UNREACHABLE();
}

template <typename Enum> std::optional<Enum> fromCode(const QString &code)
{
    for (const auto &[value, candidate] : Codes<Enum>::table) {
        if (code == QLatin1String(candidate))
            return value;
    }
    return std::nullopt;
}

template <typename Enum> Enum knownCode(const QString &code)
{
    const std::optional<Enum> value = fromCode<Enum>(code);
    if (!value)
        throw Failure(Failure::Kind::Bug, QStringLiteral("unknown-code"), { code });
    return *value;
}

template <typename Enum> const QList<Enum> &allValues()
{
    static const QList<Enum> values = [] {
        QList<Enum> list;
        for (const auto &entry : Codes<Enum>::table)
            list.append(entry.first);
        return list;
    }();
    return values;
}

#define MAMIS_INSTANTIATE(Enum)                                                                              \
    template QString toCode<Enum>(Enum);                                                                     \
    template std::optional<Enum> fromCode<Enum>(const QString &);                                            \
    template Enum knownCode<Enum>(const QString &);                                                          \
    template const QList<Enum> &allValues<Enum>();

MAMIS_INSTANTIATE(Kind)
MAMIS_INSTANTIATE(Scope)
MAMIS_INSTANTIATE(StepStatus)
MAMIS_INSTANTIATE(StepRole)
MAMIS_INSTANTIATE(Action)
MAMIS_INSTANTIATE(UserRole)
MAMIS_INSTANTIATE(Channel)
MAMIS_INSTANTIATE(ChangedField)
MAMIS_INSTANTIATE(MailState)

bool mayChangeAnything(UserRole role)
{
    return role != UserRole::Viewer && role != UserRole::Auditor;
}

bool maySaveMailSettings(UserRole role)
{
    return role == UserRole::Approver || role == UserRole::Admin;
}

bool mayReadHistory(UserRole role)
{
    return role == UserRole::Admin || role == UserRole::Auditor;
}

bool isUnprocessed(StepStatus status)
{
    return status == StepStatus::Applied || status == StepStatus::Reviewing
        || status == StepStatus::Confirming;
}

} // namespace mamis
