#include "support/attacked_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace mamis;
using namespace mamis::test;

namespace {

/// What an index may tell: that a running number is in use. It tells nothing about whose row it is, and the
/// numbers in one's own rows tell as much (README).
const QStringList numbers { u"association.id"_qs, u"office_user.id"_qs, u"category.id"_qs,
    u"facility_seen.id"_qs, u"member_seen.id"_qs, u"membership.id"_qs, u"application_seen.id"_qs,
    u"step.id"_qs, u"decision.id"_qs, u"mail.id"_qs, u"event.id"_qs, u"template.id"_qs,
    u"step.application_id"_qs, u"mail.decision_id"_qs, u"decision_effect_seen.step_id"_qs,
    u"decision_effect_seen.decision_id"_qs, u"layer_seen.step_id"_qs, u"history_seen.step_id"_qs,
    u"application_change.application_id"_qs,
    // Logins are the server's, whose list of roles everybody may read.
    u"office_user.login"_qs };

} // namespace

/// EXPLAIN (ANALYZE) counts the rows a policy took away, and the statistics those an index found: a value of
/// another office's row must look like one that nobody has.
class TestProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<AttackedWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void hiddenLooksLikeMissing_data();
    void hiddenLooksLikeMissing();
    void noIndexBeginsWithWhatPeopleWrote();
    void numbersAreAllThatIsTold();

private:
    /// The rows of a table that are not the city's, in words that the policies do not share.
    QString hidden(const QString &relation);
    QString source(const QString &relation);
    QString told(
        const QString &relation, const QString &column, const char *comparison, const QString &value);

    std::unique_ptr<AttackedWorld> m_world;
};

QString TestProbes::hidden(const QString &relation)
{
    static const QHash<QString, QString> others { { u"association"_qs, u"id = 3"_qs },
        { u"facility_seen"_qs, u"id = {facility}"_qs }, { u"member_seen"_qs, u"id = {member}"_qs },
        { u"application_seen"_qs, u"id = {application}"_qs } };
    return others.value(relation, u"association_id in (3, 4)"_qs);
}

/// The rows a relation could show: of a view, all that its tables hold.
QString TestProbes::source(const QString &relation)
{
    static const QHash<QString, QString> views {
        { u"layer_seen"_qs,
            u"(select o.id as step_id, o.association_id as seen_by, o.id, o.association_id, o.layer, o.role, "
            u"o.status, a.name, "
            u"u.name as decided_by, "
            u"d.decided_at, "
            u"date '2010-04-01' as joined_on from mamis.step o join mamis.association a on a.id = "
            u"o.association_id "
            u"left join mamis.decision d on d.step_id = o.id left join mamis.office_user u on u.id = d.user_id)"_qs },
        { u"history_seen"_qs,
            u"(select d.association_id as seen_by, d.*, a.name as association, u.name as "
            u"user_name, "
            u"e.from_status, e.to_status from mamis.decision d join mamis.association a on a.id = "
            u"d.association_id "
            u"join mamis.office_user u on u.id = d.user_id join mamis.decision_effect e on e.decision_id = d.id)"_qs },
        { u"decision_effect_seen"_qs,
            u"(select e.*, d.association_id from mamis.decision_effect e join mamis.decision d on d.id = "
            u"e.decision_id)"_qs },
    };
    return views.value(relation, u"mamis."_qs + QString(relation).remove(u"_seen"_qs)) + u" x"_qs;
}

void TestProbes::hiddenLooksLikeMissing_data()
{
    QTest::addColumn<QString>("relation");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("type");
    for (Rows rows = m_world->superuser().runText(
             u"select distinct cast(c.relname as text), cast(a.attname as text), format_type(a.atttypid, "
             u"null) "
             u"from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 "
             u"where c.relnamespace = 'mamis'::regnamespace and c.relkind in ('r', 'v') "
             u"and has_column_privilege('viewer5', c.oid, a.attnum, 'select') "
             u"and c.relname not in ('founder', 'reason', 'transition', 'cascade', 'permission', 'setting') "
             u"order by 1, 2"_qs);
         rows.next();)
        QTest::newRow(qPrintable(rows.text(0) + u'.' + rows.text(1)))
            << rows.text(0) << rows.text(1) << rows.text(2);
}

/// The whole plan with what was counted while it ran, and the counters of all tables afterwards; told to
/// somebody who has asked nothing else, since the counters go on counting.
QString TestProbes::told(
    const QString &relation, const QString &column, const char *comparison, const QString &value)
{
    QString all;
    for (const char *scan : { "on", "off" }) {
        Attacker attacker(m_world->database(), u"viewer5"_qs);
        attacker.run(QStringLiteral("set enable_seqscan = ") + QLatin1String(scan));
        attacker.run(u"begin"_qs);
        QStringList lines = attacker
                                .run(QStringLiteral("explain (analyze, costs off, timing off, summary off) "
                                                    "select 1 from mamis.%1 where %2 %3 '%4'")
                                         .arg(relation, column, QLatin1String(comparison), value))
                                .rows;
        lines += attacker
                     .run(u"select relname, seq_scan, seq_tup_read, idx_scan, idx_tup_fetch "
                          u"from pg_stat_xact_user_tables where schemaname = 'mamis' order by 1"_qs)
                     .rows;
        all += lines.join(u'\n') + u'\n';
    }
    // Numbers stand there without quotes.
    return all.replace(u'\'' + value + u'\'', u"?"_qs).replace(u"= "_qs + value + u')', u"= ?)"_qs);
}

void TestProbes::hiddenLooksLikeMissing()
{
    QFETCH(QString, relation);
    QFETCH(QString, column);
    QFETCH(QString, type);
    Connection &all = m_world->superuser();
    const QString secret = one(all,
        m_world->filled(
            QStringLiteral("select cast(x.%1 as text) from %2 where (%3) and x.%1 not in (select x.%1 "
                           "from %2 where not (%3) and x.%1 is not null) limit 1")
                .arg(column, source(relation), hidden(relation))));
    if (secret.isEmpty())
        return; // nobody has one that others have not: nothing to tell
    // One nobody has, of the same form.
    const QString missing = type.contains(u"time") ? u"2039-01-01 00:00:00+00"_qs
        : type == u"date"                          ? u"2039-01-01"_qs
        : type == u"text"                          ? QString(secret.size(), u'z')
        : type == u"boolean"                       ? (secret == u"true" ? u"false"_qs : u"true"_qs)
                                                   : u"99999999"_qs;
    const QString one = told(relation, column, "=", secret);
    QVERIFY(one.contains(u"actual rows"));
    if (!numbers.contains(relation + u'.' + column))
        QCOMPARE(one, told(relation, column, "=", missing));
}

/// The same said of the indexes themselves, since the planner takes another one where tables are large.
void TestProbes::noIndexBeginsWithWhatPeopleWrote()
{
    QCOMPARE(
        table(m_world->superuser(),
            u"select c.relname, pg_get_indexdef(i.indexrelid) from pg_index i "
            u"join pg_class c on c.oid = i.indrelid "
            u"join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] "
            u"where c.relnamespace = 'mamis'::regnamespace and a.atttypid <> 'bigint'::regtype "
            u"and has_any_column_privilege('viewer5', c.oid, 'select') "
            u"and c.relname not in ('founder', 'reason', 'transition', 'cascade', 'permission', 'setting') "
            u"and not (c.relname = 'office_user' and a.attname = 'login')"_qs,
            2),
        QStringList());
}

/// The exceptions are what they are said to be.
void TestProbes::numbersAreAllThatIsTold()
{
    for (const QString &name : numbers) {
        const QString type = one(m_world->superuser(),
            QStringLiteral("select format_type(atttypid, null) from pg_attribute where attrelid = "
                           "'mamis.%1'::regclass and attname = '%2'")
                .arg(name.section(u'.', 0, 0), name.section(u'.', 1)));
        QVERIFY2(type == u"bigint" || name == u"office_user.login", qPrintable(name + u' ' + type));
    }
}

QTEST_GUILESS_MAIN(TestProbes)
#include "tst_probes.moc"
