#pragma once

#include "domain/application.h"
#include "lists/list_model.h"

namespace mamis {

/// The current page of 申請一覧.
class ApplicationModel : public RowsModel<StepRow>
{
    Q_OBJECT

public:
    enum Columns {
        Tick = tick,
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

    enum OwnRoles {
        WaitedRole
        = OwnRole, ///< calendar days the row has waited for this office; invalid unless unprocessed
        OverdueRole, ///< bool: ▲
    };

    explicit ApplicationModel(Selection &selection, QObject *parent = nullptr);

    /// From how many calendar days on a row is ▲ (a setting of the association).
    void setOverdueDays(int days);
    int overdueDays() const { return m_overdueDays; }

    static SortColumn sortColumn(int column);
    static int columnOf(SortColumn column);

    /// The latest message of any layer.
    bool hasNote(int row) const override { return !this->row(row).message.isEmpty(); }
    RowNote note(int row) const override;

protected:
    QVariant cell(int row, int column, int role) const override;
    QString rowName(int row) const override { return this->row(row).name; }

private:
    QString statusText(const StepRow &row) const;
    QString statusToolTip(const StepRow &row) const;
    QString spokenStatus(const StepRow &row) const;
    bool isOverdue(const StepRow &row) const;
    static QList<Column> declare(const ApplicationModel *self);

    int m_overdueDays = 7;
};

} // namespace mamis
