#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace mamis {

class Connection;
class SqlLibrary;

/// The office's own database: one SQLite file on a local disk, used by one program at a time.
/// Opening never creates, replaces or repairs anything; what does not look right is refused with a Failure
/// whose code says why and whose first fact is the path: database-missing, database-foreign (not ours, or not
/// SQLite at all), database-newer (made by a newer program), database-damaged, database-read-only,
/// database-in-use (another program; facts: its name, its host), database-busy (locked by a foreign program),
/// database-network (a network share; WAL needs a local disk).
class DatabaseFile
{
public:
    enum class Kind { Office, Practice };

    /// Opens an existing file: checks it, takes the lock beside it, migrates an older schema after a verified
    /// backup.
    explicit DatabaseFile(const QString &path);
    ~DatabaseFile();

    /// Makes a new, empty database with schema and rules; refuses an existing file (database-exists).
    static void create(const QString &path, Kind kind);

    /// A consistent copy, verified after writing; replaces nothing. May run while the database is in use.
    static void backup(const QString &path, const QString &target);

    QString path() const { return m_path; }
    Kind kind() const { return m_kind; }

    /// The connection that writes; its thread is the caller's. At most one at a time.
    std::unique_ptr<Connection> openWriter() const;
    std::unique_ptr<Connection> openReader() const;

    const std::shared_ptr<const SqlLibrary> &library() const { return m_library; }

    /// Number of the newest schema this program knows.
    static int newestSchema();

private:
    void check();
    void migrate(Connection &connection, int from);

    QString m_path;
    Kind m_kind = Kind::Office;
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<const SqlLibrary> m_library;
};

} // namespace mamis
