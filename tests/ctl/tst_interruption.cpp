#include "support/file_bytes.h"
#include "support/mail_office.h"
#include "support/practice.h"
#include "support/scripted_smtp_server.h"
#include "support/stopped_program.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// mamis-officectl that is stopped in the middle of something long: nothing half is left, and the exit code
/// is the one that shells know. On a file; tst_server_interruption does the same on a server.
class TestInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void stopped_data();
    void stopped();
    void aMailOnItsWayIsAwaited();
    void atTheQuestionForAPassword();
    void whatIsIgnoredStaysIgnored();
    void progressOnATerminal();
    void shortCommandsSayNothing();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// Some bytes are in a file whose name begins so.
    bool isBegun(const QString &name, qint64 bytes) const
    {
        const QFileInfo place(m_folder->filePath(name));
        const QFileInfoList list
            = place.dir().entryInfoList({ place.fileName() + u'*' }, QDir::Files | QDir::Hidden);
        return std::any_of(
            list.begin(), list.end(), [&](const QFileInfo &info) { return info.size() >= bytes; });
    }

    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInterruption::initTestCase()
{
    const Run made = run(QStringLiteral(OFFICECTL_PATH),
        { u"demo"_qs, m_made.filePath(u"office"_qs), u"--applications"_qs, u"20000"_qs });
    QVERIFY2(made.code == 0, qPrintable(made.err));
}

void TestInterruption::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_made.filePath(u"office"_qs), file(u"office"_qs)));
}

void TestInterruption::stopped_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>(
        "begins"); // a file that tells that the work is under way; empty: one without a name
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("signal");
    const auto row
        = [](const char *name, const QString &arguments, const QString &begins, int bytes, int signal) {
              QTest::newRow(name) << arguments.split(u' ') << begins << bytes << signal;
          };
    row("demo, Ctrl+C", u"demo FOLDER/new --applications 200000"_qs, u"new"_qs, 4'000'000, SIGINT);
    row("demo, SIGTERM", u"demo FOLDER/new --applications 200000"_qs, u"new"_qs, 4'000'000, SIGTERM);
    row("backup, Ctrl+C", u"backup FOLDER/office FOLDER/copy"_qs, u"copy"_qs, 100'000, SIGINT);
    row("backup, SIGTERM", u"backup FOLDER/office FOLDER/copy"_qs, u"copy"_qs, 100'000, SIGTERM);
    row("restore, Ctrl+C", u"restore FOLDER/office FOLDER/other --yes"_qs, u"other.part/"_qs, 1, SIGINT);
    row("check, SIGTERM", u"check FOLDER/office"_qs, u"office.lock"_qs, 1, SIGTERM);
    row("CSV, Ctrl+C", u"export FOLDER/office --login nichii --out FOLDER/list.csv"_qs, QString(), 0, SIGINT);
    row("CSV, SIGHUP", u"export FOLDER/office --login nichii --out FOLDER/list.csv"_qs, QString(), 0, SIGHUP);
    row("workbook, SIGTERM", u"export FOLDER/office --login nichii --out FOLDER/list.xlsx"_qs,
        u"office.lock"_qs, 1, SIGTERM);
}

void TestInterruption::stopped()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, begins);
    QFETCH(int, bytes);
    QFETCH(int, signal);
    arguments.replaceInStrings(u"FOLDER"_qs, m_folder->path());
    const QStringList before = files();
    const QByteArray contents = bytesOf(file(u"office"_qs));
    StoppedProgram program;
    program.start(QStringLiteral(OFFICECTL_PATH), arguments, practicePassword().toUtf8() + '\n');
    QVERIFY2(program.waitUntil([&] {
        return begins.isEmpty() ? program.writesInto(m_folder->path()) : isBegun(begins, bytes);
    }),
        qPrintable(program.said()));
    program.send(signal);
    program.send(signal); // impatience does no harm
    const Run ended = program.result();
    QVERIFY2(ended.err.contains(u"taken back"), qPrintable(ended.err));
    QVERIFY2(!ended.err.contains(u'['), qPrintable(ended.err)); // not told as a failure
    QCOMPARE(ended.code, 128 + signal);
    QCOMPARE(files(), before);
    if (arguments.first() != u"export") // which writes down who logged in
        QCOMPARE(bytesOf(file(u"office"_qs)), contents);
}

/// What became of it stands in the outbox; the next one is not begun.
void TestInterruption::aMailOnItsWayIsAwaited()
{
    ScriptedSmtpServer server;
    server.faults["CONTENT"] = { ScriptedFault::Kind::Say, {}, 1500 };
    MailOffice office;
    QVERIFY(office.open());
    MailSettings settings;
    settings.host = u"localhost"_qs;
    settings.port = server.serverPort();
    settings.user = u"office"_qs;
    settings.senderAddress = u"office@example.jp"_qs;
    settings.authority = QString::fromLatin1(server.caPem());
    QVERIFY(office.save(settings));
    office.decideFor({ u"a@example.jp"_qs, u"b@example.jp"_qs });
    office.close();
    StoppedProgram program;
    program.start(QStringLiteral(OFFICECTL_PATH),
        { u"send-mail"_qs, office.place(), u"--login"_qs, MailOffice::loginOf(u"approver"_qs) },
        MailOffice::password().toUtf8() + "\nsecret\n");
    QVERIFY2(program.waitUntil([&] { return server.messages.size() == 1; }), qPrintable(program.said()));
    program.send(SIGTERM);
    const Run ended = program.result();
    QVERIFY2(ended.err.contains(u"taken back"), qPrintable(ended.err));
    QCOMPARE(ended.code, 143);
    QCOMPARE(server.messages.size(), 1);
    QVERIFY(office.open());
    QCOMPARE(office.row(u"a@example.jp"_qs).state, MailState::Sent);
    QCOMPARE(office.row(u"b@example.jp"_qs).state, MailState::Waiting);
    QCOMPARE(office.row(u"b@example.jp"_qs).attempts, 0);
}

/// Nothing has begun: nobody has to press a key first.
void TestInterruption::atTheQuestionForAPassword()
{
    StoppedProgram program;
    program.start(QStringLiteral(OFFICECTL_PATH),
        { u"init"_qs, file(u"new"_qs), u"--association"_qs, u"A"_qs, u"--admin"_qs, u"a"_qs });
    QVERIFY(program.waitUntil([&] { return program.readsItsInput(); }));
    program.send(SIGINT);
    const Run ended = program.result();
    QCOMPARE(ended.code, 130);
    QVERIFY2(ended.err.contains(u"Ctrl+C"), qPrintable(ended.err));
    QCOMPARE(files(), QStringList { u"office"_qs });
}

void TestInterruption::whatIsIgnoredStaysIgnored()
{
    StoppedProgram program;
    program.start(u"/bin/sh"_qs,
        { u"-c"_qs, u"trap '' HUP; exec \"$0\" backup \"$1\" \"$2\""_qs, QStringLiteral(OFFICECTL_PATH),
            file(u"office"_qs), file(u"copy"_qs) });
    QVERIFY2(program.waitUntil([&] { return isBegun(u"copy"_qs, 1); }), qPrintable(program.said()));
    program.send(SIGHUP);
    QCOMPARE(program.result().code, 0);
    QVERIFY(QFile::exists(file(u"copy"_qs)));
}

void TestInterruption::progressOnATerminal()
{
    StoppedProgram program;
    program.start(u"script"_qs,
        { u"-qefc"_qs,
            QStringLiteral(OFFICECTL_PATH) + u" demo "_qs + file(u"new"_qs) + u" --applications 100000"_qs,
            u"/dev/null"_qs });
    QString told;
    QVERIFY2(program.waitUntil([&] {
        told = program.told();
        return told.contains(QRegularExpression(u"demo: [1-9][0-9]* of 100000, [0-9]+ s"_qs));
    }),
        qPrintable(told + program.said()));
    QVERIFY(!told.contains(u'\n')); // always the same line
    program.send(SIGTERM); // to script, which passes it on
    program.result();
}

void TestInterruption::shortCommandsSayNothing()
{
    const Run result = run(QStringLiteral(OFFICECTL_PATH), { u"sql"_qs });
    QCOMPARE(result.err, QString());
    QCOMPARE(result.code, 0);
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "tst_interruption.moc"
