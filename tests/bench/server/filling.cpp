#include "bench/server/filling.h"

#include "domain/search_key.h"
#include "office/practice_names.h"
#include "office/set_up.h"

namespace mamis::bench {

namespace {

constexpr int people = 4000;
constexpr int places = 2000;

QString quoted(const QString &text)
{
    return u'\'' + text + u'\'';
}

QString rowOf(int number, const NameWithKana &one)
{
    return QStringLiteral("(%1, %2, %3, %4)")
        .arg(number)
        .arg(quoted(one.name), quoted(one.kana), quoted(facilityKey(one.kana, one.name)));
}

void makeNames(Connection &connection)
{
    std::mt19937 random(1);
    PracticeNames names(random);
    QStringList persons;
    QStringList facilities;
    for (int i = 0; i < people; ++i)
        persons.append(rowOf(i, names.person()));
    for (int i = 0; i < places; ++i)
        facilities.append(rowOf(i, names.facility()));
    for (const auto &[table, rows] :
        { std::pair { "bench_person", persons }, { "bench_place", facilities } }) {
        connection.runText(
            QStringLiteral("create temp table %1 (i int primary key, name text, kana text, key text)")
                .arg(QLatin1String(table)));
        connection.runText(
            QStringLiteral("insert into %1 values ").arg(QLatin1String(table)) + rows.join(u','));
    }
}

void makeAssociations(Connection &connection)
{
    connection.runText(
        QStringLiteral("insert into association (id, layer, parent_id, name, sender_address)"
                       " select i, case when i = 1 then 1 when i <= 48 then 2 else 3 end,"
                       "  case when i = 1 then null when i <= 48 then 1 else 2 + (i - 49) % 47 end,"
                       "  case when i = 1 then '日本医師会' when i <= 48 then '第' || i || '県医師会'"
                       "   else '第' || i || '郡医師会' end, 'office@example.jp'"
                       " from generate_series(1, %1) i")
            .arg(1 + prefectures + counties));
    connection.runText(
        QStringLiteral("insert into category (id, association_id, label, position)"
                       " select 3 * a.id - 2 + c, a.id, (array['A会員', 'B会員', '準会員'])[c + 1], c"
                       " from association a, generate_series(0, 2) c"));
}

/// One row per application with all that its steps, its member and its memberships are made of.
const QString plan = QStringLiteral(R"(
create temp table bench_plan as
select b.*, p.name, p.kana, p.key, 2 + (b.county - 49) % 47 as prefecture,
    case when b.kind <> 'resign' then null when b.i > %1 then 'all' when b.i % 10 = 4 then 'prefecture_national'
        when b.i % 10 = 5 then 'national' else 'all' end as scope,
    case when b.kind <> 'resign' then 'j' when b.i > %1 then 'a' when b.i % 10 = 4 then 'p'
        when b.i % 10 = 5 then 'n' else 'a' end as way,
    now() - b.age * interval '1 second' as at, b.age / 86400 as days
from (
    select i, case when i <= %1 then 49 + (i * 7919) % 852 else 49 + (i - %1 - 1) / %2 end as county,
        case when i > %1 or i % 10 < 6 then 'resign' when i % 10 < 8 then 'join' else 'transfer' end as kind,
        case when i > %1 then i % 400000 else (i * 104729) % 94608000 end as age,
        1 + ((i * 31) % %3)::int as facility
    from generate_series(1::bigint, %1 + %4) i
) b
join bench_person p on p.i = (b.i * 48271 % 2147483647) % %5
)");

const char *const filling[] = {
    R"(insert into facility (id, name, kana, facility_key, postal_code, address, phone)
select n, p.name || n, p.kana, p.key || n, '1000001', '見本県見本市' || n, '0300000000'
from generate_series(1, %1) n join bench_place p on p.i = n % 2000)",
    R"(insert into member (id, login_id, registration_number, name, kana, person_key, mail_address, sex, born_on,
    watch_reason)
select i, 'D' || i, lpad(i::text, 7, '0'), name, kana, key, 'm' || i || '@example.jp', 'f', '1970-01-01',
    case when i % 500 = 0 then '要確認' else '' end
from bench_plan)",
    R"(insert into application (id, kind, scope, member_id, facility_id, reason_code, submitted_at, wished_on, channel)
select i, kind, scope, i, facility, case when kind = 'resign' then '02' end, date_trunc('milliseconds', at),
    case when i % 11 <> 0 then at::date + 30 end, 'web'
from bench_plan)",
    R"(insert into membership (association_id, member_id, category_id, facility_id, member_number, joined_on, left_on)
select a, b.i, 3 * a - 2 + b.i % 3, b.facility, b.i::text, '2010-04-01',
    case when b.kind = 'resign' and b.days >= 60 and b.scope = 'all' then b.at::date + 30 end
from bench_plan b, unnest(array[b.county, b.prefecture, 1]) a)",
    R"(insert into step (id, application_id, association_id, layer, role, status, pending_since, kind, member_id,
    facility_id, category_id, submitted_at, wished_on, login_id, registration_number, name, person_key, facility_name,
    facility_key, category_label, watch_reason)
select 3 * x.i - x.layer + 1, x.i, x.association, x.layer, x.role, x.status,
    case when x.status in ('applied', 'reviewing', 'confirming') then date_trunc('milliseconds', x.at) end,
    x.kind, x.i, x.facility, 3 * x.association - 2 + x.i % 3, date_trunc('milliseconds', x.at),
    case when x.i % 11 <> 0 then x.at::date + 30 end, 'D' || x.i, lpad(x.i::text, 7, '0'), x.name, x.key, f.name,
    f.facility_key, (array['A会員', 'B会員', '準会員'])[x.i % 3 + 1], case when x.i % 500 = 0 then '要確認' else '' end
from (
    select r.*, case
        when r.i % 37 = 0 and r.i <= %2 then case when r.layer = 3 then 'withdrawn' else 'waiting' end
        when r.days < 60 then case when r.layer < 3 then 'waiting'
            when r.role = 'entry_deciding' and r.i % 3 = 0 and r.i <= %2 then 'reviewing' else 'applied' end
        when r.role = 'above' then case when r.days < 60 + 60 * (3 - r.layer) then 'confirming' else 'confirmed' end
        when r.kind <> 'resign' and r.days < 120 and r.layer < 3 then
            case when r.layer = 2 then 'applied' else 'waiting' end
        else 'approved' end as status
    from (
        select b.*, l.layer, (array[1, b.prefecture, b.county])[l.layer] as association, case
            when b.way = 'j' then case when l.layer = 3 then 'entry_deciding' else 'deciding' end
            when b.way = 'a' then case when l.layer = 3 then 'entry_deciding' else 'above' end
            when b.way = 'p' then (array['above', 'deciding', 'entry_below'])[l.layer]
            else (array['deciding', 'below', 'entry_below'])[l.layer] end as role
        from bench_plan b, generate_series(1, 3) l(layer)
    ) r
) x
join facility f on f.id = x.facility)",
};

/// The indexes of the largest tables that are not constraints: made at the end, row by row they take far
/// longer.
QStringList takeIndexes(Connection &connection)
{
    QStringList definitions;
    QStringList names;
    for (Rows rows = connection.runText(
             QStringLiteral("select c.relname, pg_get_indexdef(c.oid) from pg_index i join pg_class c on "
                            "c.oid = i.indexrelid"
                            " where i.indrelid in ('mamis.step'::regclass, 'mamis.member'::regclass) and not "
                            "i.indisunique"));
         rows.next();) {
        names.append(rows.text(0));
        definitions.append(rows.text(1));
    }
    for (const QString &name : std::as_const(names))
        connection.runText(QStringLiteral("drop index %1").arg(name));
    return definitions;
}

void addUsers(const ServerAdmin &admin, int clients)
{
    const auto add = [&](int layer, const QString &association, const QString &login) {
        addUserOnServer(admin,
            { layer, association, login, QStringLiteral("見本 花子"), UserRole::Approver, benchPassword() });
    };
    add(1, nationalAssociation(), nationalLogin());
    add(2, QStringLiteral("第2県医師会"), prefectureLogin());
    for (int client = 0; client < clients; ++client)
        add(3, QStringLiteral("第%1郡医師会").arg(49 + client), clientLogin(client));
}

} // namespace

QString clientLogin(int client)
{
    return QStringLiteral("bench%1").arg(client);
}

QString prefectureLogin()
{
    return QStringLiteral("bench-ken");
}

QString nationalLogin()
{
    return QStringLiteral("bench-nichii");
}

QString benchPassword()
{
    return QStringLiteral("only for this measurement");
}

void fill(const ServerAdmin &admin, const Filling &what)
{
    const auto connection = admin.openSuperuser();
    connection->runText(QStringLiteral("set statement_timeout = 0"));
    connection->runText(QStringLiteral("set synchronous_commit = off"));
    connection->runText(QStringLiteral("set maintenance_work_mem = '512MB'"));
    makeNames(*connection);
    makeAssociations(*connection);
    const int facilities = std::max(200, what.applications / 50);
    connection->runText(plan.arg(what.applications)
                            .arg(what.reserve)
                            .arg(facilities)
                            .arg(what.clients * what.reserve)
                            .arg(people));
    // Keys and triggers are the program's own business, tested elsewhere; here the rows are known to fit.
    connection->runText(QStringLiteral("set session_replication_role = replica"));
    const QStringList indexes = takeIndexes(*connection);
    for (const char *statement : filling)
        connection->runText(QString::fromUtf8(statement)
                                .replace(QStringLiteral("%1"), QString::number(facilities))
                                .replace(QStringLiteral("%2"), QString::number(what.applications)));
    for (const QString &index : indexes)
        connection->runText(index);
    for (const char *table : { "association", "category", "facility", "member", "application", "step" })
        connection->runText(QStringLiteral(
            "select setval(pg_get_serial_sequence('mamis.%1', 'id'), (select max(id) from %1))")
                                .arg(QLatin1String(table)));
    connection->runText(QStringLiteral("set session_replication_role = origin"));
    connection->runText(QStringLiteral("vacuum analyze"));
    addUsers(admin, what.clients);
    connection->runText(QStringLiteral("checkpoint"));
}

} // namespace mamis::bench
