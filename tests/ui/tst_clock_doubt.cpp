#include "areas/applications/batch_page.h"
#include "areas/applications/confirm_page.h"
#include "office/applications.h"
#include "support/clock_office.h"
#include "widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace mamis;
using namespace mamis::test;

/// A clock that seems wrong is told before the decision, with the way to decide all the same.
class TestClockDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldOnTheConfirmation();
    void isToldOnTheBatch();
};

namespace {

QString said(Page &page)
{
    QStringList texts;
    for (const QLabel *label : page.messages().findChildren<QLabel *>())
        texts << label->text();
    return texts.join(QLatin1Char(' '));
}

void goOn(Page &page)
{
    for (QPushButton *button : page.messages().findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("The clock is right: decide"))
            button->click();
    }
}

} // namespace

void TestClockDoubt::isToldOnTheConfirmation()
{
    ClockOffice desk;
    QVERIFY(desk.open());
    desk.decideAt(QDateTime::currentDateTimeUtc().addYears(-1));
    const qint64 step = desk.submit(1).first();
    ConfirmPage page(desk.office());
    QSignalSpy decided(&page, &ConfirmPage::decided);
    ApplicationDetail detail;
    detail.step.stepId = step;
    page.show(detail, ClockOffice::acceptance(step));
    page.primary()->click();
    QTRY_VERIFY(said(page).contains(QStringLiteral("seems to be ahead")));
    QCOMPARE(decided.count(), 0);
    QVERIFY(page.primary()->isEnabled());
    goOn(page);
    QTRY_COMPARE(decided.count(), 1);
    QCOMPARE(desk.looks(), 1);
}

void TestClockDoubt::isToldOnTheBatch()
{
    ClockOffice desk;
    QVERIFY(desk.open());
    desk.decideAt(QDateTime::currentDateTimeUtc().addDays(3));
    BatchPage page(desk.office());
    QSignalSpy previewed(&page, &BatchPage::previewed);
    QSignalSpy finished(&page, &BatchPage::finished);
    page.show(desk.submit(4), Action::Accept);
    QTRY_COMPARE(previewed.count(), 1);
    page.primary()->click();
    QTRY_VERIFY(said(page).contains(QStringLiteral("seems to be behind")));
    QVERIFY(page.primary()->isEnabled()); // nothing has happened
    QCOMPARE(finished.count(), 0);
    goOn(page);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(said(page).contains(QStringLiteral("4 application(s) done")));
    QCOMPARE(desk.looks(), 1);
    QCOMPARE(desk.decisions(), 5);
}

QTEST_MAIN(TestClockDoubt)
#include "tst_clock_doubt.moc"
