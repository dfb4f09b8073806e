#include "lists/list_header.h"

#include "lists/list_delegate.h"
#include "lists/list_model.h"
#include "look/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>
#include <QSignalBlocker>
#include <QStyleOptionButton>
#include <QTableView>

namespace mamis {

namespace {

constexpr int headerPadding = ListDelegate::padding;

QString columnsKey(const QString &list)
{
    return list + QLatin1String("/columns");
}

QString fontHeightKey(const QString &list)
{
    return list + QLatin1String("/columnsFontHeight");
}

} // namespace

ListHeader::ListHeader(ListModel &model, const ListDelegate &delegate, const QString &name, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_delegate(delegate)
    , m_name(name)
    , m_fontHeight(fontMetrics().height())
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(fontMetrics().height() + 2 * headerPadding);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        if (isSortable(section))
            Q_EMIT sortRequested({ section, order == Qt::DescendingOrder });
    });
    // Not with every pixel that a column is dragged by: settings go to the disk.
    m_saver.setSingleShot(true);
    m_saver.setInterval(500);
    connect(&m_saver, &QTimer::timeout, this, &ListHeader::saveColumns);
    connect(this, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != visibleColumn(count() - 1, -1)) // the last one is as wide as the window leaves it
            columnsChanged();
    });
    connect(this, &QHeaderView::sectionMoved, this, &ListHeader::columnsChanged);
}

ListHeader::~ListHeader()
{
    if (m_saver.isActive())
        saveColumns();
}

void ListHeader::restoreColumns()
{
    standardColumns();
    const QSettings settings;
    const QByteArray state = settings.value(columnsKey(m_name)).toByteArray();
    if (!state.isEmpty()) {
        {
            const QSignalBlocker quiet(this); // the remembered sort indicator is not a wish to sort
            restoreState(state);
        }
        // They may have been remembered at another zoom.
        scaleColumns(settings.value(fontHeightKey(m_name)).toInt(), m_fontHeight);
    }
    setSectionResizeMode(ListModel::tick, QHeaderView::Fixed);
    setSectionHidden(ListModel::tick, !m_model.canTick());
    setSortIndicatorShown(true); // the table switches it off when it takes the header
    setSortOrder(m_order);
    m_restored = true;
}

void ListHeader::standardColumns()
{
    for (int column = 0; column < count(); ++column) {
        setSectionHidden(column, column == ListModel::tick && !m_model.canTick());
        moveSection(visualIndex(column), column);
        resizeSection(column, standardWidth(column));
    }
}

void ListHeader::setSortOrder(const ListOrder &order)
{
    m_order = order;
    const QSignalBlocker quiet(this);
    setSortIndicator(order.column, order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    viewport()->update();
    tellColumn();
}

void ListHeader::fillMenu(QMenu *menu)
{
    menu->clear();
    QMenu *sort = menu->addMenu(tr("Sort by"));
    QMenu *show = menu->addMenu(tr("Columns"));
    for (int column = ListModel::tick + 1; column < count(); ++column) {
        const ListColumn &declared = m_model.column(column);
        for (const bool descending : { false, true }) {
            if (!declared.sorts)
                break;
            const ListOrder order { column, descending };
            QAction *action = sort->addAction(
                (descending ? tr("%1, descending") : tr("%1, ascending")).arg(declared.title));
            action->setCheckable(true);
            action->setChecked(order == m_order);
            connect(action, &QAction::triggered, this, [this, order] { Q_EMIT sortRequested(order); });
        }
        QAction *visible = show->addAction(declared.title);
        visible->setCheckable(true);
        visible->setChecked(!isSectionHidden(column));
        visible->setEnabled(!declared.always);
        connect(visible, &QAction::toggled, this, [this, column](bool on) {
            setSectionHidden(column, !on);
            columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this, &ListHeader::standardColumns);
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex == ListModel::tick)
        paintPageTick(painter, rect);
    if (hasFocus() && logicalIndex == m_column) {
        painter->save();
        painter->setPen(QPen(theme::accent(palette()), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

void ListHeader::paintPageTick(QPainter *painter, const QRect &rect) const
{
    QStyleOptionButton box;
    box.initFrom(this);
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    switch (m_model.pageTicked()) {
    case Qt::Checked:
        box.state |= QStyle::State_On;
        break;
    case Qt::PartiallyChecked:
        box.state |= QStyle::State_NoChange;
        break;
    case Qt::Unchecked:
        box.state |= QStyle::State_Off;
        break;
    }
    const QSize size(style()->pixelMetric(QStyle::PM_IndicatorWidth, &box, this),
        style()->pixelMetric(QStyle::PM_IndicatorHeight, &box, this));
    box.rect = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, rect);
    style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, this);
}

QSize ListHeader::sectionSizeFromContents(int logicalIndex) const
{
    return { QHeaderView::sectionSizeFromContents(logicalIndex).width(), fontMetrics().height() + 12 };
}

void ListHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.prepend(
        QChar(0x2004)); // a third of an em: the title stands above the cells' text, not left of it
}

void ListHeader::mousePressEvent(QMouseEvent *event)
{
    // The box ticks the page; it neither sorts nor moves its column.
    if (!isTick(event))
        QHeaderView::mousePressEvent(event);
}

void ListHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (isTick(event))
        m_model.tickPage(m_model.pageTicked() != Qt::Checked);
    else
        QHeaderView::mouseReleaseEvent(event);
}

void ListHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(
        byKey ? mapToGlobal(QPoint(sectionViewportPosition(m_column), height())) : event->globalPos());
}

void ListHeader::keyPressEvent(QKeyEvent *event)
{
    const int visual = visualIndex(m_column);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentColumn(visibleColumn(visual - 1, -1));
    case Qt::Key_Right:
        return setCurrentColumn(visibleColumn(visual + 1, 1));
    case Qt::Key_Home:
        return setCurrentColumn(visibleColumn(0, 1));
    case Qt::Key_End:
        return setCurrentColumn(visibleColumn(count() - 1, -1));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return press(m_column);
    case Qt::Key_Down:
        return parentWidget()->setFocus(Qt::OtherFocusReason);
    default:
        event->ignore(); // the keys of the page and the window
    }
}

void ListHeader::focusInEvent(QFocusEvent *event)
{
    // The item view in between would choose a row.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    setCurrentColumn(isSectionHidden(m_column) ? visibleColumn(0, 1) : m_column);
}

void ListHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

int ListHeader::visibleColumn(int visual, int step) const
{
    for (; visual >= 0 && visual < count(); visual += step) {
        if (const int column = logicalIndex(visual); !isSectionHidden(column))
            return column;
    }
    return -1;
}

void ListHeader::setCurrentColumn(int column)
{
    if (column < 0)
        return;
    m_column = column;
    if (auto *table = qobject_cast<QTableView *>(parentWidget()); table && m_model.rowCount() > 0)
        table->scrollTo(m_model.index(std::max(0, table->currentIndex().row()), column));
    viewport()->update();
    tellColumn();
}

void ListHeader::press(int column)
{
    if (isSortable(column))
        Q_EMIT sortRequested({ column, column == m_order.column && !m_order.descending });
    else if (column == ListModel::tick)
        m_model.tickPage(m_model.pageTicked() != Qt::Checked);
    tellColumn();
}

void ListHeader::tellColumn()
{
    QString text = m_model.headerData(m_column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    if (m_column == m_order.column)
        text = (m_order.descending ? tr("%1, descending") : tr("%1, ascending")).arg(text);
    setAccessibleName(tr("Columns of the list: %1").arg(text));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void ListHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_restored)
        return;
    scaleColumns(m_fontHeight, fontMetrics().height());
    m_fontHeight = fontMetrics().height();
}

void ListHeader::scaleColumns(int from, int to)
{
    if (from <= 0 || from == to)
        return;
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column)) // a hidden one says 0, and would come back with no width
            resizeSection(column, sectionSize(column) * to / from);
    }
}

bool ListHeader::isSortable(int column) const
{
    return column > ListModel::tick && m_model.column(column).sorts;
}

bool ListHeader::isTick(const QMouseEvent *event) const
{
    return event->button() == Qt::LeftButton
        && logicalIndexAt(event->position().toPoint()) == ListModel::tick;
}

int ListHeader::standardWidth(int column) const
{
    const QFontMetrics metrics = fontMetrics();
    const auto width
        = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 2 * headerPadding; };
    // The header's own word with its sort arrow must fit, too.
    const auto withTitle = [&](int needed) {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        return std::max(needed, width(title) + metrics.height());
    };
    if (column == ListModel::tick)
        return ListDelegate::lineHeight(false, metrics) + headerPadding;
    const ListColumn &declared = m_model.column(column);
    if (const int drawn = m_delegate.widthOf(column, font()))
        return withTitle(drawn);
    return withTitle(declared.sample.isEmpty() ? declared.width * metrics.height()
                                               : width(declared.sample) + headerPadding);
}

void ListHeader::columnsChanged()
{
    if (m_restored)
        m_saver.start();
}

void ListHeader::saveColumns()
{
    m_saver.stop();
    QSettings settings;
    settings.setValue(columnsKey(m_name), saveState());
    settings.setValue(fontHeightKey(m_name), m_fontHeight);
}

} // namespace mamis
