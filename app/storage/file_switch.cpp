#include "storage/file_switch.h"

#include "domain/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mamis::fileswitch {

namespace {

/// The journals first: a file without its journal is never there under its own name. What SQLite keeps in
/// "-shm" is made anew from the journal.
constexpr const char *oldFiles[] { "-journal", "-wal", "" };

Failure readOnly(const QString &target)
{
    return Failure(Failure::Kind::Unavailable, QStringLiteral("database-read-only"), { target });
}

/// Waits until a file's contents, or the names in a folder, are on the disk.
void sync([[maybe_unused]] const QString &path)
{
#ifndef Q_OS_WIN
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
#endif
}

QString folderOf(const QString &target)
{
    return QFileInfo(target).absolutePath();
}

QString partName(const QString &target)
{
    return target + QStringLiteral(".part");
}

QString newFile(const QString &folder)
{
    return folder + QStringLiteral("/new");
}

/// The folder of what was decided; empty where nothing was. Its name ends with the time.
QString decidedFolder(const QString &target)
{
    const QString begin = QFileInfo(target).fileName() + QStringLiteral(".restoring-");
    const QStringList names
        = QDir(folderOf(target)).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QString &name : names) {
        if (name.startsWith(begin))
            return folderOf(target) + u'/' + name;
    }
    return {};
}

QString asideOf(const QString &target, const QString &folder)
{
    return asideName(target, folder.mid(folder.lastIndexOf(QLatin1String(".restoring-")) + 11));
}

void rename(const QString &from, const QString &to, const QString &target)
{
    if (!QFile::rename(from, to))
        throw readOnly(target);
    sync(folderOf(to));
}

/// As long as the new file does not have its name yet.
void takeBack(const QString &target, const QString &folder)
{
    const QString aside = asideOf(target, folder);
    for (const char *suffix : { "", "-wal", "-journal" })
        QFile::rename(aside + QLatin1String(suffix), target + QLatin1String(suffix));
    QDir(folder).removeRecursively();
}

} // namespace

QString asideName(const QString &target, const QString &time)
{
    return QStringLiteral("%1.before-restore-%2").arg(target, time);
}

QString prepare(const QString &target)
{
    abandon(target);
    if (!QDir().mkdir(partName(target)))
        throw readOnly(target);
    return newFile(partName(target));
}

void abandon(const QString &target)
{
    QFile::remove(partName(target)); // of an earlier version, a file
    QDir(partName(target)).removeRecursively();
}

void decide(const QString &target, const QString &time)
{
    const QString part = partName(target);
    sync(newFile(part));
    sync(part);
    rename(part, QStringLiteral("%1.restoring-%2").arg(target, time), target);
}

bool isHalfDone(const QString &target)
{
    return !decidedFolder(target).isEmpty();
}

bool advance(const QString &target)
{
    const QString folder = decidedFolder(target);
    if (folder.isEmpty())
        return false;
    if (!QFileInfo::exists(newFile(folder))) { // it has its name already
        if (!QDir(folder).removeRecursively())
            throw readOnly(target);
        return true;
    }
    for (const char *suffix : oldFiles) {
        const QString old = target + QLatin1String(suffix);
        if (!QFileInfo::exists(old))
            continue;
        rename(old, asideOf(target, folder) + QLatin1String(suffix), target);
        return true;
    }
    QFile::remove(target + QStringLiteral("-shm"));
    rename(newFile(folder), target, target);
    return true;
}

void finish(const QString &target)
{
    try {
        while (advance(target)) { }
    } catch (const Failure &) {
        const QString folder = decidedFolder(target);
        if (!QFileInfo::exists(newFile(folder)))
            return; // the new file is in its place; an empty folder is left
        takeBack(target, folder);
        throw;
    }
}

} // namespace mamis::fileswitch
