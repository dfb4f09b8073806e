#include "shell/menu_entry.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <utility>

namespace mamis {

namespace {

struct Entry
{
    MenuEntry entry;
    const char *name;
    const char *hint;
    const char *heading;
    /// A drawing on a grid of 24: M move, L line, C curve, Z close, O circle (x y r), R rounded rectangle (x
    /// y w h r).
    const char *drawing;
};

constexpr auto entries = std::to_array<Entry>({
    { MenuEntry::Members, QT_TRANSLATE_NOOP("menu", "Members"),
        QT_TRANSLATE_NOOP("menu", "Look members up and check what is registered"), nullptr,
        "O 9 8 3.5 M 2.5 20 C 2.5 15 5.5 13.5 9 13.5 C 12.5 13.5 15.5 15 15.5 20 "
        "O 17 9 2.5 M 17.8 14 C 20 14 21.5 16 21.5 19" },
    { MenuEntry::Applications, QT_TRANSLATE_NOOP("menu", "Applications"),
        QT_TRANSLATE_NOOP("menu", "Take up and decide joinings, changes and resignations"), nullptr,
        "R 5 3 14 18 1.5 M 8.5 8 L 15.5 8 M 8.5 15 L 11 17.5 L 15.5 12" },
    { MenuEntry::Notices, QT_TRANSLATE_NOOP("menu", "Notices"),
        QT_TRANSLATE_NOOP("menu", "Write notices for the members"), nullptr,
        "M 6 16 L 6 11 C 6 3.5 18 3.5 18 11 L 18 16 L 20 18.5 L 4 18.5 Z M 10.5 21 L 13.5 21" },
    { MenuEntry::Users, QT_TRANSLATE_NOOP("menu", "Office users"),
        QT_TRANSLATE_NOOP("menu", "Who works here, and what each may do"), nullptr,
        "O 12 8 4 M 4.5 20.5 C 4.5 15.5 8 14 12 14 C 16 14 19.5 15.5 19.5 20.5" },
    { MenuEntry::History, QT_TRANSLATE_NOOP("menu", "History"),
        QT_TRANSLATE_NOOP("menu", "Who did what, and when"), nullptr,
        "O 12 12 9 M 12 6.5 L 12 12 L 16 14.5" },
    { MenuEntry::Association, QT_TRANSLATE_NOOP("menu", "Association"),
        QT_TRANSLATE_NOOP("menu", "Address and settings of your association"),
        QT_TRANSLATE_NOOP("menu", "Settings of the association"),
        "R 5 3 14 18 1 M 9 7.5 L 10 7.5 M 14 7.5 L 15 7.5 M 9 12 L 10 12 M 14 12 L 15 12 "
        "M 10 21 L 10 16.5 L 14 16.5 L 14 21" },
    { MenuEntry::Mailings, QT_TRANSLATE_NOOP("menu", "Mailings and categories"),
        QT_TRANSLATE_NOOP("menu", "What is sent to whom, and the categories of members"), nullptr,
        "M 4 6 L 5 6 M 9 6 L 20 6 M 4 12 L 5 12 M 9 12 L 20 12 M 4 18 L 5 18 M 9 18 L 20 18" },
    { MenuEntry::Enquiry, QT_TRANSLATE_NOOP("menu", "Enquiries"),
        QT_TRANSLATE_NOOP("menu", "Ask how to use the system"), nullptr,
        "M 8 17 L 5 17 C 4 17 3 16 3 15 L 3 6 C 3 5 4 4 5 4 L 19 4 C 20 4 21 5 21 6 L 21 15 C 21 16 20 17 19 "
        "17 "
        "L 12.5 17 L 8 21 Z M 8 10.5 L 8.4 10.5 M 12 10.5 L 12.4 10.5 M 16 10.5 L 16.4 10.5" },
    { MenuEntry::Outbox, QT_TRANSLATE_NOOP("menu", "Sent mail"),
        QT_TRANSLATE_NOOP("menu", "Which notifications have left and which have not"),
        QT_TRANSLATE_NOOP("menu", "Mail"), "M 3 11 L 21 3 L 14 21 L 11 13 Z M 11 13 L 21 3" },
    { MenuEntry::MailSettings, QT_TRANSLATE_NOOP("menu", "Mail settings"),
        QT_TRANSLATE_NOOP("menu", "Mail server and sender of the notifications"), nullptr,
        "R 3 5 18 14 1.5 M 3.5 6.5 L 12 13 L 20.5 6.5" },
});

constexpr char foldDrawing[] = "M 4 6 L 20 6 M 4 12 L 20 12 M 4 18 L 20 18";

const Entry &find(MenuEntry entry)
{
    return entries.at(static_cast<std::size_t>(entry));
}

// Not named tr(): lupdate would take what stands inside for a source text of another context.
QString inWords(const char *text)
{
    return text ? QCoreApplication::translate("menu", text) : QString();
}

QPainterPath toPath(const char *drawing)
{
    const QStringList words = QString::fromLatin1(drawing).split(u' ');
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

QPixmap draw(const char *drawing, int size, const QColor &colour, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 24.0, size / 24.0);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(toPath(drawing));
    return pixmap;
}

} // namespace

const QList<MenuEntry> &allMenuEntries()
{
    static const QList<MenuEntry> list = [] {
        QList<MenuEntry> all;
        for (const Entry &one : entries)
            all.append(one.entry);
        return all;
    }();
    return list;
}

QString menuName(MenuEntry entry)
{
    return inWords(find(entry).name);
}
QString menuHint(MenuEntry entry)
{
    return inWords(find(entry).hint);
}
QString menuHeading(MenuEntry entry)
{
    return inWords(find(entry).heading);
}

QString notInThisVersion()
{
    return inWords(QT_TRANSLATE_NOOP("menu", "Not part of this version yet"));
}

QString menuKey(MenuEntry entry)
{
    return QString::number((static_cast<int>(entry) + 1) % 10);
}

QPixmap menuIcon(MenuEntry entry, int size, const QColor &colour, qreal devicePixelRatio)
{
    return draw(find(entry).drawing, size, colour, devicePixelRatio);
}

QPixmap foldIcon(int size, const QColor &colour, qreal devicePixelRatio)
{
    return draw(foldDrawing, size, colour, devicePixelRatio);
}

} // namespace mamis
