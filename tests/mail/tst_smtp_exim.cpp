#include "mail/smtp_client.h"
#ifdef Q_OS_WIN
#include "support/remote_exim_server.h"
#else
#include "support/exim_server.h"
#endif
#include "support/smtp_outcome.h"

#include <QEventLoop>
#include <QTest>

#include <memory>

using namespace mamis;
using Result = SmtpOutcome::Result;
using Security = SmtpSettings::Security;
using Auth = SmtpSettings::AuthMechanism;

Q_DECLARE_METATYPE(Security)
Q_DECLARE_METATYPE(Auth)

/// Against a real mail server.
class SmtpEximTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_server->clear(); }
    void untrustedAuthority_data();
    void untrustedAuthority();
    void sends_data();
    void sends();
    void sendsOneAfterTheOther();
    void hundredsOverFewConnections();
    void carrierAddressArrives();
    void logsInWithoutSending();
    void wrongPassword_data();
    void wrongPassword();
    void noLogIn();
    void rejectedRecipient();
    void greylistedRecipient();
    void tooLarge();
    void wrongHostName_data();
    void wrongHostName();
    void unreadableAuthority();
    void plainTextToATlsPort();
    void serverComesBack();

private:
    static bool distrusts()
    {
        return QCoreApplication::arguments().contains(QStringLiteral("untrustedAuthority"));
    }
    SmtpSettings settings(Security security) const;
    static MailMessage message(const QString &to);
    SmtpOutcome outcomeOf(const SmtpSettings &settings, const MailMessage &message);

    std::unique_ptr<EximServer> m_server;
};

void SmtpEximTest::initTestCase()
{
    try {
        m_server = std::make_unique<EximServer>();
        m_server->start();
#ifdef Q_OS_WIN
        m_server->setTrusted(
            !distrusts()); // wine's answer to that is the same for as long as a process lives
#endif
    } catch (const std::exception &error) {
        QFAIL(error.what());
    }
}

SmtpSettings SmtpEximTest::settings(Security security) const
{
    SmtpSettings result;
    result.host = m_server->host();
    result.port = security == Security::Tls ? m_server->tlsPort() : m_server->startTlsPort();
    result.security = security;
    result.user = m_server->user();
    result.password = m_server->password();
    result.caCertificates = m_server->caPem();
    result.connectTimeoutMs = result.stepTimeoutMs = 20'000;
    return result;
}

MailMessage SmtpEximTest::message(const QString &to)
{
    MailMessage result;
    result.fromName = QStringLiteral("東京都医師会 事務局");
    result.fromAddress = QStringLiteral("office@example.jp");
    result.toName = QStringLiteral("髙橋 𠮷男");
    result.toAddress = to;
    result.subject = QStringLiteral("退会申請のご確認");
    result.body = QStringLiteral("先生各位\n.\n.dot line\n..two\n");
    result.messageId = QStringLiteral("fixed-1@office.example.jp");
    result.date = QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    return result;
}

SmtpOutcome SmtpEximTest::outcomeOf(const SmtpSettings &settings, const MailMessage &message)
{
    SmtpClient client;
    client.send(settings, message);
    return test::outcomeOf(client);
}

void SmtpEximTest::sends_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Auth>("auth");
    QTest::addColumn<QByteArray>("mechanism");
    QTest::newRow("STARTTLS, chosen") << Security::StartTls << Auth::Auto << QByteArray("A=plain:");
    QTest::newRow("STARTTLS, PLAIN") << Security::StartTls << Auth::Plain << QByteArray("A=plain:");
    QTest::newRow("STARTTLS, LOGIN") << Security::StartTls << Auth::Login << QByteArray("A=login:");
    QTest::newRow("TLS, PLAIN") << Security::Tls << Auth::Plain << QByteArray("A=plain:");
    QTest::newRow("TLS, LOGIN") << Security::Tls << Auth::Login << QByteArray("A=login:");
}

void SmtpEximTest::sends()
{
    QFETCH(Security, security);
    QFETCH(Auth, auth);
    QFETCH(QByteArray, mechanism);
    SmtpSettings used = settings(security);
    used.auth = auth;
    const MailMessage mail = message(QStringLiteral("doctor@example.jp"));
    const qsizetype receivedBefore = m_server->log().count(" <= ");
    const SmtpOutcome outcome = outcomeOf(used, mail);
    QCOMPARE(outcome.code, QStringLiteral("ok"));
    QCOMPARE(outcome.result, Result::Sent);
    QCOMPARE(outcome.smtpStatus, 250);
    QTRY_COMPARE(m_server->messages().size(), 1);

    QByteArray stored = m_server->messages().constFirst();
    QVERIFY2(stored.contains("with esmtpsa"), stored.constData()); // encrypted and authenticated
    QVERIFY(stored.contains("envelope-from <office@example.jp>"));
    QVERIFY(stored.contains("for doctor@example.jp;"));
    const QByteArray sent = encode(mail).replace("\r\n", "\n");
    QVERIFY2(stored.endsWith(sent), stored.constData());
    const QByteArray log = m_server->log();
    QCOMPARE(log.count(" <= "), receivedBefore + 1);
    QVERIFY2(log.mid(log.lastIndexOf(" <= ")).contains(mechanism), log.constData());
}

void SmtpEximTest::sendsOneAfterTheOther()
{
    SmtpClient client;
    for (int i = 1; i <= 3; ++i) {
        client.send(settings(Security::StartTls), message(QStringLiteral("doctor%1@example.jp").arg(i)));
        QCOMPARE(test::outcomeOf(client).result, Result::Sent);
    }
    QTRY_COMPARE(m_server->messages().size(), 3);
}

/// The server says 421 when it has had enough: the mail that meets it goes over a new connection.
void SmtpEximTest::hundredsOverFewConnections()
{
    const auto received = [this] { return m_server->log().count(" <= "); };
    const auto connections = [this] { return m_server->log().count("SMTP connection from"); };
    const qsizetype receivedBefore = received();
    const qsizetype connectionsBefore = connections();
    const int count = 200;
    {
        SmtpClient client;
        int sent = 0;
        connect(&client, &SmtpClient::finished, this, [&](const SmtpOutcome &outcome) {
            if (outcome.result == Result::Sent && ++sent < count)
                client.send(settings(Security::StartTls), message(QStringLiteral("doctor@example.jp")));
        });
        client.send(settings(Security::StartTls), message(QStringLiteral("doctor@example.jp")));
        QTRY_COMPARE_WITH_TIMEOUT(sent, count, 120'000);
    }
    QCOMPARE(received(), receivedBefore + count);
    // Each is in the log twice: when it comes, and when it goes.
    QTRY_COMPARE(connections(), connectionsBefore + 4);
    QVERIFY2(m_server->log().contains("too many messages"), m_server->log().constData());
    // It stores them in its own time, and none into the next test's box.
    QTRY_COMPARE_WITH_TIMEOUT(m_server->messages().size(), count, 60'000);
}

void SmtpEximTest::carrierAddressArrives()
{
    const SmtpOutcome outcome
        = outcomeOf(settings(Security::Tls), message(QStringLiteral("taro..yamada.@docomo.example")));
    QCOMPARE(outcome.code, QStringLiteral("ok"));
    QTRY_COMPARE(m_server->messages().size(), 1);
    QVERIFY(m_server->messages().constFirst().contains("for \"taro..yamada.\"@docomo.example;"));
}

void SmtpEximTest::logsInWithoutSending()
{
    for (const Security security : { Security::StartTls, Security::Tls }) {
        SmtpClient client;
        client.test(settings(security));
        const SmtpOutcome outcome = test::outcomeOf(client);
        QCOMPARE(outcome.result, Result::Sent);
        QCOMPARE(outcome.code, QStringLiteral("ok"));
    }
    QVERIFY(m_server->messages().isEmpty());
}

void SmtpEximTest::wrongPassword_data()
{
    sends_data();
}

void SmtpEximTest::wrongPassword()
{
    QFETCH(Security, security);
    QFETCH(Auth, auth);
    SmtpSettings used = settings(security);
    used.auth = auth;
    used.password += u'x';
    const SmtpOutcome outcome = outcomeOf(used, message(QStringLiteral("doctor@example.jp")));
    QCOMPARE(outcome.result, Result::Account);
    QCOMPARE(outcome.code, QStringLiteral("auth-failed"));
    QCOMPARE(outcome.smtpStatus, 535);
    SmtpClient client;
    client.test(used);
    QCOMPARE(test::outcomeOf(client).code, QStringLiteral("auth-failed"));
    QVERIFY(m_server->messages().isEmpty());
}

void SmtpEximTest::noLogIn()
{
    SmtpSettings used = settings(Security::StartTls);
    used.user.clear();
    const SmtpOutcome outcome = outcomeOf(used, message(QStringLiteral("doctor@example.jp")));
    QCOMPARE(outcome.code, QStringLiteral("recipient-rejected"));
    QCOMPARE(outcome.smtpStatus, 550);
}

void SmtpEximTest::rejectedRecipient()
{
    const SmtpOutcome outcome
        = outcomeOf(settings(Security::StartTls), message(QStringLiteral("bad@example.jp")));
    QCOMPARE(outcome.result, Result::Permanent);
    QCOMPARE(outcome.code, QStringLiteral("recipient-rejected"));
    QCOMPARE(outcome.smtpStatus, 550);
    QVERIFY(!outcome.mayHaveArrived);
}

void SmtpEximTest::greylistedRecipient()
{
    const SmtpOutcome outcome
        = outcomeOf(settings(Security::Tls), message(QStringLiteral("grey@example.jp")));
    QCOMPARE(outcome.result, Result::TryAgain);
    QCOMPARE(outcome.code, QStringLiteral("recipient-deferred"));
    QCOMPARE(outcome.smtpStatus / 100, 4);
}

void SmtpEximTest::tooLarge()
{
    MailMessage mail = message(QStringLiteral("doctor@example.jp"));
    mail.body = QString(1'500'000, u'x');
    const SmtpOutcome outcome = outcomeOf(settings(Security::StartTls), mail);
    QCOMPARE(outcome.result, Result::Permanent);
    QCOMPARE(outcome.code, QStringLiteral("message-rejected"));
    QCOMPARE(outcome.smtpStatus, 552);
}

void SmtpEximTest::untrustedAuthority_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("STARTTLS") << Security::StartTls;
    QTest::newRow("TLS") << Security::Tls;
}

void SmtpEximTest::untrustedAuthority()
{
#ifdef Q_OS_WIN
    if (!distrusts())
        QSKIP("shown by mail/smtp_exim_untrusted");
#endif
    QFETCH(Security, security);
    SmtpSettings used = settings(security);
    const MailMessage mail = message(QStringLiteral("doctor@example.jp"));
    for (const QByteArray &authority : { QByteArray(), TestCertificates().caPem() }) {
        used.caCertificates = authority;
        const SmtpOutcome outcome = outcomeOf(used, mail);
        QCOMPARE(outcome.result, Result::Account);
        QCOMPARE(outcome.code, QStringLiteral("tls-certificate"));
    }
    QVERIFY(m_server->messages().isEmpty());
}

void SmtpEximTest::wrongHostName_data()
{
    untrustedAuthority_data();
}

void SmtpEximTest::wrongHostName()
{
    QFETCH(Security, security);
    SmtpSettings used = settings(security);
    used.host = QStringLiteral("127.0.0.1"); // the same server, but not the name in its certificate
    const SmtpOutcome outcome = outcomeOf(used, message(QStringLiteral("doctor@example.jp")));
    QCOMPARE(outcome.result, Result::Account);
    QCOMPARE(outcome.code, QStringLiteral("tls-hostname"));
    QVERIFY(m_server->messages().isEmpty());
}

void SmtpEximTest::unreadableAuthority()
{
    SmtpSettings used = settings(Security::Tls);
    used.caCertificates = "not a certificate";
    QCOMPARE(
        outcomeOf(used, message(QStringLiteral("doctor@example.jp"))).code, QStringLiteral("ca-invalid"));
}

void SmtpEximTest::plainTextToATlsPort()
{
    SmtpSettings used = settings(Security::Tls);
    used.port = m_server->startTlsPort();
#ifdef Q_OS_WIN
    used.connectTimeoutMs = 3000;
#endif
    const SmtpOutcome outcome = outcomeOf(used, message(QStringLiteral("doctor@example.jp")));
#ifdef Q_OS_WIN
    // Schannel waits for more of what is no TLS. The server may hang up first, which is a matter of moments;
    // then the socket tells of the hang-up, or of the answer that Schannel made of it.
    if (outcome.code == QLatin1String("timeout") || outcome.code == QLatin1String("dropped")) {
        QCOMPARE(outcome.result, Result::TryAgain);
        return;
    }
#endif
    QCOMPARE(outcome.code, QStringLiteral("tls-failed"));
    QCOMPARE(outcome.result, Result::Account);
}

void SmtpEximTest::serverComesBack()
{
    const MailMessage mail = message(QStringLiteral("doctor@example.jp"));
    m_server->stop();
    const SmtpOutcome outcome = outcomeOf(settings(Security::StartTls), mail);
    QCOMPARE(outcome.result, Result::TryAgain);
    QCOMPARE(outcome.code, QStringLiteral("refused"));
    m_server->start();
    QCOMPARE(outcomeOf(settings(Security::StartTls), mail).result, Result::Sent);
    QTRY_COMPARE(m_server->messages().size(), 1);
}

QTEST_GUILESS_MAIN(SmtpEximTest)
#include "tst_smtp_exim.moc"
