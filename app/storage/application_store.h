#pragma once

#include "domain/application.h"
#include "storage/connection.h"

namespace mamis {

/// Reads the list and the detail of applications as one association sees them. Thread: the connection's.
/// Throws Failure.
class ApplicationStore
{
public:
    ApplicationStore(Connection &connection, const Session &session);

    /// Ids of the steps that match, in order; all of them, or the first `limit` (0 = all).
    QList<qint64> search(
        const SearchConditions &conditions, const SortOrder &order, int limit, const QDateTime &now) const;

    /// The same search, or only these steps whatever the conditions say if there are any, in the same order,
    /// as a reading of all its rows: the id, then the columns named by `columns` (flags of the statement
    /// step_search), as UTF-8, in the statement's order whatever the order of the list.
    Rows read(const SearchConditions &conditions, const SortOrder &order, const QList<qint64> &only,
        const QStringList &columns, const QDateTime &now) const;

    /// The rows of these steps, in the order of the ids; ids of other associations are left out.
    QList<StepRow> rows(const QList<qint64> &ids) const;

    PendingCounts pendingCounts(const QDateTime &now) const;

    QStringList categories() const;

    /// Refused "unknown-step" where this association has no such step.
    ApplicationDetail detail(qint64 stepId) const;

    /// Before this moment (UTC) a wait has lasted for the association's number of calendar days.
    QDateTime overdueBefore(const QDateTime &now) const;

private:
    /// What the statement step_search is run with.
    struct Search
    {
        Binds binds;
        QStringList flags;
    };
    Search searchFor(const SearchConditions &conditions, const QDateTime &now) const;
    int overdueDays() const;

    Connection &m_connection;
    Session m_session;
};

} // namespace mamis
