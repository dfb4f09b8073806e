#include "support/practice.h"

#include <QTest>

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
        const auto bytes = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
        };
        const QString crashed = m_world->directory() + u"/crashed.db"_qs;
        QVERIFY(QFile::copy(m_world->path(), crashed));
        QVERIFY(QFile::copy(m_world->path() + u"-wal"_qs, crashed + u"-wal"_qs));
        for (const QString &path : { m_copy, crashed }) {
            const QByteArray file = bytes(path);
            const QByteArray journal = bytes(path + u"-wal"_qs);
            QCOMPARE(DatabaseFile::stateOf(path).problem, QString());
            QVERIFY(bytes(path) == file && bytes(path + u"-wal"_qs) == journal);
        }
        const QByteArray copy = bytes(m_copy);
        DatabaseFile::restore(m_copy, crashed);
        QVERIFY(bytes(m_copy) == copy);
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

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
