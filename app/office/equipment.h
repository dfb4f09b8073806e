#pragma once

#include <QString>

namespace mamis {

/// What this computer has for the databases.
struct DatabaseEquipment
{
    QString sqlite; ///< version of SQLite; empty where its driver cannot be used
    bool postgresql = false; ///< whether the driver and the libraries it needs can be loaded
};

/// Looks for the drivers; for the self-check of an installation. Any thread.
DatabaseEquipment databaseEquipment();

} // namespace mamis
