#pragma once

#include <QHash>
#include <QProcess>
#include <QString>

namespace mamis::test {

struct Run
{
    int code = -1; ///< -1 where it crashed or did not end
    QString out;
    QString err;
};

/// Runs a program to its end, with something on its standard input.
inline Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
    const QHash<QString, QString> &environment = {})
{
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto one = environment.cbegin(); one != environment.cend(); ++one)
        all.insert(one.key(), one.value());
    process.setProcessEnvironment(all);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Run result;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

} // namespace mamis::test
