#include "storage/history_store.h"

#include "storage/chain.h"
#include "storage/event_store.h"
#include "storage/sql_library.h"
#include "storage/user_store.h"
#include "support/practice.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// 操作履歴: decisions and entries of the own association as one list, on both engines.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void newestFirstAndOldestFirst();
    void aPageIsTheBeginningOfTheWhole();
    void rowsTellWhoWhatAndAboutWhom();
    void conditions_data();
    void conditions();
    void onlyForThoseWhoMayRead_data();
    void onlyForThoseWhoMayRead();
    void othersSeeNothingOfIt();
    void refusedLogInsOfKnownNames();
    void aCheckIsNotMisledByWhoGoesOnWorking();
    void aLinkThatIsGoneHasTheTimeOfTheNext();

private:
    static Session auditor(qint64 association) { return World::user(association, UserRole::Auditor); }
    HistoryStore storeOf(const Session &who) { return { m_world->connectionOf(who), who }; }

    void record(
        const Session &who, const QString &what, const QVariant &subject = {}, const QString &facts = {})
    {
        Connection &desk = m_world->connectionOf(who);
        desk.transaction([&] { recordEvent(desk, who, m_next, what, subject, facts); });
        m_next = m_next.addSecs(60);
    }

    /// Kinds of the city's lines that are found, newest first.
    QStringList found(const HistoryConditions &conditions, bool oldestFirst = false, int limit = 0)
    {
        const Session who = auditor(World::city);
        const HistoryStore store = storeOf(who);
        QStringList kinds;
        const QList<HistoryRow> rows = store.rows(store.search(conditions, oldestFirst, limit));
        for (const HistoryRow &row : rows)
            kinds.append(row.kind);
        return kinds;
    }

    std::unique_ptr<World> m_world;
    QDateTime m_next; ///< of the next entry, in a file
    QList<qint64> m_steps;
};

void TestHistory::init()
{
    m_world = std::make_unique<World>();
    m_next = testNow();
    m_steps = m_world->submit(World::application(Kind::Resign, Scope::All, 3));
    const Session clerk = World::user(World::city, UserRole::Clerk);
    record(clerk, u"log-in"_qs);
    record(clerk, u"view"_qs, m_steps[0]);
    record(World::user(World::city), u"export"_qs, {}, u"rows=3 format=csv columns=name"_qs);
    record(World::user(World::county), u"log-in"_qs);
    // After the entries, whosever clock counts.
    DecisionRequest request = m_world->request(m_steps[0], Action::Approve, u"承認します。"_qs);
    Connection &desk = m_world->connectionOf(World::user(World::city));
    desk.transaction([&] { DecisionStore(desk, World::user(World::city)).decide(request, m_next); });
}

void TestHistory::newestFirstAndOldestFirst()
{
    QCOMPARE(found({}), QStringList({ u"approve"_qs, u"export"_qs, u"view"_qs, u"log-in"_qs }));
    QCOMPARE(found({}, true), QStringList({ u"log-in"_qs, u"view"_qs, u"export"_qs, u"approve"_qs }));
}

void TestHistory::aPageIsTheBeginningOfTheWhole()
{
    for (const bool oldestFirst : { false, true }) {
        const QStringList all = found({}, oldestFirst);
        for (int limit = 1; limit <= 5; ++limit)
            QCOMPARE(found({}, oldestFirst, limit), all.mid(0, limit));
    }
}

void TestHistory::rowsTellWhoWhatAndAboutWhom()
{
    const Session who = auditor(World::city);
    const HistoryStore store = storeOf(who);
    const QList<HistoryRow> rows = store.rows(store.search({}, false, 0));
    const HistoryRow &decision = rows.at(0);
    QCOMPARE(decision.login, World::loginOf(World::user(World::city)));
    QCOMPARE(decision.stepId, m_steps[0]);
    QCOMPARE(decision.person, u"見本 花子");
    QCOMPARE(decision.applicationKind, Kind::Resign);
    QCOMPARE(decision.from, StepStatus::Applied);
    QCOMPARE(decision.to, StepStatus::Approved);
    QCOMPARE(decision.message, u"承認します。");
    QCOMPARE(decision.effectiveOn, QDate(2026, 6, 30));
    QVERIFY(decision.notify);
    QCOMPARE(decision.seq, 4);
    QCOMPARE(decision.hash.size(), 64);
    const HistoryRow &taken = rows.at(1);
    QCOMPARE(taken.facts, u"rows=3 format=csv columns=name");
    QCOMPARE(taken.person, QString());
    QVERIFY(!taken.from);
    QCOMPARE(rows.at(2).person, u"見本 花子");
    QCOMPARE(rows.at(2).stepId, m_steps[0]);
    QCOMPARE(rows.at(2).user, u"利用者");
}

void TestHistory::conditions_data()
{
    QTest::addColumn<HistoryConditions>("conditions");
    QTest::addColumn<QStringList>("kinds");
    const QStringList all { u"approve"_qs, u"export"_qs, u"view"_qs, u"log-in"_qs };
    const QDate today = dateInJapan(onServer() ? QDateTime::currentDateTimeUtc() : testNow());
    const auto row = [](const char *name, const QStringList &kinds, auto set) {
        HistoryConditions conditions;
        set(conditions);
        QTest::newRow(name) << conditions << kinds;
    };
    row("today", all, [&](auto &c) { c.at = { today, today }; });
    row("until yesterday", {}, [&](auto &c) { c.at.last = today.addDays(-1); });
    row("from tomorrow", {}, [&](auto &c) { c.at.first = today.addDays(1); });
    row("the clerk", { u"view"_qs, u"log-in"_qs },
        [](auto &c) { c.userId = World::user(World::city, UserRole::Clerk).userId; });
    row("the approver", { u"approve"_qs, u"export"_qs },
        [](auto &c) { c.userId = World::user(World::city).userId; });
    row("somebody elsewhere", {}, [](auto &c) { c.userId = World::user(World::county).userId; });
    row("one kind", { u"view"_qs }, [](auto &c) { c.kinds = { u"view"_qs }; });
    row("kinds of entries", { u"export"_qs, u"log-in"_qs }, [](auto &c) {
        c.kinds = { u"log-in"_qs, u"export"_qs };
    });
    row("decisions", { u"approve"_qs }, [](auto &c) { c.kinds = historyCodes(HistoryGroup::Decisions); });
    row("another decision", {}, [](auto &c) { c.kinds = { u"accept"_qs }; });
    row("both", { u"approve"_qs, u"view"_qs }, [](auto &c) { c.kinds = { u"approve"_qs, u"view"_qs }; });
    row("by name", { u"approve"_qs, u"view"_qs }, [](auto &c) { c.person = u"花子"_qs; });
    row("by reading", { u"approve"_qs, u"view"_qs }, [](auto &c) { c.person = u"みほん"_qs; });
    row("another's name", {}, [](auto &c) { c.person = u"太郎"_qs; });
    row("all of it", { u"view"_qs }, [&](auto &c) {
        c.at = { today, today };
        c.userId = World::user(World::city, UserRole::Clerk).userId;
        c.kinds = { u"view"_qs, u"approve"_qs };
        c.person = u"花子"_qs;
    });
}

void TestHistory::conditions()
{
    QFETCH(HistoryConditions, conditions);
    QFETCH(QStringList, kinds);
    QCOMPARE(found(conditions), kinds);
    QCOMPARE(found(conditions, false, 25), kinds);
}

void TestHistory::onlyForThoseWhoMayRead_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("may");
    for (const UserRole role : allValues<UserRole>())
        QTest::newRow(qPrintable(toCode(role)))
            << int(role) << (role == UserRole::Admin || role == UserRole::Auditor);
}

void TestHistory::onlyForThoseWhoMayRead()
{
    QFETCH(int, role);
    QFETCH(bool, may);
    const Session who = World::user(World::city, static_cast<UserRole>(role));
    QCOMPARE(codeOf([&] { storeOf(who).search({}, false, 25); }), may ? QString() : u"permission"_qs);
    if (onServer()) // also where a program does not ask itself whether it may
        QCOMPARE(number(m_world->connectionOf(who), u"select count(*) from event"_qs), may ? 3 : 0);
}

void TestHistory::othersSeeNothingOfIt()
{
    const Session county = auditor(World::county);
    const HistoryStore theirs = storeOf(county);
    QCOMPARE(theirs.search({}, false, 0).size(), 1);
    const Session city = auditor(World::city);
    const QList<qint64> ids = storeOf(city).search({}, false, 0);
    QCOMPARE(ids.size(), 4);
    QVERIFY(theirs.rows(ids).isEmpty());
    QCOMPARE(theirs.users().size(), World::roles());
}

void TestHistory::refusedLogInsOfKnownNames()
{
    if (onServer())
        return; // the server refuses them itself, before anything of ours is asked
    Connection &connection = m_world->connection();
    UserStore users(connection);
    users.add(World::city, u"jimu"_qs, u"事務 一郎"_qs, UserRole::Clerk, u"ひみつの言葉 1"_qs);
    QCOMPARE(codeOf([&] { users.logIn(u"jimu"_qs, u"ひみつの言葉 2"_qs, m_next); }), u"log-in");
    QCOMPARE(codeOf([&] { users.logIn(u"ひみつの言葉 1"_qs, QString(), m_next); }), u"log-in");
    const Session who = auditor(World::city);
    const HistoryStore store = storeOf(who);
    HistoryConditions refused;
    refused.kinds = { u"log-in-refused"_qs };
    const QList<HistoryRow> rows = store.rows(store.search(refused, false, 0));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().user, QString()); // nobody was logged in
    QCOMPARE(rows.first().subjectUser, u"事務 一郎");
    QCOMPARE(rows.first().facts, u"login=jimu");
    QCOMPARE(number(connection, u"select count(*) from event where facts like '%ひみつ%'"_qs), 0);
}

void TestHistory::aCheckIsNotMisledByWhoGoesOnWorking()
{
    const Session who = auditor(World::city);
    std::unique_ptr<Connection> reader; // in a file, as the check has one of its own
    if (!onServer())
        reader = Connection::openSqlite(
            m_world->path(), Connection::Access::Read, std::make_shared<const SqlLibrary>(u"sqlite"_qs));
    Connection &desk = reader ? *reader : m_world->connectionOf(who);
    const HistoryStore store(desk, who);
    int told = 0;
    const auto check = [&] {
        return verifyChains(desk, {}, [&](qint64, qint64 total) {
            ++told;
            QVERIFY(total >= 4);
            record(World::user(World::city, UserRole::Clerk), u"log-out"_qs); // between heads and links
        });
    };
    QCOMPARE(store.atOneMoment(check).firstBrokenSeq, 0);
    QCOMPARE(told, 1);
    QCOMPARE(chainHead(desk, World::city).seq, 5); // it was written
    QVERIFY(check().firstBrokenSeq != 0); // which is what the one moment is for
}

void TestHistory::aLinkThatIsGoneHasTheTimeOfTheNext()
{
    const Session who = auditor(World::city);
    const HistoryStore store = storeOf(who);
    const QList<HistoryRow> rows = store.rows(store.search({}, true, 0));
    QCOMPARE(store.linkTime(World::city, 2), rows.at(1).at);
    Connection &all = m_world->connection();
    if (onServer())
        all.runText(u"alter table event disable trigger user"_qs);
    else
        all.runText(u"drop trigger event_never_deleted"_qs);
    all.runText(u"delete from event where association_id = 5 and seq = 2"_qs);
    QCOMPARE(store.linkTime(World::city, 2), rows.at(2).at);
    QVERIFY(!store.linkTime(World::city, 5).isValid());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
