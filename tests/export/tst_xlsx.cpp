#include "domain/failure.h"
#include "export/xlsx_writer.h"
#include "list_source.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace mamis;

namespace {

/// Reads the first sheet with nothing but a ZIP and an XML reader, as independent as can be: the cells by
/// name as [type, value, style's number format, bold], and what was said about panes, filter and columns.
constexpr auto reader = R"(
import json, sys, zipfile, xml.etree.ElementTree as E
z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
x = lambda name: E.fromstring(z.read(name))
styles = x('xl/styles.xml')
formats = {f.get('numFmtId'): f.get('formatCode') for f in styles.iter(n + 'numFmt')}
bold = [f.find(n + 'b') is not None for f in styles.find(n + 'fonts')]
xfs = [(formats.get(f.get('numFmtId'), ''), bold[int(f.get('fontId'))]) for f in styles.find(n + 'cellXfs')]
shared = []
if 'xl/sharedStrings.xml' in z.namelist():
    shared = [''.join(t.text or '' for t in s.iter(n + 't')) for s in x('xl/sharedStrings.xml')]
sheet = x('xl/worksheets/sheet1.xml')
cells = {}
for c in sheet.iter(n + 'c'):
    kind = c.get('t', 'n')
    value = ''.join(t.text or '' for t in c.iter(n + 't')) if kind == 'inlineStr' else c.find(n + 'v').text
    if kind == 's': kind, value = 'text', shared[int(value)]
    if kind == 'inlineStr': kind = 'text'
    assert c.find(n + 'f') is None
    cells[c.get('r')] = [kind, value, *xfs[int(c.get('s', 0))]]
pane = sheet.find('.//' + n + 'pane')
filter = sheet.find(n + 'autoFilter')
print(json.dumps({'cells': cells, 'sheet': x('xl/workbook.xml').find(n + 'sheets')[0].get('name'),
    'pane': [pane.get('ySplit'), pane.get('state')], 'filter': filter.get('ref'),
    'widths': [float(c.get('width')) for c in sheet.iter(n + 'col')]}))
)";

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesTextAndDates();
    void textStaysText();
    void sheetNames_data();
    void sheetNames();
    void emptyTable();
    void cancelledLeavesTheOlderFile();
    void fullDiskLeavesTheOlderFile();
    void unwritableFolder();
    void tooManyRows();

private:
    QJsonObject read() const;
    QJsonArray cell(const QJsonObject &book, const char *name) const
    {
        return book[u"cells"][QString::fromLatin1(name)].toArray();
    }
    QByteArray contents() const;
    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden); }
    QString codeOfFailure(TableSource &source, const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::atomic<bool> m_cancelled = false;
    const ExportProgress m_quiet { {}, m_cancelled };
};

void TestXlsx::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"申請一覧.xlsx"_qs);
    m_cancelled = false;
}

QJsonObject TestXlsx::read() const
{
    QProcess python;
    python.start(u"/usr/bin/python3"_qs, { u"-c"_qs, QString::fromLatin1(reader), m_path });
    if (!python.waitForFinished() || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QByteArray TestXlsx::contents() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QString TestXlsx::codeOfFailure(TableSource &source, const QString &path) const
{
    try {
        writeXlsx(source, path, {}, m_quiet);
    } catch (const Failure &failure) {
        return failure.code;
    }
    return {};
}

void TestXlsx::writesTextAndDates()
{
    ListSource source(memberColumns(), 3, memberRow);
    writeXlsx(source, m_path, { u"申請一覧"_qs }, m_quiet);
    QCOMPARE(files(), QStringList(u"申請一覧.xlsx"_qs));
    const QJsonObject book = read();
    QCOMPARE(book[u"sheet"].toString(), u"申請一覧"_qs);
    QCOMPARE(cell(book, "A1"), QJsonArray({ u"text"_qs, u"ステータス"_qs, u""_qs, true }));
    QCOMPARE(cell(book, "E4"), QJsonArray({ u"text"_qs, u"000002"_qs, u""_qs, false }));
    // 45595 is 30 October 2024; 14:19 of Japan is 859 of 1440 minutes.
    QCOMPARE(cell(book, "B2")[0], u"n"_qs);
    QVERIFY(qAbs(cell(book, "B2")[1].toString().toDouble() - (45595 + 859.0 / 1440)) < 1e-6);
    QCOMPARE(cell(book, "B2")[2], u"yyyy/mm/dd hh:mm"_qs);
    QCOMPARE(cell(book, "C2"), QJsonArray({ u"n"_qs, u"45747"_qs, u"yyyy/mm/dd"_qs, false }));
    QCOMPARE(book[u"pane"].toArray(), QJsonArray({ u"1"_qs, u"frozen"_qs }));
    QCOMPARE(book[u"filter"].toString(), u"A1:H4"_qs);
    QCOMPARE(book[u"widths"].toArray().size(), 8);
    QVERIFY(book[u"widths"][7].toDouble() > 30);
}

void TestXlsx::textStaysText()
{
    const QStringList texts { u"=1+1"_qs, u"{=A1}"_qs, u"https://example.jp"_qs, u"a<b>&\"c"_qs, u" 空白 "_qs,
        u"二行\nの文"_qs, u"𠮷\U000E0100"_qs, u"-1"_qs, u"1850-01-01"_qs };
    QList<QStringList> rows;
    for (const QString &text : texts)
        rows.append({ text, text });
    rows.append({ QString(40000, u'あ'), u"2024-13-01"_qs });
    ListSource source({ { u"a"_qs }, { u"b"_qs, TableColumn::Date } }, rows);
    writeXlsx(source, m_path, {}, m_quiet);
    const QJsonObject book = read();
    for (int i = 0; i < texts.size(); ++i) {
        for (const char column : { 'A', 'B' }) {
            const QByteArray name = column + QByteArray::number(i + 2);
            QCOMPARE(cell(book, name), QJsonArray({ u"text"_qs, texts.at(i), u""_qs, false }));
        }
    }
    QCOMPARE(cell(book, "A11")[1].toString().size(), 32766);
    QVERIFY(cell(book, "A11")[1].toString().endsWith(u'…'));
    QCOMPARE(cell(book, "B11")[1].toString(), u"2024-13-01"_qs);
}

void TestXlsx::sheetNames_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("forbidden") << u"2024/10[退会]?*:\\"_qs << u"202410退会"_qs;
    QTest::newRow("quotes") << u"'a'b'"_qs << u"a'b"_qs;
    QTest::newRow("long") << QString(40, u'あ') << QString(31, u'あ');
    QTest::newRow("nothing left") << u"//"_qs << u"Sheet1"_qs;
}

void TestXlsx::sheetNames()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    ListSource source(memberColumns(), 1, memberRow);
    writeXlsx(source, m_path, { wanted }, m_quiet);
    QCOMPARE(read()[u"sheet"].toString(), name);
}

void TestXlsx::emptyTable()
{
    ListSource source(memberColumns(), 0, memberRow);
    writeXlsx(source, m_path, {}, m_quiet);
    const QJsonObject book = read();
    QCOMPARE(book[u"cells"].toObject().size(), 8);
    QCOMPARE(book[u"filter"].toString(), u"A1:H1"_qs);
}

void TestXlsx::cancelledLeavesTheOlderFile()
{
    ListSource first(memberColumns(), 1, memberRow);
    writeXlsx(first, m_path, {}, m_quiet);
    const QByteArray old = contents();
    ListSource source(memberColumns(), 1000000, [this](qint64 row) {
        m_cancelled = row == 5000;
        return memberRow(row);
    });
    const auto openFiles
        = [] { return QDir(u"/proc/self/fd"_qs).entryList(QDir::Files | QDir::System).size(); };
    const auto before = openFiles();
    QCOMPARE(codeOfFailure(source, m_path), u"cancelled"_qs);
    QCOMPARE(openFiles(), before);
    QCOMPARE(contents(), old);
    QCOMPARE(files(), QStringList(u"申請一覧.xlsx"_qs));
}

void TestXlsx::fullDiskLeavesTheOlderFile()
{
    ListSource first(memberColumns(), 1, memberRow);
    writeXlsx(first, m_path, {}, m_quiet);
    const QByteArray old = contents();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    for (const rlim_t limit : { rlim_t(2000), rlim_t(50000) }) {
        const rlimit small { limit, before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &small);
        // The numbers differ, so that they cannot be compressed below the limit.
        ListSource source({ { u"x"_qs } }, 20000, [](qint64 row) {
            return QStringList(QString::number(quint64(row + 1) * 0x9E3779B97F4A7C15ULL));
        });
        const QString code = codeOfFailure(source, m_path);
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(code, u"file-unwritable"_qs);
        QCOMPARE(contents(), old);
        QCOMPARE(files(), QStringList(u"申請一覧.xlsx"_qs));
    }
}

void TestXlsx::unwritableFolder()
{
    ListSource source(memberColumns(), 1, memberRow);
    QCOMPARE(codeOfFailure(source, m_dir->filePath(u"missing/x.xlsx"_qs)), u"file-unwritable"_qs);
}

void TestXlsx::tooManyRows()
{
    QElapsedTimer timer;
    timer.start();
    const QStringList row { u"x"_qs };
    ListSource source({ { u"x"_qs } }, 1048576, [&](qint64) { return row; });
    QCOMPARE(codeOfFailure(source, m_path), u"too-many-rows"_qs);
    QCOMPARE(files(), QStringList());
    qInfo("%lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
