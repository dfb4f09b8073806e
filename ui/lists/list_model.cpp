#include "lists/list_model.h"

namespace mamis {

ListModel::ListModel(Selection *selection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_selection(selection)
{
    if (!m_selection)
        return;
    connect(m_selection, &Selection::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::CheckStateRole });
        Q_EMIT headerDataChanged(Qt::Horizontal, tick, tick);
    });
}

int ListModel::indexOf(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->id(row) == id)
            return row;
    }
    return -1;
}

Qt::CheckState ListModel::pageTicked() const
{
    int ticked = 0;
    for (int row = 0; m_selection && row < rowCount(); ++row)
        ticked += m_selection->contains(id(row)) ? 1 : 0;
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

void ListModel::tickPage(bool ticked)
{
    if (!m_selection)
        return;
    QList<qint64> ids;
    for (int row = 0; row < rowCount(); ++row)
        ids.append(id(row));
    m_selection->set(ids, ticked);
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() != tick)
        return cell(index.row(), index.column(), role);
    if (role == Qt::AccessibleTextRole)
        return rowName(index.row());
    if (role == RawRole)
        return id(index.row());
    if (role == Qt::CheckStateRole && m_selection)
        return m_selection->contains(id(index.row())) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_selection || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != tick
        || role != Qt::CheckStateRole)
        return false;
    m_selection->set(id(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (section == tick)
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? tr("Tick all of this page")
                                                                         : QVariant();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return column(section).title;
    return {};
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == tick && m_selection ? base | Qt::ItemIsUserCheckable : base;
}

void ListModel::contentsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace mamis
