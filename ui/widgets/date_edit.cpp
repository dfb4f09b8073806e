#include "widgets/date_edit.h"

#include "domain/calendar_date.h"
#include "widgets/calendar.h"
#include "widgets/hint_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace mamis {

namespace {

QDate today()
{
    return dateInJapan(QDateTime::currentDateTimeUtc());
}

/// A calendar leaf in the text's colour; drawn, because it must follow light and dark.
QIcon calendarIcon(const QColor &colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(colour, 2));
    painter.drawRect(5, 7, 22, 20);
    painter.fillRect(5, 7, 22, 6, colour);
    painter.drawLine(11, 3, 11, 8);
    painter.drawLine(21, 3, 21, 8);
    for (const int y : { 17, 22 })
        for (const int x : { 9, 14, 19 })
            painter.fillRect(x, y, 3, 3, colour);
    return pixmap;
}

} // namespace

DateEdit::DateEdit(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_hint(new HintLabel({}, this))
{
    m_line->setAccessibleName(label);
    m_line->setPlaceholderText(tr("yyyy/mm/dd"));
    m_line->setMaxLength(40);
    m_button->setIcon(calendarIcon(palette().color(QPalette::ButtonText)));
    m_button->setText(tr("Calendar"));
    m_button->setToolTip(tr("Pick the date from a calendar"));
    m_button->setAccessibleName(tr("%1: pick from a calendar").arg(label));
    m_hint->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_hint);
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::textChanged, this, &DateEdit::textChanged);
    connect(m_line, &QLineEdit::editingFinished, this, &DateEdit::normalise);
    connect(m_button, &QToolButton::clicked, this, &DateEdit::openCalendar);
}

void DateEdit::setDate(const QDate &date)
{
    m_line->setText(formatDate(date));
    showEra();
}

QDate DateEdit::date() const
{
    if (m_monthMeans != MonthMeans::None) {
        if (const auto month = parseMonth(m_line->text()))
            return m_monthMeans == MonthMeans::FirstDay ? month->first : month->last;
    }
    return parseDate(m_line->text(), today()).value_or(QDate());
}

bool DateEdit::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

bool DateEdit::isUnreadable() const
{
    return !isEmpty() && !date().isValid();
}

QString DateEdit::unreadableError()
{
    return tr("There is no such date. Example: 2024/10/30, 20241030 or R6.10.30");
}

bool DateEdit::check(bool required)
{
    if (isUnreadable())
        showError(unreadableError());
    else if (required && isEmpty())
        showError(tr("Please enter a date."));
    else
        showEra();
    return !m_hint->showsError();
}

void DateEdit::showError(const QString &text)
{
    m_hint->showError(text);
    m_hint->setVisible(m_hintShown && m_hint->showsError());
    m_line->setAccessibleDescription(text);
    m_line->setToolTip(text);
}

QString DateEdit::errorText() const
{
    return m_hint->showsError() ? m_hint->text() : QString();
}

void DateEdit::normalise()
{
    if (isUnreadable()) {
        check(false);
        return;
    }
    m_line->setText(formatDate(date()));
    showEra();
}

void DateEdit::textChanged()
{
    showEra();
    if (const QDate now = date(); now != m_last) {
        m_last = now;
        Q_EMIT dateChanged(now);
    }
}

void DateEdit::showEra()
{
    const QString era = formatDateEra(date());
    m_hint->showHint(m_eraShown && m_hintShown ? era : QString());
    m_line->setAccessibleDescription(era);
    m_line->setToolTip(era);
}

void DateEdit::openCalendar()
{
    if (m_calendar == nullptr) {
        m_calendar = new Calendar(this);
        connect(m_calendar, &Calendar::picked, this, [this](const QDate &picked) {
            setDate(picked);
            m_line->setFocus();
        });
    }
    m_calendar->setDate(date().isValid() ? date() : today());
    m_calendar->move(mapToGlobal(QPoint(0, m_line->height() + 2)));
    m_calendar->show();
    m_calendar->takeFocus();
}

} // namespace mamis
