// What each right lets a person do at the window, why the rest is refused, and that logging out leaves
// nothing.
#include "desk.h"

using namespace mamis;
using namespace mamis::test;

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewerOnlyLooks();
    void clerkTakesUp();
    void logOutLeavesNothing();
    void logInByPassword();
};

namespace {

const QStringList bar { u"受付"_qs, u"承認"_qs, u"差戻"_qs, u"確認"_qs, u"取消"_qs };

/// Those buttons of 一括操作 that can be pressed.
QStringList pressable(Desk &desk)
{
    QStringList result;
    for (const QString &name : bar)
        if (const auto *button = desk.clerk().find<QPushButton>(name); button && button->isEnabled())
            result.append(name);
    return result;
}

/// Searches for one person who has applied for a resignation here.
bool searchApplied(Desk &desk)
{
    const QString number = desk.one(
        u"select s.registration_number from step s join association o on o.id = s.association_id where "
        u"s.status = "
        "'applied' and s.kind = 'resign' and s.role = 'entry_deciding' and o.name = '△△市○○医師会' order by s.id"_qs);
    if (!desk.clearConditions() || !desk.write<QLineEdit>(u"医籍登録番号"_qs, number))
        return false;
    desk.clerk().press(Qt::Key_Return);
    return desk.lists(1);
}

} // namespace

void TestRoles::viewerOnlyLooks()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const QStringList before = desk.steps();
    QVERIFY(clerk.logInAs(u"△△市○○医師会"_qs, u"閲覧者"_qs));
    QVERIFY(desk.lists(25));
    Clerk::settle();
    QCOMPARE(pressable(desk), QStringList());
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(clerk.reads(u"件を選択中"_qs));
    QCOMPARE(pressable(desk), QStringList());
    clerk.press(Qt::Key_F6);
    clerk.press(Qt::Key_F9);
    Clerk::settle();
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(searchApplied(desk));
    QVERIFY(desk.clickRow(desk.names().value(0)));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.reads(u"閲覧のみの権限のため、申請ステータスを変更できません（権限：閲覧者）。"_qs));
    QVERIFY(!desk.visible<QRadioButton>());
    QVERIFY(!clerk.find<QPushButton>(u"確認画面に進む"_qs)->isEnabled());
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    Clerk::settle();
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QCOMPARE(desk.steps(), before);
}

void TestRoles::clerkTakesUp()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.logInAs(u"△△市○○医師会"_qs, u"担当者"_qs));
    QVERIFY(searchApplied(desk));
    const QString name = desk.names().value(0);
    const qint64 step = desk.step(name, 3);
    QTRY_COMPARE(pressable(desk), QStringList { u"受付"_qs });
    QVERIFY(desk.clickRow(name));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.find<QRadioButton>(u"受付"_qs));
    int choices = 0;
    const QList<QRadioButton *> all = clerk.window().findChildren<QRadioButton *>();
    for (const QRadioButton *choice : all)
        choices += choice->isVisible();
    QCOMPARE(choices, 1);
    QVERIFY(clerk.click<QRadioButton>(u"受付"_qs));
    QVERIFY(desk.button(u"確認画面に進む"_qs));
    QVERIFY(clerk.sees(u"確認"_qs));
    QVERIFY(desk.button(u"申請ステータスを更新する"_qs));
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QCOMPARE(desk.status(step), u"reviewing"_qs);
    // Now it takes an approver, and the detail says so.
    QTRY_COMPARE(pressable(desk), QStringList());
    QVERIFY(desk.clickRow(name));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.reads(u"この操作には「承認者」の権限が必要です（現在の権限：担当者）。"_qs));
}

void TestRoles::logOutLeavesNothing()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.logInAs(u"△△市○○医師会"_qs));
    QVERIFY(searchApplied(desk));
    const QString name = desk.names().value(0);
    QVERIFY(desk.clickRow(name));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.reads(name));
    QVERIFY(desk.write<QPlainTextEdit>(u"連絡メッセージ"_qs, u"まだ送っていません。"_qs));
    QVERIFY(desk.button(u"ログアウト"_qs)); // asks first: something is typed
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(desk.button(u"破棄してログアウト"_qs));
    QVERIFY(clerk.sees(u"ログイン"_qs));
    Clerk::settle();
    // Not hidden but gone: no widget of the window knows the member, the text or the user any more.
    const QList<QWidget *> all = clerk.window().findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *line = qobject_cast<QLineEdit *>(widget);
        const auto *text = qobject_cast<QPlainTextEdit *>(widget);
        const QString says = (label         ? label->text()
                                     : line ? line->text()
                                     : text ? text->toPlainText()
                                            : QString())
            + widget->accessibleName() + widget->toolTip();
        QVERIFY2(!says.contains(name) && !says.contains(u"まだ送って"_qs) && !says.contains(u"事務一郎"_qs),
            qPrintable(says));
        QVERIFY(!qobject_cast<ListTable *>(widget));
    }
    QVERIFY(clerk.logInAs(u"日本医師会"_qs));
    QVERIFY(clerk.reads(u"ユーザー名：事務一郎 様 | 日本医師会"_qs));
    QCOMPARE(clerk.find<QLineEdit>(u"医籍登録番号"_qs)->text(), QString());
    QCOMPARE(clerk.find<QComboBox>(u"ステータス"_qs)->currentText(), u"未処理"_qs);
}

void TestRoles::logInByPassword()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(desk.write<QLineEdit>(u"ログインID"_qs, u"ken"_qs));
    QVERIFY(desk.write<QLineEdit>(u"パスワード"_qs, u"falsch"_qs));
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.reads(u"ログインIDまたはパスワードが違います。"_qs));
    QVERIFY(clerk.sees(u"ログイン"_qs));
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.type(onServer() ? deskPassword() : practicePassword());
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(clerk.reads(u"○○県医師会"_qs));
    QVERIFY(desk.button(u"ログアウト"_qs));
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QCOMPARE(clerk.find<QLineEdit>(u"パスワード"_qs)->text(), QString());
}

int main(int argc, char **argv)
{
    return runAtDesk<TestRoles>(argc, argv);
}

#include "tst_roles.moc"
