#pragma once

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSslCertificate>
#include <QTcpSocket>

#include <qt_windows.h>
#include <stdexcept>
#include <wincrypt.h>

/// The mail server of mamis-exim, for tests that run as Windows programs: the same server and the same face
/// as EximServer, started outside. The environment's MAMIS_EXIM names the folder where it says how to reach
/// it.
class EximServer
{
public:
    EximServer()
    {
        const QByteArrayList lines = content(QStringLiteral("server")).split('\n');
        if (lines.size() != 5)
            throw std::runtime_error("MAMIS_EXIM does not name the folder of a running mamis-exim");
        m_control = lines[0].toUShort();
        m_startTlsPort = lines[1].toUShort();
        m_tlsPort = lines[2].toUShort();
        m_maildir = QString::fromUtf8(lines[3]);
        m_log = QString::fromUtf8(lines[4]);
    }
    Q_DISABLE_COPY_MOVE(EximServer)
    ~EximServer() { setTrusted(false); }

    /// Puts the server's authority among those the system trusts, as administrators do, or takes it away.
    /// wine builds no chain to an authority that only the program names, as Windows does.
    void setTrusted(bool trusted) const
    {
        const QByteArray der = QSslCertificate(caPem(), QSsl::Pem).toDer();
        if (!trusted) {
            QSettings roots(
                QStringLiteral(
                    "HKEY_CURRENT_USER\\Software\\Microsoft\\SystemCertificates\\Root\\Certificates"),
                QSettings::NativeFormat);
            const QByteArray name = QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex().toUpper();
            roots.remove(QString::fromLatin1(name));
            return;
        }
        const HCERTSTORE store
            = CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, CERT_SYSTEM_STORE_CURRENT_USER, L"Root");
        CertAddEncodedCertificateToStore(store, X509_ASN_ENCODING,
            reinterpret_cast<const BYTE *>(der.constData()), static_cast<DWORD>(der.size()),
            CERT_STORE_ADD_REPLACE_EXISTING, nullptr);
        CertCloseStore(store, 0);
    }

    void start() { command("start\n"); }
    void stop() { command("stop\n"); }

    QString host() const { return QStringLiteral("localhost"); }
    quint16 startTlsPort() const { return m_startTlsPort; }
    quint16 tlsPort() const { return m_tlsPort; }
    QByteArray caPem() const { return content(QStringLiteral("ca.crt")); }
    QString user() const { return QStringLiteral("office@example.jp"); }
    QString password() const { return QString::fromUtf8("pä ss:word\"1"); }

    QList<QByteArray> messages() const
    {
        QList<QByteArray> result;
        const QDir inbox(m_maildir + QStringLiteral("/new"));
        for (const QString &name : inbox.entryList(QDir::Files, QDir::Name))
            result.append(read(inbox.filePath(name)));
        return result;
    }

    void clear() { QDir(m_maildir).removeRecursively(); }
    QByteArray log() const { return read(m_log); }

    /// A file of the folder; empty where it is not there.
    static QByteArray content(const QString &name)
    {
        return read(qEnvironmentVariable("MAMIS_EXIM") + u'/' + name);
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void command(const char *text) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_control);
        if (!socket.waitForConnected(5000) || socket.write(text) < 0 || !socket.waitForReadyRead(30'000)
            || socket.readAll() != "done\n")
            throw std::runtime_error("mamis-exim does not answer");
    }

    quint16 m_control = 0;
    quint16 m_startTlsPort = 0;
    quint16 m_tlsPort = 0;
    QString m_maildir;
    QString m_log;
};

/// A foreign authority; made by mamis-exim.
class TestCertificates
{
public:
    QByteArray caPem() const { return EximServer::content(QStringLiteral("foreign.crt")); }
};
