#include "mail/smtp_client.h"

#include "domain/failure.h"
#include "domain/fingerprint.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace mamis {

namespace {

/// The rest waits in the kernel: a flood cannot fill the memory.
constexpr qint64 readBufferSize = qint64 { 64 } * 1024;
constexpr int quitTimeoutMs = 5'000;
constexpr int resetTimeoutMs = 10'000; ///< a new connection is quicker than waiting for a silent one

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

/// The client's name in EHLO: an address literal (RFC 5321, 4.1.3), as an office's computer has no public
/// name.
QByteArray ehloName(const QHostAddress &own)
{
    QHostAddress address = own;
    address.setScopeId({});
    const QByteArray text = address.toString().toLatin1();
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return '[' + text + ']';
    case QAbstractSocket::IPv6Protocol:
        return "[IPv6:" + text + ']';
    default:
        return "localhost";
    }
}

/// Read once: it takes a fifth of a second, and an office changes its authorities less often than it
/// restarts.
const QList<QSslCertificate> &systemAuthorities()
{
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

/// Everything that decides where a connection leads, how it is protected and who it is logged in as.
QByteArray connectionOf(const SmtpSettings &settings)
{
    return fingerprint({ settings.host.toUtf8(), QByteArray::number(settings.port),
        QByteArray::number(static_cast<int>(settings.security)), settings.user.toUtf8(),
        settings.password.toUtf8(), QByteArray::number(static_cast<int>(settings.auth)),
        settings.caCertificates });
}

bool isMechanismProblem(int status)
{
    return status == 502 || status == 504 || status == 534 || status == 538;
}

} // namespace

QByteArray dotStuffed(const QByteArray &content)
{
    QByteArray result = content.startsWith('.') ? '.' + content : content;
    return result.replace("\r\n.", "\r\n..") + ".\r\n";
}

SmtpClient::SmtpClient(QObject *parent)
    : QObject(parent)
    , m_timer(this) // a child, so that it follows the client into another thread
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SmtpClient::onTimeout);
}

SmtpClient::~SmtpClient()
{
    if (isBetweenMessages() && m_socket && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_socket->write("QUIT\r\n");
        m_socket->flush();
    }
    closeSocket(false);
}

void SmtpClient::send(const SmtpSettings &settings, const MailMessage &message)
{
    begin(settings, false);
    m_message = message;
}

void SmtpClient::test(const SmtpSettings &settings)
{
    begin(settings, true);
}

void SmtpClient::abort()
{
    finish(Result::TryAgain, "aborted");
}

void SmtpClient::begin(const SmtpSettings &settings, bool testOnly)
{
    if (isBusy())
        throw Failure(Failure::Kind::Bug, QStringLiteral("smtp-busy"));
    m_settings = settings;
    m_message = {};
    m_content.clear();
    m_parser.clear();
    m_testOnly = testOnly;
    m_certificateRefused = false;
    m_deadline.setRemainingTime(settings.totalTimeoutMs);
    waitFor(Step::Start, 0);
}

void SmtpClient::start()
{
    if (m_settings.security == SmtpSettings::Security::None && !isLoopback(m_settings.host))
        return finish(Result::Account, "plaintext-refused");
    if (m_settings.user.contains(QChar::Null) || m_settings.password.contains(QChar::Null))
        return finish(Result::Account, "auth-failed"); // NUL separates user and password in PLAIN (RFC 4616)
    try {
        if (!m_testOnly)
            m_content = dotStuffed(encode(m_message));
    } catch (const Failure &failure) {
        return finish(Result::Permanent, failure.code.toLatin1().constData());
    }
    m_reused = m_socket && m_socket->state() == QAbstractSocket::ConnectedState && !m_testOnly
        && m_keptFor == connectionOf(m_settings)
        && m_socket->bytesAvailable() == 0; // whatever it says unasked would be taken for an answer
    if (m_reused)
        return command(Step::Reset, "RSET");
    closeSocket(true);
    openSocket();
}

void SmtpClient::openSocket()
{
    m_reused = false;
    m_keptFor = connectionOf(m_settings);
    m_socket = new QSslSocket(this);
    m_socket->setReadBufferSize(readBufferSize);
    if (!trustOwnAuthority())
        return finish(Result::Account, "ca-invalid");
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setPeerVerifyName(m_settings.host);
    connect(m_socket, &QSslSocket::connected, this, &SmtpClient::onConnected);
    connect(m_socket, &QSslSocket::encrypted, this, &SmtpClient::onEncrypted);
    connect(m_socket, &QSslSocket::sslErrors, this, &SmtpClient::onSslErrors);
    connect(m_socket, &QSslSocket::errorOccurred, this, &SmtpClient::onSocketError);
    connect(m_socket, &QSslSocket::readyRead, this, &SmtpClient::onReadyRead);
    waitFor(Step::Connect, m_settings.connectTimeoutMs);
    if (m_settings.security == SmtpSettings::Security::Tls)
        m_socket->connectToHostEncrypted(m_settings.host, m_settings.port);
    else
        m_socket->connectToHost(m_settings.host, m_settings.port);
}

bool SmtpClient::trustOwnAuthority()
{
    if (m_settings.caCertificates.isEmpty())
        return true; // Qt then loads the system's authorities as they are needed
    const auto own = QSslCertificate::fromData(m_settings.caCertificates, QSsl::Pem);
    QSslConfiguration configuration = m_socket->sslConfiguration();
    configuration.setCaCertificates(systemAuthorities() + own);
    m_socket->setSslConfiguration(configuration);
    return !own.isEmpty();
}

void SmtpClient::onConnected()
{
    if (m_settings.security != SmtpSettings::Security::Tls)
        waitFor(Step::Greeting, m_settings.stepTimeoutMs);
}

void SmtpClient::onEncrypted()
{
    if (m_settings.security == SmtpSettings::Security::Tls)
        waitFor(Step::Greeting, m_settings.stepTimeoutMs);
    else
        command(Step::Ehlo,
            "EHLO " + ehloName(m_socket->localAddress())); // RFC 3207, 4.2: what was said before is void
}

void SmtpClient::onSslErrors(const QList<QSslError> &errors)
{
    m_certificateRefused = true; // the errors are not ignored: the socket gives up next
    m_hostMismatchOnly = std::ranges::all_of(
        errors, [](const QSslError &error) { return error.error() == QSslError::HostNameMismatch; });
}

void SmtpClient::onSocketError(QAbstractSocket::SocketError error)
{
    if (isBetweenMessages())
        return closeSocket(false);
    if (m_certificateRefused)
        return finish(Result::Account, m_hostMismatchOnly ? "tls-hostname" : "tls-certificate");
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return finish(Result::TryAgain, "refused");
    case QAbstractSocket::HostNotFoundError:
        return finish(Result::TryAgain, "host-not-found");
    case QAbstractSocket::RemoteHostClosedError:
        return finish(Result::TryAgain, "dropped");
    case QAbstractSocket::SocketTimeoutError:
        return finish(Result::TryAgain, "timeout");
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return finish(Result::Account, "tls-failed");
    default:
        return finish(Result::TryAgain, m_step == Step::Connect ? "unreachable" : "dropped");
    }
}

void SmtpClient::onTimeout()
{
    if (m_step == Step::Start)
        start();
    else if (m_step == Step::Idle)
        closeSocket(true);
    else
        finish(Result::TryAgain, "timeout");
}

void SmtpClient::onReadyRead()
{
    if (isBetweenMessages()) // 421: it does not want to wait for the next one
        return closeSocket(false);
    try {
        while (
            m_socket && !isBetweenMessages() && m_step != Step::Handshake && m_socket->bytesAvailable() > 0) {
            m_parser.append(m_socket->readAll());
            if (const auto reply = m_parser.next())
                handle(*reply);
        }
    } catch (const Failure &failure) {
        finish(Result::TryAgain, failure.code.toLatin1().constData());
    }
}

void SmtpClient::handle(const SmtpReply &reply)
{
    if (reply.status == 421) // "closing", as an answer to anything (RFC 5321, 3.8)
        return finish(Result::TryAgain, "server-busy", reply);
    if (!isExpected(reply))
        return refuse(reply);
    if (m_step == Step::StartTls) {
        m_parser.clear(); // what came in the clear is worth nothing (RFC 3207, 6)
        waitFor(Step::Handshake, m_settings.connectTimeoutMs);
        return m_socket->startClientEncryption();
    }
    if (!m_parser.isEmpty()) // an answer before its question would be taken for the answer to the next one
        return finish(Result::TryAgain, "protocol", reply);
    proceed(reply);
}

bool SmtpClient::isExpected(const SmtpReply &reply) const
{
    switch (m_step) {
    case Step::Data:
        return reply.status == 354;
    case Step::AuthLogin:
    case Step::AuthLoginUser:
        return reply.status == 334;
    default:
        return reply.kind() == 2;
    }
}

/// The meaning of an answer that is not the one hoped for, by what it answers.
void SmtpClient::refuse(const SmtpReply &reply)
{
    const bool later = reply.kind() == 4;
    if (!later && reply.kind() != 5)
        return finish(Result::TryAgain, "protocol", reply);
    switch (m_step) {
    case Step::RcptTo:
        return later ? finish(Result::TryAgain, "recipient-deferred", reply)
                     : finish(Result::Permanent, "recipient-rejected", reply);
    case Step::Data:
    case Step::Content:
        return later ? finish(Result::TryAgain, "message-deferred", reply)
                     : finish(Result::Permanent, "message-rejected", reply);
    default:
        break;
    }
    if (later)
        return finish(Result::TryAgain, "server-busy", reply);
    switch (m_step) {
    case Step::StartTls:
        return finish(Result::Account, "no-starttls", reply);
    case Step::AuthPlain:
    case Step::AuthLogin:
    case Step::AuthLoginUser:
    case Step::AuthLoginPassword:
        return finish(
            Result::Account, isMechanismProblem(reply.status) ? "auth-unsupported" : "auth-failed", reply);
    case Step::MailFrom:
        return finish(Result::Account, "sender-rejected", reply);
    default:
        return finish(Result::Account, "server-refused", reply);
    }
}

/// The next command after an answer that was the one hoped for.
void SmtpClient::proceed(const SmtpReply &reply)
{
    switch (m_step) {
    case Step::Greeting:
        return command(Step::Ehlo, "EHLO " + ehloName(m_socket->localAddress()));
    case Step::Ehlo:
        return afterEhlo(reply);
    case Step::AuthLogin:
        return command(Step::AuthLoginUser, m_settings.user.toUtf8().toBase64());
    case Step::AuthLoginUser:
        return command(Step::AuthLoginPassword, m_settings.password.toUtf8().toBase64());
    case Step::AuthPlain:
    case Step::AuthLoginPassword:
    case Step::Reset:
        return afterLogIn();
    case Step::MailFrom:
        return command(Step::RcptTo, "RCPT TO:<" + wireAddress(m_message.toAddress) + '>');
    case Step::RcptTo:
        return command(Step::Data, "DATA");
    case Step::Data:
        waitFor(Step::Content, m_settings.takenTimeoutMs);
        m_socket->write(m_content);
        return;
    case Step::Content:
        return finish(Result::Sent, "ok", reply);
    default:
        return finish(Result::TryAgain, "protocol", reply);
    }
}

void SmtpClient::afterEhlo(const SmtpReply &reply)
{
    if (m_settings.security == SmtpSettings::Security::StartTls && !m_socket->isEncrypted()) {
        if (!reply.capability("STARTTLS"))
            return finish(Result::Account, "no-starttls", reply); // not offered, or taken away on the way
        return command(Step::StartTls, "STARTTLS");
    }
    if (m_settings.user.isEmpty())
        return afterLogIn();
    logIn(reply);
}

void SmtpClient::logIn(const SmtpReply &ehlo)
{
    using Auth = SmtpSettings::AuthMechanism;
    const QByteArrayList offered = ehlo.capability("AUTH").value_or(QByteArrayList());
    const auto usable = [&](Auth mechanism, const char *name) {
        return (m_settings.auth == Auth::Auto || m_settings.auth == mechanism) && offered.contains(name);
    };
    if (usable(Auth::Plain, "PLAIN")) {
        const QByteArray user = m_settings.user.toUtf8();
        const QByteArray secret = '\0' + user + '\0' + m_settings.password.toUtf8();
        return command(Step::AuthPlain, "AUTH PLAIN " + secret.toBase64());
    }
    if (usable(Auth::Login, "LOGIN"))
        return command(Step::AuthLogin, "AUTH LOGIN");
    finish(Result::Account, "auth-unsupported", ehlo);
}

void SmtpClient::afterLogIn()
{
    if (m_testOnly)
        return finish(Result::Sent, "ok");
    command(Step::MailFrom, "MAIL FROM:<" + wireAddress(m_message.fromAddress) + '>');
}

bool SmtpClient::isBetweenMessages() const
{
    return m_step == Step::Idle || m_step == Step::Start || m_step == Step::Finished;
}

/// After the server's last word about a message, which may have been no; or where it was not asked.
bool SmtpClient::isKeptFor(const SmtpOutcome &outcome) const
{
    if (m_step == Step::Start)
        return true;
    const bool isAboutMessage = m_step == Step::RcptTo || m_step == Step::Data || m_step == Step::Content;
    return isAboutMessage && !m_testOnly && outcome.smtpStatus != 0 && outcome.smtpStatus != 421
        && outcome.code != QLatin1String("protocol") && m_parser.isEmpty();
}

/// The server has had enough of a connection that was kept, which says nothing about this message.
bool SmtpClient::isOfKeptConnection(const SmtpOutcome &outcome) const
{
    if (!m_reused || outcome.code == QLatin1String("aborted") || outcome.result == Result::Permanent)
        return false;
    if (m_step == Step::Reset || m_step == Step::MailFrom)
        return true;
    const bool isGone = outcome.smtpStatus == 0 || outcome.smtpStatus == 421;
    return (m_step == Step::RcptTo || m_step == Step::Data) && isGone;
}

void SmtpClient::command(Step next, const QByteArray &line)
{
    // The last gate: whatever is between two line ends is a command to the server.
    if (line.contains('\r') || line.contains('\n') || line.contains('\0'))
        return finish(Result::Permanent, "mail-address");
    waitFor(next,
        next == Step::Reset ? std::min(resetTimeoutMs, m_settings.stepTimeoutMs) : m_settings.stepTimeoutMs);
    m_socket->write(line + "\r\n");
}

void SmtpClient::waitFor(Step next, int timeoutMs)
{
    m_step = next;
    m_timer.start(static_cast<int>(std::min<qint64>(timeoutMs, m_deadline.remainingTime())));
}

void SmtpClient::finish(Result result, const char *code, const SmtpReply &reply)
{
    if (m_step == Step::Idle || m_step == Step::Finished)
        return;
    SmtpOutcome outcome;
    outcome.result = result;
    outcome.code = QString::fromLatin1(code);
    outcome.smtpStatus = reply.status;
    outcome.enhancedStatus = reply.enhancedStatus();
    outcome.mayHaveArrived = m_step == Step::Content && result == Result::TryAgain && reply.kind() != 4;
    if (!isOfKeptConnection(outcome))
        return deliver(outcome);
    closeSocket(false);
    m_parser.clear();
    openSocket();
}

void SmtpClient::deliver(const SmtpOutcome &outcome)
{
    const bool answered = outcome.smtpStatus != 0 || outcome.result == Result::Sent;
    const bool kept = isKeptFor(outcome);
    m_step = Step::Finished;
    m_timer.stop();
    if (!kept)
        closeSocket(answered);
    m_settings.password.clear();
    m_content.clear();
    // From the event loop: a receiver may start the next message or delete this client.
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            m_step = Step::Idle;
            if (m_socket)
                m_timer.start(m_settings.keepMs);
            Q_EMIT finished(outcome);
        },
        Qt::QueuedConnection);
}

/// Politely: with QUIT, without keeping anybody waiting for its answer. Otherwise at once.
void SmtpClient::closeSocket(bool politely)
{
    QSslSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    if (!politely || socket->state() != QAbstractSocket::ConnectedState) {
        socket->abort();
        return socket->deleteLater();
    }
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(quitTimeoutMs, socket, &QObject::deleteLater);
    socket->write("QUIT\r\n");
}

} // namespace mamis
