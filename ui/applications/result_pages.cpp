#include "applications/result_pages.h"

#include "office/applications.h"
#include "office/office.h"

#include <algorithm>

namespace mamis {

ResultPages::ResultPages(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{
}

void ResultPages::search(const SearchConditions &conditions)
{
    if (conditions == m_place.conditions && m_counted) {
        refresh();
        return;
    }
    m_place.conditions = conditions;
    m_place.page = 0;
    m_counted = false;
    m_matches = {};
    load();
}

void ResultPages::sort(const SortOrder &order)
{
    if (order == m_place.order)
        return;
    m_place.order = order;
    m_place.page = 0;
    load();
}

void ResultPages::setPageSize(int size)
{
    if (size == m_place.pageSize)
        return;
    m_place.page = m_place.page * m_place.pageSize / size;
    m_place.pageSize = size;
    if (m_idsNumber == 0)
        return; // nothing has been searched yet
    Q_EMIT countChanged(); // as many rows, but another number of pages
    load();
}

void ResultPages::showPage(int page)
{
    if (!m_counted || page < 0 || page >= pages() || page == m_place.page)
        return;
    m_place.page = page;
    loadRows();
}

void ResultPages::refresh()
{
    load();
}

OrderedIds ResultPages::matches() const
{
    if (m_counted)
        return m_matches;
    QList<qint64> ids;
    for (const StepRow &row : m_rows)
        ids.append(row.stepId);
    return OrderedIds(ids);
}

int ResultPages::pages() const
{
    if (!m_counted)
        return 0;
    return std::max(1, static_cast<int>((m_matches.list.size() + m_place.pageSize - 1) / m_place.pageSize));
}

qint64 ResultPages::neighbour(qint64 stepId, int delta)
{
    const QList<qint64> all = ids();
    qsizetype target = all.indexOf(stepId);
    if (target >= 0) {
        m_lastPosition = { stepId, target };
        target += delta;
    } else if (stepId == m_lastPosition.first) {
        // Its successor has moved up to its place.
        target = m_lastPosition.second + (delta > 0 ? delta - 1 : delta);
    }
    return target >= 0 && target < all.size() ? all.at(target) : 0;
}

void ResultPages::load()
{
    if (m_place.page == 0)
        loadFirstPage();
    loadIds();
}

void ResultPages::loadFirstPage()
{
    Applications(m_office).firstPage(m_place.conditions, m_place.order, m_place.pageSize, this, rowsAnswer());
}

void ResultPages::loadIds()
{
    setBusy(m_rowsAwaited, true);
    Applications(m_office).ids(m_place.conditions, m_place.order, this,
        [this, number = ++m_idsNumber, page = m_place.page](const Result<OrderedIds> &result) {
            if (number != m_idsNumber)
                return;
            setBusy(m_rowsAwaited, false);
            if (!result) {
                Q_EMIT failed(*result.failure);
                return;
            }
            m_matches = *result;
            m_counted = true;
            m_place.page = std::min(m_place.page, pages() - 1);
            Q_EMIT countChanged();
            // Only the first page was asked for together with the ids; every other one is known by them.
            if (m_place.page > 0 || page > 0)
                loadRows();
        });
}

void ResultPages::loadRows()
{
    const qsizetype first = static_cast<qsizetype>(m_place.page) * m_place.pageSize;
    Applications(m_office).rows(m_matches.list.mid(first, m_place.pageSize), this, rowsAnswer());
}

void ResultPages::setBusy(bool rows, bool ids)
{
    const bool before = m_rowsAwaited || m_idsAwaited;
    m_rowsAwaited = rows;
    m_idsAwaited = ids;
    if (before != (rows || ids))
        Q_EMIT busyChanged(rows || ids);
}

Answer<QList<StepRow>> ResultPages::rowsAnswer()
{
    setBusy(true, m_idsAwaited);
    return [this, number = ++m_rowsNumber](const Result<QList<StepRow>> &result) {
        if (number != m_rowsNumber)
            return;
        setBusy(false, m_idsAwaited);
        if (!result) {
            Q_EMIT failed(*result.failure);
            return;
        }
        m_rows = *result;
        Q_EMIT rowsChanged();
    };
}

} // namespace mamis
