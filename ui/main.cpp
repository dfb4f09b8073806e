#include "mail/key_store.h"
#include "shell/language.h"
#include "shell/main_window.h"
#include "shell/theme.h"
#include "shell/workbench.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace mamis;

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
    if (parser.positionalArguments().isEmpty())
        workbench.openLast();
    else
        workbench.openDatabase(parser.positionalArguments().first());
    return QApplication::exec();
}
