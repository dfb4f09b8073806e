#pragma once

#include "domain/id_set.h"

#include <QObject>

namespace mamis {

/// The ticked applications of a list, by their step ids. Independent of what is loaded: ticks survive paging
/// and sorting. At a million ids every change takes less than a millisecond. GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool contains(qint64 id) const { return m_ids.contains(id); }
    qint64 count() const { return m_ids.count(); }
    bool isEmpty() const { return m_ids.isEmpty(); }

    void set(qint64 id, bool ticked) { set(QList<qint64> { id }, ticked); }
    void set(const QList<qint64> &ids, bool ticked);
    /// Ticks exactly these.
    void assign(const IdSet &ids);
    /// Drops ticks that are not among `ids`, so that nothing invisible stays ticked after a refresh.
    void retain(const IdSet &ids);
    void clear();

    /// The ticked ids in the order of the list; ticked ids that are not in it are left out.
    QList<qint64> inOrderOf(const OrderedIds &list) const;

Q_SIGNALS:
    void changed();

private:
    void replace(const IdSet &ids);

    IdSet m_ids;
};

} // namespace mamis
