#pragma once

#include <libpq-fe.h>

namespace mamis {

class Connection;

/// PostgreSQL's own handle of a connection to a server, for what Qt does not offer. It stays the
/// Connection's. Bug "no-handle" where there is none. Thread: the connection's.
PGconn *libpqHandle(const Connection &connection);

} // namespace mamis
