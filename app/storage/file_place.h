#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace mamis {

/// What the system knows of a file beside its contents. Any thread.

/// Tells one file from another, whatever path leads to it: device and inode, on Windows the volume's serial
/// number and the file's index.
struct FileId
{
    quint64 device = 0;
    quint64 file = 0;

    bool operator==(const FileId &) const = default;
};

/// Of the file that a path names now; nothing where there is none.
std::optional<FileId> fileId(const QString &path);

/// How many names (hard links) a file has; 0 where there is none.
int nameCount(const QString &path);

/// Whether SQLite's journal would not be safe there: the file, or the folder of one that is not there yet,
/// lies on another computer. Of a link, where it leads counts.
bool isNetworkShare(const QString &path);

/// The same of the name of a file system, as the system calls it ("nfs4", "fuse.sshfs"). The folders that a
/// virtual machine shares with its host count as well: they keep no locks.
bool isNetworkFileSystem(const QByteArray &type);

/// The file system that a path lies on, by the lines of Linux's /proc/self/mountinfo (proc(5)): of the mounts
/// above the path the deepest, of several in one place the last, which hides the others. A bind mount has the
/// type of what it shows. Empty where no line fits.
QByteArray mountedType(const QByteArray &mountinfo, const QString &path);

/// Removes a lock file (QLockFile) that no living process holds: of a computer that has another name now, or
/// cut short by a power failure. False where it is held.
bool removeAbandonedLock(const QString &path);

} // namespace mamis
