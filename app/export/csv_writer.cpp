#include "export/csv_writer.h"

#include "export/cp932.h"
#include "export/output_file.h"

#include <algorithm>

namespace mamis {

namespace {

/// Bytes collected before they are written in one go.
constexpr qsizetype chunk = qsizetype { 256 } * 1024;

bool isPlainCode(const QByteArray &cell)
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
bool isHarmless(const QByteArray &cell)
{
    static constexpr QByteArrayView suspects("=+-@\t\r\n\xEF\xE2");
    return cell.isEmpty() || !suspects.contains(cell.front());
}

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

    void cell(TableColumn::Type type, const QByteArray &content)
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
            quoted(cellUtf8(type, content));
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
    void quoted(const QByteArray &content)
    {
        if (m_options.guardFormulas && !isHarmless(content) && looksLikeFormula(QString::fromUtf8(content)))
            m_text += '\'';
        if (content.contains('"'))
            m_text += QByteArray(content).replace('"', "\"\"");
        else
            m_text += content;
    }

    OutputFile &m_file;
    const CsvOptions &m_options;
    QByteArray m_text;
    bool m_rowStart = true;
};

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
    CsvBuilder builder(file, options);
    const QList<TableColumn> columns = source.columns();
    for (const TableColumn &column : columns)
        builder.cell(TableColumn::Text, column.title.toUtf8());
    builder.endRow();

    QList<QByteArray> row;
    qint64 rows = 0;
    while (source.nextUtf8(row)) {
        Q_ASSERT(row.size() == columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i)
            builder.cell(columns.at(i).type, row.at(i));
        builder.endRow();
        progress.step(++rows);
    }
    builder.flush();
    progress.check();
    file.commit();
    if (progress.progress)
        progress.progress(rows);
}

} // namespace mamis
