#include "export/cp932.h"
#include "list_source.h"

#include <QTest>

using namespace mamis;

class TestCp932 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void signsUnderTwoCodes();
    void everyCharacterComesBack();
    void decodes();
    void lost();
    void report();
};

void TestCp932::encodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ascii") << u"A1\r\n\t\\~"_qs << QByteArray("A1\r\n\t\\~");
    QTest::newRow("kanji") << u"日本"_qs << QByteArray("\x93\xFA\x96\x7B");
    QTest::newRow("second byte is a backslash") << u"表"_qs << QByteArray("\x95\x5C");
    QTest::newRow("half-width kana") << u"ｱﾞ"_qs << QByteArray("\xB1\xDE");
    QTest::newRow("IBM's kanji") << u"髙﨑"_qs << QByteArray("\xFB\xFC\xFA\xB1");
    QTest::newRow("NEC's signs") << u"①㈱℡"_qs << QByteArray("\x87\x40\x87\x8A\x87\x84");
    QTest::newRow("not there") << u"a𠮷b"_qs
                               << QByteArray("a\x81\xAC"
                                             "b");
    QTest::newRow("half a pair") << QString(QChar(0xD842)) << QByteArray("\x81\xAC");
    QTest::newRow("variation selector") << u"葛\U000E0100城"_qs << QByteArray("\x8A\x8B\x8F\xE9");
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestCp932::encodes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    QCOMPARE(toCp932(text).toHex(' '), bytes.toHex(' '));
}

void TestCp932::signsUnderTwoCodes()
{
    const QString first = u"\u301C\u2212\u2014\u2016\u00A2\u00A3\u00AC"_qs;
    const QString windows = u"\uFF5E\uFF0D\u2015\u2225\uFFE0\uFFE1\uFFE2"_qs;
    QCOMPARE(toCp932(first).toHex(' '), QByteArray("81 60 81 7c 81 5c 81 61 81 91 81 92 81 ca"));
    QCOMPARE(toCp932(windows), toCp932(first));
    QCOMPARE(lostInCp932(first + windows), QStringList());
    QCOMPARE(fromCp932(toCp932(first)), std::optional(windows));
}

void TestCp932::everyCharacterComesBack()
{
    static const QString twins = u"\u301C\u2212\u2014\u2016\u00A2\u00A3\u00AC\u00A5\u00A6\u203E"_qs;
    int characters = 0;
    for (char32_t c = 1; c <= 0xFFFF; ++c) {
        const QString text = QString::fromUcs4(&c, 1);
        if (!lostInCp932(text).isEmpty() || twins.contains(text))
            continue;
        ++characters;
        if (fromCp932(toCp932(text)) != text)
            QFAIL(qPrintable(
                u"U+%1 as %2"_qs.arg(uint(c), 4, 16).arg(QString::fromLatin1(toCp932(text).toHex()))));
    }
    // JIS X 0208 (6,879), NEC's and IBM's additions (83 + 360 + 28), half-width kana (63), ASCII (127).
    QVERIFY2(characters > 7400 && characters < 7600, qPrintable(QString::number(characters)));
}

void TestCp932::decodes()
{
    QCOMPARE(fromCp932("\x93\xFA\x96\x7B"), std::optional(u"日本"_qs));
    QCOMPARE(fromCp932("\x93\xFA\x96"), std::nullopt);
    QCOMPARE(fromCp932("\xEF\xBB\xBF\xE9\xAB\x99"), std::nullopt);
    QCOMPARE(fromCp932(""), std::optional(QString()));
}

void TestCp932::lost()
{
    QCOMPARE(lostInCp932(u"髙橋 〜 −"_qs), QStringList());
    QCOMPARE(lostInCp932(u"𠮷田é𠮷\u9F98é"_qs), QStringList({ u"𠮷"_qs, u"é"_qs, u"\u9F98"_qs }));
    // A variant's selector, on a character that has a code, on one that has none, on nothing, and two of
    // them.
    const QString variant = u"葛\U000E0100"_qs;
    QCOMPARE(lostInCp932(u"葛"_qs + variant + u"城葛"_qs + variant), QStringList(variant));
    QCOMPARE(lostInCp932(u"𠮷\U000E0101田"_qs), QStringList(u"𠮷\U000E0101"_qs));
    QCOMPARE(lostInCp932(u"\uFE00"_qs), QStringList(u"\uFE00"_qs));
    QCOMPARE(lostInCp932(variant + u"\uFE00"_qs), QStringList(variant + u"\uFE00"_qs));
    QCOMPARE(namesOfCharacters({ u"𠮷"_qs, variant, u"é"_qs, u"x"_qs }, 3),
        u"𠮷 (U+20BB7)  葛\U000E0100 (U+845B U+E0100)  é (U+00E9)  …"_qs);
}

void TestCp932::report()
{
    const std::atomic<bool> cancelled = false;
    ListSource source({ { u"a"_qs }, { u"b"_qs } },
        { { u"山田"_qs, u"x"_qs }, { u"𠮷田"_qs, u"𠮷é"_qs }, { u"x"_qs, u"é"_qs } });
    const LossReport loss = scanForLoss(source, { {}, cancelled });
    QCOMPARE(loss.rows, 2);
    QCOMPARE(loss.characters, QStringList({ u"𠮷"_qs, u"é"_qs }));
}

QTEST_GUILESS_MAIN(TestCp932)
#include "tst_cp932.moc"
