#include "ctl/output.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <optional>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace mamis::ctl {

namespace {

using namespace std::chrono_literals;

constexpr auto firstAfter = 2s; ///< what takes less says nothing
constexpr auto onTerminal = 1s;
constexpr auto inLog = 10s;

std::atomic<qint64> rowsDone = 0;
std::atomic<qint64> rowsThere = 0;
std::mutex mutex; ///< of what follows
QString watched;
qsizetype shown = 0; ///< letters of the line that stands on the terminal

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void write(const QString &text)
{
    QTextStream(stderr) << text;
}

/// Not by a terminal's commands, which old consoles print.
void takeLineAway()
{
    if (shown > 0)
        write(u'\r' + QString(shown, u' ') + u'\r');
    shown = 0;
}

QString state()
{
    const qint64 done = rowsDone;
    const qint64 all = rowsThere;
    if (all > 0)
        return QStringLiteral("%1 of %2, ").arg(done).arg(all);
    if (done > 0)
        return QStringLiteral("%1, ").arg(done);
    constexpr qint64 megabyte = 1'000'000;
    return watched.isEmpty() ? QString()
                             : QStringLiteral("%1 MB, ").arg(QFileInfo(watched).size() / megabyte);
}

/// Looks at the time in a thread of its own: a command waits for statements that take long.
class Clock
{
public:
    explicit Clock(const QString &command)
        : m_command(command)
        , m_thread([this](const std::stop_token &over) { run(over); })
    {
    }

private:
    void run(const std::stop_token &over)
    {
        QElapsedTimer since;
        since.start();
        const bool terminal = isTerminal();
        std::unique_lock lock(mutex);
        const auto isOverAfter = [&](std::chrono::milliseconds pause) {
            m_wake.wait_for(lock, over, pause, [] { return false; });
            return over.stop_requested();
        };
        for (bool ended = isOverAfter(terminal ? firstAfter : inLog); !ended;
             ended = isOverAfter(terminal ? onTerminal : inLog)) {
            takeLineAway();
            const QString line
                = QStringLiteral("%1: %2%3 s").arg(m_command, state()).arg(since.elapsed() / 1000);
            write(terminal ? line : line + u'\n');
            shown = terminal ? line.size() : 0;
        }
    }

    QString m_command;
    std::condition_variable_any m_wake;
    std::jthread m_thread; ///< the last member: it has ended before the others go
};

std::optional<Clock> shownClock;

} // namespace

QTextStream out()
{
    const std::lock_guard lock(mutex);
    takeLineAway();
    return QTextStream(stdout);
}

QTextStream err()
{
    const std::lock_guard lock(mutex);
    takeLineAway();
    return QTextStream(stderr);
}

Progress::Progress(const QString &command)
{
    shownClock.emplace(command);
}

Progress::~Progress()
{
    shownClock.reset();
    const std::lock_guard lock(mutex);
    takeLineAway();
}

void tellProgress(qint64 done, qint64 all)
{
    rowsDone = done;
    rowsThere = all;
}

void watchFile(const QString &path)
{
    const std::lock_guard lock(mutex);
    watched = path;
}

} // namespace mamis::ctl
