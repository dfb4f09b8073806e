#include "domain/log.h"

#include "domain/failure.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QMutex>
#include <QStandardPaths>

namespace mamis {

namespace {

QMutex mutex; ///< for `writtenFolder` and for the files in it; between programs the lock file does the same
QString writtenFolder;

QString fileName(int age)
{
    const QString name = QDir(writtenFolder).filePath(QStringLiteral("mamis-office.log"));
    return age == 0 ? name : name + QStringLiteral(".%1").arg(age);
}

void setAside()
{
    QFile::remove(fileName(logFiles - 1));
    for (int age = logFiles - 1; age > 0; --age)
        QFile::rename(fileName(age - 1), fileName(age));
}

} // namespace

QString standardLogFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("MAMIS Office/MAMIS Office/log"));
}

void openLog(const QString &wanted)
{
    const QMutexLocker locker(&mutex);
    writtenFolder = wanted;
    QDir().mkpath(writtenFolder);
}

QString logFolder()
{
    const QMutexLocker locker(&mutex);
    return writtenFolder;
}

const Failure &logged(const Failure &failure)
{
    const bool bug = failure.kind == Failure::Kind::Bug;
    if (bug || failure.kind == Failure::Kind::Unavailable) {
        logLine(QDateTime::currentDateTimeUtc(),
            QStringList { faultNumber(failure), bug ? QStringLiteral("bug") : QStringLiteral("unavailable"),
                failure.code, failure.detail }
                .join(u' '));
    }
    return failure;
}

void logLine(const QDateTime &when, const QString &text)
{
    const QMutexLocker locker(&mutex);
    if (writtenFolder.isEmpty())
        return;
    QLockFile lock(QDir(writtenFolder).filePath(QStringLiteral("mamis-office.log.lock")));
    if (!lock.tryLock(1000))
        return;
    QFile file(fileName(0));
    if (file.size() >= logFileBytes)
        setAside();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QString line
        = when.toUTC().toString(Qt::ISODateWithMs) + QStringLiteral(" " MAMIS_VERSION " ") + text;
    file.write(line.simplified().toUtf8() + '\n');
}

QString faultNumber(const Failure &failure)
{
    const QByteArray cause = (failure.code + u'\n' + failure.detail).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(cause, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(3).toHex().toUpper());
}

} // namespace mamis
