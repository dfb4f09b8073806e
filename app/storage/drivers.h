#pragma once

#include <QString>

namespace mamis {

/// The version of the SQLite that the driver brings; empty where there is none. Any thread.
QString sqliteVersion();

/// Whether the driver for PostgreSQL and the libraries it needs can be loaded. Any thread.
bool hasPostgresqlDriver();

} // namespace mamis
