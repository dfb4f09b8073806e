#pragma once

#include <QProxyStyle>

namespace mamis {

/// Fusion with what it lacks: primary and danger buttons (told by their dynamic property), edges of fields
/// and boxes that can be seen in light and in dark (3:1), and room around words. A style and not a style
/// sheet, because it follows palette and zoom by itself.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    static constexpr char primaryProperty[] = "primary";
    static constexpr char dangerProperty[] = "danger";

    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;

private:
    void drawFocused(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
};

} // namespace mamis
