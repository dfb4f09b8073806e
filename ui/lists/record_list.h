#pragma once

#include "lists/condition.h"
#include "lists/list_pages.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace mamis {

class BusyLine;
class ConditionChips;
class ConditionForm;
class ListDelegate;
class ListTable;
class Page;
class Pager;

/// What a list without rows says.
struct EmptyNotice
{
    QString title;
    QString text;
};

/// A list as all areas have it: search form, chips, count, ticks, rows, pager and their keys. Search, page,
/// order, place and ticks are kept while the user is elsewhere. An area adds what is its own: a head, a
/// legend, actions, and what an empty list says. GUI thread.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        ListModel &model;
        ListPages &pages;
        ConditionForm &form;
        QString name; ///< where columns, page size and folding are remembered
        QString title; ///< of the table, for a screen reader
        ListDelegate *delegate = nullptr; ///< where cells are more than texts
    };

    /// Fills the page's content; the page's messages say what went wrong, and it has the keys.
    RecordList(const Parts &parts, Page &page, QWidget *parent);

    /// Room for what is an area's own: beside the headline, before 表示, before the pager.
    QHBoxLayout *head() const { return m_head; }
    QHBoxLayout *topBar() const { return m_topBar; }
    QHBoxLayout *bottomBar() const { return m_bottomBar; }
    /// Beside the buttons of an empty list.
    QHBoxLayout *emptyButtons() const { return m_emptyButtons; }
    QLabel &legend() const { return *m_legend; }
    ListTable &table() const { return *m_table; }

    /// What the list says where a search finds nothing, or where there is nothing at all (no conditions).
    void setEmptyNotice(std::function<EmptyNotice(const ConditionValues &)> notice);
    /// A field for what is searched most, in view while the form is folded: what is typed there becomes a
    /// condition of the search beside the present ones.
    void offerQuickSearch(const QString &label, const QString &toolTip,
        std::function<void(ConditionValues &, const QString &)> addCondition);
    /// Once the area's own parts are in their places: Tab goes as the eye does.
    void orderTabs();
    /// Shows the buttons for CSV and paper, with their keys; the one for CSV alone.
    void offerExport();
    void offerFile();

    void search(const ConditionValues &values);
    /// The same, and the rows get the focus when they are there, unless somebody is typing conditions.
    void searchAndGo(const ConditionValues &values);
    /// Reads the rows anew; nothing before the first search.
    void refresh();
    bool isStarted() const { return m_started; }
    const ConditionValues &values() const { return m_values; }
    /// The active conditions, in words.
    QStringList conditionTexts() const;
    /// What the chips say may have changed.
    void showChips();

    /// The ticked records in the order of the list.
    QList<qint64> ticked() const;
    /// What an export is about: the ticked ones, or all of the search.
    qint64 choiceCount() const;

    void focusRows();

Q_SIGNALS:
    void openRequested(qint64 id);
    /// Another row is the current one, or the rows or ticks are others.
    void choiceChanged();
    void exportRequested();
    void printRequested();
    void topRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeSearchLine();
    QWidget *makeLegend();
    QWidget *makeTopBar();
    QWidget *makeBottomBar();
    QWidget *makeEmptyNotice();
    void arrange();
    void connectParts();
    void connectPages();
    void addKeys();

    void clearSearch();
    void quickSearch();
    void searchAsFilledIn();
    void refuse();
    void sort(const ListOrder &order);
    ListOrder rememberedOrder() const;
    void showRows();
    void showResultLine();
    void showTicks();
    void showEmptyNotice();
    void setFolded(bool folded);
    void tickAll();

    ListModel &m_model;
    ListPages &m_pages;
    ConditionForm &m_form;
    QString m_name;
    Page &m_page;
    ConditionValues m_values;
    std::function<EmptyNotice(const ConditionValues &)> m_notice;
    ListPages::Place m_shown; ///< what the rows in the table belong to
    std::function<void(ConditionValues &, const QString &)> m_addQuick;
    bool m_started = false;
    bool m_refused = false; ///< the form holds what cannot be searched for: no rows are shown
    bool m_goToRows = false; ///< the next rows are to be worked on at once
    bool m_tickAllWhenCounted = false;

    QWidget *m_headBar = nullptr;
    QHBoxLayout *m_head = nullptr;
    QHBoxLayout *m_topBar = nullptr;
    QHBoxLayout *m_bottomBar = nullptr;
    QWidget *m_emptyBar = nullptr;
    QHBoxLayout *m_emptyButtons = nullptr;
    QLineEdit *m_quick = nullptr;
    QLabel *m_ask = nullptr;
    QPushButton *m_fold = nullptr;
    ConditionChips *m_chips = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_legendOrTicks = nullptr;
    QLabel *m_legend = nullptr;
    QLabel *m_ticks = nullptr;
    QComboBox *m_pageSize = nullptr;
    BusyLine *m_busy = nullptr;
    QStackedWidget *m_tableOrEmpty = nullptr;
    ListTable *m_table;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_emptyClear = nullptr;
    Pager *m_pager = nullptr;
    QPushButton *m_csv;
    QPushButton *m_print;
};

} // namespace mamis
