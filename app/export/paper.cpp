#include "export/paper.h"

#include "domain/calendar_date.h"
#include "domain/failure.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextLayout>

namespace mamis {

namespace {

const QColor ruleColour(0x80, 0x80, 0x80);

[[noreturn]] void throwPrinter(const QString &detail)
{
    throw Failure(Failure::Kind::Unavailable, u"printer"_qs, {}, detail);
}

} // namespace

QStringList printFamilies()
{
    return QGuiApplication::font().families()
        + QStringList { u"Noto Sans CJK JP"_qs, u"Yu Gothic"_qs, u"Meiryo"_qs };
}

Paper::Paper(QPagedPaintDevice &device, QPageLayout::Orientation orientation, const PrintStamp &stamp)
    : m_device(device)
    , m_stamp(stamp)
{
    constexpr double margin = 12; // millimetres
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    if (!m_painter.begin(&device))
        throwPrinter(u"painting could not begin"_qs);
    m_pixelsPerPoint = m_painter.device()->logicalDpiY() / 72.0;
    m_width = device.width();
    m_height = device.height();
}

QFont Paper::font(double points, bool bold) const
{
    QFont font;
    font.setFamilies(m_stamp.families);
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

QStringList Paper::wrap(const QString &text, const QFont &font, double width, int most) const
{
    QStringList lines;
    const QFontMetricsF fontMetrics = metrics(font);
    const QStringList paragraphs = QString(text).replace(u"\r\n"_qs, u"\n"_qs).split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size() && lines.size() < most; ++i) {
        const QString &paragraph = paragraphs.at(i);
        if (paragraph.isEmpty() || fontMetrics.horizontalAdvance(paragraph) <= width) {
            const bool cut = lines.size() + 1 == most && i + 1 < paragraphs.size();
            lines.append(cut ? fontMetrics.elidedText(paragraph + u'…', Qt::ElideRight, width) : paragraph);
            continue;
        }
        QTextLayout layout(paragraph, font, m_painter.device());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const bool last = lines.size() + 1 == most;
            const QString rest = paragraph.mid(line.textStart());
            lines.append(last ? fontMetrics.elidedText(rest, Qt::ElideRight, width)
                              : rest.left(line.textLength()).trimmed());
            if (last)
                break;
        }
        layout.endLayout();
    }
    return lines;
}

double Paper::lineHeight(const QFont &font) const
{
    // Fonts with Japanese letters ask for much more room than a table's line needs.
    return pt(font.pointSizeF() * 1.3);
}

double Paper::drawLines(
    const QStringList &lines, const QFont &font, double x, double top, const QColor &colour)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const double height = lineHeight(font);
    for (const QString &line : lines) {
        m_painter.drawText(QPointF(x, top + pt(font.pointSizeF() * 1.02)), line);
        top += height;
    }
    return top;
}

void Paper::drawRule(double x1, double y1, double x2, double y2, double points)
{
    m_painter.setPen(QPen(ruleColour, pt(points)));
    m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
}

double Paper::drawTitle(const QString &title)
{
    const QFont markFont = font(10, true);
    const QString mark = QCoreApplication::translate("Print", "Confidential");
    const double markWidth = metrics(markFont).horizontalAdvance(mark) + pt(12);
    const QRectF box(m_width - markWidth, 0, markWidth, pt(18));
    m_painter.setPen(QPen(Qt::black, pt(0.8)));
    m_painter.drawRect(box);
    m_painter.setFont(markFont);
    m_painter.drawText(box, Qt::AlignCenter, mark);

    const QFont titleFont = font(13, true);
    drawLines(wrap(title, titleFont, m_width - markWidth - pt(12), 1), titleFont, 0, 0);
    return box.bottom() + pt(5);
}

void Paper::drawFooter(int page, int pages)
{
    const QFont small = font(8);
    const double top = m_height - lineHeight(small);
    const QString number = QCoreApplication::translate("Print", "Page %1/%2").arg(page).arg(pages);
    const double numberWidth = metrics(small).horizontalAdvance(number);
    const QString stamp = QCoreApplication::translate("Print", "Printed by %1, %2")
                              .arg(m_stamp.printedBy, formatDateTime(m_stamp.printedAt));
    const QFont tiny = font(5.5);
    const QString head = m_stamp.head.isEmpty()
        ? QString()
        : QCoreApplication::translate("Print", "History %1").arg(m_stamp.head);
    const double headWidth = head.isEmpty() ? 0 : metrics(tiny).horizontalAdvance(head) + pt(12);
    const double left = m_width - numberWidth - pt(12) - headWidth;
    drawLines(wrap(stamp, small, left, 1), small, 0, top);
    drawLines({ head }, tiny, left + pt(12), m_height - lineHeight(tiny) - pt(1));
    drawLines({ number }, small, m_width - numberWidth, top);
}

void Paper::newPage()
{
    if (!m_device.newPage())
        throwPrinter(u"no further page"_qs);
}

} // namespace mamis
