#pragma once

#include "domain/application.h"
#include "export/printed_detail.h"

namespace mamis {

/// An application as it stands on paper: the blocks of 申請詳細, the state at each association, its messages.
PrintedDetail detailSheet(const ApplicationDetail &detail);

} // namespace mamis
