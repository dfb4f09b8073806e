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
        chain.setChain(exampleDetail().chain, 22);
        const QStringList lines = chain.text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("小樽市医師会: Approved 担当者  2024/11/09 10:00"));
        QCOMPARE(lines[1], QStringLiteral("北海道医師会: To be confirmed (your association)"));
        QVERIFY(!lines[2].contains(QStringLiteral("your")));
        QCOMPARE(chain.accessibleDescription(), chain.text());
    }

    void showsAnotherChainInPlaceOfTheOldOne()
    {
        LayerChain chain;
        chain.setChain(exampleDetail().chain, 22);
        chain.setChain(exampleDetail().chain.mid(1), 33);
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
