#include "domain/holidays.h"

#include <array>

namespace mamis {

namespace {

constexpr int firstYear = 2022;
constexpr int lastYear = 2099;

struct Fixed
{
    int month;
    int day;
    const char *name;
};

constexpr std::array fixedDays { Fixed { 1, 1, "元日" }, Fixed { 2, 11, "建国記念の日" },
    Fixed { 2, 23, "天皇誕生日" }, Fixed { 4, 29, "昭和の日" }, Fixed { 5, 3, "憲法記念日" },
    Fixed { 5, 4, "みどりの日" }, Fixed { 5, 5, "こどもの日" }, Fixed { 8, 11, "山の日" },
    Fixed { 11, 3, "文化の日" }, Fixed { 11, 23, "勤労感謝の日" } };

struct OnMonday
{
    int month;
    int which; ///< the second or third one of the month
    const char *name;
};

constexpr std::array mondays { OnMonday { 1, 2, "成人の日" }, OnMonday { 7, 3, "海の日" },
    OnMonday { 9, 3, "敬老の日" }, OnMonday { 10, 2, "スポーツの日" } };

/// Day of the month; `at1980` is the equinox of 1980 in days of the month. Good from 1980 to 2099.
int equinox(int year, double at1980)
{
    constexpr double perYear = 0.242194;
    const int years = year - 1980;
    return static_cast<int>(at1980 + perYear * years) - years / 4;
}

/// Article 2: without the days that follow from others.
QString holidayItself(const QDate &day)
{
    for (const Fixed &one : fixedDays) {
        if (day.month() == one.month && day.day() == one.day)
            return QString::fromUtf8(one.name);
    }
    for (const OnMonday &one : mondays) {
        if (day.month() == one.month && day.dayOfWeek() == Qt::Monday && (day.day() - 1) / 7 + 1 == one.which)
            return QString::fromUtf8(one.name);
    }
    if (day.month() == 3 && day.day() == equinox(day.year(), 20.8431))
        return QStringLiteral("春分の日");
    if (day.month() == 9 && day.day() == equinox(day.year(), 23.2488))
        return QStringLiteral("秋分の日");
    return {};
}

} // namespace

QString holidayName(const QDate &day)
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return {};
    if (const QString name = holidayItself(day); !name.isEmpty())
        return name;
    // Back over holidays in a row to one on a Sunday.
    for (QDate before = day.addDays(-1); !holidayItself(before).isEmpty(); before = before.addDays(-1)) {
        if (before.dayOfWeek() == Qt::Sunday)
            return QStringLiteral("振替休日");
    }
    const bool between
        = !holidayItself(day.addDays(-1)).isEmpty() && !holidayItself(day.addDays(1)).isEmpty();
    return between ? QStringLiteral("国民の休日") : QString();
}

} // namespace mamis
