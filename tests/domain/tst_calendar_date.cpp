#include "domain/calendar_date.h"

#include <QTest>
#include <QTimeZone>

using namespace mamis;

class TestCalendarDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void months_data();
    void months();
    void noMonths_data();
    void noMonths();
    void readsWhatItWrites();
    void eras();
    void timesAreThoseOfJapan();
    void fiscalYearBeginsInApril();
};

void TestCalendarDate::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate day(2024, 10, 30);
    for (const auto &text : { u"2024/10/30"_qs, u"2024-10-30"_qs, u"2024.10.30"_qs, u"20241030"_qs,
             u"2024年10月30日"_qs, u"R6.10.30"_qs, u"r6/10/30"_qs, u"R06-10-30"_qs, u"令和6年10月30日"_qs,
             u"２０２４／１０／３０"_qs, u"２０２４－１０－３０"_qs, u"２０２４．１０．３０"_qs,
             u"２０２４１０３０"_qs, u"２０２４年１０月３０日"_qs, u"Ｒ６．１０．３０"_qs,
             u"ｒ６／１０／３０"_qs, u"令和６年１０月３０日"_qs, u" 令和 6年 10月 30日 "_qs,
             u"㋿6年10月30日"_qs, u"10/30"_qs, u"１０／３０"_qs, u"10月30日"_qs, u"241030"_qs,
             u"２４１０３０"_qs, u"ﾚｲﾜ6.10.30"_qs, u"レイワ6年10月30日"_qs })
        QTest::newRow(qPrintable(text)) << text << day;
    const auto row = [](const char *name, const char16_t *text, const QDate &date) {
        QTest::newRow(name) << QString::fromUtf16(text) << date;
    };
    row("first year", u"令和元年5月1日", QDate(2019, 5, 1));
    row("first year, letter", u"R1.5.1", QDate(2019, 5, 1));
    row("last day of Heisei", u"平成31年4月30日", QDate(2019, 4, 30));
    row("Heisei", u"H元.1.8", QDate(1989, 1, 8));
    row("last day of Showa", u"Ｓ６４．１．７", QDate(1989, 1, 7));
    row("Showa", u"昭和45年3月3日", QDate(1970, 3, 3));
    row("Taisho", u"T15/12/24", QDate(1926, 12, 24));
    row("Taisho in words", u"大正元年7月30日", QDate(1912, 7, 30));
    row("short month and day", u"2024/1/5", QDate(2024, 1, 5));
    row("Showa, half-width kana", u"ｼｮｳﾜ45.3.3", QDate(1970, 3, 3));
    row("six digits, ten years ago", u"140601", QDate(2014, 6, 1));
    row("leap day", u"2024/2/29", QDate(2024, 2, 29));
    row("leap day of an era", u"R6.2.29", QDate(2024, 2, 29));
    row("nearest, last year", u"12/31", QDate(2023, 12, 31));
    row("nearest, this year", u"1/5", QDate(2024, 1, 5));
}

void TestCalendarDate::parses()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const bool lastYear = date.year() == 2023;
    QCOMPARE(parseDate(text, lastYear ? QDate(2024, 1, 4) : QDate(2024, 6, 1)), std::optional(date));
}

void TestCalendarDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : { u""_qs, u"   "_qs, u"abc"_qs, u"2023/2/29"_qs, u"20230229"_qs, u"2/30"_qs,
             u"2/29"_qs, u"2024/13/1"_qs, u"2024/0/1"_qs, u"2024/1/32"_qs, u"24/10/30"_qs, u"2024/10"_qs,
             u"2024/10/30/1"_qs, u"R0.1.1"_qs, u"R6"_qs, u"R6.10"_qs, u"令和元年4月30日"_qs,
             u"平成31年5月1日"_qs, u"S64.1.8"_qs, u"T1.7.29"_qs, u"X6.10.30"_qs, u"元年5月1日"_qs,
             u"2024年10/30"_qs, u"10月30"_qs, u"2024/10/30 14:19"_qs, u"-2024/10/30"_qs, u"+2024103"_qs,
             u"20241030x"_qs, u"99999999999"_qs, u"450303"_qs, u"320602"_qs, u"120531"_qs, u"220230"_qs,
             u"ﾚｲﾜ"_qs, u"24103"_qs })
        QTest::newRow(qPrintable(u"'%1'"_qs.arg(text))) << text;
}

void TestCalendarDate::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(parseDate(text, QDate(2022, 6, 1)), std::nullopt);
}

void TestCalendarDate::months_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    for (const auto &text :
        { u"2024/2"_qs, u"2024/02"_qs, u"2024-2"_qs, u"2024.2"_qs, u"2024年2月"_qs, u"２０２４／２"_qs,
            u" 2024 年 2 月 "_qs, u"R6.2"_qs, u"r6/02"_qs, u"令和6年2月"_qs, u"ﾚｲﾜ6.2"_qs })
        QTest::newRow(qPrintable(text)) << text << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("last of the year") << u"2024/12"_qs << QDate(2024, 12, 1) << QDate(2024, 12, 31);
    QTest::newRow("a new era's") << u"令和元年5月"_qs << QDate(2019, 5, 1) << QDate(2019, 5, 31);
    QTest::newRow("two eras', the old") << u"S64.1"_qs << QDate(1989, 1, 1) << QDate(1989, 1, 31);
    QTest::newRow("two eras', the new") << u"H1.1"_qs << QDate(1989, 1, 1) << QDate(1989, 1, 31);
}

void TestCalendarDate::months()
{
    QFETCH(QString, text);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QCOMPARE(parseMonth(text), std::optional(DateSpan { first, last }));
    QCOMPARE(parseDate(text, QDate(2024, 6, 1)), std::nullopt); // never both
}

void TestCalendarDate::noMonths_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : { u""_qs, u"2024"_qs, u"2024/13"_qs, u"2024/0"_qs, u"24/10"_qs, u"10/30"_qs,
             u"10月"_qs, u"202410"_qs, u"2024/10/30"_qs, u"2024年10"_qs, u"R0.1"_qs, u"R6"_qs,
             u"平成31年5月"_qs, u"R1.4"_qs, u"X6.10"_qs, u"2024/10/"_qs, u"/10"_qs })
        QTest::newRow(qPrintable(u"'%1'"_qs.arg(text))) << text;
}

void TestCalendarDate::noMonths()
{
    QFETCH(QString, text);
    QCOMPARE(parseMonth(text), std::nullopt);
}

void TestCalendarDate::readsWhatItWrites()
{
    for (QDate day(1868, 10, 23); day < QDate(2031, 1, 1); day = day.addDays(1)) {
        QCOMPARE(parseDate(formatDate(day), day), std::optional(day));
        QCOMPARE(parseDate(formatDateEra(day), day), std::optional(day));
        const QString monthAndDay = formatDate(day).mid(5);
        QCOMPARE(parseDate(monthAndDay, day.addDays(170)), std::optional(day));
        QCOMPARE(parseDate(monthAndDay, day.addDays(-170)), std::optional(day));
    }
}

void TestCalendarDate::eras()
{
    QCOMPARE(formatDateEra(QDate(2024, 10, 30)), u"令和6年10月30日"_qs);
    QCOMPARE(formatDateEra(QDate(2019, 5, 1)), u"令和元年5月1日"_qs);
    QCOMPARE(formatDateEra(QDate(2019, 4, 30)), u"平成31年4月30日"_qs);
    QCOMPARE(formatDateEra(QDate(1989, 1, 7)), u"昭和64年1月7日"_qs);
    QCOMPARE(formatDateEra(QDate(1850, 1, 7)), u"1850/01/07"_qs);
    QCOMPARE(formatDateEra(QDate()), QString());
    QCOMPARE(formatDate(QDate()), QString());
    QCOMPARE(formatDate(QDate(2024, 1, 5)), u"2024/01/05"_qs);
}

void TestCalendarDate::timesAreThoseOfJapan()
{
    const QDateTime evening(QDate(2024, 10, 30), QTime(15, 0, 59), Qt::UTC);
    QCOMPARE(formatDateTime(evening), u"2024/10/31 00:00"_qs);
    QCOMPARE(formatDateTime(evening.addSecs(-60)), u"2024/10/30 23:59"_qs);
    QCOMPARE(formatDateTime(evening.toTimeZone(QTimeZone("Europe/Berlin"))), u"2024/10/31 00:00"_qs);
    QCOMPARE(formatDateTime(QDateTime()), QString());
    QCOMPARE(inJapan(evening).date(), QDate(2024, 10, 31));
    const QDateTime start = startOfDayUtc(QDate(2024, 10, 30));
    QCOMPARE(start.timeSpec(), Qt::UTC);
    QCOMPARE(start, QDateTime(QDate(2024, 10, 29), QTime(15, 0), Qt::UTC));
}

void TestCalendarDate::fiscalYearBeginsInApril()
{
    QCOMPARE(fiscalYear(QDate(2025, 3, 31)), 2024);
    QCOMPARE(fiscalYear(QDate(2025, 4, 1)), 2025);
}

QTEST_GUILESS_MAIN(TestCalendarDate)
#include "tst_calendar_date.moc"
