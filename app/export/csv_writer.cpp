#include "export/csv_writer.h"

#include "export/block_queue.h"
#include "export/cp932.h"
#include "export/output_file.h"

#include <algorithm>
#include <exception>
#include <thread>
#include <utility>
#include <vector>

namespace mamis {

namespace {

/// Bytes collected before they are handed on or written in one go.
constexpr qsizetype chunk = qsizetype { 256 } * 1024;

/// Blocks that may wait for the writing thread.
constexpr std::size_t mostBlocks = 8;

bool isPlainCode(QByteArrayView cell)
{
    return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    });
}

bool isNegativeNumber(const QString &cell)
{
    bool point = false;
    for (qsizetype i = 1; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c == u'.' && !point && i > 1 && i + 1 < cell.size())
            point = true;
        else if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

/// True where looksLikeFormula() need not be asked: the first byte belongs to none of its characters. The
/// full-width ones begin with 0xEF, the minus sign U+2212 with 0xE2.
bool isHarmless(QByteArrayView cell)
{
    static constexpr QByteArrayView suspects("=+-@\t\r\n\xEF\xE2");
    return cell.isEmpty() || !suspects.contains(cell.front());
}

/// Some rows as their source has them, one after the other, and how long each is.
struct RowBlock
{
    QByteArray bytes;
    std::vector<std::size_t> sizes;
};

/// Collects rows in UTF-8, which is what databases give, and converts only what is to be CP932.
class CsvBuilder
{
public:
    CsvBuilder(OutputFile &file, const CsvOptions &options)
        : m_file(file)
        , m_options(options)
    {
        m_text.reserve(chunk + chunk / 4);
        if (options.encoding == CsvOptions::Utf8Bom)
            m_text += "\xEF\xBB\xBF";
    }

    void cell(TableColumn::Type type, QByteArrayView content)
    {
        if (!m_rowStart)
            m_text += ',';
        m_rowStart = false;
        m_text += '"';
        if (type == TableColumn::Digits && m_options.excelText && isPlainCode(content)) {
            m_text += "=\"\"";
            m_text += content;
            m_text += "\"\"";
        } else if (type == TableColumn::Date || type == TableColumn::DateTime) {
            quoted(cellUtf8(type, content.toByteArray()));
        } else {
            quoted(content);
        }
        m_text += '"';
    }

    void endRow()
    {
        m_text += "\r\n";
        m_rowStart = true;
        if (m_text.size() >= chunk)
            flush();
    }

    void flush()
    {
        m_file.write(m_options.encoding == CsvOptions::Cp932 ? toCp932(QString::fromUtf8(m_text)) : m_text);
        m_text.resize(0);
    }

private:
    void quoted(QByteArrayView content)
    {
        if (m_options.guardFormulas && !isHarmless(content) && looksLikeFormula(QString::fromUtf8(content)))
            m_text += '\'';
        if (content.contains('"'))
            m_text += content.toByteArray().replace('"', "\"\"");
        else
            m_text += content;
    }

    OutputFile &m_file;
    const CsvOptions &m_options;
    QByteArray m_text;
    bool m_rowStart = true;
};

/// The writing thread: makes the text of what the queue gives and writes it.
void writeBlocks(
    BlockQueue<RowBlock> &queue, const TableSource &source, const CsvOptions &options, OutputFile &file)
{
    const QList<TableColumn> &columns = source.columns();
    CsvBuilder builder(file, options);
    for (const TableColumn &column : columns)
        builder.cell(TableColumn::Text, column.title.toUtf8());
    builder.endRow();
    QList<QByteArrayView> cells;
    while (std::optional<RowBlock> block = queue.take()) {
        char *begin = block->bytes.data();
        for (const std::size_t size : block->sizes) {
            source.takeApart({ begin, size }, cells);
            begin += size;
            Q_ASSERT(cells.size() == columns.size());
            for (qsizetype i = 0; i < columns.size(); ++i)
                builder.cell(columns.at(i).type, cells.at(i));
            builder.endRow();
        }
    }
    builder.flush();
}

/// The reading thread, which is the caller's; returns the number of rows. Ends early where the queue has been
/// ended by the writing thread, whose failure is the one to report.
qint64 readBlocks(TableSource &source, BlockQueue<RowBlock> &queue, const ExportProgress &progress)
{
    QByteArray row;
    RowBlock block;
    qint64 rows = 0;
    while (source.nextRaw(row)) {
        if (block.bytes.capacity() == 0)
            block.bytes.reserve(chunk + chunk / 4);
        block.bytes += row;
        block.sizes.push_back(static_cast<std::size_t>(row.size()));
        progress.step(++rows);
        if (block.bytes.size() >= chunk && !queue.give(std::exchange(block, {})))
            return rows;
    }
    queue.give(std::move(block));
    return rows;
}

} // namespace

bool looksLikeFormula(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    switch (cell.front().unicode()) {
    case u'-':
        return !isNegativeNumber(cell);
    case u'－':
    case u'−':
        return cell.size() > 1;
    case u'=':
    case u'+':
    case u'@':
    case u'＝':
    case u'＋':
    case u'＠':
    case u'\t':
    case u'\r':
    case u'\n':
        return true;
    default:
        return false;
    }
}

void writeCsv(
    TableSource &source, const QString &path, const CsvOptions &options, const ExportProgress &progress)
{
    OutputFile file(path);
    BlockQueue<RowBlock> queue(mostBlocks);
    std::exception_ptr failure; // of the writing thread; looked at when it has ended
    std::thread writer([&] {
        try {
            writeBlocks(queue, source, options, file);
        } catch (...) {
            failure = std::current_exception();
            queue.end();
        }
    });
    qint64 rows = 0;
    try {
        rows = readBlocks(source, queue, progress);
        queue.end();
    } catch (...) {
        queue.end();
        writer.join();
        throw;
    }
    writer.join();
    if (failure)
        std::rethrow_exception(failure);
    progress.check();
    file.commit();
    if (progress.progress)
        progress.progress(rows);
}

} // namespace mamis
