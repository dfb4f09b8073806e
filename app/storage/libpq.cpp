#include "storage/libpq.h"

#include "storage/connection.h"

#include <QSqlDriver>

#include <memory>

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

QString scramVerifier(const Connection &connection, const QString &login, const QString &password)
{
    const std::unique_ptr<char, decltype(&PQfreemem)> text(
        PQencryptPasswordConn(libpqHandle(connection), password.toUtf8().constData(),
            login.toUtf8().constData(), "scram-sha-256"),
        &PQfreemem);
    if (!text)
        throw Failure(Failure::Kind::Unavailable, QStringLiteral("memory"));
    return QString::fromLatin1(text.get());
}

} // namespace mamis
