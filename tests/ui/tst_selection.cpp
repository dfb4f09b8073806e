#include "lists/selection.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace mamis;

/// Ticks that survive paging, sorting and a million rows.
class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAndUnticks()
    {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);
        selection.set(5, true);
        selection.set(3, true);
        selection.set(5, true); // ticked already: nothing happens
        QCOMPARE(changed.count(), 2);
        QCOMPARE(selection.count(), 2);
        QVERIFY(selection.contains(3));
        QVERIFY(!selection.contains(4));
        selection.set(3, false);
        QVERIFY(!selection.contains(3));
        QCOMPARE(selection.count(), 1);
        selection.clear();
        QVERIFY(selection.isEmpty());
    }

    void keepsTheOrderOfTheList()
    {
        Selection selection;
        selection.set({ 1, 2, 9 }, true);
        QCOMPARE(selection.inOrderOf(OrderedIds({ 9, 7, 2, 5 })), (QList<qint64> { 9, 2 }));
    }

    void forgetsWhatHasLeftTheResult()
    {
        Selection selection;
        selection.set({ 1, 2, 3 }, true);
        selection.retain(IdSet({ 3, 4, 1 }));
        QCOMPARE(selection.count(), 2);
        QVERIFY(!selection.contains(2));
        QVERIFY(!selection.contains(4));
    }

    void worksAtAMillion()
    {
        QList<qint64> all(1'000'000);
        std::iota(all.rbegin(), all.rend(), 1);
        const OrderedIds list(all); // made by the reading thread; all after it is the GUI thread's
        Selection selection;
        QElapsedTimer timer;
        timer.start();
        selection.assign(list.set);
        QCOMPARE(selection.inOrderOf(list).constData(), list.list.constData()); // shared, not copied
        selection.set({ 17, 18 }, false);
        selection.retain(list.set);
        // Sorting or copying a million ids takes several times as long, even without a sanitizer.
        QVERIFY2(timer.elapsed() < 16, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(selection.count(), 999'998);
        QVERIFY(!selection.contains(17));
        QVERIFY(selection.contains(1'000'000));
        QCOMPARE(selection.inOrderOf(list).size(), 999'998);
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
