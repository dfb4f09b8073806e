#include "support/practice.h"

#include "storage/sql_library.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace mamis;
using namespace mamis::test;

class TestSqlLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyStatementPrepares_data();
    void everyStatementPrepares();
    void officesMayRunTheirs_data();
    void officesMayRunTheirs();
    void unknownNameIsABug();
    void flagsAddTheirLines();
    void listsUseAnIndex_data();
    void listsUseAnIndex();
    void rulesAreConsistent();

private:
    /// Words that are "exactly one of" in a statement that is none without one of them.
    static QStringList completing(const QString &name)
    {
        return name == u"step_search" ? QStringList { u"by_order"_qs } : QStringList();
    }

    /// Lines of the engine's plan for a statement.
    QStringList planOf(const QString &statement);

    std::unique_ptr<World> m_world;
    QSqlDatabase m_database; ///< as an approver's program is connected
    const SqlLibrary m_library { onServer() ? u"postgresql"_qs : u"sqlite"_qs };
};

void TestSqlLibrary::initTestCase()
{
    m_world = std::make_unique<World>();
    m_database = m_world->connectionOf(World::user(World::city)).database();
}

void TestSqlLibrary::cleanupTestCase()
{
    m_database = QSqlDatabase();
    m_world.reset();
}

QStringList TestSqlLibrary::planOf(const QString &statement)
{
    // Whatever the values are: the tables are empty, and the plan is made for the statement.
    static const QRegularExpression placeholder(u"(?<![:a-z]):[a-z_0-9]+"_qs);
    QString text = statement;
    text.replace(placeholder, onServer() ? u"null"_qs : u"1"_qs);
    QSqlQuery query(m_database);
    if (onServer()) { // an index is taken only where it is worth it, and never is here
        query.exec(u"set enable_seqscan = off"_qs);
        query.exec(u"set enable_sort = off"_qs);
        query.exec(u"set enable_bitmapscan = off"_qs);
    }
    if (!query.exec((onServer() ? u"explain "_qs : u"explain query plan "_qs) + text))
        return { u"error "_qs + query.lastError().nativeErrorCode() };
    QStringList plan;
    while (query.next())
        plan.append(query.value(onServer() ? 0 : 3).toString().trimmed());
    return plan;
}

void TestSqlLibrary::everyStatementPrepares_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("flags");
    const QStringList names = m_library.names();
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        QTest::addRow("%s", qPrintable(name)) << name << completing(name);
        for (const QString &flag : m_library.flags(name)) {
            QStringList flags = completing(name);
            if (flag == u"by_match")
                flags.clear();
            if (!flags.contains(flag))
                flags.append(flag);
            if (flag.startsWith(u"column_")) // some stand in tables that come in only with these
                flags += { u"cells"_qs, u"with_member"_qs, u"with_reason"_qs };
            QTest::addRow("%s %s", qPrintable(name), qPrintable(flag)) << name << flags;
        }
    }
}

void TestSqlLibrary::everyStatementPrepares()
{
    QFETCH(QString, name);
    QFETCH(QStringList, flags);
    const QString text = m_library.statement(name, flags);
    QVERIFY2(!text.contains(u"${") && !text.contains(u"--?"), qPrintable(text));
    QSqlQuery query(m_database);
    QVERIFY2(query.prepare(text), qPrintable(query.lastError().text() + u'\n' + text));
}

void TestSqlLibrary::officesMayRunTheirs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("may");
    // On a server, members and applications come in by the owner's hand, accounts are the server's roles, and
    // codes that all offices share are the owner's.
    const QStringList owners { u"member_insert"_qs, u"facility_insert"_qs, u"category_insert"_qs,
        u"membership_insert"_qs, u"application_insert"_qs, u"application_change_insert"_qs, u"step_insert"_qs,
        u"user_by_login"_qs, u"user_failed"_qs, u"user_succeeded"_qs, u"user_insert"_qs,
        u"user_set_password"_qs, u"association_insert"_qs, u"practice_accounts"_qs, u"setting_set"_qs,
        u"admin_user_active"_qs, u"unexplained"_qs, u"practice_mails_claimed"_qs, u"practice_mails_sent"_qs,
        u"move_channels"_qs, u"category_add"_qs, u"founder_add"_qs, u"founder_save"_qs, u"reason_add"_qs,
        u"reason_save"_qs };
    const QString keys = u"keys_"_qs; // search keys are written by the owner alone
    for (const QString &name : m_library.names()) {
        const bool administration = name.startsWith(u"admin_") || name.startsWith(u"move_");
        if (!administration || owners.contains(name))
            QTest::addRow("%s", qPrintable(name))
                << name << (!onServer() || !(owners.contains(name) || name.startsWith(keys)));
    }
}

void TestSqlLibrary::officesMayRunTheirs()
{
    QFETCH(QString, name);
    QFETCH(bool, may);
    const QStringList plan = planOf(m_library.statement(name, completing(name)));
    if (may)
        QVERIFY2(!plan.value(0).startsWith(u"error"), qPrintable(plan.value(0)));
    else
        QCOMPARE(plan, QStringList { u"error 42501"_qs });
}

void TestSqlLibrary::unknownNameIsABug()
{
    QCOMPARE(codeOf([&] { m_library.statement(u"no_such"_qs); }), u"sql-missing");
    QCOMPARE(codeOf([&] { m_library.script(u"common/no_such.sql"_qs); }), u"resource-missing");
}

void TestSqlLibrary::flagsAddTheirLines()
{
    const QString without = m_library.statement(u"step_search"_qs, { u"by_order"_qs });
    QVERIFY(!without.contains(u":kind") && !without.contains(u"limit") && !without.contains(u"+s."));
    const QString with
        = m_library.statement(u"step_search"_qs, { u"by_order"_qs, u"kind"_qs, u"limited"_qs });
    QVERIFY(with.contains(u"s.kind = :kind") && with.contains(u"limit :limit"));
}

void TestSqlLibrary::listsUseAnIndex_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("flags");
    for (const QString &column : { u"status"_qs, u"submitted"_qs, u"wished"_qs, u"kind"_qs,
             u"registration"_qs, u"name"_qs, u"category"_qs, u"facility"_qs }) {
        for (const QString &direction : { u"_up"_qs, u"_down"_qs }) {
            const QString order = column + direction;
            QTest::addRow("%s", qPrintable(order))
                << u"step_search"_qs << QStringList { u"by_order"_qs, order, u"limited"_qs };
            QTest::addRow("%s, unprocessed", qPrintable(order))
                << u"step_search"_qs << QStringList { u"by_order"_qs, order, u"unprocessed"_qs };
            QTest::addRow("%s, found", qPrintable(order))
                << u"step_search"_qs << QStringList { u"by_match"_qs, u"found"_qs, order };
        }
    }
    for (const char *order : { "newest_page", "oldest_page" }) {
        for (const QStringList &conditions : { QStringList(), QStringList { u"user"_qs },
                 QStringList { u"what"_qs, u"entries_only"_qs }, QStringList { u"decisions_only"_qs } })
            QTest::addRow("history, %s %s", order, qPrintable(conditions.join(u' ')))
                << u"history_search"_qs << QStringList { QString::fromLatin1(order) } + conditions;
    }
    for (const char *name : { "login_matches", "registration_matches", "step_rows", "pending_counts",
             "application_detail", "application_chain", "application_history", "possible_actions",
             "batch_preview", "mail_claim", "mail_counts", "history_entries", "history_decisions" })
        QTest::newRow(name) << QString::fromLatin1(name) << QStringList();
}

void TestSqlLibrary::listsUseAnIndex()
{
    QFETCH(QString, name);
    QFETCH(QStringList, flags);
    const QStringList plan = planOf(m_library.statement(name, flags));
    QVERIFY2(!plan.isEmpty() && !plan.first().startsWith(u"error"), qPrintable(plan.join(u'\n')));
    static const QRegularExpression wholeTable(onServer()
            ? u"Seq Scan on (step|decision|decision_effect|event|mail|member|membership|application)\\b"_qs
            : u"^SCAN (s|o|e|d|l|x|m|p|mail|step)( |$)"_qs); // aliases of the same tables
    QVERIFY2(plan.filter(wholeTable).isEmpty(), qPrintable(plan.join(u'\n')));
    // A page in any order comes straight from an index of that order, without sorting a million rows.
    if (flags.contains(u"limited"_qs))
        QVERIFY2(
            plan.filter(onServer() ? u"Sort"_qs : u"TEMP B-TREE"_qs).isEmpty(), qPrintable(plan.join(u'\n')));
}

// The rows of the rules fit together: no action without a permission, no cascade without a transition.
void TestSqlLibrary::rulesAreConsistent()
{
    Connection &connection = m_world->connection();
    QCOMPARE(table(connection,
                 u"select distinct action from transition except select action from permission"_qs, 1),
        QStringList());
    QCOMPARE(
        table(connection,
            u"select kind, role, action from cascade except select kind, role, action from transition"_qs, 3),
        QStringList());
    QCOMPARE(number(connection,
                 u"select count(*) from transition where (effect = 'none') <> (effect_on = 'none')"_qs),
        0);
}

QTEST_GUILESS_MAIN(TestSqlLibrary)
#include "tst_sql_library.moc"
