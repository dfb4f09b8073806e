#include "ctl/interruption.h"

#include "ctl/output.h"

#include <cstdlib>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>
#endif

namespace mamis::ctl {

namespace {

constexpr int interrupted = 2; ///< SIGINT, also where the system does not know it
constexpr int shellOffset = 128;

std::atomic<bool> endsAtOnce = false;

#ifdef Q_OS_WIN

Interruption *listener = nullptr;

constexpr int terminated = 15; ///< SIGTERM

/// Runs in a thread of its own.
BOOL WINAPI onConsoleEvent(DWORD event)
{
    const bool isKey = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    listener->arrived(isKey ? interrupted : terminated);
    if (!isKey)
        Sleep(INFINITE); // the process is ended when this returns, or some seconds from now
    return TRUE;
}

void listen(Interruption &interruption)
{
    listener = &interruption;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

void stopListening()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
}

#else

constexpr std::array<int, 3> signalNumbers { SIGINT, SIGTERM, SIGHUP };
std::array<int, 2> wakeUp {}; ///< a pipe: its end to read, its end to write
std::thread reader;

extern "C" void onSignal(int number)
{
    const int before = errno;
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = write(wakeUp[1], &byte, 1);
    errno = before;
}

void setHandler(int number, void (*handler)(int))
{
    struct sigaction action
    {
    };
    sigaction(number, nullptr, &action);
    if (action.sa_handler == SIG_IGN)
        return;
    action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, nullptr);
}

void listen(Interruption &interruption)
{
    if (pipe(wakeUp.data()) != 0)
        return; // the system's own way then holds: the program ends at once
    for (const int end : wakeUp)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    fcntl(wakeUp[1], F_SETFL, O_NONBLOCK); // a handler never waits
    reader = std::thread([&interruption] {
        char number = 0;
        for (;;) {
            const ssize_t got = read(wakeUp[0], &number, 1);
            if (got < 0 && errno == EINTR)
                continue;
            if (got != 1 || number == 0)
                return;
            interruption.arrived(number);
        }
    });
    for (const int number : signalNumbers)
        setHandler(number, onSignal);
}

void stopListening()
{
    if (!reader.joinable())
        return;
    for (const int number : signalNumbers)
        setHandler(number, SIG_DFL);
    const char end = 0;
    [[maybe_unused]] const ssize_t written = write(wakeUp[1], &end, 1);
    reader.join();
    for (const int side : wakeUp)
        close(side);
}

#endif

} // namespace

Interruption::Interruption()
{
    listen(*this);
}

Interruption::~Interruption()
{
    stopListening();
}

void Interruption::arrived(int signal)
{
    int none = 0;
    if (!m_exitCode.compare_exchange_strong(none, shellOffset + signal))
        return; // it is ending already
    if (endsAtOnce) {
        err() << stoppedSentence(m_exitCode);
        std::_Exit(m_exitCode);
    }
    m_cancellation.cancel();
}

Interruption::AtOnce::AtOnce()
{
    endsAtOnce = true;
}

Interruption::AtOnce::~AtOnce()
{
    endsAtOnce = false;
}

QString stoppedSentence(int exitCode)
{
    return exitCode == shellOffset + interrupted
        ? QStringLiteral("stopped by Ctrl+C: what was not finished was taken back\n")
        : QStringLiteral("stopped by signal %1: what was not finished was taken back\n")
              .arg(exitCode - shellOffset);
}

} // namespace mamis::ctl
