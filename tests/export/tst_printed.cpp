#include "domain/failure.h"
#include "export/printed_detail.h"
#include "export/printed_list.h"
#include "list_source.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace mamis;

namespace {

/// The Japanese words, so that the sheets are looked at as an office sees them.
class Words : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> words {
            { "Confidential", u"社外秘"_qs },
            { "Page %1/%2", u"%1/%2ページ"_qs },
            { "Printed by %1, %2", u"印刷：%1 %2"_qs },
            { "Search conditions: %1", u"検索条件：%1"_qs },
            { "%1 records", u"対象件数：%1件"_qs },
            { "History %1", u"履歴 %1"_qs },
            { "There are no records.", u"該当するデータはありません。"_qs },
            { "%1 earlier messages are not printed.",
                u"これより前の連絡メッセージ%1件は印刷されていません。"_qs },
        };
        return words.value(source);
    }
};

QStringList variedRow(qint64 number)
{
    QStringList row = memberRow(number);
    row[0] = QStringList { u"確認中"_qs, u"▲ 審査中"_qs, u"* 申請中"_qs, u"承認済"_qs }.at(number % 4);
    if (number % 5 == 1)
        row[7]
            = u"医療法人社団 北海道後志地域総合健康管理センター附属小樽築港臨海総合病院附属在宅医療支援診療所 分院 訪問看護ステーション併設"_qs;
    if (number % 7 == 2)
        row[5] = u"アレクサンドラ・ヴァレンティーナ・デ・ラ・クルス・山田"_qs;
    if (number % 3 == 0)
        row[6] = u"A2会員(B)"_qs;
    return row;
}

QString noteOf(qint64 number)
{
    if (number % 2)
        return {};
    QString text = u"小樽市医師会/事務一郎：退会届を受け付けました。原本は郵送でお願いします。"_qs;
    return number % 10 ? text + u" 2024/10/30 14:21"_qs : text.repeated(5);
}

PrintedDetail memberDetail()
{
    return { u"申請詳細 退会届 髙橋 一郎"_qs,
        { { u"利用者登録情報"_qs,
              { { u"ログインID"_qs, u"takahashi001"_qs },
                  { u"メールアドレス"_qs, u"takahashi@example.jp"_qs }, { u"医籍登録番号"_qs, u"001234"_qs },
                  { u"医籍登録日"_qs, u"1998/05/12"_qs }, { u"氏名(フリガナ)"_qs, u"タカハシ イチロウ"_qs },
                  { u"氏名"_qs, u"髙橋 一郎"_qs }, { u"旧姓・旧名"_qs, u""_qs },
                  { u"生年月日"_qs, u"1972/03/04(昭和47年3月4日)"_qs },
                  { u"自宅現住所"_qs,
                      u"〒047-0031 北海道小樽市色内1丁目12番34号 グランドメゾン小樽運河プレミアムタワー1204号室"_qs },
                  { u"携帯電話番号"_qs, u"090-1234-5678"_qs }, { u"TEL"_qs, u"0134-22-1234"_qs },
                  { u"FAX"_qs, u"0134-22-1235"_qs } } },
            { u"医師会登録情報"_qs,
                { { u"申請区分"_qs, u"退会"_qs }, { u"申請先医師会"_qs, u"小樽市医師会"_qs },
                    { u"医師会会員ID"_qs, u"0100234"_qs }, { u"所属施設"_qs, u"開設者"_qs },
                    { u"所属施設名(フリガナ)"_qs, u"イリョウホウジンシャダン オタルチュウオウクリニック"_qs },
                    { u"所属施設名"_qs, u"医療法人社団 小樽中央クリニック"_qs },
                    { u"施設所在地"_qs, u"〒047-0032 北海道小樽市稲穂2丁目3番4号"_qs },
                    { u"開設主体"_qs, u"09:法人-医療法人"_qs },
                    { u"病床の有無・許可病床数"_qs, u"有 許可病床数:9床"_qs },
                    { u"退会事由"_qs, u"01:転居"_qs }, { u"退会希望年月日"_qs, u"2025/03/31"_qs },
                    { u"会費減免"_qs, u"減免対象外"_qs } } } },
        u"連絡メッセージ"_qs,
        { { u"小樽市医師会/事務一郎 2024/10/30 14:21"_qs,
              u"退会届を受け付けました。原本は郵送でお願いします。"_qs },
            { u"北海道医師会/担当者 2024/11/01 09:05"_qs,
                u"確認しました。\n会費の精算が済みしだい手続きします。"_qs } } };
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// PDF readers get some kanji back as the radicals that share their glyph (⼀ for 一).
QString asTyped(QString text)
{
    for (QChar &c : text) {
        if (c >= QChar(0x2F00) && c <= QChar(0x2FDF))
            c = QString(c).normalized(QString::NormalizationForm_KC).front();
    }
    return text;
}

} // namespace

class TestPrinted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_words); }
    void listOnEveryPage();
    void listKeepsEveryRow();
    void emptyList();
    void manyColumns();
    void exactCellsAreNeverCut();
    void cancelled();
    void detailOnOneSheet();
    void longDetailStaysOnOneSheet_data();
    void longDetailStaysOnOneSheet();
    void tellsOfMessagesLeftOut();

private:
    int list(TableSource &source, const QString &name, const QString &conditions = {});
    QString detail(const PrintedDetail &detail, const QString &name);
    QString path(const QString &name) const;
    int pages(const QString &name) const;
    QStringList pageTexts(const QString &name) const;

    Words m_words;
    QTemporaryDir m_dir;
    std::atomic<bool> m_cancelled = false;
    const ExportProgress m_quiet { {}, m_cancelled };
    const PrintStamp m_stamp { u"事務一郎(小樽市医師会)"_qs,
        QDateTime(QDate(2024, 10, 30), QTime(5, 19), Qt::UTC), {}, { u"Noto Sans CJK JP"_qs } };
};

QString TestPrinted::path(const QString &name) const
{
    // KEEP_PRINTS=folder keeps the sheets for the eye.
    const QString folder = qEnvironmentVariable("KEEP_PRINTS", m_dir.path());
    return folder + u'/' + name + u".pdf"_qs;
}

int TestPrinted::pages(const QString &name) const
{
    const QString info = run(u"pdfinfo"_qs, { path(name) });
    return QRegularExpression(u"Pages:\\s+(\\d+)"_qs).match(info).captured(1).toInt();
}

QStringList TestPrinted::pageTexts(const QString &name) const
{
    QString text = run(u"pdftotext"_qs, { u"-layout"_qs, path(name), u"-"_qs });
    QStringList list = asTyped(text).split(u'\f');
    list.removeLast();
    return list;
}

int TestPrinted::list(TableSource &source, const QString &name, const QString &conditions)
{
    QPdfWriter writer(path(name));
    PrintStamp stamp = m_stamp;
    stamp.head = u"1234567:"_qs + QString(64, u'd');
    return printList(source, writer, { u"申請一覧"_qs, conditions }, stamp, m_quiet);
}

QString TestPrinted::detail(const PrintedDetail &detail, const QString &name)
{
    QPdfWriter writer(path(name));
    printDetail(detail, writer, m_stamp);
    return asTyped(run(u"pdftotext"_qs, { u"-layout"_qs, path(name), u"-"_qs }));
}

void TestPrinted::listOnEveryPage()
{
    ListSource source(memberColumns(), 100, variedRow);
    for (int i = 0; i < 100; ++i)
        source.notes.append(noteOf(i));
    const int told = list(source, u"list"_qs,
        u"申請日 2024/10/01～2024/10/31、申請種別 退会、ステータス 確認中・審査中、所属施設名 「小樽」を含む、会員区分 A1会員・A2会員(B)・B会員・C会員、氏名(フリガナ) 「タ」で始まる、医籍登録番号 指定なし"_qs);
    QCOMPARE(pages(u"list"_qs), told);
    QVERIFY(told > 2 && told < 10);
    const QStringList texts = pageTexts(u"list"_qs);
    QCOMPARE(texts.size(), told);
    for (int page = 0; page < told; ++page) {
        const QString &text = texts.at(page);
        for (const auto &words :
            { u"申請一覧"_qs, u"社外秘"_qs, u"検索条件：申請日 2024/10/01"_qs, u"医籍登録番号"_qs,
                u"対象件数：100件"_qs, u"印刷：事務一郎(小樽市医師会) 2024/10/30 14:19"_qs, u"履歴 "_qs,
                u":"_qs + QString(64, u'd'), u"%1/%2ページ"_qs.arg(page + 1).arg(told) })
            QVERIFY2(text.contains(words), qPrintable(u"%1 on page %2"_qs.arg(words).arg(page + 1)));
    }
    const QString info = run(u"pdfinfo"_qs, { path(u"list"_qs) });
    QVERIFY2(info.contains(QRegularExpression(u"Page size:\\s+84[12][.\\d]* x 595[.\\d]* pts \\(A4\\)"_qs)),
        qPrintable(info));
}

void TestPrinted::listKeepsEveryRow()
{
    ListSource source(memberColumns(), 3000, variedRow);
    QElapsedTimer timer;
    timer.start();
    list(source, u"rows"_qs);
    qInfo("%lld ms for 3,000 rows", timer.elapsed());
    const QString text = pageTexts(u"rows"_qs).join(QString());
    int found = 0;
    for (auto match = QRegularExpression(u"退会\\s+(\\d{6})\\s"_qs).globalMatch(text); match.hasNext();)
        QCOMPARE(match.next().captured(1).toInt(), found++);
    QCOMPARE(found, 3000);
}

void TestPrinted::emptyList()
{
    ListSource source(memberColumns(), 0, variedRow);
    QCOMPARE(list(source, u"empty"_qs), 1);
    const QStringList texts = pageTexts(u"empty"_qs);
    QVERIFY(texts.value(0).contains(u"該当するデータはありません"_qs));
    QVERIFY(texts.value(0).contains(u"1/1ページ"_qs));
    QVERIFY(!texts.value(0).contains(u"検索条件"_qs));
}

void TestPrinted::manyColumns()
{
    QList<TableColumn> columns = memberColumns() + memberColumns();
    ListSource source(columns, 30, [](qint64 row) { return variedRow(row) + variedRow(row + 1); });
    QVERIFY(list(source, u"wide"_qs) >= 1);
}

void TestPrinted::exactCellsAreNeverCut()
{
    ListSource source({ { u"氏名"_qs }, { u"番号"_qs, TableColumn::Digits },
                          { u"日時"_qs, TableColumn::DateTime }, { u"文"_qs } },
        { { u"長い名前"_qs.repeated(60), u"0123456789"_qs, u"2024-10-30T05:19:00Z"_qs,
            u"長い文章"_qs.repeated(60) } });
    list(source, u"exact"_qs);
    const QString text = pageTexts(u"exact"_qs).value(0);
    QVERIFY(text.contains(u"0123456789"_qs));
    QVERIFY(text.contains(u"2024/10/30 14:19"_qs));
    QCOMPARE(text.count(u'…'), 2);
}

void TestPrinted::cancelled()
{
    ListSource source(memberColumns(), 5000, [this](qint64 row) {
        m_cancelled = row >= 4000;
        return memberRow(row);
    });
    QVERIFY_THROWS_EXCEPTION(Failure, list(source, u"cancelled"_qs));
    m_cancelled = false;
}

void TestPrinted::detailOnOneSheet()
{
    const QString text = detail(memberDetail(), u"detail"_qs);
    QCOMPARE(pages(u"detail"_qs), 1);
    for (const auto &words :
        { u"申請詳細 退会届 髙橋 一郎"_qs, u"社外秘"_qs, u"利用者登録情報"_qs, u"医師会登録情報"_qs,
            u"タカハシ イチロウ"_qs, u"09:法人-医療法人"_qs, u"会費の精算が済みしだい手続きします。"_qs,
            u"印刷：事務一郎(小樽市医師会) 2024/10/30 14:19"_qs, u"1/1ページ"_qs })
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(!text.contains(u'…'));
    QVERIFY(run(u"pdfinfo"_qs, { path(u"detail"_qs) }).contains(QRegularExpression(u"595[.\\d]* x 84"_qs)));
}

void TestPrinted::longDetailStaysOnOneSheet_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("values");
    QTest::newRow("some more") << 20 << 60 << 12;
    QTest::newRow("many messages") << 400 << 100 << 12;
    QTest::newRow("one endless message") << 1 << 20000 << 12;
    QTest::newRow("endless values") << 1 << 100 << 600;
}

void TestPrinted::longDetailStaysOnOneSheet()
{
    QFETCH(int, messages);
    QFETCH(int, length);
    QFETCH(int, values);
    PrintedDetail sheet = memberDetail();
    for (int i = 0; i < messages; ++i)
        sheet.messages.append({ u"北海道医師会/担当者 %1"_qs.arg(i), QString(length, u'長') });
    while (sheet.sections[1].values.size() < values)
        sheet.sections[1].values.append({ u"項目"_qs, u"値"_qs });
    const QString name = u"long-"_qs + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    const QString text = detail(sheet, name);
    QCOMPARE(pages(name), 1);
    QVERIFY(text.contains(u"1/1ページ"_qs));
    // The newest message is the one that counts.
    if (values < 100)
        QVERIFY(text.contains(u"北海道医師会/担当者 %1"_qs.arg(messages - 1)));
}

void TestPrinted::tellsOfMessagesLeftOut()
{
    PrintedDetail sheet = memberDetail();
    for (int i = 0; i < 300; ++i)
        sheet.messages.append({ u"担当者 %1"_qs.arg(i), u"短い文"_qs });
    const QString text = detail(sheet, u"left-out"_qs);
    const auto match = QRegularExpression(u"これより前の連絡メッセージ(\\d+)件は"_qs).match(text);
    QVERIFY(match.hasMatch());
    const int leftOut = match.captured(1).toInt();
    QVERIFY(text.contains(u"担当者 %1"_qs.arg(leftOut - 2)));
    QVERIFY(!text.contains(QRegularExpression(u"担当者 %1\\s"_qs.arg(leftOut - 3))));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestPrinted test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_printed.moc"
