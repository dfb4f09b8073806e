#pragma once

#include "applications/selection.h"
#include "domain/application.h"

#include <QAbstractTableModel>

namespace mamis {

/// The current page of 申請一覧 as a table. Rows come from outside, ticks live in a Selection that outlives
/// the page. Sorting is the database's business: the model only says which column stands for which order.
class ApplicationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Tick,
        Status,
        SubmittedAt,
        WishedOn,
        Kind,
        RegistrationNumber,
        Name,
        Category,
        Facility,
        ColumnCount,
    };

    enum Role {
        RawRole = Qt::UserRole, ///< the value itself (enum as int, QDateTime in UTC, QDate), not its text
        WaitedRole, ///< calendar days the row has waited for this office; invalid unless unprocessed
        OverdueRole, ///< bool: ▲
    };

    explicit ApplicationModel(Selection &selection, QObject *parent = nullptr);

    void setRows(const QList<StepRow> &rows);
    const QList<StepRow> &rows() const { return m_rows; }
    const StepRow &row(int index) const { return m_rows.at(index); }
    /// -1 where this page does not hold it.
    int indexOf(qint64 stepId) const;

    /// From how many calendar days on a row is ▲ (a setting of the association).
    void setOverdueDays(int days);
    int overdueDays() const { return m_overdueDays; }

    Selection &selection() const { return m_selection; }
    /// The header's check box: all, some or none of this page.
    Qt::CheckState pageTicked() const;
    void tickPage(bool ticked);

    static std::optional<SortColumn> sortColumn(int column);
    static Column columnOf(SortColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString text(const StepRow &row, int column) const;
    QString statusText(const StepRow &row) const;
    QString toolTip(const StepRow &row, int column) const;
    std::optional<qint64> waitedDays(const StepRow &row) const;
    bool isOverdue(const StepRow &row) const;
    QString accessibleText(const StepRow &row, int column) const;

    Selection &m_selection;
    QList<StepRow> m_rows;
    int m_overdueDays = 7;
};

} // namespace mamis
