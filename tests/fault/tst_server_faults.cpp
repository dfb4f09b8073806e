#include "support/loop_watch.h"
#include "support/relay.h"
#include "support/shared_office.h"

#include "office/decisions.h"
#include "storage/decision_store.h"

#include <csignal>

using namespace mamis;
using namespace mamis::test;
using namespace std::chrono_literals;

/// What an office does while its server breaks: whatever happens on the way, what was decided is decided
/// once, by itself, and the window never waits.
class TestServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void crashedAndStartedAgain_data();
    void crashedAndStartedAgain();
    void frozenAndThawed_data();
    void frozenAndThawed();
    void lineCut_data();
    void lineCut();
    void connectionEnded();
    void backendKilled();
    void repeatedWhileTheFirstTryIsUnderWay();
    void serverNeverComesBack();
    void patienceEndsInMidBatch_data();
    void patienceEndsInMidBatch();
    void isBackBeforeItIsKnownWhyItWasAway();
    void leavingAFrozenServer();
    void turningFromAFrozenServer();

private:
    std::shared_ptr<Office> logIn(int port = 0)
    {
        ServerAddress address = m_server->address();
        address.port = port ? port : address.port;
        return logInTo(address, m_server->login("gun"));
    }

    /// Every step was approved by exactly one decision that stands once in the history and sends one mail.
    void verifyDecidedOnce(const QList<qint64> &steps);

    std::unique_ptr<OwnCluster> m_cluster;
    std::unique_ptr<SharedServer> m_server;
};

namespace {

constexpr int returnTime = 10'000; ///< milliseconds after the server's return in which all is well again
qint64 number(Connection &connection, const QString &sql)
{
    Rows rows = connection.runText(sql);
    return rows.next() ? rows.integer(0) : -1;
}

void verifyLoopWent(LoopWatch &watch)
{
    const bool went = watch.went();
    qInfo("%s", watch.told().c_str());
    QVERIFY2(went, watch.told().c_str());
}

} // namespace

void TestServerFaults::initTestCase()
{
    m_cluster = std::make_unique<OwnCluster>();
    m_server = std::make_unique<SharedServer>();
}

void TestServerFaults::cleanupTestCase()
{
    m_server.reset();
    m_cluster.reset();
}

void TestServerFaults::verifyDecidedOnce(const QList<qint64> &steps)
{
    const auto connection = m_server->superuser();
    QStringList ids;
    for (const qint64 step : steps)
        ids.append(QString::number(step));
    const QString ours = ids.join(u',');
    const qint64 all = steps.size();
    const auto count
        = [&](const char *sql) { return number(*connection, QString::fromLatin1(sql).arg(ours)); };
    QCOMPARE(
        count("select count(*) from step where id in (%1) and status = 'approved' and version = 2"), all);
    QCOMPARE(count("select count(*) from decision where step_id in (%1)"), all);
    QCOMPARE(count("select count(distinct step_id) from decision where step_id in (%1)"), all);
    QCOMPARE(count("select count(*) from decision_effect e join decision d on d.id = e.decision_id and "
                   "d.step_id = e.step_id where d.step_id in (%1)"),
        all);
    QCOMPARE(
        count("select count(*) from mail m join decision d on d.id = m.decision_id where d.step_id in (%1)"),
        all);
    QCOMPARE(verifyChains(*connection).firstBrokenSeq, 0);
    QVERIFY(!connection->run(u"unexplained"_qs).next());
}

void TestServerFaults::crashedAndStartedAgain_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("idle") << 0;
    QTest::newRow("a request waits") << 1;
    QTest::newRow("in mid-batch") << static_cast<int>(Decisions::portion) + 300;
}

void TestServerFaults::crashedAndStartedAgain()
{
    QFETCH(int, count);
    const QList<qint64> steps = m_server->submit(std::max(count, 1));
    const auto office = logIn();
    QVERIFY(office);
    QTest::qWait(300); // until it listens
    QSignalSpy lost(office.get(), &Office::serverLost);
    QSignalSpy found(office.get(), &Office::serverFound);
    LoopWatch watch;
    Awaited<QList<BatchItem>> batch;
    Awaited<StepStatus> one;
    qint64 done = 0; // is written to until the batch ends
    if (count > 1) {
        Decisions(*office).decideAll(
            batchOf(steps), approval(0), this, std::make_shared<std::atomic<bool>>(false),
            [&](qint64 now, qint64) { done = now; }, batch.answer());
        QTRY_VERIFY_WITH_TIMEOUT(done == Decisions::portion, 30'000);
        QTest::qWait(50); // amid the second portion
    }
    QVERIFY(m_cluster->actAside("crash"));
    if (count == 1)
        Decisions(*office).decide(approval(steps[0]), this, one.answer());
    QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 10'000);
    QTest::qWait(3000);
    QVERIFY(m_cluster->actAside("again"));
    QElapsedTimer back;
    back.start();
    if (count > 1) {
        QVERIFY(batch.wait(returnTime));
        QCOMPARE(batch.code(), QString());
        for (const BatchItem &item : **batch)
            QCOMPARE(item.refusal, QString());
    } else if (count == 1) {
        QVERIFY(one.wait(returnTime));
    }
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, returnTime);
    qInfo("all is well %lld ms after the server's return", back.elapsed());
    if (count == 0) {
        Decisions(*office).decide(approval(steps[0]), this, one.answer());
        QVERIFY(one.wait(returnTime));
    }
    if (count <= 1)
        QCOMPARE(one.code(), QString());
    QTest::qWait(3000); // whatever the other lines still have to say
    QCOMPARE(lost.count(), 1);
    QCOMPARE(found.count(), 1);
    verifyLoopWent(watch);
    verifyDecidedOnce(steps);
}

void TestServerFaults::frozenAndThawed_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a request waits") << 1;
    QTest::newRow("in mid-batch") << static_cast<int>(Decisions::portion) + 300;
}

void TestServerFaults::frozenAndThawed()
{
    QFETCH(int, count);
    const QList<qint64> steps = m_server->submit(count);
    const auto office = logIn();
    QVERIFY(office);
    QTest::qWait(300);
    QSignalSpy lost(office.get(), &Office::serverLost);
    QSignalSpy found(office.get(), &Office::serverFound);
    LoopWatch watch;
    qint64 done = 0;
    Awaited<QList<BatchItem>> batch;
    const auto decide = [&] {
        Decisions(*office).decideAll(
            batchOf(steps), approval(0), this, std::make_shared<std::atomic<bool>>(false),
            [&](qint64 now, qint64) { done = now; }, batch.answer());
    };
    if (count > 1) {
        decide();
        QTRY_VERIFY_WITH_TIMEOUT(done == Decisions::portion, 30'000);
        QTest::qWait(50);
    }
    QVERIFY(m_cluster->actAside("freeze"));
    QElapsedTimer frozen;
    frozen.start();
    if (count == 1)
        decide();
    QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 12'000);
    qInfo("noticed after %lld ms", frozen.elapsed());
    QTest::qWait(3000);
    QVERIFY(!batch->value && !batch->failure);
    QVERIFY(m_cluster->actAside("thaw"));
    QElapsedTimer back;
    back.start();
    QVERIFY(batch.wait(returnTime));
    QCOMPARE(batch.code(), QString());
    for (const BatchItem &item : **batch)
        QCOMPARE(item.refusal, QString());
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, returnTime);
    qInfo("all is well %lld ms after the server's return", back.elapsed());
    QTest::qWait(3000);
    QCOMPARE(lost.count(), 1);
    QCOMPARE(found.count(), 1);
    verifyLoopWent(watch);
    verifyDecidedOnce(steps);
}

void TestServerFaults::lineCut_data()
{
    QTest::addColumn<bool>("fromClient");
    QTest::addColumn<bool>("delivered");
    QTest::newRow("before a statement arrives") << true << false;
    QTest::newRow("when a statement has arrived") << true << true;
    QTest::newRow("before an answer arrives") << false << false;
    QTest::newRow("when an answer has arrived") << false << true;
}

// Every chunk of a decision on its way, the commit and its answer among them, until none is left to cut at.
void TestServerFaults::lineCut()
{
    QFETCH(bool, fromClient);
    QFETCH(bool, delivered);
    Relay relay(m_server->address().port);
    relay.leaveAlone(2); // the heartbeat's line: it would be counted, too
    const auto office = logIn(relay.port());
    QVERIFY(office);
    QTRY_COMPARE(relay.lines(), 2);
    QList<qint64> steps = m_server->submit(40);
    LoopWatch watch;
    int chunk = 1;
    for (;; ++chunk) {
        QVERIFY2(chunk < steps.size(), "more chunks than a decision can have");
        relay.arm({ fromClient ? Relay::From::Client : Relay::From::Server, chunk, delivered, {} });
        Awaited<StepStatus> one;
        Decisions(*office).decide(approval(steps[chunk - 1]), this, one.answer());
        QVERIFY(one.wait());
        QCOMPARE(one.code(), QString());
        QCOMPARE(**one, StepStatus::Approved);
        if (!relay.disarm())
            break;
    }
    verifyLoopWent(watch);
    qInfo("cut at each of %d chunks", chunk - 1);
    QVERIFY(chunk > 5); // begin, look, insert, look, commit: or it was not the decision that was disturbed
    verifyDecidedOnce(steps.mid(0, chunk));
}

namespace {

/// The process that serves the line.
int backendOf(int port)
{
    const auto connection = Cluster::instance().superuser(u"postgres"_qs);
    return static_cast<int>(
        number(*connection, u"select pid from pg_stat_activity where client_port = %1"_qs.arg(port)));
}

} // namespace

// As an administrator ends a connection, at each statement of a decision.
void TestServerFaults::connectionEnded()
{
    Relay relay(m_server->address().port);
    relay.leaveAlone(2);
    const auto office = logIn(relay.port());
    QVERIFY(office);
    QTRY_COMPARE(relay.lines(), 2);
    QList<qint64> steps = m_server->submit(40);
    LoopWatch watch;
    int chunk = 1;
    for (;; ++chunk) {
        QVERIFY(chunk < steps.size());
        relay.arm({ Relay::From::Client, chunk, false, [](int port) {
                       const int backend = backendOf(port);
                       Cluster::instance()
                           .superuser(u"postgres"_qs)
                           ->runText(u"select pg_terminate_backend(%1, 5000)"_qs.arg(backend));
                   } });
        Awaited<StepStatus> one;
        Decisions(*office).decide(approval(steps[chunk - 1]), this, one.answer());
        QVERIFY(one.wait());
        QCOMPARE(one.code(), QString());
        if (!relay.disarm())
            break;
    }
    verifyLoopWent(watch);
    QVERIFY(chunk > 5);
    verifyDecidedOnce(steps.mid(0, chunk));
}

// The one process is killed, and the server ends all others and starts anew, at each statement of a decision.
void TestServerFaults::backendKilled()
{
    QList<qint64> steps = m_server->submit(40);
    LoopWatch watch;
    int chunk = 1;
    for (bool reached = true; reached; ++chunk) {
        QVERIFY(chunk < steps.size());
        Relay relay(m_server->address().port);
        relay.leaveAlone(2);
        std::shared_ptr<Office> office;
        QTRY_VERIFY_WITH_TIMEOUT((office = logIn(relay.port())), 20'000);
        QTRY_VERIFY(relay.lines() >= 2);
        relay.arm({ Relay::From::Client, chunk, false, [](int port) {
                       const int backend = backendOf(port);
                       if (backend > 0)
                           ::kill(backend, SIGKILL);
                       QThread::msleep(100); // until the server has seen it
                   } });
        Awaited<StepStatus> one;
        Decisions(*office).decide(approval(steps[chunk - 1]), this, one.answer());
        QVERIFY(one.wait(30'000));
        QCOMPARE(one.code(), QString());
        reached = relay.disarm();
    }
    verifyLoopWent(watch);
    QVERIFY(chunk > 8); // the statements are prepared, too
    verifyDecidedOnce(steps.mid(0, chunk - 1));
}

// The line broke, but the server has not noticed and is still at the first try when the second one comes.
void TestServerFaults::repeatedWhileTheFirstTryIsUnderWay()
{
    const QList<qint64> steps = m_server->submit(1);
    const auto office = logIn();
    QVERIFY(office);
    const DecisionRequest request = approval(steps[0]);
    Server first(m_server->address());
    first.setUser(m_server->login("gun"), sharedPassword());
    const auto line = first.openWriter();
    Awaited<StepStatus> second;
    line->transaction([&] {
        DecisionStore(*line, *office->session()).decide(request, QDateTime::currentDateTimeUtc());
        Decisions(*office).decide(request, this, second.answer());
        QTRY_VERIFY(
            number(*m_server->superuser(), u"select count(*) from pg_locks where not granted"_qs) > 0);
    });
    QVERIFY(second.wait());
    QCOMPARE(second.code(), QString());
    QCOMPARE(**second, StepStatus::Approved);
    verifyDecidedOnce(steps);
}

void TestServerFaults::serverNeverComesBack()
{
    const QList<qint64> steps = m_server->submit(3);
    const auto office = logIn();
    QVERIFY(office);
    office->writer().setPatience(2s);
    QVERIFY(m_cluster->actAside("crash"));
    const auto decide = [&](int step, int milliseconds) {
        Awaited<StepStatus> one;
        Decisions(*office).decide(approval(steps[step]), this, one.answer());
        return one.wait(milliseconds) ? one.code() : u"no answer"_qs;
    };
    LoopWatch watch;
    QElapsedTimer asked;
    asked.start();
    QCOMPARE(decide(0, 10'000), u"server-unreachable");
    QVERIFY(asked.elapsed() >= 2000);
    asked.restart();
    QCOMPARE(decide(1, 10'000), u"server-unreachable");
    QVERIFY2(asked.elapsed() < 1000, qPrintable(QString::number(asked.elapsed())));
    QVERIFY(m_cluster->actAside("again"));
    QCOMPARE(decide(2, returnTime), QString());
    verifyLoopWent(watch);
    verifyDecidedOnce({ steps[2] });
}

void TestServerFaults::patienceEndsInMidBatch_data()
{
    QTest::addColumn<bool>("delivered");
    QTest::newRow("the commit does not arrive") << false;
    QTest::newRow("the commit arrives, its answer does not") << true;
}

// The line is cut at the commit of the second portion, and nobody answers until patience ends: what is known
// is told row by row; the next try finishes the rest, and nothing of one's own comes back as somebody else's.
void TestServerFaults::patienceEndsInMidBatch()
{
    QFETCH(bool, delivered);
    constexpr qsizetype rest = 3;
    const QList<qint64> steps = m_server->submit(static_cast<int>(Decisions::portion + rest));
    Relay relay(m_server->address().port);
    relay.leaveAlone(2); // the heartbeat's line
    const auto office = logIn(relay.port());
    QVERIFY(office);
    QTRY_COMPARE(relay.lines(), 2);
    office->writer().setPatience(1s);
    qint64 done = 0;
    const auto decide = [&](const QList<BatchItem> &items) {
        Awaited<QList<BatchItem>> batch;
        Decisions(*office).decideAll(
            items, approval(0), this, std::make_shared<std::atomic<bool>>(false),
            [&done](qint64 now, qint64) { done = now; }, batch.answer());
        return batch;
    };
    const auto verifyReached = [](const QList<BatchItem> &items) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            QCOMPARE(items[i].refusal, QString());
            QCOMPARE(items[i].decided, i < Decisions::portion);
        }
    };

    // The second portion is held at its last row, until the line is prepared.
    const auto blocker = m_server->superuser();
    blocker->runText(u"begin"_qs);
    blocker->runText(u"select 1 from step where id = %1 for update"_qs.arg(steps.last()));
    Awaited<QList<BatchItem>> batch = decide(batchOf(steps));
    QTRY_COMPARE_WITH_TIMEOUT(done, Decisions::portion, 30'000);
    QTRY_VERIFY(number(*m_server->superuser(), u"select count(*) from pg_locks where not granted"_qs) > 0);
    relay.refuse(1'000'000);
    relay.arm({ Relay::From::Client, 2, delivered, {} }); // the end of the row's attempt, then the commit
    blocker->runText(u"rollback"_qs);
    QVERIFY(batch.wait());
    QVERIFY(relay.disarm());
    QCOMPARE(batch.code(), u"server-unreachable");
    verifyReached(**batch);
    if (delivered) { // or it was not the commit that was cut
        QTRY_COMPARE(number(*m_server->superuser(),
                         u"select count(*) from decision where step_id = %1"_qs.arg(steps.last())),
            1);
    }

    batch = decide(**batch);
    QVERIFY(batch.wait());
    QCOMPARE(batch.code(), u"server-unreachable");
    verifyReached(**batch);

    relay.refuse(0);
    batch = decide(**batch);
    QVERIFY(batch.wait(returnTime));
    QCOMPARE(batch.code(), QString());
    QCOMPARE((*batch)->size(), steps.size());
    for (const BatchItem &item : **batch)
        QVERIFY2(item.decided, qPrintable(item.refusal));
    verifyDecidedOnce(steps);
}

// A server that starts while it is found out what is wrong has no wrong certificate: it is simply tried
// again.
void TestServerFaults::isBackBeforeItIsKnownWhyItWasAway()
{
    Relay relay(m_server->address().port);
    Server server([&] {
        ServerAddress address = m_server->address();
        address.port = relay.port();
        return address;
    }());
    server.setUser(m_server->login("gun"), sharedPassword());
    relay.refuse(3); // the connection and two attempts to see why it failed
    QString code;
    try {
        server.openWriter();
    } catch (const Failure &failure) {
        code = failure.code;
    }
    QCOMPARE(code, u"connection-lost");
    QVERIFY(server.openWriter());
}

// Ends the program, though not within a moment: the running job has its time.
void TestServerFaults::leavingAFrozenServer()
{
    const QList<qint64> steps = m_server->submit(1);
    auto office = logIn();
    QVERIFY(office);
    QVERIFY(m_cluster->act("freeze"));
    Awaited<StepStatus> one;
    Decisions(*office).decide(approval(steps[0]), this, one.answer());
    QTest::qWait(100);
    QElapsedTimer leaving;
    leaving.start();
    office.reset();
    QVERIFY2(leaving.elapsed() < 25'000, qPrintable(QString::number(leaving.elapsed())));
    QVERIFY(m_cluster->act("thaw"));
}

// Logs out and goes elsewhere while every line waits for an answer: the window has no time to wait with them.
void TestServerFaults::turningFromAFrozenServer()
{
    const QList<qint64> steps = m_server->submit(1);
    auto office = logIn();
    QVERIFY(office);
    QSignalSpy lost(office.get(), &Office::serverLost);
    QVERIFY(m_cluster->act("freeze"));
    LoopWatch watch;
    Awaited<StepStatus> one;
    Decisions(*office).decide(approval(steps[0]), this, one.answer());
    QVERIFY(lost.wait(20'000));
    QTest::qWait(300); // by now a new line is asked for
    bool gone = false;
    office->leave([&] { gone = true; });
    QTest::qWait(1000);
    verifyLoopWent(watch);
    QVERIFY(m_cluster->act("thaw"));
    QVERIFY(QTest::qWaitFor([&] { return gone; }, 30'000));
    QElapsedTimer going;
    going.start();
    office.reset();
    QVERIFY2(going.elapsed() < 1000, qPrintable(QString::number(going.elapsed())));
}

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_server_faults.moc"
