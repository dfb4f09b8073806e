#include "export/printed_detail.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamis {

namespace {

const QColor labelColour(0xF3, 0xF3, 0xF3);
const QColor sectionColour(0xDD, 0xDD, 0xDD);
const QColor headingColour(0x44, 0x44, 0x44);

/// How much is given up so that everything stands on one sheet.
struct Fit
{
    double scale = 1;
    qsizetype firstMessage = 0;
    int valueLines = 1000;
};

class DetailPrinter
{
public:
    DetailPrinter(const PrintedDetail &detail, QPagedPaintDevice &device, const PrintStamp &stamp)
        : m_detail(detail)
        , m_paper(device, QPageLayout::Portrait, stamp)
    {
    }

    void print()
    {
        const double top = m_paper.drawTitle(m_detail.title);
        const double room = m_paper.height() - m_paper.footerHeight() - top;
        m_fit = findFit(room);
        m_paper.drawFooter(1, 1);
        m_paper.painter().setClipRect(QRectF(0, top, m_paper.width(), room).adjusted(-1, -1, 1, 1));
        m_painting = true;
        layOut(top);
    }

private:
    /// The most legible way in which everything fits.
    Fit findFit(double room)
    {
        m_painting = false;
        const auto fits = [&](const Fit &fit) {
            m_fit = fit;
            return layOut(0) <= room;
        };
        Fit fit;
        for (const double scale : { 1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7 }) {
            fit.scale = scale;
            if (fits(fit))
                return fit;
        }
        // The fewest messages to leave out, by bisection; the newest is always printed.
        qsizetype tooFew = 0;
        qsizetype enough = std::max<qsizetype>(0, m_detail.messages.size() - 1);
        while (tooFew + 1 < enough) {
            fit.firstMessage = (tooFew + enough) / 2;
            (fits(fit) ? enough : tooFew) = fit.firstMessage;
        }
        fit.firstMessage = enough;
        if (fits(fit))
            return fit;
        for (int lines = 100; lines > 0; lines = lines * 9 / 10) {
            fit.valueLines = lines;
            if (fits(fit))
                return fit;
        }
        return fit; // hundreds of values: the rest is clipped, as one sheet was promised
    }

    double pt(double points) const { return m_paper.pt(points * m_fit.scale); }
    QFont font(double points, bool bold = false) const { return m_paper.font(points * m_fit.scale, bold); }
    double padding() const { return pt(3); }

    /// Draws everything, or only measures it; returns the y below it.
    double layOut(double y)
    {
        for (const PrintedDetail::Section &section : m_detail.sections) {
            y = sectionTitle(section.title, y);
            y = values(section, y) + pt(7);
        }
        if (!m_detail.messages.isEmpty()) {
            y = sectionTitle(m_detail.messagesTitle, y);
            y = messages(y);
        }
        return y;
    }

    double sectionTitle(const QString &title, double y)
    {
        const QFont bold = font(10, true);
        const double height = m_paper.lineHeight(bold) + pt(4);
        if (m_painting) {
            m_paper.painter().fillRect(QRectF(0, y, m_paper.width(), height), sectionColour);
            m_paper.drawLines(
                m_paper.wrap(title, bold, m_paper.width() - 2 * padding(), 1), bold, padding(), y + pt(2));
        }
        return y + height;
    }

    double labelWidth() const { return pt(98); }

    bool fitsHalf(const QPair<QString, QString> &value) const
    {
        const double room = m_paper.width() / 2 - labelWidth() - 2 * padding();
        return !value.second.contains(u'\n')
            && m_paper.metrics(font(9)).horizontalAdvance(value.second) <= room;
    }

    /// Short values stand in two columns, long ones take the whole width.
    double values(const PrintedDetail::Section &section, double y)
    {
        const double half = m_paper.width() / 2;
        qsizetype i = 0;
        while (i < section.values.size()) {
            const bool two = i + 1 < section.values.size() && fitsHalf(section.values.at(i))
                && fitsHalf(section.values.at(i + 1));
            const double width = two ? half : m_paper.width();
            double height = cellHeight(section.values.at(i), width);
            if (two)
                height = std::max(height, cellHeight(section.values.at(i + 1), width));
            if (m_painting) {
                drawCell(section.values.at(i), QRectF(0, y, width, height));
                if (two)
                    drawCell(section.values.at(i + 1), QRectF(half, y, width, height));
            }
            y += height;
            i += two ? 2 : 1;
        }
        return y;
    }

    QStringList labelLines(const QString &label) const
    {
        return m_paper.wrap(label, font(8.5), labelWidth() - 2 * padding(), 2);
    }

    QStringList valueLines(const QString &value, double width) const
    {
        return m_paper.wrap(value.trimmed(), font(9), width - labelWidth() - 2 * padding(), m_fit.valueLines);
    }

    double cellHeight(const QPair<QString, QString> &value, double width) const
    {
        const double label = double(labelLines(value.first).size()) * m_paper.lineHeight(font(8.5));
        const double text = double(valueLines(value.second, width).size()) * m_paper.lineHeight(font(9));
        return std::max(label, text) + pt(5);
    }

    void drawCell(const QPair<QString, QString> &value, const QRectF &box)
    {
        const QRectF label(box.left(), box.top(), labelWidth(), box.height());
        m_paper.painter().fillRect(label, labelColour);
        m_paper.drawLines(labelLines(value.first), font(8.5), label.left() + padding(), box.top() + pt(2.6));
        m_paper.drawLines(
            valueLines(value.second, box.width()), font(9), label.right() + padding(), box.top() + pt(2.3));
        for (const double x : { box.left(), label.right(), box.right() })
            m_paper.drawRule(x, box.top(), x, box.bottom());
        for (const double y : { box.top(), box.bottom() })
            m_paper.drawRule(box.left(), y, box.right(), y);
    }

    double messages(double y)
    {
        const QFont small = font(8);
        y += pt(3);
        if (m_fit.firstMessage > 0)
            y = lines({ QCoreApplication::translate("Print", "%1 earlier messages are not printed.")
                              .arg(m_fit.firstMessage) },
                small, 0, y);
        for (qsizetype i = m_fit.firstMessage; i < m_detail.messages.size(); ++i) {
            const PrintedDetail::Message &message = m_detail.messages.at(i);
            const double width = m_paper.width() - 2 * padding();
            y = lines(m_paper.wrap(message.heading, small, width, 1), small, 0, y);
            const double indent = pt(10);
            y = lines(m_paper.wrap(message.text.trimmed(), font(9), width - indent, m_fit.valueLines),
                font(9), indent, y);
            y += pt(3);
            if (m_painting)
                m_paper.drawRule(0, y, m_paper.width(), y);
            y += pt(3);
        }
        return y;
    }

    double lines(const QStringList &text, const QFont &textFont, double indent, double y)
    {
        if (m_painting)
            m_paper.drawLines(
                text, textFont, padding() + indent, y, indent > 0 ? QColor(Qt::black) : headingColour);
        return y + double(text.size()) * m_paper.lineHeight(textFont);
    }

    const PrintedDetail &m_detail;
    Paper m_paper;
    Fit m_fit;
    bool m_painting = false;
};

} // namespace

void printDetail(const PrintedDetail &detail, QPagedPaintDevice &device, const PrintStamp &stamp)
{
    DetailPrinter(detail, device, stamp).print();
}

} // namespace mamis
