#pragma once

#include <QString>

#include <libpq-fe.h>

namespace mamis {

class Connection;

/// PostgreSQL's own handle of a connection to a server, for what Qt does not offer. It stays the
/// Connection's. Bug "no-handle" where there is none. Thread: the connection's.
PGconn *libpqHandle(const Connection &connection);

/// What the server keeps of a password (SCRAM-SHA-256), computed here: the password itself never gets there,
/// nor into its log. Unavailable "memory". Thread: the connection's.
QString scramVerifier(const Connection &connection, const QString &login, const QString &password);

} // namespace mamis
