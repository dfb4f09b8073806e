#pragma once

#include "domain/failure.h"
#include "domain/types.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// Plain values that travel between storage, use cases and the window. Times are UTC, dates are dates in
/// Japan.
namespace mamis {

/// Who works here, as which association (the header of every screen). Fixed from log-in to log-out.
struct Session
{
    qint64 userId = 0;
    qint64 associationId = 0;
    int layer = 0; ///< 1 national … 4
    QString userName;
    QString associationName;
    UserRole role = UserRole::Viewer;
    bool mustChangePassword = false; ///< it was given by somebody else
};

/// The nine search conditions of 申請一覧 and the two counts one can click on. Empty means "any".
struct SearchConditions
{
    QDate submittedFrom;
    QDate submittedTo;
    QDate wishedFrom;
    QDate wishedTo;
    std::optional<Kind> kind;
    std::optional<StepStatus> status;
    QString loginId; ///< its beginning, with or without leading zeros, half- or full-width
    QString registrationNumber; ///< the same
    QString person; ///< part of the name or its reading
    QString category; ///< label, as the office's table has it
    QString facility; ///< parts of the facility's name or its reading, separated by spaces: all must occur
    bool unprocessed = false; ///< 未処理: waits for this office
    bool overdue = false; ///< ▲: has waited for the association's number of days or longer

    bool operator==(const SearchConditions &) const = default;
};

enum class SortColumn { Status, SubmittedAt, WishedOn, Kind, RegistrationNumber, Name, Category, Facility };

struct SortOrder
{
    SortColumn column = SortColumn::SubmittedAt;
    bool descending = false;

    bool operator==(const SortOrder &) const = default;
};

/// One row of 申請一覧: this office's step of an application.
struct StepRow
{
    qint64 stepId = 0;
    qint64 applicationId = 0;
    int version = 0;
    Kind kind = Kind::Resign;
    StepRole role = StepRole::Above;
    StepStatus status = StepStatus::Waiting;
    QDateTime pendingSince; ///< invalid unless unprocessed
    QDateTime submittedAt;
    QDate wishedOn;
    QString loginId;
    QString registrationNumber;
    QString name;
    QString kana; ///< フリガナ of the name
    QString category;
    QString facility;
    QString watchReason; ///< 要注意; empty = none
    QString messageSender;
    QString message; ///< the latest message of any layer; empty = none
    QDateTime messageAt;
};

/// The line above the list: 現在の未処理申請数：3件（7日以上経過1件）.
struct PendingCounts
{
    qint64 unprocessed = 0;
    qint64 overdue = 0;
    int overdueDays = 7;
};

/// One action this user may take on a step now.
struct PossibleAction
{
    Action action = Action::Confirm;
    StepStatus to = StepStatus::Confirmed;
    bool messageRequired = false;
    bool dateRequired = false;
    bool blocked = false; ///< a layer above has approved: shown, with the reason, but not offered
};

/// One layer in the chain of an application, lowest first.
struct ChainLayer
{
    qint64 stepId = 0;
    qint64 associationId = 0;
    int layer = 0;
    QString association;
    StepRole role = StepRole::Above;
    StepStatus status = StepStatus::Waiting;
    QString decidedBy; ///< user of that office who acted last; empty = nobody yet
    QDateTime decidedAt;
};

/// One entry of the history: a decision with what it changed at its own layer.
struct HistoryEntry
{
    QString association;
    QString user;
    Action action = Action::Confirm;
    StepStatus from = StepStatus::Waiting;
    StepStatus to = StepStatus::Waiting;
    QString message;
    QDate effectiveOn;
    QDateTime at;
};

/// One field that a 異動 changes in the membership of this association, in words.
struct FieldChange
{
    ChangedField field = ChangedField::Category;
    QString before; ///< empty = there was nothing
    QString after;
};

/// Everything the screen 申請詳細 shows.
struct ApplicationDetail
{
    StepRow step;
    // 利用者登録情報
    QDate registeredOn;
    QString formerName;
    bool useFormerName = false;
    QString postalCode;
    QString address;
    QString mobile;
    QString phone;
    QString fax;
    QString mailAddress;
    QDate bornOn;
    // その他詳細情報
    QString sex;
    QString university;
    QDate graduatedOn;
    QString specialties;
    bool mailToFacility = false;
    // 医師会登録情報
    QString association; ///< 申請先医師会: the lowest layer of the chain
    std::optional<Scope> scope;
    Channel channel = Channel::Web;
    QString memberNumber;
    QString facilityKana;
    QString facilityPostalCode;
    QString facilityAddress;
    QString facilityPhone;
    QString facilityFax;
    QString founder; ///< "14:個人"
    std::optional<int> licensedBeds; ///< nothing = not a facility with beds
    QString annexed;
    QString duties;
    QString position;
    QString designations;
    QString documents;
    QString reason; ///< "02：label"
    bool reasonIsDeath = false;
    QString feeReduction;
    QDate previousLayerJoinedOn;
    QDate effectiveOn;
    bool mailOn = true; ///< this association notifies applicants

    QList<FieldChange> changes; ///< of this association; only a 異動 has some
    QList<ChainLayer> chain;
    QList<HistoryEntry> history; ///< oldest first
    QList<PossibleAction> actions;
};

/// A decision as the user made it, on the version of the step that was on the screen.
struct DecisionRequest
{
    qint64 stepId = 0;
    int seenVersion = 0;
    Action action = Action::Confirm;
    QString message;
    QDate effectiveOn; ///< 入会・異動・退会年月日; only approvals need one
    bool notify = true;
    QString noMailReason; ///< required where notify is false
    QString uuid; ///< made by the client once per decision, so that repeating it is harmless
    bool clockTrusted = false; ///< the user has looked at the computer's clock, which seemed wrong

    bool operator==(const DecisionRequest &) const = default;
};

/// What became of one row of a batch, or why it will not be part of it. A row that is neither decided nor
/// refused is still open.
struct BatchItem
{
    qint64 stepId = 0;
    int version = 0;
    StepStatus from = StepStatus::Waiting;
    StepStatus to = StepStatus::Waiting; ///< only where it fits
    bool messageRequired = false;
    bool dateRequired = false;
    QDate wishedOn; ///< the applicant's; invalid where none was given
    QString refusal; ///< code of the reason it does not fit or was refused
    QList<StepStatus> possibleFrom; ///< of "not-allowed": the statuses in which it could be done here
    QString uuid; ///< of its decision, made once: repeated after a lost connection, it is the same decision
    bool decided = false;

    bool isOpen() const { return !decided && refusal.isEmpty(); }
};

} // namespace mamis
