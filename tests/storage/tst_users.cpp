// The users of an office, as its administrators manage them: what the database takes and what it refuses.
#include "storage/account_store.h"
#include "storage/integrity.h"
#include "storage/user_store.h"
#include "support/practice.h"
#include "support/shared_office.h"

using namespace mamis;
using namespace mamis::test;

class TestUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup();
    void added();
    void addedOnlyAs_data();
    void addedOnlyAs();
    void takenLogin();
    void changed();
    void onlyAdministrators_data();
    void onlyAdministrators();
    void notTheOwnAccount();
    void anAdministratorStays();
    void neighboursAreNotThere();
    void closedAndOpened();
    void lockedOut();
    void lastLogIn();
    void neverDeletedNorRenamed();

private:
    static constexpr qint64 office = World::city;

    template <typename Work> auto as(const Session &who, Work work)
    {
        Connection &desk = m_world->connectionOf(who);
        return desk.transaction([&] {
            AccountStore store(desk, who, testNow());
            return work(store);
        });
    }
    template <typename Work> auto asAdmin(Work work)
    {
        return as(World::user(office, UserRole::Admin), std::move(work));
    }
    static qint64 idOf(UserRole role) { return World::user(office, role).userId; }
    /// Logins are the whole server's, which other tests use meanwhile.
    QString login(const char *who)
    {
        const QString name
            = QStringLiteral("u%1%2").arg(QCoreApplication::applicationPid()).arg(QLatin1String(who));
        if (onServer() && !m_logins.contains(name))
            m_logins.append(name);
        return name;
    }
    qint64 add(const char *who, UserRole role = UserRole::Clerk)
    {
        return asAdmin(
            [&](AccountStore &store) { return store.add(login(who), u"新人 花子"_qs, role, m_first, true); });
    }
    /// The role of whoever gets in; the failure's code where nobody does.
    QString logIn(const char *who, const QString &password)
    {
        if (onServer())
            return whoIs(m_world->server().name(), login(who), password).section(u' ', -1);
        try {
            return toCode(UserStore(m_world->connection()).logIn(login(who), password, testNow()).role);
        } catch (const Failure &failure) {
            return failure.code;
        }
    }
    OfficeUser user(qint64 id)
    {
        return asAdmin([&](AccountStore &store) { return store.user(id); });
    }
    /// What the history says since, who wrote it, about whom.
    QStringList entries()
    {
        return table(m_world->connection(),
            u"select what, user_id, subject_id, facts from event where what like 'user-%' order by seq"_qs,
            4);
    }
    static QString entry(const char *what, qint64 id, const QList<RecordChange> &changes)
    {
        return QStringLiteral("%1 %2 %3").arg(QLatin1String(what)).arg(idOf(UserRole::Admin)).arg(id) + u' '
            + toFacts(changes);
    }
    /// The same, however the engine writes its JSON.
    QStringList told()
    {
        QStringList lines;
        for (const QString &line : entries()) {
            const QStringList parts = line.split(u'\t');
            lines.append(parts.mid(0, 3).join(u' ') + u' ' + toFacts(recordChangesFrom(parts.value(3))));
        }
        return lines;
    }

    std::unique_ptr<World> m_world;
    QStringList m_logins;
    const QString m_first = u"the first of all of them"_qs;
};

void TestUsers::cleanup()
{
    m_world.reset();
    if (!onServer())
        return;
    const auto server = ServerDatabase::maintenance();
    for (const QString &login : std::as_const(m_logins))
        server->runText(QStringLiteral("drop role if exists \"%1\"").arg(login));
    m_logins.clear();
}

void TestUsers::added()
{
    const qint64 id = add("a");
    const OfficeUser made = user(id);
    QCOMPARE(made.login, login("a"));
    QCOMPARE(made.name, u"新人 花子");
    QCOMPARE(made.role, UserRole::Clerk);
    QVERIFY(made.active && made.mustChangePassword && !made.lastLogIn.isValid());
    QCOMPARE(made.version, 1);
    QCOMPARE(logIn("a", m_first), u"clerk");
    QCOMPARE(logIn("a", u"another one"_qs), u"log-in");
    QCOMPARE(told(),
        QStringList { entry("user-added", id,
            { { u"login"_qs, {}, login("a") }, { u"name"_qs, {}, u"新人 花子"_qs },
                { u"role"_qs, {}, u"clerk"_qs } }) });
    QCOMPARE(verifyChains(m_world->connection()).firstBrokenSeq, 0);
    const bool hidden
        = one(m_world->connection(),
              QStringLiteral("select password_hash like '%first%' from office_user where id = %1").arg(id))
        == (onServer() ? u"false" : u"0");
    QVERIFY(hidden);
}

void TestUsers::addedOnlyAs_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    for (const char *bad :
        { "", "ab", "Abcd", "1abc", "_abc", "a bc", "a@bc", "ab\u00e9", "a'b\"c", "pg_monitor", "mamis_owner",
            "mamis_users", "postgres", "public", "none", "abcdefghijklmnopqrstuvwxyz0123456" })
        QTest::addRow("login %s", bad) << QString::fromUtf8(bad) << u"名前"_qs << u"login"_qs;
    QTest::newRow("no name") << u"nobody-has-it"_qs << QString() << u"name-missing"_qs;
    QTest::newRow("blank name") << u"nobody-has-it"_qs << u" 　"_qs << u"name-missing"_qs;
}

void TestUsers::addedOnlyAs()
{
    QFETCH(QString, login);
    QFETCH(QString, name);
    QFETCH(QString, code);
    const qint64 before = number(m_world->connection(), u"select count(*) from office_user"_qs);
    QCOMPARE(codeOf([&] {
        asAdmin([&](AccountStore &store) { return store.add(login, name, UserRole::Clerk, m_first, true); });
    }),
        code);
    QCOMPARE(number(m_world->connection(), u"select count(*) from office_user"_qs), before);
    QCOMPARE(told(), QStringList());
}

void TestUsers::takenLogin()
{
    add("a");
    const auto again = [&](const QString &login) {
        return codeOf([&] {
            asAdmin([&](AccountStore &store) {
                return store.add(login, u"名前"_qs, UserRole::Clerk, m_first, true);
            });
        });
    };
    QCOMPARE(again(login("a")), u"already-there");
    QCOMPARE(again(u"clerk3"_qs), u"already-there"); // another office's
    if (onServer()) {
        // The server's own, of no office of this database.
        ServerDatabase::maintenance()->runText(QStringLiteral("create role \"%1\" nologin").arg(login("b")));
        QCOMPARE(again(login("b")), u"already-there");
    }
    QCOMPARE(logIn("a", m_first), u"clerk");
}

void TestUsers::changed()
{
    const qint64 id = add("a");
    asAdmin([&](AccountStore &store) { store.change(id, 1, u"新しい名"_qs, UserRole::Approver); });
    QCOMPARE(user(id).name, u"新しい名");
    QCOMPARE(user(id).role, UserRole::Approver);
    QCOMPARE(user(id).version, 2);
    QCOMPARE(codeOf([&] {
        asAdmin([&](AccountStore &store) { store.change(id, 1, u"誰か"_qs, UserRole::Viewer); });
    }),
        u"stale");
    QCOMPARE(user(id).name, u"新しい名");
    QCOMPARE(told().mid(1),
        QStringList { entry("user-changed", id,
            { { u"name"_qs, u"新人 花子"_qs, u"新しい名"_qs },
                { u"role"_qs, u"clerk"_qs, u"approver"_qs } }) });
    QCOMPARE(logIn("a", m_first), u"approver");
}

void TestUsers::onlyAdministrators_data()
{
    QTest::addColumn<int>("role");
    for (const UserRole role : { UserRole::Viewer, UserRole::Clerk, UserRole::Approver, UserRole::Auditor })
        QTest::newRow(qPrintable(toCode(role))) << static_cast<int>(role);
}

void TestUsers::onlyAdministrators()
{
    QFETCH(int, role);
    const Session who = World::user(office, static_cast<UserRole>(role));
    const qint64 viewer = idOf(UserRole::Viewer);
    const auto code = [&](auto work) { return codeOf([&] { as(who, work); }); };
    const QStringList before = table(m_world->connection(), u"select * from office_user order by id"_qs, 10);
    QCOMPARE(
        code([&](AccountStore &store) { store.add(login("x"), u"x"_qs, UserRole::Admin, m_first, true); }),
        u"permission");
    QCOMPARE(code([&](AccountStore &store) { store.change(who.userId, 1, u"x"_qs, UserRole::Admin); }),
        u"permission");
    QCOMPARE(code([&](AccountStore &store) { store.change(viewer, 1, u"x"_qs, UserRole::Viewer); }),
        u"permission");
    QCOMPARE(code([&](AccountStore &store) { store.close(idOf(UserRole::Admin)); }), u"permission");
    QCOMPARE(code([&](AccountStore &store) { store.open(viewer, m_first, true); }), u"permission");
    QCOMPARE(table(m_world->connection(), u"select * from office_user order by id"_qs, 10), before);
    QCOMPARE(told(), QStringList());
}

void TestUsers::notTheOwnAccount()
{
    add("a", UserRole::Admin); // not the last one
    const qint64 me = idOf(UserRole::Admin);
    const auto code = [&](auto work) { return codeOf([&] { asAdmin(work); }); };
    QCOMPARE(code([&](AccountStore &store) { store.change(me, 1, u"利用者"_qs, UserRole::Clerk); }),
        u"own-account");
    QCOMPARE(code([&](AccountStore &store) { store.close(me); }), u"own-account");
    QCOMPARE(code([&](AccountStore &store) { store.open(me, m_first, true); }), u"own-account");
    QCOMPARE(
        code([&](AccountStore &store) { store.change(me, 1, u"別の名"_qs, UserRole::Admin); }), QString());
    QCOMPARE(user(me).name, u"別の名");
}

void TestUsers::anAdministratorStays()
{
    const qint64 me = idOf(UserRole::Admin);
    const auto code = [&](auto work) { return codeOf([&] { asAdmin(work); }); };
    QCOMPARE(code([&](AccountStore &store) { store.change(me, 1, u"利用者"_qs, UserRole::Clerk); }),
        u"last-admin");
    QCOMPARE(code([&](AccountStore &store) { store.close(me); }), u"last-admin");
    // Who is closed is none.
    const qint64 other = add("a", UserRole::Admin);
    asAdmin([&](AccountStore &store) { store.close(other); });
    QCOMPARE(code([&](AccountStore &store) { store.close(me); }), u"last-admin");
    QCOMPARE(user(me).role, UserRole::Admin);
    QVERIFY(user(me).active);
    // Others may go.
    QCOMPARE(code([&](AccountStore &store) { store.open(other, m_first, true); }), QString());
    QCOMPARE(code([&](AccountStore &store) { store.change(other, 3, u"新人 花子"_qs, UserRole::Viewer); }),
        QString());
}

void TestUsers::neighboursAreNotThere()
{
    const qint64 theirs = World::user(World::county, UserRole::Clerk).userId;
    const auto code = [&](auto work) { return codeOf([&] { asAdmin(work); }); };
    QCOMPARE(code([&](AccountStore &store) { store.user(theirs); }), u"unknown-user");
    QCOMPARE(code([&](AccountStore &store) { store.change(theirs, 1, u"x"_qs, UserRole::Viewer); }),
        u"unknown-user");
    QCOMPARE(code([&](AccountStore &store) { store.close(theirs); }), u"unknown-user");
    QCOMPARE(code([&](AccountStore &store) { store.open(theirs, m_first, true); }), u"unknown-user");
    const QList<OfficeUser> all = asAdmin([](AccountStore &store) { return store.users(); });
    QCOMPARE(all.size(), World::roles());
}

void TestUsers::closedAndOpened()
{
    const qint64 id = add("a");
    std::unique_ptr<Server> open;
    std::unique_ptr<Connection> theirs;
    if (onServer()) {
        open = std::make_unique<Server>(Cluster::instance().line(m_world->server().name()));
        open->setUser(login("a"), m_first);
        theirs = open->openReader();
    }
    asAdmin([&](AccountStore &store) { store.close(id); });
    asAdmin([&](AccountStore &store) { store.endSessions(id); });
    QVERIFY(!user(id).active);
    QCOMPARE(logIn("a", m_first), u"log-in");
    if (theirs)
        QTRY_COMPARE(codeOf([&] { theirs->runText(u"select 1"_qs); }), u"connection-lost");
    QCOMPARE(asAdmin([](AccountStore &store) { return store.users().last().active; }), false);
    const QString second = u"the second of all of them"_qs;
    asAdmin([&](AccountStore &store) { store.open(id, second, true); });
    QVERIFY(user(id).active && user(id).mustChangePassword);
    QCOMPARE(logIn("a", m_first), u"log-in");
    QCOMPARE(logIn("a", second), u"clerk");
    QCOMPARE(told().mid(1),
        (QStringList { entry("user-changed", id, { { u"active"_qs, u"true"_qs, u"false"_qs } }),
            entry("user-changed", id, { { u"active"_qs, u"false"_qs, u"true"_qs } }),
            entry("user-password", id, { { u"password"_qs, {}, {} } }) }));
}

void TestUsers::lockedOut()
{
    if (onServer()) // knows no such thing, and nothing is told
        return asAdmin([&](AccountStore &store) { store.unlock(idOf(UserRole::Clerk)); });
    const qint64 id = add("a");
    for (int i = 0; i < 3; ++i)
        logIn("a", u"wrong"_qs);
    QVERIFY(user(id).lockedUntil > testNow());
    QCOMPARE(logIn("a", m_first), u"log-in-locked");
    asAdmin([&](AccountStore &store) { store.unlock(id); });
    QVERIFY(!user(id).lockedUntil.isValid());
    QCOMPARE(logIn("a", m_first), u"clerk");
    QVERIFY(
        told().last().startsWith(QStringLiteral("user-unlocked %1 %2").arg(idOf(UserRole::Admin)).arg(id)));
}

void TestUsers::lastLogIn()
{
    const qint64 id = add("a");
    QCOMPARE(logIn("a", m_first), u"clerk");
    const QDateTime last = user(id).lastLogIn;
    QVERIFY(last.isValid());
    const QDateTime now = onServer() ? QDateTime::currentDateTimeUtc() : testNow();
    QVERIFY2(qAbs(last.secsTo(now)) < 60, qPrintable(last.toString(Qt::ISODate)));
}

void TestUsers::neverDeletedNorRenamed()
{
    Connection &all = m_world->connection();
    QCOMPARE(codeOf([&] { all.runText(u"delete from office_user where id = 1"_qs); }), u"append-only");
    QCOMPARE(codeOf([&] {
        all.runText(u"update office_user set login = 'another', changed_by = 24 where id = 22"_qs);
    }),
        u"append-only");
    QCOMPARE(codeOf([&] {
        all.runText(u"update office_user set association_id = 2, changed_by = 24 where id = 22"_qs);
    }),
        u"append-only");
}

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
