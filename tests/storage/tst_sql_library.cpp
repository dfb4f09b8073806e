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

    std::unique_ptr<World> m_world;
    const SqlLibrary m_library { u"sqlite"_qs };
};

void TestSqlLibrary::initTestCase()
{
    m_world = std::make_unique<World>();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"raw"_qs);
    database.setDatabaseName(m_world->path());
    QVERIFY(database.open());
}

void TestSqlLibrary::cleanupTestCase()
{
    QSqlDatabase::database(u"raw"_qs).close();
    QSqlDatabase::removeDatabase(u"raw"_qs);
    m_world.reset();
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
                flags += { u"with_member"_qs, u"with_reason"_qs };
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
    QSqlQuery query(QSqlDatabase::database(u"raw"_qs));
    QVERIFY2(query.prepare(text), qPrintable(query.lastError().text() + u'\n' + text));
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
            QTest::addRow("%s, members", qPrintable(order))
                << u"step_search"_qs << QStringList { u"by_match"_qs, order, u"members"_qs };
            QTest::addRow("%s, facilities", qPrintable(order))
                << u"step_search"_qs << QStringList { u"by_match"_qs, order, u"facilities"_qs };
        }
    }
    for (const char *name : { "step_rows", "pending_counts", "application_detail", "application_chain",
             "application_history", "possible_actions", "batch_preview", "mail_claim", "mail_counts" })
        QTest::newRow(name) << QString::fromLatin1(name) << QStringList();
}

void TestSqlLibrary::listsUseAnIndex()
{
    QFETCH(QString, name);
    QFETCH(QStringList, flags);
    QSqlQuery query(QSqlDatabase::database(u"raw"_qs));
    QVERIFY(query.prepare(u"explain query plan "_qs + m_library.statement(name, flags)));
    static const QRegularExpression placeholder(u":[a-z_]+"_qs);
    for (auto found = placeholder.globalMatch(query.lastQuery()); found.hasNext();)
        query.bindValue(found.next().captured(), u"1"_qs);
    QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
    QStringList plan;
    while (query.next())
        plan.append(query.value(3).toString());
    QVERIFY(!plan.isEmpty());
    for (const QString &line : std::as_const(plan)) {
        // Tables by their aliases in the statements: step s, step o, decision d, mail l, membership x.
        for (const char *big : { "s", "o", "e", "d", "l", "x", "m", "p", "mail", "step" })
            QVERIFY2(!line.startsWith(QStringLiteral("SCAN %1 ").arg(QLatin1String(big)))
                    && line != QStringLiteral("SCAN %1").arg(QLatin1String(big)),
                qPrintable(plan.join(u'\n')));
    }
    // A page in any order comes straight from an index of that order, without sorting a million rows.
    if (flags.contains(u"limited"_qs))
        QVERIFY2(!plan.join(u' ').contains(u"TEMP B-TREE"), qPrintable(plan.join(u'\n')));
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
