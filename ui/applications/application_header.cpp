#include "applications/application_header.h"

#include "applications/application_delegate.h"
#include "applications/application_model.h"
#include "domain/words.h"
#include "shell/theme.h"

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

constexpr char columnsKey[] = "applications/columns";
constexpr char fontHeightKey[] = "applications/columnsFontHeight";
constexpr int padding = 8;

} // namespace

ApplicationHeader::ApplicationHeader(ApplicationModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_fontHeight(fontMetrics().height())
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(fontMetrics().height() + 2 * padding);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        if (const auto column = ApplicationModel::sortColumn(section))
            Q_EMIT sortRequested({ *column, order == Qt::DescendingOrder });
    });
    // Not with every pixel that a column is dragged by: settings go to the disk.
    m_saver.setSingleShot(true);
    m_saver.setInterval(500);
    connect(&m_saver, &QTimer::timeout, this, &ApplicationHeader::saveColumns);
    connect(this, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != visibleColumn(count() - 1, -1)) // the last one is as wide as the window leaves it
            columnsChanged();
    });
    connect(this, &QHeaderView::sectionMoved, this, &ApplicationHeader::columnsChanged);
}

ApplicationHeader::~ApplicationHeader()
{
    if (m_saver.isActive())
        saveColumns();
}

void ApplicationHeader::restoreColumns()
{
    standardColumns();
    const QSettings settings;
    const QByteArray state = settings.value(QLatin1String(columnsKey)).toByteArray();
    if (!state.isEmpty()) {
        {
            const QSignalBlocker quiet(this); // the remembered sort indicator is not a wish to sort
            restoreState(state);
        }
        // They may have been remembered at another zoom.
        scaleColumns(settings.value(QLatin1String(fontHeightKey)).toInt(), m_fontHeight);
    }
    setSectionResizeMode(ApplicationModel::Tick, QHeaderView::Fixed);
    setSectionHidden(ApplicationModel::Tick, false);
    setSortIndicatorShown(true); // the table switches it off when it takes the header
    setSortOrder(m_order);
    m_restored = true;
}

void ApplicationHeader::standardColumns()
{
    for (int column = 0; column < ApplicationModel::ColumnCount; ++column) {
        setSectionHidden(column, false);
        moveSection(visualIndex(column), column);
        resizeSection(column, standardWidth(column));
    }
}

void ApplicationHeader::setSortOrder(const SortOrder &order)
{
    m_order = order;
    const QSignalBlocker quiet(this);
    setSortIndicator(ApplicationModel::columnOf(order.column),
        order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    viewport()->update();
    tellColumn();
}

void ApplicationHeader::fillMenu(QMenu *menu)
{
    menu->clear();
    QMenu *sort = menu->addMenu(tr("Sort by"));
    QMenu *show = menu->addMenu(tr("Columns"));
    for (int column = ApplicationModel::Status; column < ApplicationModel::ColumnCount; ++column) {
        const SortColumn sortColumn = *ApplicationModel::sortColumn(column);
        const QString name = words::name(sortColumn);
        for (const bool descending : { false, true }) {
            const SortOrder order { sortColumn, descending };
            QAction *action
                = sort->addAction((descending ? tr("%1, descending") : tr("%1, ascending")).arg(name));
            action->setCheckable(true);
            action->setChecked(order == m_order);
            connect(action, &QAction::triggered, this, [this, order] { Q_EMIT sortRequested(order); });
        }
        QAction *visible = show->addAction(name);
        visible->setCheckable(true);
        visible->setChecked(!isSectionHidden(column));
        // A row without its status or its name is no row to decide about.
        visible->setEnabled(column != ApplicationModel::Status && column != ApplicationModel::Name);
        connect(visible, &QAction::toggled, this, [this, column](bool on) {
            setSectionHidden(column, !on);
            columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard columns")), &QAction::triggered, this,
        &ApplicationHeader::standardColumns);
}

void ApplicationHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex == ApplicationModel::Tick)
        paintPageTick(painter, rect);
    if (hasFocus() && logicalIndex == m_column) {
        painter->save();
        painter->setPen(QPen(theme::accent(palette()), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

void ApplicationHeader::paintPageTick(QPainter *painter, const QRect &rect) const
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

QSize ApplicationHeader::sectionSizeFromContents(int logicalIndex) const
{
    return { QHeaderView::sectionSizeFromContents(logicalIndex).width(), fontMetrics().height() + 12 };
}

void ApplicationHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.prepend(
        QChar(0x2004)); // a third of an em: the title stands above the cells' text, not left of it
}

void ApplicationHeader::mousePressEvent(QMouseEvent *event)
{
    // The box ticks the page; it neither sorts nor moves its column.
    if (!isTick(event))
        QHeaderView::mousePressEvent(event);
}

void ApplicationHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (isTick(event))
        m_model.tickPage(m_model.pageTicked() != Qt::Checked);
    else
        QHeaderView::mouseReleaseEvent(event);
}

void ApplicationHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(
        byKey ? mapToGlobal(QPoint(sectionViewportPosition(m_column), height())) : event->globalPos());
}

void ApplicationHeader::keyPressEvent(QKeyEvent *event)
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

void ApplicationHeader::focusInEvent(QFocusEvent *event)
{
    // The item view in between would choose a row.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    if (isSectionHidden(m_column))
        m_column = ApplicationModel::Tick;
    setCurrentColumn(m_column);
}

void ApplicationHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

int ApplicationHeader::visibleColumn(int visual, int step) const
{
    for (; visual >= 0 && visual < count(); visual += step) {
        if (const int column = logicalIndex(visual); !isSectionHidden(column))
            return column;
    }
    return -1;
}

void ApplicationHeader::setCurrentColumn(int column)
{
    if (column < 0)
        return;
    m_column = column;
    if (auto *table = qobject_cast<QTableView *>(parentWidget()); table && m_model.rowCount() > 0)
        table->scrollTo(m_model.index(std::max(0, table->currentIndex().row()), column));
    viewport()->update();
    tellColumn();
}

void ApplicationHeader::press(int column)
{
    if (const auto sortColumn = ApplicationModel::sortColumn(column))
        Q_EMIT sortRequested({ *sortColumn, *sortColumn == m_order.column && !m_order.descending });
    else
        m_model.tickPage(m_model.pageTicked() != Qt::Checked);
    tellColumn();
}

void ApplicationHeader::tellColumn()
{
    QString text = m_model.headerData(m_column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    if (m_column == ApplicationModel::columnOf(m_order.column))
        text = (m_order.descending ? tr("%1, descending") : tr("%1, ascending")).arg(text);
    setAccessibleName(tr("Columns of the list: %1").arg(text));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void ApplicationHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_restored)
        return;
    scaleColumns(m_fontHeight, fontMetrics().height());
    m_fontHeight = fontMetrics().height();
}

void ApplicationHeader::scaleColumns(int from, int to)
{
    if (from <= 0 || from == to)
        return;
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column)) // a hidden one says 0, and would come back with no width
            resizeSection(column, sectionSize(column) * to / from);
    }
}

bool ApplicationHeader::isTick(const QMouseEvent *event) const
{
    return event->button() == Qt::LeftButton
        && logicalIndexAt(event->position().toPoint()) == ApplicationModel::Tick;
}

int ApplicationHeader::standardWidth(int column) const
{
    const QFontMetrics metrics = fontMetrics();
    const auto width = [&](const QString &sample) { return metrics.horizontalAdvance(sample) + 2 * padding; };
    // The header's own word with its sort arrow must fit, too.
    const auto withTitle = [&](int needed) {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        return std::max(needed, width(title) + metrics.height());
    };
    switch (column) {
    case ApplicationModel::Tick:
        return ApplicationDelegate::factsHeight(metrics) + padding;
    case ApplicationModel::Status:
        return withTitle(ApplicationDelegate::statusWidth(font()));
    case ApplicationModel::SubmittedAt:
        return withTitle(width(QStringLiteral("0000/00/00 00:00")) + padding);
    case ApplicationModel::WishedOn:
        return withTitle(width(QStringLiteral("0000/00/00")) + padding);
    case ApplicationModel::Name:
        return withTitle(10 * metrics.height());
    case ApplicationModel::Category:
        return withTitle(6 * metrics.height());
    default:
        return withTitle(0);
    }
}

void ApplicationHeader::columnsChanged()
{
    if (m_restored)
        m_saver.start();
}

void ApplicationHeader::saveColumns()
{
    m_saver.stop();
    QSettings settings;
    settings.setValue(QLatin1String(columnsKey), saveState());
    settings.setValue(QLatin1String(fontHeightKey), m_fontHeight);
}

} // namespace mamis
