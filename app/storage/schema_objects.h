#pragma once

#include <QList>
#include <QString>

namespace mamis {

class Connection;

/// What a database is made of, as its own catalogue tells: tables, columns, checks, keys, indexes, triggers,
/// views, functions, policies, rights, settings, and the rows of the workflow's rules.
struct SchemaObject
{
    QString kind; ///< "table", "trigger", "policy" …: a stable word
    QString name; ///< with the table it belongs to, where it belongs to one
    QString text; ///< its definition, with owner and rights on a server
};

struct SchemaDifference
{
    enum class What {
        Missing, ///< the program made it, and it is not there
        Changed, ///< it is not as the program made it
        Unknown, ///< somebody else made it
    };
    What what = What::Missing;
    QString kind;
    QString name;
};

/// Everything, by kind and name. On a file any connection; on a server one that may read the whole catalogue.
QList<SchemaObject> schemaObjects(Connection &connection);

/// What is there beside what should be, as a database that was made just now has it.
QList<SchemaDifference> compareSchemas(const QList<SchemaObject> &there, const QList<SchemaObject> &wanted);

/// As compareSchemas() of a file with a new one, which is made for it and gone again. Throws Failure.
QList<SchemaDifference> differencesOfFile(Connection &file);

/// In English, for an administrator: "the trigger decision_kept is missing".
QString toText(const SchemaDifference &difference);

} // namespace mamis
