#include "domain/crash.h"
#include "domain/log.h"
#include "frame/main_window.h"
#include "look/language.h"
#include "look/theme.h"
#include "mail/key_store.h"
#include "office/end_process.h"
#include "start/self_check.h"
#include "workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>

using namespace mamis;

namespace {

/// In every size it was drawn in, so that none of them is scaled.
QIcon applicationIcon()
{
    QIcon icon;
    const QDir sizes(QStringLiteral(":/icons"));
    const QStringList files = sizes.entryList({ QStringLiteral("mamis-office-*.png") });
    for (const QString &file : files)
        icon.addFile(sizes.filePath(file));
    return icon;
}

int run(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("MAMIS Office"));
    QApplication::setApplicationName(QStringLiteral("MAMIS Office"));
    QApplication::setApplicationVersion(QStringLiteral(MAMIS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("mamis-office"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption selfCheck(QStringLiteral("self-check"),
        QStringLiteral("say what this computer offers the program; exit code 1 where something is missing"));
    parser.addOption(selfCheck);
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("the database to open"));
    parser.process(application);

    installLanguage(application);
    theme::apply(application);
    QApplication::setWindowIcon(applicationIcon());
    const std::unique_ptr<KeyStore> keys = makeSystemKeyStore();
    if (parser.isSet(selfCheck))
        return runSelfCheck(*keys);
    const QString program = QStringLiteral("mamis-office");
    openLog(standardLogFolder());
    const bool crashed = takeCrash(program);
    watchForCrash(program);
    MainWindow window;
    Workbench workbench(window, *keys);
    if (crashed)
        workbench.opening().tellCrash();
    window.show();
    if (parser.positionalArguments().isEmpty())
        workbench.opening().openLast();
    else
        workbench.opening().openDatabase(parser.positionalArguments().first());
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    return endProcess(run(argc, argv));
}
