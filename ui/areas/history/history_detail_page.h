#pragma once

#include "domain/history.h"
#include "frame/page.h"
#include "widgets/field_list.h"

class QPushButton;

namespace mamis {

class BusyLine;
class Office;

/// One line of 操作履歴 with everything it tells, old → new field by field.
class HistoryDetailPage : public Page
{
    Q_OBJECT

public:
    /// `opensApplications`: there is a way to the application a line is about.
    HistoryDetailPage(Office &office, bool opensApplications, QWidget *parent = nullptr);

    using QWidget::show;
    /// What was shown before stays until the answer is there.
    void show(qint64 id);
    qint64 id() const { return m_id; }

    void activate() override;

Q_SIGNALS:
    void backRequested();
    void neighbourRequested(int delta); ///< −1 the one above in the list, +1 the one below
    void applicationRequested(qint64 stepId);

private:
    void arrange();
    void showRow(const HistoryRow &row);
    void openApplication();

    Office &m_office;
    const bool m_opensApplications;
    qint64 m_id = 0;
    qint64 m_stepId = 0; ///< of the line that is shown
    BusyLine *m_busy;
    FieldList *m_facts;
    FieldList *m_changes;
    FieldList *m_link;
    QPushButton *m_back;
    QPushButton *m_open;
};

} // namespace mamis
