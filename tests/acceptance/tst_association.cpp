// 医師会情報: the own association at the window: who changes it, what follows from it, and what of the
// associations above is to be seen.
#include "desk.h"

#include "domain/record_change.h"

using namespace mamis;
using namespace mamis::test;

class TestAssociation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isChangedByTheAdministrator();
    void overdueFollows();
    void changedMeanwhile();
    void approversLook();
};

namespace {

const QString office = QStringLiteral("△△市○○医師会");
const QString page = QStringLiteral("医師会情報");

bool openPage(Desk &desk, const QString &role = QStringLiteral("管理者"))
{
    if (!desk.clerk().logInAs(office, role))
        return false;
    desk.clerk().press(Qt::Key_6, Qt::AltModifier);
    return desk.clerk().sees(page)
        && QTest::qWaitFor(
            [&] { return !desk.clerk().find<QLineEdit>(u"名称"_qs)->text().isEmpty(); }, 10000);
}

bool rewrite(Desk &desk, const QString &field, const QString &text)
{
    auto *line = desk.clerk().find<QLineEdit>(field);
    if (!line)
        return false;
    line->setFocus();
    line->selectAll();
    desk.clerk().type(text);
    return true;
}

QString stored(Desk &desk, const QString &column, const QString &name = office)
{
    return desk.one(QStringLiteral("select %1 from association where name = '%2'").arg(column, name));
}

} // namespace

void TestAssociation::isChangedByTheAdministrator()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    desk.stored().runText(u"update association set fax = '03-0000-0000' where layer = 1"_qs);
    QVERIFY(openPage(desk));
    QCOMPARE(clerk.find<QLineEdit>(u"名称"_qs)->text(), office);
    QVERIFY(clerk.reads(u"上層の医師会：日本医師会"_qs));
    QVERIFY(clerk.reads(u"03-0000-0000"_qs));
    QVERIFY(rewrite(desk, u"フリガナ"_qs, u"さんかくいしかい"_qs));
    QVERIFY(rewrite(desk, u"郵便番号"_qs, u"１００８７９９"_qs));
    QVERIFY(rewrite(desk, u"所在地"_qs, u"○○県△△市一丁目"_qs));
    QVERIFY(rewrite(desk, u"メールアドレス"_qs, u"jimu"_qs));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(clerk.reads(u"このメールアドレスは使用できません"_qs));
    QCOMPARE(stored(desk, u"address"_qs), QString());
    QVERIFY(rewrite(desk, u"メールアドレス"_qs, u"jimu@example.jp"_qs));
    QVERIFY(rewrite(desk, u"名称"_qs, u"新△△医師会"_qs));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(clerk.reads(u"保存しました。"_qs));
    QVERIFY(clerk.reads(u"| 新△△医師会"_qs)); // above the page
    const QString name = u"新△△医師会"_qs;
    QCOMPARE(stored(desk, u"kana || postal_code || address || mail_address"_qs, name),
        u"サンカクイシカイ100-8799○○県△△市一丁目jimu@example.jp");
    QStringList fields;
    for (const RecordChange &change : recordChangesFrom(
             desk.one(u"select facts from event where what = 'association' order by id desc limit 1"_qs)))
        fields.append(change.field);
    QCOMPARE(fields,
        QStringList({ u"name"_qs, u"kana"_qs, u"postal_code"_qs, u"address"_qs, u"mail_address"_qs }));
    QCOMPARE(desk.number(u"select count(*) from association where version > 1"_qs), 1);
}

/// ▲ and what is said of it follow the days at once.
void TestAssociation::overdueFollows()
{
    Desk desk;
    QVERIFY(openPage(desk));
    QVERIFY(rewrite(desk, u"▲を表示するまでの日数"_qs, u"366"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(desk.clerk().reads(u"1から365まで"_qs));
    QCOMPARE(stored(desk, u"overdue_days"_qs), u"7");
    QVERIFY(rewrite(desk, u"▲を表示するまでの日数"_qs, u"３"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(desk.clerk().reads(u"保存しました。"_qs));
    desk.clerk().press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(desk.clerk().sees(u"申請管理"_qs));
    QVERIFY(desk.clerk().reads(u"3日以上経過"_qs));
}

void TestAssociation::changedMeanwhile()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(openPage(desk));
    desk.stored().runText(QStringLiteral(
        "update association set phone = '111', fax = '222', version = version + 1 where name = '%1'")
                              .arg(office));
    QVERIFY(rewrite(desk, u"TEL"_qs, u"333"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.reads(u"111"_qs));
    QCOMPARE(stored(desk, u"phone"_qs), u"111");
    QCOMPARE(clerk.find<QLineEdit>(u"FAX"_qs)->text(), u"222");
    QVERIFY(desk.button(u"すべて自分の値にする"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QTRY_COMPARE(stored(desk, u"phone || fax"_qs), u"333222");
}

void TestAssociation::approversLook()
{
    Desk desk;
    QVERIFY(openPage(desk, u"承認者"_qs));
    QVERIFY(desk.clerk().find<QLineEdit>(u"名称"_qs)->isReadOnly());
    QVERIFY(desk.clerk().reads(u"変更できるのは、事務局の管理者だけです。"_qs));
    desk.clerk().press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.changeTo(office, u"閲覧者"_qs));
    desk.clerk().press(Qt::Key_6, Qt::AltModifier);
    QVERIFY(desk.clerk().sees(u"申請管理"_qs));
    QCOMPARE(desk.number(u"select count(*) from association where version > 1"_qs), 0);
}

int main(int argc, char **argv)
{
    return runAtDesk<TestAssociation>(argc, argv);
}

#include "tst_association.moc"
