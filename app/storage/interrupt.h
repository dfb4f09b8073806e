#pragma once

#include <functional>

namespace mamis {

class Connection;

/// Ends the statement that runs on a connection, from another thread, as long as the connection is open; the
/// connection can be used afterwards. On a server by PostgreSQL's own request to cancel, in a file by
/// SQLite's sqlite3_interrupt. That one is not to be had where the driver carries its own SQLite (Windows):
/// the statement then comes to its end. Thread: the connection's; what it returns is for any.
std::function<void()> interrupterOf(const Connection &connection);

} // namespace mamis
