#pragma once

#include "storage/code_store.h"

#include <QByteArray>

namespace mamis {

/// 会員区分 as a CSV file: UTF-8 with a byte order mark, the titles 順序, 名称 and 有効 in the first line,
/// and below them the place (1, 2, …), the label and 1 (in use) or 0 (retired) of each category. Any thread.

/// What came of a file that was taken in.
struct CategoryImport
{
    int added = 0;
    int changed = 0; ///< retired or used again; a category that only moved does not count
};

/// Writes the file; throws as OutputFile and writeCsv().
void writeCategoryFile(const QList<CodeEntry> &categories, const QString &path);

/// The categories of a file in the order of their places, without ids. Throws Invalid "csv-…" with the number
/// of the line as fact where something in it cannot be used.
QList<CodeEntry> readCategoryFile(const QByteArray &bytes);

/// Makes the store's categories what the file says, found by their labels; those that the file does not name
/// stay as they are, behind the others. To be called in a transaction. Throws Failure.
CategoryImport takeCategories(CodeStore &store, const QList<CodeEntry> &wanted);

} // namespace mamis
