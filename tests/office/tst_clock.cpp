#include "support/clock_office.h"

using namespace mamis;
using namespace mamis::test;

/// Decisions in a file bear the time of the computer's clock: one that seems wrong does not go unnoticed.
class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesUnmentionedWhereItMayBeRight_data();
    void goesUnmentionedWhereItMayBeRight();
    void isDoubtedBeforeADecision_data();
    void isDoubtedBeforeADecision();
    void isDoubtedBeforeABatch();
    void isNotDoubtedInPractice();
};

namespace {

constexpr int minute = 60;
constexpr int day = 24 * 60 * minute;

} // namespace

void TestClock::goesUnmentionedWhereItMayBeRight_data()
{
    QTest::addColumn<int>("lastDecision");
    QTest::newRow("no decision yet") << 0;
    QTest::newRow("the last one a moment ago") << -1;
    QTest::newRow("the last one by a computer whose clock is a little ahead") << 9 * minute;
    QTest::newRow("the last one nearly half a year ago") << -179 * day;
}

void TestClock::goesUnmentionedWhereItMayBeRight()
{
    QFETCH(int, lastDecision);
    ClockOffice desk;
    QVERIFY(desk.open());
    if (lastDecision != 0)
        desk.decideAt(QDateTime::currentDateTimeUtc().addSecs(lastDecision));
    QCOMPARE(desk.decide(), QString());
    QCOMPARE(desk.looks(), 0);
}

void TestClock::isDoubtedBeforeADecision_data()
{
    QTest::addColumn<int>("earlier"); // seconds from now of what stands in the history
    QTest::addColumn<bool>("isDecision");
    QTest::addColumn<QString>("code");
    QTest::newRow("a decision of tomorrow") << day << true << u"clock-behind"_qs;
    QTest::newRow("a decision of eleven minutes from now") << 11 * minute << true << u"clock-behind"_qs;
    QTest::newRow("a log-in of next year") << 365 * day << false << u"clock-behind"_qs;
    QTest::newRow("a decision of last year") << -365 * day << true << u"clock-ahead"_qs;
    QTest::newRow("a decision of half a year ago") << -181 * day << true << u"clock-ahead"_qs;
}

// Refused with the time it was compared with, until the user says that the clock is right; then the history
// says so, once, and what is decided after it is nothing special.
void TestClock::isDoubtedBeforeADecision()
{
    QFETCH(int, earlier);
    QFETCH(bool, isDecision);
    QFETCH(QString, code);
    ClockOffice desk;
    QVERIFY(desk.open());
    const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(earlier);
    if (isDecision)
        desk.decideAt(then);
    else
        desk.recordAt(then);
    const qint64 before = desk.decisions();
    const DecisionRequest request = ClockOffice::acceptance(desk.submit(1).first());
    QCOMPARE(desk.decide(request), code);
    QCOMPARE(desk.decide(request), code); // trying again changes nothing
    QCOMPARE(desk.decisions(), before);
    QCOMPARE(desk.looks(), 0);

    QCOMPARE(desk.decide(request, true), QString());
    QCOMPARE(desk.decisions(), before + 1);
    QCOMPARE(desk.looks(), 1);
    QCOMPARE(desk.number(
                 u"select count(*) from event where what = 'clock' and facts like '%1 compared=%2%'"_qs.arg(
                     code, then.toString(u"yyyy-MM-ddTHH:mm"_qs))),
        1);
    QCOMPARE(desk.decide(), QString());
    QCOMPARE(desk.looks(), 1);
}

void TestClock::isDoubtedBeforeABatch()
{
    ClockOffice desk;
    QVERIFY(desk.open());
    desk.decideAt(QDateTime::currentDateTimeUtc().addDays(2));
    const QList<qint64> steps = desk.submit(3);
    const auto await = [](auto ask) {
        Result<QList<BatchItem>> result;
        ask([&result](const Result<QList<BatchItem>> &given) { result = given; });
        if (!QTest::qWaitFor([&result] { return result.value || result.failure; }, 30'000))
            qFatal("never answered");
        return result;
    };
    Result<QList<BatchItem>> items
        = await([&](auto answer) { Decisions(desk.office()).preview(steps, Action::Accept, this, answer); });
    QVERIFY(items);
    DecisionRequest common;
    common.action = Action::Accept;
    const auto decide = [&] {
        return await([&](auto answer) {
            Decisions(desk.office())
                .decideAll(*items, common, this, std::make_shared<std::atomic<bool>>(false), {}, answer);
        });
    };
    Result<QList<BatchItem>> done = decide();
    QVERIFY(done.failure);
    QCOMPARE(done.failure->code, u"clock-behind");
    QCOMPARE(done->size(), 3);
    for (const BatchItem &item : *done)
        QVERIFY(item.isOpen());
    QCOMPARE(desk.decisions(), 1);

    common.clockTrusted = true;
    done = decide();
    QVERIFY(!done.failure);
    for (const BatchItem &item : *done)
        QVERIFY(item.decided);
    QCOMPARE(desk.decisions(), 4);
    QCOMPARE(desk.looks(), 1);
}

void TestClock::isNotDoubtedInPractice()
{
    MailOffice practice(DatabaseFile::Kind::Practice);
    QVERIFY(practice.open());
    practice.decideFor({ u"a@example.jp"_qs });
    practice.write([&](Connection &connection) {
        connection.transaction([&] {
            recordEvent(connection, *practice.office().session(), QDateTime::currentDateTimeUtc().addYears(1),
                u"log-in"_qs);
        });
    });
    DecisionRequest approval;
    practice.write([&](Connection &connection) {
        Rows rows = connection.runText(u"select id, version from step where status = 'reviewing'"_qs);
        QVERIFY(rows.next());
        approval = ClockOffice::acceptance(rows.integer(0));
        approval.seenVersion = static_cast<int>(rows.integer(1));
    });
    approval.action = Action::Approve;
    approval.effectiveOn = QDate(2026, 12, 31);
    practice.settled<StepStatus>([&](Answer<StepStatus> answer) {
        Decisions(practice.office()).decide(approval, this, std::move(answer));
    });
    QCOMPARE(practice.failure(), QString());
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
