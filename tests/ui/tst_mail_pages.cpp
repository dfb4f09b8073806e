#include "areas/mail_settings/mail_settings_page.h"
#include "areas/outbox/outbox_model.h"
#include "areas/outbox/outbox_page.h"
#include "areas/outbox/sender_panel.h"
#include "support/mail_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace mamis;
using State = OutboxSender::State;

namespace {

/// A key store that is not there.
class NoKeyStore : public KeyStore
{
public:
    void read(const QString &, QObject *context, ReadCallback done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(std::nullopt, Error::Unavailable); },
            Qt::QueuedConnection);
    }
    void write(const QString &, const QString &, QObject *context, DoneCallback done) override
    {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(Error::Unavailable); }, Qt::QueuedConnection);
    }
    void remove(const QString &, QObject *, DoneCallback) override { }
};

template <typename T> T *named(const QWidget &page, const char *name)
{
    for (T *one : page.findChildren<T *>()) {
        if (one->accessibleName() == QLatin1String(name))
            return one;
    }
    qFatal("no %s named %s", T::staticMetaObject.className(), name);
}

QPushButton *button(const QWidget &page, const char *text)
{
    for (auto *one : page.findChildren<QPushButton *>()) {
        if (one->text() == QLatin1String(text) && !one->isHidden())
            return one;
    }
    return nullptr;
}

bool shows(const QWidget &page, const QString &text)
{
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// メール送信状況 and メール設定 as a clerk uses them, on a real database and a real mail server.
class TestMailPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsWhatWasSentAndWhatWasNot();
    void tabsAndSearchNarrowTheList();
    void anEmptyListSaysWhy();
    void keepsTheSelectionWhileMailsAreSent();
    void sendsAgainAndTakesBackByKeyboard();
    void whoMayOnlyLookChangesNothing();
    void loadsMore();
    void asksForThePasswordInline();
    void explainsARefusedAccount();

    void savesSettingsAndPassword();
    void withoutAKeyStoreItSaysSo();
    void thePortFollowsTheEncryption();
    void anAddressIsReadAsItIsTyped();
    void errorsStandAtTheirFields();
    void testsTheConnection_data();
    void testsTheConnection();
    void testsWithThePasswordThatIsKept();
    void takesOnlyCertificates();
    void unsavedChangesAreProtected();
    void aClerkReadsOnly();

private:
    void openOutbox();
    void openSettings();
    bool rests(State state) { return m_desk->rests(state); }
    QTableView *table() { return m_page->findChild<QTableView *>(); }
    OutboxModel *model() { return m_page->findChild<OutboxModel *>(); }
    QString addressees();
    void select(const QString &address);

    std::unique_ptr<EximServer> m_server;
    std::unique_ptr<test::MailDesk> m_desk;
    std::unique_ptr<Page> m_page;
};

void TestMailPages::initTestCase()
{
    m_server = test::startedServer();
    QVERIFY(m_server);
}

void TestMailPages::init()
{
    m_desk = std::make_unique<test::MailDesk>(*m_server);
}

void TestMailPages::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestMailPages::openOutbox()
{
    m_page = std::make_unique<OutboxPage>(m_desk->office->office(), *m_desk->sender);
    m_page->resize(1100, 800);
    m_page->show();
    m_page->activateWindow();
    m_page->activate();
    QTRY_COMPARE(model()->rowCount(), std::min(int(m_desk->office->rows().size()), OutboxPage::pageSize));
}

void TestMailPages::openSettings()
{
    m_page = std::make_unique<MailSettingsPage>(m_desk->office->office(), *m_desk->sender);
    m_page->resize(900, 800);
    m_page->show();
    m_page->activateWindow();
    m_page->activate();
    QTRY_COMPARE(named<QLineEdit>(*m_page, "Server name")->text(), m_desk->office->settings().host);
}

QString TestMailPages::addressees()
{
    QStringList list;
    for (const OutboxRow &row : model()->rows())
        list.append(row.toAddress.section(u'@', 0, 0));
    return list.join(u' ');
}

void TestMailPages::select(const QString &address)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->rows().at(row).toAddress == address)
            table()->setCurrentIndex(model()->index(row, 0));
    }
}

void TestMailPages::showsWhatWasSentAndWhatWasNot()
{
    m_desk->office->decideFor({ QStringLiteral("a@example.jp"), QStringLiteral("bad@example.jp"),
                                  QStringLiteral("grey@example.jp") },
        QStringLiteral("書類を受け付けました。"));
    QVERIFY(rests(State::Idle));
    openOutbox();
    QCOMPARE(addressees(), QStringLiteral("grey bad a"));
    auto *tabs = m_page->findChild<QTabBar *>();
    QTRY_COMPARE(tabs->tabText(0), QStringLiteral("All mails (3)"));
    QCOMPARE(tabs->tabText(1), QStringLiteral("Waiting (1)"));
    QCOMPARE(tabs->tabText(2), QStringLiteral("Sent (1)"));
    QCOMPARE(tabs->tabText(3), QStringLiteral("Not sent (1)"));
    QCOMPARE(tabs->tabText(4), QStringLiteral("Taken back (0)"));
    const auto cell = [&](int row, int column) { return model()->index(row, column).data().toString(); };
    QCOMPARE(cell(1, OutboxModel::State), QStringLiteral("✕ Could not be sent"));
    QCOMPARE(cell(1, OutboxModel::Reason), QStringLiteral("Address rejected by the server (SMTP 550)"));
    QVERIFY(cell(0, OutboxModel::Time).contains(QStringLiteral("planned")));
    QVERIFY(cell(2, OutboxModel::To).contains(QStringLiteral("<a@example.jp>")));
    select(QStringLiteral("a@example.jp"));
    QCOMPARE(m_page->findChild<QPlainTextEdit *>()->toPlainText(),
        m_desk->office->row(QStringLiteral("a@example.jp")).body);
    QVERIFY(m_page->findChild<QPlainTextEdit *>()->toPlainText().contains(
        QStringLiteral("書類を受け付けました。")));
    QVERIFY(!button(*m_page, "Send again")->isEnabled()); // it has left
    QVERIFY(!button(*m_page, "Take back")->isEnabled());
    QVERIFY(shows(*m_page, QStringLiteral("Mails leave by themselves")));
}

void TestMailPages::tabsAndSearchNarrowTheList()
{
    m_desk->office->decideFor({ QStringLiteral("a@example.jp"), QStringLiteral("bad@example.jp") });
    QVERIFY(rests(State::Idle));
    openOutbox();
    auto *tabs = m_page->findChild<QTabBar *>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QTest::keyClick(tabs, Qt::Key_Right);
    QTRY_COMPARE(addressees(), QStringLiteral("a"));
    tabs->setCurrentIndex(0);
    QTRY_COMPARE(addressees(), QStringLiteral("bad a"));
    QTest::keySequence(m_page.get(), Qt::CTRL | Qt::Key_L);
    auto *search = named<QLineEdit>(*m_page, "To");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("bad@"));
    QTRY_COMPARE(addressees(), QStringLiteral("bad"));
}

void TestMailPages::anEmptyListSaysWhy()
{
    openOutbox();
    QVERIFY(!table()->isVisible());
    QVERIFY(shows(*m_page, QStringLiteral("There are no mails yet")));
    auto *search = named<QLineEdit>(*m_page, "To");
    search->setText(QStringLiteral("nobody"));
    QTRY_VERIFY(shows(*m_page, QStringLiteral("No mail matches: nobody")));
    button(*m_page, "Clear selection")->click();
    QTRY_VERIFY(shows(*m_page, QStringLiteral("There are no mails yet")));
    QVERIFY(search->text().isEmpty());
}

void TestMailPages::keepsTheSelectionWhileMailsAreSent()
{
    m_server->stop();
    m_desk->office->decideFor(
        { QStringLiteral("a@example.jp"), QStringLiteral("b@example.jp"), QStringLiteral("c@example.jp") });
    QVERIFY(rests(State::ServerUnreachable));
    openOutbox();
    QTRY_VERIFY(
        shows(*m_page, QStringLiteral("refused the connection"))); // it tries once more when looked at
    select(QStringLiteral("a@example.jp"));
    m_server->start();
    for (const OutboxRow &row : m_desk->office->rows())
        m_desk->office->settled<Done>([&](Answer<Done> answer) {
            m_desk->office->outbox().sendAgain(row.id, m_page.get(), std::move(answer));
        });
    m_desk->office->decideFor({ QStringLiteral("d@example.jp") }); // rows move down
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->office->counts().sent, 4, 20000);
    QTRY_COMPARE(model()->rowCount(), 4);
    const auto current = [&] { return model()->rows().at(table()->currentIndex().row()); };
    QCOMPARE(current().toAddress, QStringLiteral("a@example.jp"));
    QTRY_COMPARE(current().state, MailState::Sent); // the page follows by itself
    QTRY_VERIFY(!button(*m_page, "Send again")->isEnabled());
}

void TestMailPages::sendsAgainAndTakesBackByKeyboard()
{
    m_desk->office->decideFor({ QStringLiteral("bad@example.jp") });
    QVERIFY(rests(State::Idle));
    openOutbox();
    QVERIFY(button(*m_page, "Send again")->isEnabled());
    QSignalSpy attempted(m_desk->sender.get(), &OutboxSender::attempted);
    QTest::keySequence(table(), Qt::CTRL | Qt::Key_R);
    QVERIFY(attempted.wait(20000));
    QTRY_COMPARE(model()->rows().first().state, MailState::Failed); // tried and rejected again
    QTRY_VERIFY(button(*m_page, "Take back")->isEnabled());
    QTest::keySequence(table(), Qt::CTRL | Qt::Key_Delete);
    QTRY_COMPARE(model()->rows().first().state, MailState::Withdrawn);
    QVERIFY(!button(*m_page, "Take back")->isEnabled());
    QVERIFY(shows(*m_page, QStringLiteral("The mail was taken back")));
}

void TestMailPages::whoMayOnlyLookChangesNothing()
{
    m_desk->office->decideFor({ QStringLiteral("bad@example.jp") });
    QVERIFY(rests(State::Idle));
    m_desk->office->office().logOut();
    QVERIFY(m_desk->office->logIn(QStringLiteral("viewer")));
    openOutbox();
    QVERIFY(!button(*m_page, "Send again")->isEnabled());
    QVERIFY(!button(*m_page, "Take back")->isEnabled());
}

void TestMailPages::loadsMore()
{
    m_desk->sender.reset();
    QStringList addresses;
    for (int i = 0; i < 120; ++i)
        addresses.append(QStringLiteral("m%1@example.jp").arg(i));
    m_desk->office->decideFor(addresses);
    MailSettings off = m_desk->office->settings();
    off.enabled = false;
    QVERIFY(m_desk->office->save(off));
    m_desk->startSender();
    QVERIFY(rests(State::Off));
    openOutbox();
    QCOMPARE(model()->rowCount(), 100);
    button(*m_page, "Load more")->click();
    QTRY_COMPARE(model()->rowCount(), 120);
    QVERIFY(!button(*m_page, "Load more"));
    QVERIFY(shows(*m_page, QStringLiteral("switched off")));
    QSignalSpy settings(static_cast<OutboxPage *>(m_page.get()), &OutboxPage::settingsRequested);
    button(*m_page, "Mail settings")->click();
    QCOMPARE(settings.count(), 1);
}

void TestMailPages::asksForThePasswordInline()
{
    m_desk->keys->remove(mailPasswordKey(m_desk->office->settings()), this, [](KeyStore::Error) {});
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::PasswordMissing));
    openOutbox();
    auto *password = named<QLineEdit>(*m_page, "Password");
    QVERIFY(password->isVisible());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->setText(m_server->password());
    button(*m_page, "Save")->click();
    QTRY_COMPARE_WITH_TIMEOUT(model()->rows().first().state, MailState::Sent, 20000);
    QVERIFY(!password->isVisible());
    QString kept;
    m_desk->keys->read(mailPasswordKey(m_desk->office->settings()), this,
        [&](const std::optional<QString> &value, KeyStore::Error) { kept = value.value_or(QString()); });
    QTRY_COMPARE(kept, m_server->password());
}

void TestMailPages::explainsARefusedAccount()
{
    m_desk->sender->setSessionPassword(m_desk->office->settings(), QStringLiteral("wrong"));
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::AccountProblem));
    openOutbox();
    QVERIFY(shows(*m_page, QStringLiteral("did not accept user name or password. All mails are kept")));
    QVERIFY(button(*m_page, "Try again now"));
    QVERIFY(button(*m_page, "Mail settings"));
}

void TestMailPages::savesSettingsAndPassword()
{
    openSettings();
    auto *password = named<QLineEdit>(*m_page, "Password");
    QVERIFY(password->text().isEmpty()); // never shown again
    QTRY_VERIFY(shows(*m_page, QStringLiteral("A password is kept in this computer's key store")));
    QVERIFY(!button(*m_page, "Save")->isEnabled());
    named<QLineEdit>(*m_page, "User name")->setText(QStringLiteral("someone"));
    named<QLineEdit>(*m_page, "Sender's name")->setText(QStringLiteral("事務局"));
    QTest::keyClicks(password, QStringLiteral("new secret"));
    QTest::keySequence(m_page.get(), QKeySequence::Save);
    QTRY_VERIFY(shows(*m_page, QStringLiteral("The mail settings were saved.")));
    const MailSettings saved = m_desk->office->settings();
    QCOMPARE(saved.user, QStringLiteral("someone"));
    QCOMPARE(saved.senderName, QStringLiteral("事務局"));
    QCOMPARE(saved.port, int(m_server->startTlsPort()));
    QVERIFY(password->text().isEmpty());
    QString kept;
    m_desk->keys->read(mailPasswordKey(saved), this,
        [&](const std::optional<QString> &value, KeyStore::Error) { kept = value.value_or(QString()); });
    QTRY_COMPARE(kept, QStringLiteral("new secret"));
    QVERIFY(m_page->mayLeave());
}

void TestMailPages::withoutAKeyStoreItSaysSo()
{
    m_desk->sender.reset();
    m_desk->keys = std::make_unique<NoKeyStore>();
    m_desk->startSender();
    m_desk->office->decideFor({ QStringLiteral("a@example.jp") });
    QVERIFY(rests(State::PasswordMissing));
    openSettings();
    QTRY_VERIFY(shows(*m_page, QStringLiteral("the password is kept only until the program ends")));
    named<QLineEdit>(*m_page, "Password")->setText(m_server->password());
    button(*m_page, "Save")->click();
    QTRY_VERIFY(
        shows(*m_page, QStringLiteral("The settings were saved. This computer's key store cannot be used")));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->office->counts().sent, 1, 20000);
}

void TestMailPages::thePortFollowsTheEncryption()
{
    openSettings();
    auto *security = named<QComboBox>(*m_page, "Encryption");
    auto *port = named<QSpinBox>(*m_page, "Port");
    security->setCurrentIndex(1);
    QCOMPARE(port->value(), int(m_server->startTlsPort())); // the office's own choice stays
    port->setValue(465);
    security->setCurrentIndex(0);
    QCOMPARE(port->value(), 587);
    security->setCurrentIndex(2);
    QCOMPARE(port->value(), 25);
}

/// What was typed in full width is put right when the field is left, and the page says so.
void TestMailPages::anAddressIsReadAsItIsTyped()
{
    openSettings();
    auto *address = named<QLineEdit>(*m_page, "Sender's mail address");
    address->setFocus();
    address->clear();
    address->insert(QStringLiteral("　ｏｆｆｉｃｅ＠医師会．ｊｐ"));
    QCOMPARE(address->text(), QStringLiteral("　ｏｆｆｉｃｅ＠医師会．ｊｐ")); // not while typing
    QTest::keyClick(address, Qt::Key_Tab);
    QCOMPARE(address->text(), QStringLiteral("office@xn--6oq83h94l.jp"));
    const QString said = QStringLiteral("Blanks before or behind the address were removed.\n"
                                        "Full-width letters became half-width ones.\n"
                                        "The domain was put into the form that mail servers use.");
    QVERIFY(shows(*m_page, said));
    address->setFocus();
    QTest::keyClick(address, Qt::Key_Return); // nothing new to say, and what was said still holds
    QVERIFY(shows(*m_page, said));
    QTest::keyClicks(address, QStringLiteral("x"));
    QVERIFY(!shows(*m_page, said));
    QTest::keyClick(address, Qt::Key_Backspace);
    button(*m_page, "Save")->click();
    QTRY_COMPARE(m_desk->office->settings().senderAddress, QStringLiteral("office@xn--6oq83h94l.jp"));

    address->clear();
    address->insert(QStringLiteral("事務局@example.jp"));
    button(*m_page, "Save")->click();
    QVERIFY(shows(
        *m_page, QStringLiteral("Before the @ only half-width letters, digits and signs can be used.")));
    QCOMPARE(m_desk->office->settings().senderAddress, QStringLiteral("office@xn--6oq83h94l.jp"));
}

void TestMailPages::errorsStandAtTheirFields()
{
    openSettings();
    auto *address = named<QLineEdit>(*m_page, "Sender's mail address");
    address->clear();
    QTest::keyClicks(address, QStringLiteral("office@"));
    button(*m_page, "Save")->click();
    QVERIFY(shows(*m_page, QStringLiteral("This mail address cannot be used.")));
    QVERIFY(address->hasFocus());
    named<QComboBox>(*m_page, "Encryption")->setCurrentIndex(2);
    named<QLineEdit>(*m_page, "Server name")->setText(QStringLiteral("smtp.example.jp"));
    button(*m_page, "Save")->click();
    QVERIFY(shows(*m_page, QStringLiteral("only through a server on this computer")));
    QTest::qWait(200);
    QCOMPARE(m_desk->office->settings(), test::MailOffice::settingsFor(*m_server)); // nothing was saved
}

void TestMailPages::testsTheConnection_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("running");
    QTest::addColumn<QString>("said");
    QTest::newRow("right") << m_server->password() << true << "The connection works";
    QTest::newRow("wrong password") << "wrong" << true << "did not accept user name or password";
    QTest::newRow("server down") << m_server->password() << false << "Check the port";
}

void TestMailPages::testsTheConnection()
{
    QFETCH(QString, password);
    QFETCH(bool, running);
    QFETCH(QString, said);
    openSettings();
    if (!running)
        m_server->stop();
    named<QLineEdit>(*m_page, "Password")->setText(password);
    button(*m_page, "Test the connection")->click();
    const bool told = QTest::qWaitFor([&] { return shows(*m_page, said); }, 20000);
    if (!running)
        m_server->start();
    QVERIFY(told);
    QTRY_VERIFY(button(*m_page, "Test the connection")->isEnabled());
    QVERIFY(m_server->messages().isEmpty());
    QVERIFY(!m_page->mayLeave()); // the password is typed, but not saved
}

void TestMailPages::testsWithThePasswordThatIsKept()
{
    openSettings();
    button(*m_page, "Test the connection")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_page, QStringLiteral("The connection works")), 20000);
    named<QLineEdit>(*m_page, "User name")->setText(QStringLiteral("somebody else"));
    button(*m_page, "Test the connection")->click();
    QTRY_VERIFY(shows(*m_page, QStringLiteral("Enter the password: none is known")));
}

void TestMailPages::takesOnlyCertificates()
{
    openSettings();
    auto *page = static_cast<MailSettingsPage *>(m_page.get());
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nothing of the kind");
    file.close();
    QVERIFY(!page->readAuthority(file.fileName()));
    QVERIFY(shows(*m_page, QStringLiteral("This file holds no certificate")));
    button(*m_page, "Remove")->click();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n" + m_server->caPem());
    file.close();
    QVERIFY(page->readAuthority(file.fileName()));
    QVERIFY(shows(*m_page, QStringLiteral("Test authority")));
    named<QLineEdit>(*m_page, "Sender's name")->setText(QStringLiteral("X"));
    button(*m_page, "Save")->click();
    QTRY_COMPARE(m_desk->office->settings().senderName, QStringLiteral("X"));
    QVERIFY(!m_desk->office->settings().authority.contains(QStringLiteral("PRIVATE")));
    QVERIFY(m_desk->office->settings().authority.contains(QStringLiteral("BEGIN CERTIFICATE")));
}

void TestMailPages::unsavedChangesAreProtected()
{
    openSettings();
    QVERIFY(m_page->mayLeave());
    auto *host = named<QLineEdit>(*m_page, "Server name");
    QTest::keyClicks(host, QStringLiteral("x"));
    QVERIFY(!m_page->mayLeave());
    QVERIFY(shows(*m_page, QStringLiteral("not saved yet")));
    m_page->activate(); // coming back keeps them
    QTest::qWait(100);
    QCOMPARE(host->text(), QStringLiteral("localhostx"));
    button(*m_page, "Discard it")->click();
    QCOMPARE(host->text(), QStringLiteral("localhost"));
    QVERIFY(m_page->mayLeave());
}

void TestMailPages::aClerkReadsOnly()
{
    m_desk->office->office().logOut();
    QVERIFY(m_desk->office->logIn(QStringLiteral("clerk")));
    openSettings();
    QVERIFY(shows(*m_page, QStringLiteral("Only approvers and administrators")));
    QVERIFY(named<QLineEdit>(*m_page, "Server name")->isReadOnly());
    QVERIFY(!button(*m_page, "Save")->isEnabled());
    QVERIFY(m_page->mayLeave());
}

QTEST_MAIN(TestMailPages)
#include "tst_mail_pages.moc"
