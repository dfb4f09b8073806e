#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QString>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace mamis::bench {

constexpr int repetitions = 7;

/// Milliseconds that `work` takes.
inline double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

inline double median(std::vector<double> values)
{
    std::nth_element(
        values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/// The median of some runs after one that only warms up.
inline double medianOf(const std::function<void()> &work, int runs = repetitions)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(millisecondsOf(work));
    return median(times);
}

/// One line of the table. Values are milliseconds unless `unit` says otherwise.
struct Line
{
    QString item;
    double ours = 0;
    QString peer; ///< empty = there is none to compare with
    double theirs = 0;
    std::optional<double> mostRatio; ///< goal: ours ≤ so many times theirs
    std::optional<double> most; ///< goal: ours ≤ so much
    QString unit = QStringLiteral("ms");
};

/// The table, printed line by line as soon as a line is known.
class Report
{
public:
    void head()
    {
        print({ "item", "ours", "peer", "peer's", "ratio", "goal", "met" });
        print({ "----", "----", "----", "------", "-----", "----", "---" });
    }

    void add(const Line &line)
    {
        const double ratio = line.theirs > 0 ? line.ours / line.theirs : 0;
        QStringList goals;
        bool met = true;
        if (line.mostRatio) {
            goals.append(QStringLiteral("≤ %1×").arg(*line.mostRatio));
            met = met && ratio > 0 && ratio <= *line.mostRatio;
        }
        if (line.most) {
            goals.append(QStringLiteral("≤ %1 %2").arg(*line.most).arg(line.unit));
            met = met && line.ours <= *line.most;
        }
        print({ line.item, value(line.ours, line.unit), line.peer,
            line.theirs > 0 ? value(line.theirs, line.unit) : QString(),
            ratio > 0 ? QString::number(ratio, 'f', 2) : QString(), goals.join(QStringLiteral(", ")),
            goals.isEmpty() ? QString()
                : met       ? QStringLiteral("yes")
                            : QStringLiteral("NO") });
        m_missed += met ? 0 : 1;
    }

    void note(const QString &text) { m_out << "  # " << text << Qt::endl; }

    int missed() const { return m_missed; }

private:
    static QString value(double number, const QString &unit)
    {
        return QStringLiteral("%1 %2").arg(number, 0, 'f', number < 10 ? 2 : number < 100 ? 1 : 0).arg(unit);
    }

    void print(const QStringList &cells)
    {
        static const int widths[] = { 50, 11, 17, 11, 6, 18, 3 };
        QString text;
        for (int i = 0; i < cells.size(); ++i)
            text += i == 1 || i == 3 || i == 4 ? cells[i].rightJustified(widths[i]) + QStringLiteral("  ")
                                               : cells[i].leftJustified(widths[i]) + QStringLiteral("  ");
        m_out << text.trimmed() << Qt::endl;
    }

    QTextStream m_out { stdout };
    int m_missed = 0;
};

} // namespace mamis::bench
