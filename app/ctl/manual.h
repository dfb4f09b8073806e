#pragma once

#include <QString>
#include <QStringList>

/// The commands of mamis-officectl, and what it says about itself: --help for the whole and for each command,
/// the manual page and the completion of a shell, all from one table. English: administrators, logs.
namespace mamis::ctl {

struct Command
{
    const char *name;
    int (*run)(const QStringList &arguments); ///< without the name; returns the exit code
    const char *usage; ///< what follows the name
    const char *input; ///< what is read from standard input; empty = nothing
    const char *what; ///< one sentence
    const char *example; ///< what follows the name
};

/// Null where there is no such command.
const Command *findCommand(const QString &name);

QString usageOf(const Command &command); ///< one paragraph, with its first line "usage: …"
QString helpFor(const Command &command);
QString helpForAll();
QString manualPage(); ///< man(7) source
QString bashCompletion();

} // namespace mamis::ctl
