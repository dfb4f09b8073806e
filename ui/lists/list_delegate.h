#pragma once

#include <QStyledItemDelegate>

namespace mamis {

struct RowNote;

/// How a row is lit: a ticked row, the row under the mouse, the current row.
struct RowLight
{
    bool current = false;
    bool hovered = false;
    bool ticked = false;
};

/// Paints the first line of a list's row cell by cell. The note below belongs to no column and is painted by
/// the table through paintNote(). A list with more than texts in its cells derives from it.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int padding = 8; ///< pixels at both sides of a cell

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Ticks are the table's business (ranges, whole rows); a cell never edits itself.
    bool editorEvent(
        QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

    /// Heights follow the font, so that zoom reaches the rows. A row of one line has some air (32 pixels at
    /// 100 %); of two lines as many as can be are to be in view (26 and 18).
    static int lineHeight(bool ofTwo, const QFontMetrics &metrics);
    static int noteHeight();
    static int rowHeight(bool ofTwo, const QFontMetrics &metrics);

    /// The text of a note in one rectangle, elided at its end; its time at the right edge of the other.
    static void paintNote(QPainter *painter, const QRect &text, const QRect &time, const RowNote &note,
        const QPalette &palette);

    static QColor background(const RowLight &light, const QPalette &palette);

    /// The width a column needs where its texts do not say it (badges); 0 = they do.
    virtual int widthOf(int column, const QFont &font) const;

    void setHoveredRow(int row) { m_hoveredRow = row; }
    void setCurrentRow(int row) { m_currentRow = row; }

protected:
    /// A cell of a declared column; the background is there already.
    virtual void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
        const QModelIndex &index) const;

private:
    static void paintTick(
        QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, bool ticked);

    int m_hoveredRow = -1;
    int m_currentRow = -1;
};

} // namespace mamis
