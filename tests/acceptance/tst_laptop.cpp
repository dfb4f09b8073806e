// 申請管理 on an office's laptop: enough rows in view, what decides without scrolling, nothing that jumps.
#include "desk.h"

#include "frame/main_window.h"
#include "frame/side_menu.h"
#include "lists/condition_chips.h"
#include "lists/list_header.h"
#include "look/theme.h"
#include "widgets/message_thread.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace mamis;
using namespace mamis::test;

class TestLaptop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsInView_data();
    void rowsInView();
    void messagesDoNotMoveTheRows();
    void quickSearch();
    void wrongConditionShowsNoRows();
    void orderIsRemembered();
    void detailIsReadWithoutScrolling();
    void throughTheListOnTheDetail();
    void tabGoesFromTheChoiceToTheMessage();
    void leavingWithTypedText();
    void menuFoldsWhereItIsNarrow();

private:
    ListTable *table() { return m_desk->clerk().window().currentPage()->findChild<ListTable *>(); }
    int wholeRows();
    QStringList chips();
    bool openFirst();

    std::unique_ptr<Desk> m_desk;
};

void TestLaptop::init()
{
    QSettings().remove(QStringLiteral("applications"));
    QSettings().remove(QStringLiteral("look/menuFolded"));
    m_desk = std::make_unique<Desk>();
    m_desk->clerk().window().resize(1280, 820);
    QVERIFY(m_desk->clerk().logInAs(u"○○県医師会"_qs));
    QVERIFY(QTest::qWaitFor([this] { return table() && table()->model()->rowCount() > 20; }, 10000));
}

void TestLaptop::cleanup()
{
    m_desk.reset();
    theme::setZoom(100);
}

int TestLaptop::wholeRows()
{
    int rows = 0;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const int bottom = table()->rowViewportPosition(row) + table()->rowHeight(row);
        rows += bottom <= table()->viewport()->height();
    }
    return rows;
}

QStringList TestLaptop::chips()
{
    QStringList texts;
    const auto *area = m_desk->clerk().find<QWidget>(u"検索条件"_qs);
    if (!area)
        return texts;
    for (const QPushButton *chip : area->findChildren<QPushButton *>()) {
        if (chip->isVisible())
            texts << chip->text().section(u"  ✕"_qs, 0, 0);
    }
    return texts;
}

bool TestLaptop::openFirst()
{
    table()->setFocus();
    table()->setCurrentRow(0);
    m_desk->clerk().press(Qt::Key_Return);
    return m_desk->clerk().sees(u"申請詳細"_qs)
        && m_desk->clerk().find<MessageThread>(u"連絡メッセージ・履歴"_qs);
}

void TestLaptop::rowsInView_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<int>("least");
    QTest::newRow("1280x820") << QSize(1280, 820) << 100 << 12;
    QTest::newRow("1366x768") << QSize(1366, 768) << 100 << 10;
    QTest::newRow("1920x1080, the system's 150 %") << QSize(1280, 720) << 100 << 8;
    QTest::newRow("1280x820, zoom 200 %") << QSize(1280, 820) << 200 << 3;
}

void TestLaptop::rowsInView()
{
    QFETCH(QSize, window);
    QFETCH(int, zoom);
    QFETCH(int, least);
    theme::setZoom(zoom);
    m_desk->clerk().window().resize(window);
    QTRY_VERIFY2(wholeRows() >= least, qPrintable(QString::number(wholeRows())));
    QCOMPARE(m_desk->clerk().window().size(), window); // nothing needs more room than there is
}

void TestLaptop::messagesDoNotMoveTheRows()
{
    const QPoint before = table()->mapTo(&m_desk->clerk().window(), QPoint());
    Page *page = m_desk->clerk().window().currentPage();
    page->messages().say(MessageBar::Tone::Success, u"一行目の知らせです。\n二行目です。"_qs);
    QTRY_VERIFY(page->messages().isVisible());
    QTRY_VERIFY(page->messages().height() > 40);
    QCOMPARE(table()->mapTo(&m_desk->clerk().window(), QPoint()), before);
}

void TestLaptop::quickSearch()
{
    Clerk &clerk = m_desk->clerk();
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    clerk.type(u"はなこ"_qs);
    clerk.press(Qt::Key_Return);
    QTRY_COMPARE(chips(), QStringList({ u"ステータス：未処理"_qs, u"氏名（フリガナ）：はなこ"_qs }));
    QTRY_VERIFY(m_desk->rowOf(u"日医 花子"_qs) >= 0);
    QVERIFY(table()->hasFocus()); // the rows are what one wants next
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    clerk.type(u"２１０７"_qs);
    clerk.press(Qt::Key_Return);
    QTRY_VERIFY(chips().contains(u"医籍登録番号：２１０７"_qs));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestLaptop::wrongConditionShowsNoRows()
{
    Clerk &clerk = m_desk->clerk();
    QVERIFY(m_desk->clearConditions());
    QVERIFY(m_desk->write<QLineEdit>(u"申請日（から）"_qs, u"2024/13/45"_qs));
    ListTable *rows = table();
    QVERIFY(m_desk->button(u"検索"_qs));
    QVERIFY(clerk.reads(u"検索条件に使えない内容があります。"_qs));
    QVERIFY(!rows->isVisible());
    QVERIFY(!clerk.window().currentPage()->findChild<ConditionChips *>()->isVisible());
    clerk.find<QLineEdit>(u"申請日（から）"_qs)->clear();
    QVERIFY(m_desk->write<QLineEdit>(u"申請日（から）"_qs, u"2024/10/30"_qs));
    QVERIFY(m_desk->button(u"検索"_qs));
    QTRY_VERIFY(rows->isVisible());
    QTRY_COMPARE(chips().size(), 1);
}

void TestLaptop::orderIsRemembered()
{
    Clerk &clerk = m_desk->clerk();
    table()->header().setFocus();
    clerk.press(Qt::Key_End); // 所属施設名
    clerk.press(Qt::Key_Space);
    QTRY_COMPARE(table()->header().sortIndicatorSection(), static_cast<int>(ApplicationModel::Facility));
    QVERIFY(m_desk->changeTo(u"○○県医師会"_qs));
    QTRY_COMPARE(table()->header().sortIndicatorSection(), static_cast<int>(ApplicationModel::Facility));
    QTRY_VERIFY(table()->model()->rowCount() > 20);
}

void TestLaptop::detailIsReadWithoutScrolling()
{
    QVERIFY(openFirst());
    Clerk &clerk = m_desk->clerk();
    const auto *thread = clerk.find<MessageThread>(u"連絡メッセージ・履歴"_qs);
    QVERIFY(thread->verticalScrollBar()->maximum() == 0); // whole
    const auto *page = clerk.window().currentPage();
    const QWidget *seen = page->findChild<QScrollArea *>()->viewport();
    const auto inView = [&](const QWidget *widget) {
        return seen->rect().contains(QRect(widget->mapTo(seen, QPoint()), widget->size()));
    };
    QTRY_VERIFY(inView(thread));
    QVERIFY(inView(clerk.find<QRadioButton>(u"確認"_qs)));
    QVERIFY(inView(clerk.find<QPlainTextEdit>(u"連絡メッセージ"_qs)));
    const auto scrolling = [page] {
        const QList<QScrollArea *> areas = page->findChildren<QScrollArea *>();
        return std::ranges::count_if(areas, [](const QScrollArea *area) {
            return area->isVisible() && area->verticalScrollBar()->maximum() > 0;
        });
    };
    QTRY_COMPARE(scrolling(), 1);
    QScrollBar *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
    clerk.press(Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
}

void TestLaptop::throughTheListOnTheDetail()
{
    QVERIFY(openFirst());
    Clerk &clerk = m_desk->clerk();
    QVERIFY(clerk.reads(u"1件目／全80件"_qs));
    QVERIFY(!clerk.find<QPushButton>(u"‹ 前"_qs)->isEnabled());
    QVERIFY(m_desk->button(u"次 ›"_qs));
    QVERIFY(clerk.reads(u"2件目／全80件"_qs));
    QVERIFY(m_desk->button(u"‹ 前"_qs));
    QVERIFY(clerk.reads(u"1件目／全80件"_qs));
}

void TestLaptop::tabGoesFromTheChoiceToTheMessage()
{
    QVERIFY(openFirst());
    Clerk &clerk = m_desk->clerk();
    QTRY_VERIFY(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
    clerk.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"連絡メッセージ"_qs);
}

// One bar, one button that says where it goes, reached by the next Tab; and it goes there.
void TestLaptop::leavingWithTypedText()
{
    QVERIFY(openFirst());
    Clerk &clerk = m_desk->clerk();
    const auto typeMessage = [&] {
        clerk.find<QPlainTextEdit>(u"連絡メッセージ"_qs)->setFocus();
        clerk.type(u"書きかけ"_qs);
    };
    typeMessage();
    clerk.press(Qt::Key_0, Qt::AltModifier); // an entry of the menu
    auto *leave = clerk.find<QPushButton>(u"破棄して移動"_qs);
    QVERIFY(leave);
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QCOMPARE(clerk.find<QPlainTextEdit>(u"連絡メッセージ"_qs)->toPlainText(), u"書きかけ"_qs);
    clerk.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), leave);
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"メール設定"_qs));
    clerk.press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(openFirst());
    QCOMPARE(clerk.find<QPlainTextEdit>(u"連絡メッセージ"_qs)->toPlainText(), QString());
    typeMessage();
    QVERIFY(m_desk->button(u"ログアウト"_qs));
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(m_desk->button(u"破棄してログアウト"_qs));
    QVERIFY(clerk.sees(u"ログイン"_qs));
}

void TestLaptop::menuFoldsWhereItIsNarrow()
{
    MainWindow &window = m_desk->clerk().window();
    QVERIFY(window.menu().isFolded());
    window.resize(1430, 820);
    QTRY_VERIFY(!window.menu().isFolded());
    window.resize(1280, 820);
    QTRY_VERIFY(window.menu().isFolded());
    m_desk->clerk().press(Qt::Key_B, Qt::ControlModifier); // by the user's own hand: it stays
    QTRY_VERIFY(!window.menu().isFolded());
    window.resize(1300, 820);
    QVERIFY(!window.menu().isFolded());
}

int main(int argc, char **argv)
{
    return runAtDesk<TestLaptop>(argc, argv);
}

#include "tst_laptop.moc"
