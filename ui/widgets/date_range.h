#pragma once

#include <QDate>
#include <QWidget>

class QPushButton;

namespace mamis {

class DateEdit;
class HintLabel;

/// From ～ to, both inclusive and both optional; a month typed without a day (2024/10) is its first day in
/// the one and its last day in the other. With the spans an office asks for most in a small menu: 今日, 今週
/// (Monday to Sunday), 今月, 今年度 (April to March).
class DateRange : public QWidget
{
    Q_OBJECT

public:
    enum class Span { Today, Yesterday, Week, LastWeek, Month, LastMonth, FiscalYear, LastFiscalYear };

    explicit DateRange(const QString &label, QWidget *parent = nullptr);

    QDate from() const;
    QDate to() const;
    void setRange(const QDate &from, const QDate &to);

    /// Says at the field what is wrong: a date that does not exist, or an end before the beginning.
    bool check();
    QString errorText() const;

    /// First and last day of the span that holds `day`.
    static std::pair<QDate, QDate> span(Span span, const QDate &day);

private:
    void addSpans(QPushButton *button, const QString &label);

    DateEdit *m_from;
    DateEdit *m_to;
    HintLabel *m_error;
};

} // namespace mamis
