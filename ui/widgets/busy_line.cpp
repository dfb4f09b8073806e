#include "widgets/busy_line.h"

#include "look/theme.h"

#include <QPainter>
#include <QTimer>

#include <chrono>

namespace mamis {

using namespace std::chrono_literals;

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_delay(new QTimer(this))
    , m_step(new QTimer(this))
{
    setFixedHeight(2);
    setAccessibleName(tr("Loading"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(200ms);
    m_step->setInterval(40ms);
    connect(m_delay, &QTimer::timeout, this, [this] {
        m_moving = true;
        m_step->start();
    });
    connect(m_step, &QTimer::timeout, this, [this] {
        m_position = (m_position + 3) % 100;
        update();
    });
}

void BusyLine::setBusy(bool busy)
{
    m_busy = busy;
    follow();
}

void BusyLine::showEvent(QShowEvent *)
{
    m_shown = true;
    follow();
}

void BusyLine::hideEvent(QHideEvent *)
{
    m_shown = false;
    follow();
}

void BusyLine::follow()
{
    if (m_busy && m_shown) {
        if (!m_moving && !m_delay->isActive())
            m_delay->start();
        return;
    }
    m_delay->stop();
    m_step->stop();
    m_moving = false;
    update();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    if (!m_moving)
        return;
    QPainter painter(this);
    const int length = width() / 4;
    painter.fillRect(
        (width() + length) * m_position / 100 - length, 0, length, height(), theme::accent(palette()));
}

} // namespace mamis
