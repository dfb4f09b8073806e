#include "domain/calendar_date.h"
#include "domain/typed_text.h"
#include "forms/field_editor.h"
#include "widgets/date_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

namespace mamis {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
};

/// One line of text; its kind says how it is read.
class LineEditor : public FieldEditor
{
public:
    LineEditor(const FieldSpec &spec, QWidget *parent)
        : LineEditor(spec, new QLineEdit(parent), parent)
    {
    }

    QVariant value() const override
    {
        const QString typed = m_line->text();
        switch (m_spec.kind) {
        case FieldKind::Password:
            return typed;
        case FieldKind::Kana:
            return foldKana(typed);
        case FieldKind::Number: {
            const std::optional<qint64> number = readNumber(typed);
            return number ? QVariant(*number) : QVariant();
        }
        case FieldKind::PostalCode:
            return readPostalCode(typed).value_or(typed.trimmed());
        default:
            return typed.trimmed();
        }
    }

    void setValue(const QVariant &value) override { m_line->setText(value.toString()); }

    bool isEmpty() const override
    {
        return m_spec.kind == FieldKind::Password ? m_line->text().isEmpty()
                                                  : m_line->text().trimmed().isEmpty();
    }

    QString problem() const override
    {
        if (isEmpty())
            return {};
        if (m_spec.kind == FieldKind::Kana && !isKana(value().toString()))
            return Words::tr("Only kana can be used here.");
        if (m_spec.kind == FieldKind::PostalCode && !readPostalCode(m_line->text()))
            return Words::tr("A postal code has seven digits. Example: 100-8799");
        return m_spec.kind == FieldKind::Number ? numberProblem() : QString();
    }

    void finish() override
    {
        if (m_spec.kind == FieldKind::Password || m_line->isReadOnly() || !problem().isEmpty())
            return;
        if (const QString kept = value().toString(); kept != m_line->text())
            m_line->setText(kept);
    }

    void setReadOnly(bool readOnly) override
    {
        m_line->setReadOnly(readOnly);
        m_line->setFrame(!readOnly); // what cannot be typed into does not look as if it could
    }

    QString generalRule() const override
    {
        return m_spec.kind == FieldKind::Kana
            ? Words::tr("Hiragana and half-width kana become full-width katakana.")
            : QString();
    }

    QString words(const QVariant &value) const override
    {
        return m_spec.kind == FieldKind::Password ? QString(value.toString().size(), u'●') : value.toString();
    }

private:
    LineEditor(const FieldSpec &spec, QLineEdit *line, QWidget *parent)
        : FieldEditor(line, line, parent)
        , m_spec(spec)
        , m_line(line)
    {
        line->setPlaceholderText(spec.example);
        if (spec.kind == FieldKind::Password)
            line->setEchoMode(QLineEdit::Password);
        if (spec.kind == FieldKind::Number || spec.kind == FieldKind::PostalCode)
            line->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        if (spec.kind == FieldKind::Kana)
            line->setInputMethodHints(Qt::ImhPreferLowercase);
        if (spec.latin)
            line->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
        connect(line, &QLineEdit::textChanged, this, &FieldEditor::changed);
        connect(line, &QLineEdit::textEdited, this, &FieldEditor::typed);
        connect(line, &QLineEdit::editingFinished, this, &FieldEditor::left);
        connect(line, &QLineEdit::returnPressed, this, &FieldEditor::entered);
    }

    QString numberProblem() const
    {
        const std::optional<qint64> number = readNumber(m_line->text());
        const bool limited = m_spec.least != m_spec.most;
        if (number && (!limited || (*number >= m_spec.least && *number <= m_spec.most)))
            return {};
        return limited ? Words::tr("Enter a number from %1 to %2.").arg(m_spec.least).arg(m_spec.most)
                       : Words::tr("Enter a whole number.");
    }

    const FieldSpec m_spec;
    QLineEdit *m_line;
};

class DateEditor : public FieldEditor
{
public:
    DateEditor(const FieldSpec &spec, QWidget *parent)
        : DateEditor(new DateEdit(spec.name, parent), parent)
    {
    }

    QWidget *lastStop() const override { return m_edit->findChild<QToolButton *>(); }
    QVariant value() const override { return m_edit->date(); }
    void setValue(const QVariant &value) override { m_edit->setDate(value.toDate()); }
    bool isEmpty() const override { return m_edit->isEmpty(); }
    QString problem() const override
    {
        return m_edit->isUnreadable() ? DateEdit::unreadableError() : QString();
    }
    void finish() override
    {
        if (!m_edit->isUnreadable())
            m_edit->setDate(m_edit->date());
    }
    void setReadOnly(bool readOnly) override
    {
        m_edit->lineEdit()->setReadOnly(readOnly);
        m_edit->lineEdit()->setFrame(!readOnly);
        m_edit->findChild<QToolButton *>()->setVisible(!readOnly);
    }
    QString note() const override { return formatDateEra(m_edit->date()); }
    QString words(const QVariant &value) const override { return formatDate(value.toDate()); }

private:
    DateEditor(DateEdit *edit, QWidget *parent)
        : FieldEditor(edit, edit->lineEdit(), parent)
        , m_edit(edit)
    {
        edit->setHintShown(false); // the form's own tells it
        edit->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(edit->lineEdit(), &QLineEdit::textChanged, this, &FieldEditor::changed);
        connect(edit->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::typed);
        connect(edit, &DateEdit::dateChanged, this, &FieldEditor::typed); // picked
        connect(edit->lineEdit(), &QLineEdit::editingFinished, this, &FieldEditor::left);
        connect(edit->lineEdit(), &QLineEdit::returnPressed, this, &FieldEditor::entered);
    }

    DateEdit *m_edit;
};

class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(const FieldSpec &spec, QWidget *parent)
        : ChoiceEditor(spec, new QComboBox(parent), parent)
    {
    }

    QVariant value() const override { return m_box->currentData(); }
    void setValue(const QVariant &value) override
    {
        int index = m_box->findData(value);
        if (index < 0 && value.isValid() && !value.toString().isEmpty()) {
            m_box->addItem(value.toString(), value); // one that is not offered any more stays what it is
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    }
    bool isEmpty() const override { return !value().isValid() || value().toString().isEmpty(); }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    QString words(const QVariant &value) const override
    {
        const int index = m_box->findData(value);
        return index < 0 ? value.toString() : m_box->itemText(index);
    }

private:
    ChoiceEditor(const FieldSpec &spec, QComboBox *box, QWidget *parent)
        : FieldEditor(box, box, parent)
        , m_box(box)
    {
        for (const FieldChoice &choice : spec.choices)
            box->addItem(choice.name, choice.value);
        box->setPlaceholderText(spec.example.isEmpty() ? Words::tr("Choose …") : spec.example);
        box->setCurrentIndex(box->findData(QVariant()));
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
        connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::typed);
    }

    QComboBox *m_box;
};

class CheckEditor : public FieldEditor
{
public:
    CheckEditor(const FieldSpec &spec, QWidget *parent)
        : CheckEditor(new QCheckBox(spec.name, parent), parent)
    {
    }

    QVariant value() const override { return m_box->isChecked(); }
    void setValue(const QVariant &value) override { m_box->setChecked(value.toBool()); }
    bool isEmpty() const override { return false; } // not ticked is an answer, too
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    QString words(const QVariant &value) const override
    {
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    }

private:
    CheckEditor(QCheckBox *box, QWidget *parent)
        : FieldEditor(box, box, parent)
        , m_box(box)
    {
        connect(box, &QCheckBox::toggled, this, &FieldEditor::changed);
        connect(box, &QCheckBox::toggled, this, &FieldEditor::typed);
    }

    QCheckBox *m_box;
};

class LinesEditor : public FieldEditor
{
public:
    LinesEditor(const FieldSpec &spec, QWidget *parent)
        : LinesEditor(spec, new QPlainTextEdit(parent), parent)
    {
    }

    QVariant value() const override { return m_text->toPlainText(); }
    void setValue(const QVariant &value) override { m_text->setPlainText(value.toString()); }
    bool isEmpty() const override { return m_text->toPlainText().trimmed().isEmpty(); }
    void setReadOnly(bool readOnly) override { m_text->setReadOnly(readOnly); }

private:
    LinesEditor(const FieldSpec &spec, QPlainTextEdit *text, QWidget *parent)
        : FieldEditor(text, text, parent)
        , m_text(text)
    {
        text->setPlaceholderText(spec.example);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * spec.lines
            + 2 * (text->frameWidth() + qRound(text->document()->documentMargin())));
        connect(text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
        connect(text, &QPlainTextEdit::textChanged, this, &FieldEditor::typed);
    }

    QPlainTextEdit *m_text;
};

} // namespace

FieldEditor *makeFieldEditor(const FieldSpec &spec, QWidget *parent)
{
    if (spec.make)
        return spec.make(spec, parent);
    switch (spec.kind) {
    case FieldKind::Date:
        return new DateEditor(spec, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(spec, parent);
    case FieldKind::Check:
        return new CheckEditor(spec, parent);
    case FieldKind::Lines:
        return new LinesEditor(spec, parent);
    case FieldKind::Text:
    case FieldKind::Kana:
    case FieldKind::Number:
    case FieldKind::PostalCode:
    case FieldKind::Password:
        return new LineEditor(spec, parent);
    }
    Q_UNREACHABLE();
}

} // namespace mamis
