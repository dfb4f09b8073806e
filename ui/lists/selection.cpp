#include "lists/selection.h"

namespace mamis {

void Selection::set(const QList<qint64> &ids, bool ticked)
{
    IdSet result = m_ids;
    for (const qint64 id : ids) {
        if (ticked)
            result.insert(id);
        else
            result.remove(id);
    }
    replace(result);
}

void Selection::assign(const IdSet &ids)
{
    replace(ids);
}

void Selection::retain(const IdSet &ids)
{
    IdSet result = m_ids;
    result.intersect(ids);
    replace(result);
}

void Selection::clear()
{
    replace({});
}

QList<qint64> Selection::inOrderOf(const OrderedIds &list) const
{
    return m_ids == list.set ? list.list : m_ids.filtered(list.list);
}

void Selection::replace(const IdSet &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    Q_EMIT changed();
}

} // namespace mamis
