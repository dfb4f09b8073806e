#pragma once

typedef struct pg_conn PGconn; // as libpq-fe.h has it

namespace mamis {

class Connection;

/// libpq's own handle of a connection to a server, for what Qt's interface does not offer (COPY, password
/// verifiers). Stays the Connection's. Bug "no-handle" on a file.
PGconn *connectionHandle(const Connection &connection);

} // namespace mamis
