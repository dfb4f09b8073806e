#include "widgets/field_form.h"

#include "shell/theme.h"
#include "widgets/hint_label.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

QGridLayout *FieldForm::makeGrid(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::groupSpacing);
    grid->setVerticalSpacing(theme::spacing / 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 9);
    return grid;
}

void FieldForm::arrange(QWidget *content, const QList<QWidget *> &parts)
{
    auto *body = new QWidget(content);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupSpacing);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch(1);
    body->setMaximumWidth(QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 44);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(body, 1);
    line->addStretch(0);
}

QLineEdit *FieldForm::add(
    QGridLayout *grid, const QString &code, const QString &name, const QString &rule, const QString &error)
{
    auto *label = new QLabel(name, grid->parentWidget());
    auto *edit = new QLineEdit(grid->parentWidget());
    auto *hint = new HintLabel({}, grid->parentWidget());
    label->setBuddy(edit);
    edit->setAccessibleName(name);
    hint->showHint(rule);
    // The first row of a grid stays empty, so rowCount() is the next one.
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(edit, row, 1, 1, 2);
    grid->addWidget(hint, row + 1, 1, 1, 2);
    connect(edit, &QLineEdit::textEdited, hint, [hint, rule] { hint->showHint(rule); });
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] { Q_EMIT returnPressed(edit); });
    m_fields.append(Field { code, label, edit, hint, rule, error });
    return edit;
}

void FieldForm::putBeside(QGridLayout *grid, QLineEdit *edit, QWidget *button)
{
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    grid->getItemPosition(grid->indexOf(edit), &row, &column, &rows, &columns);
    grid->removeWidget(edit);
    grid->addWidget(edit, row, 1);
    grid->addWidget(button, row, 2);
}

QStringList FieldForm::empty() const
{
    QStringList codes;
    for (const Field &field : m_fields) {
        if (field.edit->text().trimmed().isEmpty())
            codes.append(field.code);
    }
    return codes;
}

bool FieldForm::showErrors(const QStringList &codes)
{
    QLineEdit *first = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        const bool wrong = codes.contains(field.code) && !field.error.isEmpty();
        show(field, wrong ? field.error : QString());
        if (wrong && !first)
            first = field.edit;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first;
}

bool FieldForm::showError(const QString &code, const QString &text)
{
    const auto field = std::find_if(
        m_fields.cbegin(), m_fields.cend(), [&](const Field &one) { return one.code == code; });
    if (field == m_fields.cend())
        return false;
    show(*field, text);
    if (!text.isEmpty())
        field->edit->setFocus(Qt::OtherFocusReason);
    return true;
}

void FieldForm::setShown(QLineEdit *edit, bool shown)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.edit != edit)
            continue;
        field.label->setVisible(shown);
        field.edit->setVisible(shown);
        if (!shown)
            field.hint->showHint(field.rule);
    }
}

void FieldForm::show(const Field &field, const QString &error)
{
    if (error.isEmpty())
        field.hint->showHint(field.rule);
    else
        field.hint->showError(error);
    field.edit->setAccessibleDescription(field.hint->text());
}

} // namespace mamis
