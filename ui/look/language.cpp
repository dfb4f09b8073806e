#include "look/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace mamis {

namespace {

void load(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

QString language()
{
    const QString chosen = QSettings().value(QStringLiteral("look/language")).toString();
    if (!chosen.isEmpty())
        return chosen;
    const bool english = QLocale::system().uiLanguages().value(0).startsWith(QLatin1String("en"));
    return english ? QStringLiteral("en") : QStringLiteral("ja");
}

} // namespace

void installLanguage(QCoreApplication &application)
{
    const QString code = language();
    QLocale::setDefault(code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                    : QLocale(QLocale::Japanese, QLocale::Japan));
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/translations");
    const QString qtFile = QStringLiteral("qtbase_") + code;
    load(application, qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, qtFile, beside); // where the installer puts them on Windows
    load(application, QStringLiteral("mamis_office_") + code, QStringLiteral(":/translations"));
}

} // namespace mamis
