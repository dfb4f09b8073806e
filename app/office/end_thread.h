#pragma once

#include <QThread>

#include <chrono>

namespace mamis {

/// Waits for a thread that was asked to end and may be waiting for a server's answer itself. After `patience`
/// its line is cut. The one line that cannot be cut is one that Qt is just opening; a server that falls
/// silent in that moment would keep the program from ending, so at last the thread is stopped where it
/// stands. Thread: the one that owns `thread`.
template <typename Cut> void endThread(QThread &thread, std::chrono::milliseconds patience, Cut cut)
{
    constexpr unsigned long pause = 100; // milliseconds
    constexpr int longest = 60; // pauses: a little more than a server has to answer a new line
    if (thread.wait(static_cast<unsigned long>(patience.count())))
        return;
    for (int i = 0; i < longest; ++i) {
        cut();
        if (thread.wait(pause))
            return;
    }
    thread.terminate();
    thread.wait();
}

} // namespace mamis
