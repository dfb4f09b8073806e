// Measures an office on a shared PostgreSQL beside psql and pgbench on the same server and prints one table.
// Not a test: its numbers are this computer's. Usage: mamis-bench-server [APPLICATIONS]; the server is a
// private one, made for this and thrown away.
#include "bench/answer_of.h"
#include "bench/peers.h"
#include "bench/report.h"
#include "bench/searches.h"
#include "bench/server/crowd.h"
#include "bench/server/filling.h"
#include "bench/server/psql_shell.h"
#include "office/applications.h"
#include "office/office.h"
#include "storage/decision_store.h"
#include "storage/sql_library.h"
#include "support/postgresql.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace mamis;
using namespace mamis::bench;

namespace {

constexpr int pageSize = 25;
constexpr int each = 100; ///< decisions of every client in each round
const QString psqlName = QStringLiteral("psql");

class ServerBench
{
public:
    explicit ServerBench(int applications) { m_filling.applications = applications; }

    int run()
    {
        makeDatabase();
        m_report.head();
        m_report.note(
            QStringLiteral("searches: the first 25 rows through the reading thread, against psql kept "
                           "running as the same role over the same kind of line, the same statements with "
                           "the same values, medians of 7"));
        compareUser(QStringLiteral("county"), clientLogin(0));
        compareUser(QStringLiteral("prefecture"), prefectureLogin());
        compareUser(QStringLiteral("national"), nationalLogin());
        compareCrowd();
        const ChainReport chains = verifyChains(*m_cluster->superuser(m_address.database));
        if (chains.firstBrokenSeq != 0)
            giveUp(QStringLiteral("the chains are broken"));
        m_report.note(QStringLiteral("%1 decisions in whole chains").arg(chains.decisions));
        m_report.note(QStringLiteral("goals missed: %1").arg(m_report.missed()));
        return 0;
    }

private:
    void makeDatabase()
    {
        m_cluster = &test::Cluster::instance();
        m_address = m_cluster->line(QStringLiteral("mamis"));
        ServerAdmin admin = m_cluster->admin(m_address.database);
        admin.createDatabase();
        const double took = millisecondsOf([&] { fill(admin, m_filling); });
        m_report.note(
            QStringLiteral("%1 applications and %2 resignations for the crowd at %3 associations, filled in "
                           "%4 s, %5 MB; durable commits, one computer for server and clients")
                .arg(m_filling.applications)
                .arg(m_filling.clients * m_filling.reserve)
                .arg(1 + prefectures + counties)
                .arg(took / 1000, 0, 'f', 0)
                .arg(size() / 1'000'000));
    }

    qint64 size() const
    {
        const auto connection = m_cluster->superuser(m_address.database);
        Rows rows = connection->runText(QStringLiteral("select pg_database_size(current_database())"));
        return rows.next() ? rows.integer(0) : 0;
    }

    void compareUser(const QString &who, const QString &login)
    {
        const auto office = Office::onServer(m_address);
        const auto session = answerOf<Session>(
            [&](QObject *context, auto answer) { office->logIn(login, benchPassword(), context, answer); });
        const auto connection = office->database()->openReader();
        const QList<Search> list = searches(*connection, session.associationId, pageSize);
        PsqlShell shell(m_address, login, benchPassword());
        for (const Search &search : list)
            comparePage(who, *office, shell, search);
        for (const int which : { 1, 0 })
            compareIds(who, *office, shell, list[which]);
        compareCounts(who, *office, shell, *connection, session);
        lookAtPlans(who, *connection, list);
    }

    void comparePage(const QString &who, Office &office, PsqlShell &shell, const Search &search)
    {
        QList<StepRow> rows;
        const double ours = medianOf([&] {
            rows = answerOf<QList<StepRow>>([&](QObject *context, auto answer) {
                Applications(office).firstPage(search.conditions, {}, pageSize, context, answer);
            });
        });
        QHash<QString, QString> values = search.binds;
        QList<qint64> ids;
        for (const StepRow &row : rows)
            ids.append(row.stepId);
        values.insert(QStringLiteral("ids"), arrayOf(ids));
        QStringList statements;
        for (const QString &statement : search.statements)
            statements.append(filledIn(statement, values));
        const double theirs = medianOf([&] { shell.run(statements); });
        m_report.add({ who + QStringLiteral(": ") + search.name, ours, psqlName, theirs, 1.5, 100 });
    }

    void compareIds(const QString &who, Office &office, PsqlShell &shell, const Search &search)
    {
        qsizetype count = 0;
        const double ours = medianOf(
            [&] {
                count = answerOf<OrderedIds>([&](QObject *context, auto answer) {
                    Applications(office).ids(search.conditions, {}, context, answer);
                }).list.size();
            },
            3);
        const QString statement = filledIn(idsStatement(search), search.binds);
        const double theirs = medianOf([&] { shell.run({ statement }); }, 3);
        m_report.add({ QStringLiteral("%1: all %2 ids, %3").arg(who).arg(count).arg(search.name), ours,
            psqlName, theirs, 1.5, {} });
    }

    void compareCounts(
        const QString &who, Office &office, PsqlShell &shell, Connection &connection, const Session &session)
    {
        const double ours = medianOf([&] {
            answerOf<PendingCounts>(
                [&](QObject *context, auto answer) { Applications(office).pendingCounts(context, answer); });
        });
        const QString association = QString::number(session.associationId);
        QStringList statements;
        for (const char *name : { "overdue_days", "overdue_days", "pending_counts" }) // as the program asks
            statements.append(filledIn(connection.library().statement(QLatin1String(name)),
                { { QStringLiteral("association"), association },
                    { QStringLiteral("overdue_before"), QStringLiteral("now() - interval '7 days'") } }));
        const double theirs = medianOf([&] { shell.run(statements); });
        m_report.add({ who + QStringLiteral(": the two counts"), ours, psqlName, theirs, 1.5, 100 });
    }

    /// What the planner does for this role, with the values known and without.
    void lookAtPlans(const QString &who, Connection &connection, const QList<Search> &list)
    {
        int scans = 0;
        for (const bool generic : { false, true }) {
            connection.runText(QStringLiteral("set plan_cache_mode = %1")
                                   .arg(QLatin1String(generic ? "force_generic_plan" : "force_custom_plan")));
            QMap<QString, QStringList> uses;
            for (const Search &search : list) {
                const QString plan
                    = planOf(connection, search.statements.at(search.statements.size() - 2), search);
                static const QRegularExpression scan(QStringLiteral(
                    "(Seq Scan|Index[A-Za-z ]*Scan)(?: Backward)?(?: using (\\w+))?(?: on (\\w+))"));
                QStringList used;
                for (auto found = scan.globalMatch(plan); found.hasNext();) {
                    const QRegularExpressionMatch match = found.next();
                    if (match.captured(1) == QLatin1String("Seq Scan")
                        && match.captured(3) == QLatin1String("step")) {
                        ++scans;
                        used.append(QStringLiteral("SEQUENTIAL"));
                    } else if (match.captured(0).contains(QLatin1String("step"))) {
                        used.append(match.captured(2).isEmpty() ? match.captured(3) : match.captured(2));
                    }
                }
                used.removeDuplicates();
                uses[used.join(u'+')].append(search.name);
            }
            for (auto use = uses.cbegin(); use != uses.cend(); ++use)
                m_report.note(
                    QStringLiteral("%1, %2: %3: %4")
                        .arg(who, generic ? QStringLiteral("any values") : QStringLiteral("these values"),
                            use.key(), use->join(QStringLiteral("; "))));
        }
        m_report.add(
            { who + QStringLiteral(": lists that read all steps"), double(scans), {}, 0, {}, 0, {} });
    }

    static QString planOf(Connection &connection, const QString &statement, const Search &search)
    {
        static const QRegularExpression placeholder(QStringLiteral(":([a-z_]+)"));
        QHash<QString, QString> numbers;
        QStringList values;
        for (auto found = placeholder.globalMatch(statement); found.hasNext();) {
            const QString name = found.next().captured(1);
            if (numbers.contains(name))
                continue;
            values.append(search.binds.value(name));
            numbers.insert(name, u'$' + QString::number(values.size()));
        }
        connection.runText(QStringLiteral("prepare bench_plan as ") + filledIn(statement, numbers));
        QStringList lines;
        for (Rows rows = connection.runText(
                 QStringLiteral("explain (costs off) execute bench_plan (%1)").arg(values.join(u',')));
             rows.next();)
            lines.append(rows.text(0));
        connection.runText(QStringLiteral("deallocate bench_plan"));
        return lines.join(u'\n');
    }

    void compareCrowd()
    {
        const int clients = m_filling.clients;
        const CrowdTimes mixed = workTogether(m_address, m_filling, 0, each, true);
        for (const auto &[name, times] : { std::pair { "first page", mixed.search }, { "open", mixed.open },
                 { "decide", mixed.decide } }) {
            const QString item = QStringLiteral("%1 clients: %2").arg(clients).arg(QLatin1String(name));
            m_report.add({ item + QStringLiteral(", median"), percentile(times, 0.5), {}, 0, {}, {} });
            m_report.add(
                { item + QStringLiteral(", 95th percentile"), percentile(times, 0.95), {}, 0, {}, {} });
        }
        m_report.note(QStringLiteral("%1 clients searching, opening and deciding: %2 rounds per second")
                          .arg(clients)
                          .arg(mixed.decisionsPerSecond(), 0, 'f', 0));
        const CrowdTimes deciding = workTogether(m_address, m_filling, each, each, false);
        const double peer = pgbench(
            m_address, qEnvironmentVariable("MAMIS_TEST_SERVER_PASSWORD"), m_filling, 2 * each, each);
        m_report.note(
            QStringLiteral("%1 clients only deciding, each in its county: %2 decisions per second; pgbench "
                           "inserting the same decisions without looking whether they are there, or what "
                           "became of them: %3")
                .arg(clients)
                .arg(deciding.decisionsPerSecond(), 0, 'f', 0)
                .arg(peer, 0, 'f', 0));
        m_report.add({ QStringLiteral("%1 clients deciding: time per decision").arg(clients),
            1000 / deciding.decisionsPerSecond(), QStringLiteral("pgbench"), 1000 / peer, 2.0, {} });
    }

    Filling m_filling;
    const test::Cluster *m_cluster = nullptr;
    ServerAddress m_address;
    Report m_report;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int applications = QCoreApplication::arguments().value(1, QStringLiteral("1000000")).toInt();
    if (applications < 20'000) {
        QTextStream(stderr) << "usage: mamis-bench-server [APPLICATIONS] (at least 20000)\n";
        return 2;
    }
    try {
        return ServerBench(applications).run();
    } catch (const Failure &failure) {
        giveUp(QStringLiteral("failed: ") + failure.code + u' ' + failure.detail);
    }
}
