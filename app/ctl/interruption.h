#pragma once

#include "domain/cancellation.h"

#include <QString>

#include <atomic>

namespace mamis::ctl {

/// Ctrl+C, and the signals by which a scheduler, systemd or a closed terminal end a program: the running
/// command is cancelled and takes back what it has begun. The signal's handler only writes a byte into a
/// pipe; a thread beside reads it. What is ignored already (nohup) stays so. One at a time; main thread.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    Cancellation &cancellation() { return m_cancellation; }

    /// 130 for Ctrl+C, 143 for SIGTERM, 129 for SIGHUP, as shells count; 0 where nothing came.
    int exitCode() const { return m_exitCode; }

    /// While it lives nothing has been begun and standard input is waited for, which nobody can cancel: the
    /// program ends at once.
    class AtOnce
    {
    public:
        AtOnce();
        ~AtOnce();
        AtOnce(const AtOnce &) = delete;
        AtOnce &operator=(const AtOnce &) = delete;
    };

    /// Called by the system's part, in a thread of its own.
    void arrived(int signal);

private:
    Cancellation m_cancellation;
    std::atomic<int> m_exitCode = 0;
};

/// What was stopped, in a sentence.
QString stoppedSentence(int exitCode);

} // namespace mamis::ctl
