#pragma once

#include "support/run_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <functional>

namespace mamis::test {

/// A program that is stopped in the middle of its work, as by Ctrl+C or a scheduler.
class StoppedProgram
{
public:
    void start(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        // What a background job of a shell ignores would be ignored by its children as well.
        m_process.setChildProcessModifier([] {
            for (const int one : { SIGINT, SIGTERM, SIGHUP })
                std::signal(one, SIG_DFL);
        });
        m_process.start(program, arguments);
        m_process.write(input);
    }

    /// False where the program ended before `isReached`.
    bool waitUntil(const std::function<bool()> &isReached)
    {
        constexpr int longest = 120'000;
        return QTest::qWaitFor(
                   [&] { return isReached() || m_process.state() == QProcess::NotRunning; }, longest)
            && m_process.state() != QProcess::NotRunning;
    }

    void send(int signal) const { kill(static_cast<pid_t>(m_process.processId()), signal); }

    /// Whether its main thread waits for standard input: in read (0 on x86-64, 63 on arm64) of file 0.
    bool readsItsInput() const
    {
        QFile call(QStringLiteral("/proc/%1/syscall").arg(m_process.processId()));
        const QByteArray now = call.open(QIODevice::ReadOnly) ? call.readAll() : QByteArray();
        return now.startsWith("0 0x0 ") || now.startsWith("63 0x0 ");
    }

    /// Whether something stands in a file without a name that it has open in a folder: a file that is to
    /// appear whole or not at all.
    bool writesInto(const QString &folder) const
    {
        const QString open = QStringLiteral("/proc/%1/fd").arg(m_process.processId());
        for (const QString &number : QDir(open).entryList(QDir::Files | QDir::System)) {
            const QFileInfo file(open + u'/' + number);
            if (file.symLinkTarget().startsWith(folder + QStringLiteral("/#")) && file.size() > 0)
                return true;
        }
        return false;
    }

    /// What it has said so far on standard error.
    QString said()
    {
        m_err += m_process.readAllStandardError();
        return QString::fromUtf8(m_err);
    }
    QString told()
    {
        m_out += m_process.readAllStandardOutput();
        return QString::fromUtf8(m_out);
    }

    /// Waits for its end, while the test's own event loop goes on.
    Run result()
    {
        Run result;
        if (QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 60'000)
            && m_process.exitStatus() == QProcess::NormalExit)
            result.code = m_process.exitCode();
        result.out = told();
        result.err = said();
        return result;
    }

private:
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace mamis::test
