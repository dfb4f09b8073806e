#include "office/history.h"

#include "office/aside.h"
#include "office/office.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/history_store.h"
#include "storage/integrity.h"

namespace mamis {

namespace {

template <typename T>
void askHistory(
    Office &office, QObject *context, std::function<T(const HistoryStore &)> question, Answer<T> answer)
{
    office.read<T>(
        context,
        [question = std::move(question)](Connection &connection, const Session &session) {
            return question(HistoryStore(connection, session));
        },
        std::move(answer));
}

QString associationName(Connection &connection, qint64 id)
{
    Rows rows = connection.run(QStringLiteral("association_name"), { { QStringLiteral("association"), id } });
    return rows.next() ? rows.text(0) : QString::number(id);
}

HistoryReport checked(Connection &connection, const HistoryStore &store, const Session &session,
    const std::optional<ChainEnd> &noted, HistoryCheck &run)
{
    HistoryReport report;
    report.chain = verifyChains(connection, noted, [&run](qint64 done, qint64 total) {
        run.done = done;
        run.total = total;
        Cancellation::check();
    });
    report.head = chainHead(connection, session.associationId);
    if (report.chain.firstBrokenSeq != 0) {
        report.brokenAt = associationName(connection, report.chain.associationId);
        report.brokenSince = store.linkTime(report.chain.associationId, report.chain.firstBrokenSeq);
    }
    if (!connection.dialect().isServer()) // there it takes what no office may read
        report.unexplained = unexplainedBy(connection).size();
    return report;
}

void recordCheck(Office &office, const HistoryReport &report)
{
    const QString facts = report.chain.firstBrokenSeq != 0
        ? QStringLiteral("result=broken link=%1").arg(report.chain.firstBrokenSeq)
        : QStringLiteral("result=%1 links=%2")
              .arg(report.isWhole() ? QStringLiteral("whole") : QStringLiteral("unexplained"))
              .arg(report.head.seq);
    office.write<Done>(
        &office,
        [facts](Connection &connection, const Session &session) {
            connection.transaction([&] {
                recordEvent(connection, session, QDateTime::currentDateTimeUtc(),
                    QStringLiteral("history-check"), {}, facts);
            });
            return Done();
        },
        [](const Result<Done> &) {}); // a file that does not let itself be written is told as it was found
}

} // namespace

History::History(Office &office)
    : m_office(office)
{
}

void History::firstPage(const HistoryConditions &conditions, bool oldestFirst, int pageSize, QObject *context,
    Answer<QList<HistoryRow>> answer)
{
    askHistory<QList<HistoryRow>>(
        m_office, context,
        [=](const HistoryStore &store) {
            return store.rows(store.search(conditions, oldestFirst, pageSize));
        },
        std::move(answer));
}

void History::ids(
    const HistoryConditions &conditions, bool oldestFirst, QObject *context, Answer<OrderedIds> answer)
{
    askHistory<OrderedIds>(
        m_office, context,
        [=](const HistoryStore &store) { return OrderedIds(store.search(conditions, oldestFirst, 0)); },
        std::move(answer));
}

void History::rows(const QList<qint64> &ids, QObject *context, Answer<QList<HistoryRow>> answer)
{
    askHistory<QList<HistoryRow>>(
        m_office, context, [=](const HistoryStore &store) { return store.rows(ids); }, std::move(answer));
}

void History::users(QObject *context, Answer<QList<HistoryUser>> answer)
{
    askHistory<QList<HistoryUser>>(
        m_office, context, [](const HistoryStore &store) { return store.users(); }, std::move(answer));
}

void History::check(const std::optional<ChainEnd> &noted, const std::shared_ptr<HistoryCheck> &run,
    QObject *context, const Answer<HistoryReport> &answer)
{
    if (!m_office.session())
        return DatabaseThread::refuse<HistoryReport>(
            context, Failure(Failure::Kind::Refused, QStringLiteral("logged-out")), answer);
    runAside<HistoryReport>(
        context,
        [database = m_office.database(), session = *m_office.session(), noted, run] {
            const Cancellation::Scope scope(&run->cancellation);
            const std::unique_ptr<Connection> connection = database->openReader();
            const HistoryStore store(*connection, session);
            return store.atOneMoment([&] { return checked(*connection, store, session, noted, *run); });
        },
        [office = QPointer<Office>(&m_office), answer](const Result<HistoryReport> &report) {
            if (report && office)
                recordCheck(*office, *report);
            answer(report);
        });
}

} // namespace mamis
