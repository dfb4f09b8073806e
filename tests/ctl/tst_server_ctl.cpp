#include "support/practice.h"
#include "support/run_program.h"
#include "support/shared_office.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

namespace {

const QByteArray password = "long enough for this\n";

} // namespace

/// mamis-officectl as the administrator of a shared server runs it.
class TestServerCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void setsUpAndGivesAccounts();
    void refusals_data();
    void refusals();
    void tamperingIsFound();
    void whatIsNotAsItShouldBeIsNamed_data();
    void whatIsNotAsItShouldBeIsNamed();
    void whoStandsInTheWayIsNamed();
    void movesAnOffice();
    void aMoveThatFailsLeavesNothing();

private:
    Run ctl(const QStringList &arguments, const QByteArray &input = "\n") const
    {
        return run(QStringLiteral(OFFICECTL_PATH),
            arguments
                + QStringList { u"--server"_qs, Cluster::instance().folder, u"--port"_qs,
                    QString::number(Cluster::instance().port), u"--database"_qs, m_name },
            input);
    }

    QString whoIs(const QString &login, const QString &secret = QString::fromLatin1(password.trimmed())) const
    {
        return test::whoIs(m_name, login, secret);
    }

    QString login(const char *who) const { return m_name + u'-' + QLatin1String(who); }

    Run makeServer() const
    {
        return ctl({ u"server-init"_qs, u"--association"_qs, u"△△郡医師会"_qs, u"--prefecture"_qs,
                       u"○○県医師会"_qs, u"--admin"_qs, login("kanri") },
            "\n" + password);
    }

    QString m_name;
    int m_count = 0;
};

void TestServerCtl::init()
{
    m_name = QStringLiteral("ctl%1_%2").arg(QCoreApplication::applicationPid()).arg(++m_count);
}

void TestServerCtl::cleanup()
{
    Cluster::instance().admin(m_name).dropDatabase();
}

void TestServerCtl::setsUpAndGivesAccounts()
{
    const Run made = makeServer();
    QCOMPARE(made.err, QString());
    QCOMPARE(made.code, 0);
    QCOMPARE(whoIs(login("kanri")), u"△△郡医師会 admin");

    QCOMPARE(ctl({ u"server-add-user"_qs, login("ken"), u"--association"_qs, u"○○県医師会"_qs, u"--layer"_qs,
                     u"2"_qs, u"--role"_qs, u"approver"_qs },
                 "\n" + password)
                 .code,
        0);
    QCOMPARE(whoIs(login("ken")), u"○○県医師会 approver");
    QCOMPARE(ctl({ u"server-add-office"_qs, u"--association"_qs, u"□□市医師会"_qs, u"--prefecture"_qs,
                     u"○○県医師会"_qs, u"--admin"_qs, login("shi") },
                 "\n" + password)
                 .code,
        0);
    QCOMPARE(whoIs(login("shi")), u"□□市医師会 admin");
    // The prefecture above is the same one, not a second of its name.
    const auto superuser = Cluster::instance().superuser(m_name);
    QCOMPARE(number(*superuser, u"select count(*) from association"_qs), 4);

    QCOMPARE(ctl({ u"server-set-password"_qs, login("ken") }, "\nanother one, long enough\n").code, 0);
    QCOMPARE(whoIs(login("ken")), u"log-in");
    QCOMPARE(whoIs(login("ken"), u"another one, long enough"_qs), u"○○県医師会 approver");
    QCOMPARE(ctl({ u"server-deactivate"_qs, login("ken") }).code, 0);
    QCOMPARE(whoIs(login("ken"), u"another one, long enough"_qs), u"log-in");

    const Run current = ctl({ u"server-upgrade"_qs });
    QCOMPARE(current.code, 0);
    QVERIFY(current.out.contains(u"was up to date"));
    // Another program's policies and triggers are replaced by this one's, and the rules hold again.
    superuser->runText(u"update setting set value = 'older' where name = 'definitions'"_qs);
    superuser->runText(u"drop policy own on step"_qs);
    const Run upgraded = ctl({ u"server-upgrade"_qs });
    QCOMPARE(upgraded.err, QString());
    QVERIFY(upgraded.out.contains(u"brought up to date"));
    QCOMPARE(number(*superuser,
                 u"select count(*) from pg_policies where tablename = 'step' and policyname = 'own'"_qs),
        1);
    QCOMPARE(whoIs(login("shi")), u"□□市医師会 admin");
    const Run checked = ctl({ u"server-check"_qs });
    QCOMPARE(checked.err, QString());
    QCOMPARE(checked.code, 0);
}

void TestServerCtl::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &input, int code,
                         const QString &says) { QTest::newRow(name) << arguments << input << code << says; };
    row("no words", { u"server-add-user"_qs }, "\n", 2, u"usage"_qs);
    row("short password",
        { u"server-init"_qs, u"--association"_qs, u"あ"_qs, u"--prefecture"_qs, u"い"_qs, u"--admin"_qs,
            u"x"_qs },
        "\nshort\n", 2, u"password"_qs);
    row("database there",
        { u"server-init"_qs, u"--association"_qs, u"あ"_qs, u"--prefecture"_qs, u"い"_qs, u"--admin"_qs,
            u"xx"_qs },
        "\n" + password, 1, u"database-exists"_qs);
    row("unknown association", { u"server-add-user"_qs, u"nobody-new"_qs, u"--association"_qs, u"どこか"_qs },
        "\n" + password, 1, u"unknown-association"_qs);
    row("unknown role",
        { u"server-add-user"_qs, u"y"_qs, u"--association"_qs, u"△△郡医師会"_qs, u"--role"_qs, u"king"_qs },
        "\n" + password, 2, u"role"_qs);
    row("name of PostgreSQL's own",
        { u"server-add-user"_qs, u"pg_monitor"_qs, u"--association"_qs, u"△△郡医師会"_qs }, "\n" + password,
        1, u"login"_qs);
    row("login taken", { u"server-add-user"_qs, u"postgres"_qs, u"--association"_qs, u"△△郡医師会"_qs },
        "\n" + password, 1, u"login-taken"_qs);
    row("unknown login", { u"server-deactivate"_qs, u"nobody"_qs }, "\n", 1, u"unknown-login"_qs);
    row("no superuser", { u"server-check"_qs, u"--superuser"_qs, u"nobody"_qs }, "\n", 1, u"log-in"_qs);
}

void TestServerCtl::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    QFETCH(QString, says);
    QCOMPARE(makeServer().code, 0);
    const auto superuser = Cluster::instance().superuser(m_name);
    const QString before = one(*superuser, u"select count(*) || ' ' || max(id) from office_user"_qs);
    const Run refused = ctl(arguments, input);
    QCOMPARE(refused.code, code);
    QVERIFY2(refused.err.contains(says), qPrintable(refused.err));
    QVERIFY(!refused.err.contains(QString::fromLatin1(password.trimmed())));
    QCOMPARE(one(*superuser, u"select count(*) || ' ' || max(id) from office_user"_qs), before);
}

void TestServerCtl::tamperingIsFound()
{
    QCOMPARE(makeServer().code, 0);
    {
        const auto superuser = Cluster::instance().superuser(m_name);
        superuser->runText(u"alter table step disable trigger user"_qs);
        NewMember member;
        member.name = u"見本"_qs;
        NewApplication application;
        application.submittedAt = QDateTime::currentDateTimeUtc();
        application.chain = { { 3, 3, {} }, { 2, 2, {} }, { 1, 1, {} } };
        EntryStore entries(*superuser);
        application.memberId = entries.addMember(member);
        entries.submit(application);
        superuser->runText(u"update step set version = 2, status = 'reviewing' where layer = 3"_qs);
    }
    const Run checked = ctl({ u"server-check"_qs });
    QCOMPARE(checked.code, 1);
    QVERIFY(checked.err.contains(u"does not have the status"));
}

/// What somebody with the superuser's rights changed in the rules, the rights and the settings is named one
/// by one, and an upgrade puts it right.
void TestServerCtl::whatIsNotAsItShouldBeIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *sql, const char *told, const char *name = nullptr) {
        QTest::newRow(name ? name : sql) << QString::fromLatin1(sql) << QString::fromLatin1(told);
    };
    row("alter table step disable trigger user",
        "the trigger step.step_only_by_decision is not as the program made it");
    row("alter table decision disable trigger decision_apply",
        "the trigger decision.decision_apply is not as");
    row("alter table mail disable row level security", "the table mail is not as");
    row("grant update on step to mamis_office", "the table step is not as");
    row("grant select (password_hash) on office_user to mamis_office",
        "the column office_user.password_hash is not as");
    row("drop policy own on mail", "the policy mail.own is missing");
    row("create policy everybody on step using (true)",
        "the policy step.everybody was made by somebody else");
    row("create or replace function my_association() returns bigint language sql as 'select 1::bigint'",
        "the function my_association() is not as");
    row("insert into permission values ('viewer', 'approve')",
        "the permission viewer approve was made by somebody");
    row("delete from transition where action = 'cancel'", "cancel is missing");
    row("grant execute on function pg_advisory_lock(bigint) to public",
        "the right to a function of the server pg_advisory_lock(bigint) is not as");
    row("do $$ begin execute format('alter database %I set log_statement = mod', current_database()); end $$",
        "the setting log_statement is not as");
    row("do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$",
        "the right to the database - was made by somebody else");
    // Several at once: each takes a database of its own for the comparison.
    row("alter table step owner to postgres;;alter view layer_seen owner to postgres;;"
        "alter function my_association() owner to postgres;;alter schema mamis owner to postgres;;"
        "do $$ begin execute format('alter database %I owner to postgres', current_database()); end $$",
        "the owner of the table step is not as the program made it;;the owner of the view layer_seen is not;;"
        "the owner of the function my_association() is not;;the owner of the schema mamis is not;;"
        "the owner of the database is not as the program made it",
        "owners");
    row("grant select on step to pg_monitor;;grant select (name) on member to pg_monitor;;"
        "grant execute on function locked_head(bigint) to pg_monitor;;"
        "grant create on schema mamis to pg_monitor;;revoke insert on decision from mamis_owner;;"
        "do $$ begin execute format('alter role %I bypassrls', current_database() || '-kanri'); end $$;;"
        "do $$ begin execute format('grant pg_write_all_data to %I', current_database() || '-kanri'); end $$",
        "the table step is not as;;the column member.name is not as;;the function locked_head(bigint) is not "
        "as;;"
        "the right to the schema mamis is not as;;the table decision is not as;;"
        "-kanri is not as the program made it",
        "rights of strangers and powers of roles");
}

void TestServerCtl::whatIsNotAsItShouldBeIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, told);
    QCOMPARE(makeServer().code, 0);
    const auto superuser = Cluster::instance().superuser(m_name);
    superuser->runText(u"set search_path = mamis"_qs);
    for (const QString &statement : sql.split(u";;"_qs))
        superuser->runText(statement);
    const Run checked = ctl({ u"server-check"_qs });
    QCOMPARE(checked.code, 1);
    for (const QString &line : told.split(u";;"_qs))
        QVERIFY2(checked.err.contains(line), qPrintable(line + u" in\n"_qs + checked.err));
    const Run upgraded = ctl({ u"server-upgrade"_qs });
    QVERIFY2(upgraded.out.contains(u"brought up to date"), qPrintable(upgraded.err));
    const Run again = ctl({ u"server-check"_qs });
    QVERIFY2(again.code == 0, qPrintable(again.err));
}

/// Who reads while the schema is to change is named, and can be ended.
void TestServerCtl::whoStandsInTheWayIsNamed()
{
    QCOMPARE(makeServer().code, 0);
    const auto superuser = Cluster::instance().superuser(m_name);
    superuser->runText(u"update mamis.setting set value = 'older' where name = 'definitions'"_qs);
    Server server(Cluster::instance().line(m_name));
    server.setUser(login("kanri"), QString::fromUtf8(password.trimmed()));
    const auto reader = server.openReader();
    reader->runText(u"begin"_qs);
    reader->runText(u"select count(*) from step"_qs);

    const Run waiting = ctl({ u"server-upgrade"_qs });
    QCOMPARE(waiting.code, 1);
    QVERIFY2(waiting.out.contains(login("kanri")), qPrintable(waiting.out + waiting.err));
    QVERIFY2(waiting.out.contains(u"idle in transaction"), qPrintable(waiting.out));
    const Run sessions = ctl({ u"server-sessions"_qs });
    QVERIFY2(sessions.out.contains(login("kanri")) && sessions.out.contains(u"△△郡医師会"),
        qPrintable(sessions.out));

    const Run alone = ctl({ u"server-upgrade"_qs, u"--end-sessions"_qs });
    QVERIFY2(alone.out.contains(u"brought up to date"), qPrintable(alone.err));
    QCOMPARE(codeOf([&] { reader->runText(u"select 1"_qs); }), u"connection-lost");
    QVERIFY(server.openReader()); // and everybody gets in again
    QCOMPARE(ctl({ u"server-sessions"_qs, u"--end"_qs, login("kanri") }).code, 0);
    QCOMPARE(ctl({ u"server-sessions"_qs, u"--end"_qs, u"nobody-at-all"_qs }).code, 1);
}

void TestServerCtl::movesAnOffice()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"office.mamis"_qs);
    NewOffice office;
    office.name = u"△△郡医師会"_qs;
    office.prefecture = u"○○県医師会"_qs;
    office.adminLogin = login("moved");
    office.adminName = u"移る 人"_qs;
    office.password = QString::fromLatin1(password.trimmed());
    setUpOffice(file, office);
    const Run moved = ctl({ u"server-move"_qs, file });
    QCOMPARE(moved.code, 0);
    const QStringList account = moved.out.trimmed().split(u'\t');
    QCOMPARE(account.size(), 3);
    QCOMPARE(account[0], login("moved"));
    QVERIFY(account[1].size() >= 16);
    QCOMPARE(account[2], u"移る 人");
    QCOMPARE(whoIs(login("moved"), account[1]), u"△△郡医師会 admin");
    QCOMPARE(whoIs(login("moved")), u"log-in"); // the file's password is not the server's
    // Once is enough.
    const Run again = ctl({ u"server-move"_qs, file });
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains(u"login-taken") || again.err.contains(u"server-not-empty"));
    QCOMPARE(whoIs(login("moved"), account[1]), u"△△郡医師会 admin");
}

void TestServerCtl::aMoveThatFailsLeavesNothing()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"office.mamis"_qs);
    NewOffice office;
    office.name = u"△△郡医師会"_qs;
    office.prefecture = u"○○県医師会"_qs;
    office.adminLogin = u"postgres"_qs; // taken
    office.adminName = u"だれか"_qs;
    office.password = QString::fromLatin1(password.trimmed());
    setUpOffice(file, office);
    const Run moved = ctl({ u"server-move"_qs, file });
    QCOMPARE(moved.code, 1);
    QVERIFY(moved.err.contains(u"login-taken"));
    QVERIFY(!Cluster::instance().admin(m_name).hasDatabase());
    const Run missing = ctl({ u"server-move"_qs, folder.filePath(u"none.mamis"_qs) });
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains(u"database-missing"));
}

QTEST_GUILESS_MAIN(TestServerCtl)
#include "tst_server_ctl.moc"
