#pragma once

#include "domain/rules.h"
#include "storage/chain.h"
#include "storage/connection.h"

#include <QDateTime>

#include <optional>

namespace mamis {

/// Writes decisions and answers what may be decided. The rules themselves are the database's (decide.sql).
/// Writing functions are to be called inside a transaction of the writing connection, which the store must
/// not outlive: it remembers where the chain ends, so no entry is written beside it (recordEvent) before its
/// last decision. Throws Failure.
class DecisionStore
{
public:
    DecisionStore(Connection &connection, const Session &session);

    /// Inserts the decision with its link in the association's chain; a decision whose uuid is already there
    /// has happened and is not made twice. Returns the step's status afterwards. Refused with the codes of
    /// decide.sql; `now` counts only where the database has no clock of its own (SQLite). Bug "uuid-reused"
    /// where the uuid belongs to a decision on another step. Unavailable "kept-waiting" of a server names the
    /// step as its fact (holder.h).
    StepStatus decide(const DecisionRequest &request, const QDateTime &now);

    /// The same without the question at the end, for those who know the answer from preview().
    void carryOut(const DecisionRequest &request, const QDateTime &now);

    /// What `action` would do to each of the steps, in the order of the ids.
    QList<BatchItem> preview(const QList<qint64> &ids, Action action) const;

    Rules rules() const;

private:
    Connection &m_connection;
    Session m_session;
    std::optional<ChainEnd> m_head; ///< after the first decision; nobody else can write in its transaction
};

} // namespace mamis
