#include "export/iso_cell.h"

namespace mamis {

namespace {

/// The number in `text` at [from, from + digits); -1 where something else is there.
int numberAt(const QString &text, qsizetype from, int digits)
{
    int number = 0;
    for (qsizetype i = from; i < from + digits; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

QDate leadingDate(const QString &text)
{
    if (text.size() < 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    return QDate(numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2));
}

} // namespace

QDate dateOfCell(const QString &cell)
{
    return cell.size() == 10 ? leadingDate(cell) : QDate();
}

QDateTime timeOfCell(const QString &cell)
{
    // The forms in which databases keep them by hand, since exports read millions; the others by Qt.
    const bool fraction = cell.size() == 24 && cell.at(19) == u'.';
    if ((cell.size() == 20 || fraction) && cell.at(10) == u'T' && cell.at(13) == u':' && cell.at(16) == u':'
        && cell.back() == u'Z') {
        const QTime time(numberAt(cell, 11, 2), numberAt(cell, 14, 2), numberAt(cell, 17, 2));
        return time.isValid() ? QDateTime(leadingDate(cell), time, Qt::UTC) : QDateTime();
    }
    QDateTime time = QDateTime::fromString(cell, Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace mamis
