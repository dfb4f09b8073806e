// Changes of a record come back from an entry's facts as they were, whatever their texts hold.
#include "domain/record_change.h"

#include <QTest>

using namespace mamis;

class TestRecordChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBack();
    void otherFactsHaveNone_data();
    void otherFactsHaveNone();
};

void TestRecordChange::comeBack()
{
    const QList<RecordChange> changes { { u"name"_qs, u"神谷\U000E0100"_qs, u"\"\\\n\t{}"_qs },
        { u"password"_qs, {}, {} }, { u"active"_qs, u"true"_qs, u"false"_qs } };
    QCOMPARE(recordChangesFrom(toFacts(changes)), changes);
    // As a server writes it: other order, other blanks.
    QCOMPARE(recordChangesFrom(uR"({"changes": [{"new": "b", "old": "a", "field": "f"}], "v": 1})"_qs),
        (QList<RecordChange> { { u"f"_qs, u"a"_qs, u"b"_qs } }));
}

void TestRecordChange::otherFactsHaveNone_data()
{
    QTest::addColumn<QString>("facts");
    QTest::newRow("none") << QString();
    QTest::newRow("words") << u"rows=12 columns=name"_qs;
    QTest::newRow("half") << uR"({"v":1,"changes":[{"field")"_qs;
    QTest::newRow("a list") << u"[]"_qs;
}

void TestRecordChange::otherFactsHaveNone()
{
    QFETCH(QString, facts);
    QVERIFY(recordChangesFrom(facts).isEmpty());
}

QTEST_APPLESS_MAIN(TestRecordChange)

#include "tst_record_change.moc"
