// The manual, 1.: the prefecture confirms a resignation that the county has approved, steps ① to ⑧.
#include "desk.h"

using namespace mamis;
using namespace mamis::test;

class TestConfirmResignation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmAsTheManualSays();
    void backKeepsWhatWasTyped();
};

void TestConfirmResignation::confirmAsTheManualSays()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const qint64 step = desk.step(u"日医 花子"_qs, 2);
    QStringList expected = desk.steps();
    const qint64 decisions = desk.number(u"select count(*) from decision"_qs);
    const qint64 mails = desk.number(u"select count(*) from mail"_qs);
    const QStringList memberships
        = desk.column(u"select id || coalesce(cast(left_on as text), '') from membership order by id"_qs);

    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(desk.fromTopToList()); // ①
    QVERIFY(desk.searchResignations(u"2024/10/30"_qs, u"２０２４１１１２"_qs, u"確認中"_qs)); // ② ③ ④
    QVERIFY(desk.lists(7));
    QVERIFY(clerk.reads(u"対象件数：7件"_qs));
    QVERIFY(desk.clickRow(u"日医 花子"_qs)); // ⑤
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.reads(u"ニチイ ハナコ"_qs));
    QVERIFY(clerk.reads(u"退会を承認します。"_qs));
    QVERIFY(clerk.click<QRadioButton>(u"確認"_qs)); // ⑥
    QVERIFY(desk.write<QPlainTextEdit>(u"連絡メッセージ"_qs, u"県でも確認しました。"_qs));
    QVERIFY(desk.button(u"確認画面に進む"_qs)); // ⑦

    QVERIFY(clerk.sees(u"確認"_qs));
    QVERIFY(clerk.reads(u"確認中"_qs));
    QVERIFY(clerk.reads(u"確認済"_qs));
    QVERIFY(clerk.reads(u"※ 結果は申請者にすぐにメールで通知されます。"_qs));
    auto *mail = clerk.find<QPlainTextEdit>(u"通知メールの本文"_qs);
    QVERIFY(mail);
    QTRY_VERIFY(mail->toPlainText().contains(u"県でも確認しました。"_qs));
    QVERIFY(mail->toPlainText().contains(u"日医 花子"_qs));
    QCOMPARE(desk.status(step), u"confirming"_qs); // only looked at so far
    Clerk::settle();
    QVERIFY(desk.button(u"申請ステータスを更新する"_qs)); // ⑧

    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(clerk.reads(u"日医 花子 様の申請ステータスを「確認済」に更新しました。"_qs));
    QVERIFY(desk.lists(6)); // the search is kept, and she is no longer 確認中
    QCOMPARE(clerk.find<QLineEdit>(u"申請日（から）"_qs)->text(), u"2024/10/30"_qs);
    QCOMPARE(clerk.find<QLineEdit>(u"申請日（まで）"_qs)->text(), u"2024/11/12"_qs);
    QCOMPARE(clerk.find<QComboBox>(u"申請種別"_qs)->currentText(), u"退会"_qs);

    const qsizetype at = expected.indexOf(QStringLiteral("%1 confirming 2").arg(step));
    QVERIFY(at >= 0);
    expected[at] = QStringLiteral("%1 confirmed 3").arg(step);
    QCOMPARE(desk.steps(), expected);
    QCOMPARE(desk.number(u"select count(*) from decision"_qs), decisions + 1);
    QCOMPARE(desk.one(u"select step_id || ' ' || action || ' ' || message from decision order by id desc"_qs),
        QStringLiteral("%1 confirm 県でも確認しました。").arg(step));
    QCOMPARE(desk.number(u"select count(*) from mail"_qs), mails + 1);
    QCOMPARE(desk.column(u"select id || coalesce(cast(left_on as text), '') from membership order by id"_qs),
        memberships);
}

// 戻る of the confirmation leads back to the form as it was left, and nothing has been decided.
void TestConfirmResignation::backKeepsWhatWasTyped()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const QStringList before = desk.steps();
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(desk.clickRow(u"日医 花子"_qs));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(desk.write<QPlainTextEdit>(u"連絡メッセージ"_qs, u"書きかけです。"_qs));
    QVERIFY(desk.button(u"確認画面に進む"_qs));
    QVERIFY(clerk.sees(u"確認"_qs));
    QVERIFY(desk.button(u"戻る"_qs));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QCOMPARE(clerk.find<QPlainTextEdit>(u"連絡メッセージ"_qs)->toPlainText(), u"書きかけです。"_qs);
    QVERIFY(desk.button(u"戻る"_qs)); // now the text would be lost: the page asks first
    QVERIFY(clerk.reads(u"このまま移動すると失われます。"_qs));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(desk.button(u"破棄して移動"_qs));
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QCOMPARE(desk.steps(), before);
}

int main(int argc, char **argv)
{
    return runAtDesk<TestConfirmResignation>(argc, argv);
}

#include "tst_confirm_resignation.moc"
