#include "storage/application_store.h"
#include "support/practice.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// Who has left an association stays in its history as it knew them; what others write afterwards is not its
/// business.
class TestFormerMember : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }
    void laterChangesAreNotSeen();
    void whoStaysSeesThem();
    void whileSomethingWaitsTheyAreSeen();
    void whoComesBackIsSeenAgain();
    void aDecisionTakenBackShowsThemAgain();

private:
    ApplicationDetail detailOf(qint64 association, qint64 step)
    {
        const Session who = World::user(association);
        return ApplicationStore(m_world->connectionOf(who), who).detail(step);
    }
    QString nameInList(qint64 step)
    {
        return one(m_world->connection(), QStringLiteral("select name from step where id = %1").arg(step));
    }
    void move(const char *address)
    {
        m_world->connection().runText(
            QStringLiteral("update member set address = '%1', name = '新姓 花子' where id = %2")
                .arg(QString::fromUtf8(address))
                .arg(World::member));
    }
    void approve()
    {
        m_world->decide(World::city, m_steps[0], Action::Approve);
        m_world->decide(World::prefecture, m_steps[1], Action::Confirm);
        m_world->decide(World::national, m_steps[2], Action::Confirm);
    }

    std::unique_ptr<World> m_world;
    QList<qint64> m_steps; ///< of a resignation from all layers of the chain of three
};

void TestFormerMember::init()
{
    m_world = std::make_unique<World>();
    m_world->connection().runText(
        QStringLiteral("update member set address = '旧住所' where id = %1").arg(World::member));
    m_steps = m_world->submit(World::application(Kind::Resign, Scope::All, 3));
}

void TestFormerMember::laterChangesAreNotSeen()
{
    approve();
    move("新住所");
    move("その後の住所");
    for (const auto &[association, step] : { std::pair(World::city, m_steps[0]),
             std::pair(World::prefecture, m_steps[1]), std::pair(World::national, m_steps[2]) }) {
        QCOMPARE(detailOf(association, step).address, u"旧住所");
        QCOMPARE(detailOf(association, step).step.kana, u"ミホン ハナコ");
        QCOMPARE(nameInList(step), u"見本 花子");
    }
    Connection &desk = m_world->connectionOf(World::user(World::city));
    QCOMPARE(
        table(desk, u"select address from member_seen where id = 1"_qs, 1), QStringList { u"旧住所"_qs });
    QCOMPARE(table(desk, u"select id from member_seen where address = 'その後の住所'"_qs, 1), QStringList());
}

void TestFormerMember::whoStaysSeesThem()
{
    approve();
    const QList<qint64> others = m_world->submit(World::application(Kind::Transfer, Scope::All, 4));
    move("新住所");
    QCOMPARE(detailOf(World::county, others[1]).address, u"新住所");
    QCOMPARE(nameInList(others[1]), u"新姓 花子");
    // The prefecture has the person in a transfer that waits, through the other chain.
    QCOMPARE(detailOf(World::prefecture, others[2]).address, u"新住所");
    QCOMPARE(detailOf(World::city, m_steps[0]).address, u"旧住所");
}

void TestFormerMember::whileSomethingWaitsTheyAreSeen()
{
    m_world->decide(World::city, m_steps[0], Action::Approve);
    move("新住所");
    QCOMPARE(detailOf(World::prefecture, m_steps[1]).address, u"新住所"); // 確認中
    QCOMPARE(detailOf(World::city, m_steps[0]).address, u"旧住所");
}

void TestFormerMember::whoComesBackIsSeenAgain()
{
    approve();
    move("新住所");
    const QList<qint64> joining = m_world->submit(World::application(Kind::Join, Scope::All, 3));
    QCOMPARE(detailOf(World::city, joining[0]).address, u"新住所");
    move("三番目の住所");
    QCOMPARE(detailOf(World::city, joining[0]).address, u"三番目の住所");
}

void TestFormerMember::aDecisionTakenBackShowsThemAgain()
{
    approve();
    move("新住所");
    m_world->decide(World::city, m_steps[0], Action::Cancel, u"取り消します。"_qs);
    QCOMPARE(detailOf(World::city, m_steps[0]).address, u"新住所");
}

QTEST_GUILESS_MAIN(TestFormerMember)
#include "tst_former_member.moc"
