// Everything without a mouse: the main job in the fewest keys, and every control of every page within reach
// of Tab.
#include "desk.h"

#include <QAbstractItemView>
#include <QScrollArea>

using namespace mamis;
using namespace mamis::test;

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmOneInTwoKeys();
    void confirmAllInThreeKeys();
    void doubleEnterDecidesOnce();
    void neighboursAndBack();
    void listKeys();
    void tabReachesEverything_data();
    void tabReachesEverything();
};

namespace {

/// The confirmation takes Enter only after half a second: nobody confirms what nobody could have read.
void readFirst()
{
    Clerk::settle();
}

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName());
}

/// A widget Tab is meant to stop at.
bool isTabStop(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
        || widget->focusProxy())
        return false;
    // Of a group of choices Tab stops at the chosen one; the arrows lead to the others.
    const auto *choice = qobject_cast<const QRadioButton *>(widget);
    return !choice || choice->isChecked();
}

} // namespace

void TestKeyboard::confirmOneInTwoKeys()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const qint64 step = desk.step(u"日医 花子"_qs, 2);
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(desk.lists(25));
    Clerk::settle();
    clerk.press(Qt::Key_F9); // 1
    QVERIFY(clerk.sees(u"確認"_qs));
    readFirst();
    clerk.press(Qt::Key_Return); // 2
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(clerk.reads(u"日医 花子 様の申請ステータスを「確認済」に更新しました。"_qs));
    QCOMPARE(desk.status(step), u"confirmed"_qs);
    // The next one is current and has the focus: it goes on with the same two keys.
    QTRY_COMPARE(desk.names().value(0), u"日医 一郎"_qs);
    QVERIFY(desk.table()->hasFocus());
    clerk.press(Qt::Key_F9);
    QVERIFY(clerk.sees(u"確認"_qs));
    readFirst();
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.reads(u"日医 一郎 様の申請ステータスを「確認済」に更新しました。"_qs));
}

void TestKeyboard::confirmAllInThreeKeys()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const QString waiting
        = u"select count(*) from step s join association o on o.id = s.association_id where o.name = "
          "'○○県医師会' and s.status = 'confirming'"_qs;
    const qint64 count = desk.number(waiting);
    const qint64 decisions = desk.number(u"select count(*) from decision"_qs);
    QVERIFY(count >= 20);
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(desk.lists(25));
    Clerk::settle();
    clerk.press(Qt::Key_A, Qt::ControlModifier); // 1
    QVERIFY(clerk.reads(u"件を選択中"_qs));
    clerk.press(Qt::Key_F9); // 2
    QVERIFY(clerk.sees(u"確認"_qs));
    QVERIFY(clerk.reads(QStringLiteral("%1件を確認する").arg(count)));
    readFirst();
    clerk.press(Qt::Key_Return); // 3
    QVERIFY(clerk.reads(QStringLiteral("%1件を確認しました。").arg(count)));
    QCOMPARE(desk.number(waiting), 0);
    QCOMPARE(desk.number(u"select count(*) from decision"_qs), decisions + count);
    clerk.press(Qt::Key_Return); // the focus is on 一覧に戻る
    QVERIFY(clerk.sees(u"申請管理"_qs));
}

void TestKeyboard::doubleEnterDecidesOnce()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    const qint64 decisions = desk.number(u"select count(*) from decision"_qs);
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(desk.lists(25));
    Clerk::settle();
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    Clerk::settle();
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(clerk.sees(u"確認"_qs));
    clerk.press(Qt::Key_Return); // too early to be meant
    QTest::qWait(50);
    QCOMPARE(desk.number(u"select count(*) from decision"_qs), decisions);
    readFirst();
    clerk.press(Qt::Key_Return);
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"申請管理"_qs));
    Clerk::settle();
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QCOMPARE(desk.number(u"select count(*) from decision"_qs), decisions + 1);
}

void TestKeyboard::neighboursAndBack()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(desk.lists(25));
    Clerk::settle();
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    QVERIFY(clerk.reads(u"退会　日医 花子"_qs));
    clerk.press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(clerk.reads(u"退会　日医 一郎"_qs));
    clerk.press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(clerk.reads(u"退会　日医 花子"_qs));
    clerk.press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(clerk.reads(u"一覧の最初の申請です。"_qs));
    clerk.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(clerk.sees(u"確認"_qs));
    clerk.press(Qt::Key_Escape);
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    clerk.press(Qt::Key_Escape);
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(desk.table()->hasFocus());
    clerk.press(Qt::Key_Home, Qt::AltModifier);
    QVERIFY(clerk.sees(u"TOP"_qs));
    clerk.press(Qt::Key_2, Qt::AltModifier); // as the menu says: Alt and the entry's number
    QVERIFY(clerk.sees(u"申請管理"_qs));
}

void TestKeyboard::listKeys()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(desk.lists(25));
    Clerk::settle();
    clerk.press(Qt::Key_Space);
    QVERIFY(clerk.reads(u"1件を選択中"_qs));
    clerk.press(Qt::Key_Down);
    clerk.press(Qt::Key_Space);
    QVERIFY(clerk.reads(u"2件を選択中"_qs));
    clerk.press(Qt::Key_Space);
    QVERIFY(clerk.reads(u"1件を選択中"_qs));
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), clerk.find<QLineEdit>(u"氏名・医籍登録番号"_qs));
    clerk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.table()->hasFocus());
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    clerk.press(Qt::Key_L, Qt::ControlModifier); // again: all conditions
    QTRY_COMPARE(QApplication::focusWidget(), clerk.find<QLineEdit>(u"申請日（から）"_qs));
    clerk.type(u"20241112"_qs);
    clerk.press(Qt::Key_Tab); // the calendar's button or the next field: the date is read when it is left
    clerk.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(clerk.find<QLineEdit>(u"申請日（から）"_qs)->text(), u"2024/11/12"_qs);
    clerk.press(Qt::Key_F5);
    QTRY_COMPARE(desk.names().value(0), u"日医 彩香"_qs);
    QTRY_VERIFY(desk.table()->hasFocus()); // the rows are what one wants next
}

void TestKeyboard::tabReachesEverything_data()
{
    QTest::addColumn<QStringList>("way"); // the keys that lead there from the list
    QTest::addColumn<QString>("crumb");
    QTest::newRow("list") << QStringList {} << u"申請管理"_qs;
    QTest::newRow("detail") << QStringList { u"Return"_qs } << u"申請詳細"_qs;
    QTest::newRow("confirm") << QStringList { u"F9"_qs } << u"確認"_qs;
    QTest::newRow("batch") << QStringList { u"Ctrl+A"_qs, u"F9"_qs } << u"確認"_qs;
    QTest::newRow("export") << QStringList { u"Ctrl+S"_qs } << u"CSVダウンロード"_qs;
    QTest::newRow("print") << QStringList { u"Ctrl+P"_qs } << u"印刷"_qs;
    QTest::newRow("top") << QStringList { u"Alt+Home"_qs } << u"TOP"_qs;
    QTest::newRow("outbox") << QStringList { u"Alt+9"_qs } << u"メール送信状況"_qs;
    QTest::newRow("mail settings") << QStringList { u"Alt+0"_qs } << u"メール設定"_qs;
    QTest::newRow("association") << QStringList { u"Alt+6"_qs } << u"医師会情報"_qs;
    QTest::newRow("categories") << QStringList { u"Alt+7"_qs } << u"送付物・会員区分設定"_qs;
    QTest::newRow("log-in") << QStringList { u"Ctrl+Shift+L"_qs } << u"ログイン"_qs;
}

void TestKeyboard::tabReachesEverything()
{
    QFETCH(QStringList, way);
    QFETCH(QString, crumb);
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(desk.lists(25));
    Clerk::settle();
    for (const QString &keys : std::as_const(way)) {
        const QKeyCombination combination = QKeySequence(keys)[0];
        clerk.press(combination.key(), combination.keyboardModifiers());
        Clerk::settle();
    }
    QVERIFY2(clerk.sees(crumb), qPrintable(clerk.window().currentPage()->crumb()));

    QWidget *start = QApplication::focusWidget();
    QVERIFY2(start, "nothing has the focus");
    QVERIFY2(clerk.window().isAncestorOf(start), qPrintable(described(start)));
    QSet<QWidget *> reached;
    int presses = 0; // within a label Tab goes from link to link, so being somewhere twice is no circle yet
    do {
        QVERIFY2(QApplication::focusWidget(), "Tab leads nowhere");
        reached.insert(QApplication::focusWidget());
        clerk.press(Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && ++presses < 300);
    QVERIFY2(presses < 300, "Tab does not come round");
    QStringList missed;
    QStringList nameless;
    const QList<QWidget *> all = clerk.window().findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!isTabStop(widget))
            continue;
        if (!reached.contains(widget))
            missed.append(described(widget));
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const bool choice = qobject_cast<QComboBox *>(widget) != nullptr; // says what is chosen in it
        if (widget->accessibleName().isEmpty() && (choice || interface->text(QAccessible::Name).isEmpty()))
            nameless.append(described(widget) + u" in "_qs + described(widget->parentWidget()));
    }
    QCOMPARE(missed.join(u'\n'), QString());
    QCOMPARE(nameless.join(u'\n'), QString());
}

int main(int argc, char **argv)
{
    return runAtDesk<TestKeyboard>(argc, argv);
}

#include "tst_keyboard.moc"
