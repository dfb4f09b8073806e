#include "storage/server_backup.h"

#include "storage/migration.h"
#include "storage/server_admin.h"
#include "storage/server_tools.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <numeric>

namespace mamis {

namespace {

Failure unavailable(const char *code, const QString &fact = {})
{
    return Failure(Failure::Kind::Unavailable, QLatin1String(code), { fact });
}

Failure refused(const char *code, const QString &fact = {})
{
    return Failure(Failure::Kind::Refused, QLatin1String(code), { fact });
}

/// However long it takes, the limits for an office's daily work do not end it.
void withoutLimits(Connection &connection)
{
    connection.runText(QStringLiteral("set statement_timeout = 0"));
    connection.runText(QStringLiteral("set idle_in_transaction_session_timeout = 0"));
}

Inventory inventoryOf(Connection &connection)
{
    Inventory inventory;
    for (Rows rows = connection.run(QStringLiteral("admin_backup_tables")); rows.next();)
        inventory.rows.insert(rows.text(0), 0);
    for (auto table = inventory.rows.begin(); table != inventory.rows.end(); ++table) {
        Rows rows = connection.runText(QStringLiteral("select count(*) from ") + table.key());
        table.value() = rows.next() ? rows.integer(0) : 0;
    }
    if (schemaOf(connection) == newestSchema()) // an older one is told apart by its rows alone
        inventory.chain = verifyChains(connection);
    return inventory;
}

void requireSame(const Inventory &there, const Inventory &wanted)
{
    for (auto table = wanted.rows.cbegin(); table != wanted.rows.cend(); ++table) {
        if (there.rows.value(table.key(), -1) != table.value())
            throw unavailable("backup-differs", table.key());
    }
    if (there.chain.decisions != wanted.chain.decisions
        || there.chain.firstBrokenSeq != wanted.chain.firstBrokenSeq)
        throw unavailable("backup-differs", QStringLiteral("decision"));
}

/// Whether an archive's table of contents names the data of a table ("… TABLE DATA mamis step mamis_owner").
bool holds(const QStringList &contents, const QString &table)
{
    const QString entry = QStringLiteral(" TABLE DATA mamis %1 ").arg(table);
    return std::any_of(
        contents.begin(), contents.end(), [&](const QString &line) { return line.contains(entry); });
}

/// A database that is gone again, whatever happens.
class Scratch
{
public:
    explicit Scratch(const ServerAdmin &beside)
        : m_admin(beside.at(QStringLiteral("mamis_check_") + QUuid::createUuid().toString(QUuid::Id128)))
    {
        m_admin.createEmptyDatabase();
    }
    ~Scratch()
    {
        try {
            m_admin.dropDatabase();
        } catch (const Failure &) {
            // What was wrong before is what is to be told.
        }
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    Inventory restored(const QString &archive) const
    {
        m_admin.tools().restore(archive);
        const auto connection = m_admin.openSuperuser();
        withoutLimits(*connection);
        return inventoryOf(*connection);
    }

private:
    ServerAdmin m_admin;
};

/// A file that is removed unless it got its name.
class PartFile
{
public:
    explicit PartFile(const QString &target)
        : m_target(target)
        , m_path(target + QStringLiteral(".part"))
    {
        if (QFileInfo::exists(target))
            throw unavailable("file-exists", target);
        QFile::remove(m_path); // of a run that was killed
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            throw unavailable("file-unwritable", target);
    }
    ~PartFile() { QFile::remove(m_path); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const QString &path() const { return m_path; }

    void commit()
    {
        if (!QFile::rename(m_path, m_target))
            throw unavailable("file-unwritable", m_target);
    }

private:
    QString m_target;
    QString m_path;
};

/// Writes the archive and counts what is in it, both at the same moment of the database.
Inventory dumpInto(const ServerAdmin &admin, const QString &path)
{
    const auto connection = admin.openSuperuser();
    if (schemaOf(*connection) == 0)
        throw unavailable("server-foreign");
    withoutLimits(*connection);
    return connection->transaction([&] {
        connection->runText(QStringLiteral("set transaction isolation level repeatable read, read only"));
        Rows snapshot = connection->run(QStringLiteral("admin_backup_snapshot"));
        snapshot.next();
        admin.tools().dump(snapshot.text(0), path);
        return inventoryOf(*connection);
    });
}

void requireOurs(const ServerTools &tools, const QString &archive)
{
    if (!QFileInfo(archive).isReadable() || QFileInfo(archive).isDir())
        throw unavailable("file-read", archive);
    try {
        const QStringList contents = tools.contents(archive);
        if (holds(contents, QStringLiteral("decision")) && holds(contents, QStringLiteral("setting")))
            return;
    } catch (const Failure &failure) {
        if (failure.code != QLatin1String("tool-failed"))
            throw;
    }
    throw refused("backup-foreign", archive);
}

/// The database is there and holds nothing.
void prepare(ServerAdmin &admin, bool made)
{
    if (made)
        return admin.createEmptyDatabase();
    const auto connection = admin.openSuperuser();
    Rows state = connection->run(QStringLiteral("admin_restore_state"));
    state.next();
    if (!state.boolean(0))
        throw refused("server-not-empty");
    if (!state.boolean(1))
        throw refused("database-collation");
    admin.settleDatabase();
}

} // namespace

qint64 Inventory::allRows() const
{
    return std::accumulate(rows.cbegin(), rows.cend(), qint64 { 0 });
}

Inventory backupServer(const ServerAdmin &admin, const QString &target, bool verify)
{
    PartFile file(target);
    const Inventory inventory = dumpInto(admin, file.path());
    const QStringList contents = admin.tools().contents(file.path());
    for (const QString &table : inventory.rows.keys()) {
        if (!holds(contents, table))
            throw unavailable("backup-differs", table);
    }
    if (verify)
        requireSame(Scratch(admin).restored(file.path()), inventory);
    file.commit();
    return inventory;
}

Inventory restoreServer(ServerAdmin &admin, const QString &archive)
{
    requireOurs(admin.tools(), archive);
    const bool made = !admin.hasDatabase();
    prepare(admin, made);
    try {
        admin.tools().restore(archive);
        const auto connection = admin.openSuperuser();
        withoutLimits(*connection);
        admin.upgrade();
        admin.requireWayIn();
        return inventoryOf(*connection);
    } catch (...) {
        if (made)
            admin.dropDatabase();
        throw;
    }
}

} // namespace mamis
