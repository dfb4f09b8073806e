#include "start/self_check.h"

#include "export/cp932.h"
#include "mail/key_store.h"
#include "office/equipment.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTextLayout>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <cstdio>
#endif

namespace mamis {

namespace {

enum class Found { Good, Lacking, Missing };

class Report
{
public:
    Report()
        : m_out(stdout)
    {
    }

    void say(Found found, const char *what, const QString &detail)
    {
        static constexpr const char *words[] = { "ok  ", "warn", "FAIL" };
        m_out << words[static_cast<int>(found)] << "  " << what << ": " << detail << '\n' << Qt::flush;
        m_failed = m_failed || found == Found::Missing;
    }

    void need(bool there, const char *what, const QString &detail)
    {
        say(there ? Found::Good : Found::Missing, what, detail);
    }

    int exitCode() const { return m_failed ? 1 : 0; }

private:
    QTextStream m_out;
    bool m_failed = false;
};

/// A window program has no standard output of its own on Windows; a console it was called from has one.
void reachTheCaller()
{
#ifdef Q_OS_WIN
    if (GetStdHandle(STD_OUTPUT_HANDLE) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    if (std::FILE *console = std::freopen("CONOUT$", "w", stdout))
        std::setvbuf(console, nullptr, _IONBF, 0);
#endif
}

void checkDrivers(Report &report)
{
    const DatabaseEquipment found = databaseEquipment();
    const QString missing = QStringLiteral("no driver");
    report.need(!found.sqlite.isEmpty(), "SQLite", found.sqlite.isEmpty() ? missing : found.sqlite);
    report.need(found.postgresql, "PostgreSQL", found.postgresql ? QStringLiteral("driver loaded") : missing);
}

void checkEncryption(Report &report)
{
    const bool there = QSslSocket::supportsSsl() && QSslSocket::isProtocolSupported(QSsl::TlsV1_2OrLater);
    const auto authorities = QSslConfiguration::systemCaCertificates().size();
    report.need(there, "TLS",
        QStringLiteral("%1 (%2), %3 authorities")
            .arg(QSslSocket::activeBackend(), QSslSocket::sslLibraryVersionString())
            .arg(authorities));
    if (there && authorities == 0)
        report.say(Found::Lacking, "TLS", QStringLiteral("the system trusts no authority"));
}

/// Letters that every font for Japanese has, and names' forms that not every one has. All fonts of the system
/// count, as they do when the program draws.
bool canDraw(const QString &text)
{
    QTextLayout layout(text, QApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return !runs.isEmpty() && std::all_of(runs.cbegin(), runs.cend(), [](const QGlyphRun &run) {
        return !run.glyphIndexes().contains(0U);
    });
}

void checkLetters(Report &report)
{
    const QStringList families = QFontDatabase::families(QFontDatabase::Japanese);
    const bool usual = canDraw(QStringLiteral("医師会アイウ退会①"));
    report.need(usual, "Japanese letters",
        QStringLiteral("font %1, %2 families for Japanese")
            .arg(QFontInfo(QApplication::font()).family())
            .arg(families.size()));
    if (usual && !canDraw(QStringLiteral("髙﨑𠮷")))
        report.say(Found::Lacking, "Japanese letters", QStringLiteral("some forms of names cannot be shown"));
    const QString sample = QStringLiteral("髙橋①");
    report.need(
        fromCp932(toCp932(sample)) == sample, "CP932", QStringLiteral("for CSV files of older programs"));
}

void checkPrinting(Report &report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("self-check.pdf"));
    bool drawn = false;
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        QPainter painter;
        drawn = painter.begin(&printer);
        if (drawn)
            painter.drawText(QPointF(100, 100), QStringLiteral("医師会"));
    }
    const qint64 size = QFileInfo(path).size();
    report.need(drawn && size > 0, "PDF", QStringLiteral("%1 bytes").arg(size));
    const auto printers = QPrinterInfo::availablePrinterNames().size();
    report.say(printers > 0 ? Found::Good : Found::Lacking, "Printers", QString::number(printers));
}

bool canWriteIn(const QString &folder)
{
    QTemporaryFile file(folder + QStringLiteral("/self-check-XXXXXX"));
    return QDir().mkpath(folder) && file.open();
}

void checkFolders(Report &report)
{
    QSettings settings;
    settings.setValue(QStringLiteral("self-check"), 1);
    settings.remove(QStringLiteral("self-check"));
    settings.sync();
    report.need(
        settings.status() == QSettings::NoError, "Settings", QDir::toNativeSeparators(settings.fileName()));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    report.need(canWriteIn(data), "Data folder", QDir::toNativeSeparators(data));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    report.say(canWriteIn(documents) ? Found::Good : Found::Lacking, "Documents folder",
        QDir::toNativeSeparators(documents));
}

/// Writes, reads and removes a value of its own; the answer comes through the event loop.
void checkKeyStore(KeyStore &keys, QObject *context, const std::function<void(Found, const QString &)> &done)
{
    const QString key = QStringLiteral("self-check");
    const QString value = QStringLiteral("値");
    keys.write(key, value, context, [&keys, key, value, context, done](KeyStore::Error error) {
        if (error != KeyStore::Error::None) {
            done(Found::Lacking, QStringLiteral("none: passwords are asked for in every session"));
            return;
        }
        keys.read(key, context,
            [&keys, key, value, context, done](const std::optional<QString> &kept, KeyStore::Error) {
                const bool same = kept == value;
                keys.remove(key, context, [done, same](KeyStore::Error removed) {
                    const bool works = same && removed == KeyStore::Error::None;
                    done(works ? Found::Good : Found::Missing,
                        works ? QStringLiteral("keeps and forgets") : QStringLiteral("does not keep values"));
                });
            });
    });
}

} // namespace

int runSelfCheck(KeyStore &keys)
{
    reachTheCaller();
    Report report;
    report.say(Found::Good, "Program",
        QStringLiteral("%1 %2, Qt %3 (%4), %5")
            .arg(QApplication::applicationName(), QApplication::applicationVersion(),
                QLatin1String(qVersion()), QApplication::platformName(), QSysInfo::prettyProductName()));
    checkDrivers(report);
    checkEncryption(report);
    checkLetters(report);
    checkPrinting(report);
    checkFolders(report);

    QObject context;
    const auto keyStoreDone = [&report](Found found, const QString &detail) {
        report.say(found, "Key store", detail);
        QApplication::quit();
    };
    constexpr int patience = 10'000; // a key ring may be asking somebody who is not there
    QTimer::singleShot(patience, &context,
        [&keyStoreDone] { keyStoreDone(Found::Lacking, QStringLiteral("does not answer")); });
    checkKeyStore(keys, &context, keyStoreDone);
    QApplication::exec();
    return report.exitCode();
}

} // namespace mamis
