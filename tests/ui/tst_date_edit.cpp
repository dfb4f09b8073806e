#include "widgets/date_edit.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextCharFormat>
#include <QToolButton>

using namespace mamis;

/// A date typed in any of the office's ways, shown in one, and an impossible one named at the field.
class TestDateEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNormalFormOnLeaving_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("slashes") << "2024/10/30";
        QTest::newRow("digits") << "20241030";
        QTest::newRow("full width") << "２０２４／１０／３０";
        QTest::newRow("era") << "R6.10.30";
        QTest::newRow("era in words") << "令和6年10月30日";
    }

    void showsTheNormalFormOnLeaving()
    {
        QFETCH(QString, typed);
        DateEdit edit("Date");
        edit.show();
        edit.lineEdit()->setText(typed);
        QCOMPARE(edit.date(), QDate(2024, 10, 30));
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(edit.lineEdit()->text(), QStringLiteral("2024/10/30"));
        QCOMPARE(edit.lineEdit()->toolTip(), QStringLiteral("令和6年10月30日"));
    }

    void namesAnImpossibleDateAndKeepsIt()
    {
        DateEdit edit("Date");
        edit.lineEdit()->setText("2023/2/29");
        QVERIFY(!edit.check(false));
        QVERIFY(!edit.errorText().isEmpty());
        QCOMPARE(edit.lineEdit()->text(), QStringLiteral("2023/2/29"));
        QVERIFY(!edit.date().isValid());
        edit.lineEdit()->setText("2023/2/28");
        QVERIFY(edit.errorText().isEmpty());
    }

    void anEmptyDateMayBeRequired()
    {
        DateEdit edit("Date");
        QVERIFY(edit.check(false));
        QVERIFY(!edit.check(true));
        QVERIFY(!edit.errorText().isEmpty());
    }

    void tellsEachChangeOnce()
    {
        DateEdit edit("Date");
        QSignalSpy changes(&edit, &DateEdit::dateChanged);
        edit.setDate({ 2024, 10, 30 });
        edit.lineEdit()->setText("20241030"); // the same day, typed in another way
        QCOMPARE(changes.count(), 1);
        edit.setDate({});
        QCOMPARE(changes.count(), 2);
    }

    void picksFromACalendar()
    {
        DateEdit edit("Date");
        edit.show();
        edit.setDate({ 2024, 10, 30 });
        edit.findChild<QToolButton *>()->click();
        auto *calendar = edit.findChild<QCalendarWidget *>();
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(2024, 10, 30));
        const auto *month = calendar->parentWidget()->findChild<QLabel *>();
        QCOMPARE(month->text(), QStringLiteral("2024/10 (令和6年)"));
        calendar->showNextMonth();
        QCOMPARE(month->text(), QStringLiteral("2024/11 (令和6年)"));
        // Culture day on a Sunday, and the day after it.
        const QColor holiday = calendar->dateTextFormat({ 2024, 11, 4 }).foreground().color();
        QCOMPARE(calendar->weekdayTextFormat(Qt::Sunday).foreground().color(), holiday);
        QVERIFY(calendar->weekdayTextFormat(Qt::Saturday).foreground().color() != holiday);
        QCOMPARE(calendar->dateTextFormat({ 2024, 11, 4 }).toolTip(), QStringLiteral("振替休日"));
        Q_EMIT calendar->clicked({ 2024, 11, 5 });
        QVERIFY(!calendar->isVisible());
        QCOMPARE(edit.lineEdit()->text(), QStringLiteral("2024/11/05"));
    }

    void isNamedForScreenReaders()
    {
        DateEdit edit("Date of resignation");
        QCOMPARE(edit.lineEdit()->accessibleName(), QStringLiteral("Date of resignation"));
    }
};

QTEST_MAIN(TestDateEdit)
#include "tst_date_edit.moc"
