#include "look/style.h"

#include "look/theme.h"
#include "look/tone.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>
#include <optional>

namespace mamis {

namespace {

constexpr qreal cornerRadius = 2.5;
constexpr int textMargin = 5; ///< pixels at both sides of a cell's text
constexpr int sortMark = 12; ///< pixels at normal size

/// Fusion draws every edge in the window's colour made darker by 1.4: what it takes for the window decides
/// the edge.
QPalette withVisibleEdges(const QPalette &palette)
{
    QPalette changed = palette;
    changed.setColor(QPalette::Window, isDark(palette) ? QColor(0xADB7C1) : QColor(0xB8C2CD));
    return changed;
}

/// The option as its own type, with edges that can be seen; nothing where it is another type.
template <typename Option> std::optional<Option> edged(const QStyleOption *option)
{
    const auto *known = qstyleoption_cast<const Option *>(option);
    if (!known)
        return std::nullopt;
    Option changed(*known);
    changed.palette = withVisibleEdges(known->palette);
    return changed;
}

bool hasProperty(const QStyleOption *option, const QWidget *widget, const char *name)
{
    return widget && option->state.testFlag(QStyle::State_Enabled) && widget->property(name).toBool();
}

void drawPrimaryBevel(const QStyleOption *option, QPainter *painter)
{
    const QColor accent = theme::accent(option->palette);
    QColor ground = accent;
    if (option->state.testFlag(QStyle::State_Sunken))
        ground = accent.darker(125);
    else if (option->state.testFlag(QStyle::State_MouseOver))
        ground = accent.darker(110);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(option->rect, cornerRadius, cornerRadius);
    if (option->state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(QPalette::HighlightedText));
        painter->drawRoundedRect(
            QRectF(option->rect).adjusted(2.5, 2.5, -2.5, -2.5), cornerRadius, cornerRadius);
    }
    painter->restore();
}

void drawDangerOutline(const QStyleOption *option, QPainter *painter)
{
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(toneColours(ToneKind::Bad, option->palette).text, focus ? 2 : 1));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter->restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool isText = element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget);
    if (element == PE_FrameLineEdit || isText) {
        if (const auto frame = edged<QStyleOptionFrame>(option))
            return QProxyStyle::drawPrimitive(element, &*frame, painter, widget);
    } else if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        if (const auto box = edged<QStyleOptionButton>(option))
            return QProxyStyle::drawPrimitive(element, &*box, painter, widget);
    } else if (element == PE_FrameFocusRect || element == PE_PanelButtonCommand) {
        // A button shows that it has the focus however it came by it: Space presses it.
        if (qobject_cast<const QAbstractButton *>(widget) && option->state.testFlag(State_HasFocus))
            return drawFocused(element, option, painter, widget);
    } else if (element == PE_IndicatorHeaderArrow) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Ascending points up, as in Windows and Excel; Fusion has it the other way round.
            QStyleOptionHeader changed(*header);
            changed.sortIndicator = header->sortIndicator == QStyleOptionHeader::SortDown
                ? QStyleOptionHeader::SortUp
                : QStyleOptionHeader::SortDown;
            return QProxyStyle::drawPrimitive(element, &changed, painter, widget);
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawFocused(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](auto changed) {
        changed.state |= State_KeyboardFocusChange;
        QProxyStyle::drawPrimitive(element, &changed, painter, widget);
    };
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFocusRect *>(option))
        draw(*frame);
    else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
        draw(*button);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonBevel && hasProperty(option, widget, primaryProperty)) {
        drawPrimaryBevel(option, painter);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element != CE_PushButton || !button) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton changed = *button;
    const bool danger = hasProperty(option, widget, dangerProperty);
    if (hasProperty(option, widget, primaryProperty))
        changed.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
    else if (danger)
        changed.palette.setColor(QPalette::ButtonText, toneColours(ToneKind::Bad, option->palette).text);
    QProxyStyle::drawControl(element, &changed, painter, widget);
    if (danger)
        drawDangerOutline(option, painter);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto box = edged<QStyleOptionComboBox>(option))
            return QProxyStyle::drawComplexControl(control, &*box, painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto box = edged<QStyleOptionSpinBox>(option))
            return QProxyStyle::drawComplexControl(control, &*box, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin)
        return textMargin;
    if (metric == PM_HeaderMarkSize)
        return sortMark * theme::zoom() / 100;
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth
        || metric == PM_ExclusiveIndicatorHeight)
        return QProxyStyle::pixelMetric(metric, option, widget) * theme::zoom() / 100;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool field
        = type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox;
    if (field && option)
        result.setHeight(std::max(result.height(), option->fontMetrics.height() + 12));
    if (type == CT_PushButton)
        result.setWidth(std::max(result.width(), size.width() + 2 * theme::groupSpacing));
    return result;
}

} // namespace mamis
