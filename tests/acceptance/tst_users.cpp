// 事務局ユーザー管理: an administrator lets somebody new in, who chooses an own password first, and closes
// them again; on a file and on a shared server.
#include "desk.h"

#include "session/lock_cover.h"
#include "start/server_settings.h"
#include "support/own_file.h"
#include "support/shared_office.h"

#include <QClipboard>
#include <QToolButton>

using namespace mamis;
using namespace mamis::test;

namespace {

const QString own = QStringLiteral("a password of my own");

} // namespace

class TestUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromTheFirstPasswordToTheLastDay();
    void backFromTheFirstPassword();
    void whatIsWrongStandsAtItsField();
    void theOnlyAdministrator();
    void aClerkFindsItClosed();
    void coveredAfterAWhile();
    void coveredForSomebodyElse();

private:
    std::unique_ptr<Clerk> atTheLogIn() const
    {
        if (!m_server)
            return std::make_unique<Clerk>(m_file->path());
        ServerSettings settings;
        settings.address = m_server->address();
        return std::make_unique<Clerk>(
            settings, QHash<QString, QString> { { u"△△郡医師会 管理者"_qs, m_admin } }, m_password);
    }
    /// Types both and presses Enter; what is seen then is the test's to say.
    static bool enter(Clerk &clerk, const QString &login, const QString &password)
    {
        if (!clerk.sees(u"ログイン"_qs))
            return false;
        auto *name = clerk.find<QLineEdit>(u"ログインID"_qs);
        auto *secret = clerk.find<QLineEdit>(u"パスワード"_qs);
        if (!QTest::qWaitFor([&] { return name->isEnabled() && secret->isEnabled(); }, 10000))
            return false;
        name->setText(login);
        secret->setFocus();
        secret->selectAll();
        clerk.type(password);
        clerk.press(Qt::Key_Return);
        return true;
    }
    std::unique_ptr<Clerk> atTheUsers() const
    {
        auto clerk = atTheLogIn();
        const bool there = enter(*clerk, m_admin, m_password) && clerk->sees(u"申請管理"_qs);
        clerk->press(Qt::Key_4, Qt::AltModifier);
        return there && clerk->sees(u"事務局ユーザー管理"_qs) ? std::move(clerk) : nullptr;
    }
    static bool write(Clerk &clerk, const QString &field, const QString &text)
    {
        auto *line = clerk.find<QLineEdit>(field);
        if (!line)
            return false;
        line->setFocus();
        line->selectAll();
        clerk.type(text);
        return true;
    }
    static bool logOut(Clerk &clerk)
    {
        return clerk.click<QPushButton>(u"ログアウト"_qs) && clerk.sees(u"ログイン"_qs);
    }
    /// Adds 新人 花子 with this login; the first password, from the clipboard.
    static QString add(Clerk &clerk, const QString &login)
    {
        clerk.press(Qt::Key_N, Qt::ControlModifier);
        if (!clerk.sees(u"ユーザー"_qs) || !write(clerk, u"ログインID"_qs, login)
            || !write(clerk, u"氏名"_qs, u"新人 花子"_qs))
            return {};
        clerk.press(Qt::Key_S, Qt::ControlModifier);
        if (!clerk.sees(u"初回パスワード"_qs) || !clerk.click<QPushButton>(u"コピー"_qs))
            return {};
        const QString password = QGuiApplication::clipboard()->text();
        clerk.press(Qt::Key_F9);
        return clerk.sees(u"事務局ユーザー管理"_qs) ? password : QString();
    }
    /// Opens the row with this text in the list of users.
    static bool openUser(Clerk &clerk, const QString &login)
    {
        auto *table = clerk.find<ListTable>(u"ユーザー"_qs);
        const auto row = [&] { return Desk::texts(table, 2).indexOf(login); };
        if (!table || !QTest::qWaitFor([&] { return row() >= 0; }, 10000))
            return false;
        table->setFocus();
        table->setCurrentRow(static_cast<int>(row()));
        clerk.press(Qt::Key_Return);
        return clerk.sees(u"ユーザー"_qs) && clerk.reads(u"最終ログイン"_qs);
    }
    QString newLogin() const { return m_admin.section(u'-', 0, 0) + u"-hanako"_qs; }

    std::unique_ptr<SharedServer> m_server;
    std::unique_ptr<OwnFile> m_file;
    QString m_admin;
    QString m_password;
};

void TestUsers::init()
{
    QSettings().remove(u"server"_qs);
    if (onServer()) {
        m_server = std::make_unique<SharedServer>();
        m_admin = m_server->login("gun");
        m_password = sharedPassword();
    } else {
        m_file = std::make_unique<OwnFile>(u"kanri"_qs);
        m_admin = u"kanri"_qs;
        m_password = ownPassword();
    }
}

void TestUsers::cleanup()
{
    if (m_server)
        ServerDatabase::maintenance()->runText(QStringLiteral("drop role if exists \"%1\"").arg(newLogin()));
    m_server.reset();
    m_file.reset();
}

void TestUsers::fromTheFirstPasswordToTheLastDay()
{
    const auto clerk = atTheUsers();
    QVERIFY(clerk);
    const QString first = add(*clerk, newLogin());
    QVERIFY(first.size() >= 13);
    QVERIFY(logOut(*clerk));

    // The first password opens nothing but the choice of another one.
    QVERIFY(enter(*clerk, newLogin(), first));
    QVERIFY(clerk->sees(u"自分のパスワードの設定"_qs));
    clerk->press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(write(*clerk, u"新しいパスワード"_qs, first));
    QVERIFY(write(*clerk, u"新しいパスワード（確認用）"_qs, first));
    clerk->press(Qt::Key_F9);
    QVERIFY(clerk->reads(u"渡されたパスワードと同じです"_qs));
    QVERIFY(write(*clerk, u"新しいパスワード"_qs, own));
    QVERIFY(write(*clerk, u"新しいパスワード（確認用）"_qs, own));
    clerk->press(Qt::Key_F9);
    QVERIFY(clerk->sees(u"申請管理"_qs));
    QVERIFY(logOut(*clerk));
    QVERIFY(enter(*clerk, newLogin(), own));
    QVERIFY(clerk->sees(u"申請管理"_qs)); // once only
    QVERIFY(logOut(*clerk));

    // The last day.
    QVERIFY(enter(*clerk, m_admin, m_password));
    QVERIFY(clerk->sees(u"申請管理"_qs));
    clerk->press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(openUser(*clerk, newLogin()));
    QVERIFY(clerk->click<QPushButton>(u"利用停止"_qs));
    QVERIFY(clerk->click<QPushButton>(u"停止する"_qs));
    QVERIFY(clerk->reads(u"利用を停止しました。"_qs));
    QVERIFY(clerk->reads(u"– 停止"_qs));
    QVERIFY(logOut(*clerk));
    QVERIFY(enter(*clerk, newLogin(), own));
    QVERIFY(clerk->reads(u"ログインIDまたはパスワードが違います。"_qs));
}

void TestUsers::backFromTheFirstPassword()
{
    const auto clerk = atTheUsers();
    QVERIFY(clerk);
    const QString first = add(*clerk, newLogin());
    QVERIFY(logOut(*clerk));
    QVERIFY(enter(*clerk, newLogin(), first));
    QVERIFY(clerk->sees(u"自分のパスワードの設定"_qs));
    clerk->press(Qt::Key_Escape);
    QVERIFY(enter(*clerk, m_admin, m_password));
    QVERIFY(clerk->sees(u"申請管理"_qs));
}

void TestUsers::whatIsWrongStandsAtItsField()
{
    const auto clerk = atTheUsers();
    QVERIFY(clerk);
    clerk->press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(clerk->sees(u"ユーザー"_qs));
    QVERIFY(write(*clerk, u"ログインID"_qs, u"Hanako"_qs));
    clerk->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(clerk->reads(u"このログインIDは使えません。"_qs));
    QVERIFY(write(*clerk, u"氏名"_qs, u"もう一人"_qs));
    QVERIFY(write(*clerk, u"ログインID"_qs, m_admin));
    clerk->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(clerk->reads(u"このログインIDはすでに使われています"_qs));
    QCOMPARE(clerk->find<QLineEdit>(u"氏名"_qs)->text(), u"もう一人");
}

void TestUsers::theOnlyAdministrator()
{
    const auto clerk = atTheUsers();
    QVERIFY(clerk);
    QVERIFY(openUser(*clerk, m_admin));
    QVERIFY(clerk->reads(u"ご自身のため、権限の変更は他の管理者が行います。"_qs));
    QVERIFY(!clerk->find<QComboBox>(u"権限"_qs)->isEnabled());
    for (QPushButton *button : clerk->window().findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || button->text() != u"利用停止", "the own account can be closed");
}

void TestUsers::aClerkFindsItClosed()
{
    const auto clerk = atTheLogIn();
    QVERIFY(enter(*clerk, m_server ? m_server->login("gun2") : u"kanri-2"_qs, m_password));
    QVERIFY(clerk->sees(u"申請管理"_qs));
    clerk->press(Qt::Key_4, Qt::AltModifier);
    Clerk::settle(300);
    QVERIFY(clerk->sees(u"申請管理"_qs));
    QVERIFY(!clerk->find<QAbstractButton>(u"事務局ユーザー管理"_qs)->isEnabled());
}

void TestUsers::coveredAfterAWhile()
{
    const auto clerk = atTheUsers();
    QVERIFY(clerk);
    clerk->press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(clerk->sees(u"ユーザー"_qs));
    QVERIFY(write(*clerk, u"氏名"_qs, u"書きかけ"_qs));
    auto *cover = clerk->window().findChild<LockCover *>();
    QVERIFY(cover && !cover->isCovering());
    cover->watch(std::chrono::milliseconds(100));
    QTRY_VERIFY(cover->isCovering());
    cover->watch(std::chrono::hours(1));
    QCOMPARE(cover->geometry(), clerk->window().rect());
    // Nothing below answers.
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"ログイン中の方のパスワード");
    for (const Qt::Key key : { Qt::Key_1, Qt::Key_2, Qt::Key_Home })
        clerk->press(key, Qt::AltModifier);
    for (const Qt::Key key : { Qt::Key_F1, Qt::Key_Escape, Qt::Key_F9 })
        clerk->press(key);
    for (int i = 0; i < 6; ++i) {
        clerk->press(Qt::Key_Tab);
        QVERIFY(cover->isAncestorOf(QApplication::focusWidget()));
    }
    QVERIFY(clerk->window().currentPage()->crumb() == u"ユーザー" && !clerk->window().showsKeys());
    QVERIFY(write(*clerk, u"ログイン中の方のパスワード"_qs, u"not this one"_qs));
    clerk->press(Qt::Key_Return);
    QVERIFY(clerk->reads(u"ログイン中の方のパスワードではありません。"_qs));
    QVERIFY(cover->isCovering());
    QVERIFY(write(*clerk, u"ログイン中の方のパスワード"_qs, m_password));
    clerk->press(Qt::Key_Return);
    QTRY_VERIFY(!cover->isCovering());
    QCOMPARE(QApplication::focusWidget(), clerk->find<QLineEdit>(u"氏名"_qs));
    QCOMPARE(clerk->find<QLineEdit>(u"氏名"_qs)->text(), u"書きかけ");
}

void TestUsers::coveredForSomebodyElse()
{
    const auto clerk = atTheUsers();
    QVERIFY(clerk);
    clerk->window().findChild<LockCover *>()->cover();
    QVERIFY(clerk->click<QPushButton>(u"別のユーザーでログイン"_qs));
    QVERIFY(enter(*clerk, m_server ? m_server->login("gun2") : u"kanri-2"_qs, m_password));
    QVERIFY(clerk->sees(u"申請管理"_qs));
    QVERIFY(clerk->find<QPushButton>(u"ログアウト"_qs)->isEnabled());
}

int main(int argc, char **argv)
{
    return runAtDesk<TestUsers>(argc, argv);
}

#include "tst_users.moc"
