#include "areas/applications/application_delegate.h"

#include "areas/applications/application_model.h"
#include "look/tone.h"
#include "widgets/status_badge.h"

#include <QPainter>

#include <algorithm>

namespace mamis {

namespace {

/// Room for one mark before the badge: always kept, so that badges stand in one line.
int markWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("▲")) + 4;
}

} // namespace

int ApplicationDelegate::widthOf(int column, const QFont &font) const
{
    if (column != ApplicationModel::Status)
        return ListDelegate::widthOf(column, font);
    int widest = 0;
    for (const StepStatus status : allValues<StepStatus>())
        widest = std::max(widest, statusBadgeSize(status, font).width());
    return 2 * padding + 2 * markWidth(QFontMetrics(font)) + widest;
}

void ApplicationDelegate::paintCell(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QModelIndex &index) const
{
    if (index.column() != ApplicationModel::Status)
        return ListDelegate::paintCell(painter, option, line, index);
    const StepRow &row = static_cast<const ApplicationModel *>(index.model())->row(index.row());
    const int mark = markWidth(option.fontMetrics);
    QRect place = line.adjusted(padding, 0, -padding, 0);
    painter->setFont(option.font);
    if (index.data(ApplicationModel::OverdueRole).toBool()) {
        painter->setPen(toneColours(ToneKind::Attention, option.palette).text);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("▲"));
    }
    place.setLeft(place.left() + mark);
    if (!row.watchReason.isEmpty()) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(toneColours(ToneKind::Bad, option.palette).text);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("*"));
    }
    place.setLeft(place.left() + mark);
    paintStatusBadge(painter, place, row.status, option.font, option.palette);
}

} // namespace mamis
