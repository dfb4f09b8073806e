#pragma once

#include "mail/message.h"
#include "mail/smtp_reply.h"

#include <QAbstractSocket>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

class QSslError;
class QSslSocket;

namespace mamis {

/// How to reach the office's outgoing mail server.
struct SmtpSettings
{
    enum class Security {
        Tls, ///< TLS from the first byte (port 465, RFC 8314)
        StartTls, ///< STARTTLS before anything else (port 587, RFC 3207); never goes on without
        None, ///< no protection; only for a loopback host
    };
    enum class AuthMechanism { Auto, Plain, Login }; ///< Auto: PLAIN where offered, else LOGIN

    QString host; ///< name that the server's certificate must carry
    quint16 port = 587;
    Security security = Security::StartTls;
    QString user; ///< empty: no log-in
    QString password;
    AuthMechanism auth = AuthMechanism::Auto;
    QByteArray caCertificates; ///< PEM of an own authority, trusted besides the system's; may be empty
    int connectTimeoutMs = 30'000; ///< name, TCP and TLS (with STARTTLS: TCP and TLS each)
    int stepTimeoutMs = 120'000; ///< for each answer
    int takenTimeoutMs = 600'000; ///< for the answer after the final dot (RFC 5321, 4.5.3.2.6)
    int totalTimeoutMs = 840'000; ///< for all together; an outbox lease must be longer
    int keepMs = 3'000; ///< how long the connection is kept for the next message
};

/// What came of one attempt. Numbers only: a server's words may hold personal data.
struct SmtpOutcome
{
    enum class Result {
        Sent, ///< the server took the message (for a test: the log-in worked)
        TryAgain, ///< the same may work later: network, busy server, greylisting
        Permanent, ///< this message will never be taken; others may
        Account, ///< the settings, the log-in or the certificate: stop all mail and tell the office
    };

    Result result = Result::TryAgain;
    /// Why: "ok"; TryAgain: "refused", "host-not-found", "unreachable", "timeout", "dropped", "protocol",
    /// "server-busy", "recipient-deferred", "message-deferred", "aborted"; Permanent: "recipient-rejected",
    /// "message-rejected", "mail-address", "mail-header"; Account: "plaintext-refused", "no-starttls",
    /// "tls-certificate", "tls-hostname", "tls-failed", "ca-invalid", "auth-unsupported", "auth-failed",
    /// "sender-rejected", "server-refused".
    QString code;
    int smtpStatus = 0; ///< the deciding answer's status, 0 where there was none
    QString enhancedStatus; ///< RFC 3463, "5.1.1"; may be empty
    /// The whole message went out and the answer never came: it may have arrived. Sending it again with the
    /// same Message-ID is right, losing it is not.
    bool mayHaveArrived = false;
};

/// A message of whole lines as it follows DATA: a line that is only a dot ends it, so lines that start with a
/// dot get another (RFC 5321, 4.5.2).
QByteArray dotStuffed(const QByteArray &content);

/// Sends one message at a time. Asynchronous: needs the event loop of its thread, and is used from that
/// thread only. Certificate and host name are always verified; nothing of the message is sent before that.
///
/// The connection is kept for some seconds after a message, and the next one with the same settings goes over
/// it (RSET, RFC 5321, 4.1.1.5). Where the server has had enough of it meanwhile (421, or it is gone) or does
/// not take RSET or MAIL on it, a new one is made: the message has not been given to it yet, so that this is
/// no failure.
class SmtpClient : public QObject
{
    Q_OBJECT

public:
    explicit SmtpClient(QObject *parent = nullptr);
    ~SmtpClient() override;

    /// Starts sending. finished() follows exactly once, never before this returns.
    /// Throws Failure Bug "smtp-busy" where an attempt is still under way.
    void send(const SmtpSettings &settings, const MailMessage &message);

    /// Tries connection, TLS and log-in without a message. Otherwise as send().
    void test(const SmtpSettings &settings);

    /// Ends the attempt under way, with finished() TryAgain "aborted" as usual; does nothing without one.
    void abort();

    bool isBusy() const { return m_step != Step::Idle; }

Q_SIGNALS:
    void finished(const mamis::SmtpOutcome &outcome);

private:
    /// What is being waited for.
    enum class Step {
        Idle,
        Start,
        Connect,
        Greeting,
        Ehlo,
        StartTls,
        Handshake,
        AuthPlain,
        AuthLogin,
        AuthLoginUser,
        AuthLoginPassword,
        Reset,
        MailFrom,
        RcptTo,
        Data,
        Content,
        Finished,
    };
    using Result = SmtpOutcome::Result;

    void begin(const SmtpSettings &settings, bool testOnly);
    void start();
    void openSocket();
    /// Between two messages the server may leave when it likes.
    bool isBetweenMessages() const;
    bool isKeptFor(const SmtpOutcome &outcome) const;
    bool isOfKeptConnection(const SmtpOutcome &outcome) const;
    bool trustOwnAuthority();
    void onConnected();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onSocketError(QAbstractSocket::SocketError error);
    void onReadyRead();
    void onTimeout();

    void handle(const SmtpReply &reply);
    bool isExpected(const SmtpReply &reply) const;
    void refuse(const SmtpReply &reply);
    void proceed(const SmtpReply &reply);
    void afterEhlo(const SmtpReply &reply);
    void logIn(const SmtpReply &ehlo);
    void afterLogIn();

    void command(Step next, const QByteArray &line);
    void waitFor(Step next, int timeoutMs);
    void finish(Result result, const char *code, const SmtpReply &reply = {});
    void deliver(const SmtpOutcome &outcome);
    void closeSocket(bool politely);

    SmtpSettings m_settings;
    MailMessage m_message;
    bool m_testOnly = false;
    Step m_step = Step::Idle;
    QSslSocket *m_socket = nullptr;
    QTimer m_timer;
    QDeadlineTimer m_deadline;
    SmtpReplyParser m_parser;
    QByteArray m_content;
    QByteArray m_keptFor; ///< fingerprint of the settings by which the socket was opened
    bool m_reused = false; ///< the socket has carried a message before this one
    bool m_hostMismatchOnly = false;
    bool m_certificateRefused = false;
};

} // namespace mamis
