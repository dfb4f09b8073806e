#pragma once

#include "domain/calendar_date.h"

#include <QHash>
#include <QString>
#include <QVariant>

namespace mamis {

/// What a list is searched by, as the form has it, by the conditions' codes: texts (QString), dates
/// (DateSpan), choices (whatever the choice stands for). What is empty is left out.
class ConditionValues
{
public:
    QString text(const QString &code) const { return m_values.value(code).toString(); }
    DateSpan dates(const QString &code) const { return m_values.value(code).value<DateSpan>(); }
    /// Invalid where nothing is chosen.
    QVariant choice(const QString &code) const { return m_values.value(code); }

    void setText(const QString &code, const QString &text)
    {
        if (!text.isEmpty())
            m_values.insert(code, text);
    }
    void setDates(const QString &code, const DateSpan &dates)
    {
        if (dates != DateSpan())
            m_values.insert(code, QVariant::fromValue(dates));
    }
    void setChoice(const QString &code, const QVariant &choice)
    {
        if (choice.isValid())
            m_values.insert(code, choice);
    }
    void remove(const QString &code) { m_values.remove(code); }

    bool has(const QString &code) const { return m_values.contains(code); }
    bool isEmpty() const { return m_values.isEmpty(); }
    bool operator==(const ConditionValues &) const = default;

private:
    QHash<QString, QVariant> m_values;
};

/// A condition of a search form.
struct Condition
{
    enum class Kind {
        Text,
        Dates, ///< from - to: takes the room of two
        Choice,
    };

    QString code;
    QString label;
    Kind kind = Kind::Text;
    QString placeholder = {}; ///< of a text
    QString toolTip = {};
};

} // namespace mamis
