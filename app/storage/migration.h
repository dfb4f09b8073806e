#pragma once

#include <QString>

namespace mamis {

class Connection;
class SqlLibrary;

/// The schema and everything that is made from the SQL resources beside it: views, triggers, functions,
/// rules, policies (the definitions). The schema changes only by numbered migrations; the definitions are
/// made anew whenever their text is another one.

/// Number of the newest schema this program knows.
int newestSchema();

/// Tells one set of definitions from another: SHA-256 of their text, hexadecimal.
QString definitionsMark(const SqlLibrary &library);

/// Brings an empty (`from` = 0) or older database to the newest schema and its definitions, in one
/// transaction. The connection is the writing one of a file, or one with the owner's rights on a server.
/// Throws Failure.
void migrate(Connection &connection, int from);

/// The number of the schema as the database has it; 0 where there is none.
int schemaOf(Connection &connection);

/// Whether the definitions of a database with the newest schema are this program's.
bool hasDefinitions(Connection &connection);

} // namespace mamis
