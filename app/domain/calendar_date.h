#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

/// Dates as a Japanese office writes and reads them. Times are those of Japan wherever the computer stands.
/// Any thread.
namespace mamis {

/// Reads what a person typed, in half or full width, with or without spaces: 2024/10/30, 2024-10-30,
/// 2024.10.30, 20241030, 2024年10月30日; R6.10.30, 令和6年10月30日, 令和元年5月1日 and the same for H 平成, S
/// 昭和, T 大正, M 明治, their readings in katakana (also half-width: ﾚｲﾜ6.10.30) too; 241030, where that day
/// is at most ten years from `today`; 10/30 and 10月30日, which mean the one nearest to `today`. Nothing for
/// anything else, for dates that do not exist (2023/2/29) and for days outside their era (平成31年5月1日).
std::optional<QDate> parseDate(const QString &text, const QDate &today);

/// From the first day to the last, both inclusive; of a condition, a day that is missing limits nothing.
struct DateSpan
{
    QDate first;
    QDate last;

    bool operator==(const DateSpan &) const = default;
};

/// Reads a whole month as a person typed it: 2024/10, 2024-10, 2024.10, 2024年10月, R6.10, 令和6年10月, with
/// all that parseDate() knows of eras and widths. A month in which an era begins or ends belongs to both.
/// Nothing for anything else, days included.
std::optional<DateSpan> parseMonth(const QString &text);

/// 2024/10/30; empty for an invalid date, and beyond the years 1 to 9999.
QString formatDate(const QDate &date);

/// 令和6年10月30日, the first year as 元年; before 明治, and for an invalid date, as formatDate().
QString formatDateEra(const QDate &date);

/// The year alone, as in the era of that day: 令和8年, 令和元年; empty before Meiji.
QString formatEraYear(const QDate &date);

/// 2024/10/30 14:19, always Japan's time; empty for an invalid time.
QString formatDateTime(const QDateTime &utc);

/// A moment as date and time of day in Japan; invalid for an invalid time.
QDateTime inJapan(const QDateTime &utc);

/// The date in Japan at a moment; invalid for an invalid time.
QDate dateInJapan(const QDateTime &utc);

/// The moment at which a day begins in Japan, in UTC: for searches "from … to" over timestamps.
QDateTime startOfDayUtc(const QDate &date);

/// The year of accounting a day belongs to: it begins on 1 April and is named after the year it begins in.
int fiscalYear(const QDate &date);

} // namespace mamis
