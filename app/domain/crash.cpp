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

extern "C" void onCrash(int number)
{
    writeCrash(number);
    std::signal(number, SIG_DFL);
    std::raise(number);
}

#ifdef Q_OS_WIN
LONG WINAPI onException(EXCEPTION_POINTERS *)
{
    writeCrash(SIGSEGV);
    return EXCEPTION_CONTINUE_SEARCH;
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
    SetUnhandledExceptionFilter(onException);
    std::signal(SIGABRT, onCrash); // abort() is no exception there
#else
    crashFd = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (crashFd < 0)
        return;
    for (const int number : { SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS })
        std::signal(number, onCrash);
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
