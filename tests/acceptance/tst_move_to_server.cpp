// An office's file goes to the shared server through the window, with what goes wrong on the way.
#include "desk.h"

#include "start/moved_page.h"
#include "start/server_settings.h"
#include "support/loop_watch.h"
#include "support/own_file.h"
#include "support/shared_office.h"

#include <QClipboard>
#include <QPdfWriter>
#include <QProgressBar>
#include <QTableWidget>

using namespace mamis;
using namespace mamis::test;

class TestMoveToServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromTheLogInToTheServer();
    void refusedAtTheField();
    void stoppedInTheMiddle();
    void fromTheServersPage();
    void practiceIsNotOffered();

private:
    QString login() const { return m_name + u"-kanri"_qs; }
    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
    }
    static bool fill(Clerk &clerk, const QString &name, const QString &text)
    {
        auto *field = clerk.find<QLineEdit>(name);
        if (!field)
            return false;
        field->setFocus();
        field->selectAll();
        clerk.press(Qt::Key_Delete);
        clerk.type(text);
        return field->text() == text;
    }
    /// Everything but the password.
    bool fillIn(Clerk &clerk) const
    {
        const ServerAddress address = Cluster::instance().line(m_name);
        return fill(clerk, u"サーバー"_qs, address.hosts)
            && fill(clerk, u"ポート"_qs, QString::number(address.port))
            && fill(clerk, u"データベース"_qs, m_name)
            && fill(clerk, u"証明書ファイル"_qs, address.authority);
    }
    /// Into the field with the focus, with Enter.
    static void enterPassword(Clerk &clerk)
    {
        clerk.type(u"only for tests"_qs);
        clerk.press(Qt::Key_Return);
    }
    static QByteArray settings()
    {
        QSettings().sync();
        QFile file(QSettings().fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isOnServer() const { return Cluster::instance().admin(m_name).hasDatabase(); }

    QString m_name;
    int m_count = 0;
};

void TestMoveToServer::init()
{
    QSettings().remove(u"server"_qs);
    QSettings().remove(u"database"_qs);
    m_name = QStringLiteral("window%1_%2").arg(QCoreApplication::applicationPid()).arg(++m_count);
}

void TestMoveToServer::cleanup()
{
    ServerDatabase::maintenance()->runText(u"drop database if exists "_qs + m_name + u" with (force)"_qs);
}

// By keyboard alone, from the log-in to working on the server.
void TestMoveToServer::fromTheLogInToTheServer()
{
    const OwnFile file(login(), 2000);
    Clerk clerk(file.path());
    QVERIFY(clerk.sees(u"ログイン"_qs));
    auto *move = clerk.find<QPushButton>(u"共有サーバーへ移す…"_qs);
    QVERIFY(move);
    for (int i = 0; i < 10 && QApplication::focusWidget() != move; ++i)
        clerk.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), move);
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"共有サーバーへ移す"_qs));
    QCOMPARE(clerk.find<QLineEdit>(u"ファイル"_qs)->text(), QDir::toNativeSeparators(file.path()));
    QCOMPARE(focused(), u"サーバー");
    clerk.press(Qt::Key_F9);
    QVERIFY(clerk.reads(u"サーバー名を入力してください。"_qs));

    const ServerAddress address = Cluster::instance().line(m_name);
    clerk.type(address.hosts);
    clerk.press(Qt::Key_Return);
    QCOMPARE(focused(), u"ポート");
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.type(QString::number(address.port));
    clerk.press(Qt::Key_Return);
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.type(m_name);
    clerk.press(Qt::Key_Tab); // to the encryption
    clerk.press(Qt::Key_Tab);
    QCOMPARE(focused(), u"証明書ファイル");
    clerk.type(address.authority);
    clerk.press(Qt::Key_Tab); // to its button
    clerk.press(Qt::Key_Tab);
    QCOMPARE(focused(), u"管理者");
    clerk.press(Qt::Key_Return);
    QCOMPARE(focused(), u"パスワード");
    clerk.type(u"falsch"_qs);
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.reads(u"ログインIDまたはパスワードが違います。"_qs));
    QTRY_COMPARE(focused(), u"パスワード");
    QCOMPARE(clerk.find<QLineEdit>(u"データベース"_qs)->text(), m_name);
    QVERIFY(!isOnServer());
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    enterPassword(clerk);

    QVERIFY(clerk.sees(u"移行完了"_qs));
    QVERIFY(clerk.reads(u"行数はファイルとサーバーで一致しています"_qs));
    QVERIFY(clerk.reads(QDir::toNativeSeparators(file.path())));
    auto *table = clerk.find<QTableWidget>(u"初回パスワード"_qs);
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"管理 花子");
    QCOMPARE(table->item(1, 1)->text(), login() + u"-2"_qs);
    const QString first = table->item(0, 2)->text();
    const QString second = table->item(1, 2)->text();

    // Not before they have been taken along.
    clerk.press(Qt::Key_F9);
    QVERIFY(clerk.reads(u"まだコピー・印刷・保存されていません"_qs));
    QVERIFY(!clerk.window().close());
    // What the message asks for comes next, then the page.
    for (const QString &button :
        { u"控えました"_qs, u"印刷…"_qs, u"ファイルに保存…"_qs, u"サーバーにログインする"_qs }) {
        clerk.press(Qt::Key_Tab); // as the eye goes
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), button);
    }
    clerk.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(clerk.reads(u"コピーしました。"_qs));
    QCOMPARE(QApplication::clipboard()->text(),
        QStringLiteral("管理 花子\t%1\t%2\n事務 一郎\t%1-2\t%3").arg(login(), first, second));
    const QTemporaryDir folder;
    auto *page = clerk.window().findChild<MovedPage *>();
    page->setFileName(folder.filePath(u"first.csv"_qs));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(clerk.reads(u"保存しました："_qs));
    QFile saved(folder.filePath(u"first.csv"_qs));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains(second.toUtf8()));
#ifndef Q_OS_WIN // there the folder's rights count
    QVERIFY(!(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    QPdfWriter pdf(folder.filePath(u"first.pdf"_qs));
    page->print(pdf);
    clerk.press(Qt::Key_F9);
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(clerk.reads(u"共有サーバー：localhost/"_qs + m_name));
    QCOMPARE(clerk.find<QLineEdit>(u"ログインID"_qs)->text(), login());
    QTRY_COMPARE(focused(), u"パスワード");
    clerk.type(first);
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"自分のパスワードの設定"_qs));
    for (int i = 0; i < 2; ++i) {
        clerk.type(u"my own one, as long as it is"_qs);
        clerk.press(Qt::Key_Return);
    }
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(clerk.reads(u"ユーザー名：管理 花子 様 | △△郡医師会"_qs));
    QCOMPARE(whoIs(m_name, login() + u"-2"_qs, second), u"△△郡医師会 approver");
    QCOMPARE(table->rowCount(), 0); // nothing of them is left in the window
    for (const QString &secret : { first, second, u"only for tests"_qs })
        QVERIFY(!settings().contains(secret.toUtf8()));
    // The file is free, and as it was.
    file.change([](Connection &connection) {
        QCOMPARE(connection.runText(u"select count(*) from member"_qs).next(), true);
    });
}

void TestMoveToServer::refusedAtTheField()
{
    const OwnFile file(login());
    Clerk clerk(file.path());
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(clerk.click<QPushButton>(u"共有サーバーへ移す…"_qs));
    QVERIFY(fillIn(clerk));
    const auto tryTo = [&](const QString &field, const QString &value, const QString &sentence) {
        QVERIFY(fill(clerk, u"パスワード"_qs, u"only for tests"_qs));
        auto *edit = clerk.find<QLineEdit>(field);
        const QString before = edit->text();
        QVERIFY(fill(clerk, field, value));
        clerk.press(Qt::Key_F9);
        QVERIFY(clerk.reads(sentence));
        QTRY_COMPARE(focused(), field);
        QCOMPARE(edit->text(), value); // what was typed stays
        QVERIFY(fill(clerk, field, before));
    };
    const QTemporaryDir folder;
    const QString practice = folder.filePath(u"practice.mamis"_qs);
    DatabaseFile::create(practice, DatabaseFile::Kind::Practice);
    tryTo(u"ファイル"_qs, practice, u"これは練習用のデータベースです"_qs);
    tryTo(u"ファイル"_qs, folder.filePath(u"none.mamis"_qs), u"データベースが見つかりません"_qs);
    {
        const DatabaseFile user(file.path());
        tryTo(u"ファイル"_qs, file.path(), u"ほかのパソコンで使用中です"_qs);
    }
    tryTo(u"ポート"_qs, u""_qs, u"ポートを入力してください"_qs);
    tryTo(u"サーバー"_qs, u"127.0.0.1:1"_qs, u"サーバーに接続できません。"_qs);
    tryTo(u"証明書ファイル"_qs, Cluster::instance().folder + u"/other.pem"_qs,
        u"正しいサーバーであることを確認できませんでした"_qs);
    tryTo(u"データベース"_qs, u"postgres"_qs, u"このソフトのものではないデータベース"_qs);
    const SharedServer taken;
    tryTo(u"データベース"_qs, taken.name(), u"すでに医師会のデータが入っています"_qs);
    // Somebody who is no administrator.
    taken.superuser()->runText(
        QStringLiteral("alter role \"%1\" password 'only for tests'").arg(taken.login("gun")));
    tryTo(u"管理者"_qs, taken.login("gun"), u"サーバーの管理者ではありません"_qs);
    QVERIFY(!isOnServer());
    // Back to where one was: the file is open again.
    clerk.press(Qt::Key_Escape);
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(clerk.reads(u"データベース：office.mamis"_qs));
}

void TestMoveToServer::stoppedInTheMiddle()
{
    const OwnFile file(login(), 60'000);
    Clerk clerk(file.path());
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(clerk.click<QPushButton>(u"共有サーバーへ移す…"_qs));
    QVERIFY(fillIn(clerk));
    QVERIFY(clerk.click<QLineEdit>(u"パスワード"_qs));
    LoopWatch watch;
    enterPassword(clerk);
    auto *progress = clerk.find<QProgressBar>(u"移行の進み具合"_qs);
    QVERIFY(progress);
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 1000, 20'000);
    QCOMPARE(focused(), QString()); // the button that stops it has its text as its name
    QVERIFY(!clerk.window().close()); // it says why
    QVERIFY(clerk.reads(u"移行中です。"_qs));
    clerk.press(Qt::Key_Space); // 中止
    QVERIFY(clerk.reads(u"中止しました。何も移していません。"_qs));
    QVERIFY2(watch.went(), watch.told().c_str());
    QVERIFY(!isOnServer());
    clerk.press(Qt::Key_Escape);
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(clerk.reads(u"データベース：office.mamis"_qs));
}

void TestMoveToServer::fromTheServersPage()
{
    const OwnFile file(login());
    Clerk clerk;
    clerk.opening().showStart();
    QVERIFY(clerk.click<QPushButton>(u"共有サーバーに接続"_qs));
    QVERIFY(clerk.click<QPushButton>(u"共有サーバーへ移す…"_qs));
    QVERIFY(clerk.sees(u"共有サーバーへ移す"_qs));
    QTRY_COMPARE(focused(), u"ファイル");
    clerk.press(Qt::Key_Escape);
    QVERIFY(clerk.sees(u"共有サーバー"_qs));
    QVERIFY(clerk.click<QPushButton>(u"共有サーバーへ移す…"_qs));
    QVERIFY(fill(clerk, u"ファイル"_qs, file.path()));
    QVERIFY(fillIn(clerk));
    QVERIFY(clerk.click<QLineEdit>(u"パスワード"_qs));
    enterPassword(clerk);
    QVERIFY(clerk.sees(u"移行完了"_qs));
    clerk.press(Qt::Key_F9);
    QVERIFY(clerk.click<QPushButton>(u"控えました"_qs));
    clerk.press(Qt::Key_F9);
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(isOnServer());
}

void TestMoveToServer::practiceIsNotOffered()
{
    Clerk clerk(practiceOriginal());
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(clerk.find<QPushButton>(u"別のデータベースを使う…"_qs));
    for (const QPushButton *button : clerk.window().findChildren<QPushButton *>())
        QVERIFY(!button->isVisible() || button->text() != u"共有サーバーへ移す…");
}

int main(int argc, char **argv)
{
    return runAtDesk<TestMoveToServer>(argc, argv);
}

#include "tst_move_to_server.moc"
