#include "look/drawing.h"

#include <QPainter>
#include <QPainterPath>

namespace mamis {

namespace {

QPainterPath toPath(const char *lines)
{
    const QStringList words = QString::fromLatin1(lines).split(u' ');
    qsizetype next = 0;
    const auto number = [&] { return words.value(next++).toDouble(); };
    const auto point = [&] {
        const double x = number();
        return QPointF(x, number());
    };
    QPainterPath path;
    while (next < words.size()) {
        const QString &word = words.at(next++);
        if (word == u'M') {
            path.moveTo(point());
        } else if (word == u'L') {
            path.lineTo(point());
        } else if (word == u'C') {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        } else if (word == u'O') {
            const QPointF centre = point();
            const double radius = number();
            path.addEllipse(centre, radius, radius);
        } else if (word == u'R') {
            const QPointF corner = point();
            const QPointF size = point();
            const double radius = number();
            path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
        } else {
            path.closeSubpath();
        }
    }
    return path;
}

} // namespace

QPixmap drawLines(const char *lines, int size, const QColor &colour, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 24.0, size / 24.0);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(toPath(lines));
    return pixmap;
}

} // namespace mamis
