#include "domain/record_change.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mamis {

QString toFacts(const QList<RecordChange> &changes)
{
    QJsonArray list;
    for (const RecordChange &change : changes)
        list.append(QJsonObject { { QStringLiteral("field"), change.field },
            { QStringLiteral("old"), change.before }, { QStringLiteral("new"), change.after } });
    const QJsonObject facts { { QStringLiteral("v"), 1 }, { QStringLiteral("changes"), list } };
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

QList<RecordChange> recordChangesFrom(const QString &facts)
{
    QList<RecordChange> changes;
    const QJsonArray list
        = QJsonDocument::fromJson(facts.toUtf8()).object().value(QStringLiteral("changes")).toArray();
    for (const auto &value : list) {
        const QJsonObject change = value.toObject();
        changes.append({ change.value(QStringLiteral("field")).toString(),
            change.value(QStringLiteral("old")).toString(), change.value(QStringLiteral("new")).toString() });
    }
    return changes;
}

} // namespace mamis
