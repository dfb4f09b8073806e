#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace mamis {

class Calendar;
class HintLabel;

/// A date typed or picked: accepts everything parseDate() accepts (half or full width, 西暦 or 和暦), shows
/// 2024/10/30 on leaving with the era below it, and says at the field what is wrong with an impossible date.
class DateEdit : public QWidget
{
    Q_OBJECT

public:
    /// `label` becomes the accessible name of the field.
    explicit DateEdit(const QString &label, QWidget *parent = nullptr);

    /// Which day of it a month means that was typed without a day (2024/10); None: it is no date.
    enum class MonthMeans { None, FirstDay, LastDay };
    void setMonthMeans(MonthMeans means) { m_monthMeans = means; }

    /// Invalid empties the field.
    void setDate(const QDate &date);
    /// Invalid where the field is empty or cannot be read; isUnreadable() tells which.
    QDate date() const;
    bool isEmpty() const;
    bool isUnreadable() const;

    /// Checks the field and shows the error: unreadable, or empty where `required`. True when the date can be
    /// used.
    bool check(bool required);
    void showError(const QString &text);
    QString errorText() const;

    /// The era below the field is for forms with room for it; elsewhere the tool tip tells it.
    void setEraShown(bool shown) { m_eraShown = shown; }
    /// Neither era nor error below the field: whoever it stands with tells them.
    void setHintShown(bool shown) { m_hintShown = shown; }
    /// What is wrong where isUnreadable().
    static QString unreadableError();

    QLineEdit *lineEdit() const { return m_line; }

Q_SIGNALS:
    /// The date in the field has changed, by typing, picking or setDate().
    void dateChanged(const QDate &date);

private:
    void openCalendar();
    void normalise();
    void textChanged();
    void showEra();

    QLineEdit *m_line;
    QToolButton *m_button;
    HintLabel *m_hint;
    Calendar *m_calendar = nullptr; ///< made when first opened
    MonthMeans m_monthMeans = MonthMeans::None;
    bool m_eraShown = true;
    bool m_hintShown = true;
    QDate m_last; ///< what dateChanged() told last
};

} // namespace mamis
