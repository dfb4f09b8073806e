#include "storage/sql_library.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace mamis;

/// What is sent to a database, as text that a person can read and a change shows in a diff: every statement
/// without its flags and with all of them. After a change that was meant, MAMIS_WRITE_GOLDEN=1 writes the
/// files anew.
class TestGoldenSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statements_data() { engines(); }
    void statements()
    {
        QFETCH(QString, engine);
        const SqlLibrary library(engine);
        QString text;
        for (const QString &name : library.names()) {
            text += QStringLiteral("-- %1\n%2\n\n").arg(name, library.statement(name));
            const QStringList flags = library.flags(name);
            if (!flags.isEmpty())
                text += QStringLiteral("-- %1: %2\n%3\n\n")
                            .arg(name, flags.join(u' '), library.statement(name, flags));
        }
        compare(QStringLiteral("%1-statements.sql").arg(engine), text);
    }

private:
    static void engines()
    {
        QTest::addColumn<QString>("engine");
        for (const char *engine : { "sqlite", "postgresql" })
            QTest::newRow(engine) << QString::fromLatin1(engine);
    }

    static void compare(const QString &name, const QString &text)
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/sql/") + name);
        if (qEnvironmentVariableIsSet("MAMIS_WRITE_GOLDEN")) {
            QVERIFY(QDir().mkpath(QStringLiteral(TEST_DATA_DIR "/sql")) && file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList is = text.split(u'\n');
        for (qsizetype i = 0; i < std::max(wanted.size(), is.size()); ++i)
            QVERIFY2(wanted.value(i) == is.value(i),
                qPrintable(QStringLiteral("%1, line %2: %3").arg(name).arg(i + 1).arg(is.value(i))));
    }
};

QTEST_GUILESS_MAIN(TestGoldenSql)
#include "tst_golden_sql.moc"
