#pragma once

#include <QProcess>
#include <QStringList>

namespace mamis::bench {

/// The sqlite3 command line on a file, started once and kept running: its start is not part of what is
/// measured. It prints rows as it always does, to /dev/null; what comes through the pipe is only the sign
/// that it is done.
class SqliteShell
{
public:
    explicit SqliteShell(const QString &path);
    ~SqliteShell();

    /// A bound value, as SQL: number or 'text'.
    void bind(const QString &name, const QString &value);
    /// Runs statements and waits until they are done.
    void run(const QStringList &statements);
    /// The lines a statement prints.
    QStringList lines(const QString &statement);

private:
    QByteArray until(const QByteArray &mark);

    QProcess m_process;
};

/// What a program with a window did from its start until it came to rest, in milliseconds.
struct Launch
{
    double mapped = 0; ///< its window was to be seen
    double idle = 0; ///< the last moment at which it used the processor before 700 ms of rest
    QByteArray output; ///< what it said until then
};

/// Starts a program, watches it from outside and ends it.
Launch watchLaunch(const QString &program, const QStringList &arguments);

/// Runs a program to its end; fails the benchmark where it fails.
QByteArray runProgram(const QString &program, const QStringList &arguments, const QString &outputFile = {});

[[noreturn]] void giveUp(const QString &why);

} // namespace mamis::bench
