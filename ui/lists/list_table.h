#pragma once

#include <QTableView>

#include <optional>
#include <utility>

namespace mamis {

class ListDelegate;
class ListHeader;
class ListModel;

/// The table of a list. A row is a line of cells and, where there is one, a note across all columns. There is
/// one current row (click or Enter opens it) and any number of ticked ones (Space, Ctrl+click, the box; Shift
/// with a click or an arrow for ranges; Ctrl+A for all results).
class ListTable : public QTableView
{
    Q_OBJECT

public:
    /// `name` is where its columns are remembered; `title` what it is called for a screen reader. Without a
    /// delegate of its own cells are texts.
    ListTable(ListModel &model, const QString &name, const QString &title, QWidget *parent = nullptr,
        ListDelegate *delegate = nullptr);

    /// 0 = none.
    qint64 currentId() const;
    /// Makes the row current where this page holds it.
    void setCurrentId(qint64 id);
    void setCurrentRow(int row);

    /// Whether one click opens a row, as in the manual's lists. Where rows are chosen to do something with
    /// them, a click makes one current, and two open it.
    void setClickOpens(bool opens) { m_clickOpens = opens; }

    ListHeader &header() { return *m_header; }

    void keyboardSearch(const QString &) override {
    } // letters do nothing here: they belong to the search form

Q_SIGNALS:
    void openRequested(qint64 id);
    void tickAllRequested();
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Shift's range: the ticks as they were before it, so that drawing it in again takes back what it had
    /// ticked.
    struct Range
    {
        int anchor = 0;
        QList<bool> before;
    };

    int currentRow() const { return currentIndex().row(); }
    std::pair<QRect, QRect> placeOfNotes() const;
    void layOutRows();
    void setHeights();
    void toggle(int row);
    void stretchRange(int to);
    void hover(int row, bool opens);
    bool handleCommand(const QKeyEvent *event);

    ListModel &m_model;
    ListDelegate *m_delegate;
    ListHeader *m_header;
    std::optional<Range> m_range;
    bool m_clickOpens = true;
    int m_anchor = -1; ///< where the next range begins; -1 = at the current row
    int m_pressedRow = -1;
    int m_hoveredRow = -1;
};

} // namespace mamis
