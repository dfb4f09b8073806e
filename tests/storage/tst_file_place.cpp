#include "storage/file_place.h"
#include "support/practice.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <unistd.h>
#endif

using namespace mamis;
using namespace mamis::test;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test's file cannot be written");
}

} // namespace

/// One file, one program: whatever path leads to it, and whatever happens to it meanwhile.
class TestFilePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkLeadsToTheSameLock()
    {
        World world;
        world.close();
        const QString link = world.directory() + u"/another name.db"_qs;
        QVERIFY(QFile::link(world.path(), link));
        const DatabaseFile open(world.path());
        QCOMPARE(codeOf([&] { DatabaseFile second(link); }), u"database-in-use");
    }

    void theLockStandsBesideTheFileItself()
    {
        World world;
        world.close();
        QVERIFY(QDir(world.directory()).mkdir(u"elsewhere"_qs));
        const QString link = world.directory() + u"/elsewhere/link.db"_qs;
        QVERIFY(QFile::link(world.path(), link));
        const DatabaseFile open(link);
        QCOMPARE(open.path(), QFileInfo(world.path()).canonicalFilePath());
        QVERIFY(QFile::exists(world.path() + u".lock"_qs));
        QCOMPARE(codeOf([&] { DatabaseFile second(world.path()); }), u"database-in-use");
    }

    void severalNamesAreRefused()
    {
        World world;
        world.close();
        const QString other = world.directory() + u"/other.db"_qs;
        std::filesystem::create_hard_link(world.path().toStdString(), other.toStdString());
        QCOMPARE(nameCount(world.path()), 2);
        QCOMPARE(fileId(world.path()), fileId(other));
        for (const QString &name : { world.path(), other })
            QCOMPARE(codeOf([&] { DatabaseFile file(name); }), u"database-linked");
        QVERIFY(QFile::remove(other));
        QCOMPARE(codeOf([&] { DatabaseFile file(world.path()); }), QString());
    }

    void networks_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char *type : { "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs",
                 "fuse.gvfsd-fuse", "fuse.rclone", "fuse.somethingnew", "davfs", "CIFS" })
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : { "ext4", "xfs", "btrfs", "tmpfs", "overlay", "NTFS", "vfat", "fuseblk",
                 "fuse.gocryptfs", "fuse.exfat", "zfs" })
            QTest::newRow(type) << QByteArray(type) << false;
    }
    void networks()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(type), network);
    }

    void deletedOrMovedWhileOpen_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : { "deleted", "moved", "replaced" })
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void deletedOrMovedWhileOpen()
    {
        QFETCH(QString, how);
        World world;
        const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
        world.decide(World::city, steps[0], Action::Accept);
        world.close();
        const DatabaseFile file(world.path());
        const auto connection = file.openWriter();
        if (how == u"moved")
            QVERIFY(QFile::rename(world.path(), world.path() + u".gone"_qs));
        else
            QVERIFY(QFile::remove(world.path()));
        if (how == u"replaced")
            write(world.path(), "something else");
        DecisionRequest request;
        request.stepId = steps[0];
        request.seenVersion = 2;
        request.action = Action::Approve;
        request.effectiveOn = QDate(2026, 6, 30);
        request.uuid = newUuid();
        const auto decide = [&] {
            connection->transaction(
                [&] { DecisionStore(*connection, World::user(World::city)).decide(request, testNow()); });
        };
        QStringList facts;
        try {
            decide();
            QFAIL("it went on as if nothing had happened");
        } catch (const Failure &failure) {
            QCOMPARE(failure.code, u"database-moved");
            facts = failure.facts;
        }
        // What was saved before is in the copy, and told again only once.
        const QString copy = facts.value(1);
        QVERIFY2(QFile::exists(copy), qPrintable(copy));
        const DatabaseFile saved(copy);
        QCOMPARE(number(*saved.openReader(), u"select count(*) from decision"_qs), 1);
        QCOMPARE(codeOf(decide), u"database-moved");
        const QStringList copies = QDir(world.directory()).entryList({ u"*.saved-*"_qs }, QDir::Files);
        QCOMPARE(std::count_if(copies.begin(), copies.end(),
                     [](const QString &name) {
                         return !name.contains(u".lock") && !name.endsWith(u"-wal")
                             && !name.endsWith(u"-shm");
                     }),
            1);
    }

    void anAbandonedLockIsNoObstacle_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut short") << QByteArray();
        QTest::newRow("garbage") << QByteArray(300, '\xff');
        QTest::newRow("a computer of another name") << QByteArray("1\nmamis-office\nanother-computer\n\n\n");
    }
    void anAbandonedLockIsNoObstacle()
    {
        QFETCH(QByteArray, content);
        World world;
        world.close();
        write(world.path() + u".lock"_qs, content);
        QCOMPARE(codeOf([&] { DatabaseFile file(world.path()); }), QString());
    }

#ifdef Q_OS_UNIX
    /// Whatever the file says: as long as somebody holds it, it is held.
    void aHeldLockIsHeld()
    {
        World world;
        world.close();
        const QString path = world.path() + u".lock"_qs;
        write(path, {});
        const int held = ::open(QFile::encodeName(path).constData(), O_RDWR);
        QCOMPARE(::flock(held, LOCK_EX | LOCK_NB), 0);
        QCOMPARE(codeOf([&] { DatabaseFile file(world.path()); }), u"database-in-use");
        ::close(held);
        QCOMPARE(codeOf([&] { DatabaseFile file(world.path()); }), QString());
    }
#endif

    void oddHeaders_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        // SQLite's file format, section 1.3: every field with values that it cannot have, or not with us.
        for (const int offset :
            { 16, 18, 19, 20, 21, 22, 23, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 92, 96 }) {
            for (const char *hex :
                { "00000000", "ffffffff", "7fffffff", "80000000", "00000001", "fffffffe" }) {
                const bool small = offset >= 16 && offset < 24;
                const QByteArray bytes = QByteArray::fromHex(hex).right(small ? (offset == 16 ? 2 : 1) : 4);
                QTest::addRow("%d %s", offset, hex) << offset << bytes;
            }
        }
    }
    /// Opening and checking end with the file or with a Failure; nothing is left behind.
    void oddHeaders()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        World world;
        world.close();
        QByteArray content = read(world.path());
        content.replace(offset, bytes.size(), bytes);
        write(world.path(), content);
        const QString code = codeOf([&] { DatabaseFile file(world.path()); });
        if (offset == 60 && bytes != QByteArray::fromHex("00000001"))
            QVERIFY2(code == u"database-damaged" || code == u"database-newer", qPrintable(code));
        // A schema that says it is an older one cannot be brought up to date; that is told, and nothing is
        // changed.
        const bool older = offset == 60 && bytes == QByteArray::fromHex("00000001");
        QCOMPARE(code == u"migration-failed", older);
        QVERIFY(!QFile::exists(world.path() + u".lock"_qs));
        if (!code.isEmpty() && !older)
            QCOMPARE(QDir(world.directory()).entryList({ u"*.before-*"_qs }), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFilePlace)
#include "tst_file_place.moc"
