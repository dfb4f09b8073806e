#include "storage/libpq.h"

#include "storage/connection.h"

#include <QSqlDriver>

namespace mamis {

PGconn *libpqHandle(const Connection &connection)
{
    const QVariant handle = connection.database().driver()->handle();
    // The name Qt gives the type: the struct's own, PGconn is an alias of it (Qt's documentation says
    // "PGconn*").
    if (qstrcmp(handle.typeName(), "pg_conn*") != 0 && qstrcmp(handle.typeName(), "PGconn*") != 0)
        throw Failure(Failure::Kind::Bug, QStringLiteral("no-handle"));
    return *static_cast<PGconn *const *>(handle.constData());
}

} // namespace mamis
