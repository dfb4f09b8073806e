#include "domain/search_key.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mamis;

class TestSearchKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameKey_data();
    void sameKey();
    void differentKey();
    void isIdempotent();
    void everyUnitIsIdempotent();
    void words();
    void everyShortFormFindsTheFullOne();
    void digits_data();
    void digits();
};

void TestSearchKey::sameKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char16_t *text, const char16_t *key) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(key);
    };
    row("small kana of the old lists", u"ビヨウイン", u"ビヨウイン");
    row("small kana", u"ビョウイン", u"ビヨウイン");
    row("hiragana", u"びょういん", u"ビヨウイン");
    row("variant kanji", u"髙橋", u"高橋");
    row("variant beyond the BMP", u"𠮷田𣘺", u"吉田橋");
    row("variant with compatibility code", u"宮﨑", u"宮崎");
    row("variants of one name", u"渡邊 渡邉", u"渡辺渡辺");
    row("half width", u"ﾆﾁｲ ﾊﾅｺ", u"ニチイハナコ");
    row("half width, voiced", u"ﾜﾀﾅﾍﾞ ｼﾞﾛｰ", u"ワタナベジロ");
    row("full width letters", u"Ａｂｃ－１２", u"ABC12");
    row("long vowel and dots", u"サンタ・マリアクリニーック", u"サンタマリアクリニツク");
    row("V", u"ヴィラ", u"ブイラ");
    row("V in hiragana", u"ゔぃら", u"ブイラ");
    row("variation selector", u"葛\U000E0100城", u"葛城");
    row("standardised variation", u"辻\uFE00", u"辻");
    row("company sign", u"㈱日医", u"株式会社日医");
    row("old company sign", u"㈲日医薬局", u"有限会社日医薬局");
    row("medical corporation for short", u"（医）青葉会", u"医療法人青葉会");
    row("half width, with spaces", u"( 医 ) 青葉会", u"医療法人青葉会");
    row("medical corporation in full", u"医療法人 青葉会", u"医療法人青葉会");
    row("after a name", u"青葉会（医）", u"青葉会医療法人");
    row("of a medical association", u"（一社）○○医師会", u"一般社団法人○○医師会");
    row("foundation in one sign", u"㈶見本", u"財団法人見本");
    row("brackets that are no short form", u"見本医院（本院）", u"見本医院(本院)");
    row("apostrophe", u"O'Brien", u"OBRIEN");
    row("apostrophe of a word processor", u"O’Brien", u"OBRIEN");
    row("apostrophe in full width", u"Ｏ＇Ｂｒｉｅｎ", u"OBRIEN");
    row("compatibility kanji", u"\uFA19谷", u"神谷"); // U+FA19 is 神 in its old form
    row("decomposed kana", u"か\u3099", u"ガ");
    row("free-standing mark", u"ハ゛", u"バ");
    row("mark after a space", u"ハ ゛", u"バ");
    row("spaces of all widths", u" 山　田 \u200B", u"山田");
    row("empty", u"", u"");
    row("only signs", u"ー・ -", u"");
}

void TestSearchKey::sameKey()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(searchKey(text), key);
    QCOMPARE(searchKey(key), key);
}

void TestSearchKey::differentKey()
{
    QVERIFY(searchKey(u"山田"_qs) != searchKey(u"山口"_qs));
    QVERIFY(searchKey(u"ハナ"_qs) != searchKey(u"バナ"_qs));
}

void TestSearchKey::isIdempotent()
{
    // Random text out of what is likely to interact: kana, marks, dropped signs, variants, selectors.
    const QString alphabet
        = u"かがハﾊ゛゜ﾞﾟ\u3099\u309Aヴゔうｳー- ・髙𠮷葛\U000E0100\uFE0Fａßﬁé\u0301İ㈱㍿々ヶ각ᄀ\u1161'’＇(医)社財㈱㈶"_qs;
    const auto points = alphabet.toUcs4();
    QRandomGenerator random(20241030);
    for (int round = 0; round < 50000; ++round) {
        QString text;
        for (int length = random.bounded(8); length > 0; --length) {
            const char32_t point = points.at(random.bounded(int(points.size())));
            text += QString::fromUcs4(&point, 1);
        }
        const QString key = searchKey(text);
        QCOMPARE(searchKey(key), key);
    }
}

void TestSearchKey::everyUnitIsIdempotent()
{
    for (char32_t c = 1; c <= 0x2FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        const QString key = searchKey(QString::fromUcs4(&c, 1));
        if (searchKey(key) != key)
            QFAIL(qPrintable(u"U+%1"_qs.arg(uint(c), 4, 16)));
    }
}

void TestSearchKey::words()
{
    QCOMPARE(searchWords(u" 病院　内科 "_qs), (QStringList { u"病院"_qs, u"内科"_qs }));
    QCOMPARE(searchWords(u"ー 髙橋\tｸﾘﾆﾂｸ"_qs), (QStringList { u"高橋"_qs, u"クリニツク"_qs }));
    QCOMPARE(searchWords(u" 　- "_qs), QStringList());
}

void TestSearchKey::everyShortFormFindsTheFullOne()
{
    for (const auto &[brief, full] :
        { std::pair(u"（医）"_qs, u"医療法人"_qs), { u"(社医)"_qs, u"社会医療法人"_qs },
            { u"(社福)"_qs, u"社会福祉法人"_qs }, { u"(福)"_qs, u"社会福祉法人"_qs },
            { u"(財)"_qs, u"財団法人"_qs }, { u"(一財)"_qs, u"一般財団法人"_qs },
            { u"(公財)"_qs, u"公益財団法人"_qs }, { u"(学)"_qs, u"学校法人"_qs } })
        QCOMPARE(searchKey(brief), searchKey(full));
}

void TestSearchKey::digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"012345"_qs << u"012345"_qs;
    QTest::newRow("full width") << u"　０１２３４５ "_qs << u"012345"_qs;
    QTest::newRow("with words") << u"第 12-345 号"_qs << u"12345"_qs;
    QTest::newRow("dashes as typed") << u"０９０−１２３４ー5678"_qs << u"09012345678"_qs;
    QTest::newRow("letters") << u"ab-12"_qs << u"AB12"_qs;
}

void TestSearchKey::digits()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(digitsKey(text), key);
    QCOMPARE(digitsKey(key), key);
}

QTEST_GUILESS_MAIN(TestSearchKey)
#include "tst_search_key.moc"
