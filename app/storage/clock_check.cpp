#include "storage/clock_check.h"

#include "domain/calendar_date.h"
#include "storage/connection.h"
#include "storage/event_store.h"

#include <chrono>

namespace mamis {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds honestDifference = 10min;
constexpr int longestPause = 180; ///< days between two decisions

/// One time of a statement that finds at most one; invalid where it finds none.
QDateTime timeOf(Connection &connection, const QString &statement, const Binds &binds)
{
    Rows rows = connection.run(statement, binds);
    return rows.next() ? rows.time(0) : QDateTime();
}

struct Doubt
{
    QString code; ///< empty = none
    QDateTime comparedWith;
};

Doubt doubtOf(Connection &connection, const Session &session, const QDateTime &now)
{
    const QDateTime latest = now + honestDifference;
    Binds binds { { QStringLiteral("association"), session.associationId } };
    const QDateTime decision = timeOf(connection, QStringLiteral("last_decision"), binds);
    binds.insert(QStringLiteral("latest"), latest);
    const QDateTime entry = timeOf(connection, QStringLiteral("entry_after"), binds);
    if (decision.isValid() && decision > latest)
        return { QStringLiteral("clock-behind"), decision };
    if (entry.isValid())
        return { QStringLiteral("clock-behind"), entry };
    if (decision.isValid() && decision.addDays(longestPause) < now)
        return { QStringLiteral("clock-ahead"), decision };
    return {};
}

} // namespace

void checkClock(Connection &connection, const Session &session, bool trusted, const QDateTime &now)
{
    const Doubt doubt = doubtOf(connection, session, now);
    if (doubt.code.isEmpty())
        return;
    if (!trusted)
        throw Failure(Failure::Kind::Refused, doubt.code, { formatDateTime(doubt.comparedWith) });
    recordEvent(connection, session, now, QStringLiteral("clock"), {},
        QStringLiteral("%1 compared=%2").arg(doubt.code, doubt.comparedWith.toString(Qt::ISODate)));
}

} // namespace mamis
