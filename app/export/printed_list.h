#pragma once

#include "export/paper.h"
#include "export/table_source.h"

namespace mamis {

struct PrintedList
{
    QString title;
    QString conditions; ///< of the search, as one text; printed in at most two lines
};

/// Prints a table on A4 landscape: 9 pt with thin rules, the head of the table on every page, cells in at
/// most two lines, a row's note in one grey line below it, rows never divided between pages. Every page has
/// the title, the conditions, 社外秘, who printed it and when, and page n/N. For N the rows are read first
/// and kept in memory: a list of some ten thousand rows is fine, a million belongs in a file. Throws Failure
/// Unavailable "printer", Cancelled (the device then holds an unfinished job: abort it and throw its file
/// away), or what the source throws. \returns the number of pages
int printList(TableSource &source, QPagedPaintDevice &device, const PrintedList &list,
    const PrintStamp &stamp, const ExportProgress &progress);

} // namespace mamis
