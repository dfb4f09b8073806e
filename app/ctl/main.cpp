#include "ctl/commands.h"
#include "ctl/interruption.h"
#include "ctl/manual.h"
#include "ctl/output.h"

#include "domain/crash.h"
#include "domain/failure.h"
#include "domain/log.h"
#include "office/end_process.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

/// What is asked about the program itself; nothing where a command is to be run.
std::optional<QString> aboutItself(const QStringList &words)
{
    using namespace mamis::ctl;
    const QString first = words.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return helpForAll();
    if (first == QLatin1String("--version"))
        return QStringLiteral("mamis-officectl " MAMIS_VERSION "\n");
    if (first == QLatin1String("--manual-page")) // for the package
        return manualPage();
    if (first == QLatin1String("--completion"))
        return bashCompletion();
    const Command *command = findCommand(first);
    if (command && (words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h"))))
        return helpFor(*command);
    return std::nullopt;
}

/// The exit code. What the command was doing when it was stopped has been taken back.
int carryOut(const mamis::ctl::Command &command, const QStringList &arguments)
{
    using namespace mamis::ctl;
    Interruption interruption;
    const mamis::Cancellation::Scope stoppable(&interruption.cancellation());
    try {
        const Progress progress(QString::fromLatin1(command.name));
        return command.run(arguments);
    } catch (const mamis::Failure &failure) {
        const int stopped = interruption.exitCode();
        if (!stopped || failure.kind != mamis::Failure::Kind::Cancelled)
            complain(mamis::logged(failure));
        if (stopped)
            err() << stoppedSentence(stopped);
        return stopped ? stopped : 1;
    }
}

int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mamis-officectl"));
    const QString program = QCoreApplication::applicationName();
    mamis::openLog(mamis::standardLogFolder());
    mamis::takeCrash(program);
    mamis::watchForCrash(program);
    const QStringList arguments = QCoreApplication::arguments();
    if (const std::optional<QString> told = aboutItself(arguments.mid(1))) {
        mamis::ctl::out() << *told;
        return 0;
    }
    const mamis::ctl::Command *command = mamis::ctl::findCommand(arguments.value(1));
    if (!command) {
        mamis::ctl::err() << mamis::ctl::helpForAll();
        return 2;
    }
    QTranslator japanese;
    if (QLocale::system().language() == QLocale::Japanese
        && japanese.load(QStringLiteral(":/translations/mamis_office_ja.qm")))
        QCoreApplication::installTranslator(&japanese);
    return carryOut(*command, arguments.mid(2));
}

} // namespace

int main(int argc, char **argv)
{
    return mamis::endProcess(run(argc, argv));
}
