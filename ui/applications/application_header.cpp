#include "applications/application_header.h"

#include "applications/application_delegate.h"
#include "applications/application_model.h"
#include "domain/words.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>
#include <QSignalBlocker>
#include <QStyleOptionButton>

namespace mamis {

namespace {

constexpr char columnsKey[] = "applications/columns";
constexpr int padding = 8;

} // namespace

ApplicationHeader::ApplicationHeader(ApplicationModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
    , m_fontHeight(fontMetrics().height())
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(fontMetrics().height() + 2 * padding);
    connect(this, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        if (const auto column = ApplicationModel::sortColumn(section))
            Q_EMIT sortRequested({ *column, order == Qt::DescendingOrder });
    });
    connect(this, &QHeaderView::sectionResized, this, &ApplicationHeader::saveColumns);
    connect(this, &QHeaderView::sectionMoved, this, &ApplicationHeader::saveColumns);
}

void ApplicationHeader::restoreColumns()
{
    standardColumns();
    const QByteArray state = QSettings().value(QLatin1String(columnsKey)).toByteArray();
    if (!state.isEmpty()) {
        const QSignalBlocker quiet(this); // the remembered sort indicator is not a wish to sort
        restoreState(state);
    }
    setSectionResizeMode(ApplicationModel::Tick, QHeaderView::Fixed);
    setSectionHidden(ApplicationModel::Tick, false);
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
            saveColumns();
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
    if (logicalIndex != ApplicationModel::Tick)
        return;
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
        QChar(0x2002)); // an en space: the title stands above the cells' text, not left of it
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
    menu->popup(event->globalPos());
}

void ApplicationHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_restored)
        return;
    const int height = fontMetrics().height();
    for (int column = 0; column < count(); ++column)
        resizeSection(column, sectionSize(column) * height / m_fontHeight);
    m_fontHeight = height;
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

void ApplicationHeader::saveColumns() const
{
    if (m_restored)
        QSettings().setValue(QLatin1String(columnsKey), saveState());
}

} // namespace mamis
