#include "support/file_bytes.h"
#include "support/practice.h"

#include "storage/file_switch.h"

#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>

#include <unistd.h>
#endif

using namespace mamis;
using namespace mamis::test;

/// A copy takes the place of a database, and what was there is kept.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_steps = m_world->submit(World::application(Kind::Resign, Scope::All, 3));
        m_world->decide(World::city, m_steps[0], Action::Accept);
        m_copy = m_world->directory() + u"/copy.mamis"_qs;
        DatabaseFile::backup(m_world->path(), m_copy);
        m_world->decide(World::city, m_steps[0], Action::Approve);
    }
    void cleanup() { m_world.reset(); }

    void theCopyIsThereAndWhatWasThereIsKept()
    {
        m_world->close();
        QCOMPARE(DatabaseFile::stateOf(m_copy).decisions, 1);
        QCOMPARE(DatabaseFile::stateOf(m_world->path()).decisions, 2);
        const QString aside = DatabaseFile::restore(m_copy, m_world->path());
        QCOMPARE(decisionsIn(m_world->path()), 1);
        QCOMPARE(decisionsIn(aside), 2);
        QCOMPARE(decisionsIn(m_copy), 1); // stays for the next time
        QVERIFY(!QFile::exists(m_world->path() + u".part"_qs));
    }

    /// Looking changes neither the copy nor the present file nor its journal.
    void lookingChangesNothing()
    {
        const QString crashed = m_world->directory() + u"/crashed.db"_qs;
        QVERIFY(QFile::copy(m_world->path(), crashed));
        QVERIFY(QFile::copy(m_world->path() + u"-wal"_qs, crashed + u"-wal"_qs));
        for (const QString &path : { m_copy, crashed }) {
            const QByteArray file = bytesOf(path);
            const QByteArray journal = bytesOf(path + u"-wal"_qs);
            QCOMPARE(DatabaseFile::stateOf(path).problem, QString());
            QVERIFY(bytesOf(path) == file && bytesOf(path + u"-wal"_qs) == journal);
        }
        const QByteArray copy = bytesOf(m_copy);
        DatabaseFile::restore(m_copy, crashed);
        QVERIFY(bytesOf(m_copy) == copy);
        QVERIFY(!QFile::exists(crashed + u"-wal"_qs));
    }

    void notWhileItIsOpen()
    {
        QCOMPARE(codeOf([&] { DatabaseFile::restore(m_copy, m_world->path()); }), u"database-in-use");
        QCOMPARE(number(m_world->connection(), u"select count(*) from decision"_qs), 2);
    }

    void aDamagedCopyChangesNothing()
    {
        m_world->close();
        QFile copy(m_copy);
        QVERIFY(copy.open(QIODevice::ReadWrite) && copy.seek(copy.size() / 2));
        copy.write(QByteArray(20000, 'x'));
        copy.close();
        QVERIFY(!codeOf([&] { DatabaseFile::restore(m_copy, m_world->path()); }).isEmpty());
        QCOMPARE(decisionsIn(m_world->path()), 2);
        QCOMPARE(QDir(m_world->directory()).entryList({ u"*.before-restore-*"_qs }), QStringList());
    }

    /// Nobody's practice takes the place of real data.
    void notOneKindForTheOther()
    {
        m_world->close();
        const QString practice = m_world->directory() + u"/practice.mamis"_qs;
        DatabaseFile::create(practice, DatabaseFile::Kind::Practice);
        QVERIFY(DatabaseFile::stateOf(practice).kind != DatabaseFile::stateOf(m_copy).kind);
        QCOMPARE(codeOf([&] { DatabaseFile::restore(practice, m_world->path()); }), u"database-other-kind");
        QCOMPARE(decisionsIn(m_world->path()), 2);
        QCOMPARE(codeOf([&] { DatabaseFile::restore(m_copy, practice); }), u"database-other-kind");
        QCOMPARE(
            QDir(m_world->directory()).entryList({ u"*.part*"_qs, u"*.before-restore-*"_qs }), QStringList());
    }

#ifdef Q_OS_UNIX
    void killedBetweenTheSteps_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("fileWasThere");
        for (int steps = -1; steps <= 6; ++steps) {
            QTest::addRow("%d", steps) << steps << true;
            QTest::addRow("%d, where nothing was", steps) << steps << false;
        }
    }
    /// A program that is killed in the middle leaves the file as it was, with its journal, or the copy in its
    /// place; and whoever opens it next meets one of the two. -1: before anything is decided.
    void killedBetweenTheSteps()
    {
        QFETCH(int, steps);
        QFETCH(bool, fileWasThere);
        const QString path = m_world->directory() + u"/killed.mamis"_qs;
        if (fileWasThere) { // as after a crash: the last decision stands in the journal alone
            QVERIFY(QFile::copy(m_world->path(), path));
            QVERIFY(QFile::copy(m_world->path() + u"-wal"_qs, path + u"-wal"_qs));
            QVERIFY(QFileInfo(path + u"-wal"_qs).size() > 0);
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
            { u"--kill-after"_qs, m_copy, path, QString::number(steps) });
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QVERIFY2(child.readAllStandardError().isEmpty(), "the child was killed where it was to be");

        const RestoreReport report = DatabaseFile::stateOf(path);
        const bool decided = steps >= 0;
        QCOMPARE(report.isThere, decided || fileWasThere);
        if (!report.isThere)
            return;
        QCOMPARE(report.problem, QString());
        QCOMPARE(report.decisions, decided ? 1 : 2);
        QCOMPARE(decisionsIn(path), decided ? 1 : 2);
        QVERIFY(!fileswitch::isHalfDone(path));
        // The old one is kept whole, with what stood in its journal.
        const QString aside = fileswitch::asideName(path, u"time"_qs);
        QCOMPARE(QFileInfo::exists(aside), decided && fileWasThere);
        if (QFileInfo::exists(aside))
            QCOMPARE(decisionsIn(aside), 2);
        // And the next time is as the first.
        DatabaseFile::restore(m_copy, path);
        QCOMPARE(decisionsIn(path), 1);
        QCOMPARE(QDir(m_world->directory()).entryList({ u"killed*.part"_qs, u"killed*.restoring-*"_qs }),
            QStringList());
    }

    /// Opening finds it half done as well, also by another name.
    void openingFinishesIt()
    {
        m_world->close();
        const QString path = m_world->path();
        const QString made = fileswitch::prepare(path);
        DatabaseFile::backup(m_copy, made);
        fileswitch::decide(path, u"time"_qs);
        while (QFileInfo::exists(path))
            QVERIFY(fileswitch::advance(path));
        const QString link = m_world->directory() + u"/link.mamis"_qs;
        QVERIFY(QFile::link(path, link));
        QCOMPARE(decisionsIn(link), 1);
        QCOMPARE(decisionsIn(fileswitch::asideName(path, u"time"_qs)), 2);
    }

    /// Where a step cannot be made, everything is as it was.
    void aStepThatFailsIsTakenBack()
    {
        m_world->close();
        const QString path = m_world->path();
        DatabaseFile::backup(m_copy, fileswitch::prepare(path));
        writeBytes(path + u"-wal"_qs, "a journal");
        fileswitch::decide(path, u"time"_qs);
        QVERIFY(QDir().mkdir(fileswitch::asideName(path, u"time"_qs))); // its name is taken
        QCOMPARE(codeOf([&] { fileswitch::finish(path); }), u"database-read-only");
        QCOMPARE(bytesOf(path + u"-wal"_qs), QByteArray("a journal"));
        QVERIFY(QFile::remove(path + u"-wal"_qs));
        QCOMPARE(decisionsIn(path), 2);
        QVERIFY(!fileswitch::isHalfDone(path));
    }
#endif

    void whereNothingIs()
    {
        const QString path = m_world->directory() + u"/new.mamis"_qs;
        QVERIFY(!DatabaseFile::stateOf(path).isThere);
        QCOMPARE(DatabaseFile::restore(m_copy, path), QString());
        QCOMPARE(decisionsIn(path), 1);
    }

    /// The file crashed, and somebody copies a backup over it: the journal that is left belongs to the
    /// crashed one.
    void aStrangeJournalIsNotPlayedIn()
    {
        const QString crashed = m_world->directory() + u"/crashed.db"_qs;
        QVERIFY(QFile::copy(m_world->path() + u"-wal"_qs, crashed + u"-wal"_qs));
        QVERIFY(QFileInfo(crashed + u"-wal"_qs).size() > 0);
        QVERIFY(QFile::copy(m_copy, crashed));
        QCOMPARE(DatabaseFile::stateOf(crashed).problem, u"database-strange-journal");
        QCOMPARE(codeOf([&] { DatabaseFile::backup(crashed, crashed + u".backup"_qs); }),
            u"database-strange-journal");
        QCOMPARE(decisionsIn(crashed), 1);
        // It is aside, not gone.
        QCOMPARE(QDir(m_world->directory())
                     .entryList({ u"crashed.db-wal.of-another-file-*"_qs }, QDir::Files)
                     .size(),
            1);
    }

    void aFailedBackupLeavesNothing()
    {
        const QString target = m_world->directory() + u"/damaged copy"_qs;
        m_world->connection().runText(u"pragma wal_checkpoint(truncate)"_qs);
        m_world->close();
        QFile file(m_world->path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        file.write(QByteArray(20000, 'x'));
        file.close();
        QVERIFY(!codeOf([&] { DatabaseFile::backup(m_world->path(), target); }).isEmpty());
        QCOMPARE(QDir(m_world->directory()).entryList({ u"damaged copy*"_qs }), QStringList());
    }

private:
    static qint64 decisionsIn(const QString &path)
    {
        const DatabaseFile file(path);
        const auto connection = file.openWriter();
        if (verifyChains(*connection).firstBrokenSeq != 0
            || one(*connection, u"pragma integrity_check"_qs) != u"ok")
            return -1;
        return number(*connection, u"select count(*) from decision"_qs);
    }

    std::unique_ptr<World> m_world;
    QString m_copy;
    QList<qint64> m_steps;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
#ifdef Q_OS_UNIX
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--kill-after") {
        const QString path = arguments.value(3);
        const int steps = arguments.value(4).toInt();
        DatabaseFile::backup(arguments.value(2), fileswitch::prepare(path));
        if (steps >= 0)
            fileswitch::decide(path, u"time"_qs);
        for (int step = 0; step < steps; ++step)
            fileswitch::advance(path);
        ::kill(::getpid(), SIGKILL);
    }
#endif
    TestRestore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_restore.moc"
