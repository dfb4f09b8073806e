#include "applications/condition_chips.h"

#include "applications/search_form.h"
#include "domain/calendar_date.h"
#include "domain/words.h"
#include "shell/theme.h"
#include "widgets/compact_button.h"
#include "widgets/flow_layout.h"

namespace mamis {

namespace {

QString range(const QDate &from, const QDate &to)
{
    return from == to ? formatDate(from) : QStringLiteral("%1～%2").arg(formatDate(from), formatDate(to));
}

} // namespace

QString ActiveCondition::text() const
{
    return value.isEmpty() ? label : ConditionChips::tr("%1: %2").arg(label, value);
}

QList<ActiveCondition> activeConditions(const SearchConditions &conditions, int overdueDays)
{
    QList<ActiveCondition> result;
    const auto add = [&](const QString &label, const QString &value, const auto &clear) {
        SearchConditions without = conditions;
        clear(without);
        if (without != conditions)
            result.append({ label, value, without });
    };
    const SearchConditions &c = conditions;
    const auto label = [](SearchForm::Field field) { return SearchForm::label(field); };
    using Field = SearchForm::Field;
    using Conditions = SearchConditions;
    add(SearchForm::unprocessedLabel(), {}, [](Conditions &w) { w.unprocessed = false; });
    add(SearchForm::overdueLabel(overdueDays), {}, [](Conditions &w) { w.overdue = false; });
    add(label(Field::Submitted), range(c.submittedFrom, c.submittedTo),
        [](Conditions &w) { w.submittedFrom = w.submittedTo = QDate(); });
    add(label(Field::Wished), range(c.wishedFrom, c.wishedTo),
        [](Conditions &w) { w.wishedFrom = w.wishedTo = QDate(); });
    add(label(Field::Kind), c.kind ? words::name(*c.kind) : QString(), [](Conditions &w) { w.kind.reset(); });
    add(label(Field::Status), c.status ? words::name(*c.status) : QString(),
        [](Conditions &w) { w.status.reset(); });
    add(label(Field::LoginId), c.loginId, [](Conditions &w) { w.loginId.clear(); });
    add(label(Field::RegistrationNumber), c.registrationNumber,
        [](Conditions &w) { w.registrationNumber.clear(); });
    add(label(Field::Person), c.person, [](Conditions &w) { w.person.clear(); });
    add(label(Field::Category), c.category, [](Conditions &w) { w.category.clear(); });
    add(label(Field::Facility), c.facility, [](Conditions &w) { w.facility.clear(); });
    return result;
}

ConditionChips::ConditionChips(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(4));
    setAccessibleName(tr("Active conditions"));
    // Without this the layout's height for a width is not asked for.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ConditionChips::setConditions(const SearchConditions &conditions, int overdueDays)
{
    for (QWidget *chip : std::as_const(m_chips)) {
        // The chip that was clicked is still in its own signal: it goes when that has returned.
        chip->hide();
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    // New widgets come last in the tab order; the eye meets the chips right after the form.
    QWidget *before = previousInFocusChain();
    while (before != this && (before->focusPolicy() == Qt::NoFocus || before->parentWidget() == this))
        before = before->previousInFocusChain();
    for (const ActiveCondition &condition : activeConditions(conditions, overdueDays)) {
        QString text = condition.text();
        constexpr int longest = 40;
        if (text.size() > longest)
            text = text.left(longest) + QStringLiteral("…");
        auto *chip
            = new CompactButton(text.replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ✕"), this);
        theme::setTextRole(chip, theme::TextRole::Hint);
        chip->setToolTip(tr("Remove the condition “%1”").arg(condition.text()));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &QPushButton::clicked, this,
            [this, without = condition.without] { Q_EMIT conditionsChanged(without); });
        layout()->addWidget(chip);
        setTabOrder(before, chip);
        before = chip;
        m_chips.append(chip);
    }
    setVisible(!m_chips.isEmpty());
    updateGeometry();
}

} // namespace mamis
