#pragma once

#include "domain/application.h"

namespace mamis {
class Connection;
}

namespace mamis::bench {

/// A search of the list, and the same for the command line of its engine (sqlite3, psql).
struct Search
{
    QString name;
    SearchConditions conditions;
    QStringList statements; ///< the program's own, in the order in which it runs them
    QHash<QString, QString> binds; ///< values as SQL
};

/// Every condition alone, several at once, texts that many, few and no members match. `connection` (a reading
/// one) is asked which values the database has.
QList<Search> searches(Connection &connection, qint64 association, int pageSize);

/// The statement for all ids of a search, without its limit.
QString idsStatement(const Search &search);

/// A list as the statements' parameter, as SQL: JSON on SQLite, an array on PostgreSQL.
QString jsonOf(const QList<qint64> &ids);
QString arrayOf(const QList<qint64> &ids);

} // namespace mamis::bench
