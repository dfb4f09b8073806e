#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

class QGridLayout;
class QLineEdit;

namespace mamis {

class HintLabel;

/// The fields of a page that is filled in: each with its label, and below it what is wanted or what is wrong
/// with it. What is wrong goes as soon as one types there. GUI thread.
class FieldForm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The grid of one card: labels, fields, and room for a button beside a field.
    static QGridLayout *makeGrid(QWidget *parent);

    /// Puts the parts of the page below each other, no wider than one reads with ease.
    static void arrange(QWidget *content, const QList<QWidget *> &parts);

    /// A field in the next two rows of a grid. `code` names it for showErrors(); `rule` stands below it while
    /// nothing is wrong; `error` says what is wrong.
    QLineEdit *add(QGridLayout *grid, const QString &code, const QString &name, const QString &rule,
        const QString &error);

    /// Makes room for a button at the end of a field's row.
    static void putBeside(QGridLayout *grid, QLineEdit *edit, QWidget *button);

    /// The codes of the fields that are empty.
    QStringList empty() const;

    /// Shows the errors of the named fields and nothing at the others; the first one gets the focus. True
    /// where something is wrong.
    bool showErrors(const QStringList &codes);

    /// Shows one field's error, or its rule where `text` is empty. False where there is no such field.
    bool showError(const QString &code, const QString &text);

    /// Shows or hides a field with its label; hidden, nothing is wrong with it.
    void setShown(QLineEdit *edit, bool shown);

Q_SIGNALS:
    /// Enter in a field: on to the next one, or, in the last, done.
    void returnPressed(QLineEdit *in);

private:
    struct Field
    {
        QString code;
        QWidget *label;
        QLineEdit *edit;
        HintLabel *hint;
        QString rule;
        QString error;
    };

    static void show(const Field &field, const QString &error);

    QList<Field> m_fields;
};

} // namespace mamis
