#include "mail/backoff.h"

#include <QTest>

using namespace std::chrono_literals;
using mamis::retryDelay;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsGrow();
    void jitterStaysWithinAFifth();
    void givesUpAfterThreeDays();
};

void BackoffTest::waitsGrow()
{
    const QList<std::chrono::seconds> expected { 1min, 5min, 15min, 60min, 4h, 4h, 4h };
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(retryDelay(i + 1, 0s, 0.5).value(), expected[i]);
    QCOMPARE(retryDelay(0, 0s, 0.5).value(), 1min);
    QCOMPARE(retryDelay(1'000'000, 0s, 0.5).value(), 4h);
}

void BackoffTest::jitterStaysWithinAFifth()
{
    QCOMPARE(retryDelay(1, 0s, 0.0).value(), 48s);
    QCOMPARE(retryDelay(1, 0s, 1.0).value(), 72s);
    QCOMPARE(retryDelay(5, 0s, 0.0).value(), 3h + 12min);
    QCOMPARE(retryDelay(5, 0s, 1.0).value(), 4h + 48min);
}

void BackoffTest::givesUpAfterThreeDays()
{
    QVERIFY(retryDelay(20, 72h - 1s, 0.5).has_value());
    QVERIFY(!retryDelay(20, 72h, 0.5).has_value());
    QVERIFY(!retryDelay(1, 100h, 0.5).has_value());
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
