#include "widgets/calendar.h"

#include "domain/calendar_date.h"
#include "domain/holidays.h"
#include "look/theme.h"
#include "look/tone.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace mamis {

Calendar::Calendar(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_before(addArrow(Qt::LeftArrow, tr("Month before")))
    , m_month(new QLabel(this))
    , m_after(addArrow(Qt::RightArrow, tr("Month after")))
    , m_days(new QCalendarWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Calendar"));
    m_month->setAlignment(Qt::AlignCenter);
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    m_month->setFont(bold);
    m_days->setNavigationBarVisible(false);
    m_days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_days->setFirstDayOfWeek(Qt::Sunday);
    m_days->setGridVisible(false);

    auto *head = new QHBoxLayout;
    head->addWidget(m_before);
    head->addWidget(m_month, 1);
    head->addWidget(m_after);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::spacing / 2, theme::spacing / 2, theme::spacing / 2, theme::spacing / 2);
    column->setSpacing(theme::spacing / 2);
    column->addLayout(head);
    column->addWidget(m_days);

    connect(m_before, &QToolButton::clicked, m_days, &QCalendarWidget::showPreviousMonth);
    connect(m_after, &QToolButton::clicked, m_days, &QCalendarWidget::showNextMonth);
    connect(m_days, &QCalendarWidget::currentPageChanged, this, &Calendar::showMonth);
    for (const auto chosen : { &QCalendarWidget::activated, &QCalendarWidget::clicked })
        connect(m_days, chosen, this, [this](const QDate &day) {
            if (isHidden())
                return; // Enter is told of as both
            hide();
            Q_EMIT picked(day);
        });
    showMonth();
}

QToolButton *Calendar::addArrow(Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void Calendar::setDate(const QDate &day)
{
    m_days->setSelectedDate(day);
    m_days->setCurrentPage(day.year(), day.month());
    showMonth();
}

void Calendar::takeFocus()
{
    m_days->setFocus();
}

void Calendar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourDays();
}

void Calendar::showMonth()
{
    const QDate first(m_days->yearShown(), m_days->monthShown(), 1);
    const QString era = formatEraYear(first);
    m_month->setText(era.isEmpty() ? tr("%1/%2").arg(first.year()).arg(first.month())
                                   : tr("%1/%2 (%3)").arg(first.year()).arg(first.month()).arg(era));
    colourDays();
}

/// Days of the months before and after keep their grey.
void Calendar::colourDays()
{
    QTextCharFormat sunday;
    sunday.setForeground(toneColours(ToneKind::Bad, palette()).text);
    QTextCharFormat saturday;
    saturday.setForeground(toneColours(ToneKind::Accent, palette()).text);
    m_days->setWeekdayTextFormat(Qt::Sunday, sunday);
    m_days->setWeekdayTextFormat(Qt::Saturday, saturday);
    m_days->setDateTextFormat({}, {}); // forgets those of another month
    const QDate first(m_days->yearShown(), m_days->monthShown(), 1);
    for (QDate day = first; day.month() == first.month(); day = day.addDays(1)) {
        const QString name = holidayName(day);
        if (name.isEmpty())
            continue;
        QTextCharFormat holiday = sunday;
        holiday.setToolTip(name);
        m_days->setDateTextFormat(day, holiday);
    }
}

} // namespace mamis
