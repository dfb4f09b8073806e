#include "office/move_office.h"
#include "support/own_file.h"
#include "support/practice.h"
#include "support/relay.h"
#include "support/shared_office.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

namespace {

bool goOn(qint64, qint64)
{
    return true;
}

} // namespace

/// An office's file is moved with its accounts: all or nothing, whatever happens to the line.
class TestMoveOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everybodyLogsIn();
    void refusals_data();
    void refusals();
    void anEmptyDatabaseStaysEmpty();
    void stopped_data();
    void stopped();
    void silentServerIsLeftAtOnce();
    void brokenLine_data();
    void brokenLine();
    void theCommitWasAmongThem();

private:
    QString login() const { return m_name + u"-kanri"_qs; }
    static ServerAdmin adminAt(const ServerAddress &address)
    {
        return ServerAdmin(address, u"postgres"_qs, u"only for tests"_qs);
    }
    ServerAdmin admin() const { return Cluster::instance().admin(m_name); }
    bool hasRole(const QString &name) const
    {
        return ServerAdmin::hasRole(*ServerDatabase::maintenance(), name);
    }
    bool nothingIsThere() const { return !admin().hasDatabase() && !hasRole(login()); }

    QString m_name;
    int m_count = 0;
    int m_foundOut = 0; ///< moves that were carried out though the line broke
};

void TestMoveOffice::init()
{
    m_name = QStringLiteral("move%1_%2").arg(QCoreApplication::applicationPid()).arg(++m_count);
}

void TestMoveOffice::cleanup()
{
    ServerDatabase::maintenance()->runText(u"drop database if exists "_qs + m_name + u" with (force)"_qs);
}

void TestMoveOffice::everybodyLogsIn()
{
    const OwnFile file(login());
    file.change([](Connection &connection) {
        UserStore(connection).add(3, u"gone"_qs, u"退職者"_qs, UserRole::Clerk, ownPassword());
        connection.runText(u"update office_user set active = 0 where login = 'gone'"_qs);
    });
    ServerAdmin there = admin();
    MoveStop stop;
    const MovedOffice moved = moveOffice(file.path(), there, goOn, stop);
    QCOMPARE(moved.accounts.size(), 2);
    QCOMPARE(moved.accounts.first().name, u"管理 花子");
    QVERIFY(moved.report.rows > 10);
    QCOMPARE(whoIs(m_name, login(), moved.accounts.first().password), u"△△郡医師会 admin");
    QCOMPARE(whoIs(m_name, login() + u"-2"_qs, moved.accounts.last().password), u"△△郡医師会 approver");
    QCOMPARE(whoIs(m_name, login(), ownPassword()), u"log-in");
    QVERIFY(!hasRole(u"gone"_qs));
    stop.stop(); // too late, and no harm
}

void TestMoveOffice::refusals_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : { "practice", "login-taken", "login-unusable", "database-missing",
             "database-in-use", "database-foreign", "chain-broken" })
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestMoveOffice::refusals()
{
    QFETCH(QString, code);
    const OwnFile file(login());
    QString path = file.path();
    std::unique_ptr<DatabaseFile> user;
    QTemporaryDir folder;
    if (code == u"practice") {
        path = folder.filePath(u"practice.mamis"_qs);
        DatabaseFile::create(path, DatabaseFile::Kind::Practice);
    } else if (code == u"login-taken") {
        file.change([](Connection &connection) {
            connection.runText(u"update office_user set login = 'postgres' where id = 2"_qs);
        });
    } else if (code == u"login-unusable") {
        file.change([](Connection &connection) {
            connection.runText(u"update office_user set login = 'じむ' where id = 2"_qs);
        });
    } else if (code == u"database-missing") {
        path += u'x';
    } else if (code == u"database-in-use") {
        user = std::make_unique<DatabaseFile>(path);
    } else if (code == u"database-foreign") {
        path = QStringLiteral(TEST_SOURCE_DIR "/README.md");
    } else {
        file.change([](Connection &connection) {
            connection.runText(u"insert into chain_head (association_id, seq, hash) values (3, 1, 'x')"_qs);
        });
    }
    ServerAdmin there = admin();
    MoveStop stop;
    QCOMPARE(codeOf([&] { moveOffice(path, there, goOn, stop); }), code);
    QVERIFY(nothingIsThere());
}

// One that was there before the move and holds nothing: neither data nor accounts come alone.
void TestMoveOffice::anEmptyDatabaseStaysEmpty()
{
    const OwnFile file(login());
    ServerAdmin there = admin();
    there.createDatabase();
    ServerDatabase::maintenance()->runText(
        QStringLiteral("create role \"%1-2\" nologin").arg(login())); // the second account's
    MoveStop stop;
    QCOMPARE(codeOf([&] { moveOffice(file.path(), there, goOn, stop); }), u"login-taken");
    QCOMPARE(number(*there.openSuperuser(), u"select count(*) from association"_qs), 0);
    QVERIFY(!hasRole(login()));
    ServerDatabase::maintenance()->runText(QStringLiteral("drop role \"%1-2\"").arg(login()));
    QCOMPARE(codeOf([&] { moveOffice(file.path(), there, goOn, stop); }), QString());
    QCOMPARE(number(*there.openSuperuser(), u"select count(*) from association"_qs), 3);
    // A second office does not come into it.
    const OwnFile other(m_name + u"-other"_qs);
    QCOMPARE(codeOf([&] { moveOffice(other.path(), there, goOn, stop); }), u"server-not-empty");
    QVERIFY(!hasRole(m_name + u"-other"_qs));
}

void TestMoveOffice::stopped_data()
{
    QTest::addColumn<bool>("byProgress");
    QTest::newRow("by what is told of its progress") << true;
    QTest::newRow("by another thread") << false;
}

void TestMoveOffice::stopped()
{
    QFETCH(bool, byProgress);
    const OwnFile file(login(), 5000);
    ServerAdmin there = admin();
    MoveStop stop;
    const auto tell = [&](qint64 done, qint64) {
        if (done >= 2000 && !byProgress)
            stop.stop();
        return done < 2000 || !byProgress;
    };
    QCOMPARE(codeOf([&] { moveOffice(file.path(), there, tell, stop); }), u"cancelled");
    QVERIFY(nothingIsThere());
    MoveStop again;
    QCOMPARE(codeOf([&] { moveOffice(file.path(), there, goOn, again); }), QString());
}

// A server that says nothing more would keep a stopped move for ever.
void TestMoveOffice::silentServerIsLeftAtOnce()
{
    const OwnFile file(login());
    ServerAdmin there = admin();
    there.createDatabase();
    const auto other = Cluster::instance().superuser(m_name);
    other->runText(u"alter database %1 set lock_timeout = 0"_qs.arg(m_name));
    other->runText(u"begin"_qs);
    other->runText(u"lock table member"_qs); // it waits for this
    MoveStop stop;
    const std::unique_ptr<QThread> stopper(QThread::create([&] {
        QThread::msleep(1500);
        stop.stop();
    }));
    stopper->start();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf([&] { moveOffice(file.path(), there, goOn, stop); }), u"cancelled");
    QVERIFY(timer.elapsed() >= 1400 && timer.elapsed() < 10'000);
    stopper->wait();
    other->runText(u"rollback"_qs);
    QCOMPARE(number(*other, u"select count(*) from association"_qs), 0);
}

// The answer to the commit itself was among those that were lost.
void TestMoveOffice::theCommitWasAmongThem()
{
    QVERIFY(m_foundOut > 0);
}

void TestMoveOffice::brokenLine_data()
{
    QTest::addColumn<bool>("atTheEnd");
    QTest::addColumn<int>("answer");
    // So many as there are from the last row to the commit and a few after it; theCommitWasAmongThem() tells.
    constexpr int lastAnswers = 24;
    QTest::newRow("in the middle") << false << 1;
    for (int answer = 1; answer <= lastAnswers; ++answer)
        QTest::addRow("answer %d from the end on", answer) << true << answer;
}

// The answer to one of the last words is lost, also that to the commit: the program still knows what
// happened.
void TestMoveOffice::brokenLine()
{
    QFETCH(bool, atTheEnd);
    QFETCH(int, answer);
    const OwnFile file(login(), 3000);
    Relay line(Cluster::instance().port);
    ServerAddress address = Cluster::instance().line(m_name);
    address.port = line.port();
    ServerAdmin there = adminAt(address);
    bool armed = false;
    const auto tell = [&](qint64 done, qint64 all) {
        if (!armed && (atTheEnd ? done == all : done >= 1000)) {
            line.arm({ Relay::From::Server, answer, false, {} });
            armed = true;
        }
        return true;
    };
    MoveStop stop;
    std::optional<MovedOffice> moved;
    const QString code = codeOf([&] { moved = moveOffice(file.path(), there, tell, stop); });
    QVERIFY(armed);
    const bool broke = line.disarm();
    if (moved) {
        m_foundOut += broke;
        QCOMPARE(whoIs(m_name, login(), moved->accounts.first().password), u"△△郡医師会 admin");
        QCOMPARE(number(*admin().openSuperuser(), u"select count(*) from member"_qs), 3000);
    } else {
        QCOMPARE(code, u"move-interrupted");
        QVERIFY(nothingIsThere());
    }
}

QTEST_GUILESS_MAIN(TestMoveOffice)
#include "tst_move_office.moc"
