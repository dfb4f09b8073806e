#pragma once

#include <QString>

namespace mamis {

class Connection;
class SqlLibrary;

/// The schema and everything that is made from the SQL resources beside it: views, triggers, functions,
/// rules, policies (the definitions). The schema changes only by numbered migrations, whose text never
/// changes once a version with them was released: `migrations/NNNN_name.sql` runs on both engines, then
/// `NNNN_name.<engine>.sql` on its own. The definitions are made anew whenever their text is another one, and
/// the stored search keys whenever their rules have another number (domain/search_key.h).

/// Number of the newest schema this program knows.
int newestSchema();

/// Tells one set of definitions from another: SHA-256 of their text, hexadecimal.
QString definitionsMark(const SqlLibrary &library);

/// The scripts of one migration as they run on an engine, words filled in: for the test that holds released
/// ones.
QString migrationText(const SqlLibrary &library, int number);

/// How a database stands to this program.
enum class SchemaState {
    None, ///< it has no schema
    Older, ///< migrate() brings it up to date
    Current,
    /// Of a newer schema, or with definitions or search keys that a newer version of the program put in
    /// place: an older one would take back what they protect.
    Newer,
};

/// Asks the database. Throws Failure.
SchemaState schemaState(Connection &connection);

/// Brings an empty or older database to the newest schema, search keys and definitions, in one transaction: a
/// database is wholly as it was or wholly as it should be, and never without its triggers. On SQLite foreign
/// keys are not watched meanwhile, so that tables can be rebuilt (sqlite.org/lang_altertable.html, section
/// 7), but every one is checked before the end. The connection is the writing one of a file, or one with the
/// owner's rights on a server. Throws Failure; Bug "migration-failed" where a script does not run.
void migrate(Connection &connection);

/// The number of the schema as the database has it; 0 where there is none.
int schemaOf(Connection &connection);

} // namespace mamis
