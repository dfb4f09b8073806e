#include "areas/applications/application_model.h"
#include "domain/words.h"
#include "support/step_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mamis;

/// The list's page as a table: texts, raw values, marks and ticks.
class TestApplicationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysTheRulesOfModels()
    {
        Selection selection;
        ApplicationModel model(selection);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(test::stepRows(5));
        selection.set(101, true);
        model.setOverdueDays(3);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsJapansTimeAndPlainDates()
    {
        Selection selection;
        ApplicationModel model(selection);
        model.setRows(test::stepRows(1));
        // The manual's list showed 09:00 after the wished date: a date is a date.
        QCOMPARE(model.index(0, ApplicationModel::SubmittedAt).data().toString(),
            QStringLiteral("2024/10/30 14:19"));
        QCOMPARE(model.index(0, ApplicationModel::WishedOn).data().toString(), QStringLiteral("2024/11/30"));
        QCOMPARE(model.index(0, ApplicationModel::WishedOn).data(ListModel::RawRole).toDate(),
            QDate(2024, 11, 30));
    }

    void marksWhatHasWaitedTooLong()
    {
        Selection selection;
        ApplicationModel model(selection);
        QList<StepRow> rows = test::stepRows(8);
        rows[7].watchReason = QStringLiteral("会費未納");
        rows[6].pendingSince = {};
        model.setRows(rows);
        const auto status = [&](int row) { return model.index(row, ApplicationModel::Status); };
        QVERIFY(!status(0).data(ApplicationModel::OverdueRole).toBool());
        QVERIFY(status(7).data(ApplicationModel::OverdueRole).toBool());
        QVERIFY(status(7).data().toString().startsWith(QStringLiteral("▲ * ")));
        QVERIFY(status(7).data(Qt::ToolTipRole).toString().contains(QStringLiteral("会費未納")));
        QCOMPARE(status(7).data(ApplicationModel::WaitedRole).toInt(), 7);
        QVERIFY(!status(6).data(ApplicationModel::WaitedRole).isValid());
        model.setOverdueDays(8);
        QVERIFY(!status(7).data(ApplicationModel::OverdueRole).toBool());
    }

    void ticksLiveOutsideThePage()
    {
        Selection selection;
        ApplicationModel model(selection);
        model.setRows(test::stepRows(3));
        QCOMPARE(model.pageTicked(), Qt::Unchecked);
        QVERIFY(model.setData(model.index(1, ApplicationModel::Tick), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(selection.contains(101));
        QCOMPARE(model.pageTicked(), Qt::PartiallyChecked);
        model.tickPage(true);
        QCOMPARE(model.pageTicked(), Qt::Checked);
        model.setRows(test::stepRows(5).mid(3)); // the next page
        QCOMPARE(selection.count(), 3);
        QCOMPARE(model.pageTicked(), Qt::Unchecked);
        QVERIFY(!model.setData(model.index(0, ApplicationModel::Name), Qt::Checked, Qt::CheckStateRole));
    }

    void everyColumnButTheBoxSorts()
    {
        for (int column = ApplicationModel::Status; column < ApplicationModel::ColumnCount; ++column)
            QCOMPARE(ApplicationModel::columnOf(ApplicationModel::sortColumn(column)), column);
    }
};

QTEST_GUILESS_MAIN(TestApplicationModel)
#include "tst_application_model.moc"
