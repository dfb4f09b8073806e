#pragma once

#include "storage/database.h"

#include <QLockFile>

namespace mamis {

/// The office's own database: one SQLite file on a local disk, used by one program at a time.
/// Opening never creates, replaces or repairs anything; what does not look right is refused with a Failure
/// whose code says why and whose first fact is the path: database-missing, database-foreign (not ours, or not
/// SQLite at all), database-newer (made by a newer program), database-damaged, database-read-only,
/// database-in-use (another program; facts: its name, its host), database-busy (locked by a foreign program),
/// database-network (a network share; WAL needs a local disk).
class DatabaseFile : public Database
{
public:
    /// Opens an existing file: checks it, takes the lock beside it, migrates an older schema after a verified
    /// backup.
    explicit DatabaseFile(const QString &path);
    ~DatabaseFile() override;

    /// Makes a new, empty database with schema and rules; refuses an existing file (database-exists).
    static void create(const QString &path, Kind kind);

    /// A consistent copy, verified after writing; replaces nothing. May run while the database is in use.
    static void backup(const QString &path, const QString &target);

    QString path() const { return m_path; }
    QString label() const override { return m_path; }
    Kind kind() const override { return m_kind; }

    std::unique_ptr<Connection> openWriter() const override;
    std::unique_ptr<Connection> openReader() const override;

    const std::shared_ptr<const SqlLibrary> &library() const { return m_library; }

private:
    void check();
    void bringUpToDate(Connection &connection);

    QString m_path;
    Kind m_kind = Kind::Office;
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<const SqlLibrary> m_library;
};

} // namespace mamis
