#include "domain/failure.h"
#include "mail/smtp_client.h"
#include "support/scripted_smtp_server.h"
#include "support/smtp_outcome.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace mamis;
using Result = SmtpOutcome::Result;
using Security = SmtpSettings::Security;
using Kind = ScriptedFault::Kind;

namespace {

const QByteArrayList plainLogIn { "GREETING", "EHLO", "STARTTLS", "HANDSHAKE", "EHLO-TLS", "AUTH", "MAIL",
    "RCPT", "DATA", "CONTENT" };
const QByteArrayList loginSteps { "USER", "PASSWORD" };

MailMessage message()
{
    MailMessage result;
    result.fromAddress = QStringLiteral("office@example.jp");
    result.toAddress = QStringLiteral("doctor@example.jp");
    result.subject = QStringLiteral("退会申請");
    result.body = QStringLiteral("本文\n.\n");
    result.messageId = QStringLiteral("fixed-1@office.example.jp");
    result.date = QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    return result;
}

} // namespace

Q_DECLARE_METATYPE(mamis::SmtpOutcome::Result)
Q_DECLARE_METATYPE(std::function<void(mamis::SmtpSettings &)>)

/// Against a server that misbehaves at every step.
class SmtpFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sendsWhereNothingIsWrong();
    void saysGoodbye();
    void refusedConnection();
    void unknownHost();
    void hangs_data() { steps(); }
    void hangs();
    void trickles_data() { answeredSteps(); }
    void trickles();
    void drops_data() { steps(); }
    void drops();
    void refusals_data();
    void refusals();
    void closingIsTriedAgain_data() { answeredSteps(); }
    void closingIsTriedAgain();
    void nonsense_data();
    void nonsense();
    void slowAnswersEndInTime();
    void withoutStartTlsNothingIsSaid();
    void plainTextBeforeTheHandshakeIsVoid();
    void answersAheadOfTheirQuestions();
    void logInNotOffered();
    void plainIsPreferred();
    void injectedRecipientNeverConnects();
    void secretWithNulNeverConnects();
    void plainTextOnlyToThisComputer();
    void abortsAtEveryStep_data() { steps(); }
    void abortsAtEveryStep();
    void oneAtATime();
    void mayBeDeletedAnyTime();
    void nextFromTheSlot();
    void severalOverOneConnection();
    void whatWasRefusedKeepsTheConnection();
    void otherSettingsOtherConnection_data();
    void otherSettingsOtherConnection();
    void leftBetweenMails_data();
    void leftBetweenMails();
    void aNewConnectionIsMadeOnce();
    void afterTheDotItMayHaveArrived();
    void dots();
    void replyBounds();

private:
    static void steps();
    static void answeredSteps();
    SmtpSettings settings() const;
    SmtpSettings settingsFor(const QByteArray &step) const;
    SmtpOutcome send(const SmtpSettings &settings, const MailMessage &mail = message());
    static SmtpOutcome sendBy(SmtpClient &client, const SmtpSettings &settings)
    {
        client.send(settings, message());
        return test::outcomeOf(client);
    }
    qsizetype said(const QByteArray &verb) const
    {
        const QByteArrayList lines = m_server->plainLines + m_server->secretLines;
        return std::count_if(
            lines.begin(), lines.end(), [&](const QByteArray &line) { return line.startsWith(verb); });
    }

    std::unique_ptr<ScriptedSmtpServer> m_server;
};

void SmtpFaultsTest::initTestCase()
{
    try {
        m_server = std::make_unique<ScriptedSmtpServer>();
    } catch (const std::exception &error) {
        QFAIL(error.what());
    }
}

/// The last words of the test before are not this one's.
void SmtpFaultsTest::init()
{
    QTRY_VERIFY(m_server->isAlone());
    m_server->reset();
}

void SmtpFaultsTest::steps()
{
    QTest::addColumn<QByteArray>("step");
    for (const QByteArray &step : plainLogIn + loginSteps)
        QTest::newRow(step.constData()) << step;
}

/// All but the handshake, in which nothing is said.
void SmtpFaultsTest::answeredSteps()
{
    QTest::addColumn<QByteArray>("step");
    for (const QByteArray &step : plainLogIn + loginSteps)
        if (step != "HANDSHAKE")
            QTest::newRow(step.constData()) << step;
}

SmtpSettings SmtpFaultsTest::settings() const
{
    SmtpSettings result;
    result.host = QStringLiteral("localhost");
    result.port = m_server->serverPort();
    result.user = QStringLiteral("office");
    result.password = QStringLiteral("pä ss");
    result.caCertificates = m_server->caPem();
    result.connectTimeoutMs = result.stepTimeoutMs = 10'000;
    return result;
}

SmtpSettings SmtpFaultsTest::settingsFor(const QByteArray &step) const
{
    SmtpSettings result = settings();
    if (loginSteps.contains(step))
        result.auth = SmtpSettings::AuthMechanism::Login;
    return result;
}

SmtpOutcome SmtpFaultsTest::send(const SmtpSettings &settings, const MailMessage &mail)
{
    SmtpOutcome outcome;
    {
        SmtpClient client;
        client.send(settings, mail);
        outcome = test::outcomeOf(client);
    }
    if (!QTest::qWaitFor([this] { return m_server->isAlone(); })) // it has said QUIT
        outcome.code = QStringLiteral("still connected");
    return outcome;
}

void SmtpFaultsTest::sendsWhereNothingIsWrong()
{
    for (const bool implicit : { false, true }) {
        m_server->reset();
        m_server->implicitTls = implicit;
        SmtpSettings used = settings();
        used.security = implicit ? Security::Tls : Security::StartTls;
        const SmtpOutcome outcome = send(used);
        QCOMPARE(outcome.code, QStringLiteral("ok"));
        QCOMPARE(outcome.enhancedStatus, QStringLiteral("2.0.0"));
        QCOMPARE(m_server->messages, QByteArrayList { encode(message()) + ".\r\n" });
        const QByteArrayList plain { "EHLO [127.0.0.1]", "STARTTLS" };
        QCOMPARE(m_server->plainLines, implicit ? QByteArrayList() : plain);
        QCOMPARE(m_server->secretLines.first(5),
            (QByteArrayList { "EHLO [127.0.0.1]",
                "AUTH PLAIN " + QByteArray("\0office\0p\xC3\xA4 ss", 14).toBase64(),
                "MAIL FROM:<office@example.jp>", "RCPT TO:<doctor@example.jp>", "DATA" }));
    }
}

void SmtpFaultsTest::saysGoodbye()
{
    QCOMPARE(send(settings()).code, QStringLiteral("ok"));
    QTRY_COMPARE(m_server->secretLines.constLast(), QByteArray("QUIT"));
    m_server->reset();
    m_server->faults["RCPT"] = { Kind::Say, "550 5.1.1 no\r\n" };
    m_server->faults["QUIT"] = { Kind::Hang, {} }; // nobody waits for its answer
    QCOMPARE(send(settings()).code, QStringLiteral("recipient-rejected"));
    QTRY_COMPARE(m_server->secretLines.constLast(), QByteArray("QUIT"));
}

void SmtpFaultsTest::refusedConnection()
{
    SmtpSettings used = settings();
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        used.port = closed.serverPort();
    }
    const SmtpOutcome outcome = send(used);
    QCOMPARE(outcome.result, Result::TryAgain);
    QCOMPARE(outcome.code, QStringLiteral("refused"));
}

void SmtpFaultsTest::unknownHost()
{
    SmtpSettings used = settings();
    used.host = QStringLiteral("mail.invalid"); // RFC 2606: never exists
    const SmtpOutcome outcome = send(used);
    QCOMPARE(outcome.result, Result::TryAgain);
    QCOMPARE(outcome.code, QStringLiteral("host-not-found"));
}

void SmtpFaultsTest::hangs()
{
    QFETCH(QByteArray, step);
    m_server->faults[step] = { Kind::Hang, {} };
    SmtpSettings used = settingsFor(step);
    used.connectTimeoutMs = used.stepTimeoutMs = used.takenTimeoutMs = 400;
    QElapsedTimer clock;
    clock.start();
    const SmtpOutcome outcome = send(used);
    QCOMPARE(outcome.result, Result::TryAgain);
    QCOMPARE(outcome.code, QStringLiteral("timeout"));
    QCOMPARE(outcome.mayHaveArrived, step == "CONTENT");
    // Qt's coarse timers may be 5 % early; how late depends on the machine.
    QVERIFY2(clock.elapsed() >= 380, QByteArray::number(clock.elapsed()).constData());
}

void SmtpFaultsTest::trickles()
{
    QFETCH(QByteArray, step);
    m_server->faults[step] = { Kind::Trickle, {} };
    SmtpSettings used = settingsFor(step);
    used.stepTimeoutMs = used.takenTimeoutMs = 400;
    QCOMPARE(send(used).code, QStringLiteral("timeout"));
}

void SmtpFaultsTest::drops()
{
    QFETCH(QByteArray, step);
    for (const QByteArray &before : { QByteArray(), QByteArray("250-half an ans") }) {
        if (step == "HANDSHAKE" && !before.isEmpty())
            continue;
        m_server->faults[step] = { Kind::SayAndDrop, before };
        const SmtpOutcome outcome = send(settingsFor(step));
        QCOMPARE(outcome.result, Result::TryAgain);
        QCOMPARE(outcome.code, QStringLiteral("dropped"));
        QCOMPARE(outcome.mayHaveArrived, step == "CONTENT");
        QCOMPARE(outcome.smtpStatus, 0);
    }
}

void SmtpFaultsTest::refusals_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Result>("result");
    QTest::addColumn<QString>("code");
    const auto row = [](const QByteArray &step, const QByteArray &reply, Result result, const char *code) {
        QTest::newRow((step + ' ' + reply).constData())
            << step << reply << result << QString::fromLatin1(code);
    };
    for (const QByteArray &step : plainLogIn + loginSteps) {
        const bool deferred = step == "DATA" || step == "CONTENT";
        if (step != "HANDSHAKE")
            row(step, "451 4.3.0", Result::TryAgain,
                deferred             ? "message-deferred"
                    : step == "RCPT" ? "recipient-deferred"
                                     : "server-busy");
    }
    row("GREETING", "554 5.7.1", Result::Account, "server-refused");
    row("EHLO", "550 5.7.1", Result::Account, "server-refused");
    row("EHLO-TLS", "550 5.7.1", Result::Account, "server-refused");
    row("STARTTLS", "502 5.5.1", Result::Account, "no-starttls");
    row("STARTTLS", "454 4.7.0", Result::TryAgain, "server-busy");
    row("AUTH", "535 5.7.8", Result::Account, "auth-failed");
    row("AUTH", "550 5.7.30", Result::Account, "auth-failed"); // basic authentication switched off
    row("AUTH", "504 5.5.4", Result::Account, "auth-unsupported");
    row("AUTH", "534 5.7.9", Result::Account, "auth-unsupported");
    row("AUTH", "454 4.7.0", Result::TryAgain, "server-busy");
    row("USER", "535 5.7.8", Result::Account, "auth-failed");
    row("PASSWORD", "535 5.7.8", Result::Account, "auth-failed");
    row("MAIL", "553 5.7.1", Result::Account, "sender-rejected");
    row("MAIL", "530 5.7.0", Result::Account, "sender-rejected");
    row("RCPT", "550 5.1.1", Result::Permanent, "recipient-rejected");
    row("RCPT", "553 5.1.3", Result::Permanent, "recipient-rejected");
    row("DATA", "554 5.6.0", Result::Permanent, "message-rejected");
    row("CONTENT", "554 5.7.1", Result::Permanent, "message-rejected");
    row("CONTENT", "452 4.2.2", Result::TryAgain, "message-deferred");
}

void SmtpFaultsTest::refusals()
{
    QFETCH(QByteArray, step);
    QFETCH(QByteArray, reply);
    m_server->faults[step] = { Kind::Say,
        reply.left(3) + "-" + reply.mid(4) + " first\r\n" + reply + " doctor@example.jp: no\r\n" };
    const SmtpOutcome outcome = send(settingsFor(step));
    QTEST(outcome.result, "result");
    QTEST(outcome.code, "code");
    QCOMPARE(outcome.smtpStatus, reply.left(3).toInt());
    QCOMPARE(outcome.enhancedStatus, QString::fromLatin1(reply.mid(4)));
    QVERIFY(!outcome.mayHaveArrived);
    QCOMPARE(m_server->messages.size(), step == "CONTENT" ? 1 : 0);
}

void SmtpFaultsTest::closingIsTriedAgain()
{
    QFETCH(QByteArray, step);
    m_server->faults[step] = { Kind::SayAndDrop, "421 4.3.2 shutting down\r\n" };
    const SmtpOutcome outcome = send(settingsFor(step));
    QCOMPARE(outcome.result, Result::TryAgain);
    QCOMPARE(outcome.code, QStringLiteral("server-busy"));
    QCOMPARE(outcome.smtpStatus, 421);
}

void SmtpFaultsTest::nonsense_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QByteArray>("bytes");
    const QList<std::pair<const char *, QByteArray>> kinds {
        { "words", "HTTP/1.1 400 Bad Request\r\n" },
        { "empty line", "\r\n" },
        { "status too low", "199 hm\r\n" },
        { "status too high", "600 hm\r\n" },
        { "four digits", "2500 hm\r\n" },
        { "two statuses", "250-one\r\n550 two\r\n" },
        { "NULs", QByteArray(100, '\0') + "\r\n" },
        { "wrong success", "354 go on\r\n" },
        { "endless line", "250 " + QByteArray(4'000'000, 'x') },
        { "thousands of lines", QByteArray("250-x\r\n").repeated(200'000) },
    };
    for (const QByteArray &step : plainLogIn + loginSteps) {
        for (const auto &[name, bytes] : kinds) {
            if (step == "HANDSHAKE" && bytes.size() < 5)
                continue; // shorter than a record's header: that hangs
            QByteArray sent = bytes;
            if (step == "DATA")
                sent.replace("354", "250");
            QTest::newRow((step + ", " + name).constData()) << step << sent;
        }
    }
}

void SmtpFaultsTest::nonsense()
{
    QFETCH(QByteArray, step);
    QFETCH(QByteArray, bytes);
    m_server->faults[step] = { Kind::Say, bytes };
    const SmtpOutcome outcome = send(settingsFor(step));
    if (step == "HANDSHAKE") {
        QCOMPARE(outcome.result, Result::Account);
        QCOMPARE(outcome.code, QStringLiteral("tls-failed"));
    } else {
        QCOMPARE(outcome.result, Result::TryAgain);
        QCOMPARE(outcome.code, QStringLiteral("protocol"));
    }
    QCOMPARE(outcome.mayHaveArrived, step == "CONTENT");
}

void SmtpFaultsTest::slowAnswersEndInTime()
{
    for (const QByteArray &step : plainLogIn)
        if (step != "HANDSHAKE" && step != "STARTTLS")
            m_server->faults[step] = { Kind::Say, {}, 150 };
    SmtpSettings used = settings();
    used.totalTimeoutMs = 500; // each answer is in time, all together are not
    QCOMPARE(send(used).code, QStringLiteral("timeout"));
}

void SmtpFaultsTest::withoutStartTlsNothingIsSaid()
{
    // As a middle man does it: the offer is gone, everything else would be welcome in the clear.
    m_server->offersStartTls = false;
    const SmtpOutcome outcome = send(settings());
    QCOMPARE(outcome.result, Result::Account);
    QCOMPARE(outcome.code, QStringLiteral("no-starttls"));
    QTRY_COMPARE(m_server->plainLines, (QByteArrayList { "EHLO [127.0.0.1]", "QUIT" }));
    QVERIFY(m_server->messages.isEmpty());
}

void SmtpFaultsTest::plainTextBeforeTheHandshakeIsVoid()
{
    // CVE-2011-0411's kind: the answer to the encrypted EHLO, put in before there is a key.
    m_server->faults["STARTTLS"] = { Kind::Say, "220 go ahead\r\n250-evil\r\n250 AUTH LOGIN\r\n" };
    m_server->offers = "AUTH PLAIN";
    const SmtpOutcome outcome = send(settings());
    QVERIFY2(!m_server->secretLines.contains("AUTH LOGIN"), "the injected answer was believed");
    QVERIFY(!m_server->plainLines.join().contains("AUTH"));
    if (outcome.result == Result::Sent) // the bytes were read before the handshake and dropped
        QVERIFY(m_server->secretLines.value(1).startsWith("AUTH PLAIN "));
    else // or they came into the handshake and broke it
        QCOMPARE(outcome.code, QStringLiteral("tls-failed"));
}

void SmtpFaultsTest::answersAheadOfTheirQuestions()
{
    m_server->faults["DATA"] = { Kind::Say, "354 go on\r\n250 2.0.0 stored\r\n" };
    const SmtpOutcome outcome = send(settings());
    QCOMPARE(outcome.result, Result::TryAgain);
    QCOMPARE(outcome.code, QStringLiteral("protocol"));
    QVERIFY(!outcome.mayHaveArrived);
}

void SmtpFaultsTest::logInNotOffered()
{
    for (const char *offers : { "AUTH CRAM-MD5 XOAUTH2", "AUTH", "SIZE 100", "AUTHPLAIN PLAIN" }) {
        m_server->reset();
        m_server->offers = offers;
        const SmtpOutcome outcome = send(settings());
        QCOMPARE(outcome.result, Result::Account);
        QCOMPARE(outcome.code, QStringLiteral("auth-unsupported"));
    }
    m_server->reset();
    m_server->offers = "AUTH PLAIN";
    SmtpSettings used = settings();
    used.auth = SmtpSettings::AuthMechanism::Login;
    QCOMPARE(send(used).code, QStringLiteral("auth-unsupported"));
}

void SmtpFaultsTest::plainIsPreferred()
{
    m_server->offers = "auth login plain";
    QCOMPARE(send(settings()).code, QStringLiteral("ok"));
    QVERIFY(m_server->secretLines.value(1).startsWith("AUTH PLAIN "));
    m_server->reset();
    m_server->offers = "AUTH LOGIN";
    QCOMPARE(send(settings()).code, QStringLiteral("ok"));
    QCOMPARE(m_server->secretLines.mid(1, 3),
        (QByteArrayList {
            "AUTH LOGIN", QByteArray("office").toBase64(), QByteArray("p\xC3\xA4 ss").toBase64() }));
}

void SmtpFaultsTest::injectedRecipientNeverConnects()
{
    const QString evil = QStringLiteral("a@x.jp>\r\nRCPT TO:<evil@x.jp");
    for (QString MailMessage::*field : { &MailMessage::toAddress, &MailMessage::fromAddress }) {
        MailMessage mail = message();
        mail.*field = evil;
        const SmtpOutcome outcome = send(settings(), mail);
        QCOMPARE(outcome.result, Result::Permanent);
        QCOMPARE(outcome.code, QStringLiteral("mail-address"));
    }
    MailMessage mail = message();
    mail.subject = QStringLiteral("x\r\nBcc: evil@example.jp");
    QCOMPARE(send(settings(), mail).code, QStringLiteral("mail-header"));
    QCOMPARE(m_server->connections, 0);
}

void SmtpFaultsTest::secretWithNulNeverConnects()
{
    SmtpSettings used = settings();
    used.user += QChar(0);
    QCOMPARE(send(used).code, QStringLiteral("auth-failed"));
    QCOMPARE(m_server->connections, 0);
}

void SmtpFaultsTest::plainTextOnlyToThisComputer()
{
    SmtpSettings used = settings();
    used.security = Security::None;
    m_server->offersStartTls = false;
    for (const char *host : { "localhost", "127.0.0.1" }) {
        used.host = QString::fromLatin1(host);
        QCOMPARE(send(used).code, QStringLiteral("ok"));
    }
    m_server->reset();
    for (const char *host : { "192.0.2.1", "mail.example.jp", "localhost.example.jp", "" }) {
        used.host = QString::fromLatin1(host);
        const SmtpOutcome outcome = send(used);
        QCOMPARE(outcome.result, Result::Account);
        QCOMPARE(outcome.code, QStringLiteral("plaintext-refused"));
    }
    QCOMPARE(m_server->connections, 0);
}

void SmtpFaultsTest::abortsAtEveryStep()
{
    QFETCH(QByteArray, step);
    m_server->faults[step] = { Kind::Hang, {} };
    SmtpClient client;
    client.send(settingsFor(step), message());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->hangs, 1, 10000);
    client.abort();
    client.abort();
    const SmtpOutcome outcome = test::outcomeOf(client);
    QCOMPARE(outcome.result, Result::TryAgain);
    QCOMPARE(outcome.code, QStringLiteral("aborted"));
    QCOMPARE(outcome.mayHaveArrived, step == "CONTENT");
    m_server->reset();
    client.send(settings(), message());
    QCOMPARE(test::outcomeOf(client).code, QStringLiteral("ok"));
    client.abort(); // nothing to end
    QVERIFY(!client.isBusy());
}

void SmtpFaultsTest::oneAtATime()
{
    SmtpClient client;
    client.send(settings(), message());
    QVERIFY(client.isBusy());
    try {
        client.test(settings());
        QFAIL("was accepted");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code, QStringLiteral("smtp-busy"));
    }
    QCOMPARE(test::outcomeOf(client).code, QStringLiteral("ok"));
    QCOMPARE(m_server->messages.size(), 1);
}

void SmtpFaultsTest::mayBeDeletedAnyTime()
{
    for (int delay = 0; delay < 60; delay += 3) {
        auto client = std::make_unique<SmtpClient>();
        client->send(settings(), message());
        QTest::qWait(delay);
    }
    auto *client = new SmtpClient;
    bool deleted = false;
    connect(client, &SmtpClient::finished, this, [&] {
        delete client;
        deleted = true;
    });
    client->send(settings(), message());
    QTRY_VERIFY(deleted);
}

void SmtpFaultsTest::nextFromTheSlot()
{
    SmtpClient client;
    int count = 0;
    connect(&client, &SmtpClient::finished, this, [&](const SmtpOutcome &outcome) {
        if (outcome.result == Result::Sent && ++count < 3)
            client.send(settings(), message());
    });
    client.send(settings(), message());
    QTRY_COMPARE(count, 3);
    QCOMPARE(m_server->messages.size(), 3);
}

void SmtpFaultsTest::severalOverOneConnection()
{
    SmtpClient client;
    SmtpSettings used = settings();
    used.keepMs = 300;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(sendBy(client, used).code, QStringLiteral("ok"));
    QCOMPARE(m_server->connections, 1);
    QCOMPARE(m_server->messages.size(), 5);
    QCOMPARE(said("AUTH"), 1);
    QCOMPARE(said("RSET"), 4);
    QVERIFY(!client.isBusy());
    QTRY_COMPARE(m_server->secretLines.constLast(), QByteArray("QUIT")); // nothing more comes
    QCOMPARE(sendBy(client, used).code, QStringLiteral("ok"));
    QCOMPARE(m_server->connections, 2);
    QCOMPARE(said("RSET"), 4);
}

void SmtpFaultsTest::whatWasRefusedKeepsTheConnection()
{
    SmtpClient client;
    for (const char *step : { "RCPT", "DATA", "CONTENT" }) {
        m_server->faults[step] = { Kind::Say, "550 5.1.1 no\r\n", 0, 1 };
        QCOMPARE(sendBy(client, settings()).result, Result::Permanent);
    }
    MailMessage evil = message();
    evil.toAddress += u'\n';
    client.send(settings(), evil);
    QCOMPARE(test::outcomeOf(client).code, QStringLiteral("mail-address"));
    QCOMPARE(sendBy(client, settings()).code, QStringLiteral("ok"));
    QCOMPARE(m_server->connections, 1);
}

void SmtpFaultsTest::otherSettingsOtherConnection_data()
{
    QTest::addColumn<std::function<void(SmtpSettings &)>>("change");
    using Change = std::function<void(SmtpSettings &)>;
    QTest::newRow("user") << Change([](SmtpSettings &used) { used.user += u'2'; });
    QTest::newRow("password") << Change([](SmtpSettings &used) { used.password += u'2'; });
    QTest::newRow("no log-in") << Change([](SmtpSettings &used) { used.user.clear(); });
    QTest::newRow("mechanism") << Change(
        [](SmtpSettings &used) { used.auth = SmtpSettings::AuthMechanism::Login; });
    QTest::newRow("authority") << Change([](SmtpSettings &used) { used.caCertificates += '\n'; });
}

void SmtpFaultsTest::otherSettingsOtherConnection()
{
    QFETCH(std::function<void(SmtpSettings &)>, change);
    SmtpClient client;
    SmtpSettings used = settings();
    QCOMPARE(sendBy(client, used).code, QStringLiteral("ok"));
    change(used);
    QCOMPARE(sendBy(client, used).code, QStringLiteral("ok"));
    QCOMPARE(m_server->connections, 2);
    QCOMPARE(said("STARTTLS"), 2);
    QCOMPARE(said("RSET"), 0);
    QTRY_COMPARE(said("QUIT"), 1); // of the first
}

void SmtpFaultsTest::leftBetweenMails_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const QByteArray &step, Kind kind, const QByteArray &bytes) {
        const char *how = kind == Kind::Hang ? " in silence" : kind == Kind::SayAndDrop ? " and gone" : "";
        QTest::newRow((step + ": " + bytes.trimmed() + how).constData())
            << step << static_cast<int>(kind) << bytes;
    };
    for (const char *step : { "RSET", "MAIL", "RCPT", "DATA" }) {
        row(step, Kind::SayAndDrop, "421 4.7.0 too many messages\r\n");
        row(step, Kind::Say, "421 4.4.2 timeout\r\n");
        row(step, Kind::SayAndDrop, {});
        row(step, Kind::SayAndDrop, "250-half an ans");
        row(step, Kind::Hang, {});
    }
    for (const char *step : { "RSET", "MAIL" }) {
        row(step, Kind::Say, "452 4.5.3 too many messages in this session\r\n");
        row(step, Kind::Say, "503 5.5.1 bad sequence\r\n");
        row(step, Kind::Say, "nonsense\r\n");
    }
    row("before", Kind::SayAndDrop, {});
    row("before", Kind::SayAndDrop, "421 4.4.2 idle for too long\r\n");
    row("before, unseen", Kind::SayAndDrop, {});
    row("before, unseen", Kind::SayAndDrop, "421 4.4.2 idle for too long\r\n");
}

void SmtpFaultsTest::leftBetweenMails()
{
    QFETCH(QByteArray, step);
    QFETCH(int, kind);
    QFETCH(QByteArray, bytes);
    SmtpClient client;
    SmtpSettings used = settings();
    QCOMPARE(sendBy(client, used).code, QStringLiteral("ok"));
    if (!step.startsWith("before"))
        m_server->faults[step] = { static_cast<Kind>(kind), bytes, 0, 1 };
    else if (bytes.isEmpty())
        m_server->dropAll();
    else
        m_server->sayAndDropAll(bytes);
    if (step == "before")
        QTRY_VERIFY(client.findChildren<QSslSocket *>().isEmpty());
    if (kind == static_cast<int>(Kind::Hang))
        used.stepTimeoutMs = 400;
    const SmtpOutcome outcome = sendBy(client, used);
    QCOMPARE(outcome.code, QStringLiteral("ok"));
    QCOMPARE(outcome.result, Result::Sent);
    QCOMPARE(m_server->messages.size(), 2); // once each
    QCOMPARE(m_server->connections, 2);
    QCOMPARE(said("STARTTLS"), 2);
    QCOMPARE(said("AUTH"), 2);
    QVERIFY(!m_server->plainLines.join().contains("AUTH"));
}

void SmtpFaultsTest::aNewConnectionIsMadeOnce()
{
    SmtpClient client;
    QCOMPARE(sendBy(client, settings()).code, QStringLiteral("ok"));
    m_server->faults["MAIL"] = { Kind::SayAndDrop, "421 4.3.2 shutting down\r\n" };
    QCOMPARE(sendBy(client, settings()).code, QStringLiteral("server-busy"));
    QCOMPARE(m_server->connections, 2);
    m_server->faults["MAIL"] = { Kind::Say, "553 5.7.1 not yours\r\n" };
    QCOMPARE(sendBy(client, settings()).code, QStringLiteral("sender-rejected"));
    QCOMPARE(m_server->connections, 3);
}

void SmtpFaultsTest::afterTheDotItMayHaveArrived()
{
    SmtpClient client;
    for (const QByteArray &said : { QByteArray(), QByteArray("421 4.3.2 shutting down\r\n") }) {
        m_server->reset();
        QCOMPARE(sendBy(client, settings()).code, QStringLiteral("ok"));
        m_server->faults["CONTENT"] = { Kind::SayAndDrop, said };
        const SmtpOutcome outcome = sendBy(client, settings());
        QCOMPARE(outcome.result, Result::TryAgain);
        QCOMPARE(outcome.mayHaveArrived, said.isEmpty());
        QCOMPARE(m_server->messages.size(), 2); // not sent a second time by itself
        QCOMPARE(m_server->connections, 1);
    }
}

void SmtpFaultsTest::dots()
{
    QCOMPARE(dotStuffed(".\r\na.\r\n.b\r\n..\r\n"), QByteArray("..\r\na.\r\n..b\r\n...\r\n.\r\n"));
    QCOMPARE(dotStuffed("a\r\n"), QByteArray("a\r\n.\r\n"));
}

void SmtpFaultsTest::replyBounds()
{
    const auto parse = [](const QByteArray &bytes) {
        SmtpReplyParser parser;
        for (const char byte : bytes) // one at a time: no reply before its end
            parser.append(QByteArray(1, byte));
        return parser.next();
    };
    const QByteArray longest = "250 " + QByteArray(SmtpReplyParser::maxLine - 6, 'x') + "\r\n";
    QCOMPARE(longest.size(), SmtpReplyParser::maxLine);
    QCOMPARE(parse(longest)->status, 250);
    QVERIFY_THROWS_EXCEPTION(Failure, parse("250 x" + longest.mid(4)));
    QCOMPARE(parse(QByteArray("250-x\r\n").repeated(99) + "250 x\r\n")->lines.size(), 100);
    QVERIFY_THROWS_EXCEPTION(Failure, parse(QByteArray("250-x\r\n").repeated(100) + "250 x\r\n"));
    QVERIFY(!parse("250-x\r\n250 y\r"));
    QCOMPARE(parse("250\r\n")->lines, QByteArrayList { "" });
    QCOMPARE(parse("550 5.1.1 x\r\n")->enhancedStatus(), QStringLiteral("5.1.1"));
    QCOMPARE(parse("550 5.1\r\n")->enhancedStatus(), QString());
}

QTEST_GUILESS_MAIN(SmtpFaultsTest)
#include "tst_smtp_faults.moc"
