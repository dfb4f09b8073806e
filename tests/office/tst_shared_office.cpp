#include "support/shared_office.h"

#include "domain/explain.h"
#include "office/applications.h"
#include "office/decisions.h"
#include "office/live.h"
#include "storage/decision_store.h"
#include "support/practice.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace mamis;
using namespace mamis::test;

/// An office on a server: logging in, what goes wrong on the way, and other people's work as it happens.
class TestSharedOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<SharedServer>(); }
    void cleanupTestCase() { m_server.reset(); }
    void logInAndWork();
    void whatIsWrongIsTold_data();
    void whatIsWrongIsTold();
    void hostsWithPorts();
    void passwordIsNeverSentInClear();
    void othersChangesArrive();
    void whoElseIsLooking();
    void closedAccountEndsAtOnce();
    void batchWithRefusals();
    void threeDecideTheSameAtOnce_data();
    void threeDecideTheSameAtOnce();
    void twoLayersDecideTheSameAtOnce();
    void whoKeepsOthersWaitingIsNamed();

private:
    std::shared_ptr<Office> logIn(const char *who)
    {
        return logInTo(m_server->address(), m_server->login(who));
    }

    std::unique_ptr<SharedServer> m_server;
};

void TestSharedOffice::logInAndWork()
{
    const QList<qint64> steps = m_server->submit(3);
    const auto office = logIn("gun");
    QVERIFY(office);
    QVERIFY(office->isShared());
    QCOMPARE(office->session()->associationName, u"△△郡医師会");
    QCOMPARE(office->session()->layer, 3);
    Awaited<QList<StepRow>> rows;
    Applications(*office).firstPage({}, {}, 25, this, rows.answer());
    QVERIFY(rows.wait());
    QCOMPARE(rows.code(), QString());
    QVERIFY((*rows)->size() >= 3);
    Awaited<StepStatus> status;
    Decisions(*office).decide(approval(steps[0]), this, status.answer());
    QVERIFY(status.wait());
    QCOMPARE(status.code(), QString());
    QCOMPARE(**status, StepStatus::Approved);
    Awaited<ApplicationDetail> detail;
    Applications(*office).detail(steps[0], this, detail.answer());
    QVERIFY(detail.wait());
    QCOMPARE(detail.code(), QString());
    QCOMPARE((*detail)->chain.size(), 3);
    QCOMPARE((*detail)->chain[1].association, u"○○県医師会");
    QCOMPARE((*detail)->chain[1].status, StepStatus::Confirming);
    QCOMPARE((*detail)->history.size(), 1);
    QCOMPARE((*detail)->history[0].user, u"郡 太郎");
    office->logOut();
    // Nobody logged in: nothing can be asked.
    Awaited<QList<StepRow>> nothing;
    Applications(*office).firstPage({}, {}, 25, this, nothing.answer());
    QVERIFY(nothing.wait());
    QCOMPARE(nothing.code(), u"logged-out");
    const QList<BatchItem> items = batchOf(steps.mid(1));
    Awaited<QList<BatchItem>> undone;
    Decisions(*office).decideAll(
        items, approval(0), this, std::make_shared<std::atomic<bool>>(false), {}, undone.answer());
    QVERIFY(undone.wait());
    QCOMPARE(undone.code(), u"logged-out");
    QVERIFY((*undone)->first().isOpen());
}

void TestSharedOffice::whatIsWrongIsTold_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
        { "log-in", "log-in of nobody", "log-in of no office", "server-database", "server-unreachable",
            "server-certificate", "server-unreachable elsewhere", "server-protection", "database-foreign" })
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestSharedOffice::whatIsWrongIsTold()
{
    QFETCH(QString, code);
    ServerAddress address = m_server->address();
    QString login = m_server->login("gun");
    QString password = sharedPassword();
    QTcpServer deaf;
    if (code == u"log-in")
        password += u'x';
    else if (code == u"log-in of nobody")
        login = u"nobody"_qs;
    else if (code == u"log-in of no office") {
        m_server->superuser()->runText(
            u"create role \"%1-x\" login password '%2' in role mamis_office"_qs.arg(
                m_server->name(), password));
        login = m_server->name() + u"-x"_qs;
    } else if (code == u"server-database")
        address.database = u"nothing_here"_qs;
    else if (code == u"server-unreachable") {
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        address.port = deaf.serverPort();
        deaf.close();
    } else if (code == u"server-certificate")
        address.authority = Cluster::instance().folder + u"/other.pem"_qs;
    else if (code == u"server-unreachable elsewhere")
        address.hosts = u"127.0.0.2"_qs; // the server listens on 127.0.0.1 only
    else if (code == u"server-protection") {
        address.protection = ServerAddress::Protection::None;
        address.hosts = u"192.0.2.1"_qs; // RFC 5737: nobody's; refused before anything is sent
    } else if (code == u"database-foreign") {
        address.database = u"postgres"_qs;
    }
    const auto office = Office::onServer(address);
    Awaited<Session> session;
    office->logIn(login, password, this, session.answer());
    QVERIFY(session.wait(30'000));
    QVERIFY(!*session);
    QCOMPARE(session.code(), code.section(u' ', 0, 0));
    QVERIFY(!office->session());
}

void TestSharedOffice::hostsWithPorts()
{
    for (const char *here : { "localhost", "localhost:5433", "127.0.0.1:1, localhost", "::1", "[::1]:5433",
             "/var/run/postgresql" })
        QVERIFY2(isThisComputer(QString::fromLatin1(here)), here);
    for (const char *elsewhere :
        { "db.example.jp", "localhost:1,db.example.jp:2", "192.0.2.1:5433", "[2001:db8::1]:1" })
        QVERIFY2(!isThisComputer(QString::fromLatin1(elsewhere)), elsewhere);
    ServerAddress address = m_server->address();
    // The first names a port at which nobody listens; the second has the common one.
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    address.hosts = u"localhost:%1,localhost"_qs.arg(nobody.serverPort());
    nobody.close();
    QVERIFY(logInTo(address, m_server->login("gun")));
}

// A server that asks for the bare password does not get it.
void TestSharedOffice::passwordIsNeverSentInClear()
{
    QTcpServer thief;
    QVERIFY(thief.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&thief, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *line = thief.nextPendingConnection();
        connect(line, &QTcpSocket::readyRead, this, [&heard, line] {
            const QByteArray bytes = line->readAll();
            heard += bytes;
            if (bytes.size() == 8)
                line->write("N"); // no TLS here
            else
                line->write(QByteArray("R\0\0\0\x08\0\0\0\x03", 9)); // AuthenticationCleartextPassword
        });
    });
    ServerAddress address = m_server->address();
    address.port = thief.serverPort();
    const auto office = Office::onServer(address);
    Awaited<Session> session;
    office->logIn(u"somebody"_qs, sharedPassword(), this, session.answer());
    QVERIFY(session.wait(30'000));
    QVERIFY(!*session);
    QVERIFY(!heard.isEmpty());
    QVERIFY(!heard.contains(sharedPassword().toUtf8()));
}

void TestSharedOffice::othersChangesArrive()
{
    const QList<qint64> steps = m_server->submit(1);
    const auto county = logIn("gun");
    const auto prefecture = logIn("ken");
    QVERIFY(county && prefecture);
    QTest::qWait(300); // until it listens
    QSignalSpy changed(prefecture.get(), &Office::changed);
    Awaited<StepStatus> status;
    Decisions(*county).decide(approval(steps[0]), this, status.answer());
    QVERIFY(status.wait());
    QVERIFY(*status);
    QVERIFY(changed.wait(5000));
}

void TestSharedOffice::whoElseIsLooking()
{
    const QList<qint64> steps = m_server->submit(2);
    const auto one = logIn("gun");
    const auto other = logIn("gun2");
    const auto prefecture = logIn("ken");
    QVERIFY(one && other && prefecture);
    QTest::qWait(300);
    QStringList seen;
    qint64 at = 0;
    connect(one->live(), &Live::alsoLooking, this, [&](qint64 step, const QStringList &names) {
        at = step;
        seen = names;
    });
    one->live()->lookAt(steps[0]);
    prefecture->live()->lookAt(steps[0]); // not theirs: ignored
    other->live()->lookAt(steps[0]);
    QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList { u"郡 二郎"_qs }, 5000);
    QCOMPARE(at, steps[0]);
    other->live()->lookAt(steps[1]);
    QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList(), 5000);
}

void TestSharedOffice::closedAccountEndsAtOnce()
{
    const QString login = m_server->login("leaver");
    addUserOnServer(Cluster::instance().admin(m_server->name()),
        { 3, u"△△郡医師会"_qs, login, u"去る 人"_qs, UserRole::Approver, sharedPassword() });
    const auto office = logIn("leaver");
    QVERIFY(office);
    Cluster::instance().admin(m_server->name()).deactivate(login);
    Awaited<QList<StepRow>> rows;
    Applications(*office).firstPage({}, {}, 25, this, rows.answer());
    // The reading connection was never opened before the account was closed: refused like any log-in.
    QVERIFY(rows.wait());
    QCOMPARE(rows.code(), u"log-in");
    Awaited<StepStatus> status;
    Decisions(*office).decide(approval(1), this, status.answer());
    QVERIFY(status.wait());
    QCOMPARE(status.code(), u"account-closed");
}

void TestSharedOffice::batchWithRefusals()
{
    const QList<qint64> steps = m_server->submit(20);
    const auto office = logIn("gun");
    const auto other = logIn("gun2");
    QVERIFY(office && other);
    Awaited<StepStatus> first;
    Decisions(*other).decide(approval(steps[7]), this, first.answer());
    QVERIFY(first.wait());
    Awaited<QList<BatchItem>> done;
    Decisions(*office).decideAll(
        batchOf(steps), approval(0), this, std::make_shared<std::atomic<bool>>(false), {}, done.answer());
    QVERIFY(done.wait());
    QCOMPARE(done.code(), QString());
    for (int i = 0; i < 20; ++i)
        QCOMPARE((*done)->at(i).refusal, i == 7 ? u"stale"_qs : QString());
    for (int i = 0; i < 20; ++i)
        QCOMPARE((*done)->at(i).decided, i != 7);
}

void TestSharedOffice::threeDecideTheSameAtOnce_data()
{
    QTest::addColumn<bool>("asBatch");
    QTest::newRow("as batches") << true;
    QTest::newRow("one by one") << false;
}

// The same 400 applications, each by three people in different orders: each is decided once, by one of them,
// and nobody waits for another for ever.
void TestSharedOffice::threeDecideTheSameAtOnce()
{
    QFETCH(bool, asBatch);
    constexpr int races = 400;
    QList<qint64> orders[3];
    std::shared_ptr<Office> offices[3];
    orders[0] = m_server->submit(races);
    orders[1] = QList<qint64>(orders[0].crbegin(), orders[0].crend());
    for (int i = 0; i < races; ++i)
        orders[2].append(orders[0][(i * 7 + races / 2) % races]);
    for (int i = 0; i < 3; ++i)
        QVERIFY(offices[i] = logIn(QList<const char *> { "gun", "gun2", "gun3" }[i]));

    QHash<qint64, int> winners;
    int stale = 0;
    int answers = 0;
    QStringList others;
    QObject context; // an answer that comes after a failure finds nobody
    const auto count = [&](qint64 step, const QString &refusal) {
        ++answers;
        if (refusal.isEmpty())
            ++winners[step];
        else if (refusal == u"stale")
            ++stale;
        else
            others.append(refusal);
    };
    for (int i = 0; i < 3; ++i) {
        if (asBatch) {
            Decisions(*offices[i])
                .decideAll(batchOf(orders[i]), approval(0), &context,
                    std::make_shared<std::atomic<bool>>(false), {},
                    [&](const Result<QList<BatchItem>> &done) {
                        for (const BatchItem &item : done.value.value_or(QList<BatchItem>()))
                            count(item.stepId, item.refusal);
                        if (done.failure)
                            others.append(done.failure->code);
                    });
            continue;
        }
        for (const qint64 step : orders[i])
            Decisions(*offices[i])
                .decide(approval(step), &context, [&, step](const Result<StepStatus> &done) {
                    count(step, done ? QString() : done.failure->code);
                });
    }
    QTRY_VERIFY_WITH_TIMEOUT(answers == 3 * races || !others.isEmpty(), 120'000);
    QCOMPARE(others, QStringList());
    QCOMPARE(winners.size(), races);
    QVERIFY(std::all_of(winners.begin(), winners.end(), [](int times) { return times == 1; }));
    QCOMPARE(stale, 2 * races);
    QCOMPARE(verifyChains(*m_server->superuser()).firstBrokenSeq, 0);
}

// County and prefecture take the same applications up from opposite ends; each changes the other's steps.
void TestSharedOffice::twoLayersDecideTheSameAtOnce()
{
    const QList<qint64> steps = m_server->submit(200);
    const auto county = logIn("gun");
    const auto prefecture = logIn("ken");
    QVERIFY(county && prefecture);
    Awaited<QList<BatchItem>> first;
    const auto flag = std::make_shared<std::atomic<bool>>(false);
    Decisions(*county).decideAll(batchOf(steps), approval(0), this, flag, {}, first.answer());
    QVERIFY(first.wait(60'000));
    // The county takes its approvals back while the prefecture confirms: whichever comes first.
    QList<BatchItem> back = batchOf(steps);
    QList<BatchItem> onward;
    for (BatchItem &item : back)
        item.version = 2;
    for (qsizetype i = steps.size(); i-- > 0;) {
        BatchItem item;
        item.stepId = steps[i] + 1;
        item.version = 2;
        item.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        onward.append(item);
    }
    DecisionRequest cancel = approval(0);
    cancel.action = Action::Cancel;
    cancel.message = u"取り消します"_qs;
    DecisionRequest confirm = approval(0);
    confirm.action = Action::Confirm;
    Awaited<QList<BatchItem>> a;
    Awaited<QList<BatchItem>> b;
    Decisions(*county).decideAll(back, cancel, this, flag, {}, a.answer());
    Decisions(*prefecture).decideAll(onward, confirm, this, flag, {}, b.answer());
    QVERIFY(a.wait(60'000));
    QVERIFY(b.wait(60'000));
    QCOMPARE(a.code(), QString());
    QCOMPARE(b.code(), QString());
    for (const BatchItem &item : **a + **b)
        QVERIFY2(item.refusal.isEmpty() || item.refusal == u"stale", qPrintable(item.refusal));
    QCOMPARE(verifyChains(*m_server->superuser()).firstBrokenSeq, 0);
    QVERIFY(!m_server->superuser()->run(u"unexplained"_qs).next());
}

/// A colleague's transaction that does not end holds the association's history; one of another office an
/// application. The colleague is named, of the others nothing is told, and strangers learn nothing at all.
void TestSharedOffice::whoKeepsOthersWaitingIsNamed()
{
    const QList<qint64> steps = m_server->submit(3);
    Server elsewhere(m_server->address());
    const auto holding = [&](const char *who, qint64 step) {
        elsewhere.setUser(m_server->login(who), sharedPassword());
        auto connection = elsewhere.openWriter();
        connection->runText(u"begin"_qs);
        DecisionRequest request = approval(step);
        request.action = Action::Accept;
        request.effectiveOn = {};
        DecisionStore(*connection, {}).carryOut(request, {});
        return connection;
    };
    const auto whoHolds = [&](Connection &connection, qint64 step) {
        return table(connection, u"select name from who_holds(%1)"_qs.arg(step), 1);
    };
    const auto office = logIn("gun");
    const auto failure = [&](const DecisionRequest &request) {
        Awaited<StepStatus> status;
        Decisions(*office).decide(request, this, status.answer());
        return status.wait(60'000) ? status->failure : std::nullopt;
    };
    auto colleague = holding("gun2", steps[0]);
    const auto named = failure(approval(steps[1]));
    QVERIFY(named);
    QCOMPARE(named->code, u"kept-waiting-by");
    QCOMPARE(named->facts.value(0), u"郡 二郎");
    QCOMPARE(named->facts.size(), 2);
    QVERIFY(explain(*named).contains(u"郡 二郎"));
    QVERIFY(explain(*named).contains(named->facts[1]));
    elsewhere.setUser(m_server->login("ken"), sharedPassword());
    const auto stranger = elsewhere.openReader();
    QCOMPARE(whoHolds(*stranger, steps[0]), QStringList());
    QCOMPARE(
        one(*m_server->superuser(), u"select count(*) from decision where step_id = %1"_qs.arg(steps[1])),
        u"0");
    // The administrator ends it, and the same again is done.
    Cluster::instance().admin(m_server->name()).endSessions(m_server->login("gun2"));
    QVERIFY(!failure(approval(steps[1])));
    QVERIFY(codeOf([&] { colleague->runText(u"select 1"_qs); }) == u"connection-lost");

    // The prefecture holds the application that the county has just decided.
    const qint64 above = number(*m_server->superuser(),
        u"select o.id from step s join step o on o.application_id = s.application_id and o.layer = 2 "
        u"where s.id = %1"_qs.arg(steps[1]));
    elsewhere.setUser(m_server->login("ken"), sharedPassword());
    const auto prefecture = elsewhere.openWriter();
    prefecture->runText(u"begin"_qs);
    DecisionRequest confirmed = approval(above);
    confirmed.action = Action::Confirm;
    confirmed.seenVersion
        = static_cast<int>(number(*prefecture, u"select version from step where id = %1"_qs.arg(above)));
    DecisionStore(*prefecture, {}).carryOut(confirmed, {});
    DecisionRequest cancelled = approval(steps[1]);
    cancelled.action = Action::Cancel;
    cancelled.seenVersion = 2;
    cancelled.message = u"取り消します。"_qs;
    const auto outside = failure(cancelled);
    QVERIFY(outside);
    QCOMPARE(outside->code, u"kept-waiting-outside");
    QCOMPARE(outside->facts.size(), 1);
    QVERIFY(!explain(*outside).contains(u"県 花子"));
    prefecture->runText(u"rollback"_qs);
    QVERIFY(!failure(cancelled));
}

QTEST_GUILESS_MAIN(TestSharedOffice)
#include "tst_shared_office.moc"
