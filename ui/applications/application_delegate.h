#pragma once

#include "domain/application.h"

#include <QStyledItemDelegate>

namespace mamis {

/// How a row is lit: a ticked row, the row under the mouse, the current row.
struct RowLight
{
    bool current = false;
    bool hovered = false;
    bool ticked = false;
};

/// Paints the facts of a row (upper line) cell by cell. The message line below belongs to no column and is
/// painted by the table through paintMessage().
class ApplicationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Ticks are the table's business (ranges, whole rows); a cell never edits itself.
    bool editorEvent(
        QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

    /// Heights follow the font, so that zoom reaches the rows: 32 and 22 pixels at 100 %.
    static int factsHeight(const QFontMetrics &metrics);
    static int messageHeight();
    static int rowHeight(const StepRow &row, const QFontMetrics &metrics);

    /// `sender：text`, elided at the end, with its time at the right edge.
    static void paintMessage(
        QPainter *painter, const QRect &rect, const StepRow &row, const QPalette &palette);

    static QColor background(const RowLight &light, const QPalette &palette);

    /// The width the status column needs: ▲, *, and the widest badge.
    static int statusWidth(const QFont &font);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    void setCurrentRow(int row) { m_currentRow = row; }

private:
    void paintTick(
        QPainter *painter, const QStyleOptionViewItem &option, const QRect &facts, bool ticked) const;
    void paintStatus(QPainter *painter, const QStyleOptionViewItem &option, const QRect &facts,
        const QModelIndex &index) const;

    int m_hoveredRow = -1;
    int m_currentRow = -1;
};

} // namespace mamis
