#pragma once

#include "domain/failure.h"

#include <QSqlError>
#include <QVariant>

namespace mamis {

/// In what the two engines differ below the SQL text: how values are bound, how a transaction that writes
/// begins, and what an error means. Stateless; any thread.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// The folder of resources/sql: "sqlite" or "postgresql".
    virtual QString engine() const = 0;
    virtual QVariant toDatabase(const QVariant &value) const = 0;
    virtual QString beginWriting() const = 0;
    /// A server: it says itself who decides and when, links the chain and keeps the accounts; a refused
    /// statement spoils its whole transaction unless a savepoint was made before it; and rows that are not
    /// read at once are lost to the next statement.
    virtual bool isServer() const = 0;
    /// Native codes decide, not types or texts: Qt reports SQLite's constraint failures as connection errors
    /// and a dead PostgreSQL as an error of the statement.
    virtual Failure failureOf(const QSqlError &error) const = 0;
};

const Dialect &sqliteDialect();
const Dialect &postgresqlDialect();

} // namespace mamis
