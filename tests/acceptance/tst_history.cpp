// 操作履歴: what was done is found, read and followed by who may; a history that was changed past the program
// is told.
#include "desk.h"

#include "areas/history/history_page.h"
#include "storage/chain.h"

using namespace mamis;
using namespace mamis::test;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void auditorFollowsWhatWasDone();
    void checkOfAWholeHistory();
    void checkOfAChangedHistory();
    void notForOthers_data();
    void notForOthers();
    void logOutIsTold();
    void whatWasFoundGoesIntoAFile();
};

namespace {

const QString office = u"△△市○○医師会"_qs;

/// Opens 操作履歴 by the menu.
bool openHistory(Desk &desk)
{
    return desk.clerk().click<QAbstractButton>(u"操作履歴"_qs) && desk.clerk().sees(u"操作履歴"_qs);
}

QStringList kindsOf(Desk &desk)
{
    return Desk::texts(desk.table(), HistoryModel::Kind);
}

bool check(Desk &desk)
{
    return desk.button(u"改ざん検査"_qs) && desk.clerk().sees(u"改ざん検査"_qs)
        && desk.button(u"検査を開始する"_qs);
}

} // namespace

void TestHistory::auditorFollowsWhatWasDone()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const QStringList before = desk.steps();
    QVERIFY(clerk.logInAs(office, u"監査"_qs));
    // An application is looked at; it stands in the history, once.
    const QString views = u"select count(*) from event where what = 'view'"_qs;
    const qint64 viewsBefore = desk.number(views);
    QTRY_VERIFY(!desk.names().isEmpty());
    const QString name = desk.names().value(0);
    QVERIFY(desk.clickRow(name));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QTRY_COMPARE(desk.number(views), viewsBefore + 1);
    QVERIFY(openHistory(desk));
    QTRY_COMPARE(kindsOf(desk).value(0), u"申請の閲覧"_qs);
    QCOMPARE(kindsOf(desk).value(1), u"ログイン"_qs);
    QVERIFY(Desk::texts(desk.table(), HistoryModel::Subject).value(0).startsWith(name));
    // Only what became of applications of that name.
    desk.unfoldConditions();
    QVERIFY(desk.choose(u"種類"_qs, u"申請ステータスの変更"_qs));
    QVERIFY(desk.button(u"検索"_qs));
    QTRY_VERIFY(!kindsOf(desk).isEmpty() && !kindsOf(desk).contains(u"ログイン"_qs));
    desk.table()->setFocus();
    desk.table()->setCurrentRow(3);
    const QString about = Desk::texts(desk.table(), HistoryModel::Subject).value(3);
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"操作履歴の詳細"_qs));
    QVERIFY(clerk.reads(about));
    QVERIFY(clerk.reads(u"</s> → <b>"_qs)); // the status, old and new
    QVERIFY(desk.button(u"申請を開く"_qs));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.reads(about.section(u'（', 0, 0)));
    QVERIFY(desk.button(u"戻る"_qs));
    QVERIFY(clerk.sees(u"操作履歴の詳細"_qs));
    QVERIFY(desk.button(u"戻る"_qs));
    QVERIFY(clerk.sees(u"操作履歴"_qs));
    QTRY_COMPARE(desk.table()->currentIndex().row(), 3);
    QCOMPARE(Desk::texts(desk.table(), HistoryModel::Subject).value(3), about);
    QCOMPARE(desk.steps(), before);
}

void TestHistory::checkOfAWholeHistory()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.logInAs(office, u"監査"_qs));
    QVERIFY(openHistory(desk));
    QVERIFY(check(desk));
    QVERIFY(clerk.reads(u"操作履歴に異常はありません"_qs));
    const auto *head = clerk.find<QLineEdit>(u"最後の行の検査値（控え用）"_qs);
    QVERIFY(head && chainEndFrom(head->text()));
    const QString noted = head->text();
    QTRY_COMPARE(desk.one(u"select facts from event where what = 'history-check'"_qs).section(u' ', 0, 0),
        u"result=whole");
    // The noted value is found in the history that has gone on; another one is not, and nonsense is not
    // looked for.
    const QString field = u"以前に控えた検査値（省略できます）"_qs;
    QVERIFY(desk.write<QLineEdit>(field, noted));
    QVERIFY(desk.button(u"検査を開始する"_qs));
    QVERIFY(clerk.reads(u"控えた検査値は、この操作履歴に含まれています。"_qs));
    auto *typed = clerk.find<QLineEdit>(field);
    typed->setText(QStringLiteral("3:") + QString(64, u'a'));
    QVERIFY(desk.button(u"検査を開始する"_qs));
    QVERIFY(clerk.reads(u"控えた検査値が、この操作履歴に含まれていません"_qs));
    typed->setText(u"1234"_qs);
    QVERIFY(desk.button(u"検査を開始する"_qs));
    QVERIFY(clerk.reads(u"コロン"_qs));
}

void TestHistory::checkOfAChangedHistory()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.logInAs(office, u"監査"_qs));
    // Somebody with another program, who has the rights of the database's owner.
    desk.stored().runText(
        onServer() ? u"alter table decision disable trigger user"_qs : u"drop trigger decision_kept"_qs);
    const QString changed = desk.one(
        QStringLiteral("select min(d.seq) + 4 from decision d join association a on a.id = d.association_id "
                       "where a.name = '%1'")
            .arg(office));
    desk.stored().runText(QStringLiteral(
        "update decision set message = 'x' where seq = %1 and association_id = (select id from "
        "association where name = '%2')")
                              .arg(changed, office));
    QVERIFY(openHistory(desk));
    QVERIFY(check(desk));
    QVERIFY(clerk.reads(u"操作履歴に異常があります"_qs));
    QVERIFY(clerk.reads(QStringLiteral("%1：%2番の行").arg(office, changed)));
    QTRY_COMPARE(desk.one(u"select facts from event where what = 'history-check'"_qs),
        QStringLiteral("result=broken link=") + changed);
}

void TestHistory::notForOthers_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("viewer") << u"閲覧者"_qs;
    QTest::newRow("clerk") << u"担当者"_qs;
    QTest::newRow("approver") << u"承認者"_qs;
}

void TestHistory::notForOthers()
{
    QFETCH(QString, role);
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.logInAs(office, role));
    const auto *entry = clerk.find<QAbstractButton>(u"操作履歴"_qs);
    QVERIFY(entry && !entry->isEnabled());
    clerk.press(Qt::Key_5, Qt::AltModifier);
    Clerk::settle();
    QVERIFY(clerk.sees(u"申請管理"_qs));
}

void TestHistory::logOutIsTold()
{
    Desk desk;
    QVERIFY(desk.clerk().logInAs(office, u"監査"_qs));
    QVERIFY(desk.changeTo(office, u"管理者"_qs));
    QVERIFY(openHistory(desk));
    QTRY_VERIFY(kindsOf(desk).size() >= 3);
    QCOMPARE(kindsOf(desk).first(3), QStringList({ u"ログイン"_qs, u"ログアウト"_qs, u"ログイン"_qs }));
}

void TestHistory::whatWasFoundGoesIntoAFile()
{
    Desk desk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.csv"_qs);
    QVERIFY(desk.clerk().logInAs(office, u"管理者"_qs));
    QVERIFY(openHistory(desk));
    desk.unfoldConditions();
    QVERIFY(desk.choose(u"種類"_qs, u"ログイン"_qs));
    QVERIFY(desk.button(u"検索"_qs));
    QVERIFY(desk.clerk().reads(u"種類：ログイン"_qs));
    QTRY_VERIFY(!kindsOf(desk).isEmpty() && kindsOf(desk).count(u"ログイン"_qs) == kindsOf(desk).size());
    desk.visible<HistoryPage>()->setFileName(path);
    QVERIFY(desk.button(u"CSVダウンロード"_qs));
    QVERIFY(desk.clerk().reads(u"行を書き出しました"_qs));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_qs, Qt::SkipEmptyParts);
    QVERIFY(lines.value(0).endsWith(
        u"\"日時\",\"利用者\",\"ログインID\",\"種類\",\"対象\",\"内容\",\"番号\",\"検査値\""_qs));
    QCOMPARE(lines.size() - 1,
        desk.number(QStringLiteral("select count(*) from event e join association a on a.id = "
                                   "e.association_id where e.what = 'log-in' and a.name = '%1'")
                        .arg(office)));
    QVERIFY(lines.value(1).contains(u"\"gun-kanri\""_qs));
    QCOMPARE(desk.one(u"select facts from event order by id desc limit 1"_qs),
        QStringLiteral("list=history rows=%1 format=csv conditions=kind_of_line").arg(lines.size() - 1));
}

int main(int argc, char **argv)
{
    return runAtDesk<TestHistory>(argc, argv);
}

#include "tst_history.moc"
