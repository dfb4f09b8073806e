#include "storage/trusted_authorities.h"

#ifdef Q_OS_WIN
#include <QDir>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#endif

namespace mamis {

#ifdef Q_OS_WIN

QString trustedAuthorities()
{
    static const QString path = [] {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/MAMIS Office"));
        folder.mkpath(QStringLiteral("."));
        const QString made = folder.filePath(QStringLiteral("authorities.pem"));
        // Where it cannot be written, another run's is there, or the connection says that nothing can be
        // verified.
        if (QSaveFile file(made); file.open(QIODevice::WriteOnly)) {
            const QList<QSslCertificate> trusted = QSslConfiguration::systemCaCertificates();
            for (const QSslCertificate &authority : trusted)
                file.write(authority.toPem());
            file.commit();
        }
        return made;
    }();
    return path;
}

#else

QString trustedAuthorities()
{
    return QStringLiteral("/etc/ssl/certs/ca-certificates.crt"); // Debian's
}

#endif

} // namespace mamis
