// A user's own password is changed in the window, on a file and on a shared server.
#include "desk.h"

#include "start/server_settings.h"
#include "support/own_file.h"
#include "support/shared_office.h"

#include <QToolButton>

using namespace mamis;
using namespace mamis::test;

namespace {

const QString wanted = QStringLiteral("a new one, long enough");

} // namespace

class TestOwnPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void byKeyboard();
    void whatIsWrongStandsAtItsField();
    void backToWhereOneWas();
    void aKeptPasswordIsRenewed();
    void notInPracticeMode();

private:
    /// At the list, logged in.
    std::unique_ptr<Clerk> atWork()
    {
        std::unique_ptr<Clerk> clerk;
        if (m_server) {
            ServerSettings settings;
            settings.address = m_server->address();
            clerk = std::make_unique<Clerk>(
                settings, QHash<QString, QString> { { u"△△郡医師会 承認者"_qs, m_login } }, m_present);
        } else {
            clerk = std::make_unique<Clerk>(m_file->path());
        }
        return logIn(*clerk, m_present) ? std::move(clerk) : nullptr;
    }
    bool logIn(Clerk &clerk, const QString &password) const
    {
        if (!clerk.sees(u"ログイン"_qs))
            return false;
        auto *login = clerk.find<QLineEdit>(u"ログインID"_qs);
        auto *secret = clerk.find<QLineEdit>(u"パスワード"_qs);
        login->setText(m_login);
        secret->setFocus();
        secret->selectAll();
        clerk.type(password);
        clerk.press(Qt::Key_Return);
        return clerk.sees(u"申請管理"_qs);
    }
    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
    }
    /// Into the three fields, from the first on, and Enter.
    static void fillIn(Clerk &clerk, const QString &present, const QString &first, const QString &again)
    {
        clerk.find<QLineEdit>(u"現在のパスワード"_qs)->setFocus();
        for (const QString &text : { present, first, again }) {
            clerk.press(Qt::Key_A, Qt::ControlModifier);
            clerk.press(Qt::Key_Delete);
            clerk.type(text);
            clerk.press(Qt::Key_Return);
        }
    }

    std::unique_ptr<SharedServer> m_server;
    std::unique_ptr<OwnFile> m_file;
    QString m_login;
    QString m_present;
};

void TestOwnPassword::init()
{
    QSettings().remove(u"server"_qs);
    if (onServer()) {
        m_server = std::make_unique<SharedServer>();
        m_login = m_server->login("gun");
        m_present = sharedPassword();
    } else {
        m_file = std::make_unique<OwnFile>(u"kanri"_qs);
        m_login = u"kanri"_qs;
        m_present = ownPassword();
    }
}

void TestOwnPassword::cleanup()
{
    m_server.reset();
    m_file.reset();
}

void TestOwnPassword::byKeyboard()
{
    const auto clerk = atWork();
    QVERIFY(clerk);
    clerk->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clerk->sees(u"パスワードの変更"_qs));
    QCOMPARE(focused(), u"現在のパスワード");
    clerk->type(m_present);
    clerk->press(Qt::Key_Return);
    QCOMPARE(focused(), u"新しいパスワード");
    clerk->type(wanted);
    clerk->press(Qt::Key_Tab);
    QCOMPARE(focused(), u"新しいパスワード（確認用）");
    clerk->type(wanted);
    clerk->press(Qt::Key_F9);
    QVERIFY(clerk->sees(u"申請管理"_qs));
    QVERIFY(clerk->reads(u"パスワードを変更しました。"_qs));
    clerk->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clerk->sees(u"ログイン"_qs));
    auto *secret = clerk->find<QLineEdit>(u"パスワード"_qs);
    secret->setFocus();
    clerk->type(m_present);
    clerk->press(Qt::Key_Return);
    QVERIFY(clerk->reads(u"ログインIDまたはパスワードが違います。"_qs));
    QVERIFY(logIn(*clerk, wanted));
    QSettings().sync();
    QFile settings(QSettings().fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(wanted.toUtf8()));
}

void TestOwnPassword::whatIsWrongStandsAtItsField()
{
    const auto clerk = atWork();
    QVERIFY(clerk);
    QVERIFY(clerk->click<QPushButton>(u"パスワード変更"_qs));
    QVERIFY(clerk->sees(u"パスワードの変更"_qs));
    clerk->press(Qt::Key_F9);
    QVERIFY(clerk->reads(u"今ログインに使っているパスワードを入力してください。"_qs));
    QVERIFY(clerk->reads(u"パスワードは13文字以上で入力してください。"_qs));
    QCOMPARE(focused(), u"現在のパスワード");
    fillIn(*clerk, m_present, u"eleven char"_qs, u"eleven char"_qs);
    QTRY_COMPARE(focused(), u"新しいパスワード");
    fillIn(*clerk, m_present, wanted, wanted + u'!');
    QTRY_COMPARE(focused(), u"新しいパスワード（確認用）");
    fillIn(*clerk, m_present, m_present, m_present);
    QVERIFY(clerk->reads(u"現在のパスワードと同じです。"_qs));
    fillIn(*clerk, u"falsch"_qs, wanted, wanted);
    QVERIFY(clerk->reads(u"現在のパスワードが違います。"_qs));
    QTRY_COMPARE(focused(), u"現在のパスワード");
    QCOMPARE(clerk->find<QLineEdit>(u"新しいパスワード"_qs)->text(), wanted); // typed once is enough
    if (!onServer()) {
        for (int i = 0; i < 2; ++i) {
            fillIn(*clerk, u"falsch"_qs, wanted, wanted);
            QTRY_COMPARE(focused(), u"現在のパスワード");
        }
        fillIn(*clerk, m_present, wanted, wanted);
        QVERIFY(clerk->reads(u"秒"_qs));
        QTest::qWait(1100);
    }
    fillIn(*clerk, m_present, wanted, wanted);
    QVERIFY(clerk->reads(u"パスワードを変更しました。"_qs));
}

void TestOwnPassword::backToWhereOneWas()
{
    const auto clerk = atWork();
    QVERIFY(clerk);
    clerk->press(Qt::Key_0, Qt::AltModifier);
    QVERIFY(clerk->sees(u"メール設定"_qs));
    QVERIFY(clerk->click<QPushButton>(u"パスワード変更"_qs));
    QVERIFY(clerk->sees(u"パスワードの変更"_qs));
    clerk->type(m_present);
    clerk->press(Qt::Key_Escape);
    QVERIFY(clerk->sees(u"メール設定"_qs));
    QVERIFY(clerk->click<QPushButton>(u"パスワード変更"_qs));
    QCOMPARE(clerk->find<QLineEdit>(u"現在のパスワード"_qs)->text(), QString()); // nothing typed is left
    QVERIFY(clerk->click<QToolButton>(u"TOP"_qs));
    QVERIFY(clerk->sees(u"TOP"_qs));
    QVERIFY(clerk->click<QPushButton>(u"パスワード変更"_qs));
    clerk->press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(clerk->click<QPushButton>(u"パスワード変更"_qs));
    QVERIFY(clerk->click<QPushButton>(u"ログアウト"_qs));
    QVERIFY(clerk->sees(u"ログイン"_qs));
}

void TestOwnPassword::aKeptPasswordIsRenewed()
{
    if (!onServer())
        return; // a file's password is kept nowhere
    for (const bool kept : { true, false }) {
        const QString present = kept ? m_present : wanted;
        ServerSettings settings;
        settings.address = m_server->address();
        settings.login = m_login;
        Clerk clerk(settings, { { u"△△郡医師会 承認者"_qs, m_login } }, present);
        QVERIFY(clerk.sees(u"ログイン"_qs));
        if (kept)
            clerk.keys().write(settings.passwordKey(), present, &clerk.window(), [](KeyStore::Error) {});
        QVERIFY(logIn(clerk, present));
        QVERIFY(clerk.click<QPushButton>(u"パスワード変更"_qs));
        const QString next = kept ? wanted : m_present;
        fillIn(clerk, present, next, next);
        QVERIFY(clerk.reads(u"パスワードを変更しました。"_qs));
        std::optional<QString> found;
        bool answered = false;
        QTest::qWait(200);
        clerk.keys().read(settings.passwordKey(), &clerk.window(),
            [&](const std::optional<QString> &value, KeyStore::Error) {
                found = value;
                answered = true;
            });
        QTRY_VERIFY(answered);
        QCOMPARE(found, kept ? std::optional<QString>(next) : std::nullopt);
    }
}

void TestOwnPassword::notInPracticeMode()
{
    Clerk clerk(practiceOriginal());
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(clerk.find<QPushButton>(u"ログアウト"_qs));
    for (const QPushButton *button : clerk.window().findChildren<QPushButton *>())
        QVERIFY(!button->isVisible() || button->text() != u"パスワード変更");
    clerk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    Clerk::settle();
    QVERIFY(clerk.sees(u"申請管理"_qs));
}

int main(int argc, char **argv)
{
    return runAtDesk<TestOwnPassword>(argc, argv);
}

#include "tst_own_password.moc"
