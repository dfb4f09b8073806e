#include "domain/calendar_date.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace mamis {

namespace {

struct Era
{
    const char16_t *name;
    const char16_t *reading; ///< in katakana, which half-width kana become
    char16_t letter;
    int year; ///< first day, in the Gregorian calendar
    int month;
    int day;

    QDate firstDay() const { return QDate(year, month, day); }
};

/// Newest first. A new era is one more row here. Source: the cabinet orders on the change of era
/// (元号を改める政令).
constexpr auto eras = std::to_array<Era>({ { u"令和", u"レイワ", u'R', 2019, 5, 1 },
    { u"平成", u"ヘイセイ", u'H', 1989, 1, 8 }, { u"昭和", u"ショウワ", u'S', 1926, 12, 25 },
    { u"大正", u"タイショウ", u'T', 1912, 7, 30 }, { u"明治", u"メイジ", u'M', 1868, 10, 23 } });

const QTimeZone &japan()
{
    static const QTimeZone zone = [] {
        QTimeZone named("Asia/Tokyo");
        return named.isValid() ? named : QTimeZone(9 * 60 * 60);
    }();
    return zone;
}

/// Writes a number with leading zeros; by hand, since exports format millions of dates.
void putNumber(QChar *out, int digits, int number)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        out[i] = QChar(u'0' + number % 10);
}

void putDate(QChar *out, const QDate &date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    putNumber(out, 4, year);
    putNumber(out + 5, 2, month);
    putNumber(out + 8, 2, day);
}

/// Takes the era's name or letter from the beginning of the text; nullptr where there is none.
const Era *takeEra(QString &text)
{
    for (const Era &era : eras) {
        for (const QStringView word :
            { QStringView(era.name), QStringView(era.reading), QStringView(&era.letter, 1) }) {
            if (text.startsWith(word)) {
                text.remove(0, word.size());
                return &era;
            }
        }
    }
    return nullptr;
}

/// The numbers of a date without its era: year (0 where it was left out), month, day.
struct Numbers
{
    int year;
    int month;
    int day;
};

/// The typed text in half width and capitals, without spaces, with one sign for each kind of separator.
QString plain(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).toUpper();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text.replace(QChar(0x2212), u'-').replace(u'ー', u'-').replace(u'。', u'.');
}

/// Takes the era's name or letter, if there is one, and says its first year with a digit.
const Era *takeEraAndFirstYear(QString &text)
{
    const Era *era = takeEra(text);
    if (era && text.startsWith(u'元'))
        text.replace(0, 1, u'1');
    return era;
}

std::optional<Numbers> takeNumbers(const QString &text)
{
    static const std::array patterns {
        QRegularExpression(u"^(?:(\\d{1,4})[/.-])?(\\d{1,2})[/.-](\\d{1,2})$"_qs),
        QRegularExpression(u"^(?:(\\d{1,4})年)?(\\d{1,2})月(\\d{1,2})日$"_qs),
        QRegularExpression(u"^(\\d{4})(\\d{2})(\\d{2})$"_qs),
    };
    for (const QRegularExpression &pattern : patterns) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return Numbers { match.captured(1).toInt(), match.captured(2).toInt(),
                match.captured(3).toInt() };
    }
    return std::nullopt;
}

std::optional<QDate> inEra(const Era &era, const Numbers &numbers)
{
    const QDate date(era.year + numbers.year - 1, numbers.month, numbers.day);
    if (numbers.year < 1 || !date.isValid() || date < era.firstDay())
        return std::nullopt;
    if (&era != &eras.front() && date >= (&era - 1)->firstDay())
        return std::nullopt;
    return date;
}

/// 241030: the year's last two digits, taken only where they can mean one year: at most ten years from today.
std::optional<QDate> sixDigits(const QString &text, const QDate &today)
{
    static const QRegularExpression pattern(u"^([0-9]{2})([0-9]{2})([0-9]{2})$"_qs);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int thisCentury = today.year() - today.year() % 100;
    for (const int century : { thisCentury - 100, thisCentury, thisCentury + 100 }) {
        const QDate date(
            century + match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (date.isValid() && date >= today.addYears(-10) && date <= today.addYears(10))
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> nearest(int month, int day, const QDate &today)
{
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best || qAbs(today.daysTo(date)) < qAbs(today.daysTo(*best))))
            best = date;
    }
    return best;
}

} // namespace

std::optional<QDate> parseDate(const QString &typed, const QDate &today)
{
    QString text = plain(typed);
    if (const auto date = sixDigits(text, today))
        return date;
    const Era *era = takeEraAndFirstYear(text);
    const std::optional<Numbers> numbers = takeNumbers(text);
    if (!numbers)
        return std::nullopt;
    if (era)
        return inEra(*era, *numbers);
    if (numbers->year == 0)
        return nearest(numbers->month, numbers->day, today);
    // A year of fewer than four digits may be of any era or century: ask again rather than guess.
    const QDate date(numbers->year, numbers->month, numbers->day);
    return numbers->year >= 1000 && date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<DateSpan> parseMonth(const QString &typed)
{
    static const QRegularExpression pattern(u"^(?:(\\d{1,4})[/.-](\\d{1,2})|(\\d{1,4})年(\\d{1,2})月)$"_qs);
    QString text = plain(typed);
    const Era *era = takeEraAndFirstYear(text);
    const auto match = pattern.match(text);
    const int yearAt = match.captured(1).isEmpty() ? 3 : 1;
    const int year = match.captured(yearAt).toInt();
    const QDate first((era ? era->year - 1 : 0) + year, match.captured(yearAt + 1).toInt(), 1);
    if (!match.hasMatch() || !first.isValid() || year < (era ? 1 : 1000))
        return std::nullopt;
    const QDate last = first.addMonths(1).addDays(-1);
    if (era && (last < era->firstDay() || (era != &eras.front() && first >= (era - 1)->firstDay())))
        return std::nullopt;
    return DateSpan { first, last };
}

QString formatDate(const QDate &date)
{
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return {};
    QString text(10, u'/');
    putDate(text.data(), date);
    return text;
}

QString formatEraYear(const QDate &date)
{
    for (const Era &era : eras) {
        if (!date.isValid() || date < era.firstDay())
            continue;
        const int year = date.year() - era.year + 1;
        return u"%1%2年"_qs.arg(QStringView(era.name), year == 1 ? u"元"_qs : QString::number(year));
    }
    return {};
}

QString formatDateEra(const QDate &date)
{
    const QString year = formatEraYear(date);
    return year.isEmpty() ? formatDate(date) : u"%1%2月%3日"_qs.arg(year).arg(date.month()).arg(date.day());
}

QString formatDateTime(const QDateTime &utc)
{
    const QDateTime there = inJapan(utc);
    const QDate date = there.date();
    if (!there.isValid() || date.year() < 1 || date.year() > 9999)
        return {};
    const QTime time = there.time();
    QString text = u"    /  /     :  "_qs;
    putDate(text.data(), date);
    putNumber(text.data() + 11, 2, time.hour());
    putNumber(text.data() + 14, 2, time.minute());
    return text;
}

QDateTime inJapan(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    // Japan's clocks have stood still since its summer time ended in 1951; asking the zone takes longer than
    // all else here.
    constexpr qint64 beginOf1952 = -568'080'000'000;
    constexpr int nineHours = 9 * 60 * 60;
    const bool fixed = utc.toMSecsSinceEpoch() >= beginOf1952;
    return utc.toOffsetFromUtc(fixed ? nineHours : japan().offsetFromUtc(utc));
}

QDate dateInJapan(const QDateTime &utc)
{
    return inJapan(utc).date();
}

QDateTime startOfDayUtc(const QDate &date)
{
    return date.startOfDay(japan()).toUTC();
}

int fiscalYear(const QDate &date)
{
    return date.month() >= 4 ? date.year() : date.year() - 1;
}

} // namespace mamis
