#include "storage/server_backup.h"

#include "storage/migration.h"
#include "storage/server_admin.h"
#include "storage/server_tools.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <optional>

namespace mamis {

namespace {

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
            throw Failure::unavailable("backup-differs", { table.key() });
    }
    if (there.chain.decisions != wanted.chain.decisions
        || there.chain.firstBrokenSeq != wanted.chain.firstBrokenSeq)
        throw Failure::unavailable("backup-differs", { QStringLiteral("decision") });
}

/// Whether an archive's table of contents names the data of a table ("… TABLE DATA mamis step mamis_owner").
bool holds(const QStringList &contents, const QString &table)
{
    const QString entry = QStringLiteral(" TABLE DATA mamis %1 ").arg(table);
    return std::any_of(
        contents.begin(), contents.end(), [&](const QString &line) { return line.contains(entry); });
}

/// What an archive holds, as it comes back.
Inventory restoredBeside(const ServerAdmin &admin, const QString &archive)
{
    ScratchDatabase scratch(admin);
    scratch.admin().tools().restore(archive);
    const auto connection = scratch.admin().openSuperuser();
    withoutLimits(*connection);
    return inventoryOf(*connection);
}

/// A file that is removed unless it got its name.
class PartFile
{
public:
    explicit PartFile(const QString &target)
        : m_target(target)
        , m_path(target + QStringLiteral(".part"))
    {
        if (QFileInfo::exists(target))
            throw Failure::unavailable("file-exists", { target });
        QFile::remove(m_path); // of a run that was killed
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            throw Failure::unavailable("file-unwritable", { target });
    }
    ~PartFile() { QFile::remove(m_path); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const QString &path() const { return m_path; }

    void commit()
    {
        if (!QFile::rename(m_path, m_target))
            throw Failure::unavailable("file-unwritable", { m_target });
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
        throw Failure::unavailable("server-foreign");
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
        throw Failure::unavailable("file-read", { archive });
    try {
        const QStringList contents = tools.contents(archive);
        if (holds(contents, QStringLiteral("decision")) && holds(contents, QStringLiteral("setting")))
            return;
    } catch (const Failure &failure) {
        if (failure.code != QLatin1String("tool-failed"))
            throw;
    }
    throw Failure::refused("backup-foreign", { archive });
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
        throw Failure::refused("server-not-empty");
    if (!state.boolean(1))
        throw Failure::refused("database-collation");
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
            throw Failure::unavailable("backup-differs", { table });
    }
    if (verify)
        requireSame(restoredBeside(admin, file.path()), inventory);
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
        std::optional<Cancellation::Scope>
            unstoppable; // what was there before us could not be made empty again
        if (!made)
            unstoppable.emplace(nullptr);
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
