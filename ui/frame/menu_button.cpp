#include "frame/menu_button.h"

#include "look/drawing.h"
#include "look/theme.h"
#include "look/tone.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace mamis {

namespace {

constexpr int barWidth = 4;
constexpr int unfoldedWidth = 216; ///< at 100 % zoom (look.md)

int zoomed(int pixels)
{
    return pixels * theme::zoom() / 100;
}

} // namespace

MenuButton::MenuButton(const MenuLine &line, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
{
    setText(menuName(item()));
    setAccessibleName(text());
    setCheckable(true);
    setEnabled(line.closedBecause.isEmpty());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateDescription();
}

void MenuButton::setFolded(bool folded)
{
    m_folded = folded;
    updateDescription();
    updateGeometry();
    update();
}

void MenuButton::setBadges(const QList<Badge> &badges)
{
    m_badges = badges;
    updateDescription();
    update();
}

QSize MenuButton::sizeHint() const
{
    const int height = fontMetrics().height() + 2 * theme::spacing;
    const int textWidth = iconSize() + 3 * theme::groupSpacing + fontMetrics().horizontalAdvance(text());
    return { m_folded ? iconSize() + 2 * theme::groupSpacing : std::max(zoomed(unfoldedWidth), textWidth),
        height };
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = theme::accent(palette());
    if (isChecked() || (isEnabled() && underMouse())) {
        QColor ground = accent;
        ground.setAlphaF(isChecked() ? 0.14F : 0.07F);
        painter.fillRect(rect(), ground);
    }
    if (isChecked())
        painter.fillRect(0, 0, barWidth, height(), accent);
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(barWidth + 1, 2, -2, -2), 3, 3);
    }

    const QColor ink = isChecked() ? accent : palette().color(QPalette::WindowText);
    const QPixmap icon = drawLines(item().drawing, iconSize(), ink, devicePixelRatioF());
    painter.drawPixmap(theme::groupSpacing, (height() - iconSize()) / 2, icon);
    if (m_folded) {
        // A dot stands for the badges; the tooltip has the numbers.
        if (!m_badges.isEmpty()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(toneColours(m_badges.last().tone, palette()).text);
            painter.drawEllipse(
                QPointF(theme::groupSpacing + iconSize(), (height() - iconSize()) / 2.0), 4, 4);
        }
        return;
    }
    const int right = paintBadges(painter, width() - theme::spacing);
    const int left = theme::groupSpacing + iconSize() + theme::spacing + 2;
    painter.setPen(ink);
    QFont nameFont = font();
    nameFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(nameFont);
    const QRect place(left, 0, right - left, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(nameFont).elidedText(text(), Qt::ElideRight, place.width()));
}

/// Paints the badges from the right edge on; what is left for the name ends at the result.
int MenuButton::paintBadges(QPainter &painter, int right) const
{
    const QFont badgeFont = theme::hintFont();
    const QFontMetrics metrics(badgeFont);
    painter.setFont(badgeFont);
    for (auto badge = m_badges.crbegin(); badge != m_badges.crend(); ++badge) {
        const ToneColours colours = toneColours(badge->tone, palette());
        const int badgeHeight = metrics.height() + 2;
        const int badgeWidth = std::max(metrics.horizontalAdvance(badge->text) + 2 * 6, badgeHeight);
        const QRect place(right - badgeWidth, (height() - badgeHeight) / 2, badgeWidth, badgeHeight);
        painter.setPen(colours.edge);
        painter.setBrush(colours.tint);
        painter.drawRoundedRect(
            QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), badgeHeight / 2.0, badgeHeight / 2.0);
        painter.setPen(colours.text);
        painter.drawText(place, Qt::AlignCenter, badge->text);
        right = place.left() - 4;
    }
    return right;
}

void MenuButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void MenuButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void MenuButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

int MenuButton::iconSize() const
{
    return zoomed(20);
}

/// What the eye sees in badges and greys, in words: for the tooltip and for screen readers.
void MenuButton::updateDescription()
{
    QStringList lines;
    if (!m_line.closedBecause.isEmpty())
        lines.append(m_line.closedBecause);
    for (const Badge &badge : m_badges)
        lines.append(badge.meaning);
    setAccessibleDescription(lines.join(u'\n'));
    const QString key = m_line.closedBecause.isEmpty() ? menuKey(item()) : QString();
    const QString name = key.isEmpty() ? text() : tr("%1 (Alt+%2)").arg(text(), key);
    lines.prepend(name);
    setToolTip(lines.join(u'\n'));
}

} // namespace mamis
