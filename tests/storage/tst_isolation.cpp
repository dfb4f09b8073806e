#include "support/attacked_world.h"

#include <QTest>

#include <algorithm>

using namespace mamis;
using namespace mamis::test;

namespace {

/// Which rows of a table somebody may see, said again; %1 is the association, %2 the role.
const QHash<QString, QString> &mayBeSeen()
{
    const QString own = u"association_id = %1"_qs;
    const QString everybody = u"true"_qs;
    const QString nobody = u"false"_qs;
    static const QHash<QString, QString> conditions {
        { u"association"_qs, u"id = %1"_qs },
        { u"office_user"_qs, own },
        { u"category"_qs, own },
        { u"membership"_qs, own },
        { u"application_change"_qs, own },
        { u"step"_qs, own },
        { u"decision"_qs, own },
        { u"chain_head"_qs, own },
        { u"mail"_qs, own },
        { u"event"_qs, u"association_id = %1 and '%2' in ('admin', 'auditor')"_qs },
        { u"template"_qs, u"association_id is null or association_id = %1"_qs },
        { u"founder"_qs, everybody },
        { u"reason"_qs, everybody },
        { u"transition"_qs, everybody },
        { u"cascade"_qs, everybody },
        { u"permission"_qs, everybody },
        { u"setting"_qs, everybody },
        { u"membership_effect"_qs, nobody },
        { u"live_channel"_qs, nobody },
        { u"looking"_qs, nobody },
        { u"application"_qs, nobody },
        { u"decision_effect"_qs, nobody },
        { u"member"_qs, nobody },
        { u"member_as_left"_qs, nobody },
        { u"facility"_qs, nobody },
    };
    return conditions;
}

/// Of a view: which of its rows, by step and id, an association may see.
const QHash<QString, QString> &viewRows()
{
    static const QHash<QString, QString> queries {
        { u"layer_seen"_qs,
            u"select s.id || '/' || o.id from step s join step o on o.application_id = s.application_id "
            u"where s.association_id = %1"_qs },
        { u"history_seen"_qs,
            u"select s.id || '/' || d.id from step s join step o on o.application_id = s.application_id "
            u"join decision d on d.step_id = o.id where s.association_id = %1"_qs },
        { u"application_seen"_qs, u"select '/' || application_id from step where association_id = %1"_qs },
        { u"decision_effect_seen"_qs,
            u"select e.step_id || '/' || e.decision_id from decision_effect e join decision d on d.id = "
            u"e.decision_id "
            u"where d.association_id = %1"_qs },
        { u"member_seen"_qs,
            u"select '/' || member_id from (select member_id from step where association_id = %1 "
            u"union select member_id from membership where association_id = %1) x"_qs },
        { u"facility_seen"_qs,
            u"select '/' || facility_id from (select facility_id from step where association_id = %1 "
            u"union select facility_id from membership where association_id = %1) x where facility_id is not null"_qs },
    };
    return queries;
}

QStringList sorted(QStringList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

/// Everything the server holds, against everybody: made from the catalog, so that a new table takes part by
/// itself.
class TestIsolation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<AttackedWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void everyTableIsKnown();
    void readsItsOwn_data();
    void readsItsOwn();
    void changesNothingOfOthers_data();
    void changesNothingOfOthers();
    void whoIsSwitchedOffSeesNothing();
    void everyTableIsGuarded();
    void keysStayInsideAnAssociation();
    void functionsOfTheOwnerNameTheirPath();
    void nothingWrittenIsInTheStatistics();

private:
    void everybody();
    /// A condition of mayBeSeen() for somebody.
    QString filled(QString condition, qint64 association, const QString &login)
    {
        return condition.replace(u"%1"_qs, QString::number(association))
            .replace(u"%2"_qs, QString(login).remove(QRegularExpression(u"[0-9]"_qs)));
    }
    QStringList relations(const char *kinds)
    {
        return table(m_world->superuser(),
            QStringLiteral("select relname from pg_class where relnamespace = 'mamis'::regnamespace "
                           "and relkind = any ('%1') order by 1")
                .arg(QLatin1String(kinds)),
            1);
    }
    QStringList columns(const QString &relation, const QString &login, const char *privilege, bool granted)
    {
        return table(m_world->superuser(),
            QStringLiteral(
                "select quote_ident(attname) from pg_attribute where attrelid = 'mamis.%1'::regclass "
                "and attnum > 0 and has_column_privilege('%2', attrelid, attnum, '%3') = %4 order by attnum")
                .arg(relation, login, QLatin1String(privilege), granted ? u"true"_qs : u"false"_qs),
            1);
    }
    QStringList superuserRows(const QString &sql) { return sorted(table(m_world->superuser(), sql, 1)); }

    std::unique_ptr<AttackedWorld> m_world;
};

void TestIsolation::everybody()
{
    QTest::addColumn<qint64>("association");
    QTest::addColumn<QString>("login");
    for (const qint64 association : { World::national, World::prefecture, World::county, World::city }) {
        for (const UserRole role : allValues<UserRole>()) {
            const QString login = World::loginOf(World::user(association, role));
            QTest::newRow(qPrintable(login)) << association << login;
        }
    }
}

void TestIsolation::everyTableIsKnown()
{
    QCOMPARE(relations("{r,p,m,f}"), sorted(mayBeSeen().keys()));
    QCOMPARE(relations("{v}"), sorted(viewRows().keys()));
    // And there is nothing of ours, or of anybody's, elsewhere.
    QCOMPARE(table(m_world->superuser(),
                 u"select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                 u"where n.nspname not in ('mamis', 'pg_catalog', 'information_schema', 'pg_toast')"_qs,
                 1),
        QStringList());
}

void TestIsolation::readsItsOwn_data()
{
    everybody();
}

void TestIsolation::readsItsOwn()
{
    QFETCH(qint64, association);
    QFETCH(QString, login);
    Attacker attacker(m_world->database(), login);
    QVERIFY(attacker.isIn());
    for (auto one = mayBeSeen().cbegin(); one != mayBeSeen().cend(); ++one) {
        const QStringList visible = columns(one.key(), login, "select", true);
        const QString what
            = QStringLiteral("select row(%1)::text from mamis.%2").arg(visible.join(u','), one.key());
        if (!visible.isEmpty())
            QCOMPARE(sorted(attacker.run(what).rows),
                superuserRows(what + u" where "_qs + filled(one.value(), association, login)));
        for (const QString &column : columns(one.key(), login, "select", false))
            QCOMPARE(attacker.run(QStringLiteral("select %1 from mamis.%2").arg(column, one.key())).state,
                u"42501");
        if (one.value() == u"false")
            QCOMPARE(attacker.run(u"select count(*) from mamis."_qs + one.key()).state, u"42501");
    }
    for (auto one = viewRows().cbegin(); one != viewRows().cend(); ++one) {
        const bool steps = one.key() == u"layer_seen" || one.key() == u"history_seen";
        const QString which = steps                   ? u"step_id || '/' || id"_qs
            : one.key() == u"decision_effect_seen"_qs ? u"step_id || '/' || decision_id"_qs
                                                      : u"'/' || id"_qs;
        QCOMPARE(sorted(attacker.run(QStringLiteral("select %1 from mamis.%2").arg(which, one.key())).rows),
            superuserRows(one.value().arg(association)));
        if (!steps)
            continue;
        QCOMPARE(attacker
                     .run(QStringLiteral("select 1 from mamis.%1 where seen_by <> %2")
                              .arg(one.key())
                              .arg(association))
                     .rows,
            QStringList());
    }
}

void TestIsolation::changesNothingOfOthers_data()
{
    everybody();
}

void TestIsolation::changesNothingOfOthers()
{
    QFETCH(qint64, association);
    QFETCH(QString, login);
    Attacker attacker(m_world->database(), login);
    QVERIFY(attacker.isIn());
    Connection &all = m_world->superuser();
    const QStringList before = m_world->everything();
    for (const QString &relation : relations("{r,p,m,f,v}")) {
        const QString foreign = mayBeSeen().contains(relation)
            ? QStringLiteral("not coalesce((%1), false)")
                  .arg(filled(mayBeSeen().value(relation), association, login))
            : u"false"_qs;
        // A change that leaves the values as they are would still be seen in where and when a row was
        // written.
        const QString places = viewRows().contains(relation)
            ? u"select 1 where false"_qs
            : QStringLiteral("select ctid || ' ' || xmin || x::text from mamis.%1 x where %2")
                  .arg(relation, foreign);
        const QStringList placesBefore = superuserRows(places);
        for (const QString &column :
            columns(relation, login, "update", false) + columns(relation, login, "update", true)) {
            const Outcome outcome
                = attacker.run(QStringLiteral("update mamis.%1 set %2 = %2").arg(relation, column));
            if (!columns(relation, login, "update", true).contains(column))
                QVERIFY2(outcome.state == u"42501"
                        || (viewRows().contains(relation)
                            && (outcome.state == u"55000" || outcome.state == u"0A000")),
                    qPrintable(outcome.message));
        }
        for (const char *statement : { "delete from mamis.%1", "delete from mamis.%1 where true returning 1",
                 "truncate mamis.%1", "truncate mamis.%1 cascade" })
            QVERIFY2(QStringList({ u"42501"_qs, u"42809"_qs, u"55000"_qs })
                         .contains(attacker.run(QString::fromLatin1(statement).arg(relation)).state),
                qPrintable(relation + QLatin1String(statement)));
        // Rows of others put in once more, whole and with the columns that may be written.
        const QString json = viewRows().contains(relation)
            ? u"{}"_qs
            : one(all,
                QStringLiteral("select to_json(x) from mamis.%1 x where %2 limit 1").arg(relation, foreign));
        const QString source = QStringLiteral("json_populate_record(null::mamis.%1, $json$%2$json$)")
                                   .arg(relation, json.isEmpty() ? u"{}"_qs : json);
        QVERIFY(!attacker.run(QStringLiteral("insert into mamis.%1 select * from %2").arg(relation, source))
                     .state.isEmpty());
        QVERIFY(!attacker.run(QStringLiteral("insert into mamis.%1 default values").arg(relation))
                     .state.isEmpty());
        const QString writable = columns(relation, login, "insert", true).join(u',');
        if (!writable.isEmpty() && !json.isEmpty())
            QCOMPARE(attacker
                         .run(QStringLiteral("insert into mamis.%1 (%2) select %2 from %3")
                                  .arg(relation, writable, source))
                         .state,
                u"MO001");
        QCOMPARE(superuserRows(places), placesBefore);
    }
    QCOMPARE(m_world->everything(), before);
}

void TestIsolation::whoIsSwitchedOffSeesNothing()
{
    const QString login = World::loginOf(World::user(World::city, UserRole::Admin));
    Attacker attacker(m_world->database(), login);
    m_world->superuser().runText(
        QStringLiteral("update office_user set active = false where login = '%1'").arg(login));
    for (auto one = mayBeSeen().cbegin(); one != mayBeSeen().cend(); ++one) {
        if (one.value() == u"true" || one.value() == u"false" || one.key() == u"template")
            continue;
        const QString column = columns(one.key(), login, "select", true).value(0);
        const Outcome outcome
            = attacker.run(QStringLiteral("select %1 from mamis.%2").arg(column, one.key()));
        QVERIFY2(outcome.state.isEmpty() && outcome.rows.isEmpty(), qPrintable(one.key()));
    }
    QCOMPARE(attacker
                 .run(m_world->filled(u"insert into mamis.decision (step_id, action, seen_version, uuid) "
                                      u"values ({own}, 'accept', 1, gen_random_uuid())"_qs))
                 .state,
        u"MO001");
    m_world->superuser().runText(
        QStringLiteral("update office_user set active = true where login = '%1'").arg(login));
}

void TestIsolation::everyTableIsGuarded()
{
    Connection &all = m_world->superuser();
    QCOMPARE(table(all,
                 u"select relname from pg_class where relnamespace = 'mamis'::regnamespace and relkind in "
                 u"('r', 'p') "
                 u"and not relrowsecurity"_qs,
                 1),
        QStringList());
    // Rights: only the group's, only these; nobody else's, and nothing with the right to pass it on.
    QCOMPARE(
        table(all,
            u"select c.relname, cast(a.grantee as text), a.privilege_type from pg_class c, "
            u"aclexplode(c.relacl) a "
            u"where c.relnamespace = 'mamis'::regnamespace and a.grantee <> 'mamis_owner'::regrole and "
            u"(a.grantee <> 'mamis_office'::regrole or a.privilege_type <> 'SELECT' or a.is_grantable)"_qs,
            3),
        QStringList());
    QCOMPARE(table(all,
                 u"select p.proname from pg_proc p left join lateral aclexplode(p.proacl) a on true "
                 u"where p.pronamespace = 'mamis'::regnamespace and (p.proacl is null or a.grantee = 0)"_qs,
                 1),
        QStringList());
    QCOMPARE(
        table(all,
            u"select d.datname from pg_database d, aclexplode(d.datacl) a where d.datname = "
            u"current_database() "
            u"and (a.grantee = 0 or (a.grantee = 'mamis_office'::regrole and a.privilege_type <> 'CONNECT'))"_qs,
            1),
        QStringList());
    // Views run with their owner's rights: their own condition is the only guard, and comes before a
    // caller's.
    QCOMPARE(table(all,
                 u"select relname from pg_class where relnamespace = 'mamis'::regnamespace and relkind = 'v' "
                 u"and not coalesce(reloptions::text, '') like '%security_barrier%'"_qs,
                 1),
        QStringList());
}

/// A foreign key is checked past all policies: between rows of associations it must hold the association,
/// too.
void TestIsolation::keysStayInsideAnAssociation()
{
    QCOMPARE(table(m_world->superuser(),
                 u"with owned as (select attrelid, attnum, attnotnull from pg_attribute where attname = "
                 u"'association_id'), "
                 u"keys as (select k.conrelid, k.confrelid, c.attnum = any (k.conkey) as holds "
                 u"from pg_constraint k join owned c on c.attrelid = k.conrelid "
                 u"join owned p on p.attrelid = k.confrelid and p.attnotnull where k.contype = 'f') "
                 u"select cast(cast(conrelid as regclass) as text), cast(cast(confrelid as regclass) as "
                 u"text) from keys "
                 u"group by 1, 2 having not bool_or(holds)"_qs,
                 2),
        QStringList());
}

void TestIsolation::functionsOfTheOwnerNameTheirPath()
{
    QCOMPARE(table(m_world->superuser(),
                 u"select proname from pg_proc where pronamespace = 'mamis'::regnamespace and prosecdef and "
                 u"not coalesce(proconfig::text, '') like '%search_path=mamis, pg_temp%'"_qs,
                 1),
        QStringList());
}

/// EXPLAIN tells everybody what the planner believes; of what people wrote it must not know anything.
void TestIsolation::nothingWrittenIsInTheStatistics()
{
    QCOMPARE(table(m_world->superuser(),
                 u"select tablename, attname from pg_stats where schemaname = 'mamis' and "
                 u"(most_common_vals is not null or histogram_bounds is not null) and "
                 u"concat(most_common_vals, histogram_bounds) like '%SECRET%'"_qs,
                 2),
        QStringList());
    QCOMPARE(
        number(m_world->superuser(),
            u"select count(*) from pg_attribute a join pg_class t on t.oid = a.attrelid "
            u"where t.relnamespace = 'mamis'::regnamespace and t.relkind = 'r' and a.atttypid = "
            u"'text'::regtype "
            u"and a.attstattarget <> 0 and a.attname not in ('kind', 'role', 'status', 'state', 'action', "
            u"'from_status', 'to_status', 'scope', 'channel', 'field', 'effect', 'reason_code', "
            u"'founder_code')"_qs),
        0);
}

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
