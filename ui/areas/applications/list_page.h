#pragma once

#include "areas/applications/result_pages.h"
#include "domain/types.h"
#include "frame/page.h"
#include "lists/selection.h"
#include "office/application_rows.h"

class QLabel;
class QPushButton;

namespace mamis {

class ApplicationModel;
class BatchActions;
class RecordList;
class SearchForm;
struct EmptyNotice;

/// 申請一覧: what is to be done, the search, the list and the actions on it (manual, 申請一覧).
class ListPage : public Page
{
    Q_OBJECT

public:
    explicit ListPage(Office &office, QWidget *parent = nullptr);

    void activate() override;

    /// Where the program opens: everything that waits for this office, or what has waited too long (▲), the
    /// first row ready for a decision.
    void showWaiting(bool overdueOnly = false);

    /// The record before or after this one in the whole result, across pages; 0 = none.
    qint64 neighbour(qint64 stepId, int delta) { return m_pages->neighbour(stepId, delta); }
    /// Where it stands in the result, from 1; 0 where it is not in it, or it is not known yet.
    qint64 placeOf(qint64 stepId) const
    {
        return m_pages->isCounted() ? m_pages->ids().indexOf(stepId) + 1 : 0;
    }
    qint64 count() const { return m_pages->count(); }

    SearchConditions conditions() const { return m_pages->conditions(); }
    SortOrder order() const { return m_pages->order(); }
    /// What export and print are about: the ticked rows in the order of the list, or the whole result.
    ExportChoice choice() const;
    /// The number of applications in choice().
    qint64 choiceCount() const;
    /// The active conditions, in words.
    QStringList conditionTexts() const;

Q_SIGNALS:
    void openRequested(qint64 stepId);
    void decideRequested(qint64 stepId, mamis::Action action);
    void batchRequested(const QList<qint64> &ids, mamis::Action action);
    void exportRequested();
    void printRequested();
    void topRequested();

private:
    void arrange();
    void connectParts();

    void refresh();
    void loadRules();
    void loadCounts();
    void loadCategories();
    void showCounts(const PendingCounts &counts);
    EmptyNotice emptyNotice() const;
    void updateActions();
    void act(Action action);
    const StepRow *currentRow() const;

    Office &m_office;
    Selection m_selection;
    ApplicationModel *m_model;
    ResultPages *m_pages;
    SearchForm *m_form;
    RecordList *m_list;
    BatchActions *m_actions;
    QLabel *m_counts;
    QPushButton *m_showPending;
};

} // namespace mamis
