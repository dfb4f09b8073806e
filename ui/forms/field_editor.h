#pragma once

#include "forms/field_spec.h"

#include <QObject>

namespace mamis {

/// One field of a form on the screen: turns what is typed or chosen into a value and back. It shows no errors
/// itself; the form does. Its widgets belong to the parent widget. GUI thread.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// What stands in the form.
    QWidget *widget() const { return m_widget; }
    /// What takes the focus: `widget()`, or a part of it.
    QWidget *focusWidget() const { return m_focus; }
    /// The last stop for Tab in it.
    virtual QWidget *lastStop() const { return m_focus; }

    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// Nothing was typed or chosen.
    virtual bool isEmpty() const = 0;
    /// Why what is typed is no value at all; empty where it is one, or nothing is typed.
    virtual QString problem() const { return {}; }
    /// Puts the form in which a value is kept in the place of what was typed.
    virtual void finish() { }
    virtual void setReadOnly(bool readOnly) = 0;
    /// What is worth knowing of the present value (a date's era).
    virtual QString note() const { return {}; }
    /// What stands below a field of this kind that has no rule of its own.
    virtual QString generalRule() const { return {}; }
    /// A value as people read it, to tell two of them apart.
    virtual QString words(const QVariant &value) const { return value.toString(); }

Q_SIGNALS:
    /// The value may be another one, whoever changed it.
    void changed();
    /// Somebody types or chooses.
    void typed();
    /// The focus goes elsewhere in the window.
    void left();
    /// Enter: on to the next field.
    void entered();

protected:
    FieldEditor(QWidget *widget, QWidget *focus, QObject *parent);

    /// Enter in what has no use for it itself, and the end of typing where no signal tells it; the wheel
    /// scrolls the page and changes nothing.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    QWidget *m_focus;
};

/// The editor of the field's kind; it belongs to `parent`, as its widgets do until they are laid out.
FieldEditor *makeFieldEditor(const FieldSpec &spec, QWidget *parent);

} // namespace mamis
