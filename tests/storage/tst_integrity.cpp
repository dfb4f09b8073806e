#include "storage/event_store.h"
#include "storage/integrity.h"
#include "support/practice.h"
#include "support/written_anew.h"

#include <QTest>

#include <algorithm>

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

    void findsWhatSomebodyDid_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *sql, const char *found) {
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(found);
        };
        row("a status", "update step set status = 'confirmed', pending_since = null where id = %1",
            "status %1");
        row("a status with its version",
            "update step set status = 'confirmed', pending_since = null, version = version + 1 where id = %1",
            "status %1");
        row("a date", "update step set effective_on = '2020-01-01' where id = %1", "date %1");
        row("an effect",
            "update decision_effect set to_status = 'applied', step_version = 90 where step_id = %1 and "
            "step_version = (select version from step where id = %1)",
            "status %1");
        row("a membership that ended",
            "update membership set left_on = null, ended_by = null where id = (select min(membership_id) "
            "from "
            "membership_effect where effect = 'end')",
            "membership");
        row("a membership that ended by nothing",
            "update membership set left_on = '2026-01-01', ended_by = (select max(id) from application) "
            "where id = "
            "(select min(m.id) from membership m where m.left_on is null and not exists (select 1 from "
            "membership_effect e where e.membership_id = m.id))",
            "membership");
        row("a mail's state",
            "update mail set state = 'sent', sent_at = null where id = (select min(id) from mail)", "mail");
        row("a mail of another decision",
            "update mail set message_id = 'x@example.jp' where id = (select min(id) from mail)", "mail");
        row("a message", "update decision set message = 'other' where id = 5", "chain");
        row("an entry", "update event set facts = 'other' where id = (select min(id) from event)", "chain");
        row("an entry removed", "delete from event where id = (select max(id) from event)", "chain");
        row("a rule", "update transition set message_required = 1 where kind = 'resign' and role = 'above'",
            "the rule resign above confirming confirm is not as the program made it");
        row("a rule of other layers",
            "delete from cascade where kind = 'resign' and role = 'below' and action = 'accept'",
            "the rule of other layers resign below accept next waiting is missing");
        row("a permission", "insert into permission values ('viewer', 'approve')",
            "the permission viewer approve was made by somebody else");
        row("a trigger", "select 1", "the trigger decision_kept is missing");
        row("an index", "drop index step_by_person", "the index step_by_person is missing");
        row("a table", "create table mine (id integer)", "the table mine was made by somebody else");
    }

    /// By what is found, whatever the triggers would have said: they are dropped first, and made again but
    /// for one.
    void findsWhatSomebodyDid()
    {
        QFETCH(QString, sql);
        QFETCH(QString, found);
        PracticeCopy practice;
        Connection &connection = practice.connection();
        recordEvent(connection, practice.session(u"gun"_qs), testNow(), u"log-in"_qs);
        const QString step = mamis::test::one(
            connection, u"select min(id) from step where status = 'confirming' and version > 1"_qs);
        QStringList triggers;
        QStringList texts;
        for (Rows rows = connection.runText(u"select name, sql from sqlite_schema where type = 'trigger'"_qs);
             rows.next();) {
            triggers.append(rows.text(0));
            texts.append(rows.text(1));
        }
        for (const QString &trigger : std::as_const(triggers))
            connection.runText(u"drop trigger "_qs + trigger);
        connection.runText(sql.contains(u"%1"_qs) ? sql.arg(step) : sql);
        for (const QString &text : std::as_const(texts)) {
            if (!found.contains(u"decision_kept")
                || !text.contains(u"trigger decision_kept "_qs, Qt::CaseInsensitive))
                connection.runText(text);
        }
        const IntegrityReport report = checkIntegrity(connection);
        QVERIFY(!report.isWhole());
        QStringList all;
        for (const IntegrityReport::Unexplained &one : report.unexplained)
            all.append(QStringLiteral("%1 %2").arg(one.what).arg(one.id));
        for (const SchemaDifference &one : report.differences)
            all.append(toText(one));
        if (report.chain.firstBrokenSeq)
            all.append(u"chain"_qs);
        const QString wanted = found.contains(u"%1"_qs) ? found.arg(step) : found;
        QVERIFY2(all.join(u'\n').contains(wanted), qPrintable(all.join(u'\n')));
    }

    /// Who owns the file can compute the whole chain anew; a head that was noted elsewhere tells.
    void aNotedHeadTellsAHistoryWrittenAnew()
    {
        PracticeCopy practice;
        Connection &connection = practice.connection();
        const ChainReport noted = verifyChains(connection);
        const auto head = std::max_element(noted.heads.cbegin(), noted.heads.cend(),
            [](const ChainEnd &a, const ChainEnd &b) { return a.seq < b.seq; });
        const qint64 association = head.key();
        QCOMPARE(chainEndFrom(toText(*head)), *head);
        recordEvent(connection, World::user(association), testNow(), u"print"_qs);
        QVERIFY(verifyChains(connection, *head).hasWanted); // the history went on

        // A decision is made to say something else, and every link after it is computed again.
        for (const char *trigger : { "decision_kept", "event_kept" })
            connection.runText(u"drop trigger "_qs + QLatin1String(trigger));
        writeAnew(connection, association);
        const ChainReport after = verifyChains(connection, *head);
        QCOMPARE(after.firstBrokenSeq, 0);
        QVERIFY(!after.hasWanted);
    }

    void noHeads_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "", "5", "5:", ":abc", "5:abc", "-1:%1", "5:%1x", "x:%1" })
            QTest::newRow(text) << QString::fromLatin1(text).replace(u"%1"_qs, QString(64, u'a'));
    }
    void noHeads()
    {
        QFETCH(QString, text);
        QVERIFY(!chainEndFrom(text));
    }
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
