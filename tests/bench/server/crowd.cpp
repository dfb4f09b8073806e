#include "bench/server/crowd.h"

#include "bench/peers.h"
#include "bench/report.h"
#include "bench/server/psql_shell.h"
#include "storage/application_store.h"
#include "storage/decision_store.h"
#include "storage/server.h"
#include "storage/user_store.h"
#include "support/shared_office.h"

#include <QMutex>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QThread>

#include <latch>

namespace mamis::bench {

namespace {

constexpr int pageSize = 25;

/// One office at work.
class Worker
{
public:
    Worker(const ServerAddress &address, const QString &login)
        : m_server(address)
    {
        m_server.setUser(login, benchPassword());
        m_connection = m_server.openWriter();
        m_session = UserStore(*m_connection).sessionOnServer();
    }

    void work(const Filling &filling, int client, int first, int each, bool looking)
    {
        SearchConditions waiting;
        waiting.unprocessed = true;
        for (int n = first; n < first + each; ++n) {
            const qint64 step = filling.waitingStep(client, n);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            if (looking) {
                ApplicationStore store(*m_connection, m_session);
                times.search.push_back(
                    millisecondsOf([&] { store.rows(store.search(waiting, {}, pageSize, now)); }));
                times.open.push_back(millisecondsOf([&] { store.detail(step); }));
            }
            times.decide.push_back(millisecondsOf([&] {
                m_connection->transaction(
                    [&] { DecisionStore(*m_connection, m_session).decide(test::approval(step), now); });
            }));
        }
    }

    CrowdTimes times;

private:
    Server m_server;
    std::unique_ptr<Connection> m_connection;
    Session m_session;
};

void add(std::vector<double> &all, const std::vector<double> &some)
{
    all.insert(all.end(), some.begin(), some.end());
}

} // namespace

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    return values.empty() ? 0 : values[std::min(place, values.size() - 1)];
}

CrowdTimes workTogether(
    const ServerAddress &address, const Filling &filling, int first, int each, bool looking)
{
    CrowdTimes all;
    QMutex mutex;
    std::latch loggedIn(filling.clients + 1);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int client = 0; client < filling.clients; ++client) {
        threads.emplace_back(QThread::create([&, client] {
            try {
                Worker worker(address, clientLogin(client));
                loggedIn.arrive_and_wait();
                worker.work(filling, client, first, each, looking);
                const QMutexLocker lock(&mutex);
                add(all.search, worker.times.search);
                add(all.open, worker.times.open);
                add(all.decide, worker.times.decide);
            } catch (const Failure &failure) {
                giveUp(QStringLiteral("a client failed: ") + failure.code);
            }
        }));
        threads.back()->start();
    }
    loggedIn.arrive_and_wait();
    all.elapsed = millisecondsOf([&] {
        for (const auto &thread : threads)
            thread->wait();
    });
    return all;
}

double pgbench(const ServerAddress &address, const QString &superuserPassword, const Filling &filling,
    int first, int each)
{
    QTemporaryFile script;
    script.open();
    script.write(
        QStringLiteral("\\set n :n + 1\n"
                       "\\if :n = %1\n"
                       "set session authorization \"bench:client_id\";\n"
                       "\\endif\n"
                       "\\set step 3 * (%2 + :client_id * %3 + :n) - 2\n"
                       "begin;\n"
                       "insert into decision (step_id, action, seen_version, message, effective_on, notify, "
                       "no_mail_reason, uuid) values (:step, 'approve', 1, '', '2026-12-31', true, '', "
                       "cast(gen_random_uuid() as text));\n"
                       "commit;\n")
            .arg(first + 1)
            .arg(filling.applications)
            .arg(filling.reserve)
            .toUtf8());
    script.close();
    QProcess process;
    process.setProcessEnvironment(environmentFor(address, QStringLiteral("postgres"), superuserPassword));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("pgbench"),
        { QStringLiteral("-n"), QStringLiteral("-c"), QString::number(filling.clients), QStringLiteral("-j"),
            QStringLiteral("2"), QStringLiteral("-t"), QString::number(each), QStringLiteral("-D"),
            QStringLiteral("n=%1").arg(first), QStringLiteral("-f"), script.fileName() });
    process.waitForFinished(-1);
    const QString said = QString::fromUtf8(process.readAll());
    static const QRegularExpression rate(QStringLiteral("tps = ([0-9.]+)"));
    const double perSecond = rate.match(said).captured(1).toDouble();
    if (process.exitCode() != 0 || perSecond <= 0 || said.contains(QLatin1String("ERROR")))
        giveUp(QStringLiteral("pgbench: ") + said);
    return perSecond;
}

} // namespace mamis::bench
