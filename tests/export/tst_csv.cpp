#include "domain/failure.h"
#include "export/csv_writer.h"
#include "list_source.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace mamis;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTheBytesOfAnOffice();
    void readsBackWithPython();
    void formulas_data();
    void formulas();
    void dates_data();
    void dates();
    void excelText();
    void writesCp932();
    void cancelledLeavesTheOlderFile();
    void failureOfTheSourceLeavesNothing_data();
    void failureOfTheSourceLeavesNothing();
    void aFailedWriterStopsTheReader();
    void fullDiskLeavesTheOlderFile();
    void unwritableFolder();
    void tellsProgress();

private:
    QByteArray write(
        const QList<TableColumn> &columns, const QList<QStringList> &rows, const CsvOptions &options = {});
    QByteArray contents() const;
    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::atomic<bool> m_cancelled = false;
    const ExportProgress m_quiet { {}, m_cancelled };
};

void TestCsv::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"申請一覧.csv"_qs);
    m_cancelled = false;
}

QByteArray TestCsv::contents() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QByteArray TestCsv::write(
    const QList<TableColumn> &columns, const QList<QStringList> &rows, const CsvOptions &options)
{
    ListSource source(columns, rows);
    writeCsv(source, m_path, options, m_quiet);
    return contents();
}

void TestCsv::writesTheBytesOfAnOffice()
{
    const QByteArray bytes = write(memberColumns(), { memberRow(123) });
    QCOMPARE(QString::fromUtf8(bytes),
        u"\"ステータス\",\"申請日時\",\"希望日\",\"申請種別\",\"医籍登録番号\",\"氏名\",\"会員区分\","
        u"\"所属施設名\"\r\n"
        u"\"確認中\",\"2024/10/30 14:19\",\"2025/03/31\",\"退会\",\"000123\",\"髙橋 一郎\",\"A1会員\","
        u"\"医療法人社団 小樽中央クリニック\"\r\n"_qs);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
}

void TestCsv::readsBackWithPython()
{
    const QList<QStringList> rows { { u"a\"b\"\"c"_qs, u"二行\r\nの\n文"_qs }, { u",;"_qs, u""_qs },
        { u" \" "_qs, u"𠮷野家\U000E0100"_qs }, { u"\""_qs, u"なし"_qs } };
    write({ { u"一"_qs }, { u"二"_qs } }, rows, { CsvOptions::Utf8Bom, false, false });
    QProcess python;
    python.start(u"/usr/bin/python3"_qs,
        { u"-c"_qs,
            u"import csv,sys\nfor r in "
            u"csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''),strict=True):"
            u" sys.stdout.buffer.write(('\\x1f'.join(r)+'\\x1e').encode())"_qs,
            m_path });
    QVERIFY(python.waitForFinished());
    QString expected = u"一\u001F二\u001E"_qs;
    for (const QStringList &row : rows)
        expected += row.join(QChar(0x1F)) + QChar(0x1E);
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()), expected);
}

void TestCsv::formulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("guarded");
    for (const auto &cell : { u"=1+1"_qs, u"=HYPERLINK(\"http://x\")"_qs, u"+1"_qs, u"+81-3-1234-5678"_qs,
             u"-1+cmd|'/c calc'!A0"_qs, u"-1-2"_qs, u"--1"_qs, u"-1."_qs, u"-.5"_qs, u"@SUM(A1)"_qs,
             u"\t=1"_qs, u"\r=1"_qs, u"\n=1"_qs, u"＝1+1"_qs, u"＋1"_qs, u"＠x"_qs, u"－1"_qs, u"−1"_qs })
        QTest::newRow(qPrintable(cell)) << cell << true;
    for (const auto &cell : { u""_qs, u"-"_qs, u"－"_qs, u"-1"_qs, u"-12.5"_qs, u"0134-22-1234"_qs, u"1=1"_qs,
             u"'=1"_qs, u"a@b"_qs })
        QTest::newRow(qPrintable(u"plain '%1'"_qs.arg(cell))) << cell << false;
}

void TestCsv::formulas()
{
    QFETCH(QString, cell);
    QFETCH(bool, guarded);
    const auto line = [&](bool guard) {
        return QString::fromUtf8(write({ { u"x"_qs } }, { { cell } }, { CsvOptions::Utf8Bom, guard, false }))
            .mid(5)
            .chopped(2);
    };
    const QString plain = QString(cell).replace(u'"', u"\"\""_qs);
    QCOMPARE(line(true), guarded ? u"\"'%1\""_qs.arg(plain) : u"\"%1\""_qs.arg(plain));
    QCOMPARE(line(false), u"\"%1\""_qs.arg(plain));
}

void TestCsv::dates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("asDate");
    QTest::addColumn<QString>("asTime");
    const auto row = [](const char *name, const char *cell, const char *asDate, const char *asTime) {
        QTest::newRow(name) << QString::fromLatin1(cell) << QString::fromLatin1(asDate)
                            << QString::fromLatin1(asTime);
    };
    row("usual time", "2024-10-30T15:00:59Z", "2024-10-30T15:00:59Z", "2024/10/31 00:00");
    row("with a space", "2024-10-30 05:19:00", "2024-10-30 05:19:00", "2024/10/30 14:19");
    row("fraction", "2024-10-30T05:19:59.999Z", "2024-10-30T05:19:59.999Z", "2024/10/30 14:19");
    row("offset", "2024-10-30T14:19:00+09:00", "2024-10-30T14:19:00+09:00", "2024/10/30 14:19");
    row("summer time of 1950", "1950-07-01T00:00:00Z", "1950-07-01T00:00:00Z", "1950/07/01 10:00");
    row("date", "2024-02-29", "2024/02/29", "2024/02/29 09:00");
    row("no such date", "2023-02-29", "2023-02-29", "2023-02-29");
    row("no such time", "2024-10-30T25:00:00Z", "2024-10-30T25:00:00Z", "2024-10-30T25:00:00Z");
    row("something else", "next spring", "next spring", "next spring");
    row("empty", "", "", "");
}

void TestCsv::dates()
{
    QFETCH(QString, cell);
    QFETCH(QString, asDate);
    QFETCH(QString, asTime);
    QCOMPARE(cellText(TableColumn::Date, cell), asDate);
    QCOMPARE(cellText(TableColumn::DateTime, cell), asTime);
    QCOMPARE(cellText(TableColumn::Text, cell), cell);
}

void TestCsv::excelText()
{
    const QList<TableColumn> columns { { u"番号"_qs, TableColumn::Digits }, { u"文"_qs } };
    const QByteArray bytes = write(columns,
        { { u"000123"_qs, u"000123"_qs }, { u""_qs, u""_qs }, { u"1\")&A1&(\""_qs, u""_qs },
            { u"=1"_qs, u""_qs } },
        { CsvOptions::Utf8Bom, true, true });
    QCOMPARE(QString::fromUtf8(bytes.mid(3)),
        u"\"番号\",\"文\"\r\n\"=\"\"000123\"\"\",\"000123\"\r\n\"\",\"\"\r\n\"1\"\")&A1&(\"\"\",\"\"\r\n\"'=1\",\"\"\r\n"_qs);
}

void TestCsv::writesCp932()
{
    const QByteArray bytes
        = write({ { u"氏名"_qs } }, { { u"髙橋〜"_qs }, { u"𠮷田"_qs } }, { CsvOptions::Cp932 });
    QCOMPARE(bytes.toHex(' '),
        QByteArray("\"\x8E\x81\x96\xBC\"\r\n\"\xFB\xFC\x8B\xB4\x81\x60\"\r\n\"\x81\xAC\x93\x63\"\r\n")
            .toHex(' '));
}

void TestCsv::cancelledLeavesTheOlderFile()
{
    write({ { u"x"_qs } }, { { u"old"_qs } });
    const QByteArray old = contents();
    ListSource source(memberColumns(), 1000000, [this](qint64 row) {
        m_cancelled = row == 50000;
        return memberRow(row);
    });
    try {
        writeCsv(source, m_path, {}, m_quiet);
        QFAIL("was not cancelled");
    } catch (const Failure &failure) {
        QCOMPARE(failure.kind, Failure::Kind::Cancelled);
    }
    QCOMPARE(contents(), old);
    QCOMPARE(files(), QStringList(u"申請一覧.csv"_qs));
}

void TestCsv::failureOfTheSourceLeavesNothing_data()
{
    QTest::addColumn<qint64>("failing");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("in the first block") << qint64(10);
    QTest::newRow("while the file is written") << qint64(70000);
    QTest::newRow("after the last row") << qint64(100000);
}

void TestCsv::failureOfTheSourceLeavesNothing()
{
    QFETCH(qint64, failing);
    ListSource source(memberColumns(), 100001, [failing](qint64 row) {
        if (row == failing)
            throw Failure(Failure::Kind::Unavailable, u"connection"_qs);
        return memberRow(row);
    });
    QString code;
    try {
        writeCsv(source, m_path, {}, m_quiet);
    } catch (const Failure &failure) {
        code = failure.code;
    }
    QCOMPARE(code, u"connection"_qs); // the reader's own, not one of the writing thread
    QCOMPARE(files(), QStringList());
}

/// The disk is full after the first megabyte: the rest of ten million rows is not read.
void TestCsv::aFailedWriterStopsTheReader()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small { 1000000, before.rlim_max };
    setrlimit(RLIMIT_FSIZE, &small);
    qint64 read = 0;
    ListSource source(memberColumns(), 10'000'000, [&read](qint64 row) {
        read = row;
        return memberRow(row);
    });
    QString code;
    try {
        writeCsv(source, m_path, {}, m_quiet);
    } catch (const Failure &failure) {
        code = failure.code;
    }
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(code, u"file-unwritable"_qs);
    QVERIFY2(read < 100'000, qPrintable(QString::number(read)));
    QCOMPARE(files(), QStringList());
}

void TestCsv::fullDiskLeavesTheOlderFile()
{
    write({ { u"x"_qs } }, { { u"old"_qs } });
    const QByteArray old = contents();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small { 1000000, before.rlim_max };
    setrlimit(RLIMIT_FSIZE, &small);
    ListSource source(memberColumns(), 100000, memberRow);
    QString code;
    try {
        writeCsv(source, m_path, {}, m_quiet);
    } catch (const Failure &failure) {
        code = failure.code;
    }
    setrlimit(RLIMIT_FSIZE, &before);
    QCOMPARE(code, u"file-unwritable"_qs);
    QCOMPARE(contents(), old);
    QCOMPARE(files(), QStringList(u"申請一覧.csv"_qs));
}

void TestCsv::unwritableFolder()
{
    ListSource source(memberColumns(), 1, memberRow);
    const QString path = m_dir->filePath(u"missing/x.csv"_qs);
    try {
        writeCsv(source, path, {}, m_quiet);
        QFAIL("wrote into nothing");
    } catch (const Failure &failure) {
        QCOMPARE(failure.kind, Failure::Kind::Unavailable);
        QCOMPARE(failure.facts, QStringList(path));
    }
}

void TestCsv::tellsProgress()
{
    QList<qint64> told;
    ListSource source(memberColumns(), 2500, memberRow);
    writeCsv(source, m_path, {}, { [&](qint64 rows) { told.append(rows); }, m_cancelled });
    QCOMPARE(told, QList<qint64>({ 1000, 2000, 2500 }));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
