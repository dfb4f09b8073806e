#include "office/applications.h"
#include "support/practice.h"
#include "support/relay.h"
#include "support/shared_office.h"

using namespace mamis;
using namespace mamis::test;

namespace {

const QString wanted = QStringLiteral("a new one, long enough");

} // namespace

/// Somebody gives themselves another password on a shared server, and goes on working.
class TestOwnPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<SharedServer>(); }
    void cleanup() { m_server.reset(); }
    void changesAndWorksOn();
    void refusals();
    void theServersLogKnowsNothing();
    void brokenLine_data();
    void brokenLine();

private:
    QString change(Office &office, const QString &present, const QString &to = wanted)
    {
        Awaited<Done> done;
        office.changePassword(present, to, this, done.answer());
        return done.wait(60'000) ? done.code() : u"no answer"_qs;
    }
    QString who(const QString &password) const
    {
        return whoIs(m_server->name(), m_server->login("gun"), password);
    }
    qint64 entries()
    {
        return number(*m_server->superuser(), u"select count(*) from event where what = 'password'"_qs);
    }

    std::unique_ptr<SharedServer> m_server;
};

void TestOwnPassword::changesAndWorksOn()
{
    Relay line(m_server->address().port);
    ServerAddress address = m_server->address();
    address.port = line.port();
    const auto office = logInTo(address, m_server->login("gun"));
    QVERIFY(office);
    QCOMPARE(change(*office, sharedPassword()), QString());
    QCOMPARE(who(sharedPassword()), u"log-in");
    QCOMPARE(who(wanted), u"△△郡医師会 admin");
    QCOMPARE(
        table(*m_server->superuser(),
            u"select u.name, e.association_id, e.facts from event e join office_user u on u.id = e.user_id "
            u"where e.what = 'password'"_qs,
            3),
        QStringList { u"郡 太郎\t3\t"_qs });
    // The lines that are made anew after a failure are made with the new one.
    line.breakDown();
    line.mend();
    Awaited<QList<StepRow>> rows;
    Applications(*office).firstPage({}, {}, 25, this, rows.answer());
    QVERIFY(rows.wait());
    QCOMPARE(rows.code(), QString());
    QCOMPARE(change(*office, wanted, sharedPassword()), QString());
    QCOMPARE(who(sharedPassword()), u"△△郡医師会 admin");
}

void TestOwnPassword::refusals()
{
    const auto office = logInTo(m_server->address(), m_server->login("gun"));
    QVERIFY(office);
    QCOMPARE(change(*office, u"not the present one"_qs), u"log-in");
    QCOMPARE(change(*office, QString()), u"log-in");
    QCOMPARE(change(*office, sharedPassword(), u"eleven char"_qs), u"password");
    QCOMPARE(who(sharedPassword()), u"△△郡医師会 admin");
    QCOMPARE(entries(), 0);
    // Nobody can be given one on the way, whatever they are called.
    QCOMPARE(change(*office, sharedPassword(), u"'; alter role postgres nologin; --"_qs), QString());
    QCOMPARE(who(u"'; alter role postgres nologin; --"_qs), u"△△郡医師会 admin");
}

void TestOwnPassword::theServersLogKnowsNothing()
{
    m_server->superuser()->runText(
        QStringLiteral("alter database %1 set log_statement = 'all'").arg(m_server->name()));
    const auto office = logInTo(m_server->address(), m_server->login("gun"));
    QVERIFY(office);
    QCOMPARE(change(*office, sharedPassword()), QString());
    QFile log(Cluster::instance().folder + u"/log"_qs);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray written = log.readAll();
    QVERIFY(written.contains("SCRAM-SHA-256$"));
    QVERIFY(!written.contains(wanted.toUtf8()));
}

void TestOwnPassword::brokenLine_data()
{
    QTest::addColumn<int>("answer");
    for (int answer = 1; answer <= 24; ++answer)
        QTest::addRow("answer %d", answer) << answer;
}

// Whichever answer is lost: it is said what is true, and nothing is done twice.
void TestOwnPassword::brokenLine()
{
    QFETCH(int, answer);
    Relay line(m_server->address().port);
    ServerAddress address = m_server->address();
    address.port = line.port();
    const auto office = logInTo(address, m_server->login("gun"));
    QVERIFY(office);
    line.arm({ Relay::From::Server, answer, false, {} });
    const QString code = change(*office, sharedPassword());
    line.disarm();
    QCOMPARE(code, QString());
    QCOMPARE(who(wanted), u"△△郡医師会 admin");
    QCOMPARE(entries(), 1);
}

QTEST_GUILESS_MAIN(TestOwnPassword)
#include "tst_own_password.moc"
