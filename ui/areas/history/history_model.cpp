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
    const auto column = [](const QString &title, int width, const QString &sample, auto text) {
        Column declared;
        declared.title = title;
        declared.sample = sample;
        declared.width = width;
        declared.sorts = false;
        declared.text = std::move(text);
        return declared;
    };
    Column at = column(tr("Date and time"), 0, QStringLiteral("0000/00/00 00:00:00"),
        [](const HistoryRow &row) { return historyTime(row.at); });
    at.raw = [](const HistoryRow &row) { return row.at; };
    at.sorts = true;
    at.always = true;
    Column kind
        = column(tr("Kind"), 8, {}, [](const HistoryRow &row) { return words::historyKind(row.kind); });
    kind.always = true;
    kind.tone = [](const HistoryRow &row) -> std::optional<ToneKind> {
        return row.kind == u"log-in-refused" ? std::optional(ToneKind::Bad) : std::nullopt;
    };
    return { at, column(tr("Who"), 6, {}, &historyActor), kind, column(tr("About"), 9, {}, &historySubject),
        column(tr("What"), 0, {}, &historySummary) };
}

QString historyActor(const HistoryRow &row)
{
    if (row.user.isEmpty())
        return HistoryModel::tr("(nobody logged in)");
    return row.user;
}

} // namespace mamis
