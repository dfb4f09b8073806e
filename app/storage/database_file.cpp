#include "storage/database_file.h"

#include "storage/connection.h"
#include "storage/file_place.h"
#include "storage/file_switch.h"
#include "storage/migration.h"
#include "storage/sql_library.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QtEndian>

namespace mamis {

namespace {

/// "MOFC": marks a file as ours (PRAGMA application_id).
constexpr int applicationId = 0x4d4f4643;
const QString sqliteEngine = QStringLiteral("sqlite");

struct Header
{
    bool sqlite = false;
    bool usesWal = false; ///< its journal is a file beside it, "-wal"
    int applicationId = 0;
    int schema = 0;
};

/// Reads the file's own header (SQLite file format, section 1.3): looking must not change or create anything.
Header readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::Unavailable, QStringLiteral("database-cannot-open"), { path });
    const QByteArray bytes = file.read(100);
    Header header;
    header.sqlite = bytes.size() == 100 && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.sqlite) {
        header.usesWal = bytes.at(18) == 2 && bytes.at(19) == 2;
        header.schema = qFromBigEndian<qint32>(bytes.constData() + 60);
        header.applicationId = qFromBigEndian<qint32>(bytes.constData() + 68);
    }
    return header;
}

QString stamp()
{
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

/// Whether the disk has room for as much as a small change takes.
bool hasRoom(const QString &path)
{
    constexpr qint64 little = qint64 { 1024 } * 1024;
    return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() > little;
}

std::unique_ptr<QLockFile> lock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // as long as its process lives
    if (lock->tryLock(200))
        return lock;
    if (lock->error() == QLockFile::LockFailedError && removeAbandonedLock(lockPath(path))
        && lock->tryLock(200))
        return lock;
    switch (lock->error()) {
    case QLockFile::PermissionError:
        throw Failure::unavailable("database-read-only", { path });
    case QLockFile::UnknownError: // the file could not be written
        throw Failure::unavailable(hasRoom(path) ? "database-io" : "disk-full", { path });
    default:
        break;
    }
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    throw Failure::unavailable("database-in-use", { path, program, host });
}

/// Makes an empty file of which nobody but the owner reads what will be written: doctors' personal data.
void makePrivateFile(const QString &path, const char *codeIfThere)
{
    if (QFileInfo::exists(path))
        throw Failure::unavailable(codeIfThere, { path });
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Failure::unavailable("database-cannot-open", { path });
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// What can be told from the file itself, without touching it.
void checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        throw Failure::unavailable("database-missing", { path });
    const Header header = readHeader(path);
    if (!header.sqlite || header.applicationId != applicationId)
        throw Failure::unavailable("database-foreign", { path });
    if (header.schema > newestSchema())
        throw Failure::unavailable("database-newer", { path });
    if (header.schema < 1) // never finished, or not as we wrote it
        throw Failure::unavailable("database-damaged", { path });
    if (nameCount(path) > 1) // another name would have a lock and a journal of its own
        throw Failure::unavailable("database-linked", { path });
}

void verify(const QString &path)
{
    const auto library = std::make_shared<const SqlLibrary>(sqliteEngine);
    const auto connection = Connection::openSqlite(path, Connection::Access::Read, library);
    Rows rows = connection->runText(QStringLiteral("pragma integrity_check(1)"));
    if (!rows.next() || rows.text(0) != QLatin1String("ok"))
        throw Failure::unavailable("database-damaged", { path });
}

/// A copy of ours has its journal inside (VACUUM INTO): a "-wal" beside it is that of the file it was copied
/// over, and SQLite would play it into it.
bool hasStrangeJournal(const QString &path)
{
    return !readHeader(path).usesWal && QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

void putStrangeJournalAside(const QString &path)
{
    if (!hasStrangeJournal(path))
        return;
    const QString journal = path + QStringLiteral("-wal");
    if (!QFile::rename(journal, QStringLiteral("%1.of-another-file-%2").arg(journal, stamp())))
        throw Failure::unavailable("database-read-only", { path });
    QFile::remove(path + QStringLiteral("-shm"));
}

/// The same for who only looks.
void refuseStrangeJournal(const QString &path)
{
    if (hasStrangeJournal(path))
        throw Failure::unavailable("database-strange-journal", { path });
}

/// A file as it is now, with its journal, in a folder of its own that nobody else can read and that is gone
/// afterwards: SQLite writes into what it opens.
class Likeness
{
public:
    explicit Likeness(const QString &path)
        : m_path(m_folder.filePath(QStringLiteral("likeness")))
    {
        const QString journal = QStringLiteral("-wal");
        if (!QFile::copy(path, m_path)
            || (QFileInfo(path + journal).size() > 0 && !QFile::copy(path + journal, m_path + journal)))
            throw Failure::unavailable(hasRoom(m_path) ? "database-cannot-open" : "disk-full", { path });
        for (const QString &file : { m_path, m_path + journal }) // of a medium that is only read
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    }

    const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

Database::Kind kindOf(Connection &connection, const QString &path)
{
    Rows kind = connection.run(
        QStringLiteral("setting_value"), { { QStringLiteral("name"), QStringLiteral("kind") } });
    if (!kind.next())
        throw Failure::unavailable("database-damaged", { path });
    return kind.text(0) == QLatin1String("practice") ? Database::Kind::Practice : Database::Kind::Office;
}

std::unique_ptr<Connection> lookInto(const Likeness &likeness)
{
    return Connection::openSqlite(
        likeness.path(), Connection::Access::Read, std::make_shared<const SqlLibrary>(sqliteEngine));
}

/// Nobody's practice takes the place of real data, nor the other way round. What is damaged says nothing of
/// its kind.
void requireSameKind(Connection &copy, const QString &copyPath, const QString &target)
{
    const Database::Kind kind = kindOf(copy, copyPath);
    std::optional<Database::Kind> present;
    try {
        checkHeader(target);
        refuseStrangeJournal(target);
        const Likeness likeness(target);
        present = kindOf(*lookInto(likeness), target);
    } catch (const Failure &failure) {
        if (failure.kind == Failure::Kind::Cancelled)
            throw;
        return;
    }
    if (*present != kind)
        throw Failure::unavailable("database-other-kind", { copyPath });
}

void copyInto(Connection &connection, const QString &target)
{
    makePrivateFile(target, "file-exists"); // VACUUM INTO fills an empty file
    QString quoted = QDir::toNativeSeparators(target);
    quoted.replace(u'\'', QLatin1String("''"));
    try {
        connection.runText(QStringLiteral("vacuum into '%1'").arg(quoted));
        verify(target);
        // Looking at it gave it a journal of its own: without one, a strange journal beside it is known as
        // such.
        Connection::openSqlite(
            target, Connection::Access::Write, std::make_shared<const SqlLibrary>(sqliteEngine))
            ->runText(QStringLiteral("pragma journal_mode=delete"));
    } catch (...) {
        DatabaseFile::remove(target);
        throw;
    }
    QFile::remove(target + QStringLiteral("-wal"));
    QFile::remove(target + QStringLiteral("-shm"));
}

/// The file that a path leads to, also while it is not there.
QString realTarget(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    return info.isSymLink() ? info.symLinkTarget() : path;
}

/// A restore that was decided and then interrupted is carried out before anybody looks at the file.
void finishRestore(const QString &path)
{
    const QString target = realTarget(path);
    if (!fileswitch::isHalfDone(target))
        return;
    const std::unique_ptr<QLockFile> held = lock(target);
    fileswitch::finish(target);
}

/// What the open connection still knows, written beside where the file was; empty where that does not work.
QString savedCopy(Connection &connection, const QString &path)
{
    const QString copy = QStringLiteral("%1.saved-%2").arg(path, stamp());
    try {
        copyInto(connection, copy);
        return copy;
    } catch (const Failure &) {
        return {};
    }
}

} // namespace

DatabaseFile::DatabaseFile(const QString &path)
    : m_path(path)
{
    check();
    m_path = QFileInfo(m_path).canonicalFilePath(); // one lock for one file, whatever links lead to it
    m_lock = lock(m_path);
    putStrangeJournalAside(m_path);
    m_id = fileId(m_path);
    m_library = std::make_shared<const SqlLibrary>(sqliteEngine);
    try {
        const auto connection = openWriter();
        switch (schemaState(*connection)) {
        case SchemaState::None:
            throw Failure::unavailable("database-foreign", { m_path });
        case SchemaState::Newer:
            throw Failure::unavailable("database-newer", { m_path });
        case SchemaState::Older:
            bringUpToDate(*connection);
            break;
        case SchemaState::Current:
            break;
        }
        m_kind = kindOf(*connection, m_path);
    } catch (const Failure &failure) {
        // The schema is checked above, so a table that cannot be read is damage, not a bug of the statement;
        // the copy made before a migration was whole, so one that fails is our own mistake.
        if (failure.kind == Failure::Kind::Bug && failure.code != QLatin1String("migration-failed"))
            throw Failure::unavailable("database-damaged", { m_path });
        throw Failure(failure.kind, failure.code, { m_path }, failure.detail);
    }
}

DatabaseFile::~DatabaseFile() = default;

void DatabaseFile::check()
{
    if (isNetworkShare(m_path))
        throw Failure::unavailable("database-network", { m_path });
    finishRestore(m_path);
    checkHeader(m_path);
    const QFileInfo info(m_path);
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        throw Failure::unavailable("database-read-only", { m_path });
}

void DatabaseFile::bringUpToDate(Connection &connection)
{
    const QString copy = QStringLiteral("%1.before-%2-%3").arg(m_path).arg(newestSchema()).arg(stamp());
    copyInto(connection, copy);
    try {
        migrate(connection);
    } catch (const Failure &failure) {
        if (failure.kind == Failure::Kind::Cancelled) // nothing was changed: the copy is of no use
            remove(copy);
        throw;
    }
}

void DatabaseFile::create(const QString &path, Kind kind)
{
    if (isNetworkShare(path))
        throw Failure::unavailable("database-network", { path });
    makePrivateFile(path, "database-exists");
    try {
        const auto library = std::make_shared<const SqlLibrary>(sqliteEngine);
        const auto connection = Connection::openSqlite(path, Connection::Access::Write, library);
        connection->runText(QStringLiteral("pragma application_id=%1").arg(applicationId));
        migrate(*connection);
        connection->run(QStringLiteral("setting_set"),
            { { QStringLiteral("name"), QStringLiteral("kind") },
                { QStringLiteral("value"),
                    kind == Kind::Practice ? QStringLiteral("practice") : QStringLiteral("office") } });
        connection->runText(QStringLiteral("pragma wal_checkpoint(truncate)"));
    } catch (...) {
        DatabaseFile::remove(path);
        throw;
    }
}

void DatabaseFile::remove(const QString &path)
{
    for (const char *suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(path + QLatin1String(suffix));
}

void DatabaseFile::backup(const QString &path, const QString &target)
{
    finishRestore(path);
    checkHeader(path); // SQLite would make a missing file
    refuseStrangeJournal(path);
    const auto library = std::make_shared<const SqlLibrary>(sqliteEngine);
    const auto connection = Connection::openSqlite(path, Connection::Access::Read, library);
    // VACUUM INTO writes another file; this connection still changes nothing in its own.
    connection->runText(QStringLiteral("pragma query_only=off"));
    copyInto(*connection, target);
}

RestoreReport DatabaseFile::stateOf(const QString &path)
{
    RestoreReport report;
    report.path = path;
    try {
        finishRestore(path);
    } catch (const Failure &) {
        // Somebody is at it just now, or it cannot be written to: what is there is what is told.
    }
    const QFileInfo info(path);
    report.isThere = info.exists();
    report.changedAt = info.lastModified();
    try {
        checkHeader(path);
        refuseStrangeJournal(path);
        const Likeness likeness(path);
        verify(likeness.path());
        const auto connection = lookInto(likeness);
        report.kind = kindOf(*connection, path);
        const auto count = [&](const char *table) {
            Rows rows
                = connection->runText(QStringLiteral("select count(*) from %1").arg(QLatin1String(table)));
            return rows.next() ? rows.integer(0) : 0;
        };
        report.members = count("member");
        report.applications = count("application");
        report.decisions = count("decision");
        Rows last = connection->runText(QStringLiteral("select max(decided_at) from decision"));
        if (last.next())
            report.lastDecisionAt = last.time(0);
    } catch (const Failure &failure) {
        if (failure.kind == Failure::Kind::Cancelled)
            throw;
        report.problem = failure.code;
    }
    return report;
}

QString DatabaseFile::restore(const QString &copy, const QString &path)
{
    if (isNetworkShare(path))
        throw Failure::unavailable("database-network", { path });
    checkHeader(copy);
    refuseStrangeJournal(copy);
    const Likeness likeness(copy);
    verify(likeness.path());
    const QString target = realTarget(path);
    const std::unique_ptr<QLockFile> held = lock(target);
    fileswitch::finish(target); // of an earlier one that was interrupted
    const QString made = fileswitch::prepare(target);
    const QString time = stamp();
    const bool wasThere = QFileInfo::exists(target);
    try {
        const auto from = lookInto(likeness);
        requireSameKind(*from, copy, target);
        from->runText(QStringLiteral("pragma query_only=off")); // VACUUM INTO writes another file
        copyInto(*from, made);
        fileswitch::decide(target, time);
    } catch (...) {
        fileswitch::abandon(target);
        throw;
    }
    fileswitch::finish(target);
    return wasThere ? fileswitch::asideName(target, time) : QString();
}

std::unique_ptr<Connection> DatabaseFile::openWriter() const
{
    auto connection = Connection::openSqlite(m_path, Connection::Access::Write, m_library);
    // What is written into a file that is deleted or moved away is lost with it, without a word from the
    // system.
    connection->beforeWriting([path = m_path, id = m_id, saved = QString()](Connection &open) mutable {
        if (fileId(path) == id)
            return;
        if (saved.isEmpty())
            saved = savedCopy(open, path);
        throw Failure::unavailable("database-moved", { path, saved });
    });
    return connection;
}

std::unique_ptr<Connection> DatabaseFile::openReader() const
{
    return Connection::openSqlite(m_path, Connection::Access::Read, m_library);
}

} // namespace mamis
