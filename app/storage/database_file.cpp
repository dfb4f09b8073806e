#include "storage/database_file.h"

#include "storage/connection.h"
#include "storage/migration.h"
#include "storage/sql_library.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace mamis {

namespace {

/// "MOFC": marks a file as ours (PRAGMA application_id).
constexpr int applicationId = 0x4d4f4643;
const QString engine = QStringLiteral("sqlite");

struct Header
{
    bool sqlite = false;
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
        header.schema = qFromBigEndian<qint32>(bytes.constData() + 60);
        header.applicationId = qFromBigEndian<qint32>(bytes.constData() + 68);
    }
    return header;
}

Failure unavailable(const char *code, const QString &path, const QStringList &more = {})
{
    return Failure(Failure::Kind::Unavailable, QLatin1String(code), QStringList { path } + more);
}

bool isNetworkShare(const QString &path)
{
    if (path.startsWith(QLatin1String("//")) || path.startsWith(QLatin1String("\\\\")))
        return true;
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char *network :
        { "nfs", "cifs", "smb", "sshfs", "fuse.sshfs", "9p", "afs", "davfs", "ncpfs" }) {
        if (type.startsWith(network))
            return true;
    }
    return false;
}

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // as long as its process lives
    if (lock->tryLock(200))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        throw unavailable("database-read-only", path);
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    throw unavailable("database-in-use", path, { program, host });
}

/// Makes an empty file of which nobody but the owner reads what will be written: doctors' personal data.
void makePrivateFile(const QString &path, const char *codeIfThere)
{
    if (QFileInfo::exists(path))
        throw unavailable(codeIfThere, path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw unavailable("database-cannot-open", path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// What can be told from the file itself, without touching it.
void checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        throw unavailable("database-missing", path);
    const Header header = readHeader(path);
    if (!header.sqlite || header.applicationId != applicationId)
        throw unavailable("database-foreign", path);
    if (header.schema > newestSchema())
        throw unavailable("database-newer", path);
}

void verify(const QString &path)
{
    const auto library = std::make_shared<const SqlLibrary>(engine);
    const auto connection = Connection::openSqlite(path, Connection::Access::Read, library);
    Rows rows = connection->runText(QStringLiteral("pragma integrity_check(1)"));
    if (!rows.next() || rows.text(0) != QLatin1String("ok"))
        throw unavailable("database-damaged", path);
}

void copyInto(Connection &connection, const QString &target)
{
    makePrivateFile(target, "file-exists"); // VACUUM INTO fills an empty file
    QString quoted = QDir::toNativeSeparators(target);
    quoted.replace(u'\'', QLatin1String("''"));
    try {
        connection.runText(QStringLiteral("vacuum into '%1'").arg(quoted));
        verify(target);
    } catch (...) {
        QFile::remove(target);
        throw;
    }
    QFile::remove(target + QStringLiteral("-wal"));
    QFile::remove(target + QStringLiteral("-shm"));
}

} // namespace

DatabaseFile::DatabaseFile(const QString &path)
    : m_path(path)
{
    check();
    m_lock = lock(m_path);
    m_library = std::make_shared<const SqlLibrary>(engine);
    try {
        const auto connection = openWriter();
        switch (schemaState(*connection)) {
        case SchemaState::None:
            throw unavailable("database-foreign", m_path);
        case SchemaState::Newer:
            throw unavailable("database-newer", m_path);
        case SchemaState::Older:
            bringUpToDate(*connection);
            break;
        case SchemaState::Current:
            break;
        }
        Rows kind = connection->run(
            QStringLiteral("setting_value"), { { QStringLiteral("name"), QStringLiteral("kind") } });
        if (!kind.next())
            throw unavailable("database-damaged", m_path);
        m_kind = kind.text(0) == QLatin1String("practice") ? Kind::Practice : Kind::Office;
    } catch (const Failure &failure) {
        // The schema is checked above, so a table that cannot be read is damage, not a bug of the statement;
        // the copy made before a migration was whole, so one that fails is our own mistake.
        if (failure.kind == Failure::Kind::Bug && failure.code != QLatin1String("migration-failed"))
            throw unavailable("database-damaged", m_path);
        throw Failure(failure.kind, failure.code, { m_path }, failure.detail);
    }
}

DatabaseFile::~DatabaseFile() = default;

void DatabaseFile::check()
{
    if (isNetworkShare(m_path))
        throw unavailable("database-network", m_path);
    checkHeader(m_path);
    const QFileInfo info(m_path);
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        throw unavailable("database-read-only", m_path);
}

void DatabaseFile::bringUpToDate(Connection &connection)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    copyInto(connection, QStringLiteral("%1.before-%2-%3").arg(m_path).arg(newestSchema()).arg(stamp));
    migrate(connection);
}

void DatabaseFile::create(const QString &path, Kind kind)
{
    if (isNetworkShare(path))
        throw unavailable("database-network", path);
    makePrivateFile(path, "database-exists");
    try {
        const auto library = std::make_shared<const SqlLibrary>(engine);
        const auto connection = Connection::openSqlite(path, Connection::Access::Write, library);
        connection->runText(QStringLiteral("pragma application_id=%1").arg(applicationId));
        migrate(*connection);
        connection->run(QStringLiteral("setting_set"),
            { { QStringLiteral("name"), QStringLiteral("kind") },
                { QStringLiteral("value"),
                    kind == Kind::Practice ? QStringLiteral("practice") : QStringLiteral("office") } });
        connection->runText(QStringLiteral("pragma wal_checkpoint(truncate)"));
    } catch (...) {
        for (const char *suffix : { "", "-wal", "-shm" })
            QFile::remove(path + QLatin1String(suffix));
        throw;
    }
}

void DatabaseFile::backup(const QString &path, const QString &target)
{
    checkHeader(path); // SQLite would make a missing file
    const auto library = std::make_shared<const SqlLibrary>(engine);
    const auto connection = Connection::openSqlite(path, Connection::Access::Read, library);
    // VACUUM INTO writes another file; this connection still changes nothing in its own.
    connection->runText(QStringLiteral("pragma query_only=off"));
    copyInto(*connection, target);
}

std::unique_ptr<Connection> DatabaseFile::openWriter() const
{
    return Connection::openSqlite(m_path, Connection::Access::Write, m_library);
}

std::unique_ptr<Connection> DatabaseFile::openReader() const
{
    return Connection::openSqlite(m_path, Connection::Access::Read, m_library);
}

} // namespace mamis
