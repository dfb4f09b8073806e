#pragma once

#include "domain/application.h"
#include "office/result.h"

#include <QSharedPointer>

#include <atomic>

namespace mamis {

class Office;

/// What may be done with a row by its kind, role and status: from the database's own table of transitions, so that a
/// list can enable its buttons without asking for each row. Whether a layer above blocks it is known only to the preview.
struct Rules
{
    struct Transition
    {
        Kind kind;
        StepRole role;
        StepStatus from;
        Action action;
        StepStatus to;
        bool messageRequired;
        bool dateRequired;
    };
    QList<Transition> transitions;
    QList<Action> permitted; ///< what this user's role may do at all

    const Transition *find(const StepRow &row, Action action) const;
    bool allows(const StepRow &row, Action action) const;
};

/// The notification as it will go out, or why none will.
struct MailPreview
{
    bool willSend = false;
    QString whyNot; ///< code: "mail-off", "no-address", "death", "no-notify"
    QString from;
    QString to;
    QString subject;
    QString body;
};

/// Stops a batch between two rows; what is decided by then stays decided and is reported.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

/// Deciding: one application, or many by one click. Every decision is one row in one transaction with its history entry
/// and its mail; the database itself checks it. GUI thread; work runs on the writing thread.
class Decisions
{
public:
    explicit Decisions(Office &office);

    void rules(QObject *context, Answer<Rules> answer);

    /// Carries one decision out. Refused with the codes of decide.sql: stale, not-allowed, blocked-above, permission,
    /// message-missing, date-missing, already-member. The answer is the new status.
    void decide(const DecisionRequest &request, QObject *context, Answer<StepStatus> answer);

    /// The mail that `request` would send to the applicant.
    void mailPreview(const DecisionRequest &request, QObject *context, Answer<MailPreview> answer);

    /// For each of the rows, in their order: from → to, or why it does not fit (対象外).
    void preview(const QList<qint64> &ids, Action action, QObject *context, Answer<QList<BatchItem>> answer);

    /// Decides each fitting item on its own, with the same message, date and mail switch (`common`); refused ones are
    /// reported with the reason and do not stop the rest. `progress` (done, all) comes to the context.
    void decideAll(const QList<BatchItem> &items, const DecisionRequest &common, QObject *context, CancelFlag cancel,
        std::function<void(qint64 done, qint64 all)> progress, Answer<QList<BatchItem>> answer);

private:
    Office &m_office;
};

} // namespace mamis
