#include "storage/event_store.h"
#include "support/practice.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

namespace {

/// Opens the guards of one table, as somebody with the file and a tool could.
void dropTriggers(Connection &connection, const QString &tableName)
{
    if (onServer()) {
        connection.runText(QStringLiteral("alter table %1 disable trigger all").arg(tableName));
        return;
    }
    connection.runText(u"pragma foreign_keys=off"_qs);
    const QStringList names = table(connection,
        QStringLiteral("select name from sqlite_schema where type = 'trigger' and tbl_name = '%1'")
            .arg(tableName),
        1);
    for (const QString &name : names)
        connection.runText(QStringLiteral("drop trigger ") + name);
}

} // namespace

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankMessageIsNone_data();
    void blankMessageIsNone();
    void repeatedUuidDoesNothing();
    void uuidIsNeverShared();
    void roleIsTheDatabases();
    void twoOnOneVersion();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void strangeTextKeepsTheChainWhole_data();
    void strangeTextKeepsTheChainWhole();
    void guards_data();
    void guards();
    void renamedMemberInLists();
    void renamedFacilityAndCategoryInLists();
    void latestMessageStandsInEveryLayer();
    void pendingSinceSurvivesTakingUp();
    void rejoinedMemberIsNotRestored();
    void cancelAndResignAgain();
    void withdrawnInOneGo();
    void thousandInOneGo();
    void previewSaysWhatHappens();
};

void TestDecision::blankMessageIsNone_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QString();
    QTest::newRow("space") << u"  "_qs;
    QTest::newRow("full-width space") << u"\u3000\u3000"_qs;
    QTest::newRow("newline") << u"\n\r\n"_qs;
    QTest::newRow("tab") << u"\t"_qs;
    QTest::newRow("mixed") << u" \u3000\n\t\u3000"_qs;
    QTest::newRow("no-break space") << u"\u00A0"_qs;
    QTest::newRow("zero-width space") << u"\u200B\u200D\u2060"_qs;
    QTest::newRow("byte order mark") << u"\uFEFF"_qs;
    QTest::newRow("Hangul filler") << u"\u3164"_qs;
    QTest::newRow("em space") << u"\u2003"_qs;
}

void TestDecision::blankMessageIsNone()
{
    QFETCH(QString, message);
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    world.decide(World::city, steps[0], Action::Accept);
    for (const Action action : { Action::SendBack, Action::Reject })
        QCOMPARE(codeOf([&] { world.decide(World::city, steps[0], action, message); }), u"message-missing");
    // Around a word it does no harm.
    world.decide(World::city, steps[0], Action::SendBack, message + u'否' + message);
    QCOMPARE(world.statusOf(steps[0]), u"applied");
}

void TestDecision::repeatedUuidDoesNothing()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    const DecisionRequest request = world.request(steps[0], Action::Approve);
    QCOMPARE(world.decide(World::user(World::city), request), StepStatus::Approved);
    QCOMPARE(world.decide(World::user(World::city), request), StepStatus::Approved);
    world.decide(World::city, steps[0], Action::Cancel, u"誤りでした。"_qs);
    // Even after others have decided: it has happened once, and that is what the repeated call wanted to
    // know.
    QCOMPARE(world.decide(World::user(World::city), request), StepStatus::Reviewing);
    QCOMPARE(number(world.connection(), u"select count(*) from decision"_qs), 2);
    QCOMPARE(number(world.connection(), u"select count(*) from mail"_qs), 2);
}

void TestDecision::uuidIsNeverShared()
{
    World world;
    const QList<qint64> first = world.submit(World::application(Kind::Resign, Scope::All, 3));
    const QList<qint64> second = world.submit(World::application(Kind::Transfer, Scope::All, 3));
    const DecisionRequest request = world.request(first[0], Action::Accept);
    world.decide(World::user(World::city), request);
    DecisionRequest other = world.request(second[0], Action::Accept);
    other.uuid = request.uuid;
    QCOMPARE(codeOf([&] { world.decide(World::user(World::city), other); }), u"uuid-reused");
    other.uuid.clear();
    QCOMPARE(codeOf([&] { world.decide(World::user(World::city), other); }), u"constraint");
    QCOMPARE(world.statusOf(second[0]), u"applied");
}

// What the program believes about its user does not count: the database looks the user up.
void TestDecision::roleIsTheDatabases()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    Session pretender = World::user(World::city, UserRole::Viewer);
    pretender.role = UserRole::Admin;
    const DecisionRequest request = world.request(steps[0], Action::Accept);
    QCOMPARE(codeOf([&] { world.decide(pretender, request); }), u"permission");
    // A user of another office, and an account that is switched off.
    Session stranger = World::user(World::prefecture);
    stranger.associationId = World::city;
    // A server does not even ask which office the client means.
    QCOMPARE(
        codeOf([&] { world.decide(stranger, request); }), onServer() ? u"unknown-step"_qs : u"permission"_qs);
    const Session approver = World::user(World::city);
    world.connection().runText(
        QStringLiteral("update office_user set active = false where id = %1").arg(approver.userId));
    QCOMPARE(codeOf([&] { world.decide(approver, request); }), u"permission");
    QCOMPARE(world.statusOf(steps[0]), u"applied");
}

void TestDecision::twoOnOneVersion()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    const DecisionRequest one = world.request(steps[0], Action::Accept);
    const DecisionRequest other = world.request(steps[0], Action::Approve);
    world.decide(World::user(World::city, UserRole::Clerk), one);
    // It would fit the new status, too; but that is not what its user has seen.
    QCOMPARE(codeOf([&] { world.decide(World::user(World::city), other); }), u"stale");
    QCOMPARE(world.statusOf(steps[0]), u"reviewing");
    QCOMPARE(number(world.connection(), u"select count(*) from decision"_qs), 1);
    // The layer above is stale as soon as a layer below has moved it.
    const DecisionRequest early = world.request(steps[2], Action::Confirm);
    world.decide(World::city, steps[0], Action::Approve);
    QCOMPARE(codeOf([&] { world.decide(World::user(World::national), early); }), u"stale");
}

void TestDecision::tamperingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("seq");
    QTest::addColumn<qint64>("association");
    const auto row = [](const char *name, const char16_t *sql, qint64 seq, qint64 association) {
        QTest::newRow(name) << QString::fromUtf16(sql) << seq << association;
    };
    row("untouched", u"select 1", 0, 0);
    row("message", u"update decision set message = 'x' where association_id = 5 and seq = 3", 3, 5);
    row("one sign", u"update decision set message = message || ' ' where association_id = 5 and seq = 4", 4,
        5);
    row("date", u"update decision set effective_on = '2026-07-01' where association_id = 5 and seq = 2", 2,
        5);
    row("date removed", u"update decision set effective_on = null where association_id = 5 and seq = 2", 2,
        5);
    row("user", u"update decision set user_id = user_id + 1 where association_id = 5 and seq = 1", 1, 5);
    row("time",
        u"update decision set decided_at = '2026-06-14T03:00:00.000Z' "
        u"where association_id = 5 and seq = 5",
        5, 5);
    row("step", u"update decision set step_id = 1 where association_id = 5 and seq = 5", 5, 5);
    row("action", u"update decision set action = 'reject' where association_id = 5 and seq = 1", 1, 5);
    row("unknown action", u"update decision set action = 'bless' where association_id = 5 and seq = 1", 1, 5);
    row("mail switch",
        u"update decision set notify = false, no_mail_reason = 'x' where association_id = 5 and seq = 1", 1,
        5);
    row("hash", u"update decision set hash = 'x' where association_id = 5 and seq = 3", 3, 5);
    row("deleted", u"delete from decision where association_id = 5 and seq = 3", 3, 5);
    row("first deleted", u"delete from decision where association_id = 5 and seq = 1", 1, 5);
    row("last deleted", u"delete from decision where association_id = 5 and seq = 6", 6, 5);
    row("all deleted", u"delete from decision where association_id = 5", 1, 5);
    row("reordered",
        u"update decision set seq = case seq when 2 then 103 when 3 then 2 else seq end "
        u"where association_id = 5",
        2, 5);
    row("head deleted", u"delete from chain_head where association_id = 2", 1, 2);
    row("last deleted and head moved", u"update chain_head set seq = 5 where association_id = 5", 6, 5);
    row("head's hash", u"update chain_head set hash = 'x' where association_id = 5", 7, 5);
    row("moved to another office",
        u"update decision set association_id = 3 where association_id = 5 and seq = 1", 1, 3);
}

void TestDecision::tamperingIsFound()
{
    QFETCH(QString, sql);
    QFETCH(qint64, seq);
    QFETCH(qint64, association);
    World world;
    QList<qint64> above;
    for (int i = 0; i < 3; ++i) {
        const QList<qint64> steps = world.submit(World::application(Kind::Transfer, Scope::All, 3));
        world.decide(World::city, steps[0], Action::Accept);
        world.decide(World::city, steps[0], Action::Approve, u"承認します。"_qs);
        above.append(steps[1]);
    }
    // Only now: on a server the city's history would take in where the prefecture's ends.
    for (const qint64 step : std::as_const(above))
        world.decide(World::prefecture, step, Action::Approve);
    Connection &connection = world.connection();
    dropTriggers(connection, u"decision"_qs);
    connection.runText(sql);
    const ChainReport report = verifyChains(connection);
    QCOMPARE(report.firstBrokenSeq, seq);
    QCOMPARE(report.associationId, association);
    if (seq == 0)
        QCOMPARE(report.decisions, 9);
}

void TestDecision::strangeTextKeepsTheChainWhole_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("beyond the BMP") << u"叶田 👨‍👩‍👧 髙﨑"_qs;
    QTest::newRow("combining marks") << u"か\u3099 e\u0301"_qs;
    QTest::newRow("quotes") << u"'; drop table decision; -- \" \\ % _"_qs;
    QTest::newRow("line ends") << u"一行目\r\n二行目\r三行目\n"_qs;
    QTest::newRow("NUL inside") << u"前"_qs + QChar(u'\0') + u"後"_qs;
    QTest::newRow("lone surrogate") << u"前"_qs + QChar(char16_t(0xD842)) + u"後"_qs;
    QTest::newRow("separator of the chain") << u"a\u001fb"_qs;
    QTest::newRow("byte order mark first") << u"\uFEFF文"_qs;
    QTest::newRow("looks like a number") << u"007"_qs;
    QTest::newRow("looks like a bound name") << u":uuid ? $1"_qs;
    QTest::newRow("long") << QString(2000, u'文');
}

void TestDecision::strangeTextKeepsTheChainWhole()
{
    QFETCH(QString, message);
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    world.decide(World::city, steps[0], Action::Approve, message);
    QCOMPARE(verifyChains(world.connection()).firstBrokenSeq, 0);
    // What no database keeps is dropped, everything else comes back as it was.
    message.remove(QChar(u'\0')).remove(QChar(QChar::ByteOrderMark));
    message.replace(QChar(char16_t(0xD842)), QChar(u'?'));
    QCOMPARE(one(world.connection(), u"select message from decision"_qs), message);
}

void TestDecision::guards_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *sql, const char *code) {
        QTest::newRow(sql) << QString::fromLatin1(sql) << QString::fromLatin1(code);
    };
    row("update step set status = 'confirmed' where id = 3", "only-by-decision");
    row("update step set status = 'withdrawn', pending_since = null where id = 1", "only-by-decision");
    row("update step set version = version + 1 where id = 1", "only-by-decision");
    row("update step set version = version - 1 where id = 1", "only-by-decision");
    row("update step set status = 'applied', version = 1, pending_since = submitted_at where id = 1",
        "only-by-decision");
    for (const char *name :
        { "decision", "decision_effect", "membership_effect", "event", "template", "mail" }) {
        QTest::addRow("delete from %s", name)
            << QStringLiteral("delete from %1").arg(QLatin1String(name)) << u"append-only"_qs;
        if (qstrcmp(name, "decision") != 0 && !onServer())
            QTest::addRow("replace into %s", name)
                << QStringLiteral("replace into %1 select * from %1").arg(QLatin1String(name))
                << (qstrcmp(name, "event") == 0 ? u"chain-broken"_qs : u"append-only"_qs);
    }
    row("update decision set message = 'x'", "append-only");
    row("update decision_effect set to_status = 'confirmed'", "append-only");
    row("update membership_effect set effect = 'none'", "append-only");
    row("update event set facts = 'x'", "append-only");
    row("update template set body = 'x'", "append-only");
    row("update mail set to_address = 'somebody@example.jp'", "append-only");
    row("delete from step", "append-only");
    row("delete from application", "append-only");
    if (onServer()) {
        row("truncate decision cascade", "append-only");
        return; // what follows nobody has the right to there
    }
    row("replace into decision select * from decision", "chain-broken");
    row("replace into decision (association_id, step_id, action, seen_version, user_id, uuid, decided_at, "
        "seq, "
        "previous_hash, hash) select d.association_id, step_id, 'cancel', 2, user_id, uuid, decided_at, "
        "h.seq + 1, "
        "h.hash, 'h' from decision d join chain_head h on h.association_id = d.association_id",
        "append-only");
    // A mail goes only the ways that mails go.
    row("update mail set state = 'sent', sent_at = '2026-01-01T00:00:00.000Z'", "mail-state");
    row("update mail set attempts = 2147483647", "mail-state");
    row("update mail set state = 'sending'", "mail-state");
    row("update mail set state = 'failed'", "mail-state");
    // Adding to what a decision did, afterwards.
    row("insert into decision_effect values (1, 3, 3, 'confirming', 'confirmed')", "append-only");
    row("insert into membership_effect values (1, 7, 'end', null, '2026-06-30')", "append-only");
    row("insert into decision (association_id, step_id, action, seen_version, user_id, uuid, decided_at, "
        "seq, "
        "previous_hash, hash) select association_id, step_id, 'cancel', 2, user_id, 'u', decided_at, seq, "
        "previous_hash, 'h' from decision",
        "chain-broken");
    row("insert into decision (association_id, step_id, action, seen_version, user_id, uuid, decided_at, "
        "seq, "
        "previous_hash, hash) select association_id, step_id, 'cancel', 2, user_id, 'u', decided_at, seq + "
        "1, "
        "'another', 'h' from decision",
        "chain-broken");
}

void TestDecision::guards()
{
    QFETCH(QString, sql);
    QFETCH(QString, code);
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    world.decide(World::city, steps[0], Action::Approve, u"承認します。"_qs);
    Connection &connection = world.connection();
    {
        const ActingAs acting(connection, World::loginOf(World::user(World::city)));
        recordEvent(connection, World::user(World::city), testNow(), u"print"_qs);
    }
    const auto everything = [&] {
        QStringList all;
        for (const char *name : { "step", "decision", "decision_effect", "membership_effect", "event",
                 "template", "mail", "application", "membership", "chain_head" })
            all += table(connection, QStringLiteral("select * from %1").arg(QLatin1String(name)), 4);
        return all;
    };
    const QStringList before = everything();
    QCOMPARE(codeOf([&] { connection.runText(sql); }), code);
    QCOMPARE(everything(), before);
}

void TestDecision::renamedMemberInLists()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 4));
    world.connection().runText(
        u"update member set name = '見本 光子', person_key = 'ミホンミツコ|見本光子', watch_reason = '役員', "
        u"registration_number = '000008', login_id = '100009' where id = 1"_qs);
    QCOMPARE(number(world.connection(),
                 u"select count(*) from step s join member m on m.id = s.member_id where s.member_id = 1 and "
                 u"s.name = m.name and s.person_key = m.person_key and s.watch_reason = m.watch_reason and "
                 u"s.registration_number = m.registration_number and s.login_id = m.login_id"_qs),
        4);
    QCOMPARE(world.versionOf(steps[0]), 1); // a name is no decision: nobody's screen becomes stale by it
}

void TestDecision::renamedFacilityAndCategoryInLists()
{
    World world;
    world.submit(World::application(Kind::Resign, Scope::All, 4));
    world.connection().runText(
        u"update facility set name = '別医院', facility_key = 'ベツイイン' where id = 2"_qs);
    QCOMPARE(
        number(world.connection(),
            u"select count(*) from step where facility_name = '別医院' and facility_key = 'ベツイイン'"_qs),
        4);
    world.connection().runText(
        u"update category set label = '特別会員' where association_id = 2 and position = 1"_qs);
    QCOMPARE(table(world.connection(), u"select layer from step where category_label = '特別会員'"_qs, 1),
        QStringList { u"2"_qs });
}

void TestDecision::latestMessageStandsInEveryLayer()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 4));
    world.decide(World::fourth, steps[0], Action::Approve, u"承認します。"_qs);
    world.decide(World::county, steps[1], Action::Confirm);
    const QString sql = u"select distinct message_sender || ':' || message from step"_qs;
    QCOMPARE(table(world.connection(), sql, 1), QStringList { u"第4医師会:承認します。"_qs });
    world.decide(World::prefecture, steps[2], Action::Confirm, u"確認しました。"_qs);
    QCOMPARE(table(world.connection(), sql, 1), QStringList { u"第2医師会:確認しました。"_qs });
}

// 受付 does not start the waiting anew: ▲ counts from when it came to the office.
void TestDecision::pendingSinceSurvivesTakingUp()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    const auto since = [&](int i) {
        Rows rows = world.connection().runText(
            QStringLiteral("select pending_since from step where id = %1").arg(steps[i]));
        return rows.next() ? rows.time(0) : QDateTime();
    };
    const QDateTime submitted = testNow().addDays(-3);
    QCOMPARE(since(0), submitted);
    QVERIFY(!since(1).isValid());
    world.decide(World::city, steps[0], Action::Accept);
    QCOMPARE(since(0), submitted);
    world.decide(World::city, steps[0], Action::Approve);
    QVERIFY(!since(0).isValid());
    // When it was decided, by the clock of who keeps the chain.
    Rows decided = world.connection().runText(u"select max(decided_at) from decision"_qs);
    QVERIFY(decided.next());
    QCOMPARE(since(1), decided.time(0));
    QVERIFY(onServer() || decided.time(0) == testNow());
}

void TestDecision::rejoinedMemberIsNotRestored()
{
    World world;
    const QList<qint64> steps
        = world.submit(World::application(Kind::Resign, Scope::PrefectureAndNational, 3));
    world.decide(World::city, steps[0], Action::Accept);
    world.decide(World::prefecture, steps[1], Action::Approve);
    EntryStore(world.connection())
        .addMembership(World::national, World::member, {}, {}, QString(), QDate(2026, 7, 1));
    QCOMPARE(codeOf([&] { world.decide(World::prefecture, steps[1], Action::Cancel, u"誤りでした。"_qs); }),
        u"already-member");
    QCOMPARE(world.statusOf(steps[1]), u"approved");
    QCOMPARE(number(world.connection(),
                 u"select count(*) from membership where member_id = 1 and left_on is null "
                 u"and association_id in (1, 2)"_qs),
        1);
}

void TestDecision::cancelAndResignAgain()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    for (int i = 0; i < 3; ++i) {
        world.decide(World::city, steps[0], Action::Approve);
        QCOMPARE(number(world.connection(),
                     u"select count(*) from membership where member_id = 1 and left_on = '2026-06-30'"_qs),
            3);
        world.decide(World::prefecture, steps[1], Action::Confirm);
        world.decide(World::city, steps[0], Action::Cancel, u"誤りでした。"_qs);
        QCOMPARE(world.statusOf(steps[1]), u"waiting");
        QCOMPARE(number(world.connection(),
                     u"select count(*) from membership where member_id = 1 and left_on is null"_qs),
            5);
    }
}

// 退会取消 in one go: three decisions, three entries in the history, one mail.
void TestDecision::withdrawnInOneGo()
{
    World world;
    const QList<qint64> steps = world.submit(World::application(Kind::Resign, Scope::All, 3));
    world.decide(World::city, steps[0], Action::Approve);
    Connection &connection = world.connection();
    Connection &desk = world.connectionOf(World::user(World::city));
    int version = world.versionOf(steps[0]);
    desk.transaction([&] {
        for (const Action action : { Action::Cancel, Action::SendBack, Action::Withdraw }) {
            DecisionRequest request = world.request(steps[0], action, u"お申し出により取り消します。"_qs);
            request.seenVersion = version++;
            request.notify = action == Action::Withdraw;
            request.noMailReason = request.notify ? QString() : u"退会取消"_qs;
            DecisionStore(desk, World::user(World::city)).decide(request, testNow());
        }
    });
    for (const qint64 step : steps)
        QCOMPARE(world.statusOf(step), u"withdrawn");
    QCOMPARE(number(connection, u"select count(*) from decision"_qs), 4);
    QCOMPARE(number(connection, u"select count(*) from mail"_qs), 2);
    QCOMPARE(number(connection, u"select count(*) from membership where left_on is not null"_qs), 0);
}

void TestDecision::thousandInOneGo()
{
    World world;
    Connection &connection = world.connection();
    QList<qint64> ids;
    connection.transaction([&] {
        EntryStore entries(connection);
        for (int i = 0; i < 1000; ++i)
            ids.append(entries.submit(World::application(Kind::Transfer, Scope::All, 3)).first());
    });
    world.decide(World::city, ids[500], Action::Withdraw);
    Connection &desk = world.connectionOf(World::user(World::city));
    DecisionStore store(desk, World::user(World::city));
    const QList<BatchItem> items = store.preview(ids, Action::Accept);
    QCOMPARE(items.size(), 1000);
    QCOMPARE(items[500].refusal, u"not-allowed");
    int refused = 0;
    desk.transaction([&] {
        for (const BatchItem &item : items) {
            DecisionRequest request;
            request.stepId = item.stepId;
            request.seenVersion = item.version;
            request.action = Action::Accept;
            request.uuid = newUuid();
            const QString code
                = codeOf([&] { desk.attempt([&] { return store.decide(request, testNow()); }); });
            refused += code.isEmpty() ? 0 : 1;
        }
    });
    QCOMPARE(refused, 1); // and did not take the others with it
    QCOMPARE(number(connection, u"select count(*) from step where status = 'reviewing'"_qs), 999);
    const ChainReport report = verifyChains(connection);
    QCOMPARE(report.firstBrokenSeq, 0);
    QCOMPARE(report.decisions, 1000);
    QCOMPARE(number(connection, u"select count(*) from mail"_qs), 1000);
}

void TestDecision::previewSaysWhatHappens()
{
    World world;
    const QList<qint64> resign = world.submit(World::application(Kind::Resign, Scope::All, 3));
    const QList<qint64> join = world.submit(World::application(Kind::Join, Scope::All, 3, World::stranger));
    world.decide(World::city, join[0], Action::Approve);
    world.decide(World::prefecture, join[1], Action::Approve);
    const Session approver = World::user(World::city);
    const DecisionStore store(world.connectionOf(approver), approver);
    const QList<qint64> ids { 4711, join[0], resign[0], resign[1] };
    QList<BatchItem> items = store.preview(ids, Action::Cancel);
    QStringList refusals;
    for (const BatchItem &item : std::as_const(items))
        refusals.append(item.refusal);
    QCOMPARE(refusals,
        QStringList({ u"unknown-step"_qs, u"blocked-above"_qs, u"not-allowed"_qs, u"unknown-step"_qs }));
    QCOMPARE(items[2].possibleFrom, QList { StepStatus::Approved });
    QCOMPARE(items[1].possibleFrom, QList<StepStatus>()); // it is not the status that is in the way
    items = store.preview(ids, Action::Approve);
    QCOMPARE(items[2].refusal, QString());
    QCOMPARE(items[2].from, StepStatus::Applied);
    QCOMPARE(items[2].to, StepStatus::Approved);
    QCOMPARE(items[2].version, 1);
    const Session clerk = World::user(World::city, UserRole::Clerk);
    items = DecisionStore(world.connectionOf(clerk), clerk).preview(ids, Action::Approve);
    QCOMPARE(items[2].refusal, u"permission");
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
