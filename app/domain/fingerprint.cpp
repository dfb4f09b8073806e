#include "domain/fingerprint.h"

#include <QCryptographicHash>

namespace mamis {

QByteArray fingerprint(const QByteArrayList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

} // namespace mamis
