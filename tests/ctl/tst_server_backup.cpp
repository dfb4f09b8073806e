#include "support/contents.h"
#include "support/practice.h"
#include "support/run_program.h"
#include "support/shared_office.h"

#include "storage/decision_store.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// mamis-officectl server-backup and server-restore, with the server's own programs.
class TestServerBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void backUpAndRestore_data();
    void backUpAndRestore();
    void onAServerWithoutTheAccounts();
    void backupRefusals_data();
    void backupRefusals();
    void whatCannotBeRestoredIsNotKept();
    void restoreRefusals_data();
    void restoreRefusals();
    void aBrokenHistoryIsKeptAndTold();
    void thePasswordIsSeenByNobody();

private:
    /// By TLS and with a password, as from another computer.
    Run ctl(const QStringList &arguments, const QString &database,
        const QHash<QString, QString> &environment = {}) const
    {
        const ServerAddress line = Cluster::instance().line(database);
        return run(QStringLiteral(OFFICECTL_PATH),
            arguments
                + QStringList { u"--server"_qs, line.hosts, u"--port"_qs, QString::number(line.port),
                    u"--authority"_qs, line.authority, u"--database"_qs, database },
            "only for tests\n", environment);
    }
    QString archive() const { return m_folder->filePath(u"night.backup"_qs); }
    Run backUp(const QStringList &more = {}) const
    {
        return ctl(QStringList { u"server-backup"_qs, archive() } + more, m_server->name());
    }
    Run restore() const { return ctl({ u"server-restore"_qs, archive() }, m_copy); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }
    /// Those to look at something. Another test's on the same server may be there for a moment.
    static QStringList databases()
    {
        return table(*ServerDatabase::maintenance(),
            u"select cast(datname as text) from pg_database where datname like 'mamis_check%'"_qs, 1);
    }
    static QString originalContents(Connection &connection)
    {
        QStringList all;
        for (const QString &name :
            table(connection,
                u"select cast(tablename as text) from pg_tables where schemaname = 'mamis' order by 1"_qs, 1))
            all += name + u":\n"_qs + contents(connection, name, columnsOf(connection, name)).join(u'\n');
        return all.join(u'\n');
    }

    std::unique_ptr<SharedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_copy;
};

void TestServerBackup::init()
{
    m_server = std::make_unique<SharedServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_copy = m_server->name() + u"_copy"_qs;
    const QList<qint64> steps = m_server->submit(20);
    const auto connection = m_server->superuser();
    const ActingAs acting(*connection, m_server->login("gun2"));
    for (const qint64 step : steps.mid(0, 5))
        connection->transaction(
            [&] { DecisionStore(*connection, Session()).decide(approval(step), QDateTime()); });
}

void TestServerBackup::cleanup()
{
    ServerDatabase::maintenance()->runText(u"drop database if exists %1 with (force)"_qs.arg(m_copy));
    m_server.reset();
}

void TestServerBackup::backUpAndRestore_data()
{
    QTest::addColumn<bool>("verify");
    QTest::addColumn<bool>("there");
    QTest::newRow("into a database that is made") << false << false;
    QTest::newRow("verified, into one that is empty") << true << true;
}

void TestServerBackup::backUpAndRestore()
{
    QFETCH(bool, verify);
    QFETCH(bool, there);
    const Run made = backUp(verify ? QStringList { u"--verify"_qs } : QStringList());
    QCOMPARE(made.err, QString());
    QCOMPARE(made.code, 0);
    QVERIFY2(made.out.contains(u"5 decisions"), qPrintable(made.out));
    QCOMPARE(made.out.contains(u"verified"), verify);
    QVERIFY2(made.out.contains(u"head of association "), qPrintable(made.out));
    QCOMPARE(files(), QStringList { u"night.backup"_qs });
    QVERIFY(!(QFile::permissions(archive()) & (QFile::ReadGroup | QFile::ReadOther)));
    QTRY_COMPARE_WITH_TIMEOUT(databases(), QStringList(), 60000);
    const QString before = originalContents(*m_server->superuser());
    m_server->submit(3); // not in the archive

    if (there)
        ServerDatabase::maintenance()->runText(
            u"create database %1 owner mamis_owner template template0 lc_collate 'C' lc_ctype 'C.UTF-8'"_qs
                .arg(m_copy));
    const Run restored = restore();
    QCOMPARE(restored.code, 0);
    QVERIFY2(restored.err.contains(u"5 decisions"), qPrintable(restored.err));
    QCOMPARE(restored.out, QString()); // the accounts are there already
    const auto copy = Cluster::instance().superuser(m_copy);
    QCOMPARE(originalContents(*copy), before);
    // It works, and holds as the original does.
    QCOMPARE(whoIs(m_copy, m_server->login("gun"), sharedPassword()), u"△△郡医師会 admin");
    QCOMPARE(ctl({ u"server-check"_qs }, m_copy).code, 0);
    QVERIFY(ctl({ u"server-upgrade"_qs }, m_copy).out.contains(u"was up to date"));
    const auto original = m_server->superuser();
    for (const QString &what :
        { u"select tablename || policyname || cmd || coalesce(qual, '') from pg_policies where schemaname = 'mamis' order by 1"_qs,
            u"select c.relname || c.relrowsecurity || pg_get_userbyid(c.relowner) || cast(unnest(coalesce(c.relacl, acldefault(cast(case c.relkind when 'S' then 's' else 'r' end as \"char\"), c.relowner))) as text) from pg_class c where relnamespace = cast('mamis' as regnamespace) and relkind <> 'i' order by 1"_qs,
            u"select p.proname || pg_get_userbyid(p.proowner) || cast(unnest(coalesce(p.proacl, acldefault('f', p.proowner))) as text) from pg_proc p where p.pronamespace = cast('mamis' as regnamespace) or p.proname like 'lo\\_%' order by 1"_qs,
            u"select nspname || cast(unnest(coalesce(nspacl, acldefault('n', nspowner))) as text) from pg_namespace where nspname in ('mamis', 'public') order by 1"_qs,
            u"select cast(unnest(setconfig) as text) from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase where d.datname = current_database() order by 1"_qs,
            u"select cast(unnest(datacl) as text) from pg_database where datname = current_database() order by 1"_qs })
        QCOMPARE(table(*copy, what, 1), table(*original, what, 1));
    DecisionRequest next
        = approval(number(*copy, u"select min(id) from step where status = 'applied' and layer = 3"_qs));
    const ActingAs acting(*copy, m_server->login("gun2"));
    QCOMPARE(codeOf([&] {
        copy->transaction([&] { DecisionStore(*copy, Session()).decide(next, QDateTime()); });
    }),
        QString());
}

void TestServerBackup::onAServerWithoutTheAccounts()
{
    QCOMPARE(backUp().code, 0);
    const QString gone = m_server->login("gun2");
    ServerDatabase::maintenance()->runText(QStringLiteral("drop role \"%1\"").arg(gone));
    const Run restored = restore();
    QCOMPARE(restored.code, 0);
    const QStringList account = restored.out.trimmed().split(u'\t');
    QCOMPARE(account.size(), 3);
    QCOMPARE(account[0], gone);
    QCOMPARE(whoIs(m_copy, gone, account[1]), u"△△郡医師会 approver");
}

void TestServerBackup::backupRefusals_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
        { "file-exists", "file-unwritable", "server-foreign", "server-database", "log-in", "tool-failed" })
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestServerBackup::backupRefusals()
{
    QFETCH(QString, code);
    QString target = archive();
    QString database = m_server->name();
    QStringList more;
    std::unique_ptr<Connection> other;
    if (code == u"file-exists") {
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
    } else if (code == u"file-unwritable") {
        target = m_folder->filePath(u"none/night.backup"_qs);
    } else if (code == u"server-foreign") {
        database = u"postgres"_qs;
    } else if (code == u"server-database") {
        database = u"nothing_here"_qs;
    } else if (code == u"log-in") {
        more = { u"--superuser"_qs, u"nobody"_qs };
    } else {
        // A view that has lost its definition.
        const auto superuser = m_server->superuser();
        superuser->runText(u"create view public.broken as select 1"_qs);
        superuser->runText(u"delete from pg_rewrite where ev_class = cast('public.broken' as regclass)"_qs);
    }
    const Run made = ctl(QStringList { u"server-backup"_qs, target } + more, database);
    QCOMPARE(made.code, 1);
    QVERIFY2(made.err.contains(code), qPrintable(made.err));
    QCOMPARE(files(), code == u"file-exists" ? QStringList { u"night.backup"_qs } : QStringList());
}

// An archive can be whole and still be of no use: only a restore shows it.
void TestServerBackup::whatCannotBeRestoredIsNotKept()
{
    const auto superuser = m_server->superuser();
    superuser->runText(u"create function mamis.fits() returns boolean language sql as 'select true'"_qs);
    superuser->runText(u"alter table member add check (mamis.fits())"_qs);
    superuser->runText(
        u"create or replace function mamis.fits() returns boolean language sql as 'select false'"_qs);
    const Run verified = backUp({ u"--verify"_qs });
    QCOMPARE(verified.code, 1);
    QVERIFY2(verified.err.contains(u"tool-failed pg_restore"), qPrintable(verified.err));
    QVERIFY2(
        !verified.err.contains(u"見本"), qPrintable(verified.err)); // nobody's data in the scheduler's mail
    QCOMPARE(files(), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(databases(), QStringList(), 60000);
    QCOMPARE(backUp().code, 0);
}

void TestServerBackup::restoreRefusals_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : { "file-read", "backup-foreign", "backup-foreign archive", "server-not-empty",
             "database-collation", "tool-failed", "database-newer" })
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestServerBackup::restoreRefusals()
{
    QFETCH(QString, code);
    if (code == u"database-newer")
        m_server->superuser()->runText(u"update setting set value = '999' where name = 'schema'"_qs);
    QCOMPARE(backUp().code, 0);
    const auto maintenance = ServerDatabase::maintenance();
    if (code == u"file-read") {
        QFile::remove(archive());
    } else if (code == u"backup-foreign") {
        QFile::remove(archive());
        QVERIFY(QFile::copy(QStringLiteral(TEST_SOURCE_DIR "/README.md"), archive()));
    } else if (code == u"backup-foreign archive") {
        QFile::remove(archive());
        const QString bin = QStringLiteral("/usr/lib/postgresql/%1/bin/pg_dump").arg(15);
        QCOMPARE(run(bin,
                     { u"-Fc"_qs, u"-h"_qs, Cluster::instance().folder, u"-p"_qs,
                         QString::number(Cluster::instance().port), u"-U"_qs, u"postgres"_qs, u"-f"_qs,
                         archive(), u"postgres"_qs })
                     .code,
            0);
    } else if (code == u"server-not-empty") {
        maintenance->runText(u"create database %1"_qs.arg(m_copy));
        Cluster::instance().superuser(m_copy)->runText(u"create table public.precious (id int)"_qs);
    } else if (code == u"database-collation") {
        maintenance->runText(u"create database %1 template template0 lc_collate 'C.UTF-8'"_qs.arg(m_copy));
    } else if (code == u"tool-failed") { // torn off in the middle
        QFile file(archive());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 2000));
    }
    const Run restored = restore();
    QCOMPARE(restored.code, 1);
    QVERIFY2(restored.err.contains(code.section(u' ', 0, 0)), qPrintable(restored.err));
    const bool there = code == u"server-not-empty" || code == u"database-collation";
    QCOMPARE(number(*maintenance, u"select count(*) from pg_database where datname = '%1'"_qs.arg(m_copy)),
        there ? 1 : 0);
    if (code == u"server-not-empty")
        QCOMPARE(
            number(*Cluster::instance().superuser(m_copy), u"select count(*) from public.precious"_qs), 0);
}

// The archive of a database that somebody has tampered with is evidence: it is made, and it is said.
void TestServerBackup::aBrokenHistoryIsKeptAndTold()
{
    const auto superuser = m_server->superuser();
    superuser->runText(u"alter table decision disable trigger user"_qs);
    superuser->runText(u"update decision set message = 'x' where seq = 2"_qs);
    superuser->runText(u"alter table decision enable trigger user"_qs);
    const Run made = backUp({ u"--verify"_qs });
    QCOMPARE(made.code, 1);
    QVERIFY(made.err.contains(u"changed at entry 2"));
    QVERIFY(QFile::exists(archive()));
    const Run restored = restore();
    QCOMPARE(restored.code, 1);
    QVERIFY(restored.err.contains(u"changed at entry 2"));
    QVERIFY(Cluster::instance().admin(m_copy).hasDatabase());
}

void TestServerBackup::thePasswordIsSeenByNobody()
{
    const QString seen = m_folder->filePath(u"seen"_qs);
    QProcess watcher; // what everybody on this computer can see of the processes while it runs
    watcher.start(u"/bin/sh"_qs,
        { u"-c"_qs,
            u"while :; do cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' '; for p in $(pgrep 'pg_dump|pg_restore'); do tr '\\0' '\\n' </proc/$p/environ; done 2>/dev/null; done >%1"_qs
                .arg(seen) });
    QVERIFY(watcher.waitForStarted());
    QCOMPARE(backUp({ u"--verify"_qs }).code, 0);
    watcher.kill();
    watcher.waitForFinished();
    QFile file(seen);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.contains("pg_dump --format=custom"));
    QVERIFY(!all.contains("only for tests"));
}

QTEST_GUILESS_MAIN(TestServerBackup)
#include "tst_server_backup.moc"
