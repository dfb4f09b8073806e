// 送付物・会員区分設定: categories, reasons and founders at the window, by who may and who may not.
#include "desk.h"

#include "domain/record_change.h"

#include <QFileDialog>
#include <QMenu>
#include <QTabBar>
#include <QTemporaryDir>

using namespace mamis;
using namespace mamis::test;

class TestMailings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void categoriesAreAddedRenamedAndPutInOrder();
    void retiredOnesStay();
    void whatIsThereAlreadyIsSaidAtItsField();
    void changedMeanwhile();
    void reasons();
    void categoriesAsAFile();
    void textsOfMails();
    void whoMay_data();
    void whoMay();
};

namespace {

const QString office = QStringLiteral("△△市○○医師会");
const QString page = QStringLiteral("送付物・会員区分設定");
const QString categories = QStringLiteral("会員区分");
const QStringList standard { u"甲会員"_qs, u"乙会員"_qs, u"丙会員"_qs, u"名誉会員"_qs };

/// At the lists, as somebody of the office.
bool openLists(Desk &desk, const QString &role = QStringLiteral("管理者"))
{
    if (!desk.clerk().logInAs(office, role))
        return false;
    desk.clerk().press(Qt::Key_7, Qt::AltModifier);
    return desk.clerk().sees(page);
}

/// The names of the list in front.
QStringList shown(Desk &desk)
{
    const QTableView *view = desk.table();
    for (int column = 1; view && column < view->model()->columnCount(); ++column) {
        if (view->model()->headerData(column, Qt::Horizontal).toString() == u"名称")
            return Desk::texts(view, column);
    }
    return {};
}

/// A click makes a row current and opens nothing.
bool chooseRow(Desk &desk, const QString &label)
{
    if (!QTest::qWaitFor([&] { return shown(desk).contains(label); }, 10000))
        return false;
    const auto row = static_cast<int>(shown(desk).indexOf(label));
    const QRect place = desk.table()->visualRect(desk.table()->model()->index(row, 1));
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {}, place.topLeft() + QPoint(8, 8));
    return desk.table()->currentIndex().row() == row && desk.clerk().sees(page);
}

/// In the order of the office, those that are not active in brackets.
QStringList stored(Desk &desk)
{
    return desk.column(QStringLiteral(
        "select case when g.active then g.label else '(' || g.label || ')' end from category g join "
        "association a on a.id = g.association_id where a.name = '%1' order by g.position, g.id")
                           .arg(office));
}

/// The latest entry of the history, as who, what and each field with both values.
QString told(Desk &desk)
{
    Rows rows = desk.stored().runText(
        u"select u.role, e.what, e.facts from event e join office_user u on u.id = e.user_id order by e.id desc limit 1"_qs);
    if (!rows.next())
        return {};
    QString text = rows.text(0) + u' ' + rows.text(1);
    for (const RecordChange &change : recordChangesFrom(rows.text(2)))
        text += u' ' + change.field + u':' + change.before + u'>' + change.after;
    return text;
}

/// Writes over what stands in the field.
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

bool isOffered(Desk &desk, const QString &name)
{
    const QList<QPushButton *> all = desk.clerk().window().findChildren<QPushButton *>();
    return std::ranges::any_of(
        all, [&](const QPushButton *button) { return button->isVisible() && button->text() == name; });
}

} // namespace

void TestMailings::categoriesAreAddedRenamedAndPutInOrder()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(openLists(desk));
    QTRY_COMPARE(shown(desk), standard);
    QVERIFY(desk.button(u"追加"_qs));
    QVERIFY(clerk.sees(categories));
    clerk.type(u"丁会員"_qs);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(clerk.sees(page));
    QVERIFY(clerk.reads(u"「丁会員」を保存しました。"_qs));
    QTRY_COMPARE(shown(desk), standard + QStringList { u"丁会員"_qs });
    QCOMPARE(told(desk), u"admin category label:>丁会員 active:>true");
    // The new one is where one is; it goes up, and one stays with it.
    QTRY_COMPARE(desk.table()->currentIndex().row(), 4);
    clerk.press(Qt::Key_Up, Qt::AltModifier);
    const QStringList moved { u"甲会員"_qs, u"乙会員"_qs, u"丙会員"_qs, u"丁会員"_qs, u"名誉会員"_qs };
    QTRY_COMPARE(shown(desk), moved);
    QCOMPARE(desk.table()->currentIndex().row(), 3);
    QVERIFY(!clerk.find<QPushButton>(u"上へ"_qs)->hasFocus());
    QCOMPARE(stored(desk), moved);
    // Renamed, it has the new name in the applications, too.
    QVERIFY(chooseRow(desk, u"乙会員"_qs));
    clerk.press(Qt::Key_F2);
    QVERIFY(clerk.sees(categories));
    QVERIFY(rewrite(desk, u"名称"_qs, u"Ｂ会員"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.sees(page));
    QTRY_COMPARE(shown(desk).at(1), u"Ｂ会員");
    QCOMPARE(told(desk), u"admin category label:乙会員>Ｂ会員");
    const QString inLists = u"select count(*) from step s join association a on a.id = s.association_id "
                            u"where a.name = '%1' and s.category_label = '%2'"_qs;
    QCOMPARE(desk.number(inLists.arg(office, u"乙会員"_qs)), 0);
    QVERIFY(desk.number(inLists.arg(office, u"Ｂ会員"_qs)) > 0);
}

void TestMailings::retiredOnesStay()
{
    Desk desk;
    QVERIFY(openLists(desk));
    QVERIFY(chooseRow(desk, u"名誉会員"_qs));
    QVERIFY(desk.button(u"使用停止"_qs));
    QVERIFY(desk.clerk().reads(u"「名誉会員」を使用停止にしました。"_qs));
    QCOMPARE(stored(desk).at(3), u"(名誉会員)");
    QCOMPARE(told(desk), u"admin category active:true>false");
    QCOMPARE(shown(desk), standard);
    QTRY_COMPARE(Desk::texts(desk.table(), 2).at(3), u"使用停止");
    QVERIFY(desk.button(u"使用再開"_qs));
    QTRY_COMPARE(Desk::texts(desk.table(), 2).at(3), u"使用中");
    QCOMPARE(stored(desk), standard);
}

void TestMailings::whatIsThereAlreadyIsSaidAtItsField()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(openLists(desk));
    QVERIFY(chooseRow(desk, u"丙会員"_qs));
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(categories));
    QVERIFY(rewrite(desk, u"名称"_qs, u"甲会員"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.reads(u"はすでに使われています"_qs));
    QVERIFY(rewrite(desk, u"名称"_qs, u"\u3000"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.sees(categories));
    // What is not saved is not lost by mistake.
    clerk.press(Qt::Key_Escape);
    QVERIFY(clerk.reads(u"変更がまだ保存されていません"_qs));
    QVERIFY(desk.button(u"破棄して移動"_qs));
    QVERIFY(clerk.sees(page));
    QCOMPARE(stored(desk), standard);
}

/// Two people at once: both values are shown, and nothing is written unseen.
void TestMailings::changedMeanwhile()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(openLists(desk));
    QVERIFY(chooseRow(desk, u"丙会員"_qs));
    clerk.press(Qt::Key_F2);
    QVERIFY(clerk.sees(categories));
    QTRY_COMPARE(clerk.find<QLineEdit>(u"名称"_qs)->text(), u"丙会員");
    desk.stored().runText(
        QStringLiteral("update category set label = '他の人の名称', version = version + 1 where label = "
                       "'丙会員' and association_id = (select id from association where name = '%1')")
            .arg(office));
    QVERIFY(rewrite(desk, u"名称"_qs, u"私の名称"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.reads(u"他の人の名称"_qs));
    QCOMPARE(stored(desk).at(2), u"他の人の名称");
    QVERIFY(desk.button(u"すべて自分の値にする"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.sees(page));
    QCOMPARE(stored(desk).at(2), u"私の名称");
}

/// On a file they are the office's own; on a server everybody's, and only looked at.
void TestMailings::reasons()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(openLists(desk));
    QTRY_COMPARE(shown(desk), standard);
    desk.visible<QTabBar>()->setCurrentIndex(1);
    QTRY_COMPARE(shown(desk).value(4), u"死亡");
    QCOMPARE(Desk::texts(desk.table(), 3).at(4), u"送信しない（死亡）");
    if (onServer()) {
        QVERIFY(clerk.reads(u"共有サーバーを使用するすべての医師会に共通です。"_qs));
        QVERIFY(
            !isOffered(desk, u"追加"_qs) && !isOffered(desk, u"変更"_qs) && !isOffered(desk, u"使用停止"_qs));
        return;
    }
    QVERIFY(!isOffered(desk, u"上へ"_qs)); // they stand in the order of their codes
    QVERIFY(desk.button(u"追加"_qs));
    QVERIFY(clerk.sees(u"退会事由"_qs));
    clerk.type(u"05"_qs);
    QVERIFY(rewrite(desk, u"名称"_qs, u"海外への転出"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.reads(u"はすでに使われています"_qs));
    QVERIFY(rewrite(desk, u"コード"_qs, u"07"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.sees(page));
    QTRY_COMPARE(shown(desk).value(6), u"海外への転出");
    QCOMPARE(told(desk), u"admin reason code:>07 label:>海外への転出 active:>true is_death:>false");
}

void TestMailings::categoriesAsAFile()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"会員区分.csv"_qs);
    const auto choose = [&](const QString &button) {
        if (!desk.button(button))
            return false;
        auto *dialog = clerk.window().currentPage()->findChild<QFileDialog *>();
        if (!dialog || !dialog->isVisible())
            return false;
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        return true;
    };
    QVERIFY(openLists(desk));
    QTRY_COMPARE(shown(desk), standard);
    QVERIFY(choose(u"CSVダウンロード"_qs));
    QVERIFY(clerk.reads(u"に保存しました。"_qs));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    text.replace("\"2\",\"乙会員\",\"1\"", "\"5\",\"乙会員\",\"0\"").append("6,特別会員,1\r\n6,二つ目,1\r\n");
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QVERIFY(choose(u"CSV取込"_qs));
    QVERIFY(clerk.reads(u"7行目の「順序」が、別の行と同じ数字です。何も変更していません。"_qs));
    QCOMPARE(stored(desk), standard);
    text.replace("6,二つ目", "7,二つ目");
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QVERIFY(choose(u"CSV取込"_qs));
    QVERIFY(clerk.reads(u"追加2件、変更1件"_qs));
    QCOMPARE(stored(desk),
        QStringList(
            { u"甲会員"_qs, u"丙会員"_qs, u"名誉会員"_qs, u"(乙会員)"_qs, u"特別会員"_qs, u"二つ目"_qs }));
    QTRY_COMPARE(shown(desk).value(5), u"二つ目");
}

/// Another text for one kind and action: unknown placeholders are refused, an example is shown, and the
/// standard one can be had back.
void TestMailings::textsOfMails()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const QString before = desk.one(u"select count(*) || '/' || max(id) from template"_qs);
    QVERIFY(openLists(desk));
    QVERIFY(desk.button(u"通知メールの文面"_qs));
    QVERIFY(clerk.sees(u"通知メールの文面"_qs));
    const auto rowOf = [&] {
        for (int row = 0; row < desk.table()->model()->rowCount(); ++row)
            if (Desk::texts(desk.table(), 1).at(row) == u"退会"
                && Desk::texts(desk.table(), 2).at(row) == u"承認")
                return row;
        return -1;
    };
    QTRY_VERIFY(rowOf() >= 0);
    QCOMPARE(Desk::texts(desk.table(), 3).at(rowOf()), u"標準");
    desk.table()->setCurrentRow(rowOf());
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"文面の変更"_qs));
    QVERIFY(clerk.reads(u"見本 花子 様"_qs)); // the example
    QVERIFY(rewrite(desk, u"件名"_qs, u"{名前}様 退会の件"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.reads(u"使用できない差し込み項目があります：{名前}"_qs));
    QCOMPARE(desk.one(u"select count(*) || '/' || max(id) from template"_qs), before);
    auto *subject = clerk.find<QLineEdit>(u"件名"_qs);
    subject->setFocus();
    subject->selectAll();
    const QList<QAction *> offered = clerk.find<QPushButton>(u"差し込み"_qs)->menu()->actions();
    QCOMPARE(offered.constFirst()->text(), u"{氏名}");
    offered.constFirst()->trigger();
    clerk.type(u"様 退会の件"_qs);
    QVERIFY(clerk.reads(u"件名：見本 花子様 退会の件"_qs));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.reads(u"保存しました。"_qs));
    QCOMPARE(
        desk.one(
            u"select x.subject || '/' || a.name || '/' || x.kind || '/' || x.action from template x join "
            u"association a on a.id = x.association_id order by x.id desc limit 1"_qs),
        u"{氏名}様 退会の件/△△市○○医師会/resign/approve");
    QVERIFY(told(desk).startsWith(u"admin template version:"));
    QVERIFY(desk.button(u"標準の文面"_qs));
    QTRY_VERIFY(subject->text().contains(u"申請のお知らせ"));
    QVERIFY(desk.button(u"保存"_qs));
    QVERIFY(clerk.reads(u"保存しました。"_qs)); // said anew
    QCOMPARE(desk.number(u"select count(*) from template where association_id is not null"_qs), 2);
    clerk.press(Qt::Key_Escape);
    QVERIFY(clerk.sees(u"通知メールの文面"_qs));
    QTRY_COMPARE(Desk::texts(desk.table(), 3).at(rowOf()), u"医師会独自");
}

void TestMailings::whoMay_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("reads");
    QTest::newRow("viewer") << u"閲覧者"_qs << false;
    QTest::newRow("clerk") << u"担当者"_qs << false;
    QTest::newRow("approver") << u"承認者"_qs << true;
    QTest::newRow("auditor") << u"監査"_qs << true;
}

void TestMailings::whoMay()
{
    QFETCH(QString, role);
    QFETCH(bool, reads);
    Desk desk;
    QVERIFY(desk.clerk().logInAs(office, role));
    desk.clerk().press(Qt::Key_7, Qt::AltModifier);
    if (!reads) {
        QVERIFY(desk.clerk().sees(u"申請管理"_qs));
        return;
    }
    QVERIFY(desk.clerk().sees(page));
    QTRY_COMPARE(shown(desk), standard);
    QVERIFY(desk.clerk().reads(u"変更できるのは、事務局の管理者だけです。"_qs));
    for (const char16_t *name : { u"追加", u"変更", u"上へ", u"下へ", u"使用停止" })
        QVERIFY(!isOffered(desk, QString::fromUtf16(name)));
    desk.clerk().press(Qt::Key_Return);
    desk.clerk().press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(desk.clerk().sees(page));
    QCOMPARE(stored(desk), standard);
}

int main(int argc, char **argv)
{
    return runAtDesk<TestMailings>(argc, argv);
}

#include "tst_mailings.moc"
