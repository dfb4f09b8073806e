#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <thread>

namespace mamis::test {

/// Measures how long the event loop of its thread is away, from its making on. Beside it a thread that does
/// nothing but sleep tells how long the computer itself keeps a ready thread waiting: what a busy machine
/// withholds from everybody is not the program's doing.
class LoopWatch
{
public:
    LoopWatch()
        : m_idle([this] {
            while (!m_stopping) {
                QElapsedTimer asleep;
                asleep.start();
                std::this_thread::sleep_for(std::chrono::milliseconds(beat));
                m_machine = std::max<qint64>(m_machine, asleep.elapsed() - beat);
            }
        })
    {
        m_last.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(&m_timer, [this] { m_longest = std::max(m_longest, m_last.restart()); });
        m_timer.start(beat);
    }
    ~LoopWatch()
    {
        m_stopping = true;
        m_idle.join();
    }
    LoopWatch(const LoopWatch &) = delete;
    LoopWatch &operator=(const LoopWatch &) = delete;

    /// What the test itself does in this thread does not count.
    void pause()
    {
        m_longest = std::max(m_longest, m_last.elapsed());
        m_timer.stop();
    }
    void resume()
    {
        m_last.start();
        m_timer.start(beat);
    }

    /// Nobody saw the window stand still. Stops watching.
    bool went()
    {
        pause();
        return m_longest <= longestAway + m_machine;
    }
    std::string told() const
    {
        return "event loop away for at most " + std::to_string(m_longest)
            + " ms, an idle thread kept waiting " + std::to_string(m_machine) + " ms";
    }

private:
    /// Milliseconds that the event loop may be away. A loop that waits for a disk or a server is away for
    /// seconds; with the sanitizers, on a busy computer, 314 were seen of one that does not.
#ifdef __SANITIZE_ADDRESS__
    static constexpr int longestAway = 1000;
#else
    static constexpr int longestAway = 200;
#endif
    static constexpr int beat = 10; ///< milliseconds

    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
    std::atomic<qint64> m_machine = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_idle;
};

} // namespace mamis::test
