#pragma once

#include <QHash>
#include <QList>

namespace mamis {

/// A set of ids, made for very many that lie close together, as those of one table do: a bit per id, in
/// blocks of 32,768 (4 KiB). Copies share their blocks. A million ids are worked on (joined, cut, compared)
/// in well under a millisecond; only making a set from a list and testing a whole list cost some nanoseconds
/// per id. A value: any thread.
class IdSet
{
public:
    IdSet() = default;
    explicit IdSet(const QList<qint64> &ids);

    bool contains(qint64 id) const;
    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }

    void insert(qint64 id);
    void remove(qint64 id);
    /// Removes what is not in `others`.
    void intersect(const IdSet &others);

    /// Those of the list that are in the set, in the list's order.
    QList<qint64> filtered(const QList<qint64> &list) const;

    bool operator==(const IdSet &other) const = default;

private:
    using Block = QList<quint64>; ///< shared until it is changed

    QHash<qint64, Block> m_blocks; ///< by id / blockSize; none is empty
    qint64 m_count = 0;
};

/// The ids of a list in its order, and the same as a set.
struct OrderedIds
{
    QList<qint64> list;
    IdSet set;

    OrderedIds() = default;
    explicit OrderedIds(const QList<qint64> &ids)
        : list(ids)
        , set(ids)
    {
    }
};

} // namespace mamis
