#include "applications/search_form.h"

#include "domain/words.h"
#include "shell/theme.h"
#include "widgets/date_range.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mamis {

namespace {

// The two choices of ステータス that are counts and not a status.
constexpr int unprocessedChoice = -1;
constexpr int overdueChoice = -2;

QComboBox *makeChoice(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setMaxVisibleItems(16);
    return combo;
}

void choose(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(data.isValid() ? std::max(0, combo->findData(data)) : 0);
}

} // namespace

SearchForm::SearchForm(QWidget *parent)
    : QWidget(parent)
    , m_submitted(new DateRange(label(Field::Submitted), this))
    , m_wished(new DateRange(label(Field::Wished), this))
    , m_kind(makeChoice(this))
    , m_status(makeChoice(this))
    , m_loginId(makeLine(Field::LoginId, QStringLiteral("000000")))
    , m_registrationNumber(makeLine(Field::RegistrationNumber, QStringLiteral("000000")))
    , m_person(makeLine(Field::Person, tr("Please type in katakana")))
    , m_category(makeChoice(this))
    , m_facility(makeLine(Field::Facility, tr("Please type")))
    , m_search(new QPushButton(tr("Search"), this))
    , m_clear(new QPushButton(tr("Clear selection"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::groupSpacing);
    grid->setVerticalSpacing(2);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    addField(grid, 0, 0, 2, Field::Submitted, m_submitted);
    addField(grid, 0, 2, 2, Field::Wished, m_wished);
    addField(grid, 2, 0, 1, Field::Kind, m_kind);
    addField(grid, 2, 1, 1, Field::Status, m_status);
    addField(grid, 2, 2, 1, Field::LoginId, m_loginId);
    addField(grid, 2, 3, 1, Field::RegistrationNumber, m_registrationNumber);
    addField(grid, 4, 0, 1, Field::Person, m_person);
    addField(grid, 4, 1, 1, Field::Category, m_category);
    addField(grid, 4, 2, 1, Field::Facility, m_facility);

    theme::setPrimary(m_search);
    m_search->setToolTip(tr("Search (F5, or Enter in a field)"));
    m_clear->setToolTip(tr("Empties all conditions and shows every application"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::spacing);
    buttons->addWidget(m_search, 1);
    buttons->addWidget(m_clear, 1);
    grid->addLayout(buttons, 5, 3);
    m_person->setToolTip(tr("Part of the name or of its reading, in katakana, hiragana or kanji"));
    m_facility->setToolTip(tr("Part of the facility's name or of its reading"));

    fillChoices();
    connect(m_search, &QPushButton::clicked, this, &SearchForm::search);
    connect(m_clear, &QPushButton::clicked, this, &SearchForm::clear);
    for (QWidget *widget : findChildren<QWidget *>())
        watch(widget);
}

QString SearchForm::label(Field field)
{
    switch (field) {
    case Field::Submitted:
        return tr("Application date");
    case Field::Wished:
        return tr("Wished date");
    case Field::Kind:
        return tr("Kind of application");
    case Field::Status:
        return tr("Status");
    case Field::LoginId:
        return tr("Login ID");
    case Field::RegistrationNumber:
        return tr("Registration number");
    case Field::Person:
        return tr("Name (reading)");
    case Field::Category:
        return tr("Member category");
    case Field::Facility:
        return tr("Facility");
    }
    Q_UNREACHABLE();
}

QString SearchForm::unprocessedLabel()
{
    return tr("Unprocessed");
}

QString SearchForm::overdueLabel(int days)
{
    return tr("Waiting for %1 days or longer").arg(days);
}

SearchConditions SearchForm::conditions() const
{
    SearchConditions result;
    result.submittedFrom = m_submitted->from();
    result.submittedTo = m_submitted->to();
    result.wishedFrom = m_wished->from();
    result.wishedTo = m_wished->to();
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        result.kind = static_cast<Kind>(kind.toInt());
    if (const QVariant status = m_status->currentData(); status.isValid()) {
        result.unprocessed = status.toInt() == unprocessedChoice;
        result.overdue = status.toInt() == overdueChoice;
        if (status.toInt() >= 0)
            result.status = static_cast<StepStatus>(status.toInt());
    }
    result.loginId = m_loginId->text().trimmed();
    result.registrationNumber = m_registrationNumber->text().trimmed();
    result.person = m_person->text().trimmed();
    result.category = m_category->currentData().toString();
    result.facility = m_facility->text().trimmed();
    return result;
}

void SearchForm::setConditions(const SearchConditions &conditions)
{
    m_submitted->setRange(conditions.submittedFrom, conditions.submittedTo);
    m_wished->setRange(conditions.wishedFrom, conditions.wishedTo);
    choose(m_kind, conditions.kind ? QVariant(static_cast<int>(*conditions.kind)) : QVariant());
    if (conditions.status)
        choose(m_status, static_cast<int>(*conditions.status));
    else if (conditions.overdue)
        choose(m_status, overdueChoice);
    else
        choose(m_status, conditions.unprocessed ? QVariant(unprocessedChoice) : QVariant());
    m_loginId->setText(conditions.loginId);
    m_registrationNumber->setText(conditions.registrationNumber);
    m_person->setText(conditions.person);
    if (!conditions.category.isEmpty() && m_category->findData(conditions.category) < 0)
        m_category->addItem(conditions.category, conditions.category);
    choose(m_category, conditions.category.isEmpty() ? QVariant() : conditions.category);
    m_facility->setText(conditions.facility);
}

void SearchForm::setCategories(const QStringList &labels)
{
    const QVariant chosen = m_category->currentData();
    m_category->clear();
    m_category->addItem(tr("Please choose"));
    for (const QString &text : labels)
        m_category->addItem(text, text);
    if (chosen.isValid() && m_category->findData(chosen) < 0)
        m_category->addItem(chosen.toString(), chosen);
    choose(m_category, chosen);
}

void SearchForm::setOverdueDays(int days)
{
    m_status->setItemText(m_status->findData(overdueChoice), overdueLabel(days));
}

void SearchForm::focusFirst()
{
    m_submitted->setFocus(Qt::ShortcutFocusReason);
}

void SearchForm::search()
{
    const bool submittedGood = m_submitted->check();
    const bool wishedGood = m_wished->check();
    if (submittedGood && wishedGood) {
        Q_EMIT searchRequested(conditions());
        return;
    }
    (submittedGood ? m_wished : m_submitted)->setFocus();
}

bool SearchForm::eventFilter(QObject *watched, QEvent *event)
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

void SearchForm::addField(QGridLayout *grid, int row, int column, int span, Field field, QWidget *widget)
{
    auto *text = new QLabel(label(field), this);
    theme::setTextRole(text, theme::TextRole::Hint);
    text->setContentsMargins(0, row == 0 ? 0 : 6, 0, 0);
    text->setBuddy(widget);
    widget->setAccessibleName(label(field));
    grid->addWidget(text, row, column, 1, span);
    grid->addWidget(widget, row + 1, column, 1, span, Qt::AlignTop);
}

QLineEdit *SearchForm::makeLine(Field field, const QString &placeholder)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(placeholder);
    line->setClearButtonEnabled(true);
    line->setMaxLength(100);
    line->setAccessibleName(label(field));
    return line;
}

void SearchForm::watch(QWidget *widget)
{
    if (widget->focusPolicy() != Qt::NoFocus)
        widget->installEventFilter(this);
}

void SearchForm::fillChoices()
{
    m_kind->addItem(tr("Please choose"));
    for (const Kind kind : allValues<Kind>())
        m_kind->addItem(words::name(kind), static_cast<int>(kind));
    m_status->addItem(tr("Please choose"));
    m_status->addItem(unprocessedLabel(), unprocessedChoice);
    m_status->addItem(overdueLabel(PendingCounts().overdueDays), overdueChoice);
    m_status->insertSeparator(m_status->count());
    for (const StepStatus status : allValues<StepStatus>())
        m_status->addItem(words::name(status), static_cast<int>(status));
    m_category->addItem(tr("Please choose"));
}

void SearchForm::clear()
{
    setConditions({});
    Q_EMIT cleared();
}

} // namespace mamis
