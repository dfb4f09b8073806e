#include "domain/explain.h"
#include "office/category_file.h"
#include "support/practice.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// 会員区分 out into a CSV file and in again.
class TestCategoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outAndIn();
    void asAnOfficeWritesIt();
    void unusableFiles_data();
    void unusableFiles();
    void takenIn();

private:
    static QStringList linesOf(const QList<CodeEntry> &entries)
    {
        QStringList lines;
        for (const CodeEntry &entry : entries)
            lines.append(entry.active ? entry.label : u'(' + entry.label + u')');
        return lines;
    }
};

void TestCategoryFile::outAndIn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"区分.csv"_qs);
    QList<CodeEntry> entries;
    for (const QString &label :
        { u"甲会員"_qs, u"A2会員(B), 外"_qs, u"\"特別\"会員"_qs, u"=会員"_qs, u"-"_qs, u"'会員"_qs })
        entries.append({ .label = label });
    entries[1].active = false;
    writeCategoryFile(entries, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"順序\",\"名称\",\"有効\"\r\n\"1\",\"甲会員\",\"1\"\r\n\"2\","));
    QCOMPARE(linesOf(readCategoryFile(bytes)), linesOf(entries));
}

/// Other widths, another order of lines, no quotes, line ends of any system, blank lines.
void TestCategoryFile::asAnOfficeWritesIt()
{
    QCOMPARE(linesOf(readCategoryFile("順序,名称,有効\n２０, 乙会員 ,１\r\n\r\n10,甲会員,1\n30,\"丙\n\",０")),
        QStringList({ u"甲会員"_qs, u"乙会員"_qs, u"(丙)"_qs }));
}

void TestCategoryFile::unusableFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    const QByteArray titles = "順序,名称,有効\n1,甲会員,1\n";
    QTest::newRow("nothing") << QByteArray() << u"csv-titles"_qs << u"1"_qs;
    QTest::newRow("other titles") << QByteArray("名称,順序,有効\n") << u"csv-titles"_qs << u"1"_qs;
    QTest::newRow("Shift_JIS") << QByteArray("\x8F\x87\x8F\x98,") << u"csv-not-utf8"_qs << u"1"_qs;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE\x06\x98", 4) << u"csv-not-utf8"_qs << u"1"_qs;
    QTest::newRow("titles alone") << QByteArray("順序,名称,有効\r\n") << u"csv-empty"_qs << u"1"_qs;
    QTest::newRow("open quotes") << titles + "2,\"乙,1\n3,丙,1" << u"csv-quotes"_qs << u"3"_qs;
    QTest::newRow("two columns") << titles + "2,乙会員" << u"csv-columns"_qs << u"3"_qs;
    QTest::newRow("four columns") << titles + "2,乙会員,1,x" << u"csv-columns"_qs << u"3"_qs;
    QTest::newRow("no place") << titles + ",乙会員,1" << u"csv-place"_qs << u"3"_qs;
    QTest::newRow("place zero") << titles + "\n0,乙会員,1" << u"csv-place"_qs << u"4"_qs;
    QTest::newRow("place twice") << titles + "1,乙会員,1" << u"csv-place-twice"_qs << u"3"_qs;
    QTest::newRow("no name") << titles + "2,\u3000,1" << u"csv-name"_qs << u"3"_qs;
    QTest::newRow("name twice") << titles + "2,甲会員,0" << u"csv-name-twice"_qs << u"3"_qs;
    QTest::newRow("long name") << titles + "2," + QByteArray(201, 'x') + ",0" << u"csv-name-long"_qs
                               << u"3"_qs;
    QTest::newRow("line break") << titles + "2,\"乙\n会員\",0" << u"csv-name-long"_qs << u"3"_qs;
    QTest::newRow("in use or not") << titles + "2,乙会員,はい" << u"csv-active"_qs << u"3"_qs;
}

/// Each has a sentence of its own, with the line where there is one.
void TestCategoryFile::unusableFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, line);
    try {
        readCategoryFile(bytes);
        QFAIL("it was read");
    } catch (const Failure &failure) {
        QCOMPARE(failure.code, code);
        QCOMPARE(failure.facts, QStringList { line });
        QVERIFY(explain(failure).contains(u"Nothing was changed."));
        QVERIFY(line == u"1" || explain(failure).contains(u"ine "_qs + line));
    }
}

void TestCategoryFile::takenIn()
{
    World world;
    const Session admin = World::user(World::city, UserRole::Admin);
    Connection &desk = world.connectionOf(admin);
    const auto take = [&](const QByteArray &lines) {
        return desk.transaction([&] {
            CodeStore store(desk, admin, testNow());
            return takeCategories(store, readCategoryFile("順序,名称,有効\n" + lines));
        });
    };
    const auto stored = [&] { return linesOf(CodeStore(desk, admin, {}).entries(CodeList::Categories)); };
    const CategoryImport done = take("1,丙会員,1\n2,乙会員,0");
    QCOMPARE(done.added, 1);
    QCOMPARE(done.changed, 1);
    QCOMPARE(stored(), QStringList({ u"丙会員"_qs, u"(乙会員)"_qs, u"甲会員"_qs }));
    const QString events = u"select count(*) from event where association_id = 5 and what = 'category'"_qs;
    const qint64 before = number(world.connection(), events);
    QVERIFY(before >= 3);
    const CategoryImport again = take("1,丙会員,1\n2,乙会員,0");
    QCOMPARE(again.added + again.changed, 0);
    QCOMPARE(number(world.connection(), events), before); // the same again changes and tells nothing
    // What the database refuses halfway leaves nothing behind.
    const Session clerk = World::user(World::city, UserRole::Clerk);
    if (onServer()) {
        Connection &other = world.connectionOf(clerk);
        QCOMPARE(codeOf([&] {
            other.transaction([&] {
                CodeStore store(other, clerk, testNow());
                takeCategories(store, readCategoryFile("順序,名称,有効\n1,丁会員,1"));
            });
        }),
            u"permission");
    }
    QCOMPARE(stored(), QStringList({ u"丙会員"_qs, u"(乙会員)"_qs, u"甲会員"_qs }));
    QCOMPARE(number(world.connection(), u"select count(*) from category"_qs), 11);
}

QTEST_GUILESS_MAIN(TestCategoryFile)
#include "tst_category_file.moc"
