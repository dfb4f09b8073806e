#pragma once

#include <QHeaderView>
#include <QTimer>

class QMenu;

namespace mamis {

class ListDelegate;
class ListModel;

/// By which column a list is sorted.
struct ListOrder
{
    int column = 1; ///< of the model
    bool descending = false;

    bool operator==(const ListOrder &) const = default;
};

/// The list's header: a check box for the page, sorting by click, columns that can be moved, sized and
/// hidden, which is remembered for the next start. By keyboard it is a stop of its own before the rows: the
/// arrow keys go from column to column, Space or Enter sorts (again: the other way round) or ticks the page,
/// Down goes to the rows.
class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// `name` is where it is remembered: one per list.
    ListHeader(ListModel &model, const ListDelegate &delegate, const QString &name, QWidget *parent);
    ~ListHeader() override;

    /// Once, after the header has been given to its table: the remembered columns or the standard ones.
    void restoreColumns();
    void standardColumns();

    void setSortOrder(const ListOrder &order);

    /// Show, hide and sort: filled anew each time, for a tool button or the context menu.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    void sortRequested(const mamis::ListOrder &order);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// The next visible column from `visual` on in steps of `step`; -1 = none.
    int visibleColumn(int visual, int step) const;
    void setCurrentColumn(int column);
    void press(int column);
    /// What a screen reader says of the column where the keys are.
    void tellColumn();
    void paintPageTick(QPainter *painter, const QRect &rect) const;
    bool isTick(const QMouseEvent *event) const;
    bool isSortable(int column) const;
    int standardWidth(int column) const;
    void columnsChanged();
    void saveColumns();
    void scaleColumns(int from, int to); ///< font heights in pixels: widths follow the zoom

    ListModel &m_model;
    const ListDelegate &m_delegate;
    QString m_name;
    ListOrder m_order;
    int m_column = 0; ///< where the keys are
    bool m_restored = false;
    QTimer m_saver;
    int m_fontHeight; ///< pixels; what the widths were made for
};

} // namespace mamis
