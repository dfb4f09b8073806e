#pragma once

#include "ctl/interruption.h"
#include "ctl/manual.h"
#include "ctl/output.h"

#include <QCommandLineParser>
#include <QString>
#include <QTextStream>

namespace mamis::ctl {

/// Reads the options of one command and so many words without a name, exactly or at least.
class Arguments
{
public:
    Arguments(const QString &command, const QList<QCommandLineOption> &options)
        : m_command(command)
    {
        m_parser.addOptions(options);
    }

    /// False on wrong usage, which is said; the command then ends with 2.
    bool read(const QStringList &arguments, qsizetype words, bool orMore = false)
    {
        if (m_parser.parse(QStringList { m_command } + arguments)
            && (m_parser.positionalArguments().size() == words
                || (orMore && m_parser.positionalArguments().size() > words)))
            return true;
        const Command *command = findCommand(m_command);
        err() << m_parser.errorText() << '\n' << (command ? usageOf(*command) : QString());
        return false;
    }

    QString word(qsizetype index) const { return m_parser.positionalArguments().at(index); }
    QStringList words() const { return m_parser.positionalArguments(); }
    QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }
    bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }

private:
    QString m_command;
    QCommandLineParser m_parser;
};

inline QCommandLineOption option(const char *name, const char *value = "", const char *standard = "")
{
    return QCommandLineOption(QLatin1String(name), QString(), QLatin1String(value), QLatin1String(standard));
}

/// A password comes in on standard input, never on the command line, where every user of the machine could
/// read it. One stream for all lines: another one would not see what the first has read ahead.
inline QString lineFromInput()
{
    const Interruption::AtOnce stoppable;
    static QTextStream input(stdin);
    return input.readLine();
}

} // namespace mamis::ctl
