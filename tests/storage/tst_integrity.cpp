#include "storage/integrity.h"
#include "support/practice.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// What somebody did to the file with another program is found.
class TestIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlayedDatabaseIsWhole()
    {
        PracticeCopy practice;
        const IntegrityReport report = checkIntegrity(practice.connection());
        QVERIFY(report.isWhole());
        QVERIFY(report.chain.decisions > 0);
        QCOMPARE(report.chain.decisions,
            number(practice.connection(), QStringLiteral("select count(*) from decision")));
    }

    void findsWhatPointsNowhere()
    {
        PracticeCopy practice;
        Connection &connection = practice.connection();
        connection.runText(QStringLiteral("pragma foreign_keys=off"));
        connection.runText(QStringLiteral("update membership set facility_id = 999999 where id = 1"));
        const IntegrityReport report = checkIntegrity(connection);
        QVERIFY(!report.isWhole());
        QCOMPARE(report.dangling.size(), 1);
        QCOMPARE(report.dangling.first().table, QStringLiteral("membership"));
        QCOMPARE(report.dangling.first().parent, QStringLiteral("facility"));
    }

    void findsAStatusWithoutADecision()
    {
        PracticeCopy practice;
        Connection &connection = practice.connection();
        const qint64 step
            = number(connection, QStringLiteral("select id from step where status = 'confirming' limit 1"));
        connection.runText(QStringLiteral("drop trigger step_only_by_decision"));
        connection.runText(QStringLiteral(
            "update step set status = 'confirmed', pending_since = null, version = version + 1 "
            "where id = %1")
                               .arg(step));
        const IntegrityReport report = checkIntegrity(connection);
        QVERIFY(!report.isWhole());
        QCOMPARE(report.unexplainedSteps, QList<qint64> { step });
    }

    void findsAChangedDecision()
    {
        PracticeCopy practice;
        Connection &connection = practice.connection();
        connection.runText(QStringLiteral("drop trigger decision_kept"));
        connection.runText(QStringLiteral("update decision set message = 'other' where id = 5"));
        const IntegrityReport report = checkIntegrity(connection);
        QVERIFY(!report.isWhole());
        QCOMPARE(report.chain.firstBrokenSeq,
            number(connection, QStringLiteral("select seq from decision where id = 5")));
    }
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
