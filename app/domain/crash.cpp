#include "domain/crash.h"

#include "domain/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <csignal>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mamis {

namespace {

QString crashFile(const QString &program)
{
    return QDir(logFolder()).filePath(program + QStringLiteral(".crash"));
}

#ifndef __SANITIZE_ADDRESS__

int crashFd = -1; ///< opened at the start: when the process crashes there is no opening anything

/// Only what POSIX allows in a signal's handler.
void writeCrash(int number)
{
    std::array line { 'c', 'r', 'a', 's', 'h', ' ', 's', 'i', 'g', 'n', 'a', 'l', ' ', '0', '0', '\n' };
    line[13] = static_cast<char>('0' + number / 10 % 10);
    line[14] = static_cast<char>('0' + number % 10);
#ifdef Q_OS_WIN
    _write(crashFd, line.data(), static_cast<unsigned>(line.size()));
#else
    [[maybe_unused]] const auto written = ::write(crashFd, line.data(), line.size());
#endif
}

#ifdef Q_OS_WIN

extern "C" void onCrash(int number)
{
    writeCrash(number);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

LONG WINAPI onException(EXCEPTION_POINTERS *)
{
    writeCrash(SIGSEGV);
    return EXCEPTION_CONTINUE_SEARCH;
}

/// Leaves the handler some room where the stack is used up.
void keepStack()
{
    ULONG bytes = 16 * 1024;
    SetThreadStackGuarantee(&bytes);
}

#else

/// The default follows (SA_RESETHAND) as soon as this returns: what failed is done again, or the raised
/// signal, which waits meanwhile, arrives.
extern "C" void onCrash(int number)
{
    writeCrash(number);
    ::raise(number);
}

/// A handler has a stack of its own: there is none left where it was used up.
void watchSignals()
{
    static std::array<char, std::size_t { 64 } * 1024> room;
    stack_t stack {};
    stack.ss_sp = room.data();
    stack.ss_size = room.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action
    {
    };
    action.sa_handler = onCrash;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int number : { SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS })
        ::sigaction(number, &action, nullptr);
}

#endif

#endif

} // namespace

void watchForCrash([[maybe_unused]] const QString &program)
{
#ifndef __SANITIZE_ADDRESS__
    const QString file = crashFile(program);
#ifdef Q_OS_WIN
    crashFd = _wopen(reinterpret_cast<const wchar_t *>(file.utf16()),
        _O_WRONLY | _O_CREAT | _O_APPEND | _O_BINARY, _S_IREAD | _S_IWRITE);
    if (crashFd < 0)
        return;
    keepStack();
    SetUnhandledExceptionFilter(onException);
    std::signal(SIGABRT, onCrash); // abort() is no exception there
#else
    crashFd = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (crashFd < 0)
        return;
    watchSignals();
#endif
#endif
}

bool takeCrash(const QString &program)
{
    QFile file(crashFile(program));
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QDateTime when = QFileInfo(file).lastModified();
    const QByteArray lines = file.readAll();
    if (lines.isEmpty())
        return false;
    for (const QByteArray &line : lines.trimmed().split('\n'))
        logLine(when, program + u' ' + QString::fromLatin1(line));
    file.resize(0);
    return true;
}

} // namespace mamis
