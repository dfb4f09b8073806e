#include "export/csv_writer.h"

#include "export/cp932.h"
#include "export/output_file.h"

#include <algorithm>

namespace mamis {

namespace {

/// Characters collected before they are encoded and written in one go.
constexpr qsizetype chunk = 128 * 1024;

bool isPlainCode(const QString &cell)
{
    return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-';
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

class CsvBuilder
{
public:
    CsvBuilder(OutputFile &file, const CsvOptions &options)
        : m_file(file)
        , m_options(options)
    {
        m_text.reserve(chunk + chunk / 4);
        if (options.encoding == CsvOptions::Utf8Bom)
            m_text += QChar(QChar::ByteOrderMark);
    }

    void cell(TableColumn::Type type, const QString &content)
    {
        if (!m_rowStart)
            m_text += u',';
        m_rowStart = false;
        m_text += u'"';
        if (type == TableColumn::Digits && m_options.excelText && isPlainCode(content)) {
            m_text += u"=\"\"";
            m_text += content;
            m_text += u"\"\"";
        } else if (type == TableColumn::Date || type == TableColumn::DateTime) {
            quoted(cellText(type, content));
        } else {
            quoted(content);
        }
        m_text += u'"';
    }

    void endRow()
    {
        m_text += u"\r\n";
        m_rowStart = true;
        if (m_text.size() >= chunk)
            flush();
    }

    void flush()
    {
        m_file.write(m_options.encoding == CsvOptions::Cp932 ? toCp932(m_text) : m_text.toUtf8());
        m_text.resize(0);
    }

private:
    void quoted(const QString &content)
    {
        if (m_options.guardFormulas && looksLikeFormula(content))
            m_text += u'\'';
        if (content.contains(u'"'))
            m_text += QString(content).replace(u'"', u"\"\""_qs);
        else
            m_text += content;
    }

    OutputFile &m_file;
    const CsvOptions &m_options;
    QString m_text;
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
        builder.cell(TableColumn::Text, column.title);
    builder.endRow();

    QStringList row;
    qint64 rows = 0;
    while (source.next(row)) {
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
