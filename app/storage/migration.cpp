#include "storage/migration.h"

#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/sql_library.h"

#include <QCryptographicHash>
#include <QDir>

namespace mamis {

namespace {

QStringList migrations()
{
    QStringList files = QDir(QStringLiteral(":/sql/migrations")).entryList({ QStringLiteral("*.sql") });
    files.sort();
    return files;
}

/// In the order in which they build on each other.
QStringList definitionScripts(const QString &engine)
{
    if (engine == QLatin1String("sqlite"))
        return { QStringLiteral("common/views.sql"), QStringLiteral("sqlite/triggers.sql"),
            QStringLiteral("common/rules.sql") };
    return { QStringLiteral("postgresql/functions.sql"), QStringLiteral("common/views.sql"),
        QStringLiteral("postgresql/triggers.sql"), QStringLiteral("common/rules.sql"),
        QStringLiteral("postgresql/policies.sql") };
}

void runScript(Connection &connection, const QString &script)
{
    const QStringList statements = connection.library().script(script);
    for (const QString &statement : statements)
        connection.runText(statement);
}

/// Runs what each row of a query says.
void runEach(Connection &connection, const QString &query)
{
    QStringList statements;
    for (Rows rows = connection.runText(query); rows.next();)
        statements.append(rows.text(0));
    for (const QString &statement : std::as_const(statements))
        connection.runText(statement);
}

void dropDefinitions(Connection &connection)
{
    if (connection.dialect().isServer()) {
        // Functions are replaced in place; what uses them is made anew.
        runEach(connection,
            QStringLiteral("select format('drop policy %I on %I.%I', policyname, schemaname, tablename) "
                           "from pg_policies where schemaname = 'mamis'"));
        runEach(connection,
            QStringLiteral("select format('drop trigger %I on %s', t.tgname, cast(t.tgrelid as regclass)) "
                           "from pg_trigger t join pg_class c on c.oid = t.tgrelid "
                           "where not t.tgisinternal and c.relnamespace = cast('mamis' as regnamespace)"));
        runEach(connection,
            QStringLiteral(
                "select format('drop view %I.%I', schemaname, viewname) from pg_views where schemaname = "
                "'mamis'"));
    } else {
        for (const char *type : { "trigger", "view" })
            runEach(connection,
                QStringLiteral("select 'drop %1 ' || name from sqlite_schema where type = '%1'")
                    .arg(QLatin1String(type)));
    }
    for (const char *table : { "transition", "cascade", "permission" })
        connection.runText(QStringLiteral("delete from %1").arg(QLatin1String(table)));
}

void set(Connection &connection, const char *name, const QString &value)
{
    connection.run(QStringLiteral("setting_set"),
        { { QStringLiteral("name"), QLatin1String(name) }, { QStringLiteral("value"), value } });
}

} // namespace

int newestSchema()
{
    return static_cast<int>(migrations().size());
}

QString definitionsMark(const SqlLibrary &library)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList scripts = definitionScripts(library.engine());
    for (const QString &script : scripts)
        hash.addData(library.script(script).join(u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

void migrate(Connection &connection, int from)
{
    const bool server = connection.dialect().isServer();
    const QStringList files = migrations();
    connection.transaction([&] {
        if (from > 0)
            dropDefinitions(connection);
        for (qsizetype i = from; i < files.size(); ++i)
            runScript(connection, QStringLiteral("migrations/") + files.at(i));
        if (server && from == 0)
            runScript(connection, QStringLiteral("postgresql/tables.sql"));
        const QStringList scripts = definitionScripts(connection.dialect().engine());
        for (const QString &script : scripts)
            runScript(connection, script);
        if (from == 0)
            runScript(connection, QStringLiteral("common/first_rows.sql"));
        set(connection, "definitions", definitionsMark(connection.library()));
        if (server)
            set(connection, "schema", QString::number(files.size()));
        else
            connection.runText(QStringLiteral("pragma user_version=%1").arg(files.size()));
    });
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
    Rows rows = connection.run(
        QStringLiteral("setting_value"), { { QStringLiteral("name"), QStringLiteral("schema") } });
    return rows.next() ? rows.text(0).toInt() : 0;
}

bool hasDefinitions(Connection &connection)
{
    Rows rows = connection.run(
        QStringLiteral("setting_value"), { { QStringLiteral("name"), QStringLiteral("definitions") } });
    return rows.next() && rows.text(0) == definitionsMark(connection.library());
}

} // namespace mamis
