#include "export/narrow_folder.h"
#include "export/xlsx_writer.h"
#include "list_source.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>

using namespace mamis;

/// Files in folders whose names no code page has all letters of: users are called 髙橋, and folders anything.
class FileNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void aPlainFolderIsUsedAsItIs();
    void aNarrowFolderCanBeOpenedByC();

private:
    QTemporaryDir m_directory;
};

void FileNamesTest::writes_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("plain") << u"plain"_qs;
    QTest::newRow("Japanese") << u"退会 申請"_qs;
    QTest::newRow("beyond CP932") << u"𠮷野 é 한글"_qs;
    QTest::newRow("long") << QString(u'長').repeated(60);
}

void FileNamesTest::writes()
{
    QFETCH(QString, folder);
    const QDir place(m_directory.filePath(folder));
    QVERIFY(QDir().mkpath(place.path()));
    const QString path = place.filePath(u"一覧 𠮷.xlsx"_qs);
    ListSource source(memberColumns(), 1, memberRow);
    const std::atomic<bool> never = false;
    writeXlsx(source, path, { u"一覧"_qs }, { {}, never });
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("PK\x03\x04"));
    QVERIFY(bytes.contains("xl/worksheets/sheet1.xml"));
    QCOMPARE(place.entryList(QDir::Files | QDir::Hidden), QStringList { u"一覧 𠮷.xlsx"_qs }); // nothing left
}

void FileNamesTest::aPlainFolderIsUsedAsItIs()
{
    QCOMPARE(narrowFolder(m_directory.path()), m_directory.path());
}

void FileNamesTest::aNarrowFolderCanBeOpenedByC()
{
    QVERIFY(QDir(m_directory.path()).mkpath(u"𠮷野 é 한글"_qs));
    const QString folder = narrowFolder(m_directory.filePath(u"𠮷野 é 한글"_qs));
    const QString path = folder + u"/narrow-folder-test.tmp"_qs;
    std::FILE *file = std::fopen(QFile::encodeName(path).constData(), "wb");
    QVERIFY(file);
    std::fclose(file);
    QVERIFY(QFile::remove(path));
}

QTEST_GUILESS_MAIN(FileNamesTest)
#include "tst_file_names.moc"
