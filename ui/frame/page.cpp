#include "frame/page.h"

#include "look/theme.h"
#include "widgets/message_bar.h"

#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace mamis {

Page::Page(const QString &title, const QString &crumb, QWidget *parent)
    : QWidget(parent)
    , m_crumb(crumb)
    , m_title(new QLabel(title, this))
    , m_titleLine(new QHBoxLayout)
    , m_messages(new MessageBar(this))
    , m_content(new QWidget(this))
{
    setAccessibleName(title);
    m_title->setTextFormat(Qt::PlainText);
    theme::setTextRole(m_title, theme::TextRole::Title);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::groupSpacing, theme::spacing, theme::groupSpacing, theme::spacing);
    column->setSpacing(theme::spacing);
    m_titleLine->setSpacing(theme::groupSpacing);
    m_titleLine->addWidget(m_title);
    column->addLayout(m_titleLine);
    column->addWidget(m_messages);
    column->addWidget(m_content, 1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watchFocus(now); });
    hide(); // until it is shown: no stop for Tab, nothing to click on, though the window it waits in is there
}

Page::~Page()
{
    // Its children lose the focus while they are deleted, when this is no Page any more.
    disconnect(qApp, nullptr, this, nullptr);
}

bool Page::focusNextPrevChild(bool next)
{
    QWidget *focused = window()->focusWidget();
    const bool lost = focused && isAncestorOf(focused) && !(focused->isEnabled() && focused->isVisible());
    if (!lost || !isVisible())
        return QWidget::focusNextPrevChild(next);
    keepFocus(focused);
    return true;
}

void Page::watchFocus(const QWidget *now)
{
    if (now) {
        m_hadFocus = now == this || isAncestorOf(now);
        return;
    }
    // Nothing has it: the window is not in front, or what had it is gone or disabled with all around it.
    if (std::exchange(m_hadFocus, false))
        QTimer::singleShot(0, this, [this] {
            if (isVisible() && !QApplication::focusWidget() && QApplication::activeWindow() == window())
                keepFocus(this);
        });
}

void Page::keepFocus(QWidget *lost)
{
    for (QWidget *one = lost->nextInFocusChain(); one != lost; one = one->nextInFocusChain()) {
        const bool takes = (one->focusPolicy() & Qt::TabFocus) && one->isEnabled() && one->isVisible();
        if (takes && isAncestorOf(one)) {
            one->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFocus(Qt::OtherFocusReason);
}

bool Page::mayLeaveFor(const QString &words, const std::function<void()> &go)
{
    m_wayOut = { words, go };
    const bool free = mayLeave();
    m_wayOut = {};
    return free;
}

void Page::leaveFor(const QString &words, const std::function<void()> &go)
{
    if (mayLeaveFor(words, go))
        go();
}

void Page::offerToDiscard(const QString &text, const std::function<void()> &discard, const QString &words)
{
    const QString ownWords = m_wayOut.words.isEmpty() ? tr("Discard it") : m_wayOut.words;
    m_messages->say(
        MessageBar::Tone::Warning, text, words.isEmpty() ? ownWords : words, [discard, go = m_wayOut.go] {
            discard();
            if (go)
                go();
        });
}

void Page::setMessagesOver()
{
    m_messagesOver = true;
    layout()->removeWidget(m_messages);
    m_messages->installEventFilter(this);
    m_messages->raise();
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMessages();
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    const bool changed = event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest;
    if (watched == m_messages && changed)
        placeMessages();
    return QWidget::eventFilter(watched, event);
}

void Page::placeMessages()
{
    if (!m_messagesOver || m_messages->isHidden())
        return;
    const QRect inside = rect().marginsRemoved(layout()->contentsMargins());
    const int height = m_messages->hasHeightForWidth() ? m_messages->heightForWidth(inside.width())
                                                       : m_messages->sizeHint().height();
    m_messages->setGeometry(inside.left(), 2, inside.width(), height);
    m_messages->raise();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

int Page::heightForWidth(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int whole = layout()->totalMinimumHeightForWidth(width);
    const QLayout *inside = m_content->layout();
    if (inside == nullptr || !inside->hasHeightForWidth())
        return whole;
    return whole - inside->totalHeightForWidth(inner) + inside->totalMinimumHeightForWidth(inner);
}

} // namespace mamis
