#include "office/end_process.h"
#include "office/outbox_sender.h"
#include "start/server_settings.h"
#include "support/clerk.h"
#include "support/mail_office.h"
#include "support/scripted_smtp_server.h"

#include <QPushButton>

using namespace mamis;

/// Who logs out or closes the window while a mail is on its way: the program waits for it, and no mail goes
/// twice.
class TestMailOnItsWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void logOutWaitsForTheAnswer();
    void closingWaitsForTheAnswer();
    void whoClosesWhileLoggingOutCloses();
    void aSilentServerIsNotWaitedForLong();

private:
    bool logsInAndSends();
    OutboxRow mailAfterTheNextSender();

    std::unique_ptr<ScriptedSmtpServer> m_server;
    std::unique_ptr<test::MailOffice> m_office;
    std::unique_ptr<Clerk> m_clerk;
};

void TestMailOnItsWay::init()
{
    m_server = std::make_unique<ScriptedSmtpServer>();
    m_office = std::make_unique<test::MailOffice>();
    QVERIFY(m_office->open());
    MailSettings settings;
    settings.host = u"localhost"_qs;
    settings.port = m_server->serverPort();
    settings.authority = QString::fromLatin1(m_server->caPem());
    settings.senderName = u"第3医師会 事務局"_qs;
    settings.senderAddress = u"office@example.jp"_qs;
    QVERIFY(m_office->save(settings));
    m_office->decideFor({ u"a@example.jp"_qs });
    m_office->close(); // a file is one program's
    if (test::onServer()) {
        ServerSettings server;
        server.address = test::Cluster::instance().line(m_office->place());
        m_clerk = std::make_unique<Clerk>(server, QHash<QString, QString>(), QString());
    } else {
        m_clerk = std::make_unique<Clerk>(m_office->place());
    }
}

void TestMailOnItsWay::cleanup()
{
    m_clerk.reset();
    m_office.reset();
    m_server.reset();
}

/// Until the server has the whole mail and has not answered.
bool TestMailOnItsWay::logsInAndSends()
{
    const auto arrived = [this] { return m_server->messages.size() == 1; };
    return m_clerk->logInTyping(test::MailOffice::loginOf(u"approver"_qs), test::MailOffice::password())
        && QTest::qWaitFor(arrived, 20000);
}

/// What is stored after the program has ended and the next one has looked for mails that are due.
OutboxRow TestMailOnItsWay::mailAfterTheNextSender()
{
    m_clerk.reset();
    m_server->faults.clear();
    if (!m_office->open())
        return {};
    MemoryKeyStore keys;
    OutboxSender next(m_office->office(), keys);
    QSignalSpy rested(&next, &OutboxSender::rested);
    next.wake();
    return QTest::qWaitFor([&] { return !rested.isEmpty(); }, 20000) ? m_office->rows().value(0)
                                                                     : OutboxRow();
}

void TestMailOnItsWay::logOutWaitsForTheAnswer()
{
    m_server->faults["CONTENT"] = { ScriptedFault::Kind::Say, {}, 3000 };
    QVERIFY(logsInAndSends());
    auto *logOut = m_clerk->find<QPushButton>(u"ログアウト"_qs);
    QTest::mouseClick(logOut, Qt::LeftButton);
    QVERIFY(m_clerk->reads(u"メールを送信しています…"_qs));
    QVERIFY(!logOut->isEnabled()); // nothing else can be begun
    QCOMPARE(m_clerk->window().currentPage()->crumb(), u"申請管理"_qs);
    QVERIFY(m_clerk->sees(u"ログイン"_qs));
    const OutboxRow sent = mailAfterTheNextSender();
    QCOMPARE(sent.state, MailState::Sent);
    QCOMPARE(sent.attempts, 1);
    QCOMPARE(m_server->messages.size(), 1);
}

void TestMailOnItsWay::closingWaitsForTheAnswer()
{
    m_server->faults["CONTENT"] = { ScriptedFault::Kind::Say, {}, 3000 };
    QVERIFY(logsInAndSends());
    QVERIFY(!m_clerk->window().close());
    QVERIFY(m_clerk->reads(u"メールを送信しています…"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(!m_clerk->window().isVisible(), 10000);
    QCOMPARE(mailAfterTheNextSender().state, MailState::Sent);
    QCOMPARE(m_server->messages.size(), 1);
}

void TestMailOnItsWay::whoClosesWhileLoggingOutCloses()
{
    m_server->faults["CONTENT"] = { ScriptedFault::Kind::Say, {}, 3000 };
    QVERIFY(logsInAndSends());
    QVERIFY(m_clerk->click<QPushButton>(u"ログアウト"_qs));
    QVERIFY(!m_clerk->window().close());
    QTRY_VERIFY_WITH_TIMEOUT(!m_clerk->window().isVisible(), 10000);
    QCOMPARE(mailAfterTheNextSender().state, MailState::Sent);
    QCOMPARE(m_server->messages.size(), 1);
}

void TestMailOnItsWay::aSilentServerIsNotWaitedForLong()
{
    m_server->faults["CONTENT"] = { ScriptedFault::Kind::Hang, {} };
    QVERIFY(logsInAndSends());
    QVERIFY(m_clerk->click<QPushButton>(u"ログアウト"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(m_clerk->window().currentPage()->crumb(), u"ログイン"_qs, 20000);
    const OutboxRow waiting = mailAfterTheNextSender();
    QCOMPARE(waiting.state, MailState::Waiting);
    QCOMPARE(waiting.lastCode, u"may-have-arrived"_qs);
    QCOMPARE(waiting.attempts, 1);
    QVERIFY(waiting.nextTryAt > QDateTime::currentDateTimeUtc()); // not at once
    QCOMPARE(m_server->messages.size(), 1);
}

int main(int argc, char **argv)
{
    const auto run = [&] {
        QApplication application(argc, argv);
        const QTemporaryDir settings;
        prepareDesk(application, settings.path());
        TestMailOnItsWay test;
        return QTest::qExec(&test, argc, argv);
    };
    return endProcess(run());
}

#include "tst_mail_on_its_way.moc"
