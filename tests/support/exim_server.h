#pragma once

#include "support/test_certificates.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>

/// A real mail server (exim4) on loopback with STARTTLS and implicit TLS, log-in by PLAIN and LOGIN, storing
/// into a Maildir. Recipients whose local part starts with "bad" are rejected (550), with "grey" deferred
/// (450). After 150 messages over one connection it has had enough (421). Needs root: exim drops to its own
/// user to deliver. Everything it cannot do it throws as std::runtime_error, so a test fails where exim4 is
/// missing instead of passing unseen.
class EximServer
{
public:
    EximServer() = default;
    ~EximServer() { stop(); }
    Q_DISABLE_COPY_MOVE(EximServer)

    /// Starts the server and waits until it answers. May be called again after stop(); the mail stored is
    /// kept.
    void start()
    {
        if (!QFile::exists(program()))
            throw std::runtime_error("/usr/sbin/exim4 is missing: install exim4-daemon-light or -heavy");
        if (run(QStringLiteral("/usr/bin/id"), { QStringLiteral("-u") }) != "0\n")
            throw std::runtime_error("this test must run as root: exim4 changes to the user Debian-exim");
        if (!m_ready)
            prepare();
        m_daemon.setProcessChannelMode(QProcess::MergedChannels);
        // The shell ends the daemon when its input closes, which the kernel does even for a test that was
        // killed. (A parent-death signal would not: exim changes its user, and the kernel then forgets the
        // signal.)
        m_daemon.start(QStringLiteral("/bin/sh"),
            { QStringLiteral("-c"), QStringLiteral("\"$@\" & read -r _; kill $!; wait $!"),
                QStringLiteral("sh"), program(), QStringLiteral("-C"),
                m_directory.filePath(QStringLiteral("exim.conf")), QStringLiteral("-bdf"),
                QStringLiteral("-q5s") });
        waitUntilAnswering(); // the daemon binds all its ports before it answers on one
    }

    /// Ends the daemon that start() started, and nothing else.
    void stop()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return;
        m_daemon.closeWriteChannel();
        if (!m_daemon.waitForFinished(5000)) {
            m_daemon.kill();
            m_daemon.waitForFinished(5000);
        }
        waitForChildren();
    }

    QString host() const { return QStringLiteral("localhost"); } ///< the certificate's only name
    quint16 startTlsPort() const { return m_startTlsPort; }
    quint16 tlsPort() const { return m_tlsPort; }
    QByteArray caPem() const { return m_certificates.caPem(); }
    QString user() const { return QStringLiteral("office@example.jp"); }
    QString password() const { return QString::fromUtf8("pä ss:word\"1"); }
    QString maildir() const { return m_directory.filePath(QStringLiteral("Maildir")); }

    /// The messages delivered so far, oldest name first, with the server's own headers before them.
    QList<QByteArray> messages() const
    {
        QList<QByteArray> result;
        const QDir inbox(maildir() + QStringLiteral("/new"));
        for (const QString &name : inbox.entryList(QDir::Files, QDir::Name)) {
            QFile file(inbox.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                result.append(file.readAll());
        }
        return result;
    }

    void clear() { QDir(maildir()).removeRecursively(); }

    QString logPath() const { return m_directory.filePath(QStringLiteral("exim_mainlog")); }

    /// The server's own account of what happened; for a failing test's message.
    QByteArray log() const
    {
        QFile file(logPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static QString program() { return QStringLiteral("/usr/sbin/exim4"); }

    static QByteArray run(const QString &command, const QStringList &arguments)
    {
        QProcess process;
        process.start(command, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            throw std::runtime_error(
                command.toStdString() + " failed: " + process.readAllStandardError().toStdString());
        return process.readAllStandardOutput();
    }

    static quint16 freePort()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            throw std::runtime_error("no free port on loopback");
        return probe.serverPort();
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw std::runtime_error("cannot write exim's files");
    }

    void prepare()
    {
        m_startTlsPort = freePort();
        do {
            m_tlsPort = freePort();
        } while (m_tlsPort == m_startTlsPort);
        write(QStringLiteral("server.crt"), m_certificates.certificatePem());
        write(QStringLiteral("server.key"), m_certificates.keyPem());
        QByteArray text = configuration;
        text.replace("@DIR@", m_directory.path().toUtf8());
        text.replace("@STARTTLS@", QByteArray::number(m_startTlsPort));
        text.replace("@TLS@", QByteArray::number(m_tlsPort));
        run(QStringLiteral("/bin/chown"),
            { QStringLiteral("-R"), QStringLiteral("Debian-exim:Debian-exim"), m_directory.path() });
        write(QStringLiteral("exim.conf"), text); // stays root's: exim refuses a configuration of others
        m_ready = true;
    }

    /// One whole, polite conversation: half ones would fill the log with complaints.
    void waitUntilAnswering()
    {
        const QDeadlineTimer deadline(10'000);
        while (!deadline.hasExpired() && !m_daemon.waitForFinished(20)) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_startTlsPort);
            if (!probe.waitForConnected(500) || !probe.waitForReadyRead(5000))
                continue;
            probe.write("QUIT\r\n");
            if (probe.waitForDisconnected(5000))
                return;
        }
        throw std::runtime_error("exim4 does not answer: " + m_daemon.readAll().toStdString());
    }

    /// The daemon's children finish what they were doing; until then the directory is theirs.
    void waitForChildren() const
    {
        const QDeadlineTimer deadline(10'000);
        const auto isOurs = [this](const QString &pid) {
            QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
            return file.open(QIODevice::ReadOnly)
                && file.readAll().contains(m_directory.path().toUtf8() + "/exim.conf");
        };
        for (;;) {
            const QStringList pids
                = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            if (std::none_of(pids.cbegin(), pids.cend(), isOurs) || deadline.hasExpired())
                return;
            QThread::msleep(20);
        }
    }

    static inline const QByteArray configuration = R"(exim_user = Debian-exim
exim_group = Debian-exim
primary_hostname = localhost
spool_directory = @DIR@/spool
log_file_path = @DIR@/exim_%slog
pid_file_path = @DIR@/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = @STARTTLS@ : @TLS@
tls_on_connect_ports = @TLS@
tls_certificate = @DIR@/server.crt
tls_privatekey = @DIR@/server.key
tls_advertise_hosts = *
auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}
acl_smtp_rcpt = recipient
acl_smtp_data = accepted
keep_environment =
host_lookup =
rfc1413_query_timeout = 0s
message_size_limit = 1M
smtp_accept_max_per_connection = 150
smtp_accept_queue_per_connection = 0
log_selector = +smtp_connection
begin acl
recipient:
  deny !authenticated = *
       message = authentication required
  deny local_parts = ^bad
       message = no such user
  defer local_parts = ^grey
       message = try again later
  accept
accepted:
  accept
begin routers
all:
  driver = accept
  transport = store
begin transports
store:
  driver = appendfile
  directory = @DIR@/Maildir
  maildir_format
  user = Debian-exim
  group = Debian-exim
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${if and{{eq{$auth2}{office@example.jp}}{eq{$auth3}{pä ss:word"1}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = ${if and{{eq{$auth1}{office@example.jp}}{eq{$auth2}{pä ss:word"1}}}}
  server_set_id = $auth1
)";

    TestCertificates m_certificates;
    QTemporaryDir m_directory;
    QProcess m_daemon;
    quint16 m_startTlsPort = 0;
    quint16 m_tlsPort = 0;
    bool m_ready = false;
};
