#include "widgets/message_bar.h"

#include "domain/explain.h"
#include "domain/failure.h"
#include "domain/log.h"
#include "look/tone.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <chrono>

namespace mamis {

namespace {

/// Long enough to read two lines.
constexpr auto goesAwayAfter = std::chrono::seconds(8);

ToneKind toneKind(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Info:
        return ToneKind::Accent;
    case MessageBar::Tone::Success:
        return ToneKind::Good;
    case MessageBar::Tone::Warning:
        return ToneKind::Caution;
    case MessageBar::Tone::Error:
        return ToneKind::Bad;
    }
    Q_UNREACHABLE();
}

QString toneSign(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Info:
        return QStringLiteral("ⓘ");
    case MessageBar::Tone::Success:
        return QStringLiteral("✓");
    case MessageBar::Tone::Warning:
        return QStringLiteral("⚠");
    case MessageBar::Tone::Error:
        return QStringLiteral("✕");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_action->setAutoDefault(true); // Enter presses it where it has the focus
    m_action->hide();
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("×"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->setSpacing(8);
    layout->addWidget(m_sign, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);

    m_timer->setSingleShot(true);
    m_timer->setInterval(goesAwayAfter);
    connect(m_timer, &QTimer::timeout, this, [this] {
        // Somebody is reading or about to copy it.
        if (underMouse() || m_text->hasFocus())
            m_timer->start();
        else
            clear();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> run = m_run;
        clear();
        run();
    });
    hide();
}

void MessageBar::say(Tone tone, const QString &text)
{
    say(tone, text, {}, {});
}

void MessageBar::say(Tone tone, const QString &text, const QString &action, std::function<void()> run)
{
    m_tone = tone;
    m_run = std::move(run);
    m_sign->setText(toneSign(tone));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(static_cast<bool>(m_run));
    setAccessibleName(text);
    showTone();
    show();
    // Whoever works by keyboard answers with the next Tab.
    QWidget *focused = window()->focusWidget();
    if (m_run && focused && focused != m_action)
        setTabOrder(focused, m_action);

    const bool nothingLost = (tone == Tone::Info || tone == Tone::Success) && !m_run;
    if (nothingLost)
        m_timer->start();
    else
        m_timer->stop();
    // Where the page is longer than the window, one may be at its end.
    QTimer::singleShot(0, this, [this] { bringIntoView(); });
    QAccessibleEvent announcement(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::bringIntoView()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *frame = qobject_cast<QScrollArea *>(around))
            frame->ensureWidgetVisible(this);
    }
}

void MessageBar::say(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Cancelled)
        return;
    const QString folder = logFolder();
    if (failure.kind == Failure::Kind::Bug && !folder.isEmpty()) {
        return say(Tone::Error, explain(failure), tr("Open the log's folder"),
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    }
    say(Tone::Error, explain(failure));
}

void MessageBar::clear()
{
    m_timer->stop();
    m_run = {};
    m_text->clear();
    setAccessibleName({});
    hide();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showTone();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(toneKind(m_tone), palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.edge);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MessageBar::showTone()
{
    QPalette signPalette = m_sign->palette();
    signPalette.setColor(QPalette::WindowText, toneColours(toneKind(m_tone), palette()).text);
    m_sign->setPalette(signPalette);
    update();
}

} // namespace mamis
