#include "areas/applications/batch_table.h"

#include "areas/applications/batch_model.h"
#include "widgets/status_badge.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace mamis {

namespace {

/// Cells with a status show it as a badge; other text elides in the middle.
class BadgeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant status = index.data(BatchModel::statusRole);
        if (status.isValid())
            paintStatusBadge(painter, option.rect.adjusted(6, 2, -6, -2),
                static_cast<StepStatus>(status.toInt()), option.font, option.palette);
        else
            QStyledItemDelegate::paint(painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

QTableView *makeBatchTable(BatchModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new BadgeDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    // Fixed heights: a table of 100,000 rows must not measure them.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 16);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    const int letter = table->fontMetrics().horizontalAdvance(u'国');
    const int widths[] = { 9, 6, 8, 8, 8, 12 };
    for (int i = 0; i < BatchModel::ColumnCount; ++i)
        header->resizeSection(i, widths[i] * letter);
    header->setStretchLastSection(true);
    return table;
}

} // namespace mamis
