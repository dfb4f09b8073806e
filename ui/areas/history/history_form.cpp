#include "areas/history/history_form.h"

namespace mamis {

namespace {

constexpr QLatin1String historyAt("at");
constexpr QLatin1String historyUser("user");
constexpr QLatin1String historyKindCode("kind");
constexpr QLatin1String historyPerson("person");

/// A group among the choices of 種類; kinds stand there by their codes.
constexpr QLatin1String groupMark("group:");

QList<Condition> historyConditions()
{
    using enum Condition::Kind;
    return {
        { historyAt, HistoryForm::tr("Date"), Dates },
        { historyUser, HistoryForm::tr("Who"), Choice },
        { historyKindCode, HistoryForm::tr("Kind"), Choice },
        { historyPerson, HistoryForm::tr("Applicant's name (reading)"), Text,
            HistoryForm::tr("Please type in katakana"),
            HistoryForm::tr("Part of the name or of its reading, in katakana, hiragana or kanji") },
    };
}

} // namespace

HistoryForm::HistoryForm(QWidget *parent)
    : ConditionForm(historyConditions(), parent)
{
    QList<ConditionChoice> groups;
    QList<ConditionChoice> kinds;
    for (const HistoryKind &kind : historyKinds()) {
        const QString group = groupMark + QString::number(static_cast<int>(kind.group));
        if (groups.isEmpty() || groups.last().value != group)
            groups.append({ words::historyGroup(kind.group), group });
        kinds.append({ words::historyKind(kind.code), kind.code });
    }
    // A group of one kind is that kind.
    groups.removeIf([](const ConditionChoice &group) {
        const auto value = static_cast<HistoryGroup>(group.value.toString().mid(groupMark.size()).toInt());
        return historyCodes(value).size() == 1;
    });
    setChoices(historyKindCode, groups + QList<ConditionChoice> { {} } + kinds);
}

HistoryConditions HistoryForm::conditionsOf(const ConditionValues &values)
{
    HistoryConditions conditions;
    conditions.at = values.dates(historyAt);
    conditions.userId = values.choice(historyUser).toLongLong();
    conditions.person = values.text(historyPerson);
    const QString kind = values.choice(historyKindCode).toString();
    if (kind.startsWith(groupMark))
        conditions.kinds = historyCodes(static_cast<HistoryGroup>(kind.mid(groupMark.size()).toInt()));
    else if (!kind.isEmpty())
        conditions.kinds = { kind };
    return conditions;
}

void HistoryForm::addQuickCondition(ConditionValues &values, const QString &text)
{
    values.setText(historyPerson, text);
}

void HistoryForm::setUsers(const QList<HistoryUser> &users)
{
    QList<ConditionChoice> choices;
    for (const HistoryUser &user : users)
        choices.append({ tr("%1 (%2)").arg(user.name, user.login), user.id });
    setChoices(historyUser, choices);
}

} // namespace mamis
