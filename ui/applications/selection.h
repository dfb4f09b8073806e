#pragma once

#include <QList>
#include <QObject>

#include <vector>

namespace mamis {

/// The ticked applications of a list, by their step ids. Independent of what is loaded: ticks survive paging
/// and sorting. Light at a million ids (eight bytes each). GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool contains(qint64 id) const;
    qint64 count() const { return static_cast<qint64>(m_ids.size()); }
    bool isEmpty() const { return m_ids.empty(); }

    void set(qint64 id, bool ticked) { set(QList<qint64> { id }, ticked); }
    void set(const QList<qint64> &ids, bool ticked);
    /// Ticks exactly these.
    void assign(const QList<qint64> &ids);
    /// Drops ticks that are not among `ids`, so that nothing invisible stays ticked after a refresh.
    void retain(const QList<qint64> &ids);
    void clear();

    /// The ticked ids in the order of `order`; ticked ids that are not in it are left out.
    QList<qint64> inOrderOf(const QList<qint64> &order) const;

Q_SIGNALS:
    void changed();

private:
    using Ids = std::vector<qint64>;
    static Ids sorted(const QList<qint64> &ids);
    void replace(Ids ids);

    Ids m_ids; ///< sorted, without doubles
};

} // namespace mamis
