#pragma once

#include "domain/application.h"
#include "domain/id_set.h"
#include "office/result.h"

namespace mamis {

class Office;

/// Looking for applications and looking at one (申請一覧, 申請詳細). Every call is a request to the reading
/// thread; the answer comes to the context. GUI thread.
class Applications
{
public:
    explicit Applications(Office &office);

    /// The first page of a search, at once.
    void firstPage(const SearchConditions &conditions, const SortOrder &order, int pageSize, QObject *context,
        Answer<QList<StepRow>> answer);

    /// All ids of a search in order: their number is 対象件数, any page can be fetched by them and all be
    /// ticked. The set is made in the reading thread, too.
    void ids(const SearchConditions &conditions, const SortOrder &order, QObject *context,
        Answer<OrderedIds> answer);

    void rows(const QList<qint64> &ids, QObject *context, Answer<QList<StepRow>> answer);

    void pendingCounts(QObject *context, Answer<PendingCounts> answer);

    /// The labels of 会員区分 for the search.
    void categories(QObject *context, Answer<QStringList> answer);

    /// That whoever is logged in has opened it (操作履歴): written just behind, nobody waits for it.
    void recordView(qint64 stepId);

    void detail(qint64 stepId, QObject *context, Answer<ApplicationDetail> answer);

private:
    Office &m_office;
};

} // namespace mamis
