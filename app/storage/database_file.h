#pragma once

#include "storage/database.h"
#include "storage/file_place.h"

#include <QDateTime>
#include <QLockFile>

#include <optional>

namespace mamis {

/// The office's own database: one SQLite file on a local disk, used by one program at a time.
/// Opening never creates, replaces or repairs anything; what does not look right is refused with a Failure
/// whose code says why and whose first fact is the path: database-missing, database-foreign (not ours, or not
/// SQLite at all), database-newer (made by a newer program), database-damaged, database-read-only,
/// database-in-use (another program; facts: its name, its host), database-busy (locked by a foreign program),
/// database-network (a network share; WAL needs a local disk), database-linked (the file has several names),
/// disk-full. A file that is deleted or moved away while it is open refuses whatever is to be written:
/// database-moved (facts: the path, the copy made from what was still open; empty where none could be made).
/// What a file holds, for who is to choose between two.
struct RestoreReport
{
    QString path;
    bool isThere = false;
    QString problem; ///< the code of what is wrong with it; empty where it can be opened
    Database::Kind kind = Database::Kind::Office; ///< of one that can be opened
    QDateTime changedAt;
    QDateTime lastDecisionAt; ///< UTC; invalid where nothing was decided
    qint64 members = 0;
    qint64 applications = 0;
    qint64 decisions = 0;
};

class DatabaseFile : public Database
{
public:
    /// Opens an existing file: checks it, takes the lock beside it, migrates an older schema after a verified
    /// backup.
    explicit DatabaseFile(const QString &path);
    ~DatabaseFile() override;

    /// Makes a new, empty database with schema and rules; refuses an existing file (database-exists).
    static void create(const QString &path, Kind kind);

    /// Removes a file that nobody has open, and what SQLite left beside it.
    static void remove(const QString &path);

    /// A consistent copy, verified after writing; replaces nothing. May run while the database is in use.
    static void backup(const QString &path, const QString &target);

    /// Looks at a file without changing it (the one in use may be open elsewhere); only a restore() of it
    /// that was interrupted is finished first.
    static RestoreReport stateOf(const QString &path);

    /// Puts a verified copy in the place of a database that nobody has open. What was there is kept aside
    /// with its journal; the path of that, empty where nothing was there. Who is interrupted leaves the old
    /// state or the new one (file_switch.h). Throws the codes above, of the copy or of the file.
    static QString restore(const QString &copy, const QString &path);

    QString path() const { return m_path; } ///< without links
    QString label() const override { return m_path; }
    Kind kind() const override { return m_kind; }

    std::unique_ptr<Connection> openWriter() const override;
    std::unique_ptr<Connection> openReader() const override;

    const std::shared_ptr<const SqlLibrary> &library() const { return m_library; }

private:
    void check();
    void bringUpToDate(Connection &connection);

    QString m_path;
    std::optional<FileId> m_id; ///< of the file that was opened
    Kind m_kind = Kind::Office;
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<const SqlLibrary> m_library;
};

} // namespace mamis
