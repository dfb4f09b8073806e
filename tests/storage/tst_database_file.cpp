#include "storage/migration.h"
#include "support/file_bytes.h"
#include "support/made_resource.h"
#include "support/practice.h"

#include "storage/sql_library.h"

#include <QCoreApplication>
#include <QProcess>
#include <QResource>
#include <QTest>
#include <QTextStream>

#include <random>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace mamis;
using namespace mamis::test;

namespace {

/// Another process of this program, for what one process cannot show: `name` is one of the functions below.
std::unique_ptr<QProcess> child(const QString &name, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->start(QCoreApplication::applicationFilePath(), QStringList { u"--child"_qs, name } + arguments);
    return process;
}

/// Waits until the child has said one line, and returns it.
QString lineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(20000) && !process.canReadLine())
            return QStringLiteral("nothing: ") + QString::fromUtf8(process.readAllStandardError());
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

void say(const QString &line)
{
    QTextStream(stdout) << line << '\n' << Qt::flush;
}

void waitForEnd()
{
    QTextStream(stdin).readLine();
}

/// The code of opening the file, as an ordinary user.
int openAsNobody(const QString &path)
{
#ifdef Q_OS_UNIX
    if (::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
        return 1;
#endif
    say(codeOf([&] { DatabaseFile file(path); }));
    return 0;
}

int holdOpen(const QString &path)
{
    const DatabaseFile file(path);
    say(u"open"_qs);
    waitForEnd();
    return 0;
}

/// A foreign program: it knows nothing of our lock file.
int holdLocked(const QString &path, const QString &pragma, const QString &begin)
{
    const auto connection = Connection::openSqlite(
        path, Connection::Access::Write, std::make_shared<const SqlLibrary>(u"sqlite"_qs));
    connection->runText(pragma);
    connection->runText(begin);
    connection->runText(u"update setting set value = value"_qs);
    say(u"locked"_qs);
    waitForEnd();
    return 0;
}

/// Decides one application after the other, in transactions of 10, and says what is safely done.
int decideUntilKilled(const QString &path)
{
    const DatabaseFile file(path);
    const auto connection = file.openWriter();
    QList<qint64> steps;
    for (Rows rows = connection->runText(
             u"select id from step where association_id = 5 and status = 'applied' order by id"_qs);
         rows.next();)
        steps.append(rows.integer(0));
    say(u"begun"_qs);
    for (qsizetype start = 0; start < steps.size(); start += 10) {
        QStringList done;
        connection->transaction([&] {
            DecisionStore store(*connection, World::user(World::city));
            for (const qint64 step : steps.mid(start, 10)) {
                DecisionRequest request;
                request.stepId = step;
                request.seenVersion = 1;
                request.action = Action::Approve;
                request.effectiveOn = QDate(2026, 6, 30);
                request.message = QStringLiteral("承認します。");
                request.uuid = newUuid();
                store.decide(request, testNow());
                done.append(request.uuid);
            }
        });
        say(done.join(u' '));
    }
    return 0;
}

int runChild(const QStringList &arguments)
{
    try {
        const QString &name = arguments.at(0);
        if (name == u"nobody")
            return openAsNobody(arguments.at(1));
        if (name == u"hold")
            return holdOpen(arguments.at(1));
        if (name == u"lock")
            return holdLocked(arguments.at(1), arguments.at(2), arguments.at(3));
        if (name == u"decide")
            return decideUntilKilled(arguments.at(1));
    } catch (const Failure &failure) {
        say(failure.code);
    }
    return 1;
}

/// Everything in a folder: names, sizes and contents.
QStringList contents(const QString &folder)
{
    QStringList list;
    const QFileInfoList files
        = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        list.append(QStringLiteral("%1 %2 %3").arg(info.fileName()).arg(bytes.size()).arg(qHash(bytes)));
    }
    return list;
}

/// A program that knows a further migration: a resource laid over the others.
class NewerProgram
{
public:
    explicit NewerProgram(const QByteArray &sql)
        : m_resource(test::makeResource(
            { u"sql"_qs, u"migrations"_qs,
                QStringLiteral("%1_next.sql").arg(newestSchema() + 1, 4, 10, QLatin1Char('0')) },
            sql))
        , m_there(QResource::registerResource(bytes()))
    {
    }
    ~NewerProgram()
    {
        if (m_there)
            QResource::unregisterResource(bytes());
    }
    NewerProgram(const NewerProgram &) = delete;
    NewerProgram &operator=(const NewerProgram &) = delete;
    NewerProgram(NewerProgram &&) = delete;
    NewerProgram &operator=(NewerProgram &&) = delete;

    bool isThere() const { return m_there; }

private:
    const uchar *bytes() const { return reinterpret_cast<const uchar *>(m_resource.constData()); }

    QByteArray m_resource;
    bool m_there = false;
};

} // namespace

class TestDatabaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedUntouched_data();
    void refusedUntouched();
    void flippedBitsNeverCrash();
    void readOnlyForThisUser_data();
    void readOnlyForThisUser();
    void secondProgram();
    void leftBehindLockIsNoObstacle();
    void lockedByAForeignProgram();
    void createReplacesNothing();
    void filesArePrivate();
    void backupIsACompleteCopy();
    void backupRefusals();
    void backupWhileWriting();
    void equalSchemaIsAccepted();
    void olderSchemaIsMigratedAfterABackup();
    void failedMigrationLeavesEverything();
    void killedInTheMiddle();
    void readerCannotWrite();
};

void TestDatabaseFile::refusedUntouched_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    for (const auto &[how, code] : { std::pair("missing", "database-missing"),
             std::pair("missing folder", "database-missing"), std::pair("folder", "database-missing"),
             std::pair("empty", "database-foreign"), std::pair("text", "database-foreign"),
             std::pair("binary", "database-foreign"), std::pair("foreign", "database-foreign"),
             std::pair("newer", "database-newer"), std::pair("first page only", "database-damaged"),
             std::pair("half", "database-damaged"), std::pair("schema destroyed", "database-damaged"),
             std::pair("settings destroyed", "database-damaged"),
             std::pair("header destroyed", "database-foreign") })
        QTest::newRow(how) << QString::fromLatin1(how) << QString::fromLatin1(code);
}

void TestDatabaseFile::refusedUntouched()
{
    QFETCH(QString, how);
    QFETCH(QString, code);
    World world;
    const QString path = world.path();
    const auto root
        = number(world.connection(), u"select rootpage from sqlite_schema where name = 'setting'"_qs);
    if (how == u"foreign")
        world.connection().runText(u"pragma application_id=1"_qs);
    if (how == u"newer")
        world.connection().runText(QStringLiteral("pragma user_version=%1").arg(newestSchema() + 1));
    world.connection().runText(u"pragma wal_checkpoint(truncate)"_qs);
    world.close();
    QByteArray bytes = bytesOf(path);
    QString opened = path;
    if (how == u"missing") {
        QVERIFY(QFile::remove(path));
    } else if (how == u"missing folder") {
        opened = world.directory() + QStringLiteral("/no/office.db");
    } else if (how == u"folder") {
        QVERIFY(QFile::remove(path) && QDir().mkdir(path));
    } else if (how == u"empty") {
        writeBytes(path, {});
    } else if (how == u"text") {
        writeBytes(path, QByteArray("氏名,フリガナ\n").repeated(100));
    } else if (how == u"binary") {
        writeBytes(path, QByteArray(8192, '\xff'));
    } else if (how == u"first page only") {
        writeBytes(path, bytes.left(4096));
    } else if (how == u"half") {
        writeBytes(path, bytes.left(bytes.size() / 2 / 4096 * 4096));
    } else if (how == u"schema destroyed") {
        writeBytes(path, bytes.replace(100, 300, QByteArray(300, '\x55')));
    } else if (how == u"settings destroyed") {
        writeBytes(path, bytes.replace((root - 1) * 4096, 100, QByteArray(100, '\x55')));
    } else if (how == u"header destroyed") {
        writeBytes(path, bytes.replace(0, 1, "s"));
    }
    const QStringList before = contents(world.directory());
    QCOMPARE(codeOf([&] { DatabaseFile file(opened); }), code);
    QCOMPARE(contents(world.directory()), before);
}

// Whatever is wrong with the file, opening ends with the file or with a Failure that is not called a bug.
void TestDatabaseFile::flippedBitsNeverCrash()
{
    World world;
    world.close();
    const QByteArray good = bytesOf(world.path());
    std::mt19937 random(1);
    int refused = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = good;
        // Mostly in the first pages, where the structure is.
        for (int flips = 0; flips < 20; ++flips) {
            const auto at = static_cast<qsizetype>(random() % quint64(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        }
        writeBytes(world.path(), bytes);
        try {
            DatabaseFile file(world.path());
        } catch (const Failure &failure) {
            ++refused;
            QVERIFY2(failure.kind == Failure::Kind::Unavailable, qPrintable(failure.code));
            QCOMPARE(failure.facts.value(0), world.path());
        }
    }
    QVERIFY(refused > 0);
}

void TestDatabaseFile::readOnlyForThisUser_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::addColumn<QString>("code");
    QTest::newRow("all may write") << 0666 << 0777 << QString();
    QTest::newRow("file read-only") << 0444 << 0777 << u"database-read-only"_qs;
    QTest::newRow("folder read-only") << 0666 << 0555 << u"database-read-only"_qs;
    QTest::newRow("not readable") << 0600 << 0777 << u"database-cannot-open"_qs;
}

// Permissions do not stop root, so another process gives its rights up first.
void TestDatabaseFile::readOnlyForThisUser()
{
#ifdef Q_OS_UNIX
    QFETCH(int, file);
    QFETCH(int, folder);
    QFETCH(QString, code);
    if (::getuid() != 0)
        QSKIP("needs to become another user");
    World world;
    world.close();
    const auto permissions = [](int mode) {
        return QFile::Permissions(
            ((mode & 0700) << 6) | (mode & 0700) << 2 | ((mode & 070) << 1) | (mode & 07));
    };
    QVERIFY(QFile::setPermissions(world.path(), permissions(file)));
    QVERIFY(QFile::setPermissions(world.directory(), permissions(folder)));
    const QStringList before = contents(world.directory());
    const auto nobody = child(u"nobody"_qs, { world.path() });
    QCOMPARE(lineOf(*nobody), code);
    QVERIFY(nobody->waitForFinished());
    QCOMPARE(contents(world.directory()), before);
#else
    QSKIP("permissions of Unix");
#endif
}

void TestDatabaseFile::secondProgram()
{
    World world;
    world.close();
    const auto first = child(u"hold"_qs, { world.path() });
    QCOMPARE(lineOf(*first), u"open");
    const QStringList before = contents(world.directory());
    try {
        DatabaseFile file(world.path());
        QFAIL("opened twice");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code, u"database-in-use");
        QCOMPARE(failure.facts.value(0), world.path());
        QCOMPARE(
            failure.facts.value(1), QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName());
    }
    QCOMPARE(contents(world.directory()), before);
    first->write("\n");
    QVERIFY(first->waitForFinished());
    DatabaseFile file(world.path()); // free again
}

void TestDatabaseFile::leftBehindLockIsNoObstacle()
{
    World world;
    world.close();
    const auto first = child(u"hold"_qs, { world.path() });
    QCOMPARE(lineOf(*first), u"open");
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(QFileInfo::exists(world.path() + QStringLiteral(".lock")));
    DatabaseFile file(world.path());
}

void TestDatabaseFile::lockedByAForeignProgram()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    {
        // It writes: reading goes on, writing waits and then says so.
        const auto foreign
            = child(u"lock"_qs, { world.path(), u"pragma synchronous"_qs, u"begin exclusive"_qs });
        QCOMPARE(lineOf(*foreign), u"locked");
        QCOMPARE(world.statusOf(steps[0]), u"applied");
        const DecisionRequest request = world.request(steps[0], Action::Accept);
        QCOMPARE(codeOf([&] { world.decide(World::user(World::city), request); }), u"database-busy");
        foreign->write("\n");
        QVERIFY(foreign->waitForFinished());
        QCOMPARE(world.decide(World::user(World::city), request), StepStatus::Reviewing);
    }
    world.close();
    {
        // It keeps everybody out: refused at opening.
        const auto foreign
            = child(u"lock"_qs, { world.path(), u"pragma locking_mode=exclusive"_qs, u"begin exclusive"_qs });
        QCOMPARE(lineOf(*foreign), u"locked");
        const QByteArray before = bytesOf(world.path());
        QCOMPARE(codeOf([&] { DatabaseFile file(world.path()); }), u"database-busy");
        QCOMPARE(bytesOf(world.path()), before);
        foreign->write("\n");
        QVERIFY(foreign->waitForFinished());
    }
    DatabaseFile file(world.path());
}

void TestDatabaseFile::createReplacesNothing()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"x.db"_qs);
    writeBytes(path, "notes");
    QCOMPARE(codeOf([&] { DatabaseFile::create(path, DatabaseFile::Kind::Office); }), u"database-exists");
    QCOMPARE(bytesOf(path), "notes");
    const QString nowhere = directory.filePath(u"no/x.db"_qs);
    QCOMPARE(
        codeOf([&] { DatabaseFile::create(nowhere, DatabaseFile::Kind::Office); }), u"database-cannot-open");
    QCOMPARE(contents(directory.path()).size(), 1);
}

void TestDatabaseFile::filesArePrivate()
{
#ifdef Q_OS_UNIX
    World world;
    const QString copy = world.directory() + QStringLiteral("/copy.db");
    const QString made = world.directory() + QStringLiteral("/made.db");
    DatabaseFile::backup(world.path(), copy);
    DatabaseFile::create(made, DatabaseFile::Kind::Office);
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &path : { copy, made })
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
#else
    QSKIP("permissions of Unix");
#endif
}

void TestDatabaseFile::backupIsACompleteCopy()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 4));
    world.decide(World::fourth, steps[0], Action::Approve, u"承認します。"_qs);
    const QString target = world.directory() + u"/控え's copy.db"_qs;
    DatabaseFile::backup(world.path(), target); // while the database is in use
    const auto dump = [](Connection &connection) {
        QStringList all;
        for (const QString &name :
            table(connection,
                u"select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name"_qs,
                1))
            all += name + u':'
                + table(connection, QStringLiteral("select * from %1").arg(name), 2).join(u'\n');
        return all;
    };
    const QStringList original = dump(world.connection());
    const DatabaseFile file(target);
    const auto connection = file.openWriter();
    QCOMPARE(dump(*connection), original);
    QCOMPARE(verifyChains(*connection).firstBrokenSeq, 0);
    QCOMPARE(file.kind(), DatabaseFile::Kind::Office);
}

void TestDatabaseFile::backupRefusals()
{
    World world;
    const QString target = world.directory() + u"/copy.db"_qs;
    writeBytes(target, "older copy");
    QCOMPARE(codeOf([&] { DatabaseFile::backup(world.path(), target); }), u"file-exists");
    QCOMPARE(bytesOf(target), "older copy");
    QCOMPARE(codeOf([&] { DatabaseFile::backup(world.path(), world.path()); }), u"file-exists");
    const QString missing = world.directory() + u"/missing.db"_qs;
    QCOMPARE(codeOf([&] { DatabaseFile::backup(missing, world.directory() + u"/other.db"_qs); }),
        u"database-missing");
    QVERIFY(!QFileInfo::exists(missing) && !QFileInfo::exists(world.directory() + u"/other.db"_qs));
    QCOMPARE(codeOf([&] { DatabaseFile::backup(world.path(), world.directory() + u"/no/copy.db"_qs); }),
        u"database-cannot-open");
    // A page of a table destroyed: the copy is refused, and none is left that looks like one.
    const auto root
        = number(world.connection(), u"select rootpage from sqlite_schema where name = 'member'"_qs);
    world.connection().runText(u"pragma wal_checkpoint(truncate)"_qs);
    world.close();
    QByteArray bytes = bytesOf(world.path());
    writeBytes(world.path(), bytes.replace((root - 1) * 4096, 200, QByteArray(200, '\x55')));
    const QStringList before = contents(world.directory());
    QCOMPARE(codeOf([&] { DatabaseFile::backup(world.path(), world.directory() + u"/other.db"_qs); }),
        u"database-damaged");
    QCOMPARE(contents(world.directory()), before);
}

void TestDatabaseFile::backupWhileWriting()
{
    World world;
    for (int i = 0; i < 200; ++i)
        world.submit(World::application(Kind::Transfer, Scope::All, 3));
    const QString path = world.path();
    world.close();
    const auto writer = child(u"decide"_qs, { path });
    QCOMPARE(lineOf(*writer), u"begun");
    const QString target = world.directory() + u"/copy.db"_qs;
    DatabaseFile::backup(path, target);
    QVERIFY(writer->waitForFinished());
    const DatabaseFile copy(target);
    const auto connection = copy.openWriter();
    const ChainReport report = verifyChains(*connection);
    QCOMPARE(report.firstBrokenSeq, 0);
    QCOMPARE(report.decisions % 10, 0); // a moment between two transactions
}

void TestDatabaseFile::equalSchemaIsAccepted()
{
    World world;
    world.close();
    const QStringList before = contents(world.directory());
    {
        DatabaseFile file(world.path());
        QCOMPARE(file.kind(), DatabaseFile::Kind::Office);
    }
    QCOMPARE(contents(world.directory()), before); // no backup, no trace
}

void TestDatabaseFile::olderSchemaIsMigratedAfterABackup()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    world.decide(World::city, steps[0], Action::Approve);
    world.close();
    const int schema = newestSchema();
    const NewerProgram newer("alter table member add column nickname text not null default ''\n--;;\n"
                             "update member set nickname = 'x' where id = 1");
    QVERIFY(newer.isThere());
    QCOMPARE(newestSchema(), schema + 1);
    {
        const DatabaseFile file(world.path());
        const auto connection = file.openWriter();
        QCOMPARE(number(*connection, u"pragma user_version"_qs), schema + 1);
        QCOMPARE(one(*connection, u"select nickname from member where id = 1"_qs), u"x");
        // Rules and triggers stand again, and the history is whole.
        QCOMPARE(codeOf([&] { connection->runText(u"delete from decision"_qs); }), u"append-only");
        QCOMPARE(number(*connection, u"select count(*) from permission where user_role = 'clerk'"_qs), 3);
        QCOMPARE(verifyChains(*connection).decisions, 1);
    }
    const QStringList backups
        = QDir(world.directory())
              .entryList({ QStringLiteral("office.db.before-%1-*").arg(schema + 1) }, QDir::Files);
    QCOMPARE(backups.size(), 1);
    const auto backup = Connection::openSqlite(QDir(world.directory()).filePath(backups.first()),
        Connection::Access::Read, std::make_shared<const SqlLibrary>(u"sqlite"_qs));
    QCOMPARE(number(*backup, u"pragma user_version"_qs), schema);
    QCOMPARE(verifyChains(*backup).decisions, 1);
}

void TestDatabaseFile::failedMigrationLeavesEverything()
{
    World world;
    world.close();
    {
        const NewerProgram newer("alter table member add column nickname text not null default ''\n--;;\n"
                                 "insert into member (id) values (1)");
        QVERIFY(newer.isThere());
        QVERIFY(!codeOf([&] { DatabaseFile file(world.path()); }).isEmpty());
    }
    const DatabaseFile file(world.path()); // the older program goes on with it
    const auto connection = file.openWriter();
    QCOMPARE(number(*connection, u"pragma user_version"_qs), newestSchema());
    QVERIFY(
        !table(*connection, u"select name from pragma_table_info('member')"_qs, 1).contains(u"nickname"_qs));
    QCOMPARE(codeOf([&] { connection->runText(u"delete from member where id = 1"_qs); }), u"constraint");
}

void TestDatabaseFile::killedInTheMiddle()
{
    World world;
    {
        World filled;
        Connection &connection = filled.connection();
        connection.transaction([&] {
            for (int i = 0; i < 1500; ++i)
                EntryStore(connection).submit(World::application(Kind::Transfer, Scope::All, 3));
        });
        connection.runText(u"pragma wal_checkpoint(truncate)"_qs);
        filled.close();
        world.close();
        writeBytes(world.path(), bytesOf(filled.path()));
    }
    std::mt19937 random(7);
    QStringList acknowledged;
    for (int round = 0; round < 20; ++round) {
        const auto writer = child(u"decide"_qs, { world.path() });
        QCOMPARE(lineOf(*writer), u"begun");
        if (round % 2 == 1)
            writer->waitForReadyRead(10000); // until the first ones are safe
        QTest::qSleep(static_cast<int>(random() % 40));
        QCOMPARE(writer->state(), QProcess::Running);
        writer->kill();
        QVERIFY(writer->waitForFinished());
        const QStringList lines
            = QString::fromUtf8(writer->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            acknowledged += line.trimmed().split(u' ');

        const DatabaseFile file(world.path());
        const auto connection = file.openWriter();
        QCOMPARE(one(*connection, u"pragma integrity_check"_qs), u"ok");
        QVERIFY(table(*connection, u"pragma foreign_key_check"_qs, 1).isEmpty());
        QCOMPARE(verifyChains(*connection).firstBrokenSeq, 0);
        const qint64 decisions = number(*connection, u"select count(*) from decision"_qs);
        QCOMPARE(decisions % 10, 0);
        QCOMPARE(number(*connection, u"select count(*) from mail"_qs), decisions);
        QCOMPARE(number(*connection, u"select count(*) from decision_effect"_qs), 2 * decisions);
        QCOMPARE(number(*connection, u"select count(*) from step where status = 'approved'"_qs), decisions);
        QVERIFY(decisions >= acknowledged.size());
    }
    const DatabaseFile file(world.path());
    const auto connection = file.openWriter();
    const QStringList uuids = table(*connection, u"select uuid from decision"_qs, 1);
    const QSet<QString> there(uuids.begin(), uuids.end());
    QVERIFY(!acknowledged.isEmpty());
    for (const QString &uuid : std::as_const(acknowledged))
        QVERIFY(there.contains(uuid));
}

void TestDatabaseFile::readerCannotWrite()
{
    World world;
    const auto reader = world.file().openReader();
    QCOMPARE(
        codeOf([&] { reader->runText(u"update setting set value = 'practice'"_qs); }), u"database-read-only");
    QCOMPARE(number(*reader, u"select count(*) from association"_qs), 5);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--child")
        return runChild(arguments.mid(2));
    TestDatabaseFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database_file.moc"
