#include "office/set_up.h"
#include "support/practice.h"

#include "storage/user_store.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

Q_DECLARE_METATYPE(NewOffice)

namespace {

NewOffice county()
{
    NewOffice office;
    office.name = u"小樽市医師会"_qs;
    office.prefecture = u"北海道医師会"_qs;
    office.adminLogin = u"jimu.1"_qs;
    office.adminName = u"事務 一郎"_qs;
    office.password = u"ひみつの言葉は十三の文字だ"_qs;
    return office;
}

} // namespace

/// 新しいデータベースを作る: what an office begins with.
class TestSetUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void administratorLogsIn();
    void chainOfAssociations_data();
    void chainOfAssociations();
    void unusable_data();
    void unusable();
    void existingFileIsKept();
    void failureLeavesNothing();

private:
    QTemporaryDir m_folder;
};

void TestSetUp::administratorLogsIn()
{
    const QString path = m_folder.filePath(u"log in.mamis"_qs);
    setUpOffice(path, county());
    const DatabaseFile file(path);
    QCOMPARE(file.kind(), DatabaseFile::Kind::Office);
    const auto connection = file.openWriter();
    const Session session = UserStore(*connection).logIn(u"jimu.1"_qs, county().password, testNow());
    QCOMPARE(session.userName, u"事務 一郎");
    QCOMPARE(session.associationName, u"小樽市医師会");
    QCOMPARE(session.layer, 3);
    QCOMPARE(session.role, UserRole::Admin);
    QCOMPARE(codeOf([&] { UserStore(*connection).logIn(u"jimu.1"_qs, u"something else"_qs, testNow()); }),
        u"log-in");
    QCOMPARE(number(*connection, u"select count(*) from office_user"_qs), 1);
}

void TestSetUp::chainOfAssociations_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QString>("chain");
    QTest::newRow("national") << 1 << u"1 小樽市医師会"_qs;
    QTest::newRow("prefecture") << 2 << u"1 日本医師会/2 小樽市医師会"_qs;
    QTest::newRow("county") << 3 << u"1 日本医師会/2 北海道医師会/3 小樽市医師会"_qs;
    QTest::newRow("fourth") << 4 << u"1 日本医師会/2 北海道医師会/3 後志医師会/4 小樽市医師会"_qs;
}

void TestSetUp::chainOfAssociations()
{
    QFETCH(int, layer);
    const QString path = m_folder.filePath(u"layer %1.mamis"_qs.arg(layer));
    NewOffice office = county();
    office.layer = layer;
    office.name = u" 小樽市医師会 "_qs;
    office.county = u"後志医師会"_qs;
    setUpOffice(path, office);
    const auto connection = DatabaseFile(path).openReader();
    const QString chain = table(*connection,
        u"with recursive up (id, layer, name, parent_id) as ("
        "select a.id, a.layer, a.name, a.parent_id from association a join office_user u on u.association_id "
        "= a.id "
        "union all select a.id, a.layer, a.name, a.parent_id from association a join up on up.parent_id = "
        "a.id) "
        "select layer || ' ' || name from up order by layer"_qs,
        1)
                              .join(u'/');
    QTEST(chain, "chain");
    QCOMPARE(number(*connection, u"select count(*) from association"_qs), layer);
}

void TestSetUp::unusable_data()
{
    QTest::addColumn<NewOffice>("office");
    QTest::addColumn<QStringList>("fields");
    const auto row
        = [](const char *name, const QStringList &fields, const std::function<void(NewOffice &)> &change) {
              NewOffice office = county();
              change(office);
              QTest::newRow(name) << office << fields;
          };
    row("whole", {}, [](NewOffice &) {});
    row("nothing", { u"layer"_qs, u"name"_qs, u"login"_qs, u"admin-name"_qs, u"password"_qs },
        [](NewOffice &o) {
            o = NewOffice { 0, {}, {}, {}, {}, {}, {} };
        });
    row("fifth layer", { u"layer"_qs, u"county"_qs }, [](NewOffice &o) { o.layer = 5; });
    row("blank name", { u"name"_qs }, [](NewOffice &o) { o.name = u" 　"_qs; });
    row("no prefecture", { u"prefecture"_qs }, [](NewOffice &o) { o.prefecture.clear(); });
    row("prefecture needs no prefecture", {}, [](NewOffice &o) {
        o.layer = 2;
        o.prefecture.clear();
    });
    row("fourth without county", { u"county"_qs }, [](NewOffice &o) { o.layer = 4; });
    row("wide login", { u"login"_qs }, [](NewOffice &o) { o.adminLogin = u"ｊｉｍｕ"_qs; });
    row("login of two words", { u"login"_qs }, [](NewOffice &o) { o.adminLogin = u"ji mu"_qs; });
    row("twelve characters", { u"password"_qs }, [](NewOffice &o) { o.password = u"correct hors"_qs; });
    row("thirteen characters", {}, [](NewOffice &o) { o.password = u"correct horse"_qs; });
    row("one character", { u"password"_qs }, [](NewOffice &o) { o.password = QString(20, u'x'); });
    row("with the login", { u"password"_qs },
        [](NewOffice &o) { o.password = u"mine is JIMU.1, yours?"_qs; });
    row("with the name", { u"password"_qs },
        [](NewOffice &o) { o.password = u"私たちは小樽市医師会です。"_qs; });
}

void TestSetUp::unusable()
{
    QFETCH(NewOffice, office);
    QFETCH(QStringList, fields);
    QCOMPARE(unusableFields(office), fields);
    const QString path = m_folder.filePath(u"%1.mamis"_qs.arg(QLatin1String(QTest::currentDataTag())));
    QCOMPARE(codeOf([&] { setUpOffice(path, office); }), fields.value(0));
    QCOMPARE(QFile::exists(path), fields.isEmpty());
}

void TestSetUp::existingFileIsKept()
{
    const QString path = m_folder.filePath(u"existing"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QCOMPARE(codeOf([&] { setUpOffice(path, county()); }), u"database-exists");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestSetUp::failureLeavesNothing()
{
    // The lock of another program stands in the way after the file was made.
    const QString path = m_folder.filePath(u"locked.mamis"_qs);
    QLockFile lock(path + u".lock"_qs);
    QVERIFY(lock.lock());
    QCOMPARE(codeOf([&] { setUpOffice(path, county()); }), u"database-in-use");
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestSetUp)
#include "tst_set_up.moc"
