#include "areas/applications/search_form.h"

#include "domain/words.h"

#include <algorithm>

namespace mamis {

namespace {

constexpr QLatin1String submittedCode("submitted");
constexpr QLatin1String wishedCode("wished");
constexpr QLatin1String kindCode("kind");
constexpr QLatin1String statusCode("status");
constexpr QLatin1String loginIdCode("login_id");
constexpr QLatin1String registrationCode("registration_number");
constexpr QLatin1String personCode("person");
constexpr QLatin1String categoryCode("category");
constexpr QLatin1String facilityCode("facility");

// The two choices of ステータス that are counts and not a status.
constexpr int unprocessedChoice = -1;
constexpr int overdueChoice = -2;

QList<Condition> nineConditions()
{
    using enum Condition::Kind;
    const QString number = QStringLiteral("000000");
    const QString numberHint = SearchForm::tr("The beginning is enough; zeros before it may be left out");
    return {
        { submittedCode, SearchForm::tr("Application date"), Dates },
        { wishedCode, SearchForm::tr("Wished date"), Dates },
        { kindCode, SearchForm::tr("Kind of application"), Choice },
        { statusCode, SearchForm::tr("Status"), Choice },
        { loginIdCode, SearchForm::tr("Login ID"), Text, number, numberHint },
        { registrationCode, SearchForm::tr("Registration number"), Text, number, numberHint },
        { personCode, SearchForm::tr("Name (reading)"), Text, SearchForm::tr("Please type in katakana"),
            SearchForm::tr("Part of the name or of its reading, in katakana, hiragana or kanji") },
        { categoryCode, SearchForm::tr("Member category"), Choice },
        { facilityCode, SearchForm::tr("Facility"), Text, SearchForm::tr("Please type"),
            SearchForm::tr(
                "Part of the facility's name or of its reading; several parts with spaces between them") },
    };
}

} // namespace

SearchForm::SearchForm(QWidget *parent)
    : ConditionForm(nineConditions(), parent)
{
    QList<ConditionChoice> kinds;
    for (const Kind kind : allValues<Kind>())
        kinds.append({ words::name(kind), static_cast<int>(kind) });
    setChoices(kindCode, kinds);
    setOverdueDays(PendingCounts().overdueDays);
}

SearchConditions SearchForm::conditionsOf(const ConditionValues &values)
{
    SearchConditions result;
    result.submittedFrom = values.dates(submittedCode).first;
    result.submittedTo = values.dates(submittedCode).last;
    result.wishedFrom = values.dates(wishedCode).first;
    result.wishedTo = values.dates(wishedCode).last;
    if (const QVariant kind = values.choice(kindCode); kind.isValid())
        result.kind = static_cast<Kind>(kind.toInt());
    if (const QVariant status = values.choice(statusCode); status.isValid()) {
        result.unprocessed = status.toInt() == unprocessedChoice;
        result.overdue = status.toInt() == overdueChoice;
        if (status.toInt() >= 0)
            result.status = static_cast<StepStatus>(status.toInt());
    }
    result.loginId = values.text(loginIdCode);
    result.registrationNumber = values.text(registrationCode);
    result.person = values.text(personCode);
    result.category = values.text(categoryCode);
    result.facility = values.text(facilityCode);
    return result;
}

ConditionValues SearchForm::valuesOf(const SearchConditions &conditions)
{
    ConditionValues values;
    values.setDates(submittedCode, { conditions.submittedFrom, conditions.submittedTo });
    values.setDates(wishedCode, { conditions.wishedFrom, conditions.wishedTo });
    if (conditions.kind)
        values.setChoice(kindCode, static_cast<int>(*conditions.kind));
    if (conditions.status)
        values.setChoice(statusCode, static_cast<int>(*conditions.status));
    else if (conditions.overdue)
        values.setChoice(statusCode, overdueChoice);
    else if (conditions.unprocessed)
        values.setChoice(statusCode, unprocessedChoice);
    values.setText(loginIdCode, conditions.loginId);
    values.setText(registrationCode, conditions.registrationNumber);
    values.setText(personCode, conditions.person);
    values.setText(categoryCode, conditions.category);
    values.setText(facilityCode, conditions.facility);
    return values;
}

void SearchForm::addQuickCondition(ConditionValues &values, const QString &text)
{
    // Of any width: what is looked for is folded later.
    const bool number = std::ranges::all_of(text, [](QChar one) { return one.isDigit(); });
    values.setText(number ? registrationCode : personCode, text);
}

QString SearchForm::overdueLabel(int days)
{
    return tr("Waiting for %1 days or longer").arg(days);
}

void SearchForm::setCategories(const QStringList &labels)
{
    QList<ConditionChoice> choices;
    for (const QString &text : labels)
        choices.append({ text, text });
    setChoices(categoryCode, choices);
}

void SearchForm::setOverdueDays(int days)
{
    QList<ConditionChoice> choices { { tr("Unprocessed"), unprocessedChoice },
        { overdueLabel(days), overdueChoice }, {} };
    for (const StepStatus status : allValues<StepStatus>())
        choices.append({ words::name(status), static_cast<int>(status) });
    setChoices(statusCode, choices);
}

} // namespace mamis
