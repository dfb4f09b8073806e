#include "export/iso_cell.h"

namespace mamis {

QDate dateOfCell(const QString &cell)
{
    return QDate::fromString(cell, Qt::ISODate);
}

QDateTime timeOfCell(const QString &cell)
{
    QDateTime time = QDateTime::fromString(cell, Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace mamis
