#include "storage/migration.h"

#include "domain/search_key.h"
#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/length_checks.h"
#include "storage/search_keys.h"
#include "storage/sql_library.h"

#include <QCryptographicHash>
#include <QDir>
#include <QVersionNumber>

namespace mamis {

namespace {

/// The scripts of a migration that concern an engine, the common one first.
QStringList migrationScripts(int number, const QString &engine)
{
    QStringList scripts = QDir(QStringLiteral(":/sql/migrations"))
                              .entryList({ QStringLiteral("%1_*.sql").arg(number, 4, 10, QLatin1Char('0')) },
                                  QDir::Files, QDir::Name);
    scripts.removeIf([&](const QString &file) {
        const QString only = file.section(u'.', 1, -2); // empty for the common one
        return !only.isEmpty() && only != engine;
    });
    std::sort(scripts.begin(), scripts.end(),
        [](const QString &a, const QString &b) { return a.count(u'.') < b.count(u'.'); });
    for (QString &script : scripts)
        script.prepend(QLatin1String("migrations/"));
    return scripts;
}

/// In the order in which they build on each other.
QStringList definitionScripts(const QString &engine)
{
    if (engine == QLatin1String("sqlite"))
        return { QStringLiteral("common/views.sql"), QStringLiteral("sqlite/triggers.sql"),
            QStringLiteral("common/rules.sql") };
    return { QStringLiteral("postgresql/functions.sql"), QStringLiteral("postgresql/seen.sql"),
        QStringLiteral("common/views.sql"), QStringLiteral("postgresql/triggers.sql"),
        QStringLiteral("common/rules.sql"), QStringLiteral("postgresql/policies.sql"),
        QStringLiteral("postgresql/statistics.sql") };
}

/// All definitions, command by command.
QStringList allDefinitions(const SqlLibrary &library)
{
    QStringList commands;
    const QStringList scripts = definitionScripts(library.engine());
    for (const QString &script : scripts)
        commands += library.script(script);
    return commands + lengthChecks(library.engine());
}

void runAll(Connection &connection, const QStringList &commands)
{
    for (const QString &command : commands)
        connection.runText(command);
}

QString setting(Connection &connection, const char *name)
{
    Rows rows = connection.run(
        QStringLiteral("setting_value"), { { QStringLiteral("name"), QLatin1String(name) } });
    return rows.next() ? rows.text(0) : QString();
}

void set(Connection &connection, const char *name, const QString &value)
{
    connection.run(QStringLiteral("setting_set"),
        { { QStringLiteral("name"), QLatin1String(name) }, { QStringLiteral("value"), value } });
}

void runMigrations(Connection &connection, int from)
{
    const QString engine = connection.dialect().engine();
    for (int number = from + 1; number <= newestSchema(); ++number) {
        const QStringList scripts = migrationScripts(number, engine);
        for (const QString &script : scripts)
            runAll(connection, connection.library().script(script));
    }
}

QString currentKeys()
{
    return QString::number(searchKeyVersion());
}

void writeDown(Connection &connection)
{
    set(connection, "search_keys", currentKeys());
    set(connection, "definitions", definitionsMark(connection.library()));
    set(connection, "program", QStringLiteral(MAMIS_VERSION));
    if (connection.dialect().isServer())
        set(connection, "schema", QString::number(newestSchema()));
    else
        connection.runText(QStringLiteral("pragma user_version=%1").arg(newestSchema()));
}

/// SQLite alone; elsewhere keys are always watched.
class ForeignKeysUnwatched
{
public:
    explicit ForeignKeysUnwatched(Connection &connection)
        : m_connection(connection)
        , m_concerned(!connection.dialect().isServer())
    {
        if (m_concerned) // has no effect inside a transaction
            m_connection.runText(QStringLiteral("pragma foreign_keys=off"));
    }
    ~ForeignKeysUnwatched()
    {
        try {
            if (m_concerned)
                m_connection.runText(QStringLiteral("pragma foreign_keys=on"));
        } catch (const Failure &) {
            // The connection is of no use any more, which its next statement will tell.
        }
    }
    ForeignKeysUnwatched(const ForeignKeysUnwatched &) = delete;
    ForeignKeysUnwatched &operator=(const ForeignKeysUnwatched &) = delete;

    void check()
    {
        if (m_concerned && m_connection.runText(QStringLiteral("pragma foreign_key_check")).next())
            throw Failure(Failure::Kind::Bug, QStringLiteral("dangling"));
    }

private:
    Connection &m_connection;
    bool m_concerned;
};

} // namespace

int newestSchema()
{
    int newest = 0;
    while (!migrationScripts(newest + 1, QStringLiteral("sqlite")).isEmpty()
        || !migrationScripts(newest + 1, QStringLiteral("postgresql")).isEmpty())
        ++newest;
    return newest;
}

QString definitionsMark(const SqlLibrary &library)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(allDefinitions(library).join(u'\n').toUtf8(), QCryptographicHash::Sha256)
            .toHex());
}

QString migrationText(const SqlLibrary &library, int number)
{
    QStringList texts;
    const QStringList scripts = migrationScripts(number, library.engine());
    for (const QString &script : scripts)
        texts += library.script(script);
    return texts.join(QStringLiteral("\n--;;\n"));
}

SchemaState schemaState(Connection &connection)
{
    const int schema = schemaOf(connection);
    if (schema <= 0)
        return SchemaState::None;
    if (schema > newestSchema())
        return SchemaState::Newer;
    if (schema < newestSchema())
        return SchemaState::Older;
    if (setting(connection, "definitions") == definitionsMark(connection.library())
        && setting(connection, "search_keys") == currentKeys())
        return SchemaState::Current;
    return QVersionNumber::fromString(setting(connection, "program"))
            > QVersionNumber::fromString(QStringLiteral(MAMIS_VERSION))
        ? SchemaState::Newer
        : SchemaState::Older;
}

void migrate(Connection &connection)
{
    ForeignKeysUnwatched keys(connection);
    const int from = schemaOf(connection);
    try {
        connection.transaction([&] {
            if (from > 0)
                connection.runSpelled(QStringLiteral("drop_definitions"));
            runMigrations(connection, from);
            if (setting(connection, "search_keys") != currentKeys())
                rewriteSearchKeys(connection);
            runAll(connection, allDefinitions(connection.library()));
            if (from == 0)
                runAll(connection, connection.library().script(QStringLiteral("common/first_rows.sql")));
            writeDown(connection);
            keys.check();
        });
    } catch (const Failure &failure) {
        // A full disk, a lost line, Ctrl+C: no script's fault.
        if (failure.kind == Failure::Kind::Unavailable || failure.kind == Failure::Kind::Cancelled)
            throw;
        throw Failure(
            Failure::Kind::Bug, QStringLiteral("migration-failed"), {}, failure.code + u' ' + failure.detail);
    }
}

int schemaOf(Connection &connection)
{
    if (!connection.dialect().isServer()) {
        Rows rows = connection.runText(QStringLiteral("pragma user_version"));
        return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
    }
    Rows there = connection.runText(QStringLiteral("select to_regclass('mamis.setting') is not null"));
    if (!there.next() || !there.boolean(0))
        return 0;
    return setting(connection, "schema").toInt();
}

} // namespace mamis
