#pragma once

#include "export/table_source.h"

#include <QString>

namespace mamis {

struct XlsxOptions
{
    QString
        sheetName; ///< what Excel does not allow in a sheet's name is taken out; "Sheet1" if nothing is left
};

/// Writes a table as an Excel workbook of one sheet: titles bold, frozen and with a filter; dates as real
/// dates (times are Japan's); everything else as text, so that leading zeros stay and nothing becomes a
/// formula. The file appears whole or not at all, and an older one stays until then. Memory does not grow
/// with the rows; what is being written lies in a hidden file beside `path`. Throws Failure: Refused
/// "too-many-rows" (facts: the limit, 1,048,575 rows below the titles) or "too-many-columns" (16,384),
/// Unavailable "file-unwritable" or "disk-full" (facts: the path), Cancelled, or what the source throws. For
/// a worker thread. A cell longer than Excel's 32,767 characters ends with "…".
void writeXlsx(
    TableSource &source, const QString &path, const XlsxOptions &options, const ExportProgress &progress);

} // namespace mamis
