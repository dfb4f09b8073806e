#include "lists/list_pages.h"

#include <algorithm>

namespace mamis {

void ListPages::startSearch()
{
    ++m_place.result;
    m_place.page = 0;
    m_counted = false;
    m_matches = {};
    load();
}

void ListPages::startOrder()
{
    ++m_place.result;
    m_place.page = 0;
    if (m_idsNumber > 0) // else nothing has been searched yet
        load();
}

void ListPages::setPageSize(int size)
{
    if (size == m_place.pageSize)
        return;
    m_place.page = m_place.page * m_place.pageSize / size;
    m_place.pageSize = size;
    if (m_idsNumber == 0)
        return;
    Q_EMIT countChanged(); // as many rows, but another number of pages
    load();
}

void ListPages::showPage(int page)
{
    if (!m_counted || page < 0 || page >= pages() || page == m_place.page)
        return;
    m_place.page = page;
    loadRows();
}

void ListPages::refresh()
{
    load();
}

OrderedIds ListPages::matches() const
{
    return m_counted ? m_matches : OrderedIds(idsOfRows());
}

int ListPages::pages() const
{
    if (!m_counted)
        return 0;
    return std::max(1, static_cast<int>((m_matches.list.size() + m_place.pageSize - 1) / m_place.pageSize));
}

qint64 ListPages::neighbour(qint64 id, int delta)
{
    const QList<qint64> all = ids();
    qsizetype target = all.indexOf(id);
    if (target >= 0) {
        m_lastPosition = { id, target };
        target += delta;
    } else if (id == m_lastPosition.first) {
        // Its successor has moved up to its place.
        target = m_lastPosition.second + (delta > 0 ? delta - 1 : delta);
    }
    return target >= 0 && target < all.size() ? all.at(target) : 0;
}

void ListPages::load()
{
    if (m_place.page == 0)
        askFirstPage(rowsRequest());
    loadIds();
}

void ListPages::loadIds()
{
    setBusy(m_rowsAwaited, true);
    askIds([this, number = ++m_idsNumber, page = m_place.page](const Result<OrderedIds> &result) {
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

void ListPages::loadRows()
{
    const qsizetype first = static_cast<qsizetype>(m_place.page) * m_place.pageSize;
    askRows(rowsRequest(), m_matches.list.mid(first, m_place.pageSize));
}

void ListPages::setBusy(bool rows, bool ids)
{
    const bool before = m_rowsAwaited || m_idsAwaited;
    m_rowsAwaited = rows;
    m_idsAwaited = ids;
    if (before != (rows || ids))
        Q_EMIT busyChanged(rows || ids);
}

quint64 ListPages::rowsRequest()
{
    setBusy(true, m_idsAwaited);
    return ++m_rowsNumber;
}

bool ListPages::takesRows(quint64 request)
{
    if (request != m_rowsNumber)
        return false;
    setBusy(false, m_idsAwaited);
    return true;
}

} // namespace mamis
