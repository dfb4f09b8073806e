#include "support/practice.h"

#include "storage/user_store.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mamis;
using namespace mamis::test;

class TestLogIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rightPassword();
    void refusedAlike_data();
    void refusedAlike();
    void refusedInSimilarTime();
    void waitsLongerAndLonger_data();
    void waitsLongerAndLonger();
    void successForgetsFailures();
    void throttlingSurvivesReopening_data();
    void throttlingSurvivesReopening();
    void whatWasTypedAsANameIsNotKept();
    void passwordIsNeverStored();
    void anotherPassword();
    void anotherPasswordIsThrottledAlike();

private:
    QString tryAs(const QString &login, const QString &password, const QDateTime &now = testNow())
    {
        return codeOf([&] { UserStore(m_world->connection()).logIn(login, password, now); });
    }

    QString change(const QString &present, const QString &wanted, const QDateTime &now = testNow())
    {
        return codeOf(
            [&] { UserStore(m_world->connection()).changePassword(u"jimu"_qs, present, wanted, now); });
    }

    qint64 secondsToWait(const QString &login, const QDateTime &now)
    {
        try {
            UserStore(m_world->connection()).logIn(login, u"secret"_qs, now);
        } catch (const Failure &failure) {
            return failure.code == u"log-in-locked" ? failure.facts.value(0).toLongLong() : -1;
        }
        return 0;
    }

    std::unique_ptr<World> m_world;
};

void TestLogIn::init()
{
    m_world = std::make_unique<World>();
    UserStore(m_world->connection())
        .add(World::city, u"jimu"_qs, u"事務 一郎"_qs, UserRole::Clerk, u"ひみつの言葉 1"_qs);
}

void TestLogIn::rightPassword()
{
    const Session session
        = UserStore(m_world->connection()).logIn(u" jimu "_qs, u"ひみつの言葉 1"_qs, testNow());
    QCOMPARE(session.userName, u"事務 一郎");
    QCOMPARE(session.associationId, World::city);
    QCOMPARE(session.associationName, u"第5医師会");
    QCOMPARE(session.layer, 3);
    QCOMPARE(session.role, UserRole::Clerk);
    QCOMPARE(table(m_world->connection(), u"select what, user_id, association_id from event"_qs, 3),
        QStringList { QStringLiteral("log-in\t%1\t5").arg(session.userId) });
}

void TestLogIn::refusedAlike_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password") << u"jimu"_qs << u"ひみつの言葉 2"_qs;
    QTest::newRow("nothing") << u"jimu"_qs << QString();
    QTest::newRow("space after it") << u"jimu"_qs << u"ひみつの言葉 1 "_qs;
    QTest::newRow("unknown name") << u"nobody"_qs << u"ひみつの言葉 1"_qs;
    QTest::newRow("unknown name, the word behind the dummy hash") << u"nobody"_qs << u"nobody"_qs;
    QTest::newRow("empty name") << QString() << u"ひみつの言葉 1"_qs;
    QTest::newRow("account without a password") << u"approver5"_qs << QString();
    QTest::newRow("account without a password, the dummy's word") << u"approver5"_qs << u"nobody"_qs;
    QTest::newRow("SQL") << u"jimu' or '1'='1"_qs << u"x"_qs;
    QTest::newRow("SQL wildcard") << u"%"_qs << u"ひみつの言葉 1"_qs;
    QTest::newRow("switched off") << u"off"_qs << u"ひみつの言葉 1"_qs;
}

void TestLogIn::refusedAlike()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    UserStore(m_world->connection())
        .add(World::city, u"off"_qs, u"退職者"_qs, UserRole::Admin, u"ひみつの言葉 1"_qs);
    m_world->connection().runText(u"update office_user set active = 0 where login = 'off'"_qs);
    try {
        UserStore(m_world->connection()).logIn(login, password, testNow());
        QFAIL("let in");
    } catch (const Failure &failure) {
        QCOMPARE(failure.kind, Failure::Kind::Refused);
        QCOMPARE(failure.code, u"log-in");
        QCOMPARE(failure.facts, QStringList());
        QCOMPARE(failure.detail, QString());
    }
    QCOMPARE(number(m_world->connection(), u"select count(*) from event where what = 'log-in'"_qs), 0);
}

// The time must not tell which names exist: every refusal costs one Argon2 computation.
void TestLogIn::refusedInSimilarTime()
{
    const auto fastest = [&](const QString &login) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            m_world->connection().runText(u"update office_user set failures = 0, locked_until = null"_qs);
            m_world->connection().runText(u"delete from setting where name like 'log-in-failures%'"_qs);
            QElapsedTimer timer;
            timer.start();
            tryAs(login, u"wrong"_qs);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    fastest(u"nobody"_qs); // the dummy hash is made once
    const qint64 known = fastest(u"jimu"_qs);
    for (const QString &login : { u"nobody"_qs, u"approver5"_qs }) {
        const qint64 time = fastest(login);
        QVERIFY2(
            time > known / 3 && time < known * 3, qPrintable(QStringLiteral("%1 %2").arg(time).arg(known)));
    }
}

void TestLogIn::waitsLongerAndLonger_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("inTheEnd");
    QTest::newRow("known name") << u"jimu"_qs << QString();
    // To the letter the same, or the answers would tell which names exist.
    QTest::newRow("unknown name") << u"nobody"_qs << u"log-in"_qs;
    QTest::newRow("account without a password") << u"approver5"_qs << u"log-in"_qs;
}

void TestLogIn::waitsLongerAndLonger()
{
    QFETCH(QString, login);
    QFETCH(QString, inTheEnd);
    QDateTime now = testNow();
    const QList<qint64> waits { 0, 0, 1, 2, 4, 8, 16, 32, 60, 900, 900 };
    for (const qint64 wait : waits) {
        QCOMPARE(tryAs(login, u"wrong"_qs, now), u"log-in");
        if (wait > 0) {
            // Even the right password has to wait, and asking does not prolong it.
            QCOMPARE(secondsToWait(login, now), wait);
            QCOMPARE(secondsToWait(login, now.addMSecs(wait * 1000 - 1)), 1);
            now = now.addSecs(wait);
        }
    }
    QCOMPARE(tryAs(login, u"ひみつの言葉 1"_qs, now), inTheEnd);
}

void TestLogIn::successForgetsFailures()
{
    for (int i = 0; i < 3; ++i) {
        tryAs(u"jimu"_qs, u"wrong"_qs);
        tryAs(u"jimu"_qs, u"wrong"_qs);
        QCOMPARE(tryAs(u"jimu"_qs, u"ひみつの言葉 1"_qs), QString());
    }
}

void TestLogIn::throttlingSurvivesReopening_data()
{
    waitsLongerAndLonger_data();
}

void TestLogIn::throttlingSurvivesReopening()
{
    QFETCH(QString, login);
    QFETCH(QString, inTheEnd);
    for (int i = 0; i < 10; ++i)
        tryAs(login, u"wrong"_qs, testNow().addSecs(i * 100));
    const QDateTime last = testNow().addSecs(900);
    m_world->close();
    const DatabaseFile file(m_world->path());
    const auto connection = file.openWriter();
    const auto again = [&](const QDateTime &at) {
        return codeOf([&] { UserStore(*connection).logIn(login, u"ひみつの言葉 1"_qs, at); });
    };
    QCOMPARE(again(last.addSecs(899)), u"log-in-locked");
    QCOMPARE(again(last.addSecs(900)), inTheEnd);
}

// A password typed into the wrong field is a name that does not exist.
void TestLogIn::whatWasTypedAsANameIsNotKept()
{
    tryAs(u"ひみつの言葉 1"_qs, QString());
    m_world->connection().runText(u"pragma wal_checkpoint(truncate)"_qs);
    m_world->close();
    QFile file(m_world->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(u"ひみつの言葉"_qs.toUtf8()));
}

void TestLogIn::passwordIsNeverStored()
{
    Connection &connection = m_world->connection();
    connection.runText(u"pragma wal_checkpoint(truncate)"_qs);
    QVERIFY(one(connection, u"select password_hash from office_user where login = 'jimu'"_qs)
                .startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"));
    m_world->close();
    QFile file(m_world->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(u"ひみつの言葉"_qs.toUtf8()));
}

void TestLogIn::anotherPassword()
{
    Connection &connection = m_world->connection();
    UserStore(connection)
        .add(World::city, u"jimu2"_qs, u"事務 二郎"_qs, UserRole::Clerk, u"ひみつの言葉 1"_qs);
    const QString hash = u"select password_hash from office_user where login = 'jimu'"_qs;
    const QString before = one(connection, hash);
    QCOMPARE(change(u"ひみつの言葉 2"_qs, u"あたらしい言葉 12"_qs), u"log-in");
    QCOMPARE(one(connection, hash), before);
    QCOMPARE(number(connection, u"select count(*) from event"_qs), 0);
    QCOMPARE(change(u"ひみつの言葉 1"_qs, u"あたらしい言葉 12"_qs), QString());
    QVERIFY(one(connection, hash).startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"));
    QCOMPARE(tryAs(u"jimu"_qs, u"ひみつの言葉 1"_qs), u"log-in");
    QCOMPARE(tryAs(u"jimu"_qs, u"あたらしい言葉 12"_qs), QString());
    QCOMPARE(tryAs(u"jimu2"_qs, u"ひみつの言葉 1"_qs), QString()); // another one's is another matter
    QCOMPARE(table(connection,
                 u"select e.what, u.login, e.association_id, e.facts from event e join office_user u "
                 u"on u.id = e.user_id order by e.id limit 1"_qs,
                 4),
        QStringList { u"password\tjimu\t5\t"_qs });
    connection.runText(u"pragma wal_checkpoint(truncate)"_qs);
    m_world->close();
    QFile file(m_world->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(u"あたらしい言葉"_qs.toUtf8()));
}

// Whoever sits down at an open window does not guess faster than at the log-in.
void TestLogIn::anotherPasswordIsThrottledAlike()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(change(u"wrong"_qs, u"あたらしい言葉 12"_qs), u"log-in");
    QCOMPARE(change(u"ひみつの言葉 1"_qs, u"あたらしい言葉 12"_qs), u"log-in-locked");
    QCOMPARE(secondsToWait(u"jimu"_qs, testNow()), 1);
    QCOMPARE(change(u"ひみつの言葉 1"_qs, u"あたらしい言葉 12"_qs, testNow().addSecs(1)), QString());
    QCOMPARE(number(m_world->connection(), u"select failures from office_user where login = 'jimu'"_qs), 0);
}

QTEST_GUILESS_MAIN(TestLogIn)
#include "tst_log_in.moc"
