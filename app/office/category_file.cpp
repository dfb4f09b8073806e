#include "office/category_file.h"

#include "domain/failure.h"
#include "domain/typed_text.h"
#include "export/csv_writer.h"
#include "storage/length_checks.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace mamis {

namespace {

// The titles are part of the form of the file, whatever the language of the window is.
const QStringList &categoryTitles()
{
    static const QStringList titles { QStringLiteral("順序"), QStringLiteral("名称"),
        QStringLiteral("有効") };
    return titles;
}

Failure unusableLine(const char *code, qsizetype line)
{
    return Failure(Failure::Kind::Invalid, QLatin1String(code), { QString::number(line) });
}

struct CsvRow
{
    qsizetype line = 0; ///< of the file, from 1
    QStringList cells;
};

/// Rows by RFC 4180; line ends of every system. Invalid "csv-quotes" where quotes do not end.
QList<CsvRow> csvRows(const QString &text)
{
    QList<CsvRow> rows;
    CsvRow row { 1, {} };
    QString cell;
    bool quoted = false;
    qsizetype line = 1;
    const auto endRow = [&] {
        row.cells.append(cell.trimmed());
        cell.clear();
        if (row.cells.size() > 1 || !row.cells.constFirst().isEmpty())
            rows.append(row);
        row = { line, {} };
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        line += c == u'\n';
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && cell.trimmed().isEmpty()) {
            cell.clear();
            quoted = true;
        } else if (c == u',') {
            row.cells.append(cell.trimmed());
            cell.clear();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (quoted)
        throw unusableLine("csv-quotes", row.line);
    endRow();
    return rows;
}

/// The apostrophe that writeCsv() puts before what a spreadsheet would compute is none of the label's.
QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell.mid(1)) ? cell.mid(1) : cell;
}

CodeEntry categoryOf(const CsvRow &row)
{
    CodeEntry entry;
    entry.label = withoutGuard(row.cells.at(1));
    if (entry.label.isEmpty())
        throw unusableLine("csv-name", row.line);
    if (entry.label.toUcs4().size() > longestTexts().value(QStringLiteral("category.label"))
        || entry.label.contains(u'\n'))
        throw unusableLine("csv-name-long", row.line);
    const std::optional<qint64> active = readNumber(row.cells.at(2));
    if (!active || *active < 0 || *active > 1)
        throw unusableLine("csv-active", row.line);
    entry.active = *active == 1;
    return entry;
}

} // namespace

void writeCategoryFile(const QList<CodeEntry> &categories, const QString &path)
{
    TableRows table;
    for (const QString &title : categoryTitles())
        table.columns.append({ title, TableColumn::Text });
    for (const CodeEntry &entry : categories)
        table.rows.append({ QString::number(table.rows.size() + 1), entry.label,
            entry.active ? QStringLiteral("1") : QStringLiteral("0") });
    RowsSource source(table);
    static const std::atomic<bool> cancelled = false;
    writeCsv(source, path, {}, { {}, cancelled });
}

QList<CodeEntry> readCategoryFile(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        throw unusableLine("csv-not-utf8", 1);
    QList<CsvRow> rows = csvRows(text);
    if (rows.isEmpty() || rows.takeFirst().cells != categoryTitles())
        throw unusableLine("csv-titles", 1);
    std::map<qint64, CodeEntry> byPlace;
    QSet<QString> labels;
    for (const CsvRow &row : std::as_const(rows)) {
        if (row.cells.size() != categoryTitles().size())
            throw unusableLine("csv-columns", row.line);
        const std::optional<qint64> place = readNumber(row.cells.constFirst());
        if (!place || *place < 1)
            throw unusableLine("csv-place", row.line);
        const CodeEntry entry = categoryOf(row);
        if (labels.contains(entry.label))
            throw unusableLine("csv-name-twice", row.line);
        labels.insert(entry.label);
        if (!byPlace.emplace(*place, entry).second)
            throw unusableLine("csv-place-twice", row.line);
    }
    QList<CodeEntry> entries;
    for (const auto &[place, entry] : byPlace)
        entries.append(entry);
    if (entries.isEmpty())
        throw unusableLine("csv-empty", 1);
    return entries;
}

CategoryImport takeCategories(CodeStore &store, const QList<CodeEntry> &wanted)
{
    CategoryImport done;
    QList<CodeEntry> rest = store.entries(CodeList::Categories);
    QList<qint64> order;
    for (const CodeEntry &one : wanted) {
        const auto there = std::ranges::find(rest, one.label, &CodeEntry::label);
        CodeEntry entry = there == rest.end() ? CodeEntry() : *there;
        if (there != rest.end())
            rest.erase(there);
        if (entry.version == 0 || entry.active != one.active) {
            ++(entry.version == 0 ? done.added : done.changed);
            entry.label = one.label;
            entry.active = one.active;
            entry = store.save(CodeList::Categories, entry);
        }
        order.append(entry.id);
    }
    for (const CodeEntry &entry : std::as_const(rest))
        order.append(entry.id);
    store.orderCategories(order);
    return done;
}

} // namespace mamis
