#pragma once

#include <QString>

#include <optional>

/// The words of the field as enumerations, and the codes under which the database keeps them.
/// The code of a value is its only spelling outside C++ (SQL, CSV, settings); words for people are in
/// words.h. Source of the values: the operation manual and its workflow rules. Any thread.
namespace mamis {

/// What a member applies for (申請種別).
enum class Kind { Join, Transfer, Resign };

/// Which memberships a resignation ends (退会の範囲): all layers, prefecture and national, or national only.
enum class Scope { All, PrefectureAndNational, NationalOnly };

/// The state of an application at one layer (申請ステータス).
enum class StepStatus { Waiting, Applied, Reviewing, Approved, Rejected, Confirming, Confirmed, Withdrawn };

/// The part a layer plays in the chain. "Entry" is the lowest layer, the one the member applies at.
enum class StepRole { EntryBelow, Below, EntryDeciding, Deciding, Above };

/// What an office can do with its step (操作).
enum class Action { Accept, Approve, SendBack, Reject, Confirm, Cancel, Correct, Withdraw };

/// What an office user may do (権限): look, take up and confirm, decide, administer; an auditor (監査) reads
/// everything, the history too, and changes nothing.
enum class UserRole { Viewer, Clerk, Approver, Admin, Auditor };

/// How an application reached the office (受付方法).
enum class Channel { Web, Paper, Phone, Fax, Proxy };

/// What a 異動 changes of a membership.
enum class ChangedField { Category, Facility, MemberNumber };

/// State of a notification mail in the outbox.
enum class MailState { Waiting, Sending, Sent, Failed, Withdrawn };

/// The code of a value, as the database keeps it ("resign", "entry_below" …).
template <typename Enum> QString toCode(Enum value);

/// The value of a code; nothing where the code is unknown (a newer database).
template <typename Enum> std::optional<Enum> fromCode(const QString &code);

/// The value of a code that must be known; a Failure (Bug "unknown-code") where it is not.
template <typename Enum> Enum knownCode(const QString &code);

/// All values in their order.
template <typename Enum> const QList<Enum> &allValues();

/// False for who only looks (viewer, auditor).
bool mayChangeAnything(UserRole role);

/// Who may read the history (操作履歴): administrators and auditors.
bool mayReadHistory(UserRole role);

/// True for who sets how the association's mails are sent (approver, administrator).
bool maySaveMailSettings(UserRole role);

/// True for the states that wait for the office's own work (未処理): applied, reviewing, confirming.
bool isUnprocessed(StepStatus status);

} // namespace mamis
