#include "support/attacked_world.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

namespace {

const QString nothing = u"nothing"_qs; ///< passes, without a row or a change
const QString harmless = u"harmless"_qs; ///< passes or not: nothing is told and nothing is changed

} // namespace

/// What people with an account and a tool of their own may try, one by one. Whatever the answer: nothing of
/// another office is told, and everything that is there stays as it is.
class TestAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<AttackedWorld>(); }
    void cleanupTestCase() { m_world.reset(); }
    void attack_data();
    void attack();
    void optionsOfTheLogIn_data();
    void optionsOfTheLogIn();
    void ownMailsGoTheirWay();
    void existenceIsNotTold();
    void nobodyElseHears();
    void estimatesTellNothing_data();
    void estimatesTellNothing();
    void ownChainStaysReadable_data();
    void ownChainStaysReadable();

private:
    void rights(const char *name, const char *sql) { row(name, UserRole::Approver, sql, "42501"); }
    void row(const char *name, UserRole role, const char *sql, const QString &answer)
    {
        QTest::newRow(name) << World::loginOf(World::user(World::city, role)) << QString::fromUtf8(sql)
                            << answer;
    }
    void row(const char *name, UserRole role, const char *sql, const char *answer)
    {
        row(name, role, sql, QString::fromLatin1(answer));
    }
    void becomingSomebodyElse();
    void objectsOfTheirOwn();
    void callingTheOwnersFunctions();
    void forgedDecisions();
    void readingTheHistory();
    void beyondTheirColumns();
    void settings();
    void filesAndPrograms();
    void askingAround();
    void administration();
    void othersAccounts();

    std::unique_ptr<AttackedWorld> m_world;
};

void TestAttacks::becomingSomebodyElse()
{
    rights("set role: owner", "set role mamis_owner");
    rights("set role: superuser", "set role postgres");
    rights("set role: another office", "set role approver3");
    rights("set role: a colleague", "set role admin5");
    rights("session authorization", "set session authorization approver3");
    rights("session authorization of the superuser", "set session authorization postgres");
    row("reset everything and look", UserRole::Approver,
        "reset all;;reset session authorization;;set role none;;discard all;;"
        "select * from mamis.step where association_id <> 5",
        nothing);
    row("as the group", UserRole::Viewer,
        "set role mamis_office;;select * from mamis.step where association_id <> 5", nothing);
    row("prepared before, run after", UserRole::Viewer,
        "prepare p as select * from mamis.step where association_id <> 5;;set role mamis_office;;execute p",
        nothing);
    row("cursor over a change of role", UserRole::Viewer,
        "begin;;declare c cursor with hold for select * from mamis.member_seen where name = "
        "'SECRET';;commit;;"
        "set role mamis_office;;fetch all from c",
        nothing);
    rights("row_security off", "set row_security = off;;select * from mamis.step");
    rights("replica mode", "set session_replication_role = replica");
    rights("membership in the owner", "grant mamis_owner to approver5");
    rights("superuser by oneself", "alter role approver5 superuser");
    rights("roles by oneself", "alter role approver5 createrole bypassrls");
    rights("another's password", "alter role approver3 password 'x'");
    rights("a new role", "create role evil login");
    rights("drop a role", "drop role approver3");
    rights("role in its own settings", "alter role approver3 set role = 'approver5'");
}

void TestAttacks::objectsOfTheirOwn()
{
    rights("own function, public",
        "create function public.my_association() returns bigint language sql as 'select 3'");
    rights("own function, ours", "create function mamis.x() returns bigint language sql as 'select 3'");
    rights("replace our function",
        "create or replace function mamis.my_association() returns bigint language sql as 'select "
        "3::bigint'");
    rights("own function, temporary",
        "create function pg_temp.my_association() returns bigint language sql as 'select 3'");
    rights("temporary table instead of ours",
        "create temp table office_user (login text, association_id bigint)");
    rights("temporary view", "create temp view step as select 1");
    rights("temporary sequence", "create temp sequence s");
    rights("table", "create table public.x (i int)");
    rights("table in our schema", "create table mamis.x (i int)");
    rights("table by inheritance", "create table public.x () inherits (mamis.step)");
    rights("schema", "create schema evil");
    rights("operator", "create operator public.= (leftarg = text, rightarg = text, function = textne)");
    rights("cast", "create cast (text as integer) with inout as implicit");
    rights("type", "create type public.x as enum ('a')");
    row("search path", UserRole::Approver,
        "set search_path = pg_temp, public, mamis;;select * from step where association_id <> 5", nothing);
    row("search path empty", UserRole::Viewer,
        "set search_path = '';;select * from mamis.steps_of_person('SECRET', 10)", nothing);
    rights("replace a view", "create or replace view mamis.layer_seen as select 1 as step_id");
    rights("rule", "create rule r as on select to mamis.step do instead nothing");
    rights("select into", "select * into public.copied from mamis.step");
    rights(
        "event trigger", "create event trigger e on ddl_command_start execute function mamis.append_only()");
    rights("extension: dblink", "create extension dblink schema mamis");
    rights("extension: file_fdw", "create extension file_fdw schema mamis");
    rights("foreign server", "create foreign data wrapper w");
    rights("language", "create language evil handler plpgsql_call_handler");
    rights("publication", "create publication p for all tables");
    rights("statistics on ours", "create statistics mamis.s on name, kana from mamis.member");
}

void TestAttacks::callingTheOwnersFunctions()
{
    row("steps by a secret name", UserRole::Viewer, "select mamis.steps_of_person('SECRET', 100)", nothing);
    row("all steps", UserRole::Viewer, "select * from mamis.steps_of_person('', 1000000) x where x = {step}",
        nothing);
    row("steps, negative", UserRole::Viewer, "select mamis.steps_of_person('', -1)", "2201W");
    row("steps, null", UserRole::Viewer, "select mamis.steps_of_person(null, null)", nothing);
    row("steps by a secret facility", UserRole::Viewer,
        "select mamis.steps_of_facility(array['SECRET'], 100)", nothing);
    row("all steps by their facilities", UserRole::Viewer,
        "select * from mamis.steps_of_facility(array['', ''], 1000000) x where x = {step}", nothing);
    row("steps by no word", UserRole::Viewer, "select mamis.steps_of_facility('{}', 1000000)", nothing);
    row("steps by no facility", UserRole::Viewer, "select mamis.steps_of_facility(null, null)", nothing);
    rights("keys as they were on leaving", "select data ->> 'person_key' from mamis.member_as_left");
    row("look at another's step", UserRole::Viewer, "select mamis.look_at({step})", harmless);
    row("who looks at another's step", UserRole::Viewer, "select mamis.also_looking({step})", nothing);
    row("who looks, after looking", UserRole::Viewer,
        "select mamis.look_at({step});;select mamis.also_looking({step})", nothing);
    row("another's channel", UserRole::Viewer, "select 1 where mamis.my_channel() = '{channel}'", nothing);
    row("who holds another's application", UserRole::Viewer, "select * from mamis.who_holds({step})",
        nothing);
    row("who holds nothing", UserRole::Viewer, "select * from mamis.who_holds(null)", nothing);
    rights("the end of a chain: taken", "select mamis.locked_head(3)");
    rights("the end of a chain: changed", "update mamis.chain_head set hash = repeat('0', 64)");
    rights("the end of a chain: added",
        "insert into mamis.chain_head (association_id, seq, hash) values (4, 9, 'x')");
    rights("the end of a chain: held", "select * from mamis.chain_head for update");
    row("the end of another's chain", UserRole::Viewer,
        "select * from mamis.chain_head where association_id <> 5", nothing);
    row("refuse", UserRole::Viewer, "select mamis.refuse('x')", "MO001");
    for (const char *name : { "decision_fill", "decision_apply", "append_only", "step_only_by_decision",
             "mail_kept", "event_fill", "member_shown_in_lists", "channel_of_association" })
        QTest::addRow("trigger function %s", name)
            << u"approver5"_qs << QStringLiteral("select mamis.%1()").arg(QLatin1String(name)) << u"42501"_qs;
    rights("sequence: next", "select nextval('mamis.decision_id_seq')");
    rights("sequence: set", "select setval('mamis.decision_id_seq', 1000000)");
    rights("sequence: read", "select last_value from mamis.mail_id_seq");
    row("sequences of the catalog", UserRole::Viewer,
        "select * from pg_sequences where schemaname = 'mamis' and last_value is not null", nothing);
}

void TestAttacks::forgedDecisions()
{
    const UserRole approver = UserRole::Approver;
    for (const auto &[column, value] : { std::pair("user_id", "{user}"), std::pair("association_id", "3"),
             std::pair("decided_at", "now()"), std::pair("seq", "99"), std::pair("hash", "'x'"),
             std::pair("previous_hash", "'x'"), std::pair("id", "1") })
        QTest::addRow("forged %s", column)
            << u"approver5"_qs
            << QStringLiteral("insert into mamis.decision (step_id, action, seen_version, uuid, %1) "
                              "overriding system value "
                              "values ({own}, 'accept', 1, gen_random_uuid(), %2)")
                   .arg(QLatin1String(column), QLatin1String(value))
            << u"42501"_qs;
    const char *insert
        = "insert into mamis.decision (step_id, action, seen_version, uuid, effective_on) values ";
    const auto decision = [&](const char *name, UserRole role, const char *rest, const char *answer) {
        row(name, role, QByteArray(QByteArray(insert) + rest).constData(), answer);
    };
    decision("another's step", approver, "({step}, 'approve', 2, gen_random_uuid(), '2026-06-30')", "MO001");
    decision("no step", approver, "(null, 'approve', 2, gen_random_uuid(), '2026-06-30')", "MO001");
    decision("by a viewer", UserRole::Viewer, "({own}, 'accept', 1, gen_random_uuid(), null)", "MO001");
    decision(
        "by a clerk", UserRole::Clerk, "({own}, 'approve', 1, gen_random_uuid(), '2026-06-30')", "MO001");
    decision("unknown action", approver, "({own}, 'bless', 1, gen_random_uuid(), null)", "MO001");
    decision("old version", approver, "({own}, 'accept', 0, gen_random_uuid(), null)", "MO001");
    decision("two in one statement", approver,
        "({own}, 'accept', 1, gen_random_uuid(), null), ({own}, 'accept', 2, gen_random_uuid(), null)",
        "23505");
    decision("upsert", approver,
        "({own}, 'accept', 1, '{uuid}', null) on conflict (association_id, uuid) do update set message = 'x'",
        "42501");
    decision("conflict as a probe", UserRole::Viewer,
        "({own}, 'accept', 1, '{uuid}', null) on conflict do nothing", "MO001");
    decision("returning", UserRole::Viewer,
        "({step}, 'accept', 2, gen_random_uuid(), null) returning *, (select max(name) from "
        "mamis.member_seen)",
        "MO001");
    decision("line break in the uuid", approver, "({own}, 'accept', 1, E'x\\r\\nBcc: a@example.jp', null)",
        "23514");
    decision("endless date", approver, "({own}, 'approve', 1, gen_random_uuid(), 'infinity')", "23514");
    decision(
        "date before Christ", approver, "({own}, 'approve', 1, gen_random_uuid(), '0044-03-15 BC')", "23514");
    decision("date after all days", approver, "({own}, 'approve', 1, gen_random_uuid(), '5874897-01-01')",
        "22008");
    row("copy into decisions", approver,
        "copy mamis.decision (step_id, action, seen_version, uuid) from stdin", "0A000");
    row("merge into decisions", approver,
        "merge into mamis.decision d using (select 1) x on d.association_id = 3 when matched then update set "
        "message = 'x'",
        "42501");
    row("decision that keeps the others waiting, by a viewer", UserRole::Viewer,
        "set statement_timeout = '8s';;insert into mamis.decision (step_id, action, seen_version, uuid, "
        "message) "
        "select {own}, 'accept', 1, gen_random_uuid(), case when n > 1 then cast(pg_sleep(20) as text) else "
        "'' end "
        "from generate_series(1, 2) n",
        "MO001");
    row("message without end", approver,
        "insert into mamis.decision (step_id, action, seen_version, uuid, message) values ({own}, 'correct', "
        "1, "
        "gen_random_uuid(), repeat('x', 33000000))",
        "23514");
    decision("date of long ago", approver, "({own}, 'approve', 1, gen_random_uuid(), '1868-01-01')", "MO001");
    decision("date far ahead", approver, "({own}, 'approve', 1, gen_random_uuid(), '9999-12-31')", "MO001");
    rights("event of their own making",
        "insert into mamis.event (association_id, user_id, what) values (5, mamis.my_user(), 'x')");
    const auto event
        = [&](const char *name, const char *sql, const QString &answer) { row(name, approver, sql, answer); };
    event("event of an odd kind", "select mamis.record_event('decided', null, '')", u"MO001"_qs);
    event("event of a mail that did not change", "select mamis.record_event('mail-again', {own}, '')",
        harmless);
    event("event about another's step", "select mamis.record_event('print', {step}, '')", u"MO001"_qs);
    event(
        "event about a step that is not there", "select mamis.record_event('print', 4711, '')", u"MO001"_qs);
    event(
        "witness of their own making", "select mamis.record_event('seen', 3, repeat('0', 64))", u"MO001"_qs);
    rights("witness past the function",
        "insert into mamis.event (association_id, what, subject_id, facts) values (5, 'seen', 3, 'x')");
    rights("witness changed", "update mamis.event set facts = 'x' where what = 'seen'");
    rights("witness removed", "delete from mamis.event where what = 'seen'");
    event("view of another's application", "select mamis.record_event('view', {step}, '')", u"MO001"_qs);
    event("view of nothing", "select mamis.record_event('view', null, '')", u"MO001"_qs);
    event("view of no application", "select mamis.record_event('view', -1, '')", u"MO001"_qs);
    event("check by who may not check", "select mamis.record_event('history-check', null, 'result=whole')",
        u"MO001"_qs);
    event("refused log-in of their own making",
        "select mamis.record_event('log-in-refused', null, 'login=admin5')", u"MO001"_qs);
    event("log-out of another", "select mamis.record_event('log-out', {step}, '')", u"MO001"_qs);
    event("event with a line break", "select mamis.record_event('print', {own}, E'a\nb')", u"MO001"_qs);
    event("event without end", "select mamis.record_event('print', {own}, repeat('x', 200000000))",
        u"MO001"_qs);
    event("events without end",
        "begin;;select count(mamis.record_event('print', null, 'x')) from generate_series(1, 100000)",
        u"MO001"_qs);
}

/// The history is for administrators and auditors, and each office's own.
void TestAttacks::readingTheHistory()
{
    for (const UserRole role : { UserRole::Viewer, UserRole::Clerk, UserRole::Approver }) {
        const QByteArray name = "entries, by a " + toCode(role).toLatin1();
        row(name.constData(), role, "select * from mamis.event", nothing);
    }
    row("how many entries", UserRole::Clerk, "select 1 from mamis.event having count(*) > 0", nothing);
    row("when there were entries", UserRole::Approver,
        "select 1 from mamis.event where at > now() - interval '1 year' limit 1", nothing);
    row("entries as the group", UserRole::Viewer, "set role mamis_office;;select * from mamis.event",
        nothing);
    row("entries by a view's condition", UserRole::Viewer,
        "select 1 from mamis.event where 1 / (case when facts like 'SECRET%' then 0 else 1 end) = 1",
        nothing);
    row("the plan of entries", UserRole::Clerk,
        "explain (analyze, costs off) select * from mamis.event where what = 'log-in'", harmless);
    for (const UserRole role : { UserRole::Admin, UserRole::Auditor }) {
        const QByteArray who = toCode(role).toLatin1();
        row(("others' entries, by an " + who).constData(), role,
            "select * from mamis.event where association_id <> 5", nothing);
        row(("others' entries by number, by an " + who).constData(), role,
            "select * from mamis.event where id in (select id from generate_series(1, 1000) id) and "
            "(association_id = 3 or facts like 'SECRET%')",
            nothing);
        row(("entries changed, by an " + who).constData(), role, "update mamis.event set facts = 'x'",
            QStringLiteral("42501"));
        row(("entries removed, by an " + who).constData(), role, "delete from mamis.event",
            QStringLiteral("42501"));
        row(("entries put in, by an " + who).constData(), role,
            "insert into mamis.event (association_id, user_id, what, at) values (5, mamis.my_user(), "
            "'log-out', "
            "now())",
            QStringLiteral("42501"));
    }
    row("decision by an auditor", UserRole::Auditor,
        "insert into mamis.decision (step_id, action, seen_version, uuid) values ({own}, 'accept', 1, "
        "gen_random_uuid())",
        "MO001");
}

void TestAttacks::beyondTheirColumns()
{
    for (const char *column : { "to_address", "to_name", "message_id", "decision_id", "association_id",
             "queued_at", "template_id" })
        QTest::addRow("mail: %s", column)
            << u"admin5"_qs << QStringLiteral("update mamis.mail set %1 = %1").arg(QLatin1String(column))
            << u"42501"_qs;
    for (const char *change : { "state = 'sent'", "state = 'waiting', attempts = 0", "sent_at = '2020-01-01'",
             "lease_until = '2999-01-01'", "attempts = 2147483647", "last_code = repeat('x', 50000000)" })
        QTest::addRow("mail rewritten: %s", change)
            << u"admin5"_qs << QStringLiteral("update mamis.mail set %1").arg(QLatin1String(change))
            << u"42501"_qs;
    rights("mails held", "select id from mamis.mail for update");
    rights("mails merged",
        "merge into mamis.mail m using (select 1) x on true when matched then update set state = 'sent'");
    row("mail claimed, by a viewer", UserRole::Viewer, "select * from mamis.claim_mail('x', 60)", "MO001");
    row("mail withdrawn, by a viewer", UserRole::Viewer, "select * from mamis.withdraw_mail(1)", "MO001");
    row("another's mail withdrawn", UserRole::Clerk, "select * from mamis.withdraw_mail({mail})", nothing);
    row("another's mail again", UserRole::Clerk, "select * from mamis.send_mail_again({mail})", nothing);
    row("another's mail finished", UserRole::Clerk,
        "select * from mamis.finish_mail({mail}, '', 'sent', '', 250, 0, 0)", nothing);
    row("mail in no state", UserRole::Clerk, "select * from mamis.finish_mail(1, '', 'x', '', 250, 0, 0)",
        "MO001");
    const char *settings
        = "select mamis.save_mail_settings(false, '', 587, 'starttls', '', '', '', '', false)";
    row("settings, by a viewer", UserRole::Viewer, settings, "MO001");
    row("settings, by a clerk", UserRole::Clerk, settings, "MO001");
    rights("settings, past the function", "update mamis.association set mail_on = false");
    rights("the own association held", "select * from mamis.association for key share");
    rights("own name", "update mamis.association set name = 'x'");
    rights("own days", "update mamis.association set overdue_days = 1");
    rights("own parent", "update mamis.association set parent_id = 3");
    row("port zero", UserRole::Admin,
        "select mamis.save_mail_settings(true, 'x', 0, 'starttls', '', '', '', '', false)", "23514");
    row("settings without end", UserRole::Admin,
        "select mamis.save_mail_settings(true, repeat('x', 1000000), 25, 'starttls', '', '', '', '', false)",
        "23514");
    rights("own role", "update mamis.office_user set role = 'admin' where login = session_user");
    rights("a new user",
        "insert into mamis.office_user (association_id, login, name, role) values (5, 'approver3', 'x', "
        "'admin')");
    rights("password hash", "select password_hash from mamis.office_user");
    rights("whole user", "select * from mamis.office_user");
    rights("whole user as text", "select u::text from mamis.office_user u");
    rights("whole user as json", "select to_json(u) from mamis.office_user u");
    rights("own step", "update mamis.step set status = 'approved' where id = {own}");
    rights("a member's name", "update mamis.member set name = 'x'");
    rights("the rules", "insert into mamis.permission values ('viewer', 'approve')");
    rights("the rules changed", "update mamis.transition set message_required = false");
    rights("a template",
        "insert into mamis.template (association_id, kind, action, subject, body, created_at) values (5, "
        "'*', '*', 'x', 'x', now())");
    rights("the settings", "update mamis.setting set value = 'x'");
    rights("a channel", "select name from mamis.live_channel");
    rights("who looks", "select * from mamis.looking");
    rights("the effects on memberships", "select * from mamis.membership_effect");
    rights("a lock on a table", "begin;;lock table mamis.decision in access exclusive mode");
    rights("a lock against others' decisions", "begin;;lock table mamis.step in share mode");
    rights("rows held", "select * from mamis.step for update");
    rights("rows held for share", "select * from mamis.application for key share");
}

/// What an administrator settles: nobody else does, and of another office's nobody anything.
void TestAttacks::settings()
{
    const char *profile = "select mamis.save_association('x', '', '', '', '', '', '', '', 7, 1)";
    const char *newCategory = "select mamis.save_category(null, 'x', true, 0)";
    const char *ownCategory = "select mamis.save_category(9, 'x', true, 1)";
    const char *order = "select mamis.order_categories(array[10, 9])";
    for (const UserRole role : { UserRole::Viewer, UserRole::Clerk, UserRole::Approver, UserRole::Auditor }) {
        const auto by
            = [&](const char *what) { return QByteArray(what) + ", by " + toCode(role).toLatin1(); };
        row(by("association").constData(), role, profile, "MO001");
        row(by("new category").constData(), role, newCategory, "MO001");
        row(by("category").constData(), role, ownCategory, "MO001");
        row(by("template").constData(), role, "select mamis.save_template('resign', 'approve', 'x', 'x', 1)",
            "MO001");
        row(by("order of categories").constData(), role, order, "MO001");
    }
    const UserRole admin = UserRole::Admin;
    row("association, of an old version", admin,
        "select mamis.save_association('x', '', '', '', '', '', '', '', 7, 0)", "MO001");
    row("association, of no version", admin,
        "select mamis.save_association('x', '', '', '', '', '', '', '', 7, null)", "MO001");
    row("association without a name", admin,
        "select mamis.save_association('', '', '', '', '', '', '', '', 7, 1)", "23514");
    row("association of nulls", admin,
        "select mamis.save_association(null, null, null, null, null, null, null, null, null, 1)", "23502");
    row("association with no days", admin,
        "select mamis.save_association('x', '', '', '', '', '', '', '', 0, 1)", "23514");
    for (int place = 0; place < 8; ++place) {
        QStringList texts(8, u"'x'"_qs);
        texts[place] = u"repeat('x', 1000000)"_qs;
        QTest::addRow("association without end, text %d", place)
            << u"admin5"_qs
            << QStringLiteral("select mamis.save_association(%1, 7, 1)").arg(texts.join(u", "_qs))
            << u"23514"_qs;
    }
    for (const char *column : { "kana", "representative", "postal_code", "address", "fax", "version" })
        QTest::addRow("association past the function: %s", column)
            << u"admin5"_qs
            << QStringLiteral("update mamis.association set %1 = %1").arg(QLatin1String(column))
            << u"42501"_qs;
    row("another's association", admin,
        "select kana, representative, postal_code, address, fax, version from mamis.association where id <> "
        "5",
        nothing);
    row("those above, past who is above", UserRole::Viewer,
        "select * from mamis.associations_above() where name in ('第3医師会', '第4医師会', '第5医師会')",
        nothing);
    row("those above, by what is said of them", UserRole::Viewer,
        "select * from mamis.associations_above() where phone like 'SECRET%'", nothing);
    // Those of the county are 5 and 6, and the one whose label is secret.
    row("another's category", admin, "select mamis.save_category(5, 'x', true, 1)", "MO001");
    row("another's category, of no version", admin, "select mamis.save_category(5, 'x', true, null)",
        "MO001");
    row("no category", admin, "select mamis.save_category(4711, 'x', true, null)", "MO001");
    row("category of another's label", admin,
        "begin;;select 1 from mamis.save_category(null, 'SECRET category', true, 0);;rollback;;"
        "select * from mamis.category where association_id <> 5",
        nothing);
    row("category without a label", admin, "select mamis.save_category(null, '', true, 0)", "23514");
    row("category without end", admin, "select mamis.save_category(null, repeat('x', 1000000), true, 0)",
        "23514");
    row("category of nulls", admin, "select mamis.save_category(null, null, null, null)", "23502");
    row("category twice", admin, "select mamis.save_category(9, '乙会員', true, 1)", "23505");
    row("order with another's", admin, "select mamis.order_categories(array[9, 10, 5])", "MO001");
    row("order of another's alone", admin, "select mamis.order_categories(array[5, 6])", "MO001");
    row("order of nothing", admin, "select mamis.order_categories(null)", "MO001");
    row("order with one twice", admin, "select mamis.order_categories(array[9, 9, 10])", "MO001");
    row("template of another's, seen", admin,
        "select mamis.save_template('join', 'reject', 'x', 'x', (select max(id) from mamis.template) + 1)",
        "MO001");
    row("template of nothing", admin, "select mamis.save_template(null, null, null, null, null)", "MO001");
    row("template of no action", admin, "select mamis.save_template('resign', 'bless', 'x', 'x', 1)",
        "MO001");
    row("template of all kinds", admin, "select mamis.save_template('*', '*', 'x', 'x', 1)", "MO001");
    row("template without an end", admin,
        "select mamis.save_template('resign', 'approve', 'x', repeat('x', 1000000), 1)", "23514");
    row("template of nulls", admin, "select mamis.save_template('resign', 'approve', null, null, 1)",
        "23502");
    row("another's templates", admin,
        "select subject, body from mamis.template where association_id <> 5 or body like 'SECRET%'", nothing);
    row("category of another, in a search", UserRole::Viewer,
        "select active, version from mamis.category where association_id <> 5", nothing);
    for (const char *change :
        { "update mamis.category set active = false", "update mamis.category set label = 'x'",
            "update mamis.category set position = 9", "delete from mamis.category",
            "insert into mamis.category (association_id, label) values (5, 'x')",
            "select * from mamis.category for update", "update mamis.reason set active = false",
            "update mamis.reason set is_death = true",
            "insert into mamis.reason (code, label) values ('x', 'x')", "delete from mamis.reason",
            "update mamis.founder set active = false",
            "insert into mamis.founder (code, label) values ('x', 'x')", "delete from mamis.founder",
            "select mamis.my_settings()",
            "select mamis.record_changes('category', 9, '{}', '{\"label\": \"x\"}')" })
        QTest::addRow("lists past the functions: %s", change)
            << u"admin5"_qs << QString::fromLatin1(change) << u"42501"_qs;
    for (const char *what : { "association", "category", "reason", "founder" })
        QTest::addRow("history of %s that did not change", what)
            << u"admin5"_qs
            << QStringLiteral("select mamis.record_event('%1', null, 'x')").arg(QLatin1String(what))
            << u"MO001"_qs;
}

void TestAttacks::filesAndPrograms()
{
    rights("copy to a program", "copy mamis.member to program 'cat'");
    rights("copy from a program", "copy mamis.event (what) from program 'echo x'");
    rights("copy to a file", "copy mamis.member to '/tmp/mamis-attack'");
    rights("copy from a file", "copy mamis.event (what) from '/etc/passwd'");
    row("copy out", UserRole::Viewer, "copy (select * from mamis.member_seen) to stdout", harmless);
    row("copy out of others", UserRole::Viewer,
        "copy (select * from mamis.step where association_id <> 5) to stdout", nothing);
    rights("large object: import", "select lo_import('/etc/passwd')");
    rights("large object: make", "select lo_create(0)");
    rights("large object: from bytes", "select lo_from_bytea(0, 'x')");
    rights("large object: export", "select lo_export(1, '/tmp/x')");
    rights("large object: read", "select loread(0, 10)");
    rights("large object: table", "select * from pg_largeobject");
    rights("file: read", "select pg_read_file('/etc/passwd')");
    rights("file: bytes", "select pg_read_binary_file('PG_VERSION')");
    rights("file: list", "select pg_ls_dir('.')");
    rights("file: state", "select pg_stat_file('PG_VERSION')");
    rights("file: log", "select pg_current_logfile()");
    rights("library", "load '/tmp/evil.so'");
}

void TestAttacks::askingAround()
{
    row("cast of members", UserRole::Viewer,
        "select 1 from mamis.member_seen where cast(name as integer) > 0", "22P02");
    row("cast in a view", UserRole::Viewer, "select 1 from mamis.layer_seen where cast(name as integer) > 0",
        "22P02");
    row("cast of messages", UserRole::Viewer,
        "select 1 from mamis.history_seen where cast(message as integer) > 0", harmless);
    row("division as a sign", UserRole::Viewer,
        "select 1 from mamis.step where 1 / (case when name = 'SECRET' then 0 else 1 end) = 2", nothing);
    row("division in a view", UserRole::Viewer,
        "select 1 from mamis.history_seen where 1 / (case when message like 'SECRET%' then 0 else 1 end) = 2",
        nothing);
    row("setting as a sign", UserRole::Viewer,
        "select count(set_config('a.leak', name, false)) from mamis.member_seen;;select "
        "current_setting('a.leak')",
        harmless);
    row("setting as a sign in a condition", UserRole::Viewer,
        "select 1 from mamis.layer_seen where set_config('a.leak', coalesce(decided_by, ''), false) is null;;"
        "select current_setting('a.leak', true)",
        harmless);
    row("announcement as a sign", UserRole::Viewer,
        "listen a;;select 1 from mamis.member_seen where pg_notify('a', name) is null", harmless);
    row("join with a view", UserRole::Viewer,
        "select l.* from mamis.layer_seen l, mamis.history_seen h where l.seen_by <> 5 or h.seen_by <> 5",
        nothing);
    row("sample", UserRole::Viewer, "select * from mamis.member tablesample system (100)", harmless);
    row("by place", UserRole::Viewer, "select * from mamis.member where ctid between '(0,0)' and '(100,0)'",
        harmless);
    row("as xml", UserRole::Viewer, "select query_to_xml('select * from mamis.member_seen', true, false, '')",
        harmless);
    row("schema as xml", UserRole::Viewer, "select schema_to_xml('mamis', true, false, '')", harmless);
    row("in a block", UserRole::Viewer,
        "do $$ declare r record; begin for r in select * from mamis.step where association_id <> 5 loop "
        "raise exception 'found %', r.name; end loop; end $$",
        nothing);
    row("explained", UserRole::Viewer,
        "explain (analyze, verbose) select * from mamis.member_seen where name like 'S%'", harmless);
    row("the overflow's table", UserRole::Viewer,
        "do $$ declare r record; begin execute 'select * from ' || (select cast(cast(reltoastrelid as "
        "regclass) as text) "
        "from pg_class where oid = cast('mamis.step' as regclass)) into r; end $$",
        "42501");
    row("what others ask", UserRole::Viewer,
        "select query from pg_stat_activity where query like '%SEC' || 'RET%'", nothing);
    row("what is in the columns", UserRole::Viewer,
        "select * from pg_stats where schemaname = 'mamis' and tablename in ('member', 'step', 'decision', "
        "'office_user')",
        nothing);
    rights("statistics themselves", "select * from pg_statistic");
    row("definitions", UserRole::Viewer, "select definition from pg_views where schemaname = 'mamis'",
        harmless);
    row("functions", UserRole::Viewer,
        "select prosrc from pg_proc where pronamespace = 'mamis'::regnamespace", harmless);
    row("passwords of roles", UserRole::Viewer, "select passwd from pg_shadow", "42501");
    row("no end", UserRole::Viewer,
        "set statement_timeout = 0;;set lock_timeout = 0;;set idle_in_transaction_session_timeout = 0",
        nothing);
    row("advisory locks", UserRole::Viewer, "select pg_advisory_lock(n) from generate_series(1, 100) n",
        harmless);
    row("snapshot", UserRole::Viewer,
        "begin isolation level serializable;;select * from mamis.step where association_id <> 5", nothing);
}

void TestAttacks::administration()
{
    rights("policies off", "alter table mamis.step disable row level security");
    rights("triggers off", "alter table mamis.decision disable trigger all");
    rights("trigger dropped", "drop trigger decision_kept on mamis.decision");
    rights("policy dropped", "drop policy own on mamis.step");
    rights("own policy", "create policy p on mamis.step using (true)");
    rights("own trigger",
        "create trigger t before insert on mamis.decision execute function mamis.append_only()");
    rights("owner changed", "alter table mamis.step owner to approver5");
    row("rights given", UserRole::Approver, "grant select on mamis.live_channel to approver5", "42501");
    row("rights passed on", UserRole::Approver, "grant select on mamis.step to public",
        harmless); // a warning
    rights("comment", "comment on table mamis.step is 'x'");
    rights("index", "create index on mamis.step (name)");
    rights("table dropped", "drop table mamis.mail");
    rights("truncated", "truncate mamis.event");
    rights("reindex", "reindex table mamis.step");
    row("vacuum", UserRole::Approver, "vacuum full mamis.step", harmless);
    rights("database settings",
        "do $$ begin execute format('alter database %I set search_path = evil', current_database()); end $$");
    rights("server settings", "alter system set fsync = off");
    rights("reload", "select pg_reload_conf()");
    rights("end another's connection",
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and "
        "usename = 'postgres'");
    rights("cancel another's statement",
        "select pg_cancel_backend(pid) from pg_stat_activity where datname = current_database() and usename "
        "= 'postgres'");
    rights("replication", "select pg_create_physical_replication_slot('x')");
    rights("log switched", "select pg_switch_wal()");
    rights("statistics reset", "select pg_stat_reset()");
    rights("database dropped",
        "do $$ begin execute 'drop database postgres'; exception when active_sql_transaction then raise "
        "insufficient_privilege; end $$");
}

/// Users and their accounts on the server: 'admin5' has the number 24, 'clerk5' 22, 'admin3' 14 and
/// 'clerk3' 12.
void TestAttacks::othersAccounts()
{
    const QByteArray verifier = "SCRAM-SHA-256$4096:AAAAAAAAAAAAAAAAAAAAAA==$" + QByteArray(43, 'A')
        + "=:" + QByteArray(43, 'A') + "=";
    const auto call = [&](const char *name, UserRole role, const QByteArray &function, const char *answer) {
        row(name, role,
            QByteArray("select mamis." + QByteArray(function).replace("{v}", verifier)).constData(), answer);
    };
    for (const UserRole role : { UserRole::Viewer, UserRole::Clerk, UserRole::Approver, UserRole::Auditor }) {
        const auto as = [&](const char *what, const QByteArray &function) {
            call((QByteArray(what) + ", as " + toCode(role).toLatin1()).constData(), role, function, "MO001");
        };
        as("a user added", "add_user('evil', 'x', 'admin', '{v}')");
        as("the own role raised",
            "change_user((select id from mamis.office_user where login = session_user), 1, 'x', 'admin')");
        as("the administrator closed", "close_user(24)");
        as("the administrator's password", "open_user(24, '{v}')");
        as("the administrator's connections", "end_user_sessions(24)");
    }
    const UserRole admin = UserRole::Admin;
    call("another office's user changed", admin, "change_user(12, 1, 'x', 'admin')", "MO001");
    call("another office's user closed", admin, "close_user(12)", "MO001");
    call("another office's administrator closed", admin, "close_user(14)", "MO001");
    call("another office's user opened", admin, "open_user(12, '{v}')", "MO001");
    call("another office's connections", admin, "end_user_sessions(12)", "MO001");
    call("a colleague's connections", admin, "end_user_sessions(22)", "MO001");
    call("a user who is not there", admin, "close_user(4711)", "MO001");
    call("no user", admin, "open_user(null, '{v}')", "MO001");
    call("the own account closed", admin, "close_user(24)", "MO001");
    call("the own role lowered", admin, "change_user(24, 1, 'x', 'viewer')", "MO001");
    call("the own password without the present one", admin, "open_user(24, '{v}')", "MO001");
    call("an old version", admin, "change_user(22, 0, 'x', 'admin')", "MO001");
    call("no role", admin, "change_user(22, 1, 'x', 'superuser')", "MO001");
    call("a name without end", admin, "change_user(22, 1, repeat('x', 10000), 'clerk')", "MO001");
    call("another's login taken", admin, "add_user('clerk3', 'x', 'clerk', '{v}')", "23505");
    call("the superuser's login taken", admin, "add_user('postgres', 'x', 'clerk', '{v}')", "MO001");
    call("the owner's login taken", admin, "add_user('mamis_owner', 'x', 'clerk', '{v}')", "MO001");
    call("a role of PostgreSQL", admin, "add_user('pg_monitor', 'x', 'clerk', '{v}')", "MO001");
    call("everybody", admin, "add_user('public', 'x', 'clerk', '{v}')", "MO001");
    call("a login that is a command", admin, "add_user('evil\" superuser', 'x', 'clerk', '{v}')", "MO001");
    call("a login of large letters", admin, "add_user('Evil', 'x', 'clerk', '{v}')", "MO001");
    call("a bare password", admin, "add_user('evil', 'x', 'clerk', 'a bare password')", "MO001");
    call("a password that is a command", admin, "add_user('evil', 'x', 'clerk', '{v}'' superuser --')",
        "MO001");
    call("md5", admin, "open_user(22, 'md5' || repeat('0', 32))", "MO001");
    call("no password", admin, "open_user(22, null)", "MO001");
    call("a verifier with a line behind it", admin, "open_user(22, E'{v}\\n')", "MO001");
    rights("accounts: made", "select mamis_accounts.make_account('evil', 'x')");
    rights("accounts: opened", "select mamis_accounts.open_account('approver3', 'x')");
    rights("accounts: closed", "select mamis_accounts.close_account('approver3')");
    rights("accounts: ended", "select mamis_accounts.end_connections('approver3')");
    row("accounts: closed, as an administrator", admin, "select mamis_accounts.close_account('clerk5')",
        "42501");
    row("accounts: opened, as an administrator", admin, "select mamis_accounts.open_account('postgres', 'x')",
        "42501");
    rights("accounts: their maker", "set role mamis_users");
    rights("accounts: its powers", "grant mamis_users to approver5");
    rights("accounts: its note", "comment on role approver3 is 'x'");
    rights("accounts: a function among theirs",
        "create function mamis_accounts.x() returns bigint language sql as 'select 3'");
    rights("accounts: the administration", "select mamis.my_administration()");
    rights("accounts: somebody's row", "select mamis.user_of_mine(22)");
    row("a user past the function", admin, "update mamis.office_user set role = 'admin' where id = 22",
        "42501");
    row("a user deleted", admin, "delete from mamis.office_user where id = 22", "42501");
    rights("who changed a user last", "select changed_by from mamis.office_user");
    row("another office's first passwords", UserRole::Viewer,
        "select 1 from mamis.office_user where association_id <> 5 and not must_change_password", nothing);
    row("change of users told by oneself", admin, "select mamis.record_event('user-added', null, '')",
        "MO001");
    row("change of the password told by oneself", admin, "select mamis.record_event('password', null, '')",
        "MO001");
}

void TestAttacks::attack_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("answer");
    becomingSomebodyElse();
    objectsOfTheirOwn();
    callingTheOwnersFunctions();
    forgedDecisions();
    readingTheHistory();
    beyondTheirColumns();
    settings();
    filesAndPrograms();
    askingAround();
    administration();
    othersAccounts();
}

void TestAttacks::attack()
{
    QFETCH(QString, login);
    QFETCH(QString, sql);
    QFETCH(QString, answer);
    // Something secret in what somebody else asked last.
    m_world->superuser().runText(u"select 'SECRET'"_qs);
    const QStringList before = m_world->everything();
    Outcome last;
    {
        Attacker attacker(m_world->database(), login);
        QVERIFY(attacker.isIn());
        for (const QString &statement : m_world->filled(sql).split(u";;"_qs)) {
            last = attacker.run(statement);
            QVERIFY2(
                !last.rows.join(u'\n').contains(AttackedWorld::secret()), qPrintable(last.rows.join(u'\n')));
            // The statement itself may be repeated to whoever wrote it; what was not in it may not be told.
            QVERIFY2(statement.contains(AttackedWorld::secret())
                    || !last.message.contains(AttackedWorld::secret()),
                qPrintable(last.message));
            for (const QString &channel : attacker.announcements())
                QCOMPARE(channel, u"a");
        }
    }
    QCOMPARE(m_world->everything(), before);
    if (answer == harmless)
        return;
    QVERIFY2(last.state == (answer == nothing ? QString() : answer), qPrintable(last.message));
    if (answer == nothing)
        QVERIFY2(last.rows.isEmpty() && last.affected == 0, qPrintable(last.rows.join(u'\n')));
}

void TestAttacks::optionsOfTheLogIn_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("role") << u"-c role=mamis_owner"_qs;
    QTest::newRow("session authorization") << u"-c session_authorization=approver3"_qs;
    QTest::newRow("replica mode") << u"-c session_replication_role=replica"_qs;
    QTest::newRow("library") << u"-c session_preload_libraries=/tmp/evil"_qs;
}

void TestAttacks::optionsOfTheLogIn()
{
    QFETCH(QString, options);
    Attacker attacker(m_world->database(), u"approver5"_qs, options);
    QVERIFY(!attacker.isIn()
        || attacker.run(u"select * from mamis.step where association_id <> 5"_qs).rows.isEmpty());
    QVERIFY(
        !attacker.isIn() || !attacker.run(u"update mamis.step set status = 'approved'"_qs).state.isEmpty());
}

/// The own mails, too, go only the ways that mails go, at the server's times.
void TestAttacks::ownMailsGoTheirWay()
{
    AttackedWorld world;
    Attacker clerk(world.database(), u"clerk5"_qs);
    const auto ask = [&](const QString &sql) { return clerk.run(u"select * from mamis."_qs + sql); };
    const QString id = ask(u"claim_mail('mine', 1e15)"_qs).rows.value(0);
    QVERIFY(!id.isEmpty());
    QCOMPARE(one(world.superuser(),
                 QStringLiteral("select lease_until < now() + interval '16 minutes' from mail where id = %1")
                     .arg(id)),
        u"true");
    QCOMPARE(
        ask(QStringLiteral("finish_mail(%1, 'another', 'sent', '', 250, 0, 0)").arg(id)).rows, QStringList());
    QCOMPARE(
        ask(QStringLiteral("finish_mail(%1, 'mine', 'sent', repeat('x', 5000), 250, 0, 0)").arg(id)).state,
        u"23514");
    QCOMPARE(ask(QStringLiteral("finish_mail(%1, 'mine', 'sent', 'ok', 250, 0, 0)").arg(id)).rows,
        QStringList { id });
    const QString sent
        = QStringLiteral("select state || attempts || (sent_at > now() - interval '1 minute') from mail "
                         "where id = %1")
              .arg(id);
    QCOMPARE(one(world.superuser(), sent), u"sent1true");
    for (const char *again :
        { "send_mail_again(%1)", "withdraw_mail(%1)", "finish_mail(%1, 'mine', 'waiting', '', 0, 0, 0)",
            "finish_mail(%1, '', 'failed', '', 0, 0, 0)" })
        QCOMPARE(ask(QString::fromLatin1(again).arg(id)).rows, QStringList());
    QCOMPARE(one(world.superuser(), sent), u"sent1true");
}

/// Another's step and one that does not exist are refused with the same words, and so is another's uuid.
void TestAttacks::existenceIsNotTold()
{
    Attacker attacker(m_world->database(), u"approver5"_qs);
    const auto refusal = [&](const QString &step, const QString &uuid) {
        return attacker
            .run(m_world->filled(
                QStringLiteral("insert into mamis.decision (step_id, action, seen_version, uuid) "
                               "values (%1, 'accept', 0, '%2')")
                    .arg(step, uuid)))
            .message;
    };
    QCOMPARE(refusal(u"{step}"_qs, newUuid()), refusal(u"4711"_qs, newUuid()));
    QCOMPARE(refusal(u"{own}"_qs, u"{uuid}"_qs), refusal(u"{own}"_qs, newUuid()));
    QVERIFY(refusal(u"{own}"_qs, newUuid()).contains(u"stale"));
}

/// Announcements reach those whose application it is, on channels nobody else can name.
void TestAttacks::nobodyElseHears()
{
    Attacker attacker(m_world->database(), u"admin5"_qs);
    for (const char *channel : { "3", "mamis", "mamis_3", "step", "decision", "county" })
        QVERIFY(attacker.run(QStringLiteral("listen \"%1\"").arg(QLatin1String(channel))).state.isEmpty());
    Attacker colleague(m_world->database(), u"viewer3"_qs);
    const QString channel = colleague.run(u"select mamis.my_channel()"_qs).rows.value(0);
    QVERIFY(!channel.isEmpty());
    colleague.run(QStringLiteral("listen \"%1\"").arg(channel));
    Attacker county(m_world->database(), u"approver3"_qs);
    const Outcome decided = county.run(m_world->filled(
        u"insert into mamis.decision (step_id, action, seen_version, uuid, message) values "
        u"({step}, 'reject', (select version from mamis.step where id = {step}), gen_random_uuid(), 'SECRET')"_qs));
    QVERIFY2(decided.state.isEmpty(), qPrintable(decided.message));
    QVERIFY(QTest::qWaitFor([&] { return colleague.announcements().contains(channel); }));
    QCOMPARE(attacker.announcements(), QStringList());
}

void TestAttacks::estimatesTellNothing_data()
{
    QTest::addColumn<QString>("condition");
    QTest::newRow("a common value") << u"member where address = 'SECRET street'"_qs;
    QTest::newRow("a range of names") << u"member where name >= 'SECRET 1' and name < 'SECRET 9'"_qs;
    QTest::newRow("a range of keys") << u"member where person_key > 'SECRET'"_qs;
    QTest::newRow("a mail's address") << u"mail where to_address = 'SECRET@example.jp'"_qs;
    QTest::newRow("a message") << u"decision where message = 'SECRET message'"_qs;
}

/// The planner's guesses about a condition come from all rows; for what is personal it may not have any to go
/// by.
void TestAttacks::estimatesTellNothing()
{
    QFETCH(QString, condition);
    AttackedWorld world;
    Connection &all = world.superuser();
    EntryStore entries(all);
    all.transaction([&] {
        for (int i = 0; i < 400; ++i) {
            NewMember person;
            person.name = person.kana = QStringLiteral("SECRET %1").arg(i);
            person.address = u"SECRET street"_qs;
            person.mailAddress = u"SECRET@example.jp"_qs;
            const qint64 member = entries.addMember(person);
            const QList<qint64> steps = entries.submit(World::application(Kind::Join, Scope::All, 4, member));
            if (i < 60) {
                const ActingAs acting(all, u"approver4"_qs);
                DecisionRequest request;
                request.stepId = steps.first();
                request.seenVersion = 1;
                request.action = Action::Accept;
                request.message = u"SECRET message"_qs;
                request.uuid = newUuid();
                DecisionStore(all, Session()).decide(request, testNow());
            }
        }
    });
    all.runText(u"analyze"_qs);
    Attacker attacker(world.database(), u"viewer5"_qs);
    const auto plan = [&](QString text) {
        const Outcome outcome = attacker.run(u"explain select 1 from mamis."_qs + text);
        return outcome.rows.join(u'\n').replace(u"SECRET"_qs, u"PUBLIC"_qs);
    };
    QCOMPARE(plan(condition), plan(QString(condition).replace(u"SECRET"_qs, u"PUBLIC"_qs)));
}

void TestAttacks::ownChainStaysReadable_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("byte order mark first") << u"U&'\\FEFFtext'"_qs;
    QTest::newRow("separator of the chain") << u"U&'a\\001Fb'"_qs;
    QTest::newRow("control characters") << u"U&'\\0001\\0008\\007F\\0085'"_qs;
    QTest::newRow("no character") << u"U&'\\FFFF\\FFFE'"_qs;
}

/// Whatever is written past our program into one's own decisions, the chain can be checked afterwards.
void TestAttacks::ownChainStaysReadable()
{
    QFETCH(QString, message);
    Attacker attacker(m_world->database(), u"clerk5"_qs);
    const Outcome outcome = attacker.run(m_world->filled(QStringLiteral(
        "insert into mamis.decision (step_id, action, seen_version, uuid, message) values "
        "({own}, 'correct', (select version from mamis.step where id = {own}), gen_random_uuid(), %1)")
                                                             .arg(message)));
    QVERIFY2(outcome.state.isEmpty(), qPrintable(outcome.message));
    QCOMPARE(verifyChains(m_world->superuser()).firstBrokenSeq, 0);
}

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
