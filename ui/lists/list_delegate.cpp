#include "lists/list_delegate.h"

#include "lists/list_model.h"
#include "look/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace mamis {

namespace {

QColor mixed(const QColor &over, const QColor &ground, double share)
{
    const auto part = [share](int top, int bottom) { return qRound(top * share + bottom * (1 - share)); };
    return QColor(
        part(over.red(), ground.red()), part(over.green(), ground.green()), part(over.blue(), ground.blue()));
}

const ListModel *modelOf(const QModelIndex &index)
{
    return static_cast<const ListModel *>(index.model());
}

} // namespace

int ListDelegate::lineHeight(bool ofTwo, const QFontMetrics &metrics)
{
    return ofTwo ? std::max(26, metrics.height() + 6) : std::max(32, metrics.height() + 12);
}

int ListDelegate::noteHeight()
{
    return std::max(18, QFontMetrics(theme::hintFont()).height() + 1);
}

int ListDelegate::rowHeight(bool ofTwo, const QFontMetrics &metrics)
{
    return lineHeight(ofTwo, metrics) + (ofTwo ? noteHeight() : 0);
}

QColor ListDelegate::background(const RowLight &light, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const double share = (light.ticked ? 0.10 : 0) + (light.current ? 0.10 : 0) + (light.hovered ? 0.04 : 0);
    return mixed(theme::accent(palette), base, share);
}

int ListDelegate::widthOf(int, const QFont &) const
{
    return 0;
}

void ListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool ticked
        = index.siblingAtColumn(ListModel::tick).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const RowLight light { index.row() == m_currentRow, index.row() == m_hoveredRow, ticked };
    painter->save();
    painter->fillRect(option.rect, background(light, option.palette));
    QRect line = option.rect;
    if (index.column() != ListModel::tick && modelOf(index)->hasSecondLine(index.row()))
        line.setHeight(std::min(line.height(), lineHeight(true, option.fontMetrics)));
    if (index.column() != ListModel::tick)
        paintCell(painter, option, line, index);
    else if (modelOf(index)->canTick())
        paintTick(painter, option, line, ticked);
    painter->restore();
}

void ListDelegate::paintCell(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QModelIndex &index) const
{
    const QRect text = line.adjusted(padding, 0, -padding, 0);
    const QVariant tone = index.data(ListModel::ToneRole);
    painter->setFont(option.font);
    painter->setPen(tone.isValid() ? toneColours(static_cast<ToneKind>(tone.toInt()), option.palette).text
                                   : option.palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, text.width()));
    const QString below = index.data(ListModel::BelowRole).toString();
    if (below.isEmpty())
        return;
    const QFont font = theme::hintFont();
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(QRect(text.left(), line.bottom() - 1, text.width(), noteHeight()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(below.simplified(), Qt::ElideRight, text.width()));
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = rowHeight(modelOf(index)->hasSecondLine(index.row()), option.fontMetrics);
    if (index.column() == ListModel::tick)
        return { lineHeight(false, option.fontMetrics) + padding, height };
    if (const int width = widthOf(index.column(), option.font))
        return { width, height };
    return { option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * padding, height };
}

void ListDelegate::paintNote(
    QPainter *painter, const QRect &text, const QRect &time, const RowNote &note, const QPalette &palette)
{
    const QFont font = theme::hintFont();
    const QFontMetrics metrics(font);
    painter->save();
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    const int timeWidth = metrics.horizontalAdvance(note.time);
    const QRect right = time.adjusted(padding, 0, -padding, 0);
    QRect left = text.adjusted(padding, 0, -padding, 0);
    if (right.width() >= timeWidth)
        painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, note.time);
    if (left.right() > right.right() - timeWidth)
        left.setRight(right.right() - timeWidth - 2 * padding);
    painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(note.text, Qt::ElideRight, left.width()));
    painter->restore();
}

void ListDelegate::paintTick(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, bool ticked)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem box = option;
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    box.state |= ticked ? QStyle::State_On : QStyle::State_Off;
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget),
        style->pixelMetric(QStyle::PM_IndicatorHeight, &box, option.widget));
    box.rect = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, line);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

} // namespace mamis
