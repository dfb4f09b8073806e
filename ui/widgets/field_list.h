#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace mamis {

/// A label and its value as people read them; a value may have several lines.
struct Field
{
    QString label;
    QString value;
    bool warning = false; ///< stands out (要注意)
    QString before = {}; ///< what `value` replaces (異動): shown struck through; empty = nothing

    /// The value alone, or old → new, as plain text.
    QString text() const { return before.isEmpty() ? value : before + QStringLiteral(" → ") + value; }

    bool operator==(const Field &) const = default;
};

/// A titled group of fields: a card on the screen, a block on paper. The title may be empty.
struct FieldSection
{
    QString title;
    QList<Field> fields;

    bool operator==(const FieldSection &) const = default;
};

/// Fields as a card: labels in a column of one width in all cards, values selectable, wrapping and never
/// elided.
class FieldList : public QFrame
{
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    /// Replaces what is shown; keeps the widgets where label and number of fields are the same.
    void setSection(const FieldSection &section);

    /// A widget below the fields, inside the card (the foldable part).
    void addBelow(QWidget *widget);

private:
    void rebuild(const FieldSection &section);

    FieldSection m_section;
    QLabel *m_title;
    QGridLayout *m_grid;
    QVBoxLayout *m_column;
    QList<QLabel *> m_values;
};

} // namespace mamis
