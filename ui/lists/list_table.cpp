#include "lists/list_table.h"

#include "lists/list_delegate.h"
#include "lists/list_header.h"
#include "lists/list_model.h"
#include "look/theme.h"
#include "widgets/keys.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace mamis {

ListTable::ListTable(
    ListModel &model, const QString &name, const QString &title, QWidget *parent, ListDelegate *delegate)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(delegate ? delegate : new ListDelegate)
    , m_header(new ListHeader(model, *m_delegate, name, this))
{
    m_delegate->setParent(this);
    setAccessibleName(title);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    setModel(&model);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->restoreColumns();
    setTabOrder(m_header, this);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListTable::layOutRows);
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty()) // a row may have got a note, or lost it
                setHeights();
        });
    layOutRows();
    // What keyPressEvent() does here and in the header, for the key sheet.
    tellKey(this, tr("Enter"), tr("Open the row"));
    if (model.canTick()) {
        tellKey(this, tr("Space"), tr("Tick or untick the row"));
        tellKey(this, tr("Shift+↑, Shift+↓"), tr("Tick from here to there"));
        tellKey(this, QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText),
            tr("Tick all of the search"));
    }
    tellKey(this, tr("←, →"), tr("In the header of the list: from column to column"));
    tellKey(this, tr("Space, Enter"), tr("In the header of the list: sort, again for the other way round"));
}

qint64 ListTable::currentId() const
{
    return currentIndex().isValid() ? m_model.id(currentRow()) : 0;
}

void ListTable::setCurrentId(qint64 id)
{
    if (const int row = m_model.indexOf(id); row >= 0)
        setCurrentRow(row);
}

void ListTable::setCurrentRow(int row)
{
    m_range.reset();
    setCurrentIndex(m_model.index(row, ListModel::tick + 1));
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (handleCommand(event)) {
        event->accept();
        return;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const int before = currentRow();
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        const int row = event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1;
        if (row >= 0)
            setCurrentIndex(m_model.index(row, ListModel::tick + 1));
        event->accept();
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        horizontalScrollBar()->triggerAction(event->key() == Qt::Key_Left
                ? QAbstractSlider::SliderSingleStepSub
                : QAbstractSlider::SliderSingleStepAdd);
        event->accept();
        return;
    } else {
        QTableView::keyPressEvent(event);
    }
    if (currentRow() == before || before < 0)
        return;
    if (shift) {
        if (!m_range && m_anchor < 0)
            m_anchor = before;
        stretchRange(currentRow());
    } else {
        m_range.reset();
        m_anchor = -1;
    }
}

bool ListTable::handleCommand(const QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        Q_EMIT tickAllRequested();
        return true;
    }
    if (!currentIndex().isValid() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (event->key() == Qt::Key_Space && m_model.canTick()) {
        toggle(currentRow());
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT openRequested(currentId());
        return true;
    }
    return false;
}

void ListTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressedRow = -1;
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (!m_range && m_anchor < 0)
            m_anchor = std::max(0, currentRow());
        setCurrentIndex(index);
        stretchRange(index.row());
    } else {
        setCurrentIndex(index);
        if (index.column() == ListModel::tick
            || (m_model.canTick() && event->modifiers().testFlag(Qt::ControlModifier)))
            toggle(index.row());
        else
            m_pressedRow = index.row();
    }
    event->accept();
}

void ListTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    hover(index.row(), m_clickOpens && index.isValid() && index.column() != ListModel::tick);
    if (event->buttons() == Qt::NoButton)
        QTableView::mouseMoveEvent(event);
}

void ListTable::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressedRow, -1);
    const QModelIndex index = indexAt(event->position().toPoint());
    // As the manual says: a click on a row opens the detail.
    if (m_clickOpens && event->button() == Qt::LeftButton && pressed >= 0 && index.row() == pressed
        && index.column() != ListModel::tick)
        Q_EMIT openRequested(m_model.id(pressed));
}

void ListTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second press of a quick pair is a press: two quick ticks are two ticks.
    mousePressEvent(event);
    if (!m_clickOpens && m_pressedRow >= 0)
        Q_EMIT openRequested(m_model.id(m_pressedRow));
}

void ListTable::leaveEvent(QEvent *event)
{
    hover(-1, false);
    QTableView::leaveEvent(event);
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutRows();
}

void ListTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const auto [text, time] = placeOfNotes();
    const int width = viewport()->width();
    QColor rule = palette().color(QPalette::Text);
    rule.setAlphaF(0.12F);
    for (int row = std::max(0, rowAt(0)); row < m_model.rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height())
            break;
        if (m_model.hasNote(row)) {
            ListDelegate::paintNote(
                &painter, text.translated(0, top), time.translated(0, top), m_model.note(row), palette());
        }
        painter.setPen(rule);
        const int bottom = top + rowHeight(row) - 1;
        painter.drawLine(0, bottom, width, bottom);
        if (row == currentRow()) {
            const QColor accent = theme::accent(palette());
            painter.fillRect(0, top, 3, rowHeight(row), accent);
            if (hasFocus()) {
                painter.setPen(accent);
                painter.drawRect(0, top, width - 1, rowHeight(row) - 1);
            }
        }
    }
}

/// Where notes are painted, seen from the top of their rows: beside the column whose cells have a second line
/// of their own, where there is more room; their times at the right edge of the rows.
std::pair<QRect, QRect> ListTable::placeOfNotes() const
{
    const int top = ListDelegate::lineHeight(true, fontMetrics()) - 2;
    const auto between
        = [top](int left, int right) { return QRect(left, top, right - left, ListDelegate::noteHeight()); };
    const int begin = m_header->isSectionHidden(ListModel::tick) ? 0 : columnWidth(ListModel::tick);
    const int end = viewport()->width();
    const int taken = m_model.belowColumn();
    if (taken == 0 || m_header->isSectionHidden(taken))
        return { between(begin, end), between(begin, end) };
    const int left = columnViewportPosition(taken);
    const QRect before = between(begin, left);
    const QRect after = between(left + columnWidth(taken), end);
    return { before.width() >= after.width() ? before : after, after };
}

void ListTable::focusInEvent(QFocusEvent *event)
{
    // The base class would make the first cell current by itself and scroll there; here the row is kept.
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentRow(0);
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_delegate->setCurrentRow(current.row());
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged();
}

void ListTable::layOutRows()
{
    m_range.reset();
    m_anchor = -1;
    m_pressedRow = -1;
    hover(-1, false);
    m_delegate->setCurrentRow(currentRow());
    setHeights();
}

void ListTable::setHeights()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, ListDelegate::rowHeight(m_model.hasSecondLine(row), fontMetrics()));
}

void ListTable::toggle(int row)
{
    const QModelIndex index = m_model.index(row, ListModel::tick);
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    m_range.reset();
    m_anchor = row;
}

void ListTable::stretchRange(int to)
{
    if (!m_model.canTick())
        return;
    if (!m_range) {
        m_range = Range { m_anchor, {} };
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_range->before.append(m_model.selection()->contains(m_model.id(row)));
    }
    const auto [first, last] = std::minmax(m_range->anchor, to);
    QList<qint64> ticked;
    QList<qint64> unticked;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool inside = row >= first && row <= last;
        (inside || m_range->before.at(row) ? ticked : unticked).append(m_model.id(row));
    }
    m_model.selection()->set(ticked, true);
    m_model.selection()->set(unticked, false);
}

void ListTable::hover(int row, bool opens)
{
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_hoveredRow == row)
        return;
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

} // namespace mamis
