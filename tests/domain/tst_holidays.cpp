// Japan's holidays as the Cabinet Office has listed them (内閣府, 国民の祝日について), year by year.
#include "domain/holidays.h"

#include <QTest>

using namespace mamis;

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void years_data();
    void years();
    void betweenTwoHolidays();
    void outsideTheRules();
};

void TestHolidays::years_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::newRow("2024")
        << 2024
        << u"01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 "
           "09-16 09-22 09-23 10-14 11-03 11-04 11-23"_qs;
    QTest::newRow("2025")
        << 2025
        << u"01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 "
           "09-23 10-13 11-03 11-23 11-24"_qs;
    QTest::newRow("2026")
        << 2026
        << u"01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 "
           "09-23 10-12 11-03 11-23"_qs;
}

void TestHolidays::years()
{
    QFETCH(int, year);
    QFETCH(QString, days);
    QStringList found;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (!holidayName(day).isEmpty())
            found << day.toString(u"MM-dd"_qs);
    }
    QCOMPARE(found.join(u' '), days);
}

void TestHolidays::betweenTwoHolidays()
{
    QCOMPARE(holidayName(QDate(2026, 9, 22)), u"国民の休日"_qs);
    QCOMPARE(holidayName(QDate(2026, 5, 6)), u"振替休日"_qs); // 5/3 is a Sunday, and 5/4 and 5/5 are holidays
    QCOMPARE(holidayName(QDate(2024, 3, 20)), u"春分の日"_qs);
}

void TestHolidays::outsideTheRules()
{
    QVERIFY(holidayName(QDate(2021, 1, 1)).isEmpty());
    QVERIFY(holidayName(QDate(2100, 1, 1)).isEmpty());
    QVERIFY(holidayName(QDate()).isEmpty());
}

QTEST_APPLESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
