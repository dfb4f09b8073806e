#pragma once

#include "domain/cancellation.h"
#include "domain/history.h"
#include "office/result.h"

#include <memory>

namespace mamis {

class Office;

/// Which lines of 操作履歴 leave the program, and where to.
struct HistoryExport
{
    HistoryConditions conditions;
    bool oldestFirst = false;
    QString path; ///< *.xlsx: an Excel workbook; anything else: CSV in UTF-8 with a mark at its beginning
};

/// Writes the file, whole or not at all, in a thread and with a connection of its own; answers with the
/// number of lines. That it was written is an entry of the history; where that cannot be made, the file is
/// taken away again. Cancelled where `cancellation` was. Refused "permission" where mayReadHistory() says no.
/// GUI thread.
void writeHistory(Office &office, const HistoryExport &request,
    const std::shared_ptr<Cancellation> &cancellation, QObject *context, const Answer<qint64> &answer);

} // namespace mamis
