#pragma once

#include "frame/area.h"

namespace mamis {

/// All areas in the order of the menu.
const QList<AreaEntry> &allAreas();

} // namespace mamis
