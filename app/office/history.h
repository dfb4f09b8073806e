#pragma once

#include "domain/cancellation.h"
#include "domain/history.h"
#include "domain/id_set.h"
#include "office/result.h"
#include "storage/chain.h"

#include <atomic>
#include <memory>

namespace mamis {

class Office;

/// What came of a check of the history.
struct HistoryReport
{
    ChainReport chain;
    QString brokenAt; ///< the association whose chain is broken; empty where none is
    QDateTime brokenSince; ///< when the link was made that does not fit, or the one after it; invalid where
                           ///< all are gone
    qint64 unexplained
        = 0; ///< statuses, memberships, mails that the history does not lead to; only looked for in a file
    ChainEnd head; ///< of the own association, to be noted

    bool isWhole() const { return chain.firstBrokenSeq == 0 && unexplained == 0; }
};

/// A check that is running: how far it is, and how it is ended. Shared by the page and the working thread.
struct HistoryCheck
{
    Cancellation cancellation;
    std::atomic<qint64> done = 0; ///< links
    std::atomic<qint64> total = 0; ///< 0: not known yet
};

/// Reading 操作履歴, and checking that nobody has changed it. Refused "permission" where mayReadHistory()
/// says no. Every call is a request to the reading thread, the check one to a thread and a connection of its
/// own; the answer comes to the context. GUI thread.
class History
{
public:
    explicit History(Office &office);

    void firstPage(const HistoryConditions &conditions, bool oldestFirst, int pageSize, QObject *context,
        Answer<QList<HistoryRow>> answer);
    void ids(
        const HistoryConditions &conditions, bool oldestFirst, QObject *context, Answer<OrderedIds> answer);
    void rows(const QList<qint64> &ids, QObject *context, Answer<QList<HistoryRow>> answer);
    void users(QObject *context, Answer<QList<HistoryUser>> answer);

    /// Walks the chain from its beginning and looks for `noted`, a head that somebody wrote down once. That
    /// it was checked, and with what result, is an entry of the history itself. Cancelled where `run` was.
    void check(const std::optional<ChainEnd> &noted, const std::shared_ptr<HistoryCheck> &run,
        QObject *context, const Answer<HistoryReport> &answer);

private:
    Office &m_office;
};

} // namespace mamis
