#include "mail/key_store.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/theme.h"
#include "shell/workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace mamis;

namespace {

/// The file named on the command line, or the one that was open last; empty at the first start.
QString databaseToOpen(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return parser.positionalArguments().first();
    return QSettings().value(QStringLiteral("database/last")).toString();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("MAMIS Office"));
    QApplication::setApplicationName(QStringLiteral("MAMIS Office"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("the database to open"));
    parser.process(application);

    installLanguage(application);
    theme::apply(application);
    const std::unique_ptr<KeyStore> keys = makeSystemKeyStore();
    MainWindow window;
    Workbench workbench(window, *keys);
    window.show();
    if (const QString path = databaseToOpen(parser); path.isEmpty())
        workbench.showStart();
    else
        workbench.openDatabase(path);
    return QApplication::exec();
}
