#include "frame/practice_band.h"

#include "look/theme.h"

#include <QPainter>

namespace mamis {

namespace {

// The same in light and dark: it is a warning sign, not part of the desk. Text 7.9:1 on the darker stripe.
constexpr QRgb lightStripe = 0xFFB84D;
constexpr QRgb darkStripe = 0xF9A11B;
constexpr QRgb ink = 0x2E1A00;
constexpr int stripeWidth = 16;

} // namespace

PracticeBand::PracticeBand(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Practice mode — real members are not affected, and no mail leaves this computer"));
}

QSize PracticeBand::sizeHint() const
{
    return { 0, fontMetrics().height() + 2 };
}

void PracticeBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(lightStripe));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(darkStripe));
    for (int x = -height(); x < width(); x += 2 * stripeWidth) {
        painter.drawPolygon(QPolygon({ QPoint(x, height()), QPoint(x + height(), 0),
            QPoint(x + height() + stripeWidth, 0), QPoint(x + stripeWidth, height()) }));
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(QColor(ink));
    painter.drawText(rect().adjusted(theme::spacing, 0, -theme::spacing, 0),
        Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics(bold).elidedText(accessibleName(), Qt::ElideRight, width() - theme::groupSpacing));
}

} // namespace mamis
