#include "office/equipment.h"

#include "storage/drivers.h"

namespace mamis {

DatabaseEquipment databaseEquipment()
{
    return { sqliteVersion(), hasPostgresqlDriver() };
}

} // namespace mamis
