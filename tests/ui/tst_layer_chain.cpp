#include "example_detail.h"
#include "widgets/layer_chain.h"
#include "widgets/message_thread.h"

#include <QLabel>
#include <QTest>

using namespace mamis;

/// The chain of associations and the conversation about an application.
class TestLayerChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsText()
    {
        LayerChain chain;
        chain.setChain(exampleDetail().chain, exampleDetail().history, 22);
        const QStringList lines = chain.text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("小樽市医師会: Approved 担当者  2024/11/09 10:00"));
        QCOMPARE(lines[1], QStringLiteral("北海道医師会: To be confirmed (your association)"));
        QVERIFY(!lines[2].contains(QStringLiteral("your")));
        QCOMPARE(chain.accessibleDescription(), chain.text());
    }

    void nobodyStandsBesideAStatusThatAnotherLayerSet()
    {
        ApplicationDetail detail = exampleDetail();
        detail.chain[1].decidedBy = QStringLiteral("事務一郎");
        detail.chain[1].decidedAt = QDateTime({ 2024, 11, 9 }, { 2, 0 }, Qt::UTC);
        detail.chain[1].status = StepStatus::Confirmed;
        const HistoryEntry confirmed { detail.chain[1].association, detail.chain[1].decidedBy,
            Action::Confirm, StepStatus::Confirming, StepStatus::Confirmed, {}, {},
            detail.chain[1].decidedAt };
        detail.history << confirmed;
        LayerChain chain;
        const auto lineOf = [&](int layer) { return chain.text().split(QLatin1Char('\n')).at(layer); };
        chain.setChain(detail.chain, detail.history, 22);
        QVERIFY(lineOf(1).contains(QStringLiteral("事務一郎  2024/11/09 11:00")));

        detail.history << HistoryEntry { detail.chain[0].association, QStringLiteral("担当者"),
            Action::Withdraw, StepStatus::Approved, StepStatus::Withdrawn, {}, {},
            QDateTime({ 2024, 11, 10 }, { 1, 0 }, Qt::UTC) };
        detail.chain[0].status = StepStatus::Withdrawn;
        detail.chain[1].status = StepStatus::Withdrawn;
        chain.setChain(detail.chain, detail.history, 22);
        QCOMPARE(lineOf(1), QStringLiteral("北海道医師会: Withdrawn (your association)"));
        const auto rows = chain.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        const QString story = rows.at(1)->toolTip();
        QVERIFY(story.contains(QStringLiteral("事務一郎: Confirm")));
        QVERIFY2(story.contains(QStringLiteral("担当者: Delete")), qPrintable(story));
        QVERIFY(!story.contains(QStringLiteral("Approve"))); // from before it acted

        // It acts again: its name is back.
        detail.history << confirmed;
        detail.chain[1].status = StepStatus::Confirmed;
        chain.setChain(detail.chain, detail.history, 22);
        QVERIFY(lineOf(1).contains(QStringLiteral("事務一郎")));
    }

    void showsAnotherChainInPlaceOfTheOldOne()
    {
        LayerChain chain;
        chain.setChain(exampleDetail().chain, exampleDetail().history, 22);
        chain.setChain(exampleDetail().chain.mid(1), exampleDetail().history, 33);
        QCOMPARE(chain.text().count(QLatin1Char('\n')), 1);
        for (const QLabel *label : chain.findChildren<QLabel *>())
            QVERIFY(label->text() != QStringLiteral("小樽市医師会"));
    }

    void theThreadNamesWhoDidWhatWhen()
    {
        MessageThread thread;
        thread.setHistory(exampleDetail().history, QStringLiteral("北海道医師会"));
        const QString text = thread.toPlainText();
        QVERIFY(text.contains(QStringLiteral("小樽市医師会 / 担当者")));
        QVERIFY(text.contains(QStringLiteral("2024/11/09 10:00")));
        QVERIFY(text.contains(QStringLiteral("Under review → Approved")));
        QVERIFY(text.contains(QStringLiteral("退会を承認します。")));
    }

    void theThreadTakesNothingAsMarkup()
    {
        QList<HistoryEntry> history = exampleDetail().history;
        history[0].message = QStringLiteral("<img src='http://example.jp/x'><b>太字</b>\n二行目");
        history[0].user = QStringLiteral("<i>x</i>");
        MessageThread thread;
        thread.setHistory(history, {});
        QVERIFY(thread.toPlainText().contains(history[0].message));
        QVERIFY(thread.toPlainText().contains(QStringLiteral("/ <i>x</i>")));
    }
};

QTEST_MAIN(TestLayerChain)
#include "tst_layer_chain.moc"
