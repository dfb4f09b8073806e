#include "frame/page.h"

#include <QGroupBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

using namespace mamis;

namespace {

class TestedPage : public Page
{
public:
    TestedPage()
        : Page(QStringLiteral("Page"), QStringLiteral("Page"))
        , box(new QGroupBox(content()))
        , field(new QLineEdit(box))
        , other(new QPushButton(QStringLiteral("Back"), content()))
    {
        auto *inside = new QVBoxLayout(box);
        inside->addWidget(field);
        auto *column = new QVBoxLayout(content());
        column->addWidget(box);
        column->addWidget(other);
    }

    QGroupBox *box;
    QLineEdit *field;
    QPushButton *other;
};

using Loss = std::function<void(TestedPage &)>;

} // namespace

Q_DECLARE_METATYPE(Loss)

/// Whatever becomes of the widget that has the focus, the next Space must not reach a button of the frame.
class TestPageFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOnThePage_data();
    void staysOnThePage();
    void mayLeaveByTab();
};

namespace {

/// A page under a button that stands for ログアウト; the focus is in the page's field.
struct Window
{
    Window()
    {
        auto *whole = new QWidget;
        auto *column = new QVBoxLayout(whole);
        logOut = new QPushButton(QStringLiteral("Log out"), whole);
        page = new TestedPage;
        column->addWidget(logOut);
        column->addWidget(page);
        window.setCentralWidget(whole);
        page->show();
        window.show();
        window.activateWindow();
        page->field->setFocus();
    }

    QMainWindow window;
    QPushButton *logOut;
    TestedPage *page;
};

} // namespace

void TestPageFocus::staysOnThePage_data()
{
    QTest::addColumn<Loss>("lose");
    QTest::addColumn<bool>("otherTakes");
    QTest::newRow("disabled") << Loss([](TestedPage &page) { page.field->setEnabled(false); }) << true;
    QTest::newRow("hidden") << Loss([](TestedPage &page) { page.field->hide(); }) << true;
    QTest::newRow("disabled with what is around it")
        << Loss([](TestedPage &page) { page.box->setEnabled(false); }) << true;
    QTest::newRow("hidden with what is around it")
        << Loss([](TestedPage &page) { page.box->hide(); }) << true;
    QTest::newRow("destroyed") << Loss([](TestedPage &page) { delete page.field; }) << true;
    const auto alone = [](const std::function<void(TestedPage &)> &lose) {
        return Loss([lose](TestedPage &page) {
            page.other->setEnabled(false);
            lose(page);
        });
    };
    QTest::newRow("disabled, and nothing else is there")
        << alone([](TestedPage &page) { page.field->setEnabled(false); }) << false;
    QTest::newRow("destroyed, and nothing else is there")
        << alone([](TestedPage &page) { delete page.field; }) << false;
}

void TestPageFocus::staysOnThePage()
{
    QFETCH(Loss, lose);
    QFETCH(bool, otherTakes);
    Window window;
    QTRY_VERIFY(window.page->field->hasFocus());
    lose(*window.page);
    QTRY_COMPARE(QApplication::focusWidget(),
        otherTakes ? static_cast<QWidget *>(window.page->other) : static_cast<QWidget *>(window.page));
    QTest::qWait(0);
    QVERIFY(!window.logOut->hasFocus());
}

void TestPageFocus::mayLeaveByTab()
{
    Window window;
    QTRY_VERIFY(window.page->field->hasFocus());
    QTest::keyClick(window.page->field, Qt::Key_Tab);
    QVERIFY(window.page->other->hasFocus());
    QTest::keyClick(window.page->other, Qt::Key_Tab);
    QVERIFY(window.logOut->hasFocus());
}

QTEST_MAIN(TestPageFocus)
#include "tst_page_focus.moc"
