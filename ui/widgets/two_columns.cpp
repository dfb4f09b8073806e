#include "widgets/two_columns.h"

#include "look/theme.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace mamis {

namespace {

/// Less does not hold two columns: 1000 pixels at normal size, in points of the font so that it grows with
/// the zoom.
constexpr qreal leastWidth = 100;

} // namespace

TwoColumns::TwoColumns(QWidget *first, QWidget *aside, QWidget *rest, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_aside(aside)
    , m_rest(rest)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::spacing);
    place(false);
}

QSize TwoColumns::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *part : { m_first, m_aside, m_rest })
        width = std::max({ width, part->minimumSizeHint().width(), part->minimumWidth() });
    return { width, 0 };
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TwoColumns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void TwoColumns::arrange()
{
    const bool stacked = width() < leastWidth * font().pointSizeF();
    if (stacked != m_stacked)
        place(stacked);
}

void TwoColumns::place(bool stacked)
{
    m_stacked = stacked;
    for (QWidget *part : { m_first, m_aside, m_rest })
        m_grid->removeWidget(part);
    m_grid->addWidget(m_first, 0, 0);
    if (stacked) {
        m_grid->addWidget(m_aside, 1, 0);
        m_grid->addWidget(m_rest, 2, 0);
    } else {
        m_grid->addWidget(m_aside, 0, 1, 2, 1);
        m_grid->addWidget(m_rest, 1, 0);
    }
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, stacked ? 0 : 1);
    m_grid->setRowStretch(stacked ? 2 : 1, 1);
    m_grid->setRowStretch(stacked ? 1 : 2, 0);
}

} // namespace mamis
