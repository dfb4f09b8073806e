#pragma once

#include "domain/application.h"
#include "storage/connection.h"

#include <optional>
#include <utility>

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

    /// What the statement step_search is run with.
    struct Search
    {
        Binds binds;
        QStringList flags;
        std::optional<QList<qint64>> found; ///< the steps of a condition that few match
        QList<std::pair<QString, Binds>> lookUps; ///< what was asked for that
    };
    Search searchFor(const SearchConditions &conditions, const QDateTime &now) const;

    /// Before this moment (UTC) a wait has lasted for the association's number of calendar days.
    QDateTime overdueBefore(const QDateTime &now) const;

private:
    /// A condition with a look-up of its own: where few steps match it, they are what the search is made in;
    /// where many do, or few are found already, it is asked of each row (`flag`). `binds` serve both.
    void narrow(Search &search, const char *lookUp, const char *flag, const Binds &binds) const;
    int overdueDays() const;

    Connection &m_connection;
    Session m_session;
};

} // namespace mamis
