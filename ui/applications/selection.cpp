#include "applications/selection.h"

#include <algorithm>
#include <iterator>

namespace mamis {

bool Selection::contains(qint64 id) const
{
    return std::binary_search(m_ids.begin(), m_ids.end(), id);
}

void Selection::set(const QList<qint64> &ids, bool ticked)
{
    const Ids given = sorted(ids);
    Ids result;
    result.reserve(m_ids.size() + given.size());
    if (ticked)
        std::set_union(m_ids.begin(), m_ids.end(), given.begin(), given.end(), std::back_inserter(result));
    else
        std::set_difference(
            m_ids.begin(), m_ids.end(), given.begin(), given.end(), std::back_inserter(result));
    replace(std::move(result));
}

void Selection::assign(const QList<qint64> &ids)
{
    replace(sorted(ids));
}

void Selection::retain(const QList<qint64> &ids)
{
    if (m_ids.empty())
        return;
    const Ids given = sorted(ids);
    Ids result;
    std::set_intersection(m_ids.begin(), m_ids.end(), given.begin(), given.end(), std::back_inserter(result));
    replace(std::move(result));
}

void Selection::clear()
{
    replace({});
}

QList<qint64> Selection::inOrderOf(const QList<qint64> &order) const
{
    QList<qint64> result;
    result.reserve(count());
    std::copy_if(
        order.begin(), order.end(), std::back_inserter(result), [this](qint64 id) { return contains(id); });
    return result;
}

Selection::Ids Selection::sorted(const QList<qint64> &ids)
{
    Ids result(ids.begin(), ids.end());
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

void Selection::replace(Ids ids)
{
    if (ids.size() == m_ids.size() && ids == m_ids)
        return;
    m_ids = std::move(ids);
    Q_EMIT changed();
}

} // namespace mamis
