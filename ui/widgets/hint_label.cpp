#include "widgets/hint_label.h"

#include "look/theme.h"
#include "look/tone.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>

namespace mamis {

HintLabel::HintLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setForegroundRole(QPalette::WindowText); // on a card's ground the role would be Text
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    theme::setTextRole(this, theme::TextRole::Hint);
    applyLook();
}

void HintLabel::showError(const QString &text)
{
    m_tone = text.isEmpty() ? Tone::Quiet : Tone::Error;
    setText(text.isEmpty() ? QString() : QStringLiteral("✕ ") + text);
    setVisible(!text.isEmpty());
    applyLook();
    if (!text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void HintLabel::showHint(const QString &text)
{
    m_tone = Tone::Quiet;
    setText(text);
    setVisible(!text.isEmpty());
    applyLook();
}

void HintLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyLook();
}

void HintLabel::applyLook()
{
    QPalette colours = QApplication::palette(this);
    colours.setColor(QPalette::WindowText,
        m_tone == Tone::Error ? toneColours(ToneKind::Bad, colours).text
                              : colours.color(QPalette::PlaceholderText));
    setPalette(colours);
}

} // namespace mamis
