#include "lists/condition_form.h"

#include "look/theme.h"
#include "widgets/date_range.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace mamis {

namespace {

constexpr int fieldColumns = 4;

int spanOf(const Condition &condition)
{
    return condition.kind == Condition::Kind::Dates ? 2 : 1;
}

QString inWords(const DateSpan &dates)
{
    return dates.first == dates.last
        ? formatDate(dates.first)
        : QStringLiteral("%1～%2").arg(formatDate(dates.first), formatDate(dates.last));
}

} // namespace

ConditionForm::ConditionForm(const QList<Condition> &conditions, QWidget *parent)
    : QWidget(parent)
    , m_search(new QPushButton(tr("Search"), this))
    , m_clear(new QPushButton(tr("Clear selection"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::groupSpacing);
    grid->setVerticalSpacing(2);
    for (int column = 0; column < fieldColumns; ++column)
        grid->setColumnStretch(column, 1);
    int place = 0;
    for (const Condition &condition : conditions) {
        if (place % fieldColumns + spanOf(condition) > fieldColumns)
            place += fieldColumns - place % fieldColumns;
        addField(grid, 2 * (place / fieldColumns), place % fieldColumns, condition);
        place += spanOf(condition);
    }
    theme::setPrimary(m_search);
    m_search->setToolTip(tr("Search (F5, or Enter in a field)"));
    m_clear->setToolTip(tr("Empties all conditions and shows everything"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::spacing);
    buttons->addWidget(m_search, 1);
    buttons->addWidget(m_clear, 1);
    // At the right end of the last line, or of one of their own where that is full.
    const bool full = place % fieldColumns == 0;
    grid->addLayout(buttons, 2 * (place / fieldColumns) + (full ? 0 : 1), fieldColumns - 1);

    connect(m_search, &QPushButton::clicked, this, &ConditionForm::search);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setValues({});
        Q_EMIT cleared();
    });
    setTabOrder(m_search, m_clear);
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus)
            widget->installEventFilter(this);
    }
}

void ConditionForm::setChoices(const QString &code, const QList<ConditionChoice> &choices)
{
    if (m_choices.value(code) == choices)
        return; // somebody may be choosing
    m_choices.insert(code, choices);
    QComboBox *combo = choiceOf(code);
    const QVariant chosen = combo->currentData();
    const QString chosenText = combo->currentText();
    combo->clear();
    combo->addItem(tr("Please choose"));
    for (const ConditionChoice &choice : choices) {
        if (choice.value.isValid())
            combo->addItem(choice.text, choice.value);
        else
            combo->insertSeparator(combo->count());
    }
    if (chosen.isValid() && combo->findData(chosen) < 0)
        combo->addItem(chosenText, chosen);
    combo->setCurrentIndex(chosen.isValid() ? combo->findData(chosen) : 0);
}

ConditionValues ConditionForm::values() const
{
    ConditionValues result;
    for (const Field &field : m_fields) {
        const QString &code = field.condition.code;
        if (const auto *line = qobject_cast<QLineEdit *>(field.widget))
            result.setText(code, line->text().trimmed());
        else if (const auto *range = qobject_cast<DateRange *>(field.widget))
            result.setDates(code, { range->from(), range->to() });
        else
            result.setChoice(code, choiceOf(code)->currentData());
    }
    return result;
}

void ConditionForm::setValues(const ConditionValues &values)
{
    for (const Field &field : std::as_const(m_fields)) {
        const QString &code = field.condition.code;
        if (auto *line = qobject_cast<QLineEdit *>(field.widget)) {
            line->setText(values.text(code));
        } else if (auto *range = qobject_cast<DateRange *>(field.widget)) {
            range->setRange(values.dates(code).first, values.dates(code).last);
        } else {
            QComboBox *combo = choiceOf(code);
            const QVariant chosen = values.choice(code);
            if (chosen.isValid() && combo->findData(chosen) < 0)
                combo->addItem(chosen.toString(), chosen);
            combo->setCurrentIndex(chosen.isValid() ? combo->findData(chosen) : 0);
        }
    }
}

QList<ConditionChips::Chip> ConditionForm::chips(const ConditionValues &values) const
{
    QList<ConditionChips::Chip> result;
    for (const auto &[condition, widget] : m_fields) {
        if (!values.has(condition.code))
            continue;
        QString text = values.text(condition.code);
        if (condition.kind == Condition::Kind::Dates)
            text = inWords(values.dates(condition.code));
        else if (condition.kind == Condition::Kind::Choice)
            text = choiceOf(condition.code)
                       ->itemText(choiceOf(condition.code)->findData(values.choice(condition.code)));
        result.append({ condition.code, tr("%1: %2").arg(condition.label, text) });
    }
    return result;
}

void ConditionForm::focusFirst()
{
    m_fields.first().widget->setFocus(Qt::ShortcutFocusReason);
}

void ConditionForm::search()
{
    QWidget *wrong = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        auto *range = qobject_cast<DateRange *>(field.widget);
        if (range && !range->check() && !wrong)
            wrong = range;
    }
    if (wrong) {
        Q_EMIT refused();
        wrong->setFocus();
    } else {
        Q_EMIT searchRequested();
    }
}

bool ConditionForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // An input method takes its own Enter and Esc: while it composes no key press arrives here.
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QAbstractButton *>(watched)) {
        search();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ConditionForm::addField(QGridLayout *grid, int row, int column, const Condition &condition)
{
    auto *label = new QLabel(condition.label, this);
    theme::setTextRole(label, theme::TextRole::Hint);
    label->setContentsMargins(0, row == 0 ? 0 : 6, 0, 0);
    QWidget *widget = makeField(condition);
    label->setBuddy(widget);
    widget->setAccessibleName(condition.label);
    widget->setToolTip(condition.toolTip);
    grid->addWidget(label, row, column, 1, spanOf(condition));
    grid->addWidget(widget, row + 1, column, 1, spanOf(condition), Qt::AlignTop);
    m_fields.append({ condition, widget });
}

QWidget *ConditionForm::makeField(const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Dates:
        return new DateRange(condition.label, this);
    case Condition::Kind::Choice: {
        auto *combo = new QComboBox(this);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        combo->setMaxVisibleItems(16);
        combo->addItem(tr("Please choose"));
        return combo;
    }
    case Condition::Kind::Text: {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(condition.placeholder);
        line->setClearButtonEnabled(true);
        line->setMaxLength(longestText);
        return line;
    }
    }
    Q_UNREACHABLE();
}

QComboBox *ConditionForm::choiceOf(const QString &code) const
{
    const auto field = std::ranges::find(m_fields, code, [](const Field &one) { return one.condition.code; });
    return field == m_fields.cend() ? nullptr : qobject_cast<QComboBox *>(field->widget);
}

} // namespace mamis
