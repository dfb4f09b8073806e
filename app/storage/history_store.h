#pragma once

#include "domain/history.h"
#include "storage/connection.h"

namespace mamis {

/// Reads 操作履歴 of the own association: decisions and entries as one list. Refused "permission" for whoever
/// may not (mayReadHistory()); on a server the rows themselves are closed to others, too. Thread: the
/// connection's. Throws Failure.
class HistoryStore
{
public:
    HistoryStore(Connection &connection, const Session &session);

    /// Ids of what matches, newest or oldest first; all of them, or the first `limit` (0 = all).
    QList<qint64> search(const HistoryConditions &conditions, bool oldestFirst, int limit) const;

    /// In the order of the ids; those of other associations are left out.
    QList<HistoryRow> rows(const QList<qint64> &ids) const;

    /// Everybody who works or has worked here.
    QList<HistoryUser> users() const;

    /// What `read` reads is as it was at one moment, whatever others write meanwhile.
    template <typename Read> auto atOneMoment(Read read) const
    {
        beginMoment();
        const auto over = qScopeGuard([this] { endMoment(); });
        return read();
    }

    /// When the link with this number was made, or the one after it where it is gone; invalid where there is
    /// none.
    QDateTime linkTime(qint64 associationId, qint64 seq) const;

private:
    void beginMoment() const;
    void endMoment() const noexcept;

    struct Search
    {
        Binds binds;
        QStringList flags;
    };
    Search searchFor(const HistoryConditions &conditions) const;
    void addKinds(Search &search, const QStringList &kinds) const;
    void addPerson(Search &search, const QString &person) const;

    Connection &m_connection;
    Session m_session;
};

} // namespace mamis
