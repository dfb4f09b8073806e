#include "session/top_entry.h"

#include "look/drawing.h"
#include "look/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace mamis {

namespace {

QFont nameFont()
{
    QFont result = theme::font(theme::TextRole::Normal);
    result.setPointSizeF(result.pointSizeF() * 1.1);
    result.setWeight(QFont::DemiBold);
    return result;
}

/// As keys are written, so that nobody takes it for a count.
QString keyText(const MenuItem &item)
{
    const QString key = menuKey(item);
    return key.isEmpty() ? key : QStringLiteral("Alt+") + key;
}

/// What surrounds the key's name on its cap.
constexpr int capPadding = 4;

} // namespace

TopEntry::TopEntry(const MenuLine &line, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
{
    setText(menuName(item()));
    setAccessibleName(text());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setEnabled(line.closedBecause.isEmpty());
    const QString key = isEnabled() ? keyText(item()) : QString();
    setAccessibleDescription(hint());
    if (isEnabled())
        setToolTip(key.isEmpty() ? text() : tr("%1 (%2)").arg(text(), key));
    else
        setToolTip(text() + u'\n' + hint());
}

QSize TopEntry::sizeHint() const
{
    const QFontMetrics name(nameFont());
    const QFontMetrics small(theme::hintFont());
    const int textWidth = std::max(name.horizontalAdvance(text()), small.horizontalAdvance(menuHint(item())));
    const int keyWidth = small.horizontalAdvance(keyText(item())) + 2 * capPadding + theme::groupSpacing;
    return { iconSize() + textWidth + keyWidth + 4 * theme::groupSpacing,
        name.height() + small.height() + 2 * theme::groupSpacing + 4 };
}

QSize TopEntry::minimumSizeHint() const
{
    return { iconSize() + QFontMetrics(nameFont()).horizontalAdvance(text()) + 4 * theme::groupSpacing,
        sizeHint().height() };
}

void TopEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = theme::accent(palette());
    const bool lit = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(hasFocus() ? QPen(accent, 2) : QPen(lit ? accent : palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(isEnabled() ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const QColor ink = palette().color(QPalette::WindowText);
    const QPixmap icon
        = drawLines(item().drawing, iconSize(), isEnabled() ? accent : ink, devicePixelRatioF());
    painter.drawPixmap(theme::groupSpacing, (height() - iconSize()) / 2, icon);

    const QFontMetrics name(nameFont());
    const QFontMetrics small(theme::hintFont());
    const int left = iconSize() + 2 * theme::groupSpacing;
    const int keyWidth = small.horizontalAdvance(keyText(item()));
    const int keyLeft = width() - theme::spacing - capPadding - keyWidth;
    const int space = keyLeft - theme::spacing - left;
    const int top = (height() - name.height() - small.height() - 4) / 2;
    painter.setFont(nameFont());
    painter.setPen(ink);
    painter.drawText(left, top + name.ascent(), name.elidedText(text(), Qt::ElideRight, space));
    painter.setFont(theme::hintFont());
    painter.setPen(palette().color(isEnabled() ? QPalette::PlaceholderText : QPalette::WindowText));
    painter.drawText(
        left, top + name.height() + 4 + small.ascent(), small.elidedText(hint(), Qt::ElideRight, space));
    if (!isEnabled() || keyWidth == 0)
        return;
    const QRectF cap(keyLeft - capPadding, theme::spacing, keyWidth + 2 * capPadding, small.height() + 2);
    painter.drawText(cap, Qt::AlignCenter, keyText(item()));
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void TopEntry::keyPressEvent(QKeyEvent *event)
{
    // A button takes arrows for Tab; here the page knows which entry lies where.
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void TopEntry::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TopEntry::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void TopEntry::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

int TopEntry::iconSize() const
{
    return 28 * theme::zoom() / 100;
}

QString TopEntry::hint() const
{
    return m_line.closedBecause.isEmpty() ? menuHint(item()) : m_line.closedBecause;
}

} // namespace mamis
