#pragma once

#include "forms/field_spec.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QGridLayout;

namespace mamis {

struct Failure;

/// The fields of a page that is filled in, bound to plain values: each with its label, and below it what is
/// wanted, what is wrong, or what somebody else has saved. Knows what differs from the values it was given.
/// To be destroyed before its widgets: a page holds it as a member. GUI thread.
class RecordForm : public QObject
{
    Q_OBJECT

public:
    explicit RecordForm(QObject *parent = nullptr);
    ~RecordForm() override;

    /// A card with these fields below each other, in the order of Enter and Tab; the title may be empty.
    QWidget *addCard(const QString &title, const QList<FieldSpec> &fields, QWidget *parent);
    /// Puts a button (Choose …) at the end of a field's row, and behind it for Tab.
    void putBeside(const QString &code, QWidget *widget);
    /// What is wrong between fields; asked by check() for those that are usable by themselves.
    void addRule(std::function<FieldErrors(const FieldValues &values)> rule);

    QStringList codes() const;
    bool has(const QString &code) const;
    /// What is filled in, of fields that are not shown too.
    FieldValues values() const;
    QVariant value(const QString &code) const;
    QString text(const QString &code) const { return value(code).toString(); }

    /// Fills the fields that are named; from then on they are unchanged, without errors and conflicts.
    void setValues(const FieldValues &values);
    /// Fills one as if the user had: it counts as changed where it differs from what it was.
    void setValue(const QString &code, const QVariant &value);

    bool isChanged() const { return !changedFields().isEmpty(); }
    QStringList changedFields() const;
    /// Back to the values that setValues() gave, or somebody else has saved since.
    void discard();

    /// Reads what was typed, says at each field that is shown what is wrong with it, and puts the focus into
    /// the first of those. True where nothing is wrong.
    bool check();
    /// Shows these errors and nothing at the others; false where there is none. The first gets the focus.
    bool showErrors(const FieldErrors &errors);
    /// Shows one field's error, or its rule where `text` is empty. False where there is no such field.
    bool showError(const QString &code, const QString &text);
    /// Says a refusal (Invalid, already-there …) at the fields that it names by its code or facts; false
    /// where it names none.
    bool showFailure(const Failure &failure);
    /// What is wrong with a field, as it is shown; empty where nothing is.
    QString errorAt(const QString &code) const;

    /// Somebody else has saved `theirs`. Where only they changed a field, it takes their value and says what
    /// it was; where both did, it keeps what was typed, and asks. The codes of those that ask.
    QStringList compare(const FieldValues &theirs);
    /// The fields of which it is still to be said whose value holds.
    QStringList unsettled() const;
    void settle(const QString &code, bool theirs);
    void settleAll(bool theirs);

    /// A field that is not shown is neither checked nor counted as changed.
    void setShown(const QString &code, bool shown);
    void setEnabled(const QString &code, bool enabled);
    void setReadOnly(bool readOnly);
    /// The rule from now on; a note stands in its place until somebody types there.
    void setRule(const QString &code, const QString &rule);
    void setNote(const QString &code, const QString &note);

    QString name(const QString &code) const;
    void focus(const QString &code);
    void focusFirst();
    /// Of a field: what takes its focus. Null where there is no such field.
    QWidget *widget(const QString &code) const;
    /// The last stop for Tab; null in a form without fields.
    QWidget *lastStop() const;

Q_SIGNALS:
    void changed(const QString &code);
    /// Somebody has filled in this field and goes on.
    void left(const QString &code);
    /// A conflict was settled.
    void settled();
    /// Enter in the last field.
    void entered();

private:
    struct Entry;

    void add(QGridLayout *grid, const FieldSpec &spec);
    void alignLabels();
    void connectEditor(Entry &entry);
    Entry *find(const QString &code) const;
    static bool isUsed(const Entry &entry);
    static QString problem(const Entry &entry, bool alsoMissing);
    void leave(Entry &entry);
    void goOn(const Entry &entry);

    std::vector<std::unique_ptr<Entry>> m_entries;
    QList<std::function<FieldErrors(const FieldValues &)>> m_rules;
    bool m_readOnly = false;
};

} // namespace mamis
