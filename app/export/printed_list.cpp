#include "export/printed_list.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

namespace mamis {

namespace {

constexpr int cellLines = 2;
const QColor noteColour(0x55, 0x55, 0x55);
const QColor headColour(0xEC, 0xEC, 0xEC);

struct Row
{
    QStringList cells;
    QString note;
};

class ListPrinter
{
public:
    ListPrinter(QPagedPaintDevice &device, const PrintedList &list, const PrintStamp &stamp)
        : m_paper(device, QPageLayout::Landscape, stamp)
        , m_list(list)
        , m_font(m_paper.font(9))
        , m_headFont(m_paper.font(9, true))
        , m_noteFont(m_paper.font(8))
    {
    }

    int print(TableSource &source, const ExportProgress &progress)
    {
        read(source, progress);
        setWidths();
        divide();
        const int pages = int(m_firstRows.size());
        for (int page = 0; page < pages; ++page) {
            progress.check();
            if (page > 0)
                m_paper.newPage();
            double y = drawHead();
            const size_t end = page + 1 < pages ? m_firstRows[size_t(page) + 1] : m_rows.size();
            for (size_t row = m_firstRows[size_t(page)]; row < end; ++row)
                y = drawRow(m_rows[row], y);
            if (m_rows.empty())
                drawNothingFound(y);
            m_paper.drawFooter(page + 1, pages);
        }
        if (progress.progress)
            progress.progress(qint64(m_rows.size()));
        return pages;
    }

private:
    void read(TableSource &source, const ExportProgress &progress)
    {
        m_columns = source.columns();
        QStringList row;
        while (source.next(row)) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells.append(cellText(m_columns.at(i).type, row.at(i)).simplified());
            m_rows.push_back({ cells, source.note().simplified() });
            progress.step(qint64(m_rows.size()));
        }
    }

    double padding() const { return m_paper.pt(3); }

    bool isText(size_t column) const { return m_columns.at(qsizetype(column)).type == TableColumn::Text; }

    /// The widths that the contents of a column ask for: the usual one, and that of the longest.
    struct Wish
    {
        double usual = 0;
        double longest = 0;
    };

    Wish wishOf(size_t column) const
    {
        constexpr size_t sample = 2000; // enough to know a column by
        const QFontMetricsF metrics = m_paper.metrics(m_font);
        const double title
            = m_paper.metrics(m_headFont).horizontalAdvance(m_columns.at(qsizetype(column)).title);
        std::vector<double> widths { title };
        for (size_t row = 0; row < std::min(sample, m_rows.size()); ++row)
            widths.push_back(metrics.horizontalAdvance(m_rows[row].cells.at(qsizetype(column))));
        std::sort(widths.begin(), widths.end());
        const double around = 2 * padding() + m_paper.pt(0.5);
        const double most = widths[widths.size() * 8 / 10]; // a few long names may take two lines
        const double half = widths.back() * 0.56; // of the longest, so that two lines nearly always hold it
        return { std::max({ title, most, half }) + around, widths.back() + around };
    }

    /// Numbers and dates get what they need, because half of one is worse than half a name. Text columns get
    /// their usual width where it is less than a fair share; what is left goes first to those with longer
    /// contents.
    void setWidths()
    {
        std::vector<Wish> wishes;
        for (size_t i = 0; i < size_t(m_columns.size()); ++i)
            wishes.push_back(wishOf(i));
        const auto first = [&](size_t i) { return isText(i) ? wishes[i].usual : wishes[i].longest; };
        std::vector<size_t> order(wishes.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(),
            [&](size_t a, size_t b) { return isText(a) != isText(b) ? isText(b) : first(a) < first(b); });
        m_widths.assign(wishes.size(), 0);
        double left = m_paper.width();
        size_t remaining = order.size();
        for (const size_t i : order) {
            const double fair = left / double(remaining--);
            m_widths[i] = std::min(first(i), isText(i) ? fair : left);
            left -= m_widths[i];
        }
        fillUp(wishes, left);
    }

    void fillUp(const std::vector<Wish> &wishes, double left)
    {
        double missing = 0;
        for (size_t i = 0; i < wishes.size(); ++i)
            missing += std::max(0.0, wishes[i].longest - m_widths[i]);
        const double part = missing > 0 ? std::min(1.0, left / missing) : 0;
        for (size_t i = 0; i < wishes.size(); ++i)
            m_widths[i] += part * std::max(0.0, wishes[i].longest - m_widths[i]);
        left -= part * missing;
        // The table fills the sheet: text columns share the rest, or all columns where there is no text.
        const auto texts = std::count_if(m_columns.begin(), m_columns.end(),
            [](const TableColumn &column) { return column.type == TableColumn::Text; });
        for (size_t i = 0; i < m_widths.size(); ++i) {
            if (texts == 0 || isText(i))
                m_widths[i] += left / double(texts == 0 ? m_columns.size() : texts);
        }
    }

    /// Finds the first row of every page.
    void divide()
    {
        m_conditionLines = m_list.conditions.isEmpty()
            ? QStringList()
            : m_paper.wrap(QCoreApplication::translate("Print", "Search conditions: %1")
                               .arg(m_list.conditions.simplified()),
                m_font, m_paper.width() - m_paper.pt(120), 2);
        const double bottom = m_paper.height() - m_paper.footerHeight();
        const double top = headHeight();
        m_firstRows = { 0 };
        double y = top;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            const double height = rowHeight(m_rows[row]);
            if (y + height > bottom && y > top) {
                m_firstRows.push_back(row);
                y = top;
            }
            y += height;
        }
    }

    QList<QStringList> wrapCells(const QStringList &cells, const QFont &font) const
    {
        QList<QStringList> wrapped;
        for (qsizetype i = 0; i < cells.size(); ++i)
            wrapped.append(m_paper.wrap(cells.at(i), font, m_widths[size_t(i)] - 2 * padding(), cellLines));
        return wrapped;
    }

    double cellsHeight(const QList<QStringList> &cells, const QFont &font) const
    {
        qsizetype lines = 1;
        for (const QStringList &cell : cells)
            lines = std::max(lines, cell.size());
        return double(lines) * m_paper.lineHeight(font) + 2 * m_paper.pt(2);
    }

    double rowHeight(const Row &row) const
    {
        return cellsHeight(wrapCells(row.cells, m_font), m_font)
            + (row.note.isEmpty() ? 0 : m_paper.lineHeight(m_noteFont));
    }

    QStringList titles() const
    {
        QStringList list;
        for (const TableColumn &column : m_columns)
            list.append(column.title);
        return list;
    }

    double headHeight() const
    {
        const double conditions = double(std::max<qsizetype>(1, m_conditionLines.size()));
        return m_paper.pt(18 + 5) + conditions * m_paper.lineHeight(m_font) + m_paper.pt(4)
            + cellsHeight(wrapCells(titles(), m_headFont), m_headFont);
    }

    void drawCells(const QList<QStringList> &cells, const QFont &font, double y)
    {
        double x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_paper.drawLines(cells.at(i), font, x + padding(), y + m_paper.pt(2));
            x += m_widths[size_t(i)];
        }
    }

    double drawHead()
    {
        double y = m_paper.drawTitle(m_list.title);
        const QString count = QCoreApplication::translate("Print", "%1 records")
                                  .arg(QLocale().toString(qulonglong(m_rows.size())));
        m_paper.drawLines(
            { count }, m_font, m_paper.width() - m_paper.metrics(m_font).horizontalAdvance(count), y);
        m_paper.drawLines(m_conditionLines, m_font, 0, y);

        const QList<QStringList> cells = wrapCells(titles(), m_headFont);
        const double height = cellsHeight(cells, m_headFont);
        y = headHeight() - height;
        m_paper.painter().fillRect(QRectF(0, y, m_paper.width(), height), headColour);
        m_paper.drawRule(0, y, m_paper.width(), y, 0.8);
        drawCells(cells, m_headFont, y);
        m_paper.drawRule(0, y + height, m_paper.width(), y + height, 0.8);
        return y + height;
    }

    double drawRow(const Row &row, double y)
    {
        const QList<QStringList> cells = wrapCells(row.cells, m_font);
        drawCells(cells, m_font, y);
        y += cellsHeight(cells, m_font);
        if (!row.note.isEmpty()) {
            const double indent = m_paper.pt(12);
            const QStringList line
                = m_paper.wrap(row.note, m_noteFont, m_paper.width() - indent - padding(), 1);
            m_paper.drawLines(line, m_noteFont, indent, y - m_paper.pt(1.5), noteColour);
            y += m_paper.lineHeight(m_noteFont);
        }
        m_paper.drawRule(0, y, m_paper.width(), y);
        return y;
    }

    void drawNothingFound(double y)
    {
        const QString text = QCoreApplication::translate("Print", "There are no records.");
        m_paper.drawLines({ text }, m_font, padding(), y + m_paper.pt(6));
    }

    Paper m_paper;
    const PrintedList &m_list;
    QFont m_font;
    QFont m_headFont;
    QFont m_noteFont;
    QList<TableColumn> m_columns;
    std::vector<Row> m_rows;
    std::vector<double> m_widths;
    std::vector<size_t> m_firstRows; ///< of each page
    QStringList m_conditionLines;
};

} // namespace

int printList(TableSource &source, QPagedPaintDevice &device, const PrintedList &list,
    const PrintStamp &stamp, const ExportProgress &progress)
{
    return ListPrinter(device, list, stamp).print(source, progress);
}

} // namespace mamis
