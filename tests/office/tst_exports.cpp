#include "domain/calendar_date.h"
#include "domain/words.h"
#include "office/exports.h"
#include "office/office.h"
#include "storage/database_file.h"
#include "storage/sql_library.h"
#include "support/practice_office.h"

#include <QDir>
#include <QPdfWriter>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace mamis;

namespace {

/// What a call of Exports came to.
template <typename T> struct Outcome
{
    std::optional<Result<T>> result;
    Answer<T> answer()
    {
        return [this](const Result<T> &given) { result = given; };
    }
    bool wait() const
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, 60000);
    }
    QString code() const { return result && result->failure ? result->failure->code : QString(); }
};

/// The program's own reader of CSV would share its mistakes: Python's reads here. Cells apart by U+001F.
QStringList readCsv(const QString &path, const QString &encoding)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        { QStringLiteral("-c"),
            QStringLiteral("import csv, sys\n"
                           "for row in csv.reader(open(sys.argv[1], newline='', encoding=sys.argv[2])):\n"
                           "    print('\\x1f'.join(row).replace('\\n', ' '))\n"),
            path, encoding });
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    QString text = QString::fromUtf8(python.readAllStandardOutput());
    text.chop(1);
    return text.split(u'\n');
}

} // namespace

/// Files made from a real database, against queries written here.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void writesWhatIsFilteredInTheListsOrder();
    void writesWhatIsTicked();
    void everyColumn();
    void readsOnlyWhatIsChosen();
    void cp932AndItsLosses();
    void excel();
    void anotherAssociationsRowsStayThere();
    void cancelledLeavesNothing();
    void goingAwayLeavesNothing();
    void fullDiskLeavesTheOlderFile();
    void noFileWithoutItsEntry();
    void entriesTellWhoAndHowManyButNotWhose();
    void theEntryTellsThatAFileWasReplaced();
    void aFileIsOneMoment();
    void rowsForPaper();
    void pdf();

private:
    QStringList query(const QString &sql);
    qint64 write(const ExportRequest &request);
    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }
    QString own() const { return QString::number(m_office->session()->associationId); }
    std::unique_ptr<Connection> reader() { return m_office->database()->openReader(); }

    test::PracticeOffice m_office;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Exports> m_exports;
    ExportRequest m_request;
};

void TestExports::initTestCase()
{
    QVERIFY(m_office.open(QStringLiteral("ken"), 3000));
}

void TestExports::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_exports = std::make_unique<Exports>(*m_office);
    m_request = {};
    m_request.path = m_dir->filePath(QStringLiteral("一覧.csv"));
}

void TestExports::cleanup()
{
    m_exports.reset();
}

QStringList TestExports::query(const QString &sql)
{
    const auto connection = reader();
    QStringList values;
    for (Rows rows = connection->runText(sql); rows.next();)
        values.append(rows.text(0));
    return values;
}

qint64 TestExports::write(const ExportRequest &request)
{
    Outcome<qint64> outcome;
    m_exports->write(request, this, outcome.answer());
    if (!outcome.wait() || !*outcome.result) {
        qWarning("%s", qPrintable(outcome.code()));
        return -1;
    }
    return **outcome.result;
}

void TestExports::writesWhatIsFilteredInTheListsOrder()
{
    m_request.choice.conditions.kind = Kind::Resign;
    m_request.choice.conditions.wishedFrom = QDate(2000, 1, 1);
    m_request.choice.order = { SortColumn::Name, true };
    m_request.columns = { ExportColumn::Name, ExportColumn::RegistrationNumber, ExportColumn::Kind };
    const QStringList expected
        = query(QStringLiteral("select name || char(31) || registration_number || char(31) || '%1' from step "
                               "where association_id = %2 and kind = 'resign' and wished_on >= '2000-01-01' "
                               "order by person_key desc, id desc")
                    .arg(words::name(Kind::Resign), own()));
    QVERIFY(expected.size() > 100);
    QCOMPARE(write(m_request), expected.size());
    QStringList lines = readCsv(m_request.path, QStringLiteral("utf-8-sig"));
    QCOMPARE(lines.takeFirst(),
        QStringList({ words::name(SortColumn::Name), words::name(SortColumn::RegistrationNumber),
                        words::name(SortColumn::Kind) })
            .join(QChar(31)));
    QCOMPARE(lines, expected);
}

void TestExports::writesWhatIsTicked()
{
    const QStringList ids
        = query(QStringLiteral("select id from step where association_id = %1 order by random() limit 37")
                    .arg(own()));
    for (const QString &id : ids)
        m_request.choice.ticked.append(id.toLongLong());
    // What is ticked is meant, even where it has left the search since.
    m_request.choice.conditions.kind = Kind::Join;
    m_request.choice.order = { SortColumn::Facility, false };
    m_request.columns = { ExportColumn::RegistrationNumber };
    const QStringList expected = query(
        QStringLiteral("select registration_number from step where id in (%1) order by facility_key, id")
            .arg(ids.join(u',')));
    QCOMPARE(write(m_request), 37);
    QCOMPARE(readCsv(m_request.path, QStringLiteral("utf-8-sig")).mid(1), expected);
}

void TestExports::everyColumn()
{
    m_request.columns = allExportColumns();
    std::reverse(m_request.columns.begin(), m_request.columns.end()); // an order of the user's
    QVERIFY(write(m_request) > 0);
    QStringList lines = readCsv(m_request.path, QStringLiteral("utf-8-sig"));
    const QStringList titles = lines.takeFirst().split(QChar(31));
    QCOMPARE(titles.size(), allExportColumns().size());
    QCOMPARE(titles.first(), columnTitle(ExportColumn::MessageAt));
    QCOMPARE(titles.last(), columnTitle(ExportColumn::Status));
    const auto check = [&](ExportColumn column, const QString &value) {
        const QStringList values
            = query(QStringLiteral("select %1 from step s join member m on m.id = s.member_id "
                                   "join application p on p.id = s.application_id "
                                   "left join reason r on r.code = p.reason_code "
                                   "where s.association_id = %2 order by s.submitted_at, s.id")
                        .arg(value, own()));
        const qsizetype at = titles.indexOf(columnTitle(column));
        QCOMPARE(lines.size(), values.size());
        bool some = false;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(lines.at(i).split(QChar(31)).at(at), values.at(i));
            some = some || !values.at(i).isEmpty();
        }
        QVERIFY2(some, qPrintable(columnTitle(column) + QStringLiteral(" is empty everywhere")));
    };
    const QString japan = QStringLiteral("strftime('%Y/%m/%d %H:%M', %1, '+9 hours')");
    check(ExportColumn::SubmittedAt,
        QString(japan).replace(QStringLiteral("%1"), QStringLiteral("s.submitted_at")));
    check(ExportColumn::WishedOn, QStringLiteral("replace(s.wished_on, '-', '/')"));
    check(ExportColumn::Kana, QStringLiteral("m.kana"));
    check(ExportColumn::Category, QStringLiteral("s.category_label"));
    check(ExportColumn::Facility, QStringLiteral("s.facility_name"));
    check(ExportColumn::LoginId, QStringLiteral("s.login_id"));
    check(ExportColumn::MailAddress, QStringLiteral("m.mail_address"));
    check(ExportColumn::PostalCode, QStringLiteral("m.postal_code"));
    check(ExportColumn::Address, QStringLiteral("m.address"));
    check(ExportColumn::Mobile, QStringLiteral("m.mobile"));
    check(ExportColumn::Phone, QStringLiteral("m.phone"));
    check(ExportColumn::Reason, QStringLiteral("r.code || '：' || r.label"));
    check(ExportColumn::EffectiveOn, QStringLiteral("replace(s.effective_on, '-', '/')"));
    check(ExportColumn::Watch, QStringLiteral("s.watch_reason"));
    check(ExportColumn::MessageSender, QStringLiteral("s.message_sender"));
    check(ExportColumn::Message, QStringLiteral("replace(s.message, char(10), ' ')"));
    check(ExportColumn::MessageAt,
        QString(japan).replace(QStringLiteral("%1"), QStringLiteral("s.message_at")));
}

void TestExports::readsOnlyWhatIsChosen()
{
    const auto libraryReader = m_office->database()->openReader();
    const SqlLibrary &library = libraryReader->library();
    const QStringList known = library.flags(QStringLiteral("step_search"));
    for (const QString &flag : columnFlags(allExportColumns()))
        QVERIFY2(known.contains(flag), qPrintable(flag));
    const QString list = library.statement(QStringLiteral("step_search"), columnFlags(listColumns()));
    QVERIFY(!list.contains(QStringLiteral("join")));
    QVERIFY(!list.contains(QStringLiteral("message")));
}

void TestExports::cp932AndItsLosses()
{
    m_request.format = ExportFormat::CsvCp932;
    m_request.columns = { ExportColumn::Name };
    Outcome<LossReport> losses;
    m_exports->scanForLoss(m_request, this, losses.answer());
    QVERIFY(losses.wait() && *losses.result);
    const qint64 rows = write(m_request);
    const QStringList lines = readCsv(m_request.path, QStringLiteral("cp932")).mid(1);
    QCOMPARE(lines.size(), rows);
    const qint64 lost
        = std::count_if(lines.begin(), lines.end(), [](const QString &line) { return line.contains(u'〓'); });
    QVERIFY2(lost > 0, "the practice data has names that CP932 lacks");
    QCOMPARE((*losses.result)->rows, lost);
}

void TestExports::excel()
{
    m_request.format = ExportFormat::Xlsx;
    m_request.path = m_dir->filePath(QStringLiteral("一覧.xlsx"));
    const qint64 rows = write(m_request);
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        { QStringLiteral("-c"),
            QStringLiteral(
                "import re, sys, zipfile\n"
                "print(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml').count(b'<row '))"),
            m_request.path });
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput().trimmed().toLongLong(), rows + 1);
    QCOMPARE(files(), QStringList { QStringLiteral("一覧.xlsx") });
}

void TestExports::anotherAssociationsRowsStayThere()
{
    m_request.choice.ticked
        = { query(QStringLiteral("select min(id) from step where association_id <> %1").arg(own()))
                  .first()
                  .toLongLong() };
    QCOMPARE(write(m_request), 0);
}

void TestExports::cancelledLeavesNothing()
{
    Outcome<qint64> outcome;
    m_exports->write(m_request, this, outcome.answer());
    m_exports->cancel();
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.code(), QStringLiteral("cancelled"));
    QVERIFY(files().isEmpty());
    QVERIFY(write(m_request) > 1000); // and the next one runs
}

void TestExports::goingAwayLeavesNothing()
{
    m_exports->write(m_request, this, [](const Result<qint64> &) {});
    m_exports.reset();
    QVERIFY(files().isEmpty());
}

void TestExports::fullDiskLeavesTheOlderFile()
{
    QFile older(m_request.path);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small { 64 * 1024, before.rlim_max };
    setrlimit(RLIMIT_FSIZE, &small);
    Outcome<qint64> outcome;
    m_exports->write(m_request, this, outcome.answer());
    const bool answered = outcome.wait();
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(answered);
    QCOMPARE(outcome.code(), QStringLiteral("file-unwritable"));
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("older"));
    QCOMPARE(files().size(), 1);
}

void TestExports::noFileWithoutItsEntry()
{
    const auto other = m_office->database()->openWriter();
    other->runText(QStringLiteral("begin immediate")); // another program holds the database
    Outcome<qint64> outcome;
    m_exports->write(m_request, this, outcome.answer());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.code(), QStringLiteral("database-busy"));
    QVERIFY(files().isEmpty());
    other->runText(QStringLiteral("rollback"));
}

void TestExports::entriesTellWhoAndHowManyButNotWhose()
{
    m_request.choice.conditions.person = QStringLiteral("佐藤");
    const qint64 rows = write(m_request);
    const QStringList last = query(
        QStringLiteral("select what || '|' || user_id || '|' || association_id || '|' || facts from event "
                       "order by id desc limit 1"));
    QCOMPARE(last.first(),
        QStringLiteral("export|%1|%2|rows=%3 format=csv columns=status,submitted_at,wished_on,kind,"
                       "registration_number,name,category,facility conditions=name")
            .arg(m_office->session()->userId)
            .arg(m_office->session()->associationId)
            .arg(rows));
    Outcome<qint64> outcome;
    m_exports->recordPrint({ 1, 7 }, this, outcome.answer());
    QVERIFY(outcome.wait());
    QCOMPARE(query(QStringLiteral("select what || '|' || subject_id || '|' || facts from event "
                                  "order by id desc limit 1"))
                 .first(),
        QStringLiteral("print|7|rows=1 format=paper"));
}

void TestExports::theEntryTellsThatAFileWasReplaced()
{
    const auto replacements = [this] {
        return query(QStringLiteral("select 1 from event where facts like '% replaced=1'")).size();
    };
    QVERIFY(write(m_request) > 0);
    QCOMPARE(replacements(), 0);
    QVERIFY(write(m_request) > 0);
    QCOMPARE(replacements(), 1);
    Outcome<qint64> done;
    m_exports->writePdf(
        m_request.path, { 3, 0 },
        [](QPagedPaintDevice &device, const ExportProgress &) {
            QPainter painter(&device);
            painter.drawLine(0, 0, 10, 10);
            return 1;
        },
        this, done.answer());
    QVERIFY(done.wait() && *done.result);
    QCOMPARE(replacements(), 2);
}

/// While a file is written, one transaction after another changes all rows: the file has one of their states.
void TestExports::aFileIsOneMoment()
{
    std::atomic<bool> stop = false;
    std::atomic<int> changes = 0;
    Outcome<int> writer;
    m_office->writer().run<int>(
        this,
        [&](Connection &connection) {
            while (!stop) {
                connection.transaction([&] {
                    connection.runText(
                        QStringLiteral("update step set message = 'state %1' where association_id = %2")
                            .arg(changes.load())
                            .arg(own()));
                });
                ++changes;
                QThread::msleep(1);
            }
            return 0;
        },
        writer.answer());
    QVERIFY(QTest::qWaitFor([&] { return changes > 1; }, 30000));
    m_request.columns = { ExportColumn::Message };
    Outcome<qint64> outcome;
    m_exports->write(m_request, this, outcome.answer());
    const int atBegin = changes;
    // The entry of the log waits behind the writer's job, so the file is what tells that reading is over.
    const bool written = QTest::qWaitFor([&] { return QFileInfo::exists(m_request.path); }, 30000);
    const bool changed = QTest::qWaitFor([&] { return changes > atBegin + 1; }, 30000);
    stop = true;
    QVERIFY(writer.wait() && outcome.wait() && written && changed);
    QStringList lines = readCsv(m_request.path, QStringLiteral("utf-8-sig")).mid(1);
    QVERIFY(lines.size() > 1000);
    lines.removeDuplicates();
    QCOMPARE(lines.size(), 1);
}

void TestExports::rowsForPaper()
{
    Outcome<PrintableRows> outcome;
    m_exports->readForPrint({ {}, { SortColumn::SubmittedAt, true }, {} }, 50, this, outcome.answer());
    QVERIFY(outcome.wait() && *outcome.result);
    const PrintableRows &rows = **outcome.result;
    QVERIFY(!rows.complete);
    QCOMPARE(rows.table.rows.size(), 50);
    QCOMPARE(rows.table.columns.size(), listColumns().size());
    QStringList numbers;
    for (const QStringList &row : rows.table.rows)
        numbers.append(row.at(4));
    QCOMPARE(numbers,
        query(QStringLiteral("select registration_number from step where association_id = %1 "
                             "order by submitted_at desc, id desc limit 50")
                  .arg(own())));
    QVERIFY(rows.table.notes.first().contains(QStringLiteral("state ")));
}

void TestExports::pdf()
{
    const QString path = m_dir->filePath(QStringLiteral("a.pdf"));
    const auto print = [](bool works) {
        return [works](QPagedPaintDevice &device, const ExportProgress &) {
            QPainter painter(&device);
            painter.drawLine(0, 0, 10, 10);
            if (!works)
                throw Failure(Failure::Kind::Unavailable, QStringLiteral("printer"));
            return 1;
        };
    };
    Outcome<qint64> failed;
    m_exports->writePdf(path, {}, print(false), this, failed.answer());
    QVERIFY(failed.wait());
    QCOMPARE(failed.code(), QStringLiteral("printer"));
    QVERIFY(files().isEmpty());
    Outcome<qint64> done;
    m_exports->writePdf(path, { 3, 0 }, print(true), this, done.answer());
    QVERIFY(done.wait() && *done.result);
    QCOMPARE(files(), QStringList { QStringLiteral("a.pdf") });
    QVERIFY(query(QStringLiteral("select facts from event order by id desc limit 1"))
                .contains(QStringLiteral("rows=3 format=pdf")));
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
