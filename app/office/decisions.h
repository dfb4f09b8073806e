#pragma once

#include "domain/rules.h"
#include "mail/notification.h"
#include "office/result.h"

#include <atomic>
#include <memory>

namespace mamis {

class Office;

/// Stops a batch between two rows; what is decided by then stays decided and is reported.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

/// Deciding: one application, or many by one click. Every decision is one row in one transaction with its
/// history entry and its mail; the database itself checks it. GUI thread; work runs on the writing thread.
class Decisions
{
public:
    /// So many rows of a batch are decided in one transaction: one sync of the disk for all of them, and yet
    /// other writers and the progress come in between.
    static constexpr qsizetype portion = 1000;

    explicit Decisions(Office &office);

    void rules(QObject *context, Answer<Rules> answer);

    /// Carries one decision out. Refused with the codes of decide.sql: stale, not-allowed, blocked-above,
    /// permission, message-missing, date-missing, no-mail-reason-missing, already-member; and with those of
    /// checkClock(). The answer is the new status.
    void decide(const DecisionRequest &request, QObject *context, Answer<StepStatus> answer);

    /// The mail that `request` would send to the applicant.
    void mailPreview(const DecisionRequest &request, QObject *context, Answer<MailPreview> answer);

    /// For each of the rows, in their order: from → to, or why it does not fit (対象外). What fits gets the
    /// uuid of its decision here, so that however often decideAll() is tried with it, it is one decision.
    void preview(const QList<qint64> &ids, Action action, QObject *context, Answer<QList<BatchItem>> answer);

    /// Decides each open item of a preview on its own, with the same message, date and mail switch
    /// (`common`); refused ones are reported with the reason and do not stop the rest. `progress` (done, all)
    /// comes to the context. The answer always has all items; where a failure stopped the batch it is told
    /// beside them, and the answer's items can be given in again for the rest. An item still open then may
    /// have been decided, its answer lost; it is not decided twice.
    void decideAll(const QList<BatchItem> &items, const DecisionRequest &common, QObject *context,
        CancelFlag cancel, std::function<void(qint64 done, qint64 all)> progress,
        Answer<QList<BatchItem>> answer);

private:
    Office &m_office;
};

} // namespace mamis
