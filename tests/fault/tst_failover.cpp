#include "support/shared_office.h"

#include "office/decisions.h"
#include "storage/decision_store.h"

#include <QSet>

using namespace mamis;
using namespace mamis::test;

/// A server that dies for good while four people decide, and the standby that takes over: nothing that was
/// acknowledged is lost, nothing is done twice, and the programs go on by themselves.
/// MAMIS_TEST_FAILOVER: how many decisions. The sanitizers slow everything down: there it is fewer.
class TestFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
};

namespace {

#ifdef __SANITIZE_ADDRESS__
const QString usually = QStringLiteral("1200");
#else
const QString usually = QStringLiteral("5200");
#endif

constexpr int portion = 125; ///< decided by one click, again and again

/// Somebody who decides one batch after the other.
class Client
{
public:
    Client(std::shared_ptr<Office> office, const QList<qint64> &steps)
        : m_office(std::move(office))
        , m_steps(steps)
    {
        // An hour is given for what takes seconds: this test is about what is lost, not about patience.
        m_office->writer().setPatience(std::chrono::hours(1));
        next();
    }

    bool isDone() const { return m_next >= m_steps.size() && !m_running; }
    bool isInMidBatch() const { return m_running; }
    const QHash<QString, qint64> &acknowledged() const { return m_acknowledged; } ///< uuid → step
    const QStringList &refusals() const { return m_refusals; }

private:
    void next()
    {
        m_running = m_next < m_steps.size();
        if (!m_running)
            return;
        const QList<BatchItem> items = batchOf(m_steps.mid(m_next, portion));
        m_next += portion;
        Decisions(*m_office).decideAll(items, approval(0), &m_context,
            std::make_shared<std::atomic<bool>>(false), {}, [this](const Result<QList<BatchItem>> &done) {
                if (done.failure)
                    m_refusals.append(done.failure->code);
                for (const BatchItem &item : *done) {
                    if (item.decided)
                        m_acknowledged.insert(item.uuid, item.stepId);
                    else if (!item.isOpen())
                        m_refusals.append(item.refusal);
                }
                next();
            });
    }

    QObject m_context;
    std::shared_ptr<Office> m_office;
    QList<qint64> m_steps;
    qsizetype m_next = 0;
    bool m_running = false;
    QHash<QString, qint64> m_acknowledged;
    QStringList m_refusals;
};

bool isSynchronous(const SharedServer &server)
{
    return server.superuser()
        ->runText(u"select 1 from pg_stat_replication where sync_state = 'sync'"_qs)
        .next();
}

} // namespace

void TestFailover::nothingAcknowledgedIsLost()
{
    const int all = qEnvironmentVariable("MAMIS_TEST_FAILOVER", usually).toInt();
    OwnCluster cluster;
    SharedServer server;
    const QList<qint64> steps = server.submit(all);
    QVERIFY(cluster.actAside("standby"));
    QTRY_VERIFY_WITH_TIMEOUT(isSynchronous(server), 20'000);
    const Cluster standby = Cluster::in(cluster.standby());
    ServerAddress address = server.address();
    address.hosts = u"localhost:%1,localhost:%2"_qs.arg(address.port).arg(standby.port);
    address.port = 1; // both hosts name their own

    QElapsedTimer time;
    time.start();
    std::vector<std::unique_ptr<Client>> clients;
    const QList<const char *> people { "gun", "gun2", "gun3", "gun" };
    // All before the first one decides: a log-in is an entry of the same chain, and waits for a batch's end.
    QList<std::shared_ptr<Office>> offices;
    for (const char *who : people) {
        offices.append(logInTo(address, server.login(who)));
        QVERIFY(offices.last());
    }
    for (int i = 0; i < people.size(); ++i) {
        QList<qint64> share;
        for (qsizetype step = i; step < steps.size(); step += people.size())
            share.append(steps[step]);
        clients.push_back(std::make_unique<Client>(offices[i], share));
    }
    const auto acknowledged = [&] {
        qsizetype sum = 0;
        for (const auto &client : clients)
            sum += client->acknowledged().size();
        return sum;
    };
    QTRY_VERIFY_WITH_TIMEOUT(acknowledged() >= all / 3, 120'000);
    for (const auto &client : clients)
        QVERIFY(client->isInMidBatch());
    QVERIFY(cluster.actAside("crash"));
    const qsizetype before = acknowledged();
    const qint64 crashedAt = time.elapsed();
    QVERIFY(cluster.actAside("promote", cluster.standby()));
    const qint64 promotedAt = time.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(acknowledged() > before, 20'000);
    const qint64 wentOnAt = time.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(clients.begin(), clients.end(), [](const auto &client) { return client->isDone(); }),
        180'000);
    qInfo("%lld acknowledged before the crash after %lld ms, promoted %lld ms later, further work "
          "acknowledged %lld ms "
          "after that, all %lld after %lld ms",
        qint64(before), crashedAt, promotedAt - crashedAt, wentOnAt - promotedAt, qint64(acknowledged()),
        time.elapsed());

    const auto connection = standby.superuser(server.name());
    QHash<QString, qint64> there;
    for (Rows rows = connection->runText(u"select uuid, step_id from decision"_qs); rows.next();)
        there.insert(rows.text(0), rows.integer(1));
    qsizetype lost = 0;
    QSet<qint64> decided;
    for (const auto &client : clients) {
        QCOMPARE(client->refusals(), QStringList());
        for (auto one = client->acknowledged().cbegin(); one != client->acknowledged().cend(); ++one) {
            lost += there.value(one.key()) == one.value() ? 0 : 1;
            decided.insert(one.value());
        }
    }
    QCOMPARE(lost, 0);
    QCOMPARE(decided.size(), steps.size());
    QCOMPARE(there.size(), steps.size()); // no step twice
    QCOMPARE(verifyChains(*connection).firstBrokenSeq, 0);
    QVERIFY(!connection->run(u"unexplained"_qs).next());
    // The server is dead: that its database cannot be dropped is told, and it goes with the cluster.
}

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
