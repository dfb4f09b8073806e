#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace mamis {

/// How long texts may be, in characters, by "table.column" (resources/sql/common/lengths): more than a person
/// types, and little enough that a row cannot fill a colleague's memory. Any thread.
const QHash<QString, int> &longestTexts();

/// Commands that make a database refuse longer ones in whatever is written from now on: checks on a server
/// (constraints "TABLE_length"), triggers in a file, which raise "too-long". Part of the definitions.
QStringList lengthChecks(const QString &engine);

} // namespace mamis
