// 一括操作: rows ticked over two pages are decided together; what does not fit is told before, and what
// somebody else has decided meanwhile is told after.
#include "desk.h"

#include <QTableView>

using namespace mamis;
using namespace mamis::test;

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overTwoPages();
    void somebodyElseWasFaster();
};

namespace {

/// Ticks the first row of the page that is (or is not) 確認中 by a click into its box; the id of its step.
qint64 tick(Desk &desk, bool confirming)
{
    const auto *model = static_cast<ApplicationModel *>(desk.table()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        const StepRow &step = model->row(row);
        if ((step.status == StepStatus::Confirming) != confirming
            || model->selection()->contains(step.stepId))
            continue;
        const QModelIndex box = model->index(row, ApplicationModel::Tick);
        desk.table()->scrollTo(box);
        QTest::mouseClick(
            desk.table()->viewport(), Qt::LeftButton, {}, desk.table()->visualRect(box).center());
        return step.stepId;
    }
    return 0;
}

/// The table whose heading begins so.
QTableView *tableOf(Desk &desk, const QString &heading)
{
    return desk.clerk().find<QTableView>(heading);
}

} // namespace

void TestBatch::overTwoPages()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(desk.lists(25));
    QList<qint64> fitting { tick(desk, true), tick(desk, true) };
    const QString firstOfPage = desk.names().value(0);
    const auto *next = clerk.find<QToolButton>(u"次のページ"_qs);
    QTRY_VERIFY(next && next->isEnabled()); // the count comes after the rows
    clerk.press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(desk.names().value(0) != firstOfPage);
    fitting << tick(desk, true);
    const qint64 other = tick(desk, false);
    QVERIFY(!fitting.contains(0));
    QVERIFY(other != 0);
    QVERIFY(clerk.reads(u"4件を選択中"_qs));
    QStringList expected = desk.steps();
    for (const qint64 step : std::as_const(fitting)) {
        const QString state = QStringLiteral("%1 confirming ").arg(step);
        for (QString &line : expected)
            if (line.startsWith(state))
                line = QStringLiteral("%1 confirmed %2").arg(step).arg(line.mid(state.size()).toInt() + 1);
    }
    const qint64 decisions = desk.number(u"select count(*) from decision"_qs);

    QVERIFY(desk.button(u"確認"_qs));
    QVERIFY(clerk.sees(u"確認"_qs));
    const QTableView *fits = tableOf(desk, u"確認する申請：3件"_qs);
    const QTableView *excluded = tableOf(desk, u"対象外：1件"_qs);
    QVERIFY(fits && excluded);
    QTRY_VERIFY(!Desk::texts(fits, BatchModel::Name).contains(u"…"_qs));
    QCOMPARE(
        Desk::texts(excluded, BatchModel::Outcome), QStringList { u"このステータスでは操作できません"_qs });
    desk.decideElsewhere(fitting.at(1), Action::Confirm, u"先に確認しました。"_qs); // a colleague is faster
    Clerk::settle();
    QVERIFY(desk.button(u"3件を確認する"_qs));

    QVERIFY(clerk.reads(u"2件を確認しました。"_qs));
    QVERIFY(clerk.reads(u"1件は処理できませんでした。各行の理由をご覧ください。"_qs));
    QCOMPARE(Desk::texts(fits, BatchModel::Outcome),
        (QStringList { u"✓ 完了"_qs, u"✕ ほかの担当者が更新済み"_qs, u"✓ 完了"_qs }));
    QCOMPARE(desk.steps(), expected);
    QCOMPARE(
        desk.number(u"select count(*) from decision"_qs), decisions + 3); // the colleague's is one of them
    QCOMPARE(
        desk.number(QStringLiteral("select count(*) from decision where step_id = %1 and action = 'confirm'")
                        .arg(fitting.at(1))),
        1);
    QVERIFY(desk.button(u"一覧に戻る"_qs));
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(clerk.reads(u"1件を選択中"_qs)); // what was decided has left the search, and its ticks with it
}

// The same on the confirmation of a single one: nothing is decided twice, and the way to the present state is
// offered.
void TestBatch::somebodyElseWasFaster()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const qint64 step = desk.step(u"日医 花子"_qs, 2);
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(desk.clickRow(u"日医 花子"_qs));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(desk.button(u"確認画面に進む"_qs));
    QVERIFY(clerk.sees(u"確認"_qs));
    desk.decideElsewhere(step, Action::Confirm, u"先に確認しました。"_qs);
    const QStringList before = desk.steps();
    Clerk::settle();
    QVERIFY(desk.button(u"申請ステータスを更新する"_qs));
    QVERIFY(clerk.reads(u"ほかの担当者がこの申請を更新しました。"_qs));
    QVERIFY(clerk.reads(u"現在の申請ステータスは「確認済」です。"_qs));
    QVERIFY(!clerk.find<QPushButton>(u"申請ステータスを更新する"_qs)->isEnabled());
    QCOMPARE(desk.steps(), before);
    QVERIFY(desk.button(u"最新の状態を表示"_qs));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.reads(u"先に確認しました。"_qs));
    QVERIFY(clerk.reads(u"現在は日本医師会の手続き中です"_qs)); // nothing is left to do here
}

int main(int argc, char **argv)
{
    return runAtDesk<TestBatch>(argc, argv);
}

#include "tst_batch.moc"
