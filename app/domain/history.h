#pragma once

#include "domain/application.h"
#include "domain/calendar_date.h"

/// 操作履歴: who did what, and when; the decisions and the entries of an association in one list. Any thread.
namespace mamis {

/// What is looked for together.
enum class HistoryGroup { LogIn, Decisions, Views, Output, Mail, Settings, Users, System };

/// What the number in an entry's subject_id is the number of.
enum class HistorySubject { None, Step, User };

/// A kind of line: an action of a decision, or what an entry tells ("log-in").
struct HistoryKind
{
    QString code;
    HistoryGroup group = HistoryGroup::System;
    HistorySubject subject = HistorySubject::None;
    bool isDecision = false;
};

/// In the order in which people choose. A database may hold others, of a newer program or another part of it:
/// they are shown by their codes.
const QList<HistoryKind> &historyKinds();

/// The codes of the entries whose subject is of this kind.
QStringList entriesAbout(HistorySubject subject);
QStringList historyCodes(HistoryGroup group);

namespace words {

/// ログイン, 承認, 印刷 …; the code itself where it is not known.
QString historyKind(const QString &code);
QString historyGroup(HistoryGroup group);

} // namespace words

/// A line as the list and its detail show it.
struct HistoryRow
{
    qint64 id = 0; ///< twice the number of the entry; of a decision one more
    qint64 seq = 0; ///< its place in the chain; 0: from before entries were links
    QDateTime at;
    QString user; ///< empty: nobody was logged in
    QString login;
    QString kind; ///< code
    QString facts; ///< of an entry
    QString hash;
    qint64 stepId = 0; ///< the application it is about; 0: none
    QString person; ///< whose application that is
    std::optional<Kind> applicationKind;
    QString subjectUser; ///< the user it is about
    // Of a decision:
    std::optional<StepStatus> from;
    std::optional<StepStatus> to;
    QString message;
    QDate effectiveOn;
    bool notify = true;
    QString noMailReason;
};

/// A user who may have done something, for the search.
struct HistoryUser
{
    qint64 id = 0;
    QString name;
    QString login;
};

/// What is empty limits nothing.
struct HistoryConditions
{
    DateSpan at; ///< days in Japan, both inclusive
    qint64 userId = 0;
    QStringList kinds; ///< codes
    QString person; ///< a part of the name or its reading

    bool operator==(const HistoryConditions &) const = default;
};

} // namespace mamis
