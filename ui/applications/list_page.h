#pragma once

#include "applications/result_pages.h"
#include "applications/selection.h"
#include "domain/types.h"
#include "office/application_rows.h"
#include "shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace mamis {

class ApplicationModel;
class ApplicationTable;
class BatchActions;
class BusyLine;
class ConditionChips;
class Pager;
class SearchForm;

/// 申請一覧: what is to be done, the search, the list and the actions on it (manual, 申請一覧). Search, page,
/// order, place and ticks are kept while the user is elsewhere.
class ListPage : public Page
{
    Q_OBJECT

public:
    explicit ListPage(Office &office, QWidget *parent = nullptr);

    void activate() override;

    /// Where the program opens: everything that waits for this office, the first row ready for a decision.
    void showUnprocessed();

    /// The record before or after this one in the whole result, across pages; 0 = none.
    qint64 neighbour(qint64 stepId, int delta) { return m_pages->neighbour(stepId, delta); }

    SearchConditions conditions() const { return m_pages->place().conditions; }
    SortOrder order() const { return m_pages->place().order; }
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
    QWidget *makeHead();
    QWidget *makeResultLine();
    QWidget *makeTopBar();
    QWidget *makeBottomBar();
    QWidget *makeEmptyNotice();
    void arrange();
    void connectParts();
    void addKey(const QKeySequence &key, const std::function<void()> &run);

    void search(const SearchConditions &conditions);
    void clearSearch();
    void refresh();
    void loadRules();
    void loadCounts();
    void loadCategories();
    void showCounts(const PendingCounts &counts);
    void showRows();
    void showResultLine();
    void showEmptyNotice();
    void setFolded(bool folded);
    void updateActions();
    void tickAll();
    void act(Action action);
    const StepRow *currentRow() const;

    Office &m_office;
    Selection m_selection;
    ApplicationModel *m_model;
    ResultPages *m_pages;
    ResultPages::Place m_shown; ///< what the rows in the table belong to
    bool m_started = false;
    bool m_focusRows = false; ///< the next rows are to be worked on at once
    bool m_tickAllWhenCounted = false;

    BatchActions *m_actions;
    QLabel *m_ask;
    QLabel *m_counts;
    QLabel *m_ask;
    QPushButton *m_fold;
    SearchForm *m_form;
    ConditionChips *m_chips;
    QLabel *m_count;
    QStackedWidget *m_legendOrTicks;
    QLabel *m_legend;
    QLabel *m_ticks;
    QComboBox *m_pageSize;
    BusyLine *m_busy;
    QStackedWidget *m_tableOrEmpty;
    QLabel *m_emptyTitle;
    ApplicationTable *m_table;
    QLabel *m_emptyTitle;
    QLabel *m_empty;
    QPushButton *m_emptyPending;
    QPushButton *m_emptyClear;
    QPushButton *m_emptyPending;
    Pager *m_pager;
};

} // namespace mamis
