#include "storage/file_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace mamis {

namespace {

struct Known
{
    FileId id;
    int names = 0;
};

#ifdef Q_OS_WIN
std::optional<Known> known(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE handle = CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION info;
    const bool told = GetFileInformationByHandle(handle, &info);
    CloseHandle(handle);
    if (!told)
        return {};
    return Known { { info.dwVolumeSerialNumber,
                       (quint64 { info.nFileIndexHigh } << 32) | info.nFileIndexLow },
        static_cast<int>(info.nNumberOfLinks) };
}
#else
std::optional<Known> known(const QString &path)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return Known { { info.st_dev, info.st_ino }, static_cast<int>(info.st_nlink) };
}
#endif

/// Blanks and the like in mountinfo stand as a backslash with three octal digits.
QByteArray unescaped(const QByteArray &field)
{
    QByteArray text;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool octal = false;
        const char code
            = field.at(i) == '\\' ? static_cast<char>(field.mid(i + 1, 3).toInt(&octal, 8)) : '\0';
        text += octal ? code : field.at(i);
        i += octal ? 3 : 0;
    }
    return text;
}

QByteArray fileSystemOf(const QString &place)
{
#ifdef Q_OS_LINUX
    if (QFile mounts(QStringLiteral("/proc/self/mountinfo")); mounts.open(QIODevice::ReadOnly)) {
        if (const QByteArray type = mountedType(mounts.readAll(), place); !type.isEmpty())
            return type;
    }
#endif
    return QStorageInfo(place).fileSystemType();
}

/// The file itself, or the folder it will be in, without links.
QString realPlace(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath() : real;
}

} // namespace

std::optional<FileId> fileId(const QString &path)
{
    const std::optional<Known> file = known(path);
    return file ? std::optional(file->id) : std::nullopt;
}

int nameCount(const QString &path)
{
    const std::optional<Known> file = known(path);
    return file ? file->names : 0;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    const QByteArray name = type.toLower();
    const auto begins = [&](const char *word) { return name.startsWith(word); };
    constexpr const char *network[] { "nfs", "cifs", "smb", "9p", "afs", "davfs", "ncpfs", "ceph",
        "glusterfs", "lustre", "ocfs", "gfs", "vboxsf", "prl_fs", "drvfs", "virtiofs", "vmhgfs" };
    if (std::any_of(std::begin(network), std::end(network), begins))
        return true;
    // Programs that make file systems: the local ones are known, of the others it cannot be told.
    constexpr const char *local[] { "fuse.ntfs", "fuse.exfat", "fuse.veracrypt", "fuse.encfs",
        "fuse.gocryptfs", "fuse.cryfs", "fuse.securefs", "fuse.bindfs", "fuse.mergerfs",
        "fuse.fuse-overlayfs", "fuse.zfs" };
    return (begins("fuse.") && std::none_of(std::begin(local), std::end(local), begins)) || name == "fuse"
        || name == "sshfs";
}

QByteArray mountedType(const QByteArray &mountinfo, const QString &path)
{
    const QByteArray place = QFile::encodeName(path);
    QByteArray type;
    qsizetype deepest = 0;
    for (const QByteArray &line : mountinfo.split('\n')) {
        // 36 35 98:0 /root/in/it /where/it/is rw,noatime master:1 - type source options
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype end = fields.indexOf("-");
        if (end < 6 || end + 1 >= fields.size())
            continue;
        const QByteArray point = unescaped(fields.at(4));
        const bool above = point == "/" || place == point || place.startsWith(point + '/');
        if (above && point.size() >= deepest) {
            deepest = point.size();
            type = fields.at(end + 1);
        }
    }
    return type;
}

bool isNetworkShare(const QString &path)
{
    const QString place = realPlace(path);
    if (place.startsWith(QLatin1String("//")) || place.startsWith(QLatin1String("\\\\"))
        || path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\")))
        return true;
#ifdef Q_OS_WIN
    // A mapped drive has a letter like any other; the system knows.
    const std::wstring drive = (place.left(2) + QLatin1Char('\\')).toStdWString();
    if (GetDriveTypeW(drive.c_str()) == DRIVE_REMOTE)
        return true;
#endif
    return isNetworkFileSystem(fileSystemOf(place));
}

bool removeAbandonedLock(const QString &path)
{
#ifdef Q_OS_WIN
    return QFile::remove(path); // refused as long as somebody has it open
#else
    // As QLockFile holds it: a process that ends, however it ends, lets go.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool abandoned
        = ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::unlink(QFile::encodeName(path).constData()) == 0;
    ::close(file);
    return abandoned;
#endif
}

} // namespace mamis
