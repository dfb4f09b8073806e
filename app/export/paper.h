#pragma once

#include <QDateTime>
#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QString>
#include <QStringList>

namespace mamis {

/// The font families of printed sheets: the program's own font, then those with Japanese letters that Linux
/// and Windows have.
QStringList printFamilies();

/// What every sheet says about itself: personal data on paper can be traced to who printed it and when.
struct PrintStamp
{
    QString printedBy;
    QDateTime printedAt; ///< UTC; printed as Japan's time
    /// Where the history of the association ended then ("1234:9f86d0…"), so that paper can testify whether it
    /// was written anew since; empty on what is not of an office.
    QString head;
    QStringList families = printFamilies();
};

/// A4 sheets with margins of 12 mm on a PDF writer or a printer, and the pieces that list and detail share.
/// Lengths are in the device's pixels; pt() makes them from points. Used in one thread, for a QPrinter the
/// GUI's.
class Paper
{
public:
    /// Sets size and margins and begins the first sheet. Throws Failure Unavailable "printer".
    Paper(QPagedPaintDevice &device, QPageLayout::Orientation orientation, const PrintStamp &stamp);

    QPainter &painter() { return m_painter; }
    double width() const { return m_width; }
    double height() const { return m_height; }
    double pt(double points) const { return points * m_pixelsPerPoint; }
    QFont font(double points, bool bold = false) const;
    QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, m_painter.device()); }

    /// The lines of a text within a width, broken by the rules of its language; the last of `most` ends with
    /// … if text is left over.
    QStringList wrap(const QString &text, const QFont &font, double width, int most) const;

    /// Draws lines from `top` down; returns the y below them.
    double drawLines(
        const QStringList &lines, const QFont &font, double x, double top, const QColor &colour = Qt::black);
    double lineHeight(const QFont &font) const;
    void drawRule(double x1, double y1, double x2, double y2, double points = 0.4);

    /// Draws the title, and 社外秘 at the right edge; returns the y below them.
    double drawTitle(const QString &title);

    /// Draws who printed it and when, and the page's number; footerHeight() above the lower margin.
    void drawFooter(int page, int pages);
    double footerHeight() const { return pt(18); }

    void newPage();

private:
    QPagedPaintDevice &m_device;
    const PrintStamp &m_stamp;
    QPainter m_painter;
    double m_pixelsPerPoint = 1;
    double m_width = 0;
    double m_height = 0;
};

} // namespace mamis
