#include "support/decoded_mail.h"
#include "support/mail_desk.h"
#include "support/scripted_smtp_server.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace mamis;
using State = OutboxSender::State;

namespace {

QString addressee(const QJsonObject &mail)
{
    return mail.value(QStringLiteral("to")).toArray().first().toString();
}

/// The other program: sends what is due until it is killed. "place login account-password"
int sendUntilKilled(const QStringList &arguments)
{
    const std::shared_ptr<Office> office = test::MailOffice::opened(arguments.at(0));
    MemoryKeyStore keys;
    Outbox outbox(*office);
    OutboxSender sender(*office, keys);
    QObject::connect(&sender, &OutboxSender::attempted, QCoreApplication::instance(), [] {
        std::fputs("attempted\n", stdout);
        std::fflush(stdout);
    });
    QObject::connect(&sender, &OutboxSender::rested, QCoreApplication::instance(), [&] {
        if (sender.state() != State::PasswordMissing)
            QCoreApplication::exit(sender.state() == State::Idle ? 0 : 1);
    });
    office->logIn(arguments.at(1), test::MailOffice::password(), QCoreApplication::instance(),
        [&](const Result<Session> &) {
            outbox.settings(QCoreApplication::instance(), [&](const Result<MailSettings> &settings) {
                sender.setSessionPassword(*settings, arguments.at(2));
            });
        });
    return QCoreApplication::exec();
}

} // namespace

/// The outbox from the decision to the mailbox, against a real mail server.
class TestOutboxSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void decisionsArriveAsMails();
    void aWrongPasswordLosesNothing();
    void aRefusedAccountIsLeftAlone();
    void aPasswordOfAnotherAccountIsNotUsed();
    void asksForAMissingPassword();
    void aRejectedAddresseeStopsNobodyElse();
    void aGreylistedMailWaits();
    void waitsForAServerThatIsDown();
    void aBusyServerIsNotPressed();
    void aLostAnswerIsTriedOnceMore();
    void anInjectedAddressNeverLeaves();
    void addressesAreReadAsTheyAreTyped();
    void theSenderIsReadAsItIsTyped();
    void aMissingSenderLosesNothing();
    void sendsNothingWhenSwitchedOff();
    void practiceSendsNothing();
    void aWithdrawnMailIsNeverSent();
    void sendsAgain();
    void isNotGivenUpBeforeItWasTried();
    void restsOnceForTwoWakes();
    void writesDownWhatHappenedAfterLogOut();
    void finishesWithTheMailOnItsWay();
    void takesNothingAfterItHasFinished();
    void onlyWhoMayChangesMailsAndSettings();
    void theLogTellsWhoChangedWhat();
    void nothingChangesWithoutItsLine();
    void findsByStateAndAddressee();
    void losesNothingWhenKilled();

private:
    bool rests(State state) { return m_desk->rests(state); }
    QList<QJsonObject> delivered(qsizetype count);
    QStringList log();

    std::unique_ptr<EximServer> m_server;
    std::unique_ptr<test::MailDesk> m_desk;
};

void TestOutboxSender::initTestCase()
{
    m_server = test::startedServer();
    QVERIFY(m_server);
}

void TestOutboxSender::init()
{
    m_desk = std::make_unique<test::MailDesk>(*m_server);
}

void TestOutboxSender::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << m_server->log();
    m_desk.reset();
}

QList<QJsonObject> TestOutboxSender::delivered(qsizetype count)
{
    // The server takes a mail first and stores it then.
    if (!QTest::qWaitFor([&] { return m_server->messages().size() >= count; }, 20000))
        qWarning() << "only" << m_server->messages().size() << "of" << count << "mails arrived";
    return decodedMails(m_server->messages());
}

void TestOutboxSender::decisionsArriveAsMails()
{
    const QString message = QStringLiteral("書類を受け付けました。\n.髙橋 𠮷男");
    m_desk->office->decideFor({ QStringLiteral("a@example.jp"), QStringLiteral("b@example.jp") }, message);
    QVERIFY(rests(State::Idle));
    const QList<QJsonObject> mails = delivered(2);
    QCOMPARE(mails.size(), 2);
    for (const QJsonObject &mail : mails) {
        const OutboxRow row = m_desk->office->row(addressee(mail));
        QVERIFY(mail.value(QStringLiteral("defects")).toArray().isEmpty());
        QCOMPARE(mail.value(QStringLiteral("from")).toArray().first().toString(),
            QStringLiteral("office@example.jp"));
        QCOMPARE(mail.value(QStringLiteral("from_name")).toString(), QStringLiteral("第3医師会 事務局"));
        QCOMPARE(mail.value(QStringLiteral("to_name")).toString(), row.toName);
        QCOMPARE(mail.value(QStringLiteral("subject")).toString(), row.subject);
        QCOMPARE(mail.value(QStringLiteral("id")).toString(), QStringLiteral("<%1>").arg(row.messageId));
        QString body = mail.value(QStringLiteral("body")).toString();
        QVERIFY(body.contains(row.toName + QStringLiteral(" 様")));
        QCOMPARE(body.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed(), row.body.trimmed());
        QVERIFY(body.contains(message));
        QCOMPARE(row.state, MailState::Sent);
        QCOMPARE(row.attempts, 1);
        QVERIFY(row.sentAt.isValid());
    }
    QCOMPARE(m_desk->office->counts().sent, 2);
    QCOMPARE(m_desk->office->counts().waiting, 0);
}

void TestOutboxSender::aWrongPasswordLosesNothing()
{
    m_desk->sender->setSessionPassword(m_desk->office->settings(), QStringLiteral("wrong"));
    m_desk->office->decideFor({ QStringLiteral("a@example.jp"), QStringLiteral("b@example.jp") });
    QVERIFY(rests(State::AccountProblem));
    QCOMPARE(m_desk->sender->code(), QStringLiteral("auth-failed"));
    for (const OutboxRow &row : m_desk->office->rows()) {
        QCOMPARE(row.state, MailState::Waiting);
        QCOMPARE(row.attempts, 0);
    }
    QVERIFY(m_server->messages().isEmpty());
    // Mended, it goes on by itself.
    m_desk->sender->setSessionPassword(m_desk->office->settings(), m_server->password());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->office->counts().sent, 2, 20000);
    QCOMPARE(delivered(2).size(), 2);
}

void TestOutboxSender::aRefusedAccountIsLeftAlone()
{
    m_desk->sender->setSessionPassword(m_desk->office->settings(), QStringLiteral("wrong"));
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::AccountProblem));
    const qsizetype refusals = m_server->log().count("authenticator failed");
    for (int i = 0; i < 5; ++i) { // decisions go on meanwhile
        m_desk->office->decideFor({ QStringLiteral("b%1@example.jp").arg(i) });
        QVERIFY(rests(State::AccountProblem));
    }
    QCOMPARE(m_server->log().count("authenticator failed"), refusals);
    QSignalSpy attempted(m_desk->sender.get(), &OutboxSender::attempted);
    m_desk->sender->tryNow();
    QVERIFY(attempted.wait(20000));
    QTRY_COMPARE(m_server->log().count("authenticator failed"), refusals + 1);
}

void TestOutboxSender::aPasswordOfAnotherAccountIsNotUsed()
{
    m_desk->sender->setSessionPassword(m_desk->office->settings(), m_server->password());
    MailSettings other = m_desk->office->settings();
    other.host = QStringLiteral("127.0.0.1");
    QVERIFY(m_desk->office->save(other));
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::PasswordMissing));
    QVERIFY(m_server->messages().isEmpty());
}

void TestOutboxSender::asksForAMissingPassword()
{
    m_desk->keys->remove(mailPasswordKey(m_desk->office->settings()), this, [](KeyStore::Error) {});
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::PasswordMissing));
    QCOMPARE(m_desk->office->counts().waiting, 1);
    m_desk->sender->setSessionPassword(m_desk->office->settings(), m_server->password());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->office->counts().sent, 1, 20000);
}

void TestOutboxSender::aRejectedAddresseeStopsNobodyElse()
{
    m_desk->office->decideFor({ QStringLiteral("bad1@example.jp"), QStringLiteral("a@example.jp"),
        QStringLiteral("bad2@example.jp"), QStringLiteral("b@example.jp") });
    QVERIFY(rests(State::Idle));
    QCOMPARE(delivered(2).size(), 2);
    QCOMPARE(m_desk->office->counts().sent, 2);
    QCOMPARE(m_desk->office->counts().failed, 2);
    const OutboxRow bad = m_desk->office->row(QStringLiteral("bad1@example.jp"));
    QCOMPARE(bad.state, MailState::Failed);
    QCOMPARE(bad.lastCode, QStringLiteral("recipient-rejected"));
    QCOMPARE(bad.lastStatus, 550);
}

void TestOutboxSender::aGreylistedMailWaits()
{
    m_desk->office->decideFor({ QStringLiteral("grey@example.jp"), QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::Idle));
    QCOMPARE(m_desk->office->row(QStringLiteral("a@example.jp")).state, MailState::Sent);
    const OutboxRow grey = m_desk->office->row(QStringLiteral("grey@example.jp"));
    QCOMPARE(grey.state, MailState::Waiting);
    QCOMPARE(grey.lastCode, QStringLiteral("recipient-deferred"));
    QCOMPARE(grey.attempts, 1);
    const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(grey.nextTryAt);
    QVERIFY2(wait > 20 && wait <= 120, qPrintable(QString::number(wait)));
}

void TestOutboxSender::waitsForAServerThatIsDown()
{
    m_server->stop();
    m_desk->office->decideFor({ QStringLiteral("a@example.jp"), QStringLiteral("b@example.jp") });
    QVERIFY(rests(State::ServerUnreachable));
    QCOMPARE(m_desk->sender->code(), QStringLiteral("refused"));
    QCOMPARE(m_desk->office->counts().waiting, 2);
    m_server->start();
    for (const OutboxRow &row : m_desk->office->rows())
        m_desk->office->settled<Done>([&](Answer<Done> answer) {
            m_desk->office->outbox().sendAgain(row.id, &m_desk->office->office(), std::move(answer));
        });
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->office->counts().sent, 2, 20000);
}

void TestOutboxSender::aBusyServerIsNotPressed()
{
    ScriptedSmtpServer busy;
    busy.faults["GREETING"] = { ScriptedFault::Kind::SayAndDrop, "421 too many\r\n" };
    MailSettings settings = m_desk->office->settings();
    settings.port = busy.serverPort();
    settings.authority = QString::fromLatin1(busy.caPem());
    QVERIFY(m_desk->office->save(settings));
    m_desk->office->decideFor(
        { QStringLiteral("a@example.jp"), QStringLiteral("b@example.jp"), QStringLiteral("c@example.jp") });
    QVERIFY(rests(State::ServerUnreachable));
    QTest::qWait(300);
    QVERIFY2(busy.connections <= 2, qPrintable(QString::number(busy.connections)));
    QCOMPARE(m_desk->office->counts().waiting, 3);
}

/// The server took the mail and never said so: sent once more, then left to the office.
void TestOutboxSender::aLostAnswerIsTriedOnceMore()
{
    ScriptedSmtpServer deaf;
    deaf.faults["CONTENT"] = { ScriptedFault::Kind::SayAndDrop, {} };
    MailSettings settings = m_desk->office->settings();
    settings.port = deaf.serverPort();
    settings.authority = QString::fromLatin1(deaf.caPem());
    QVERIFY(m_desk->office->save(settings));
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    const auto row = [&] { return m_desk->office->rows().first(); };
    QTRY_COMPARE_WITH_TIMEOUT(row().lastCode, u"may-have-arrived"_qs, 20000);
    QCOMPARE(row().state, MailState::Waiting);
    const auto due = [&] { // the time of the next try has come
        m_desk->office->write([&](Connection &connection) {
            connection.runText(QStringLiteral("update mail set next_try_at = queued_at"));
        });
        m_desk->sender->tryNow();
    };
    due();
    QTRY_COMPARE_WITH_TIMEOUT(row().state, MailState::Failed, 20000);
    QCOMPARE(row().lastCode, u"may-have-arrived"_qs);
    due();
    QVERIFY(m_desk->rests(OutboxSender::State::Idle));
    QCOMPARE(row().attempts, 2);
}

void TestOutboxSender::anInjectedAddressNeverLeaves()
{
    m_desk->office->decideFor(
        { QStringLiteral("a@example.jp>\r\nRCPT TO:<evil@example.jp"), QStringLiteral("b@example.jp") });
    QVERIFY(rests(State::Idle));
    QCOMPARE(delivered(1).size(), 1);
    QCOMPARE(m_desk->office->counts().failed, 1);
    for (const OutboxRow &row : m_desk->office->rows()) {
        if (row.state == MailState::Failed)
            QCOMPARE(row.lastCode, QStringLiteral("mail-address"));
    }
    QVERIFY(!m_server->log().contains("evil"));
}

/// As applicants type them, and as an import took them over.
void TestOutboxSender::addressesAreReadAsTheyAreTyped()
{
    m_desk->office->decideFor({ QStringLiteral("　ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ　"),
        QStringLiteral("hanako@日本語.jp."), QStringLiteral("事務局@example.jp") });
    QVERIFY(rests(State::Idle));
    QCOMPARE(delivered(2).size(), 2);
    const QByteArray all = m_server->messages().join("\n");
    QVERIFY2(all.contains("for taro@example.jp;"), all.constData());
    QVERIFY(all.contains("for hanako@xn--wgv71a119e.jp;"));
    QVERIFY(all.contains(" <taro@example.jp>\n"));
    QVERIFY(all.contains(" <hanako@xn--wgv71a119e.jp>\n"));
    // Nobody's server is asked about what would need SMTPUTF8.
    QCOMPARE(m_desk->office->row(QStringLiteral("事務局@example.jp")).state, MailState::Failed);
    QCOMPARE(
        m_desk->office->row(QStringLiteral("事務局@example.jp")).lastCode, QStringLiteral("mail-address"));
    QCOMPARE(m_desk->office->counts().failed, 1);
}

void TestOutboxSender::theSenderIsReadAsItIsTyped()
{
    MailSettings settings = m_desk->office->settings();
    settings.senderAddress = QStringLiteral(" ｏｆｆｉｃｅ＠医師会．ｊｐ");
    QVERIFY(m_desk->office->save(settings));
    QCOMPARE(m_desk->office->settings().senderAddress, QStringLiteral("office@xn--6oq83h94l.jp"));
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::Idle));
    QCOMPARE(delivered(1).size(), 1);
    const QByteArray mail = m_server->messages().constFirst();
    QVERIFY2(mail.contains("envelope-from <office@xn--6oq83h94l.jp>"), mail.constData());
    QVERIFY(mail.contains(" <office@xn--6oq83h94l.jp>\n"));
    QVERIFY(mail.contains("@xn--6oq83h94l.jp>\nAuto-Submitted")); // the Message-ID's domain
}

void TestOutboxSender::aMissingSenderLosesNothing()
{
    MailSettings settings = m_desk->office->settings();
    settings.senderAddress.clear();
    QVERIFY(m_desk->office->save(settings));
    m_desk->office->decideFor({ QStringLiteral("a@example.jp"), QStringLiteral("b@example.jp") });
    QVERIFY(rests(State::AccountProblem));
    QCOMPARE(m_desk->sender->code(), QStringLiteral("sender-address"));
    QCOMPARE(m_desk->office->counts().waiting, 2);
    settings.senderAddress = QStringLiteral("office@example.jp");
    QVERIFY(m_desk->office->save(settings));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->office->counts().sent, 2, 20000);
}

void TestOutboxSender::sendsNothingWhenSwitchedOff()
{
    m_desk->sender->setSessionPassword(
        m_desk->office->settings(), QStringLiteral("wrong")); // keeps the first one waiting
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::AccountProblem));
    MailSettings settings = m_desk->office->settings();
    settings.enabled = false;
    QVERIFY(m_desk->office->save(settings));
    m_desk->sender->setSessionPassword(settings, m_server->password());
    QVERIFY(rests(State::Off));
    m_desk->office->decideFor({ QStringLiteral("b@example.jp") }); // queues none
    QVERIFY(rests(State::Off));
    QCOMPARE(m_desk->office->rows().size(), 1);
    QCOMPARE(m_desk->office->counts().waiting, 1);
    QVERIFY(m_server->messages().isEmpty());
}

void TestOutboxSender::practiceSendsNothing()
{
    if (test::onServer())
        return; // practice is a file of one's own
    const MailSettings settings = m_desk->office->settings();
    m_desk->sender.reset();
    m_desk->office = std::make_unique<test::MailOffice>(DatabaseFile::Kind::Practice);
    QVERIFY(m_desk->office->open());
    QVERIFY(m_desk->office->save(settings));
    m_desk->startSender();
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::Practice));
    QCOMPARE(m_desk->office->counts().waiting, 1);
    QVERIFY(m_server->messages().isEmpty());
}

void TestOutboxSender::aWithdrawnMailIsNeverSent()
{
    m_desk->sender.reset();
    m_desk->office->decideFor({ QStringLiteral("a@example.jp"), QStringLiteral("b@example.jp") });
    const qint64 id = m_desk->office->row(QStringLiteral("a@example.jp")).id;
    const auto withdraw = [&] {
        return m_desk->office
            ->settled<Done>([&](Answer<Done> answer) {
                m_desk->office->outbox().withdraw(id, &m_desk->office->office(), std::move(answer));
            })
            .has_value();
    };
    QVERIFY(withdraw());
    QVERIFY(!withdraw());
    QCOMPARE(m_desk->office->failure(), QStringLiteral("mail-state"));
    m_desk->startSender();
    QVERIFY(rests(State::Idle));
    QCOMPARE(addressee(delivered(1).first()), QStringLiteral("b@example.jp"));
    QCOMPARE(m_server->messages().size(), 1);
    QCOMPARE(m_desk->office->row(QStringLiteral("a@example.jp")).state, MailState::Withdrawn);
}

void TestOutboxSender::sendsAgain()
{
    m_desk->office->decideFor({ QStringLiteral("bad@example.jp"), QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::Idle));
    const auto again = [&](const QString &address) {
        return m_desk->office
            ->settled<Done>([&, id = m_desk->office->row(address).id](Answer<Done> answer) {
                m_desk->office->outbox().sendAgain(id, &m_desk->office->office(), std::move(answer));
            })
            .has_value();
    };
    QVERIFY(!again(QStringLiteral("a@example.jp"))); // it has left
    QCOMPARE(m_desk->office->failure(), QStringLiteral("mail-state"));
    QSignalSpy attempted(m_desk->sender.get(), &OutboxSender::attempted);
    QVERIFY(again(QStringLiteral("bad@example.jp")));
    QVERIFY(attempted.wait(20000));
    const OutboxRow row = m_desk->office->row(QStringLiteral("bad@example.jp"));
    QCOMPARE(row.state, MailState::Failed); // tried once more, and rejected once more
    QCOMPARE(row.attempts, 1);
}

void TestOutboxSender::isNotGivenUpBeforeItWasTried()
{
    // The office's computer was off for a week of holidays.
    m_desk->sender.reset();
    m_desk->office->decideFor({ QStringLiteral("grey@example.jp") });
    const auto setBack = [&](int attempts) {
        m_desk->office->write([&](Connection &connection) {
            connection.runText(test::onServer() ? QStringLiteral("alter table mail disable trigger user")
                                                : QStringLiteral("drop trigger if exists mail_kept"));
            connection.runText(
                QStringLiteral("update mail set attempts = %1, queued_at = '2024-01-04T00:00:00.000Z', "
                               "next_try_at = '2024-01-04T00:00:00.000Z'")
                    .arg(attempts));
        });
    };
    setBack(0);
    m_desk->startSender();
    QVERIFY(rests(State::Idle));
    QCOMPARE(m_desk->office->rows().first().state, MailState::Waiting);
    QCOMPARE(m_desk->office->rows().first().attempts, 1);
    setBack(OutboxSender::fewestTries - 1);
    QVERIFY(rests(State::Idle));
    QCOMPARE(m_desk->office->rows().first().state, MailState::Failed);
}

void TestOutboxSender::restsOnceForTwoWakes()
{
    QVERIFY(rests(State::Idle));
    // The second comes while the first one's look is under way: that look's end is no answer to it, and
    // the next one's is the only one. Nothing happens after it, so there is nothing to wait for but time.
    QSignalSpy rested(m_desk->sender.get(), &OutboxSender::rested);
    m_desk->sender->wake();
    m_desk->sender->wake();
    QVERIFY(rested.wait(20000));
    QVERIFY(!rested.wait(1000));
    QCOMPARE(rested.size(), 1);
}

void TestOutboxSender::writesDownWhatHappenedAfterLogOut()
{
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->sender->state(), State::Sending, 20000);
    m_desk->office->office().logOut();
    // On a server it is written down by the next one: nobody is left who could.
    if (test::onServer())
        QVERIFY(m_desk->office->logIn(QStringLiteral("approver")));
    QVERIFY(QTest::qWaitFor([&] { return m_desk->sender->state() == State::Idle; }, 20000));
    if (!test::onServer())
        QVERIFY(m_desk->office->logIn(QStringLiteral("approver")));
    QCOMPARE(m_desk->office->counts().sent, 1);
    QCOMPARE(delivered(1).size(), 1);
}

void TestOutboxSender::finishesWithTheMailOnItsWay()
{
    OutboxSender *sender = m_desk->sender.get();
    QVERIFY(rests(State::Idle));
    QSignalSpy attempted(sender, &OutboxSender::attempted);
    QSignalSpy finished(sender, &OutboxSender::finished);
    connect(sender, &OutboxSender::stateChanged, this, [sender] {
        if (sender->state() == State::Sending)
            sender->finish(std::chrono::seconds(60));
    });
    m_desk->office->decideFor(
        { QStringLiteral("a@example.jp"), QStringLiteral("b@example.jp"), QStringLiteral("c@example.jp") });
    QVERIFY(finished.wait(20000));
    QVERIFY(!sender->isSending());
    QCOMPARE(attempted.size(), 1);
    QCOMPARE(m_desk->office->counts().sent, 1);
    QCOMPARE(m_desk->office->counts().waiting, 2);
}

void TestOutboxSender::takesNothingAfterItHasFinished()
{
    QVERIFY(rests(State::Idle));
    QSignalSpy finished(m_desk->sender.get(), &OutboxSender::finished);
    m_desk->sender->finish(std::chrono::seconds(60));
    QVERIFY(finished.wait(20000));
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    m_desk->sender->tryNow();
    QVERIFY(!m_desk->sender->isSending());
    QCOMPARE(m_desk->office->counts().waiting, 1);
    m_desk->startSender(); // the next one's
    QVERIFY(rests(State::Idle));
    QCOMPARE(m_desk->office->counts().sent, 1);
}

void TestOutboxSender::onlyWhoMayChangesMailsAndSettings()
{
    m_server->stop();
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::ServerUnreachable));
    m_server->start();
    const MailSettings settings = m_desk->office->settings();
    const qint64 id = m_desk->office->rows().first().id;
    for (const UserRole role : allValues<UserRole>()) {
        m_desk->office->office().logOut();
        QVERIFY(m_desk->office->logIn(toCode(role)));
        const bool saves = role == UserRole::Approver || role == UserRole::Admin;
        QCOMPARE(m_desk->office->save(settings), saves);
        QCOMPARE(m_desk->office->failure(), saves ? QString() : QStringLiteral("permission"));
        if (mayChangeAnything(role))
            continue;
        QVERIFY(!m_desk->office->settled<Done>([&](Answer<Done> answer) {
            m_desk->office->outbox().withdraw(id, &m_desk->office->office(), std::move(answer));
        }));
        QCOMPARE(m_desk->office->failure(), QStringLiteral("permission"));
    }
    m_desk->office->office().logOut();
    QVERIFY(m_desk->office->logIn(toCode(UserRole::Admin)));
    MailSettings wrong = settings;
    wrong.senderAddress = QStringLiteral("office@");
    QVERIFY(!m_desk->office->save(wrong));
    QCOMPARE(m_desk->office->failure(), QStringLiteral("mail-address"));
}

/// The operation log without who came and went: what, who, subject, facts.
QStringList TestOutboxSender::log()
{
    QStringList lines;
    m_desk->office->write([&](Connection &connection) {
        for (Rows rows = connection.runText(
                 QStringLiteral("select what, user_id, coalesce(cast(subject_id as text), "
                                "''), facts from event where what not in ('log-in', 'log-out') "
                                "order by id"));
             rows.next();)
            lines.append(QStringList { rows.text(0), rows.text(1), rows.text(2), rows.text(3) }.join(u'|'));
    });
    return lines;
}

void TestOutboxSender::theLogTellsWhoChangedWhat()
{
    m_desk->sender.reset();
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    const qint64 user = m_desk->office->office().session()->userId;
    QString step;
    m_desk->office->write([&](Connection &connection) {
        Rows rows = connection.runText(QStringLiteral("select step_id from decision"));
        rows.next();
        step = rows.text(0);
    });
    const qint64 before = log().size(); // the settings of init()
    const auto change = [&](auto what) {
        return m_desk->office
            ->settled<Done>([&](Answer<Done> answer) {
                (m_desk->office->outbox().*what)(
                    m_desk->office->rows().first().id, &m_desk->office->office(), answer);
            })
            .has_value();
    };
    QVERIFY(change(&Outbox::withdraw));
    QVERIFY(!change(&Outbox::withdraw)); // refused: nothing to tell
    QVERIFY(change(&Outbox::sendAgain));
    MailSettings settings = m_desk->office->settings();
    QVERIFY(m_desk->office->save(settings)); // as they were
    settings.port = 2525;
    settings.user = QStringLiteral("another-user");
    settings.senderAddress = QStringLiteral("another@example.jp");
    QVERIFY(m_desk->office->settled<Done>([&](Answer<Done> answer) {
        m_desk->office->outbox().saveSettings(settings, true, &m_desk->office->office(), answer);
    }));
    QCOMPARE(log().mid(before),
        (QStringList { QStringLiteral("mail-withdrawn|%1|%2|mail=1").arg(user).arg(step),
            QStringLiteral("mail-again|%1|%2|mail=1").arg(user).arg(step),
            QStringLiteral("mail-settings|%1||fields=port,user,sender_address,password").arg(user) }));
    QVERIFY(!log().join(u'\n').contains(QStringLiteral("another")));
}

/// Where its line cannot be written, nothing is changed: both are one transaction.
void TestOutboxSender::nothingChangesWithoutItsLine()
{
    m_desk->sender.reset();
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    m_desk->office->write([](Connection &connection) {
        if (test::onServer()) {
            connection.runText(QStringLiteral("create function no_log() returns trigger language plpgsql as "
                                              "$$ begin perform refuse('no-log'); end $$"));
            connection.runText(QStringLiteral(
                "create trigger no_log before insert on event for each row execute function no_log()"));
            return;
        }
        connection.runText(QStringLiteral("create trigger no_log before insert on event "
                                          "begin select raise(abort, 'no-log'); end"));
    });
    const MailSettings before = m_desk->office->settings();
    MailSettings settings = before;
    settings.port = 2525;
    QVERIFY(!m_desk->office->save(settings));
    QCOMPARE(m_desk->office->failure(), QStringLiteral("no-log"));
    QVERIFY(m_desk->office->settings() == before);
    QVERIFY(!m_desk->office->settled<Done>([&](Answer<Done> answer) {
        m_desk->office->outbox().withdraw(
            m_desk->office->rows().first().id, &m_desk->office->office(), std::move(answer));
    }));
    QCOMPARE(m_desk->office->rows().first().state, MailState::Waiting);
}

void TestOutboxSender::findsByStateAndAddressee()
{
    m_desk->office->decideFor({ QStringLiteral("one@example.jp"), QStringLiteral("bad@example.jp"),
        QStringLiteral("grey@example.jp") });
    QVERIFY(rests(State::Idle));
    const auto found = [&](std::optional<MailState> state, const QString &text) {
        QStringList addresses;
        for (const OutboxRow &row : m_desk->office->rows({ state, text }))
            addresses.append(row.toAddress.section(u'@', 0, 0));
        return addresses.join(u' ');
    };
    QCOMPARE(found({}, {}), QStringLiteral("grey bad one")); // newest first
    QCOMPARE(found(MailState::Sent, {}), QStringLiteral("one"));
    QCOMPARE(found(MailState::Waiting, {}), QStringLiteral("grey"));
    QCOMPARE(found({}, QStringLiteral("ＯＮＥ＠")), QStringLiteral("one"));
    QCOMPARE(found({}, QStringLiteral("見本２郎")), QStringLiteral("bad"));
    QCOMPARE(found({}, QStringLiteral("みほん 3")), QStringLiteral("grey"));
    QCOMPARE(found({}, QStringLiteral("-")), QString());
    QCOMPARE(found(MailState::Failed, QStringLiteral("one")), QString());
    m_desk->office->write([](Connection &connection) { // on its way
        connection.runText(
            QStringLiteral("update mail set state = 'sending', lease_by = 'x', "
                           "lease_until = '2999-01-01T00:00:00.000Z' where to_address like 'grey%'"));
    });
    QCOMPARE(found(MailState::Waiting, {}), QStringLiteral("grey"));
    QCOMPARE(m_desk->office->counts().waiting, 1);
}

void TestOutboxSender::losesNothingWhenKilled()
{
    constexpr int mails = 200; // more than are sent between the kills, however fast the computer is
    constexpr int kills = 20;
    m_desk->sender.reset();
    QStringList addresses;
    for (int i = 0; i < mails; ++i)
        addresses.append(QStringLiteral("m%1@example.jp").arg(i));
    m_desk->office->decideFor(addresses);
    const QString place = m_desk->office->place();
    const QString login = test::MailOffice::loginOf(QStringLiteral("clerk"));

    int killed = 0;
    for (;;) {
        m_desk->office->close();
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
            { QStringLiteral("--send"), place, login, m_server->password() });
        QVERIFY(other.waitForStarted());
        if (killed < kills) {
            QVERIFY(other.waitForReadyRead(60000)); // it has sent one
            QThread::msleep(QRandomGenerator::global()->bounded(40U));
            if (other.state() == QProcess::Running)
                ++killed;
            other.kill();
        }
        QVERIFY(other.waitForFinished(120000));
        QVERIFY2(m_desk->office->open(), qPrintable(m_desk->office->failure()));
        m_desk->office->write([](Connection &connection) { // ten minutes later
            connection.runText(QStringLiteral("update mail set lease_until = '2024-01-01T00:00:00.000Z' "
                                              "where state = 'sending'"));
        });
        if (m_desk->office->counts().sent == mails)
            break;
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_server->messages().size() >= mails, 20000);
    QTest::qWait(1000); // duplicates may still be on their way into the mailbox
    QHash<QString, QSet<QString>> ids;
    qsizetype arrived = 0;
    for (const QJsonObject &mail : decodedMails(m_server->messages())) {
        ids[addressee(mail)].insert(mail.value(QStringLiteral("id")).toString());
        ++arrived;
    }
    QCOMPARE(ids.size(), mails);
    for (const QSet<QString> &ofOne : std::as_const(ids))
        QCOMPARE(ofOne.size(), 1);
    qInfo() << killed << "kills," << arrived - mails << "duplicates";
    QVERIFY(killed >= kills - 2); // the last ones may come when everything is sent
    QVERIFY(arrived - mails <= killed);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--send"))
        return sendUntilKilled(arguments.mid(2));
    TestOutboxSender test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outbox_sender.moc"
