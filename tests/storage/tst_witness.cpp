#include "storage/integrity.h"
#include "support/practice.h"
#include "support/written_anew.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// On a shared server the histories of associations that decide the same applications bear witness to each
/// other.
class TestWitness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_steps = m_world->submit(World::application(Kind::Resign, Scope::All, 3));
        m_world->decide(World::city, m_steps[0], Action::Approve);
        m_cityHead = chainHead(all(), World::city);
        m_world->decide(World::prefecture, m_steps[1], Action::Confirm);
    }
    void cleanup() { m_world.reset(); }

    void theNextLayerSeesTheHead()
    {
        QCOMPARE(seen(), QStringList { u"2\t5\t"_qs + m_cityHead.hash });
        const ChainReport report = verifyChains(all());
        QCOMPARE(report.firstBrokenSeq, 0);
        QCOMPARE(report.heads.value(World::prefecture).seq, 2); // the decision and what it saw
        QCOMPARE(unexplained(), QStringList());
        // Once an hour is enough: the next decision on the same chain adds nothing.
        const QList<qint64> next
            = m_world->submit(World::application(Kind::Resign, Scope::All, 3, World::noAddress));
        m_world->decide(World::city, next[0], Action::Approve);
        m_world->decide(World::prefecture, next[1], Action::Confirm);
        QCOMPARE(seen().filter(u"2\t5\t"_qs).size(), 1);
        // After that it does.
        asOwner({ u"update event set at = at - interval '61 minutes'"_qs });
        const QList<qint64> last
            = m_world->submit(World::application(Kind::Resign, Scope::All, 3, World::stranger));
        m_world->decide(World::city, last[0], Action::Approve);
        m_world->decide(World::prefecture, last[1], Action::Confirm);
        QCOMPARE(seen().filter(u"2\t5\t"_qs).size(), 2);
        // The national association sees both below it.
        m_world->decide(World::national, last[2], Action::Confirm);
        QCOMPARE(seen().filter(QRegularExpression(u"^1\t"_qs)).size(), 2);
    }

    /// Who writes one history anew is found out by the others', though each is whole by itself.
    void aHistoryWrittenAnewIsNamed()
    {
        for (const char *table : { "decision", "event" })
            all().runText(u"alter table %1 disable trigger user"_qs.arg(QLatin1String(table)));
        writeAnew(all(), World::city);
        QCOMPARE(verifyChains(all()).firstBrokenSeq, 0);
        QCOMPARE(unexplained(), QStringList { u"witness 5"_qs });
        // Only who writes the others' anew as well goes unnoticed.
        all().runText(u"update event set facts = (select hash from decision where association_id = 5) "
                      u"where what = 'seen' and subject_id = 5"_qs);
        QCOMPARE(unexplained(), QStringList());
        QVERIFY(verifyChains(all()).firstBrokenSeq != 0);
        writeAnew(all(), World::prefecture);
        QCOMPARE(verifyChains(all()).firstBrokenSeq, 0);
    }

    void aHistoryCutOffIsNamed()
    {
        all().runText(u"alter table decision disable trigger user"_qs);
        all().runText(u"set session_replication_role = replica"_qs); // keys do not count either
        all().runText(u"delete from decision where association_id = 5"_qs);
        all().runText(u"delete from chain_head where association_id = 5"_qs);
        QVERIFY(unexplained().contains(u"witness 5"_qs));
    }

    /// The hash alone: how much another office works is not told.
    void nothingElseIsTold()
    {
        Connection &desk = m_world->connectionOf(World::user(World::prefecture, UserRole::Auditor));
        QCOMPARE(table(desk, u"select facts from event where what = 'seen'"_qs, 1),
            QStringList { m_cityHead.hash });
        QCOMPARE(table(desk, u"select 1 from chain_head where association_id <> 2"_qs, 1), QStringList());
    }

private:
    Connection &all() { return m_world->connection(); }

    QStringList seen()
    {
        return table(all(),
            u"select association_id, subject_id, facts from event where what = 'seen' order by id"_qs, 3);
    }

    QStringList unexplained()
    {
        IntegrityReport report;
        checkHistory(all(), report);
        QStringList list;
        for (const IntegrityReport::Unexplained &one : report.unexplained)
            list.append(QStringLiteral("%1 %2").arg(one.what).arg(one.id));
        return list;
    }

    void asOwner(const QStringList &statements)
    {
        all().runText(u"alter table event disable trigger user"_qs);
        for (const QString &statement : statements)
            all().runText(statement);
        all().runText(u"alter table event enable trigger user"_qs);
    }

    std::unique_ptr<World> m_world;
    QList<qint64> m_steps;
    ChainEnd m_cityHead;
};

QTEST_GUILESS_MAIN(TestWitness)
#include "tst_witness.moc"
