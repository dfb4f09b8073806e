#pragma once

#include "domain/failure.h"

#include <functional>
#include <list>
#include <mutex>

namespace mamis {

/// Ends long work of one thread from another one, as Ctrl+C does with the administrator's command: what is
/// running is told to end, and what would come next does not begin. The work hears of it once, as Failure
/// Cancelled "cancelled"; whatever it then does to clean up is not disturbed.
class Cancellation
{
public:
    Cancellation() = default;
    Cancellation(const Cancellation &) = delete;
    Cancellation &operator=(const Cancellation &) = delete;

    /// Any thread. A second time does nothing more.
    void cancel();
    bool isCancelled() const; ///< Any thread.

    /// Throws Cancelled where the work of this thread has been cancelled and has not heard of it yet.
    static void check();
    /// The same without throwing, for what failed perhaps because it was told to end.
    static bool isHeardNow();
    static bool isPossible(); ///< Whether the work of this thread can be cancelled.

    /// As long as it lives, `cancellation` ends the work of this thread; null: nothing does. That is for what
    /// is short and must not stay half done.
    class Scope
    {
    public:
        explicit Scope(Cancellation *cancellation);
        ~Scope();
        Scope(const Scope &) = delete;
        Scope &operator=(const Scope &) = delete;

    private:
        Cancellation *m_outer;
    };

    /// Something of this thread that `end`, which is called in another one, tells to end. Nothing where this
    /// thread's work cannot be cancelled.
    class Running
    {
    public:
        explicit Running(std::function<void()> end);
        ~Running();
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;

    private:
        Cancellation *m_cancellation;
        std::list<std::function<void()>>::iterator m_place;
    };

private:
    mutable std::mutex m_mutex;
    bool m_cancelled = false;
    bool m_heard = false;
    std::list<std::function<void()>> m_running; ///< how each is told to end
};

} // namespace mamis
