#pragma once

#include "domain/history.h"

/// What stands in a line of 操作履歴, in words. Any thread after start-up.
namespace mamis {

/// A fact with its name: 件数, 12件. `before` is what the value replaced.
struct HistoryFact
{
    QString label;
    QString value;
    QString before = {};

    bool operator==(const HistoryFact &) const = default;
};

/// 2024/10/30 14:19:07: a minute has many lines.
QString historyTime(const QDateTime &utc);

/// 対象: whose application, or which user.
QString historySubject(const HistoryRow &row);

/// What an entry tells, one by one: fields with their old and new values, or facts. A decision has none.
QList<HistoryFact> historyFacts(const HistoryRow &row);

/// 内容 in one line: from which status to which, the message; what an entry tells.
QString historySummary(const HistoryRow &row);

} // namespace mamis
