#include "storage/migration.h"
#include "storage/schema_objects.h"
#include "storage/server_backup.h"
#include "support/practice.h"

#include "storage/sql_library.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace mamis;
using namespace mamis::test;

namespace {

const QString stored = QStringLiteral(TEST_DATA_DIR "/schema1/");

/// A database as version 0.1.0 left it, unpacked into a folder.
QString unpacked(const QTemporaryDir &folder, const char *name)
{
    const QString path = folder.filePath(QLatin1String(name) + QStringLiteral(".mamis"));
    QProcess gzip;
    gzip.setStandardOutputFile(path);
    gzip.start(
        QStringLiteral("gzip"), { QStringLiteral("-dc"), stored + QLatin1String(name) + u".mamis.gz"_qs });
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        qFatal("gzip does not unpack %s", name);
    return path;
}

std::unique_ptr<Connection> readerOf(const QString &path)
{
    return Connection::openSqlite(
        path, Connection::Access::Read, std::make_shared<const SqlLibrary>(u"sqlite"_qs));
}

/// Every object of a database with its definition.
QStringList objectsOf(Connection &connection)
{
    QStringList lines;
    for (const SchemaObject &object : schemaObjects(connection))
        lines.append(object.kind + u'|' + object.name + u'|' + object.text);
    return lines;
}

/// The lines that are in one list only, so that a failure names them.
QStringList differences(const QStringList &a, const QStringList &b)
{
    QStringList lines;
    for (const QString &line : a)
        if (!b.contains(line))
            lines.append(u"< "_qs + line);
    for (const QString &line : b)
        if (!a.contains(line))
            lines.append(u"> "_qs + line);
    return lines;
}

QString sha256(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

/// All rows of the tables in which people's work lies.
QStringList rowsOf(Connection &connection)
{
    QStringList counts;
    for (const char *name : { "association", "office_user", "member", "facility", "membership", "application",
             "step", "decision", "decision_effect", "membership_effect", "mail", "event", "chain_head" })
        counts.append(
            QStringLiteral("%1 %2")
                .arg(QLatin1String(name))
                .arg(number(connection, QStringLiteral("select count(*) from %1").arg(QLatin1String(name)))));
    return counts;
}

} // namespace

/// Databases of earlier versions become what a new one is.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releasedMigrationsKeepTheirText();
    void upgradedEqualsNew_data();
    void upgradedEqualsNew();
    void olderProgramsLeaveNewerDefinitions();
    void definitionsAreRepaired();

private:
    void fileEqualsNew(const char *name);
    void serverEqualsNew();
};

/// What a database was made with is never rewritten: a change belongs into the next migration.
void TestMigration::releasedMigrationsKeepTheirText()
{
    const SqlLibrary library(onServer() ? u"postgresql"_qs : u"sqlite"_qs);
    const QStringList released { onServer() ? u"5419fd26a05e1064"_qs : u"06a36ec9b603435a"_qs };
    for (int i = 0; i < released.size(); ++i)
        QCOMPARE(sha256(migrationText(library, i + 1)), released.at(i));
}

void TestMigration::upgradedEqualsNew_data()
{
    QTest::addColumn<QString>("name");
    if (onServer()) {
        QTest::newRow("two associations") << u"server"_qs;
        return;
    }
    QTest::newRow("practice") << u"practice"_qs;
    QTest::newRow("an office without members") << u"empty"_qs;
}

void TestMigration::upgradedEqualsNew()
{
    QFETCH(QString, name);
    if (onServer())
        serverEqualsNew();
    else
        fileEqualsNew(name.toLatin1().constData());
}

void TestMigration::fileEqualsNew(const char *name)
{
    const QTemporaryDir folder;
    const QString path = unpacked(folder, name);
    QStringList rowsBefore;
    QStringList objectsBefore;
    {
        const auto old = readerOf(path);
        QCOMPARE(schemaOf(*old), 1);
        rowsBefore = rowsOf(*old);
        objectsBefore = objectsOf(*old);
    }
    const DatabaseFile file(path);
    const auto upgraded = file.openWriter();
    QCOMPARE(schemaState(*upgraded), SchemaState::Current);

    const QString fresh = folder.filePath(u"new.mamis"_qs);
    DatabaseFile::create(fresh, DatabaseFile::Kind::Office);
    const auto made = readerOf(fresh);
    QCOMPARE(differences(objectsOf(*upgraded), objectsOf(*made)), QStringList());
    QCOMPARE(one(*upgraded, u"pragma foreign_keys"_qs), u"1");
    QVERIFY(!upgraded->runText(u"pragma foreign_key_check"_qs).next());
    QCOMPARE(rowsOf(*upgraded), rowsBefore);
    QCOMPARE(verifyChains(*upgraded).firstBrokenSeq, 0);

    // The copy made before is the old database.
    const QStringList copies = QDir(folder.path()).entryList({ u"*.before-*"_qs }, QDir::Files);
    QCOMPARE(copies.size(), 1);
    const auto copy = readerOf(folder.filePath(copies.first()));
    QCOMPARE(one(*copy, u"pragma integrity_check"_qs), u"ok");
    QCOMPARE(schemaOf(*copy), 1);
    QCOMPARE(rowsOf(*copy), rowsBefore);
    QCOMPARE(objectsOf(*copy), objectsBefore);
}

void TestMigration::serverEqualsNew()
{
    const QString name = QStringLiteral("old%1").arg(QCoreApplication::applicationPid());
    ServerAdmin admin = Cluster::instance().admin(name);
    const Inventory inventory = restoreServer(admin, stored + u"server.dump"_qs);
    const auto drop = qScopeGuard([&] { admin.dropDatabase(); });
    QCOMPARE(inventory.chain.decisions, 11);
    QCOMPARE(inventory.chain.firstBrokenSeq, 0);
    QCOMPARE(inventory.rows.value(u"member"_qs), 12);
    const auto upgraded = admin.openSuperuser();
    QCOMPARE(schemaState(*upgraded), SchemaState::Current);

    const ServerDatabase fresh;
    QCOMPARE(differences(objectsOf(*upgraded), objectsOf(*Cluster::instance().superuser(fresh.name()))),
        QStringList());
}

void TestMigration::olderProgramsLeaveNewerDefinitions()
{
    const QString later = u"update setting set value = case name when 'program' then '%1' else 'another' end "
                          u"where name in ('program', 'definitions')"_qs;
    if (onServer()) {
        const ServerDatabase database;
        const auto superuser = Cluster::instance().superuser(database.name());
        superuser->runText(u"update mamis.setting"_qs + later.mid(14).arg(u"99.0"_qs));
        QCOMPARE(codeOf([&] { Cluster::instance().admin(database.name()).upgrade(); }), u"database-newer");
        superuser->runText(u"update mamis.setting"_qs + later.mid(14).arg(u"0.0.1"_qs));
        QVERIFY(Cluster::instance().admin(database.name()).upgrade());
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.mamis"_qs);
    DatabaseFile::create(path, DatabaseFile::Kind::Office);
    const auto change = [&](const char *program) {
        Connection::openSqlite(
            path, Connection::Access::Write, std::make_shared<const SqlLibrary>(u"sqlite"_qs))
            ->runText(later.arg(QLatin1String(program)));
    };
    change("99.0");
    QCOMPARE(codeOf([&] { DatabaseFile file(path); }), u"database-newer");
    QCOMPARE(QDir(folder.path()).entryList({ u"*.before-*"_qs }).size(), 0);
    change("0.0.1");
    QCOMPARE(codeOf([&] { DatabaseFile file(path); }), QString());
    QCOMPARE(QDir(folder.path()).entryList({ u"*.before-*"_qs }).size(), 1);
}

/// What an older version let offices do, or what somebody took away, is as it should be afterwards.
void TestMigration::definitionsAreRepaired()
{
    if (!onServer()) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"office.mamis"_qs);
        DatabaseFile::create(path, DatabaseFile::Kind::Office);
        const QStringList before = objectsOf(*readerOf(path));
        const auto connection = Connection::openSqlite(
            path, Connection::Access::Write, std::make_shared<const SqlLibrary>(u"sqlite"_qs));
        connection->runText(u"drop trigger decision_kept"_qs);
        connection->runText(u"create view odd as select 1"_qs);
        migrate(*connection);
        QCOMPARE(objectsOf(*connection), before);
        return;
    }
    const ServerDatabase database;
    const auto superuser = Cluster::instance().superuser(database.name());
    const QStringList before = objectsOf(*superuser);
    superuser->runText(u"grant update on mamis.step to mamis_office"_qs);
    superuser->runText(u"grant update (name) on mamis.member to mamis_office"_qs);
    superuser->runText(u"drop trigger decision_kept on mamis.decision"_qs);
    superuser->runText(u"alter table mamis.decision alter column message set statistics 100"_qs);
    QVERIFY(!differences(objectsOf(*superuser), before).isEmpty());
    migrate(*Cluster::instance().admin(database.name()).openOwner());
    QCOMPARE(differences(objectsOf(*superuser), before), QStringList());
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
