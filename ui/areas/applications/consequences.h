#pragma once

#include "domain/application.h"

/// What a decision does, in sentences for the person who is about to take it. The rules themselves are rows
/// in the database; this only says them (source: workflow rules of the operation manual). GUI thread.
namespace mamis {

/// What follows from an action on the step that was looked at: memberships that end, begin or return, and
/// what the other associations and the applicant will see. `effectiveOn` is named for approvals.
QStringList consequences(const ApplicationDetail &detail, Action action, const QDate &effectiveOn);

/// Why this office can do nothing now, in a sentence; `role` is the user's.
QString whyNothingPossible(const ApplicationDetail &detail, UserRole role);

/// The latest entry in which an association above the own one gave a reason for sending back, rejecting or
/// cancelling; nothing where there is none.
const HistoryEntry *upperReason(const ApplicationDetail &detail);

/// The layer that the application waits for, lowest first; nothing where it is finished.
const ChainLayer *waitsFor(const ApplicationDetail &detail);

/// The step of the office that looks.
const ChainLayer *ownLayer(const ApplicationDetail &detail);

/// 続けて差戻: what may follow what has just been done.
QString goOnWith(Action action);

} // namespace mamis
