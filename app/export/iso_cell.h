#pragma once

#include <QDateTime>
#include <QString>

/// Reading of the date cells of a TableSource, shared by everything that writes one.
namespace mamis {

/// The date of a Date cell; invalid where the cell is empty or something else.
QDate dateOfCell(const QString &cell);

/// The moment of a DateTime cell, in UTC; a cell without a zone is UTC. Invalid where it is something else.
QDateTime timeOfCell(const QString &cell);

} // namespace mamis
