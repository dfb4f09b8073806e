#pragma once

#include "lists/condition.h"
#include "lists/condition_chips.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace mamis {

/// What can be chosen for a condition.
struct ConditionChoice
{
    QString text;
    QVariant value; ///< invalid: a line between the choices

    bool operator==(const ConditionChoice &) const = default;
};

/// The conditions of a list: labels above fields, four columns. Enter in any field searches, Esc goes to the
/// list. What cannot be searched for is said at its field and nothing is searched. GUI thread.
class ConditionForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longestText = 100; ///< characters of a condition

    explicit ConditionForm(const QList<Condition> &conditions, QWidget *parent = nullptr);

    /// Of a condition of the kind Choice; what is chosen stays, also where it is no longer among them.
    void setChoices(const QString &code, const QList<ConditionChoice> &choices);

    ConditionValues values() const;
    void setValues(const ConditionValues &values);

    /// Values in words, in the order of the fields.
    QList<ConditionChips::Chip> chips(const ConditionValues &values) const;

    void focusFirst();

    /// Checks the fields and, where all can be used, emits searchRequested().
    void search();

Q_SIGNALS:
    void searchRequested();
    void cleared(); ///< 選択解除: the fields are empty now
    void left(); ///< Esc
    void refused(); ///< a field holds what cannot be searched for, which is said there

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        Condition condition;
        QWidget *widget;
    };

    void addField(QGridLayout *grid, int row, int column, const Condition &condition);
    QWidget *makeField(const Condition &condition);
    QComboBox *choiceOf(const QString &code) const;

    QList<Field> m_fields;
    QHash<QString, QList<ConditionChoice>> m_choices;
    QPushButton *m_search;
    QPushButton *m_clear;
};

} // namespace mamis
