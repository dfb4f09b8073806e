// The manual, 2.: the county takes an approval back, sends the application back and deletes it for the
// member; and the way there, approving a resignation, as the other associations see it.
#include "desk.h"

using namespace mamis;
using namespace mamis::test;

class TestCancelApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelSendBackAndDelete();
    void approve();

private:
    /// From the list to the confirmation of `action` with a message, and through it.
    static void decide(Desk &desk, const QString &name, const QString &action, const QString &message,
        const QString &from, const QString &to);
    /// What this association's list says about the member.
    static QString statusAt(Desk &desk, const QString &association, const QString &name);
};

void TestCancelApproval::decide(Desk &desk, const QString &name, const QString &action,
    const QString &message, const QString &from, const QString &to)
{
    Clerk &clerk = desk.clerk();
    QVERIFY(desk.clickRow(name));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.click<QRadioButton>(action));
    if (!message.isEmpty())
        QVERIFY(desk.write<QPlainTextEdit>(u"連絡メッセージ（必須）"_qs, message));
    QVERIFY(desk.button(u"確認画面に進む"_qs));
    QVERIFY(clerk.sees(u"確認"_qs));
    QVERIFY(clerk.reads(from));
    QVERIFY(clerk.reads(to));
    QVERIFY(desk.button(u"申請ステータスを更新する"_qs));
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(clerk.reads(QStringLiteral("%1 様の申請ステータスを「%2」に更新しました。").arg(name, to)));
}

QString TestCancelApproval::statusAt(Desk &desk, const QString &association, const QString &name)
{
    if (!desk.changeTo(association) || !desk.searchResignations(u"2024/10/30"_qs, u"2024/11/12"_qs, {})
        || !desk.lists(7))
        return u"no list"_qs;
    return Desk::texts(desk.table(), ApplicationModel::Status).value(desk.rowOf(name));
}

void TestCancelApproval::cancelSendBackAndDelete()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const QString name = u"日医 花子"_qs;
    const QString memberships = u"select count(*) from membership where left_on is null and member_id = "
                                u"(select id from member where name = "
                                "'日医 花子')"_qs;
    QCOMPARE(desk.number(memberships), 0);
    desk.decideElsewhere(
        desk.step(name, 2), Action::Confirm); // the prefecture has confirmed, the nation not yet

    QVERIFY(clerk.logInAs(u"△△市○○医師会"_qs));
    QVERIFY(desk.fromTopToList());
    QVERIFY(desk.searchResignations(u"2024/10/30"_qs, u"2024/11/12"_qs, u"承認済"_qs)); // ① – ④
    QVERIFY(desk.lists(7));
    QVERIFY(desk.clickRow(name)); // ⑤
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.click<QRadioButton>(u"取消"_qs)); // ⑥
    // Without the message the form says so at the field, and what was typed elsewhere stays.
    QVERIFY(clerk.click<QCheckBox>(u"通知メールを送らない"_qs));
    QVERIFY(desk.write<QLineEdit>(u"通知メールを送らない理由（必須）"_qs, u"電話で伝えました。"_qs));
    QVERIFY(desk.button(u"確認画面に進む"_qs));
    QVERIFY(clerk.reads(u"連絡メッセージを入力してください。この操作では必須です。"_qs));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QCOMPARE(clerk.find<QLineEdit>(u"通知メールを送らない理由（必須）"_qs)->text(), u"電話で伝えました。"_qs);
    QVERIFY(clerk.click<QCheckBox>(u"通知メールを送らない"_qs));
    QVERIFY(desk.write<QPlainTextEdit>(u"連絡メッセージ（必須）"_qs, u"退会の取消を行いました。"_qs)); // ⑦
    QVERIFY(desk.button(u"確認画面に進む"_qs)); // ⑧
    QVERIFY(clerk.sees(u"確認"_qs));
    QVERIFY(clerk.reads(u"会員資格が元に戻る医師会"_qs));
    const qint64 mails = desk.number(u"select count(*) from mail"_qs);
    QVERIFY(desk.button(u"申請ステータスを更新する"_qs)); // ⑨
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(clerk.reads(u"日医 花子 様の申請ステータスを「審査中」に更新しました。"_qs));
    QVERIFY(desk.lists(6));
    QCOMPARE(desk.status(desk.step(name, 3)), u"reviewing"_qs);
    QCOMPARE(desk.status(desk.step(name, 2)), u"waiting"_qs);
    QCOMPARE(desk.status(desk.step(name, 1)), u"waiting"_qs);
    QCOMPARE(desk.number(memberships), 3);
    QCOMPARE(desk.number(u"select count(*) from mail"_qs), mails + 1);
    // What follows is offered where the eye is: 差戻 of the same one.
    QVERIFY(desk.button(u"続けて差戻"_qs));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QTRY_VERIFY(clerk.find<QRadioButton>(u"差戻"_qs)->isChecked());
    clerk.press(Qt::Key_Escape);
    QVERIFY(clerk.sees(u"申請管理"_qs));

    QCOMPARE(statusAt(desk, u"○○県医師会"_qs, name), u"未着"_qs);
    QCOMPARE(statusAt(desk, u"日本医師会"_qs, name), u"未着"_qs);

    QVERIFY(desk.changeTo(u"△△市○○医師会"_qs));
    QVERIFY(desk.searchResignations(u"2024/10/30"_qs, u"2024/11/12"_qs, u"審査中"_qs)); // ⑩
    QVERIFY(desk.lists(1));
    decide(desk, name, u"差戻"_qs, u"退会申請取消のため、差戻いたします。"_qs, u"審査中"_qs,
        u"申請中"_qs); // ⑪ – ⑭
    QCOMPARE(desk.status(desk.step(name, 3)), u"applied"_qs);
    QVERIFY(desk.searchResignations(u"2024/10/30"_qs, u"2024/11/12"_qs, u"申請中"_qs));
    QVERIFY(desk.lists(1));
    decide(desk, name, u"削除"_qs, {}, u"申請中"_qs, u"取下げ"_qs); // ⑮
    for (const int layer : { 1, 2, 3 })
        QCOMPARE(desk.status(desk.step(name, layer)), u"withdrawn"_qs);
    QCOMPARE(desk.number(memberships), 3);
    QCOMPARE(statusAt(desk, u"○○県医師会"_qs, name), u"取下げ"_qs);
    QCOMPARE(statusAt(desk, u"日本医師会"_qs, name), u"取下げ"_qs);
}

void TestCancelApproval::approve()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const QString applied
        = u"select s.%1 from step s join application a on a.id = s.application_id join association o "
          "on o.id = s.association_id where s.status = 'applied' and s.role = 'entry_deciding' and "
          "a.kind = 'resign' and o.name = '△△市○○医師会' order by s.id"_qs;
    const QString step = desk.one(applied.arg(u"id"_qs));
    const QString number = desk.one(applied.arg(u"registration_number"_qs));
    const QString name = desk.one(applied.arg(u"name"_qs));
    QVERIFY(clerk.logInAs(u"△△市○○医師会"_qs));
    QVERIFY(desk.clearConditions());
    QVERIFY(desk.write<QLineEdit>(u"医籍登録番号"_qs, number));
    clerk.press(Qt::Key_Return);
    QVERIFY(desk.lists(1));
    QVERIFY(desk.clickRow(name));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.click<QRadioButton>(u"承認"_qs));
    QVERIFY(clerk.click<QLineEdit>(u"入会・異動・退会年月日"_qs));
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.type(u"2024/02/30"_qs);
    QVERIFY(desk.button(u"確認画面に進む"_qs));
    QVERIFY(clerk.reads(u"日付として正しくありません。"_qs));
    QVERIFY(clerk.click<QLineEdit>(u"入会・異動・退会年月日"_qs));
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.type(u"R8.7.1"_qs);
    QVERIFY(desk.button(u"確認画面に進む"_qs));
    QVERIFY(clerk.sees(u"確認"_qs));
    QVERIFY(clerk.reads(u"2026/07/01付で退会となる医師会"_qs));
    QVERIFY(desk.button(u"申請ステータスを更新する"_qs));
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QCOMPARE(desk.one(u"select status || ' ' || effective_on from step where id = "_qs + step),
        u"approved 2026-07-01"_qs);

    for (const QString &association : { u"○○県医師会"_qs, u"日本医師会"_qs }) {
        QVERIFY(desk.changeTo(association));
        QVERIFY(desk.clearConditions());
        QVERIFY(desk.write<QLineEdit>(u"医籍登録番号"_qs, number));
        clerk.press(Qt::Key_Return);
        QVERIFY(desk.lists(1));
        QCOMPARE(Desk::texts(desk.table(), ApplicationModel::Status).value(0), u"確認中"_qs);
    }
}

int main(int argc, char **argv)
{
    return runAtDesk<TestCancelApproval>(argc, argv);
}

#include "tst_cancel_approval.moc"
