#include "domain/id_set.h"

#include <QTest>

#include <set>

using namespace mamis;

/// Against std::set, over random ids that lie close, far apart and below zero.
class TestIdSet : public QObject
{
    Q_OBJECT

    static qint64 randomId(quint32 &state)
    {
        state = state * 1664525 + 1013904223;
        const qint64 near = state >> 18;
        switch ((state >> 8) % 4) {
        case 0:
            return -near;
        case 1:
            return (near << 30) + near;
        default:
            return near;
        }
    }

private Q_SLOTS:
    void doesWhatASetDoes()
    {
        quint32 state = 1;
        IdSet set;
        std::set<qint64> expected;
        for (int i = 0; i < 20000; ++i) {
            const qint64 id = randomId(state);
            if (i % 3 == 2) {
                set.remove(id);
                expected.erase(id);
            } else {
                set.insert(id);
                expected.insert(id);
            }
            QCOMPARE(set.contains(id), expected.count(id) == 1);
        }
        QCOMPARE(set.count(), static_cast<qint64>(expected.size()));
        const QList<qint64> all(expected.begin(), expected.end());
        QCOMPARE(set.filtered(all), all);
        QVERIFY(set == IdSet(all));

        QList<qint64> others;
        for (int i = 0; i < 5000; ++i)
            others.append(randomId(state));
        IdSet both = set;
        both.intersect(IdSet(others));
        for (const qint64 id : std::as_const(others))
            QCOMPARE(both.contains(id), set.contains(id));
        for (const qint64 id : all)
            QCOMPARE(both.contains(id), others.contains(id));
        QCOMPARE(set.count(), static_cast<qint64>(all.size())); // a copy is a copy
    }

    void keepsTheListsOrderAndLeavesNothingBehind()
    {
        IdSet set({ 5, 3, 70000, 5 });
        QCOMPARE(set.count(), 3);
        QCOMPARE(set.filtered({ 70000, 4, -1, 3, qint64(1) << 40, 5 }), (QList<qint64> { 70000, 3, 5 }));
        QCOMPARE(IdSet().filtered({ 3 }), QList<qint64>());
        for (const qint64 id : { 5, 3, 70000, 1 })
            set.remove(id);
        QVERIFY(set.isEmpty());
        QVERIFY(set == IdSet());
        set = IdSet({ 1 });
        set.intersect(IdSet({ 2 }));
        QVERIFY(set == IdSet());
    }
};

QTEST_APPLESS_MAIN(TestIdSet)
#include "tst_id_set.moc"
