#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <stdexcept>

/// A certification authority and a server certificate for "localhost", made by openssl for one test run.
class TestCertificates
{
public:
    /// Throws std::runtime_error where openssl is missing or fails.
    TestCertificates()
    {
        run({ "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
            "-subj", "/CN=Test authority", "-addext", "keyUsage=critical,keyCertSign", "-keyout", "ca.key",
            "-out", "ca.crt" });
        run({ "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
            "/CN=localhost", "-keyout", "server.key", "-out", "server.csr" });
        QFile extensions(m_directory.filePath(QStringLiteral("ext")));
        if (!extensions.open(QIODevice::WriteOnly) || extensions.write("subjectAltName=DNS:localhost\n") < 0)
            throw std::runtime_error("cannot write the certificate's extensions");
        extensions.close();
        run({ "x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial",
            "-days", "2", "-extfile", "ext", "-out", "server.crt" });
    }

    QByteArray caPem() const { return content(QStringLiteral("ca.crt")); }
    QByteArray certificatePem() const { return content(QStringLiteral("server.crt")); }
    QByteArray keyPem() const { return content(QStringLiteral("server.key")); }

private:
    void run(std::initializer_list<const char *> arguments) const
    {
        QStringList list;
        for (const char *argument : arguments)
            list.append(QString::fromLatin1(argument));
        QProcess openssl;
        openssl.setWorkingDirectory(m_directory.path());
        openssl.start(QStringLiteral("openssl"), list);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            throw std::runtime_error("openssl failed: " + openssl.readAllStandardError().toStdString());
    }

    QByteArray content(const QString &name) const
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_directory;
};
