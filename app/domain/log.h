#pragma once

#include <QDateTime>
#include <QString>

namespace mamis {

struct Failure;

/// The log: one line for each failure that is the program's own (Bug) or its surroundings' (Unavailable),
/// with UTC time, version, the number a user quotes, kind, code and native error code; never a fact, a bound
/// value or a text of somebody. Every function may be called from any thread; several programs may write at
/// once. That a line could not be written is no failure of what is being done.

constexpr qint64 logFileBytes = 1'000'000; ///< a fuller file is set aside …
constexpr int logFiles = 5; ///< … and so many are kept, the one in use included

/// In the user's local data folder; the same for both programs.
QString standardLogFolder();

/// From now on failures are written to mamis-office.log in `folder`, which is made. Before, nothing is.
void openLog(const QString &folder);

/// Empty before openLog().
QString logFolder();

/// Writes the failure's line, if its kind is one that is logged, and hands it back.
const Failure &logged(const Failure &failure);

/// Writes a line that is about no failure: a crash, found at the next start.
void logLine(const QDateTime &when, const QString &text);

/// The number a user quotes when something of ours went wrong; the failure's line carries the same one.
QString faultNumber(const Failure &failure);

} // namespace mamis
