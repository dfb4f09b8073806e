#include "areas.h"
#include "areas/applications/application_model.h"
#include "areas/applications/applications_area.h"
#include "areas/applications/detail_page.h"
#include "areas/applications/list_page.h"
#include "areas/applications/pending_note.h"
#include "frame/links.h"
#include "frame/main_window.h"
#include "frame/menu_button.h"
#include "frame/page.h"
#include "frame/side_menu.h"
#include "lists/list_table.h"
#include "look/theme.h"
#include "mail/key_store.h"
#include "session/top_page.h"
#include "session/user_session.h"
#include "support/practice_office.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace mamis;

namespace {

class SomePage : public Page
{
    Q_OBJECT

public:
    explicit SomePage(QWidget *parent)
        : Page(QStringLiteral("Members"), QStringLiteral("Members"), parent)
    {
    }
};

/// Another area, which knows 申請管理 only by its kind of link.
class OtherArea : public Area
{
public:
    static constexpr MenuItem item {
        .name = "Other", .hint = "Another area", .drawing = "O 12 8 4", .key = '1'
    };

    explicit OtherArea(const Workplace &workplace)
        : m_workplace(workplace)
        , m_page(new SomePage(workplace.window))
    {
        last = this;
    }
    ~OtherArea() override { last = nullptr; }

    void open() override { m_workplace.go.open({ m_page }); }
    QList<Page *> pages() const override { return { m_page }; }
    Links &links() const { return m_workplace.links; }

    static inline OtherArea *last = nullptr;

private:
    const Workplace m_workplace;
    SomePage *m_page;
};

constexpr MenuItem forAdmins { .name = "Users",
    .hint = "For administrators",
    .drawing = "O 12 8 4",
    .isFor = [](const Session &session) { return session.role == UserRole::Admin; } };
constexpr MenuItem planned { .name = "Planned", .hint = "Not built", .drawing = "O 12 8 4" };

std::unique_ptr<Area> makeOther(const Workplace &workplace)
{
    return std::make_unique<OtherArea>(workplace);
}

} // namespace

/// One log-in with its areas: who may open which, links between them, and that nothing is left after it.
class TestAreas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensOnWhatWaits();
    void closedAreasAreNotMade();
    void keysAndEntriesAreUnique();
    void aLinkLeadsThereAndBack();
    void backFindsTheListAsItWas();
    void whatHasWaitedTooLongIsListedAlone();
    void nothingIsLeftAfterTheLogOut();

private:
    QList<AreaEntry> areas() const
    {
        return QList<AreaEntry> { { &OtherArea::item, &makeOther }, { &forAdmins, &makeOther }, { &planned } }
        + allAreas();
    }
    Navigator &go() { return m_window->navigator(); }
    template <typename T> T *page() const { return qobject_cast<T *>(m_window->currentPage()); }
    ListTable *table() const { return m_window->findChild<ListTable *>(); }

    test::PracticeOffice m_office;
    MemoryKeyStore m_keys;
    std::shared_ptr<Office> m_shared;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<UserSession> m_session;
};

void TestAreas::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_office.open(QStringLiteral("gun"), 2000));
    // The office outlives each log-in, as it does in the program.
    m_shared = std::shared_ptr<Office>(&*m_office, [](Office *) {});
}

void TestAreas::init()
{
    QSettings().clear();
    bool entered = false;
    m_office->logIn(QStringLiteral("gun"), practicePassword(), this,
        [&entered](const Result<Session> &session) { entered = bool(session); });
    QTRY_VERIFY_WITH_TIMEOUT(entered, 10000);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1360, 900);
    m_window->show();
    m_session = std::make_unique<UserSession>(m_shared, m_keys, *m_window, areas());
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 2, 10000);
}

void TestAreas::cleanup()
{
    m_session.reset();
    m_window.reset();
}

void TestAreas::opensOnWhatWaits()
{
    QVERIFY(page<ListPage>());
    QVERIFY(page<ListPage>()->conditions().unprocessed);
    QCOMPARE(go().path().size(), 2);
    QVERIFY(qobject_cast<TopPage *>(go().path().first()));
    QVERIFY(m_window->menu().button(ApplicationsArea::item)->isChecked());
    QTRY_VERIFY(!m_window->menu().button(ApplicationsArea::item)->badges().isEmpty());
}

void TestAreas::closedAreasAreNotMade()
{
    QVERIFY(m_office->session()->role != UserRole::Admin);
    const MenuButton *admins = m_window->menu().button(forAdmins);
    QVERIFY(!admins->isEnabled());
    QVERIFY(admins->toolTip().contains(notForThisUser()));
    QVERIFY(m_window->menu().button(planned)->toolTip().contains(notInThisVersion()));
    QCOMPARE(m_window->findChildren<SomePage *>().size(), 1); // the open one's
}

/// Of the program's own list.
void TestAreas::keysAndEntriesAreUnique()
{
    QStringList keys;
    QStringList names;
    for (const AreaEntry &entry : allAreas()) {
        names.append(menuName(*entry.item));
        if (!menuKey(*entry.item).isEmpty())
            keys.append(menuKey(*entry.item));
        QVERIFY(!menuHint(*entry.item).isEmpty());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestAreas::aLinkLeadsThereAndBack()
{
    const qint64 step = table()->currentId();
    m_window->menu().button(OtherArea::item)->click();
    Page *other = m_window->currentPage();
    QVERIFY(page<SomePage>());
    QVERIFY(m_window->menu().button(OtherArea::item)->isChecked());

    QVERIFY(OtherArea::last->links().isOffered(LinkKind::Application));
    OtherArea::last->links().follow(LinkKind::Application, step);
    auto *detail = page<DetailPage>();
    QVERIFY(detail);
    QCOMPARE(detail->stepId(), step);
    QCOMPARE(go().path().size(), 3);
    QCOMPARE(go().path().at(1), other);
    QVERIFY(m_window->menu().button(OtherArea::item)->isChecked()); // where one came from
    QSignalSpy loaded(detail, &DetailPage::loaded);
    QVERIFY(loaded.wait(10000));
    Q_EMIT detail->backRequested();
    QCOMPARE(m_window->currentPage(), other);
}

/// Search, page, order, place and ticks.
void TestAreas::backFindsTheListAsItWas()
{
    auto *list = page<ListPage>();
    auto *pages = list->findChild<ResultPages *>();
    QTRY_VERIFY(pages->isCounted() && pages->pages() > 1);
    pages->showPage(1);
    QTRY_VERIFY(!pages->isBusy());
    table()->setCurrentIndex(table()->model()->index(2, ApplicationModel::Name));
    QTest::keyClick(table(), Qt::Key_Space);
    const ExportChoice choice = list->choice();
    QCOMPARE(choice.ticked.size(), 1);
    const ListPages::Place place = pages->place();
    const qint64 current = table()->currentId();
    const auto asItWas = [&] {
        QCOMPARE(m_window->currentPage(), list);
        QTRY_VERIFY(!pages->isBusy());
        QVERIFY(pages->place() == place);
        QCOMPARE(table()->currentId(), current);
        QCOMPARE(list->choice().ticked, choice.ticked);
    };

    Q_EMIT list->openRequested(current);
    QVERIFY(page<DetailPage>());
    go().leave();
    asItWas();
    // Over another area and the menu, too.
    m_window->menu().button(OtherArea::item)->click();
    m_window->menu().button(ApplicationsArea::item)->click();
    asItWas();
}

void TestAreas::whatHasWaitedTooLongIsListedAlone()
{
    go().home();
    QVERIFY(page<TopPage>());
    auto *note = m_window->findChild<PendingNote *>();
    Q_EMIT note->chosen(true);
    QVERIFY(page<ListPage>());
    QVERIFY(page<ListPage>()->conditions().overdue);
    QVERIFY(!page<ListPage>()->conditions().unprocessed);
    Q_EMIT note->chosen(false);
    QVERIFY(page<ListPage>()->conditions().unprocessed);
    QVERIFY(!page<ListPage>()->conditions().overdue);
}

void TestAreas::nothingIsLeftAfterTheLogOut()
{
    QTRY_VERIFY(!m_window->menu().button(ApplicationsArea::item)->badges().isEmpty());
    m_session.reset();
    QVERIFY(!m_office->session());
    QVERIFY(OtherArea::last == nullptr);
    QCOMPARE(m_window->findChildren<Page *>().size(), 0);
    QVERIFY(!m_window->menu().button(ApplicationsArea::item));
    QVERIFY(go().path().isEmpty());
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QCoreApplication::setOrganizationName(QStringLiteral("mamis-test"));
    QCoreApplication::setApplicationName(QStringLiteral("areas"));
    QApplication application(argc, argv);
    theme::apply(application);
    TestAreas test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_areas.moc"
