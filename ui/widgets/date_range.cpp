#include "widgets/date_range.h"

#include "domain/calendar_date.h"
#include "widgets/compact_button.h"
#include "widgets/date_edit.h"
#include "widgets/hint_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace mamis {

DateRange::DateRange(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_from(new DateEdit(tr("%1 from").arg(label), this))
    , m_to(new DateEdit(tr("%1 to").arg(label), this))
    , m_error(new HintLabel({}, this))
{
    // The era would make the form jump with every date; the field's tool tip and the chips say enough here.
    m_from->setEraShown(false);
    m_to->setEraShown(false);
    m_from->setMonthMeans(DateEdit::MonthMeans::FirstDay);
    m_to->setMonthMeans(DateEdit::MonthMeans::LastDay);
    m_error->hide();
    auto *spans = new CompactButton(tr("Span"), this);
    addSpans(spans, label);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_from, 1, Qt::AlignTop);
    auto *tilde = new QLabel(QStringLiteral("～"), this);
    tilde->setMinimumHeight(
        m_from->lineEdit()->sizeHint().height()); // beside the fields, whatever is said below
    row->addWidget(tilde, 0, Qt::AlignTop);
    row->addWidget(m_to, 1, Qt::AlignTop);
    row->addWidget(spans, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_error);
    setFocusProxy(m_from);

    for (const DateEdit *edit : { m_from, m_to })
        connect(edit->lineEdit(), &QLineEdit::textChanged, m_error, &QWidget::hide);
}

QDate DateRange::from() const
{
    return m_from->date();
}

QDate DateRange::to() const
{
    return m_to->date();
}

void DateRange::setRange(const QDate &from, const QDate &to)
{
    m_from->setDate(from);
    m_to->setDate(to);
    m_error->hide();
}

bool DateRange::check()
{
    const bool fromReadable = m_from->check(false);
    const bool toReadable = m_to->check(false);
    const bool reversed = fromReadable && toReadable && from().isValid() && to().isValid() && to() < from();
    m_error->showError(reversed ? tr("The end lies before the beginning.") : QString());
    return fromReadable && toReadable && !reversed;
}

QString DateRange::errorText() const
{
    const QStringList texts { m_from->errorText(), m_to->errorText(),
        m_error->isHidden() ? QString() : m_error->text() };
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::pair<QDate, QDate> DateRange::span(Span span, const QDate &day)
{
    switch (span) {
    case Span::Today:
        return { day, day };
    case Span::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return { monday, monday.addDays(6) };
    }
    case Span::Month:
        return { QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth()) };
    case Span::FiscalYear:
        return { QDate(fiscalYear(day), 4, 1), QDate(fiscalYear(day) + 1, 3, 31) };
    case Span::Yesterday:
        return { day.addDays(-1), day.addDays(-1) };
    case Span::LastWeek:
        return DateRange::span(Span::Week, day.addDays(-7));
    case Span::LastMonth:
        return DateRange::span(Span::Month, day.addMonths(-1));
    case Span::LastFiscalYear:
        return DateRange::span(Span::FiscalYear, day.addYears(-1));
    }
    Q_UNREACHABLE();
}

void DateRange::addSpans(QPushButton *button, const QString &label)
{
    button->setAccessibleName(tr("%1: choose a span").arg(label));
    button->setToolTip(button->accessibleName());
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const QString &text, Span which) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, which] {
            const auto [from, to] = span(which, dateInJapan(QDateTime::currentDateTimeUtc()));
            setRange(from, to);
        });
    };
    add(tr("Today"), Span::Today);
    add(tr("Yesterday"), Span::Yesterday);
    add(tr("This week"), Span::Week);
    add(tr("Last week"), Span::LastWeek);
    add(tr("This month"), Span::Month);
    add(tr("Last month"), Span::LastMonth);
    add(tr("This fiscal year"), Span::FiscalYear);
    add(tr("Last fiscal year"), Span::LastFiscalYear);
    menu->addSeparator();
    connect(menu->addAction(tr("Empty")), &QAction::triggered, this, [this] { setRange({}, {}); });
    button->setMenu(menu);
}

} // namespace mamis
