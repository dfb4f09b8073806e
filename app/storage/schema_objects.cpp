#include "storage/schema_objects.h"

#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/sql_library.h"

#include <QMap>
#include <QTemporaryDir>

namespace mamis {

namespace {

using Key = std::pair<QString, QString>;

QMap<Key, QString> byName(const QList<SchemaObject> &objects)
{
    QMap<Key, QString> map;
    for (const SchemaObject &object : objects)
        map.insert({ object.kind, object.name }, object.text);
    return map;
}

} // namespace

QList<SchemaObject> schemaObjects(Connection &connection)
{
    QList<SchemaObject> objects;
    for (Rows rows = connection.run(QStringLiteral("schema_objects")); rows.next();)
        objects.append({ rows.text(0), rows.text(1), rows.text(2) });
    return objects;
}

QList<SchemaDifference> compareSchemas(const QList<SchemaObject> &there, const QList<SchemaObject> &wanted)
{
    using What = SchemaDifference::What;
    const QMap<Key, QString> have = byName(there);
    const QMap<Key, QString> want = byName(wanted);
    QList<SchemaDifference> differences;
    for (auto object = want.cbegin(); object != want.cend(); ++object) {
        const auto found = have.constFind(object.key());
        if (found == have.cend())
            differences.append({ What::Missing, object.key().first, object.key().second });
        else if (*found != *object)
            differences.append({ What::Changed, object.key().first, object.key().second });
    }
    for (auto object = have.cbegin(); object != have.cend(); ++object) {
        if (!want.contains(object.key()))
            differences.append({ What::Unknown, object.key().first, object.key().second });
    }
    return differences;
}

QList<SchemaDifference> differencesOfFile(Connection &file)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.mamis"));
    DatabaseFile::create(path, DatabaseFile::Kind::Office);
    const auto fresh = Connection::openSqlite(
        path, Connection::Access::Read, std::make_shared<const SqlLibrary>(file.library().engine()));
    return compareSchemas(schemaObjects(file), schemaObjects(*fresh));
}

QString toText(const SchemaDifference &difference)
{
    using What = SchemaDifference::What;
    const QString how = difference.what == What::Missing ? QStringLiteral("is missing")
        : difference.what == What::Changed               ? QStringLiteral("is not as the program made it")
                                                         : QStringLiteral("was made by somebody else");
    return QStringLiteral("the %1 %2 %3").arg(difference.kind, difference.name, how);
}

} // namespace mamis
