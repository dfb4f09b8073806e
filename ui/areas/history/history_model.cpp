#include "areas/history/history_model.h"

#include "office/history_words.h"

namespace mamis {

HistoryModel::HistoryModel(QObject *parent)
    : RowsModel(
        declare(), [](const HistoryRow &row) { return row.id; }, nullptr, parent)
{
}

QList<HistoryModel::Column> HistoryModel::declare()
{
    Column at = fixedColumn(
        tr("Date and time"), 0, [](const HistoryRow &row) { return historyTime(row.at); },
        QStringLiteral("0000/00/00 00:00:00"));
    at.raw = [](const HistoryRow &row) { return row.at; };
    at.sorts = true;
    Column kind
        = fixedColumn(tr("Kind"), 8, [](const HistoryRow &row) { return words::historyKind(row.kind); });
    kind.tone = [](const HistoryRow &row) -> std::optional<ToneKind> {
        return row.kind == u"log-in-refused" ? std::optional(ToneKind::Bad) : std::nullopt;
    };
    QList<Column> columns { at, fixedColumn(tr("Who"), 6, &historyActor), kind,
        fixedColumn(tr("About"), 9, &historySubject), fixedColumn(tr("What"), 0, &historySummary) };
    for (const qsizetype hideable : { 1, 3, 4 })
        columns[hideable].always = false;
    return columns;
}

QString historyActor(const HistoryRow &row)
{
    if (row.user.isEmpty())
        return HistoryModel::tr("(nobody logged in)");
    return row.user;
}

} // namespace mamis
