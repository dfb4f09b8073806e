#include "support/contents.h"
#include "support/own_file.h"
#include "support/practice.h"
#include "support/shared_office.h"
#include "support/stopped_program.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// As tst_interruption, with a shared server: what was made for the work is gone, and what was there before
/// is as it was. A lock that somebody else holds makes sure that the work is in its middle.
class TestServerInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void backup_data() { signalsToSend(); }
    void backup();
    void check();
    void upgrade_data();
    void upgrade();
    void restore();
    void move_data() { signalsToSend(); }
    void move();
    void progressInALog();

private:
    static void signalsToSend()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void start(StoppedProgram &program, const QStringList &arguments, const QString &database) const
    {
        program.start(QStringLiteral(OFFICECTL_PATH),
            arguments
                + QStringList { u"--server"_qs, Cluster::instance().folder, u"--port"_qs,
                    QString::number(Cluster::instance().port), u"--database"_qs, database },
            "\n");
    }
    QString archive() const { return m_folder->filePath(u"night.backup"_qs); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    qint64 connections(const QString &database) const
    {
        return number(*ServerDatabase::maintenance(),
            u"select count(*) from pg_stat_activity where datname = '%1' and backend_type = 'client backend'"_qs
                .arg(database)); // autovacuum comes when it likes
    }
    qint64 waiting() const
    {
        return number(*ServerDatabase::maintenance(),
            u"select count(*) from pg_stat_activity where datname = '%1' and wait_event_type = 'Lock'"_qs.arg(
                m_server->name()));
    }
    /// Until it goes, nobody reads this table.
    std::unique_ptr<Connection> lockOn(const QString &table) const
    {
        auto holder = m_server->superuser();
        holder->runText(u"begin"_qs);
        holder->runText(u"lock table mamis.%1 in access exclusive mode"_qs.arg(table));
        return holder;
    }

    std::unique_ptr<SharedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_other; ///< a database that is made
    int m_count = 0;
};

void TestServerInterruption::init()
{
    m_server = std::make_unique<SharedServer>();
    m_server->submit(5);
    m_folder = std::make_unique<QTemporaryDir>();
    m_other = QStringLiteral("stop%1_%2").arg(QCoreApplication::applicationPid()).arg(++m_count);
}

void TestServerInterruption::cleanup()
{
    ServerDatabase::maintenance()->runText(u"drop database if exists %1 with (force)"_qs.arg(m_other));
    m_server.reset();
}

void TestServerInterruption::backup()
{
    QFETCH(int, signal);
    const auto lock = lockOn(u"step"_qs);
    StoppedProgram program;
    start(program, { u"server-backup"_qs, archive() }, m_server->name());
    QVERIFY2(program.waitUntil([&] { return waiting() > 0; }), qPrintable(program.said()));
    QCOMPARE(files(), QStringList { u"night.backup.part"_qs });
    program.send(signal);
    const Run ended = program.result();
    QVERIFY2(ended.err.contains(u"taken back"), qPrintable(ended.err));
    QCOMPARE(ended.code, 128 + signal);
    QCOMPARE(files(), QStringList());
    QTRY_COMPARE(connections(m_server->name()), 1); // of the lock: pg_dump's own are gone
}

void TestServerInterruption::check()
{
    const auto lock = lockOn(u"decision"_qs);
    StoppedProgram program;
    start(program, { u"server-check"_qs }, m_server->name());
    QVERIFY2(program.waitUntil([&] { return waiting() > 0; }), qPrintable(program.said()));
    program.send(SIGTERM);
    const Run ended = program.result();
    QVERIFY2(ended.err.contains(u"taken back"), qPrintable(ended.err));
    QCOMPARE(ended.code, 143);
    QTRY_COMPARE(connections(m_server->name()), 1);
}

void TestServerInterruption::upgrade_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("beside the others") << QStringList();
    QTest::newRow("with nobody else connected") << QStringList { u"--end-sessions"_qs };
}

/// The offices come in as before.
void TestServerInterruption::upgrade()
{
    QFETCH(QStringList, options);
    {
        const auto superuser = m_server->superuser();
        superuser->runText(u"update mamis.setting set value = 'older' where name = 'definitions'"_qs);
    }
    const auto lock = lockOn(u"step"_qs); // a superuser's, which no upgrade ends
    StoppedProgram program;
    start(program, QStringList { u"server-upgrade"_qs } + options, m_server->name());
    QVERIFY2(program.waitUntil([&] { return waiting() > 0; }), qPrintable(program.said()));
    program.send(SIGINT);
    const Run ended = program.result();
    QVERIFY2(ended.err.contains(u"taken back"), qPrintable(ended.err));
    QCOMPARE(ended.code, 130);
    QTRY_COMPARE(connections(m_server->name()), 1);
    QCOMPARE(one(*Cluster::instance().superuser(m_server->name()),
                 u"select value from mamis.setting where name = 'definitions'"_qs),
        u"older");
    QCOMPARE(one(*ServerDatabase::maintenance(),
                 u"select cast(has_database_privilege('mamis_office', '%1', 'connect') as text)"_qs.arg(
                     m_server->name())),
        u"true");
}

void TestServerInterruption::restore()
{
    StoppedProgram made;
    start(made, { u"server-backup"_qs, archive() }, m_server->name());
    QCOMPARE(made.result().code, 0);
    StoppedProgram program;
    start(program, { u"server-restore"_qs, archive() }, m_other);
    QVERIFY2(program.waitUntil([&] { return connections(m_other) > 0; }), qPrintable(program.said()));
    program.send(SIGINT);
    const Run ended = program.result();
    QVERIFY2(ended.err.contains(u"taken back"), qPrintable(ended.err));
    QCOMPARE(ended.code, 130);
    QVERIFY(!Cluster::instance().admin(m_other).hasDatabase());
}

void TestServerInterruption::move()
{
    QFETCH(int, signal);
    const QString login = m_other + u"-kanri"_qs;
    const OwnFile office(login, 20'000);
    StoppedProgram program;
    start(program, { u"server-move"_qs, office.path() }, m_other);
    const auto copies = [&] {
        return number(*ServerDatabase::maintenance(),
                   u"select count(*) from pg_stat_activity where datname = '%1' and query ilike 'copy %'"_qs
                       .arg(m_other))
            > 0;
    };
    QVERIFY2(program.waitUntil(copies), qPrintable(program.said()));
    program.send(signal);
    const Run ended = program.result();
    QVERIFY2(ended.err.contains(u"taken back"), qPrintable(ended.err));
    QCOMPARE(ended.code, 128 + signal);
    QCOMPARE(ended.out, QString());
    QVERIFY(!Cluster::instance().admin(m_other).hasDatabase());
    QVERIFY(!ServerAdmin::hasRole(*ServerDatabase::maintenance(), login));
    QCOMPARE(QDir(QFileInfo(office.path()).path()).entryList(QDir::Files | QDir::Hidden),
        QStringList { u"office.mamis"_qs });
}

/// What goes to a file gets whole lines, and few of them.
void TestServerInterruption::progressInALog()
{
    const auto lock = lockOn(u"decision"_qs);
    StoppedProgram program;
    start(program, { u"server-backup"_qs, archive() }, m_server->name());
    QVERIFY2(
        program.waitUntil([&] { return program.said().contains(u"\n"_qs); }), qPrintable(program.said()));
    QVERIFY2(QRegularExpression(u"^server-backup: 1[0-9] s\n$"_qs).match(program.said()).hasMatch(),
        qPrintable(program.said()));
    program.send(SIGTERM);
    QCOMPARE(program.result().code, 143);
}

QTEST_GUILESS_MAIN(TestServerInterruption)
#include "tst_server_interruption.moc"
