#include "areas.h"
#include "areas/applications/applications_area.h"
#include "areas/applications/pending_note.h"
#include "areas/mail_settings/mail_settings_area.h"
#include "areas/outbox/outbox_area.h"
#include "domain/failure.h"
#include "frame/main_window.h"
#include "frame/menu_button.h"
#include "frame/page.h"
#include "frame/side_menu.h"
#include "look/theme.h"
#include "session/top_entry.h"
#include "session/top_page.h"
#include "start/database_problem_page.h"
#include "start/log_in_page.h"
#include "widgets/elided_label.h"
#include "widgets/keys.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace mamis;

namespace {

const MenuItem &work = ApplicationsArea::item;
const MenuItem &sent = OutboxArea::item;
const MenuItem &settings = MailSettingsArea::item;
constexpr MenuItem keyless { .name = "Rare", .hint = "Without a key", .drawing = "O 12 8 4" };

Session someone()
{
    Session session;
    session.userName = QStringLiteral("Jimu");
    session.associationName = QStringLiteral("Otaru");
    return session;
}

/// The program's menu as that one sees it, with what is not built closed.
QList<MenuLine> lines()
{
    QList<MenuLine> all;
    for (const AreaEntry &entry : allAreas()) {
        const bool isOpen = !entry.item->isFor || entry.item->isFor(someone());
        all.append({ entry.item, !entry.make ? notInThisVersion() : isOpen ? QString() : notForThisUser() });
    }
    return all;
}

class TestPage : public Page
{
public:
    explicit TestPage(const QString &name)
        : Page(name, name)
    {
    }

    void activate() override { ++activated; }
    bool mayLeave() override { return free; }

    int activated = 0;
    bool free = true;
};

QString accessibleName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

template <typename Widget> QStringList texts(const QWidget &parent)
{
    QStringList result;
    for (const Widget *widget : parent.findChildren<Widget *>())
        result.append(widget->text());
    return result;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void headerSaysWhoWorksHere();
    void closedEntriesSayWhy();
    void menuBadgesCount();
    void menuByKeyboard();
    void menuFoldsAndRemembers();
    void breadcrumbLeadsBack();
    void theWayHasEachPageOnce();
    void unsavedInputKeepsThePage();
    void theKeySheetListsWhatWasGiven();
    void pagesMayGo();
    void zoom();
    void controlsHaveTheirNames();
    void logInFields();
    void lockedLogInCountsDown();
    void practiceAccounts();
    void topByKeyboard();
    void topCounts();
    void databaseProblem();

private:
    QTemporaryDir m_folder;
};

void TestMainWindow::init()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QSettings().clear();
    theme::setZoom(100);
}

void TestMainWindow::headerSaysWhoWorksHere()
{
    MainWindow window;
    window.show();
    QVERIFY(!window.menu().isVisible());
    window.setSession(someone());
    QVERIFY(window.menu().isVisible());
    QVERIFY(texts<ElidedLabel>(window).join(u' ').contains(QLatin1String("Jimu | Otaru")));
    window.setSession({});
    QVERIFY(!window.menu().isVisible());
    QVERIFY(!texts<ElidedLabel>(window).join(u' ').contains(QLatin1String("Jimu")));
}

void TestMainWindow::closedEntriesSayWhy()
{
    MainWindow window;
    const QList<MenuLine> all = lines() + QList<MenuLine> { { &keyless, {} } };
    window.menu().setLines(all);
    const TopPage top(all, {});
    for (const MenuLine &line : all) {
        const QAbstractButton *button = window.menu().button(*line.item);
        QCOMPARE(button->isEnabled(), line.closedBecause.isEmpty());
        QVERIFY(button->toolTip().contains(line.closedBecause));
        QCOMPARE(button->accessibleDescription(), line.closedBecause);
    }
    QCOMPARE(window.menu().button(work)->toolTip(), QStringLiteral("Applications (Alt+2)"));
    QCOMPARE(window.menu().button(keyless)->toolTip(), QStringLiteral("Rare"));
    for (const TopEntry *entry : top.findChildren<TopEntry *>()) {
        const auto line = std::ranges::find(all, &entry->item(), &MenuLine::item);
        QCOMPARE(entry->accessibleDescription(),
            entry->isEnabled() ? menuHint(entry->item()) : line->closedBecause);
        QCOMPARE(entry->isEnabled(), window.menu().button(entry->item())->isEnabled());
    }
}

void TestMainWindow::menuBadgesCount()
{
    MainWindow window;
    window.menu().setLines(lines());
    const auto said = [&window] {
        QStringList texts;
        for (const Badge &badge : window.menu().button(work)->badges())
            texts.append(badge.text);
        return texts;
    };
    QCOMPARE(said(), QStringList());
    window.menu().setBadges(work, pendingBadges({ 1204, 36, 7 }));
    QCOMPARE(said(), QStringList({ QLocale().toString(1204), QStringLiteral("▲36") }));
    QVERIFY(window.menu().button(work)->accessibleDescription().contains(QLatin1String("36")));
    window.menu().setBadges(work, pendingBadges({ 2, 0, 7 }));
    QCOMPARE(said(), QStringList { QStringLiteral("2") });
    // The next user's menu begins without.
    window.menu().setLines(lines());
    QCOMPARE(said(), QStringList());
}

void TestMainWindow::menuByKeyboard()
{
    MainWindow window;
    window.setSession(someone());
    window.menu().setLines(lines());
    window.menu().setCurrent(&work);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy chosen(&window, &MainWindow::menuChosen);

    QAbstractButton *applications = window.menu().button(work);
    QAbstractButton *outbox = window.menu().button(sent);
    applications->setFocus();
    QTest::keyClick(applications, Qt::Key_Down);
    QVERIFY(outbox->hasFocus());
    QTest::keyClick(outbox, Qt::Key_Up);
    QVERIFY(applications->hasFocus());
    QTest::keyClick(applications, Qt::Key_Up);
    QVERIFY(applications->hasFocus());
    QTest::keyClick(applications, Qt::Key_Down);
    QTest::keyClick(outbox, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().value<const MenuItem *>(), &sent);
    // Chosen is not yet shown: the mark stays until the page does.
    QVERIFY(applications->isChecked());
    QVERIFY(!outbox->isChecked());

    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(chosen.last().first().value<const MenuItem *>(), &work);
    QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(chosen.size(), 2);

    QCOMPARE(applications->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
    QVERIFY(!(outbox->focusPolicy() & Qt::TabFocus));
}

void TestMainWindow::menuFoldsAndRemembers()
{
    MainWindow window;
    window.setSession(someone());
    window.menu().setLines(lines());
    window.resize(1500, 800);
    window.show();
    const int unfolded = window.menu().sizeHint().width();
    QVERIFY(unfolded >= 216);
    for (auto *button : window.menu().findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Fold the menu"))
            button->click();
    }
    QVERIFY(window.menu().sizeHint().width() < unfolded / 2);
    const MainWindow next;
    QVERIFY(const_cast<MainWindow &>(next).menu().isFolded());
}

void TestMainWindow::breadcrumbLeadsBack()
{
    MainWindow window;
    window.show();
    TestPage top(QStringLiteral("TOP"));
    TestPage list(QStringLiteral("List"));
    TestPage detail(QStringLiteral("Detail"));
    window.navigator().show({ &top, &list, &detail });
    QVERIFY(detail.isVisible());
    QCOMPARE(detail.activated, 1);
    QCOMPARE(top.activated, 0);
    window.navigator().show({ &top, &list, &detail });
    QCOMPARE(detail.activated, 1);

    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(window.navigator().path(), QList<Page *>({ &top, &list }));
    QCOMPARE(list.activated, 1);
    window.navigator().push(&detail);
    QCoreApplication::processEvents(); // the layout shows new crumbs
    for (QToolButton *crumb : window.findChildren<QToolButton *>()) {
        if (crumb->text() == QLatin1String("TOP") && crumb->isVisible())
            crumb->click();
    }
    QCOMPARE(window.navigator().path(), QList<Page *> { &top });
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(window.navigator().path(), QList<Page *> { &top });
    QCOMPARE(top.activated, 1);
}

void TestMainWindow::theWayHasEachPageOnce()
{
    MainWindow window;
    Navigator &go = window.navigator();
    TestPage top(QStringLiteral("TOP"));
    TestPage list(QStringLiteral("List"));
    TestPage detail(QStringLiteral("Detail"));
    TestPage other(QStringLiteral("Other"));
    go.setHome(&top);
    go.open({ &list });
    go.push(&detail);
    go.push(&other);
    QCOMPARE(go.path(), QList<Page *>({ &top, &list, &detail, &other }));
    go.push(&detail);
    QCOMPARE(go.path(), QList<Page *>({ &top, &list, &detail }));
    go.replace(&other);
    QCOMPARE(go.path(), QList<Page *>({ &top, &list, &other }));
    go.replace(&list);
    QCOMPARE(go.path(), QList<Page *>({ &top, &list }));
    go.push(&detail);
    go.push(&other);
    go.backBefore(&detail);
    QCOMPARE(go.path(), QList<Page *>({ &top, &list }));
    go.home();
    go.back(); // nothing is before it
    QCOMPARE(go.path(), QList<Page *> { &top });

    // A page that has its own way back is asked as any other, and then goes it, once.
    int ways = 0;
    other.free = false;
    go.push(&other, [&ways] { ++ways; });
    go.leave();
    QCOMPARE(ways, 0);
    other.free = true;
    go.leave();
    QCOMPARE(ways, 1);
    QCOMPARE(window.currentPage(), &other);
    go.show({ &top, &list, &other });
    go.leave();
    QCOMPARE(ways, 1);
    QCOMPARE(window.currentPage(), &list);
    go.show({});
}

void TestMainWindow::unsavedInputKeepsThePage()
{
    MainWindow window;
    window.setSession(someone());
    window.menu().setLines(lines());
    window.show();
    TestPage top(QStringLiteral("TOP"));
    TestPage list(QStringLiteral("List"));
    window.navigator().show({ &top, &list });
    QSignalSpy menu(&window, &MainWindow::menuChosen);
    QSignalSpy moved(&window.navigator(), &Navigator::moved);
    QSignalSpy logOut(&window, &MainWindow::logOutRequested);
    const auto tryAll = [&] {
        window.menu().button(sent)->click();
        QTest::keyClick(&window, Qt::Key_Escape);
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Log out"))
                button->click();
        }
        window.close();
        return menu.size() + moved.size() + logOut.size();
    };
    list.free = false;
    QCOMPARE(tryAll(), 0);
    QVERIFY(window.isVisible());
    list.free = true;
    QCOMPARE(tryAll(), 3);
    QVERIFY(!window.isVisible());
}

void TestMainWindow::theKeySheetListsWhatWasGiven()
{
    MainWindow window; // the pages go first
    TestPage list(QStringLiteral("List"));
    auto *field = new QLineEdit(&list);
    int called = 0;
    addKey(&list, { Qt::Key_F5 }, QStringLiteral("Search it"), [&] { ++called; });
    tellKey(field, QStringLiteral("Wheel"), QStringLiteral("Turns"));
    TestPage detail(QStringLiteral("Detail"));
    addKey(&detail, { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter }, QStringLiteral("Go on"), [] {});
    TestPage keyless(QStringLiteral("Keyless"));
    window.menu().setLines(lines());
    window.setSession(someone());
    window.setWorkPages({ &list, &detail, &keyless });
    window.navigator().show({ &list });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClick(&window, Qt::Key_F1);
    QVERIFY(window.showsKeys());
    const QStringList said = texts<QLabel>(window);
    for (const char *text : { "List (this page)", "F5", "Search it", "Wheel", "Turns", "Detail", "Ctrl+Enter",
             "Go on", "Everywhere", "F1", "Alt+2", "Ctrl+Shift+L", "Log out" })
        QVERIFY2(said.contains(QLatin1String(text)), text);
    QVERIFY(!said.contains(QStringLiteral("Keyless")));
    QVERIFY(!said.contains(QStringLiteral("Alt+1"))); // an entry without a page
    QVERIFY(said.indexOf(QStringLiteral("List (this page)")) < said.indexOf(QStringLiteral("Detail")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5); // not the page's any more
    QCOMPARE(called, 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!window.showsKeys());
    QCOMPARE(window.currentPage(), &list);
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClick(field, Qt::Key_F5);
    QCOMPARE(called, 1);

    auto *button = window.menu().findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(button->accessibleName(), QStringLiteral("Keys (F1)"));
    button->click();
    QVERIFY(window.showsKeys());
    QTest::keyClick(&window, Qt::Key_F1); // F1 closes, too
    QVERIFY(!window.showsKeys());
    // Another page takes the sheet's place and begins its work.
    window.showKeys();
    window.navigator().show({ &list, &detail });
    QVERIFY(!window.showsKeys());
    QCOMPARE(detail.activated, 1);
    // Nobody is logged in: only what works then.
    window.setSession({});
    window.menu().setLines({});
    window.setWorkPages({});
    window.showKeys();
    QVERIFY(!texts<QLabel>(window).contains(QStringLiteral("Alt+2")));
    window.navigator().show({});
}

void TestMainWindow::pagesMayGo()
{
    MainWindow window;
    window.show();
    TestPage top(QStringLiteral("TOP"));
    auto *list = new TestPage(QStringLiteral("List"));
    window.navigator().show({ &top, list });
    delete list;
    QCOMPARE(window.navigator().path(), QList<Page *> { &top });
    window.navigator().show({ &top });
    QVERIFY(top.isVisible());
}

void TestMainWindow::zoom()
{
    MainWindow window;
    TestPage page(QStringLiteral("Page"));
    window.navigator().show({ &page });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *title = page.findChild<QLabel *>();
    QCOMPARE(QApplication::font().pointSizeF(), 10.0);
    QCOMPARE(title->font().pointSizeF(), 13.0);
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(theme::zoom(), 110);
    QCOMPARE(QApplication::font().pointSizeF(), 11.0);
    QVERIFY(qFuzzyCompare(title->font().pointSizeF(), 14.3));
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(theme::zoom(), 200);
    QCOMPARE(QSettings().value(QStringLiteral("look/zoom")).toInt(), 200);
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(theme::zoom(), 190);
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(theme::zoom(), 100);
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(theme::zoom(), 100);
}

void TestMainWindow::controlsHaveTheirNames()
{
    MainWindow window;
    window.setSession(someone());
    TopPage top(lines(), { new PendingNote });
    LogInPage logIn;
    DatabaseProblemPage problem;
    window.navigator().show({ &top, &logIn, &problem });
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy())
            QCOMPARE(accessibleName(label->buddy()), label->text());
    }
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const QString place = button->objectName() + QLatin1String(button->metaObject()->className());
        if (button->objectName().startsWith(QLatin1String("qt_"))
            || place.contains(QLatin1String("CornerButton")))
            continue;
        if (button->text() == QStringLiteral("×") || button->text().isEmpty()) {
            // Signs and icons say in words what they do; the unused action of a message bar has nothing to
            // say.
            QVERIFY2(!accessibleName(button).isEmpty() || button->isHidden(), qPrintable(place));
        } else {
            QVERIFY2(accessibleName(button).contains(button->text()), qPrintable(button->text()));
        }
    }
}

void TestMainWindow::logInFields()
{
    MainWindow window;
    LogInPage page;
    window.navigator().show({ &page });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy requested(&page, &LogInPage::logInRequested);
    const QList<QLineEdit *> fields = page.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QVERIFY(fields.at(0)->hasFocus());
    QCOMPARE(fields.at(1)->echoMode(), QLineEdit::Password);

    QTest::keyClicks(fields.at(0), QStringLiteral("jimu"));
    QTest::keyClick(fields.at(0), Qt::Key_Return);
    QCOMPARE(requested.size(), 0);
    QVERIFY(fields.at(1)->hasFocus());
    QTest::keyClicks(fields.at(1), QStringLiteral("secret"));
    QTest::keyClick(fields.at(1), Qt::Key_Tab);
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().at(0).toString(), QStringLiteral("jimu"));
    QCOMPARE(requested.first().at(1).toString(), QStringLiteral("secret"));
    // One answer at a time.
    QVERIFY(!fields.at(0)->isEnabled());
    page.showFailure(Failure(Failure::Kind::Refused, QStringLiteral("log-in")));
    QVERIFY(fields.at(1)->isEnabled());
    QVERIFY(fields.at(1)->hasFocus());
    QCOMPARE(fields.at(1)->selectedText().size(), 6);
}

void TestMainWindow::lockedLogInCountsDown()
{
    LogInPage page;
    page.show();
    QSignalSpy requested(&page, &LogInPage::logInRequested);
    const QList<QLineEdit *> fields = page.findChildren<QLineEdit *>();
    fields.at(0)->setText(QStringLiteral("jimu"));
    fields.at(1)->setText(QStringLiteral("secret"));
    page.showFailure(
        Failure(Failure::Kind::Refused, QStringLiteral("log-in-locked"), { QStringLiteral("2") }));
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QCOMPARE(requested.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT((QTest::keyClick(fields.at(1), Qt::Key_Return), requested.size()), 1, 10'000);
}

void TestMainWindow::practiceAccounts()
{
    MainWindow window;
    LogInPage page;
    auto *table = page.findChild<QTableWidget *>();
    window.navigator().show({ &page });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(!table->isVisible());
    page.setPracticeAccounts(
        { { QStringLiteral("a"), QStringLiteral("Ito"), UserRole::Clerk, QStringLiteral("X"), 3 },
            { QStringLiteral("b"), QStringLiteral("Abe"), UserRole::Approver, QStringLiteral("Y"), 2 } });
    page.activate();
    QVERIFY(table->hasFocus());
    QSignalSpy chosen(&page, &LogInPage::practiceAccountChosen);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().toString(), QStringLiteral("b"));
    page.setBusy(false);
    const QPoint place = table->visualItemRect(table->item(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().first().toString(), QStringLiteral("a"));
}

void TestMainWindow::topByKeyboard()
{
    MainWindow window;
    window.resize(2000, 900); // three columns
    TopPage top(lines(), {});
    window.navigator().show({ &top });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy chosen(&top, &TopPage::entryChosen);
    const auto focused = [] {
        const auto *entry = qobject_cast<TopEntry *>(QApplication::focusWidget());
        return entry ? &entry->item() : nullptr;
    };
    QCOMPARE(focused(), &work);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.last().first().value<const MenuItem *>(), &work);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(focused(), &sent);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(focused(), &settings);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(focused(), &settings);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
    QCOMPARE(chosen.last().first().value<const MenuItem *>(), &sent);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QCOMPARE(chosen.size(), 2);
}

void TestMainWindow::topCounts()
{
    PendingNote top;
    top.show();
    QSignalSpy chosen(&top, &PendingNote::chosen);
    top.setCounts({ 3, 1, 7 });
    QPushButton *unprocessed = nullptr;
    QPushButton *overdue = nullptr;
    for (QPushButton *button : top.findChildren<QPushButton *>()) {
        if (button->text().startsWith(u'▲'))
            overdue = button;
        else if (button->text().startsWith(u'3'))
            unprocessed = button;
    }
    QVERIFY(unprocessed && overdue);
    unprocessed->click();
    QCOMPARE(chosen.last().first().toBool(), false);
    overdue->click();
    QCOMPARE(chosen.last().first().toBool(), true);
    top.setCounts({});
    QVERIFY(!overdue->isVisible());
    QVERIFY(!unprocessed->isEnabled());
}

void TestMainWindow::databaseProblem()
{
    DatabaseProblemPage page;
    const QString path = QStringLiteral("/data/office.mamis");
    page.setFailure(path, Failure(Failure::Kind::Unavailable, QStringLiteral("database-busy")));
    QVERIFY(texts<QLabel>(page).join(u' ').contains(path));
    QSignalSpy retry(&page, &DatabaseProblemPage::retryRequested);
    QSignalSpy other(&page, &DatabaseProblemPage::chooseOtherRequested);
    QSignalSpy practice(&page, &DatabaseProblemPage::practiceRequested);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&page))
            button->click();
    }
    QCOMPARE(retry.size(), 1);
    QCOMPARE(other.size(), 1);
    QCOMPARE(practice.size(), 1);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(QStringLiteral("mamis-test"));
    QCoreApplication::setApplicationName(QStringLiteral("main-window"));
    QApplication application(argc, argv);
    theme::apply(application);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_main_window.moc"
