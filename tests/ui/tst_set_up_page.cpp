#include "areas/applications/list_page.h"
#include "domain/failure.h"
#include "frame/main_window.h"
#include "look/theme.h"
#include "mail/key_store.h"
#include "office/office.h"
#include "start/database_problem_page.h"
#include "start/log_in_page.h"
#include "start/set_up_page.h"
#include "start/start_page.h"
#include "widgets/hint_label.h"
#include "workbench.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace mamis;

namespace {

const QString password = QStringLiteral("a sentence to remember");

QLineEdit *field(QWidget &page, const QString &name)
{
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    qFatal("no field %s", qPrintable(name));
}

QPushButton *button(QWidget &page, const QString &text)
{
    for (QPushButton *one : page.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

QStringList errors(const QWidget &page)
{
    QStringList texts;
    for (const HintLabel *hint : page.findChildren<HintLabel *>()) {
        if (hint->showsError() && hint->isVisibleTo(&page))
            texts.append(hint->text());
    }
    return texts;
}

void fill(QWidget &page, const QString &path)
{
    field(page, QStringLiteral("Name of your association"))->setText(QStringLiteral("Otaru"));
    field(page, QStringLiteral("Prefectural medical association"))->setText(QStringLiteral("Hokkaido"));
    field(page, QStringLiteral("Name"))->setText(QStringLiteral("Kanri Hanako"));
    field(page, QStringLiteral("Login ID"))->setText(QStringLiteral("kanri"));
    field(page, QStringLiteral("Password"))->setText(password);
    field(page, QStringLiteral("Password (again)"))->setText(password);
    field(page, QStringLiteral("File"))->setText(QDir::toNativeSeparators(path));
}

} // namespace

/// The first start: choosing how to begin, and 新しいデータベースを作る.
class TestSetUpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyFieldsAreNamedAtOnce();
    void whatIsTypedStays();
    void passwordsMustAgree();
    void fileNeedsItsFolder();
    void layersAskForWhatIsAbove();
    void enterLeadsThroughTheForm();
    void makesTheDatabase();
    void takenFileIsKept();
    void newOnlyWhereTheFileIsMissing();
    void fromTheFirstStartToLogIn();

private:
    QString path(const QString &name = QStringLiteral("office.mamis")) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSetUpPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
}

void TestSetUpPage::emptyFieldsAreNamedAtOnce()
{
    SetUpPage page;
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.activate();
    QVERIFY(errors(page).isEmpty());
    QVERIFY(!field(page, QStringLiteral("File"))->text().isEmpty());
    QSignalSpy created(&page, &SetUpPage::created);
    button(page, QStringLiteral("Make the database"))->click();
    QCOMPARE(errors(page).size(), 6); // association, prefecture, name, login, password twice
    QCOMPARE(QApplication::focusWidget(), field(page, QStringLiteral("Name of your association")));
    QVERIFY(!field(page, QStringLiteral("Login ID"))->accessibleDescription().isEmpty());
    QVERIFY(created.isEmpty());
}

void TestSetUpPage::whatIsTypedStays()
{
    SetUpPage page;
    page.show();
    fill(page, path());
    QLineEdit *login = field(page, QStringLiteral("Login ID"));
    login->setText(QStringLiteral("ｋａｎｒｉ"));
    button(page, QStringLiteral("Make the database"))->click();
    QCOMPARE(errors(page).size(), 1);
    QCOMPARE(login->text(), QStringLiteral("ｋａｎｒｉ"));
    QCOMPARE(field(page, QStringLiteral("Name of your association"))->text(), QStringLiteral("Otaru"));
    QCOMPARE(field(page, QStringLiteral("Password (again)"))->text(), password);
    QVERIFY(!QFile::exists(path()));
    QTest::keyClick(login, Qt::Key_A);
    QVERIFY(errors(page).isEmpty());
}

void TestSetUpPage::passwordsMustAgree()
{
    SetUpPage page;
    page.show();
    fill(page, path());
    field(page, QStringLiteral("Password (again)"))->setText(password + u'!');
    button(page, QStringLiteral("Make the database"))->click();
    QCOMPARE(errors(page), QStringList { QStringLiteral("✕ The two passwords are not the same.") });
    field(page, QStringLiteral("Password"))->setText(QStringLiteral("eleven char"));
    button(page, QStringLiteral("Make the database"))->click();
    QCOMPARE(errors(page).size(), 1);
    QVERIFY(errors(page).first().contains(QLatin1String("13")));
    QVERIFY(!QFile::exists(path()));
}

void TestSetUpPage::fileNeedsItsFolder()
{
    SetUpPage page;
    page.show();
    for (const QString &wrong : { QString(), QStringLiteral("office.mamis"), path(QString()) + u'/' }) {
        fill(page, wrong);
        button(page, QStringLiteral("Make the database"))->click();
        QCOMPARE(errors(page), QStringList { QStringLiteral("✕ Enter the file with its folder.") });
    }
}

void TestSetUpPage::layersAskForWhatIsAbove()
{
    SetUpPage page;
    page.show();
    auto *layer = page.findChild<QComboBox *>();
    QLineEdit *prefecture = field(page, QStringLiteral("Prefectural medical association"));
    QLineEdit *county = field(page, QStringLiteral("County or city medical association"));
    const auto asks = [&](int number) {
        layer->setCurrentIndex(layer->findData(number));
        return QList<bool> { prefecture->isVisible(), county->isVisible() };
    };
    QCOMPARE(layer->currentData().toInt(), 3);
    QCOMPARE(asks(4), QList<bool>({ true, true }));
    QCOMPARE(asks(3), QList<bool>({ true, false }));
    QCOMPARE(asks(2), QList<bool>({ false, false }));
    QCOMPARE(asks(1), QList<bool>({ false, false }));
    QCOMPARE(field(page, QStringLiteral("Name of your association"))->text(), nationalAssociation());
    asks(3);
    QCOMPARE(field(page, QStringLiteral("Name of your association"))->text(), QString());
}

void TestSetUpPage::enterLeadsThroughTheForm()
{
    SetUpPage page;
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.activate();
    fill(page, path());
    QSignalSpy created(&page, &SetUpPage::created);
    const auto enter = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); };
    enter();
    QCOMPARE(QApplication::focusWidget(), page.findChild<QComboBox *>());
    for (const char *name :
        { "Prefectural medical association", "Name", "Login ID", "Password", "Password (again)", "File" }) {
        if (qstrcmp(name, "Prefectural medical association") == 0)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        else
            enter();
        QCOMPARE(QApplication::focusWidget(), field(page, QLatin1String(name)));
    }
    enter();
    QTRY_COMPARE(created.size(), 1);
}

void TestSetUpPage::makesTheDatabase()
{
    SetUpPage page;
    page.show();
    fill(page, path());
    QSignalSpy created(&page, &SetUpPage::created);
    button(page, QStringLiteral("Make the database"))->click();
    // Off the GUI thread: the click is over before the file is.
    QVERIFY(created.isEmpty());
    QVERIFY(!page.mayLeave());
    QVERIFY(!field(page, QStringLiteral("Login ID"))->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, 30000);
    QCOMPARE(created.first().first().toString(), path());
    QVERIFY(page.mayLeave());
    QVERIFY(field(page, QStringLiteral("Password"))->text().isEmpty());
    QVERIFY(field(page, QStringLiteral("Password (again)"))->text().isEmpty());

    std::shared_ptr<Office> office;
    Office::open(path(), &page,
        [&](const Result<std::shared_ptr<Office>> &opened) { office = opened.value.value_or(nullptr); });
    QTRY_VERIFY_WITH_TIMEOUT(office, 10000);
    std::optional<Session> session;
    office->logIn(QStringLiteral("kanri"), password, &page,
        [&](const Result<Session> &result) { session = result.value; });
    QTRY_VERIFY_WITH_TIMEOUT(session, 10000);
    QCOMPARE(session->associationName, QStringLiteral("Otaru"));
    QCOMPARE(session->role, UserRole::Admin);
    QCOMPARE(session->layer, 3);
}

void TestSetUpPage::takenFileIsKept()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    SetUpPage page;
    page.show();
    fill(page, path());
    QSignalSpy created(&page, &SetUpPage::created);
    button(page, QStringLiteral("Make the database"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(errors(page).size(), 1, 10000);
    QVERIFY(created.isEmpty());
    QCOMPARE(field(page, QStringLiteral("Password"))->text(), password);
    QVERIFY(button(page, QStringLiteral("Make the database"))->isEnabled());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
    // A folder that is not there is no place either.
    field(page, QStringLiteral("File"))->setText(path(QStringLiteral("none/office.mamis")));
    button(page, QStringLiteral("Make the database"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        !errors(page).isEmpty() && errors(page).first().contains(QLatin1String("none")), 10000);
}

void TestSetUpPage::newOnlyWhereTheFileIsMissing()
{
    DatabaseProblemPage page;
    QPushButton *make = button(page, QStringLiteral("Make a new database"));
    page.setFailure(path(), Failure(Failure::Kind::Unavailable, QStringLiteral("database-missing")));
    QVERIFY(make->isVisibleTo(&page));
    QSignalSpy requested(&page, &DatabaseProblemPage::newRequested);
    make->click();
    QCOMPARE(requested.size(), 1);
    page.setFailure(path(), Failure(Failure::Kind::Unavailable, QStringLiteral("database-busy")));
    QVERIFY(!make->isVisibleTo(&page));
}

void TestSetUpPage::fromTheFirstStartToLogIn()
{
    MemoryKeyStore keys;
    MainWindow window;
    Workbench workbench(window, keys);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    workbench.opening().showStart();
    auto *start = qobject_cast<StartPage *>(window.currentPage());
    QVERIFY(start);
    QVERIFY(QApplication::focusWidget() && start->isAncestorOf(QApplication::focusWidget()));
    button(*start, QStringLiteral("Use it on this computer only"))->click();
    auto *setUp = qobject_cast<SetUpPage *>(window.currentPage());
    QVERIFY(setUp);
    fill(*setUp, path());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(window.currentPage(), start);
    button(*start, QStringLiteral("Use it on this computer only"))->click();
    QCOMPARE(window.currentPage(), setUp);
    QCOMPARE(field(*setUp, QStringLiteral("Login ID"))->text(), QStringLiteral("kanri"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<LogInPage *>(window.currentPage()), 30000);
    auto *logIn = qobject_cast<LogInPage *>(window.currentPage());
    field(*logIn, QStringLiteral("Login ID"))->setText(QStringLiteral("kanri"));
    field(*logIn, QStringLiteral("Password"))->setText(password);
    QTest::keyClick(field(*logIn, QStringLiteral("Password")), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<ListPage *>(window.currentPage()), 30000);
    QCOMPARE(QSettings().value(QStringLiteral("database/last")).toString(), path());
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QCoreApplication::setOrganizationName(QStringLiteral("mamis-test"));
    QCoreApplication::setApplicationName(QStringLiteral("set-up-page"));
    QApplication application(argc, argv);
    theme::apply(application);
    TestSetUpPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_set_up_page.moc"
