#pragma once

#include <QFrame>

class QCalendarWidget;
class QLabel;
class QToolButton;

namespace mamis {

/// A month as calendars in Japan show it, to pick a day from: 2026年11月（令和8年）, Sunday first, Sundays
/// and holidays red, Saturdays blue. A popup; Esc closes it. Arrows go by day, PageUp and PageDown by month.
/// GUI thread.
class Calendar : public QFrame
{
    Q_OBJECT

public:
    explicit Calendar(QWidget *parent = nullptr);

    /// The day that is marked, and its month in view.
    void setDate(const QDate &day);
    void takeFocus();

Q_SIGNALS:
    void picked(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addArrow(Qt::ArrowType arrow, const QString &name);
    void showMonth();
    void colourDays();

    QToolButton *m_before;
    QLabel *m_month;
    QToolButton *m_after;
    QCalendarWidget *m_days;
};

} // namespace mamis
