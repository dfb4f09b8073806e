#include "widgets/status_badge.h"

#include "domain/words.h"
#include "look/tone.h"

#include <QPainter>

namespace mamis {

namespace {

constexpr int sidePadding = 8;
constexpr int verticalPadding = 2;
constexpr qreal badgeRadius = 4;
constexpr qreal largeFactor = 1.5;

QString badgeText(StepStatus status)
{
    return words::sign(status) + u' ' + words::name(status);
}

StatusColours from(const ToneColours &tone)
{
    return { tone.text, tone.tint, tone.edge };
}

} // namespace

StatusColours statusColours(StepStatus status, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (status) {
    case StepStatus::Waiting: {
        // Outline only: nothing has arrived here yet.
        StatusColours colours = from(toneColours(ToneKind::Neutral, palette));
        colours.tint = Qt::transparent;
        return colours;
    }
    case StepStatus::Applied:
        return from(toneColours(ToneKind::Accent, palette));
    case StepStatus::Reviewing:
        return from(toneColours(ToneKind::Caution, palette));
    case StepStatus::Approved:
        return from(toneColours(ToneKind::Good, palette));
    case StepStatus::Rejected:
        return from(toneColours(ToneKind::Bad, palette));
    case StepStatus::Confirming:
        return dark ? StatusColours { QColor(0xCDB6F7), QColor(0x3A2A5C), QColor(0x9478CC) }
                    : StatusColours { QColor(0x5B3A9B), QColor(0xEFE8FA), QColor(0x8B70C0) };
    case StepStatus::Confirmed:
        return dark ? StatusColours { QColor(0x86D9D9), QColor(0x103F3F), QColor(0x479A9A) }
                    : StatusColours { QColor(0x0F6B6B), QColor(0xDFF3F3), QColor(0x499898) };
    case StepStatus::Withdrawn:
        return from(toneColours(ToneKind::Neutral, palette));
    }
    Q_UNREACHABLE();
}

QSize statusBadgeSize(StepStatus status, const QFont &font)
{
    const QFontMetrics metrics(font);
    return { metrics.horizontalAdvance(badgeText(status)) + 2 * sidePadding,
        metrics.height() + 2 * verticalPadding };
}

void paintStatusBadge(
    QPainter *painter, const QRect &rect, StepStatus status, const QFont &font, const QPalette &palette)
{
    const QSize size = statusBadgeSize(status, font).boundedTo(rect.size());
    const QRect badge(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size);
    const StatusColours colours = statusColours(status, palette);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colours.edge);
    painter->setBrush(colours.tint);
    painter->drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), badgeRadius, badgeRadius);
    painter->setPen(colours.text);
    painter->setFont(font);
    painter->drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, badgeText(status));
    painter->restore();
}

StatusBadge::StatusBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(words::name(m_status));
}

void StatusBadge::setStatus(StepStatus status)
{
    m_status = status;
    setAccessibleName(words::name(status));
    updateGeometry();
    update();
}

void StatusBadge::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return statusBadgeSize(m_status, badgeFont());
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatusBadge(&painter, rect(), m_status, badgeFont(), palette());
}

QFont StatusBadge::badgeFont() const
{
    QFont result = font();
    if (m_large)
        result.setPointSizeF(result.pointSizeF() * largeFactor);
    return result;
}

} // namespace mamis
