#pragma once

#include "export/table_source.h"

#include <QString>

namespace mamis {

struct CsvOptions
{
    enum Encoding { Utf8Bom, Cp932 };

    Encoding encoding = Utf8Bom;

    /// Text that a spreadsheet would take for a formula gets an apostrophe in front: cells that begin with
    /// = + - @ (also their full-width forms), TAB, CR or LF. Members type these cells, and another office
    /// opens them (OWASP, "CSV Injection"). A plain negative number (-1, -0.5) and a lone dash, which offices
    /// type for "none", stay as they are: both are values in every spreadsheet. +81-3-… does not: it would be
    /// computed.
    bool guardFormulas = true;

    /// Digits columns as ="000123", the only form in which Excel keeps leading zeros when it opens a CSV.
    /// Other programs read the sign as text, so it is off by default. Only for cells of letters, digits and
    /// hyphens.
    bool excelText = false;
};

/// Writes a table as CSV (RFC 4180: CRLF, every cell in quotes, line breaks within cells kept), with the
/// titles as first row. The file appears whole or not at all, and an older one stays until then. Throws
/// Failure: Unavailable "file-unwritable" or "disk-full" (facts: the file's path), Cancelled, or what the
/// source throws. For a worker thread: it reads, while a second one, which has ended on return, makes the
/// text and writes it. In CP932, see scanForLoss() for what would be lost.
void writeCsv(
    TableSource &source, const QString &path, const CsvOptions &options, const ExportProgress &progress);

/// True where a spreadsheet would take the text of a cell for a formula.
bool looksLikeFormula(const QString &cell);

} // namespace mamis
