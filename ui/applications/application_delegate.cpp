#include "applications/application_delegate.h"

#include "applications/application_model.h"
#include "domain/calendar_date.h"
#include "shell/theme.h"
#include "widgets/status_badge.h"
#include "widgets/tone.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace mamis {

namespace {

constexpr int padding = 8;

const StepRow &rowOf(const QModelIndex &index)
{
    return static_cast<const ApplicationModel *>(index.model())->row(index.row());
}

/// Room for one mark before the badge: always kept, so that badges stand in one line.
int markWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("▲")) + 4;
}

QColor mixed(const QColor &over, const QColor &ground, double share)
{
    const auto part = [share](int top, int bottom) { return qRound(top * share + bottom * (1 - share)); };
    return QColor(
        part(over.red(), ground.red()), part(over.green(), ground.green()), part(over.blue(), ground.blue()));
}

} // namespace

int ApplicationDelegate::factsHeight(const QFontMetrics &metrics)
{
    return std::max(32, metrics.height() + 12);
}

int ApplicationDelegate::messageHeight()
{
    return std::max(22, QFontMetrics(theme::hintFont()).height() + 6);
}

int ApplicationDelegate::rowHeight(const StepRow &row, const QFontMetrics &metrics)
{
    return factsHeight(metrics) + (row.message.isEmpty() ? 0 : messageHeight());
}

QColor ApplicationDelegate::background(const RowLight &light, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const double share = (light.ticked ? 0.10 : 0) + (light.current ? 0.10 : 0) + (light.hovered ? 0.04 : 0);
    return mixed(theme::accent(palette), base, share);
}

int ApplicationDelegate::statusWidth(const QFont &font)
{
    int widest = 0;
    for (const StepStatus status : allValues<StepStatus>())
        widest = std::max(widest, statusBadgeSize(status, font).width());
    return 2 * padding + 2 * markWidth(QFontMetrics(font)) + widest;
}

void ApplicationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StepRow &row = rowOf(index);
    const bool ticked
        = index.siblingAtColumn(ApplicationModel::Tick).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const RowLight light { index.row() == m_currentRow, index.row() == m_hoveredRow, ticked };
    painter->save();
    painter->fillRect(option.rect, background(light, option.palette));
    QRect facts = option.rect;
    facts.setHeight(std::min(facts.height(), factsHeight(option.fontMetrics)));
    if (row.message.isEmpty())
        facts.setHeight(option.rect.height());
    if (index.column() == ApplicationModel::Tick) {
        paintTick(painter, option, facts, ticked);
    } else if (index.column() == ApplicationModel::Status) {
        paintStatus(painter, option, facts, index);
    } else {
        const QRect text = facts.adjusted(padding, 0, -padding, 0);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(
                index.data().toString().simplified(), Qt::ElideMiddle, text.width()));
    }
    painter->restore();
}

QSize ApplicationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = rowHeight(rowOf(index), option.fontMetrics);
    if (index.column() == ApplicationModel::Tick)
        return { factsHeight(option.fontMetrics) + padding, height };
    if (index.column() == ApplicationModel::Status)
        return { statusWidth(option.font), height };
    return { option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * padding, height };
}

void ApplicationDelegate::paintMessage(
    QPainter *painter, const QRect &rect, const StepRow &row, const QPalette &palette)
{
    const QFont font = theme::hintFont();
    const QFontMetrics metrics(font);
    painter->save();
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    const QString time = formatDateTime(row.messageAt);
    const int timeWidth = metrics.horizontalAdvance(time);
    // The line belongs to the facts above it: it hangs close to them, the free pixels are below.
    const QRect line = rect.adjusted(padding, 0, -padding, -4);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, time);
    const QString text = tr("%1/clerk: %2").arg(row.messageSender, row.message.simplified());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, line.width() - timeWidth - 2 * padding));
    painter->restore();
}

void ApplicationDelegate::paintTick(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &facts, bool ticked) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem box = option;
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    box.state |= ticked ? QStyle::State_On : QStyle::State_Off;
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget),
        style->pixelMetric(QStyle::PM_IndicatorHeight, &box, option.widget));
    box.rect = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, facts);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

void ApplicationDelegate::paintStatus(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &facts, const QModelIndex &index) const
{
    const StepRow &row = rowOf(index);
    const int mark = markWidth(option.fontMetrics);
    QRect place = facts.adjusted(padding, 0, -padding, 0);
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
