#include "storage/file_place.h"
#include "support/file_bytes.h"
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
                 "fuse.gvfsd-fuse", "fuse.rclone", "fuse.somethingnew", "davfs", "CIFS", "fuse",
                 "fuse.vmhgfs-fuse", "vboxsf", "prl_fs", "drvfs", "virtiofs" })
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

    void mounts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("type");
        const auto row = [](const char *path, const char *type) {
            QTest::newRow(path) << QString::fromUtf8(path) << QByteArray(type);
        };
        row("/home/a/office.mamis", "ext4");
        row("/mnt/share/office.mamis", "cifs");
        row("/mnt/shared/office.mamis", "ext4"); // only the name begins alike
        row("/home/a/bound/office.mamis", "cifs"); // a folder of the share, bound into the home
        row("/home/a/office file.mamis", "nfs4"); // a single file, with a blank in its name
        row("/mnt/c/Users/a/office.mamis", "9p"); // WSL 2
        row("/mnt/d/office.mamis", "drvfs"); // WSL 1
        row("/media/sf_host/office.mamis", "vboxsf");
        row("/media/psf/Home/office.mamis", "prl_fs");
        row("/srv/guest/office.mamis", "virtiofs");
        row("/mnt/plain/office.mamis", "fuse");
        row("/mnt/over/office.mamis", "ext4"); // mounted over a share, which is hidden
        row("/mnt/hidden/office.mamis", "cifs"); // and a share over a disk
    }
    void mounts()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, type);
        const QByteArray mountinfo
            = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
              "30 22 0:45 / /mnt/share rw,relatime shared:2 - cifs //server/share rw,vers=3.1\n"
              "31 22 0:45 /of/a /home/a/bound rw,relatime - cifs //server/share rw,vers=3.1\n"
              "32 22 0:46 /office.mamis /home/a/office\\040file.mamis rw - nfs4 server:/export rw\n"
              "33 22 0:47 / /mnt/c rw,noatime - 9p C:\\134 rw,dirsync,aname=drvfs;path=C:\\;uid=1000\n"
              "34 22 0:48 / /mnt/d rw - drvfs D: rw\n"
              "35 22 0:49 / /media/sf_host rw,nodev shared:9 master:3 - vboxsf host rw\n"
              "36 22 0:50 / /media/psf rw - prl_fs none rw\n"
              "37 22 0:51 / /srv/guest rw - virtiofs guest rw\n"
              "38 22 0:52 / /mnt/plain rw - fuse something rw,user_id=0\n"
              "39 22 0:45 / /mnt/over rw - cifs //server/share rw\n"
              "40 39 8:2 / /mnt/over rw - ext4 /dev/sda2 rw\n"
              "41 22 8:2 / /mnt/hidden rw - ext4 /dev/sda2 rw\n"
              "42 41 0:45 / /mnt/hidden rw - cifs //server/share rw\n"
              "43 22 broken line\n";
        QCOMPARE(mountedType(mountinfo, path), type);
        QCOMPARE(isNetworkFileSystem(mountedType(mountinfo, path)), type != "ext4");
        QCOMPARE(mountedType(QByteArray(), path), QByteArray());
    }

#ifdef Q_OS_LINUX
    /// The system's own list is read, and agrees with Qt where nothing is mounted over anything.
    void thisComputersMounts()
    {
        QFile own(u"/proc/self/mountinfo"_qs);
        QVERIFY(own.open(QIODevice::ReadOnly));
        const QByteArray mountinfo = own.readAll();
        QCOMPARE(mountedType(mountinfo, u"/proc/self"_qs), QByteArray("proc"));
        QVERIFY(!mountedType(mountinfo, QDir::tempPath()).isEmpty());
        QVERIFY(!isNetworkShare(QDir::tempPath()));
    }
#endif

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
            writeBytes(world.path(), "something else");
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
        writeBytes(world.path() + u".lock"_qs, content);
        QCOMPARE(codeOf([&] { DatabaseFile file(world.path()); }), QString());
    }

#ifdef Q_OS_UNIX
    /// Whatever the file says: as long as somebody holds it, it is held.
    void aHeldLockIsHeld()
    {
        World world;
        world.close();
        const QString path = world.path() + u".lock"_qs;
        writeBytes(path, {});
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
        QByteArray content = bytesOf(world.path());
        content.replace(offset, bytes.size(), bytes);
        writeBytes(world.path(), content);
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
