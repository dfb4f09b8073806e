#include "office/history_export.h"

#include "export/csv_writer.h"
#include "export/xlsx_writer.h"
#include "office/aside.h"
#include "office/history_words.h"
#include "office/office.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/history_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>

namespace mamis {

namespace {

/// The lines as a table. Nothing of the history changes: the lines that were found at the beginning can be
/// read bit by bit.
class HistoryTable : public TableSource
{
public:
    HistoryTable(const HistoryStore &store, const HistoryExport &request)
        : m_store(store)
        , m_ids(store.search(request.conditions, request.oldestFirst, 0))
    {
    }

    const QList<TableColumn> &columns() const override
    {
        const auto title = [](const char *text) { return QCoreApplication::translate("history", text); };
        static const QList<TableColumn> all {
            { title(QT_TRANSLATE_NOOP("history", "Date and time")) },
            { title(QT_TRANSLATE_NOOP("history", "Who")) },
            { title(QT_TRANSLATE_NOOP("history", "Login ID")), TableColumn::Digits },
            { title(QT_TRANSLATE_NOOP("history", "Kind")) },
            { title(QT_TRANSLATE_NOOP("history", "About")) },
            { title(QT_TRANSLATE_NOOP("history", "What")) },
            { title(QT_TRANSLATE_NOOP("history", "Number")), TableColumn::Digits },
            { title(QT_TRANSLATE_NOOP("history", "Check value")), TableColumn::Digits },
        };
        return all;
    }

    bool next(QStringList &cells) override
    {
        constexpr int portion = 500;
        if (m_at == m_rows.size()) {
            Cancellation::check();
            m_rows = m_store.rows(m_ids.mid(m_read, portion));
            m_read += portion;
            m_at = 0;
        }
        if (m_rows.isEmpty())
            return false;
        const HistoryRow &row = m_rows.at(m_at++);
        cells = { historyTime(row.at), row.user, row.login, words::historyKind(row.kind), historySubject(row),
            historySummary(row), row.seq ? QString::number(row.seq) : QString(), row.hash };
        ++m_count;
        return true;
    }

    qint64 count() const { return m_count; }

private:
    const HistoryStore &m_store;
    QList<qint64> m_ids;
    QList<HistoryRow> m_rows; ///< read, not all of them given
    qsizetype m_at = 0;
    qsizetype m_read = 0;
    qint64 m_count = 0;
};

bool isWorkbook(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

qint64 writeTable(const HistoryStore &store, const HistoryExport &request)
{
    HistoryTable table(store, request);
    static const std::atomic<bool> never = false; // the thread's Cancellation is what ends it
    const ExportProgress progress { {}, never };
    if (isWorkbook(request.path))
        writeXlsx(table, request.path, { QCoreApplication::translate("history", "History") }, progress);
    else
        writeCsv(table, request.path, CsvOptions(), progress);
    return table.count();
}

/// By what was searched, never for what.
QString factsOfExport(const HistoryExport &request, qint64 rows)
{
    QStringList conditions;
    if (request.conditions.at != DateSpan())
        conditions.append(QStringLiteral("at"));
    if (request.conditions.userId)
        conditions.append(QStringLiteral("user"));
    if (!request.conditions.kinds.isEmpty())
        conditions.append(QStringLiteral("kind_of_line"));
    if (!request.conditions.person.isEmpty())
        conditions.append(QStringLiteral("name"));
    const QString facts = QStringLiteral("list=history rows=%1 format=%2")
                              .arg(rows)
                              .arg(isWorkbook(request.path) ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    return conditions.isEmpty() ? facts : facts + QStringLiteral(" conditions=") + conditions.join(u',');
}

} // namespace

void writeHistory(Office &office, const HistoryExport &request,
    const std::shared_ptr<Cancellation> &cancellation, QObject *context, const Answer<qint64> &answer)
{
    if (!office.session())
        return DatabaseThread::refuse<qint64>(
            context, Failure(Failure::Kind::Refused, QStringLiteral("logged-out")), answer);
    // Also when the page is gone: no file without its entry.
    const Answer<qint64> guarded
        = [context = QPointer<QObject>(context), answer](const Result<qint64> &result) {
              if (context)
                  answer(result);
          };
    runAside<qint64>(
        &office,
        [database = office.database(), session = *office.session(), request, cancellation] {
            const Cancellation::Scope scope(cancellation.get());
            const std::unique_ptr<Connection> connection = database->openReader();
            const HistoryStore store(*connection, session);
            return writeTable(store, request);
        },
        [&office, session = *office.session(), request, guarded](const Result<qint64> &rows) {
            if (!rows)
                return guarded(rows);
            office.writer().run<qint64>(
                &office,
                [session, request, rows = *rows](Connection &connection) {
                    connection.transaction([&] {
                        recordEvent(connection, session, QDateTime::currentDateTimeUtc(),
                            QStringLiteral("export"), {}, factsOfExport(request, rows));
                    });
                    return rows;
                },
                [request, guarded](const Result<qint64> &told) {
                    if (!told)
                        QFile::remove(request.path);
                    guarded(told);
                });
        });
}

} // namespace mamis
