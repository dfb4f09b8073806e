#include "bench/peers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QThread>

#include <unistd.h>

namespace mamis::bench {

namespace {

constexpr int longest = 20 * 60 * 1000;

/// Milliseconds of processor time a process has used, all threads.
qint64 processorTime(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    // The second field is the name in brackets; utime and stime are the 14th and 15th.
    const QList<QByteArray> fields = file.readAll().split(')').last().trimmed().split(' ');
    return (fields.value(11).toLongLong() + fields.value(12).toLongLong()) * 1000 / sysconf(_SC_CLK_TCK);
}

bool hasWindow(qint64 pid)
{
    QProcess finder;
    finder.start(QStringLiteral("xdotool"),
        { QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
            QString::number(pid) });
    finder.waitForFinished();
    return !finder.readAllStandardOutput().trimmed().isEmpty();
}

} // namespace

void giveUp(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    std::_Exit(1);
}

SqliteShell::SqliteShell(const QString &path)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("stdbuf"),
        { QStringLiteral("-oL"), QStringLiteral("sqlite3"), QStringLiteral("-batch"), path });
    if (!m_process.waitForStarted())
        giveUp(QStringLiteral("sqlite3 does not start"));
    // As our own reading connections have them.
    run({ QStringLiteral("pragma cache_size=-4000"), QStringLiteral("pragma synchronous=full"),
        QStringLiteral("pragma temp_store=memory") });
    lines(QStringLiteral("select 1;\n.parameter init"));
}

SqliteShell::~SqliteShell()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

void SqliteShell::bind(const QString &name, const QString &value)
{
    m_process.write(QStringLiteral(".parameter set :%1 \"%2\"\n").arg(name, value).toUtf8());
}

void SqliteShell::run(const QStringList &statements)
{
    m_process.write(".output /dev/null\n" + statements.join(QStringLiteral(";\n")).toUtf8()
        + ";\n.output stdout\n.print @done\n");
    if (const QByteArray said = until("@done\n"); !said.isEmpty())
        giveUp(QStringLiteral("sqlite3: ") + QString::fromUtf8(said));
}

QStringList SqliteShell::lines(const QString &statement)
{
    m_process.write(statement.toUtf8() + ";\n.print @done\n");
    return QString::fromUtf8(until("@done\n")).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray SqliteShell::until(const QByteArray &mark)
{
    QByteArray read;
    while (!read.endsWith(mark)) {
        if (!m_process.waitForReadyRead(longest))
            giveUp(QStringLiteral("sqlite3 does not answer: ") + QString::fromUtf8(read));
        read += m_process.readAll();
    }
    read.chop(mark.size());
    return read;
}

Launch watchLaunch(const QString &program, const QStringList &arguments)
{
    constexpr double rest = 700;
    Launch launch;
    QElapsedTimer timer;
    timer.start();
    const auto now = [&] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForStarted();
    qint64 used = 0;
    double nextLook = 0;
    while (launch.mapped == 0 || now() - launch.idle < rest) {
        if (now() > longest || process.state() != QProcess::Running)
            giveUp(program + QStringLiteral(" does not come to rest"));
        if (launch.mapped == 0 && now() >= nextLook) {
            if (hasWindow(process.processId()))
                launch.mapped = now();
            nextLook = now() + 20;
        }
        const qint64 usedNow = processorTime(process.processId());
        if (usedNow != used || launch.mapped == 0)
            launch.idle = now();
        used = usedNow;
        process.waitForReadyRead(2);
        QThread::msleep(2);
    }
    launch.output = process.readAllStandardOutput();
    process.kill();
    process.waitForFinished();
    return launch;
}

QByteArray runProgram(const QString &program, const QStringList &arguments, const QString &outputFile)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(program, arguments);
    if (!process.waitForFinished(longest) || process.exitCode() != 0
        || process.exitStatus() != QProcess::NormalExit)
        giveUp(program + QStringLiteral(" failed"));
    return process.readAllStandardOutput();
}

} // namespace mamis::bench
