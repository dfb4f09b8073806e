#include "storage/migration.h"
#include "storage/schema_objects.h"
#include "storage/server_backup.h"
#include "support/practice.h"

#include "domain/search_key.h"
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

/// Every stored key that is not what the rules of this program make of the names, the copies in the lists and
/// the index of a file included.
QStringList wrongKeys(Connection &connection)
{
    QStringList wrong;
    const auto look = [&](const char *what, const QString &sql) {
        for (Rows rows = connection.runText(sql); rows.next();) {
            const bool person = rows.text(1) == u"person";
            const QString key = person ? personKey(rows.text(2), rows.text(3), rows.text(4))
                                       : facilityKey(rows.text(2), rows.text(3));
            if (rows.text(5) != key)
                wrong.append(
                    QStringLiteral("%1 %2: %3").arg(QLatin1String(what), rows.text(0), rows.text(5)));
        }
    };
    look("member", u"select id, 'person', kana, name, former_name, person_key from member"_qs);
    look("facility", u"select id, 'facility', kana, name, '', facility_key from facility"_qs);
    look("facility of step",
        u"select s.id, 'facility', f.kana, f.name, '', s.facility_key from step s join facility f on f.id = s.facility_id"_qs);
    if (connection.dialect().isServer()) {
        look("member as left",
            u"select member_id, 'person', data ->> 'kana', data ->> 'name', data ->> 'former_name', "
            u"data ->> 'person_key' from member_as_left"_qs);
        look("member of step",
            u"select s.id, 'person', coalesce(l.data ->> 'kana', m.kana), coalesce(l.data ->> 'name', "
            u"m.name), "
            u"coalesce(l.data ->> 'former_name', m.former_name), s.person_key from step s "
            u"join member m on m.id = s.member_id left join member_as_left l on l.member_id = s.member_id "
            u"and l.association_id = s.association_id"_qs);
        return wrong;
    }
    look("member of step",
        u"select s.id, 'person', m.kana, m.name, m.former_name, s.person_key from step s "
        u"join member m on m.id = s.member_id"_qs);
    QSet<QString> grams;
    for (Rows rows = connection.runText(u"select id, person_key from member"_qs); rows.next();) {
        const std::u32string points = rows.text(1).toStdU32String();
        for (size_t i = 0; i < points.size(); ++i)
            grams.insert(
                QString::number(rows.integer(0)) + u' ' + QString::fromStdU32String(points.substr(i, 2)));
    }
    QSet<QString> there;
    for (Rows rows = connection.runText(u"select member_id, gram from member_gram"_qs); rows.next();)
        there.insert(QString::number(rows.integer(0)) + u' ' + rows.text(1));
    if (there != grams)
        wrong.append(u"pairs of characters"_qs);
    return wrong;
}

/// Names whose keys are another since the first rules, with keys that are wrong by any rules.
void writeOldNames(Connection &connection)
{
    connection.runText(
        u"update member set name = 'O''Brien Mary', person_key = 'オブライエン|O''BRIENMARY' where id = 3"_qs);
    connection.runText(
        u"update facility set name = '(医)青葉会', facility_key = '|(医)青葉会' where id = 2"_qs);
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
    void keysOfOlderRulesAreWrittenAnew();
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
    QCOMPARE(wrongKeys(*upgraded), QStringList());

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
    QCOMPARE(wrongKeys(*upgraded), QStringList());

    const ServerDatabase fresh;
    QCOMPARE(differences(objectsOf(*upgraded), objectsOf(*Cluster::instance().superuser(fresh.name()))),
        QStringList());
}

/// Of a database of the first version, and of one whose keys alone are older.
void TestMigration::keysOfOlderRulesAreWrittenAnew()
{
    const QString older = u"update setting set value = '1' where name = 'search_keys'"_qs;
    if (onServer()) {
        World world;
        world.submit(World::application(Kind::Resign, Scope::All, 3, World::noAddress));
        Connection &connection = world.connection();
        // Association 5 keeps a member as it knew them when they left.
        connection.runText(
            u"insert into member_as_left (association_id, member_id, data) select 5, m.id, to_jsonb(m) || "
            u"jsonb_build_object('name', 'O''Neil', 'person_key', 'O''NEIL') from member m where id = 3"_qs);
        writeOldNames(connection);
        connection.runText(u"update step set person_key = 'O''NEIL' where association_id = 5"_qs);
        const qint64 left = number(connection, u"select count(*) from member_as_left"_qs);
        connection.runText(older);
        QVERIFY(schemaState(connection) == SchemaState::Older);
        QCOMPARE(wrongKeys(connection).size(), 9);
        connection.runText(u"set role mamis_owner"_qs);
        migrate(connection);
        connection.runText(u"reset role"_qs);
        QCOMPARE(wrongKeys(connection), QStringList());
        QVERIFY(schemaState(connection) == SchemaState::Current);
        QCOMPARE(number(connection, u"select count(*) from member_as_left"_qs), left); // nobody has changed
        return;
    }
    const QTemporaryDir folder;
    const QString path = unpacked(folder, "practice");
    const auto spoil = [&](const QString &more) {
        const auto connection = Connection::openSqlite(
            path, Connection::Access::Write, std::make_shared<const SqlLibrary>(u"sqlite"_qs));
        writeOldNames(*connection);
        if (!more.isEmpty())
            connection->runText(more);
    };
    spoil({});
    {
        const DatabaseFile file(path);
        const auto upgraded = file.openReader();
        QCOMPARE(wrongKeys(*upgraded), QStringList());
        QVERIFY(
            number(*upgraded,
                u"select count(*) from step where facility_key like '%|医療法人青葉会' and facility_id = 2"_qs)
            > 0);
    }
    spoil(older);
    QVERIFY(!wrongKeys(*readerOf(path)).isEmpty());
    QCOMPARE(schemaState(*readerOf(path)), SchemaState::Older);
    QDir copies(folder.path(), u"*.before-*"_qs);
    QCOMPARE(copies.entryList().size(), 1);
    QVERIFY(copies.remove(copies.entryList().first()));
    {
        const DatabaseFile file(path);
        QCOMPARE(wrongKeys(*file.openReader()), QStringList());
    }
    copies.refresh();
    QCOMPARE(copies.entryList().size(), 1);
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
