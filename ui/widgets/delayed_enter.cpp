#include "widgets/delayed_enter.h"

#include "widgets/keys.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace mamis {

using namespace std::chrono_literals;

DelayedEnter::DelayedEnter(QWidget *page, QPushButton *primary, const QString &what)
    : QObject(page)
    , m_page(page)
    , m_primary(primary)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(500ms);
    page->installEventFilter(this);
    addKey(page, { Qt::Key_Return, Qt::Key_Enter }, what, [this] { press(); })->setAutoRepeat(false);
}

void DelayedEnter::restart()
{
    m_timer->start();
}

bool DelayedEnter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::Show)
        restart();
    return QObject::eventFilter(watched, event);
}

void DelayedEnter::press()
{
    auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (focused != nullptr && focused != m_primary && m_page->isAncestorOf(focused))
        focused->click();
    else if (!m_timer->isActive())
        m_primary->click(); // does nothing while it is disabled
}

} // namespace mamis
