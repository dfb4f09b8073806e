#include "export/xlsx_writer.h"

#include "domain/calendar_date.h"
#include "domain/failure.h"
#include "export/iso_cell.h"
#include "export/narrow_folder.h"
#include "export/output_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>
#include <xlsxwriter.h>

namespace mamis {

namespace {

constexpr qsizetype maximumText = 32767; // Excel's limit, in UTF-16 units
constexpr double narrowest = 8; // column widths in characters of the default font
constexpr double widest = 60;

/// Text as it may stand in a cell.
QByteArray cellBytes(const QString &text)
{
    if (text.size() < maximumText)
        return text.toUtf8();
    return (text.left(maximumText - 2) + u'…').toUtf8();
}

QByteArray sheetBytes(QString name)
{
    name.removeIf([](QChar c) { return QStringView(u"[]:*?/\\").contains(c) || c < u' '; });
    name = name.left(31).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QByteArray("Sheet1") : name.toUtf8();
}

/// About how wide Excel shows the text: characters of East Asia take two places.
double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x1100 || (c.unicode() >= 0xFF61 && c.unicode() <= 0xFF9F) ? 1 : 2;
    return width;
}

lxw_datetime toExcel(const QDate &date, const QTime &time)
{
    return { date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second()) };
}

/// One workbook on its way to a temporary file, which goes with the object.
class Workbook
{
public:
    Workbook(const QString &path, const QString &sheetName)
        : m_path(path)
        , m_folder(narrowFolder(QFileInfo(path).absolutePath()))
        , m_temporary(m_folder + u"/.export-XXXXXX.tmp"_qs)
    {
        if (!m_temporary.open())
            throwUnwritable(path, m_temporary.errorString());
        m_temporary.close();
        // Rows go to a file at once; personal data stays in the folder that was chosen for them.
        QByteArray place = QFile::encodeName(QDir::toNativeSeparators(m_folder));
        lxw_workbook_options options = { LXW_TRUE, place.data(), LXW_TRUE };
        m_book = workbook_new_opt(
            QFile::encodeName(QDir::toNativeSeparators(m_temporary.fileName())).constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, sheetBytes(sheetName).constData()) : nullptr;
        if (!m_sheet) {
            if (m_book)
                lxw_workbook_free(m_book);
            throwUnwritable(path, u"the workbook could not be begun"_qs);
        }
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy/mm/dd");
        m_dateTime = workbook_add_format(m_book);
        format_set_num_format(m_dateTime, "yyyy/mm/dd hh:mm");
    }

    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook()
    {
        if (!m_book)
            return;
        if (FILE *rows = std::exchange(m_sheet->optimize_tmpfile, nullptr))
            std::fclose(rows); // freeing alone would leave it open
        lxw_workbook_free(m_book); // without writing it
    }

    void titles(const QList<TableColumn> &columns)
    {
        for (const TableColumn &column : columns) {
            const auto at = lxw_col_t(m_widths.size());
            m_widths.push_back(widthOf(column.title) + 4); // room for the filter's button
            check(worksheet_write_string(m_sheet, 0, at, cellBytes(column.title).constData(), m_title));
        }
    }

    void cell(lxw_row_t row, size_t column, TableColumn::Type type, const QString &content)
    {
        if (content.isEmpty())
            return;
        const auto at = lxw_col_t(column);
        double width = 0;
        if (const QDate date = type == TableColumn::Date ? dateOfCell(content) : QDate(); isExcelDate(date)) {
            lxw_datetime value = toExcel(date, QTime(0, 0));
            check(worksheet_write_datetime(m_sheet, row, at, &value, m_date));
            width = 11;
        } else if (const QDateTime time = type == TableColumn::DateTime ? timeOfCell(content) : QDateTime();
                   isExcelDate(time.date())) {
            const QDateTime there = inJapan(time);
            lxw_datetime value = toExcel(there.date(), there.time());
            check(worksheet_write_datetime(m_sheet, row, at, &value, m_dateTime));
            width = 17;
        } else {
            check(worksheet_write_string(m_sheet, row, at, cellBytes(content).constData(), nullptr));
            width = widthOf(content) + 1;
        }
        m_widths[column] = std::max(m_widths[column], width);
    }

    /// Sets what depends on all rows, and writes the file.
    void finish(lxw_row_t lastRow)
    {
        for (size_t i = 0; i < m_widths.size(); ++i) {
            const auto at = lxw_col_t(i);
            worksheet_set_column(m_sheet, at, at, std::clamp(m_widths[i], narrowest, widest), nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        if (!m_widths.empty())
            worksheet_autofilter(m_sheet, 0, 0, lastRow, lxw_col_t(m_widths.size() - 1));
        checkRows();
        check(close());
    }

    QString fileName() const { return m_temporary.fileName(); }

private:
    /// Excel's calendar begins in 1900; an older date stays text.
    static bool isExcelDate(const QDate &date)
    {
        return date.isValid() && date.year() > 1900 && date.year() < 9999;
    }

    /// libxlsxwriter does not look whether its files of rows could be written, and a workbook that lacks rows
    /// would look like a good one: so look here, and see that there is room for the copy that closing makes.
    void checkRows() const
    {
        FILE *rows = m_sheet->optimize_tmpfile;
        if (std::fflush(rows) != 0 || std::ferror(rows))
            throwUnwritable(m_path, u"the rows could not be written"_qs);
        const qint64 size = std::ftell(rows);
        const QStorageInfo disk(m_folder);
        if (disk.isValid() && disk.bytesAvailable() < 2 * size)
            throw Failure(Failure::Kind::Unavailable, u"disk-full"_qs, { m_path });
    }

    lxw_error close()
    {
        return workbook_close(std::exchange(m_book, nullptr)); // writes and frees it, also when it fails
    }

    void check(lxw_error error)
    {
        if (error != LXW_NO_ERROR)
            throwUnwritable(m_path, QString::fromLatin1(lxw_strerror(error)));
    }

    QString m_path; ///< of the workbook to be, for messages
    QString m_folder; ///< of what is being written
    QTemporaryFile m_temporary;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_dateTime = nullptr;
    std::vector<double> m_widths;
};

/// Gives the finished workbook its name in one step.
void publish(const QString &from, const QString &path, const ExportProgress &progress)
{
    QFile written(from);
    if (!written.open(QIODevice::ReadOnly))
        throwUnwritable(path, written.errorString());
    OutputFile file(path);
    constexpr qint64 block = qint64 { 1024 } * 1024;
    while (!written.atEnd()) {
        progress.check();
        const QByteArray bytes = written.read(block);
        if (bytes.isEmpty())
            throwUnwritable(path, written.errorString());
        file.write(bytes);
    }
    file.commit();
}

} // namespace

void writeXlsx(
    TableSource &source, const QString &path, const XlsxOptions &options, const ExportProgress &progress)
{
    const QList<TableColumn> columns = source.columns();
    if (columns.size() > LXW_COL_MAX)
        throw Failure(Failure::Kind::Refused, u"too-many-columns"_qs, { QString::number(LXW_COL_MAX) });

    Workbook book(path, options.sheetName);
    book.titles(columns);
    QStringList row;
    lxw_row_t rows = 0;
    while (source.next(row)) {
        Q_ASSERT(row.size() == columns.size());
        if (++rows >= LXW_ROW_MAX)
            throw Failure(Failure::Kind::Refused, u"too-many-rows"_qs, { QString::number(LXW_ROW_MAX - 1) });
        for (qsizetype i = 0; i < columns.size(); ++i)
            book.cell(rows, size_t(i), columns.at(i).type, row.at(i));
        progress.step(rows);
    }
    book.finish(rows);
    publish(book.fileName(), path, progress);
    if (progress.progress)
        progress.progress(rows);
}

} // namespace mamis
