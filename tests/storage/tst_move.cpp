#include "storage/event_store.h"
#include "support/contents.h"
#include "support/practice.h"

#include "storage/migration.h"
#include "storage/move.h"

#include <QTest>

#include <algorithm>

using namespace mamis;
using namespace mamis::test;

namespace {

bool goOn(qint64, qint64)
{
    return true;
}

/// Tables of a file that a move takes along: all but the rules, which every database has of its own, and what
/// only a file looks names up in.
QStringList tablesOf(Connection &file)
{
    return table(file,
        u"select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name not in "
        u"('transition', 'cascade', 'permission', 'setting', 'member_gram') order by name"_qs,
        1);
}

} // namespace

class TestMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingArrives();
    void worksAfterwards();
    void stoppedInTheMiddle_data();
    void stoppedInTheMiddle();
    void whatBelongsToItComesOrGoesWithIt();
    void notEmpty();
    void brokenChain_data();
    void brokenChain();
    void refusedRow();
    void anotherSchema();

private:
    QString move(const std::function<bool(qint64, qint64)> &progress = goOn)
    {
        return codeOf([&] { m_moved = moveToServer(*m_file, *m_server, progress, m_atTheEnd); });
    }
    /// What a database has before anything was moved.
    bool isUntouched()
    {
        return number(*m_server,
                   u"select (select count(*) from association) + (select count(*) from member) + "
                   u"(select count(*) from facility) + (select count(*) from decision) + "
                   u"(select count(*) from live_channel)"_qs)
            == 0
            && number(*m_server, u"select count(*) from founder"_qs) == 14
            && number(*m_server, u"select count(*) from template"_qs) == 1
            && number(*m_server, u"select count(*) from pg_trigger where tgenabled <> 'O'"_qs) == 0;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<DatabaseFile> m_database;
    std::unique_ptr<Connection> m_file;
    std::unique_ptr<ServerDatabase> m_target;
    std::unique_ptr<Connection> m_server;
    std::function<void(const MoveReport &)> m_atTheEnd;
    MoveReport m_moved;
};

/// A file with a practice office and what is hard to carry.
void TestMove::init()
{
    static const QTemporaryDir made;
    static const ServerDatabase empty;
    static const QString original = [] {
        const QString path = made.filePath(u"office.db"_qs);
        PracticeOptions options;
        options.now = testNow();
        makePracticeDatabase(path, options, [](int) { return true; });
        const DatabaseFile file(path);
        const auto connection = file.openWriter();
        EntryStore entries(*connection);
        for (const QString &name : { u"髙橋 𠮷郎"_qs, u"a\tb\\c\\N\\."_qs, u"\\N"_qs, u"\\."_qs,
                 u"一行\r\n二行\n三行\r"_qs, u"か\u3099 e\u0301 👨‍👩‍👧"_qs,
                 u"' \" , ; -- %s $1"_qs, u"  leading and trailing  "_qs }) {
            NewMember person;
            person.name = name;
            person.kana = name;
            person.address = name;
            person.watchReason = name;
            person.bornOn = QDate(1926, 12, 25);
            const qint64 id = entries.addMember(person);
            entries.addMembership(1, id, {}, {}, name, QDate(1989, 1, 7));
        }
        NewFacility facility; // without founder, beds, anything
        facility.name = u"\\"_qs;
        entries.addFacility(facility);
        connection->runText(u"update founder set label = '国\t立' where code = '01'"_qs);
        connection->runText(u"delete from reason where code = '09'"_qs);
        Session who = World::user(World::national);
        who.userId = 0;
        recordEvent(*connection, who,
            QDateTime::fromString(u"2026-06-15T03:00:00.123Z"_qs, Qt::ISODateWithMs), u"look"_qs, {},
            u"a\tb"_qs);
        who.userId = 1;
        recordEvent(*connection, who,
            QDateTime::fromString(u"2026-06-15T03:00:00.999Z"_qs, Qt::ISODateWithMs), u"x"_qs, 5);
        connection->runText(
            u"insert into template (association_id, kind, action, subject, body, created_at) values "
            u"(1, 'resign', '*', '件名', '本文\n', '2026-06-15T03:00:00.000Z')"_qs);
        return path;
    }();
    m_directory = std::make_unique<QTemporaryDir>();
    const QString path = m_directory->filePath(u"copy.db"_qs);
    QFile::copy(original, path);
    m_database = std::make_unique<DatabaseFile>(path);
    m_file = m_database->openWriter();
    m_target = std::make_unique<ServerDatabase>(&empty);
    m_server = Cluster::instance().superuser(m_target->name());
}

void TestMove::cleanup()
{
    m_atTheEnd = {};
    m_server.reset();
    m_target.reset();
    m_file.reset();
    m_database.reset();
}

void TestMove::everythingArrives()
{
    const QStringList names = tablesOf(*m_file);
    QCOMPARE(names.size(), 18);
    QMap<QString, QStringList> before;
    for (const QString &name : names)
        before.insert(name, contents(*m_file, name, columnsOf(*m_server, name)));
    QList<qint64> told;
    qint64 all = 0;
    QCOMPARE(move([&](qint64 done, qint64 of) {
        told.append(done);
        all = of;
        return true;
    }),
        QString());
    qint64 rows = 0;
    for (const QString &name : names) {
        const QStringList arrived = contents(*m_server, name, columnsOf(*m_server, name));
        QCOMPARE(arrived, before.value(name));
        QVERIFY2(!arrived.isEmpty(), qPrintable(name)); // or nothing was compared
        rows += arrived.size();
        // The file is as it was.
        QCOMPARE(contents(*m_file, name, columnsOf(*m_server, name)), before.value(name));
    }
    QCOMPARE(m_moved.rows, rows);
    QCOMPARE(m_moved.tables, names.size());
    QCOMPARE(m_moved.decisions, number(*m_file, u"select count(*) from decision"_qs));
    QCOMPARE(all, rows);
    QCOMPARE(told.last(), rows);
    QVERIFY(told.size() > 3 && std::is_sorted(told.begin(), told.end()));
    QCOMPARE(number(*m_server, u"select count(*) from office_user where password_hash <> ''"_qs), 0);
    QVERIFY(number(*m_file, u"select count(*) from office_user where password_hash <> ''"_qs) > 0);
    QCOMPARE(number(*m_server, u"select count(distinct name) from live_channel"_qs),
        number(*m_server, u"select count(*) from association"_qs));
    // Nothing a table of the server has stays out of the comparison.
    QCOMPARE(
        table(*m_server,
            u"select cast(tablename as text) from pg_tables where schemaname = 'mamis' and tablename not in "
            u"('transition', 'cascade', 'permission', 'setting', 'live_channel', 'looking', "
            u"'member_as_left') order by 1"_qs,
            1),
        names);
}

void TestMove::worksAfterwards()
{
    QCOMPARE(move(), QString());
    const qint64 lastStep = number(*m_server, u"select max(id) from step"_qs);
    NewApplication application;
    application.kind = Kind::Join;
    application.memberId = number(*m_server, u"select max(id) from member"_qs);
    application.submittedAt = testNow();
    application.chain = { { 2, 2, {} }, { 1, 1, {} } };
    const QList<qint64> steps
        = m_server->transaction([&] { return EntryStore(*m_server).submit(application); });
    QCOMPARE(steps.first(), lastStep + 1);
    const QString login
        = one(*m_server, u"select login from office_user where association_id = 2 and role = 'approver'"_qs);
    ServerDatabase::addRole(*m_server, login);
    {
        const ActingAs acting(*m_server, login);
        DecisionRequest request;
        request.stepId = steps.first();
        request.seenVersion = 1;
        request.action = Action::Accept;
        request.uuid = newUuid();
        QCOMPARE(DecisionStore(*m_server, Session()).decide(request, testNow()), StepStatus::Reviewing);
    }
    QCOMPARE(verifyChains(*m_server).firstBrokenSeq, 0);
    QCOMPARE(codeOf([&] { m_server->runText(u"update decision set message = 'x'"_qs); }), u"append-only");
    QCOMPARE(
        codeOf([&] { m_server->runText(u"update step set status = 'approved'"_qs); }), u"only-by-decision");
}

void TestMove::stoppedInTheMiddle_data()
{
    QTest::addColumn<int>("calls");
    QTest::newRow("at the first word") << 1;
    QTest::newRow("in the middle") << 3;
    QTest::newRow("at the very end") << -1;
}

void TestMove::stoppedInTheMiddle()
{
    QFETCH(int, calls);
    int called = 0;
    const auto stop = [&](qint64 done, qint64 all) { return calls < 0 ? done < all : ++called < calls; };
    QCOMPARE(move(stop), u"cancelled");
    QVERIFY(isUntouched());
    QCOMPARE(move(), QString()); // and the same connections can do it all
}

// Accounts, for example: there with the data, or not at all.
void TestMove::whatBelongsToItComesOrGoesWithIt()
{
    qint64 rows = 0;
    const auto note = [&] {
        m_server->run(
            u"setting_set"_qs, { { u"name"_qs, u"note"_qs }, { u"value"_qs, QString::number(rows) } });
    };
    m_atTheEnd = [&](const MoveReport &report) {
        rows = report.rows;
        note();
        throw Failure(Failure::Kind::Refused, u"login-taken"_qs);
    };
    QCOMPARE(move(), u"login-taken");
    QVERIFY(rows > 1000);
    QVERIFY(isUntouched());
    QCOMPARE(one(*m_server, u"select value from setting where name = 'note'"_qs), QString());
    m_atTheEnd = [&](const MoveReport &) { note(); };
    QCOMPARE(move(), QString());
    QCOMPARE(number(*m_server, u"select value from setting where name = 'note'"_qs), rows);
}

void TestMove::notEmpty()
{
    m_server->runText(u"insert into association (layer, name) values (1, '別の会')"_qs);
    QCOMPARE(move(), u"server-not-empty");
    QCOMPARE(table(*m_server, u"select name from association"_qs, 1), QStringList { u"別の会"_qs });
    QCOMPARE(number(*m_server, u"select count(*) from member"_qs), 0);
    QCOMPARE(number(*m_server, u"select count(*) from founder"_qs), 14);
}

void TestMove::brokenChain_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("message") << u"update decision set message = message || '.' where seq = 3"_qs;
    QTest::newRow("deleted") << u"delete from decision where seq = 2"_qs;
    QTest::newRow("head") << u"update chain_head set hash = 'x'"_qs;
}

void TestMove::brokenChain()
{
    QFETCH(QString, sql);
    m_file->runText(u"pragma foreign_keys=off"_qs);
    for (const QString &trigger : table(*m_file,
             u"select name from sqlite_schema where type = 'trigger' and tbl_name = 'decision'"_qs, 1))
        m_file->runText(u"drop trigger "_qs + trigger);
    m_file->runText(sql);
    QCOMPARE(move(), u"chain-broken");
    QVERIFY(isUntouched());
}

// A row that points to another association's: no file of ours has it, and no server takes it.
void TestMove::refusedRow()
{
    m_file->runText(u"drop trigger mail_kept"_qs);
    m_file->runText(
        u"update mail set association_id = association_id % 3 + 1 where id = (select max(id) from mail)"_qs);
    QCOMPARE(move(), u"constraint");
    QVERIFY(isUntouched());
    m_file->runText(u"update mail set association_id = (select d.association_id from decision d "
                    u"where d.id = mail.decision_id)"_qs);
    QCOMPARE(move(), QString());
}

void TestMove::anotherSchema()
{
    const auto serverHas = [this](const QString &schema) {
        m_server->run(u"setting_set"_qs, { { u"name"_qs, u"schema"_qs }, { u"value"_qs, schema } });
    };
    serverHas(QString::number(newestSchema() + 1));
    QCOMPARE(move(), u"database-newer");
    serverHas(u"0"_qs);
    QCOMPARE(move(), u"server-foreign");
    serverHas(QString::number(newestSchema()));
    m_file->runText(u"pragma user_version=0"_qs);
    QCOMPARE(move(), u"database-older");
    QVERIFY(isUntouched());
}

QTEST_GUILESS_MAIN(TestMove)
#include "tst_move.moc"
