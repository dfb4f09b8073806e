#include "support/practice.h"

#include "domain/crash.h"
#include "domain/log.h"
#include "office/database_thread.h"
#include "storage/connection.h"
#include "storage/database_file.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace mamis;
using namespace mamis::test;

namespace {

const QString program = QStringLiteral("tst_office_log");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Calls itself until there is no stack left; what is added afterwards keeps the compiler from making a loop
/// of it.
int useUpTheStack(int depth)
{
    volatile char room[1000] = {};
    return depth == 0 ? 0 : useUpTheStack(depth - 1) + room[depth % 1000];
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void failingStatement();
    void whichKinds();
    void oneLineEach();
    void rotates();
    void manyThreads();
    void crashLeavesALine_data();
    void crashLeavesALine();

private:
    QString path(const QString &name) const { return m_folder->filePath(u"log/"_qs + name); }
    QByteArray text() const { return contents(path(u"mamis-office.log"_qs)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openLog(m_folder->filePath(u"log"_qs));
}

/// From a job's throw to the file: the number that the user is told is there, what was bound is not.
void TestLog::failingStatement()
{
    World world;
    const QString secret = u"事務 一郎"_qs;
    world.connection().runText(u"create table witness (name text not null check (name = 'x'))"_qs);
    DatabaseThread thread([&world] { return world.file().openWriter(); });
    std::optional<Failure> failure;
    thread.run<Done>(
        this,
        [secret](Connection &connection) {
            connection.runText(u"insert into witness values ('%1')"_qs.arg(secret));
            return Done();
        },
        [&failure](const Result<Done> &result) { failure = result.failure; });
    QTRY_VERIFY(failure);
    QCOMPARE(failure->kind, Failure::Kind::Bug);
    QCOMPARE(text().count('\n'), 1);
    static const QRegularExpression shape(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z \\d+\\.\\d+\\.\\d+ ([0-9A-F]{6}) bug constraint sqlite \\d+\n$"_qs);
    const QRegularExpressionMatch match = shape.match(QString::fromUtf8(text()));
    QVERIFY2(match.hasMatch(), text());
    QCOMPARE(match.captured(1), faultNumber(*failure));
    QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        QVERIFY(!contents(files.next()).contains(secret.toUtf8()));
}

void TestLog::whichKinds()
{
    for (const auto kind : { Failure::Kind::Refused, Failure::Kind::Invalid, Failure::Kind::Cancelled })
        logged(Failure(kind, u"daily"_qs));
    QCOMPARE(text(), QByteArray());
    logged(Failure(Failure::Kind::Unavailable, u"disk-full"_qs, { u"a person's fact"_qs }, u"sqlite 13"_qs));
    QVERIFY(text().endsWith(" unavailable disk-full sqlite 13\n"));
}

void TestLog::oneLineEach()
{
    logged(Failure(Failure::Kind::Bug, u"exception"_qs, {}, u"first\nsecond\r\nthird"_qs));
    QCOMPARE(text().count('\n'), 1);
    QVERIFY(text().endsWith(" bug exception first second third\n"));
}

void TestLog::rotates()
{
    const QString long_ = QString(200'000, u'x');
    for (int i = 0; i < 40; ++i)
        logged(Failure(Failure::Kind::Bug, u"round-%1"_qs.arg(i), {}, long_));
    const QDir folder(m_folder->filePath(u"log"_qs));
    const QFileInfoList files = folder.entryInfoList({ u"mamis-office.log*"_qs }, QDir::Files);
    QCOMPARE(files.size(), logFiles);
    for (const QFileInfo &file : files)
        QVERIFY(file.size() < logFileBytes + 201'000);
    QVERIFY(text().contains(" round-39 "));
    QVERIFY(contents(path(u"mamis-office.log.4"_qs)).contains(" round-15 "));
}

void TestLog::manyThreads()
{
    constexpr int each = 100;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([t] {
            for (int i = 0; i < each; ++i)
                logged(Failure(Failure::Kind::Bug, u"thread-%1-%2-end"_qs.arg(t).arg(i)));
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(text().count('\n'), 4 * each);
    for (int t = 0; t < 4; ++t) {
        for (int i = 0; i < each; ++i)
            QVERIFY(text().contains(u"bug thread-%1-%2-end\n"_qs.arg(t).arg(i).toLatin1()));
    }
}

void TestLog::crashLeavesALine_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("gives up") << u"--abort"_qs << QByteArray("crash signal 06\n");
    QTest::newRow("a wrong address") << u"--wrong-address"_qs << QByteArray("crash signal 11\n");
    QTest::newRow("no stack left") << u"--no-stack-left"_qs << QByteArray("crash signal 11\n");
}

void TestLog::crashLeavesALine()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, line);
#ifdef __SANITIZE_ADDRESS__
    return; // the sanitizer tells of the crash itself
#endif
    QVERIFY(!takeCrash(program));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), { how, m_folder->filePath(u"log"_qs) });
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit); // the default followed
    QCOMPARE(contents(path(program + u".crash"_qs)), line);
    QVERIFY(takeCrash(program));
    QVERIFY(text().endsWith("tst_office_log " + line));
    QVERIFY(!takeCrash(program)); // told once
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString how = arguments.value(1);
    if (how.startsWith(u"--") && arguments.size() == 3) {
        openLog(arguments.value(2));
        watchForCrash(program);
        if (how == u"--abort")
            std::abort();
        volatile int depth = 1'000'000'000;
        int *const nowhere = how == u"--wrong-address" ? reinterpret_cast<int *>(16) : nullptr;
        return nowhere ? *static_cast<volatile int *>(nowhere) : useUpTheStack(depth);
    }
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_log.moc"
