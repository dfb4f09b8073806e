// From the first start to a shared server, with what goes wrong on the way, and what others do meanwhile.
#include "desk.h"

#include "areas/applications/detail_page.h"
#include "office/decisions.h"
#include "office/live.h"
#include "start/server_settings.h"

#include "support/relay.h"
#include "support/shared_office.h"

using namespace mamis;
using namespace mamis::test;

class TestSharedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void connectsFromTheFirstStart();
    void passwordIsKeptOnlyWhenAsked();
    void colleaguesAndABrokenServer();

private:
    /// Clicks into a field and types in place of what is there.
    static bool fill(Clerk &clerk, const QString &name, const QString &text)
    {
        if (!clerk.click<QLineEdit>(name))
            return false;
        clerk.press(Qt::Key_A, Qt::ControlModifier);
        clerk.type(text);
        return true;
    }

    /// The server page with everything but the password.
    bool fillIn(Clerk &clerk) const
    {
        return clerk.click<QPushButton>(u"共有サーバーに接続"_qs) && clerk.sees(u"共有サーバー"_qs)
            && fill(clerk, u"サーバー"_qs, u"localhost"_qs)
            && fill(clerk, u"ポート"_qs, QString::number(m_server->address().port))
            && fill(clerk, u"データベース"_qs, m_server->name())
            && fill(clerk, u"証明書ファイル"_qs, m_server->address().authority)
            && fill(clerk, u"ログインID"_qs, m_server->login("gun"));
    }

    static QString keptPassword(Clerk &clerk)
    {
        QString kept = u"?"_qs;
        clerk.keys().read(ServerSettings::load().value_or(ServerSettings()).passwordKey(), &clerk.window(),
            [&kept](
                const std::optional<QString> &value, KeyStore::Error) { kept = value.value_or(QString()); });
        return QTest::qWaitFor([&kept] { return kept != u"?"; }, 5000) ? kept : u"?"_qs;
    }

    std::unique_ptr<SharedServer> m_server;
};

void TestSharedServer::initTestCase()
{
    m_server = std::make_unique<SharedServer>();
}

void TestSharedServer::cleanupTestCase()
{
    m_server.reset();
}

void TestSharedServer::connectsFromTheFirstStart()
{
    auto first = std::make_unique<Clerk>();
    Clerk &clerk = *first;
    clerk.opening().showStart();
    QVERIFY(clerk.click<QPushButton>(u"共有サーバーに接続"_qs));
    QVERIFY(clerk.sees(u"共有サーバー"_qs));
    // Nothing filled in: said at the field, which has the focus.
    clerk.press(Qt::Key_F9);
    QVERIFY(clerk.reads(u"サーバー名を入力してください。"_qs));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"サーバー"_qs);
    clerk.press(Qt::Key_Escape);
    QVERIFY(fillIn(clerk));

    // Each error stands at its field, and what was typed stays.
    QVERIFY(fill(clerk, u"パスワード"_qs, u"falsch"_qs));
    QVERIFY(clerk.click<QPushButton>(u"接続テスト"_qs));
    QVERIFY(clerk.reads(u"ログインIDまたはパスワードが違います。"_qs));
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"パスワード"_qs);
    QVERIFY(fill(clerk, u"証明書ファイル"_qs, Cluster::instance().folder + u"/other.pem"_qs));
    QVERIFY(fill(clerk, u"パスワード"_qs, sharedPassword()));
    QVERIFY(clerk.click<QPushButton>(u"接続テスト"_qs));
    QVERIFY(clerk.reads(u"正しいサーバーであることを確認できませんでした"_qs));
    QVERIFY(fill(clerk, u"証明書ファイル"_qs, m_server->address().authority));
    QVERIFY(fill(clerk, u"データベース"_qs, u"nothing_here"_qs));
    QVERIFY(clerk.click<QPushButton>(u"接続テスト"_qs));
    QVERIFY(clerk.reads(u"サーバーにそのデータベースがないか"_qs));
    QVERIFY(fill(clerk, u"データベース"_qs, m_server->name()));
    QVERIFY(clerk.click<QPushButton>(u"接続テスト"_qs));
    QVERIFY(clerk.reads(u"接続できました。△△郡医師会 の 郡 太郎 さんとしてログインできます。"_qs));
    QVERIFY(!ServerSettings::load()); // nothing is kept of a trial

    clerk.press(Qt::Key_F9);
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QVERIFY(clerk.reads(u"共有サーバー：localhost/"_qs));
    QVERIFY(clerk.reads(u"ユーザー名：郡 太郎 様 | △△郡医師会"_qs));
    QCOMPARE(keptPassword(clerk), QString());
    QFile settings(QSettings().fileName());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(sharedPassword().toUtf8()));

    first.reset();

    // The next start knows the server and who logged in last.
    Clerk next;
    next.opening().openLast();
    QVERIFY(next.sees(u"ログイン"_qs));
    QCOMPARE(next.find<QLineEdit>(u"ログインID"_qs)->text(), m_server->login("gun"));
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"パスワード"_qs); // only that is missing
    next.type(sharedPassword());
    next.press(Qt::Key_Return);
    QVERIFY(next.sees(u"申請管理"_qs));
}

void TestSharedServer::passwordIsKeptOnlyWhenAsked()
{
    Clerk clerk;
    clerk.opening().showStart();
    QVERIFY(fillIn(clerk));
    QVERIFY(fill(clerk, u"パスワード"_qs, sharedPassword()));
    QVERIFY(clerk.click<QCheckBox>(u"パスワードをこのパソコンの資格情報に保存する"_qs));
    clerk.press(Qt::Key_F9);
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QCOMPARE(keptPassword(clerk), sharedPassword());
    // Not asked for any more: gone from the store, too.
    QVERIFY(clerk.click<QPushButton>(u"ログアウト"_qs));
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(clerk.click<QPushButton>(u"別のデータベースを使う…"_qs));
    QVERIFY(fillIn(clerk));
    QVERIFY(fill(clerk, u"パスワード"_qs, sharedPassword()));
    QVERIFY(clerk.click<QCheckBox>(u"パスワードをこのパソコンの資格情報に保存する"_qs));
    clerk.press(Qt::Key_F9);
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QCOMPARE(keptPassword(clerk), QString());
}

void TestSharedServer::colleaguesAndABrokenServer()
{
    const QList<qint64> steps = m_server->submit(3);
    ServerSettings known;
    Relay line(m_server->address().port);
    known.address = m_server->address();
    known.address.port = line.port();
    Clerk clerk(known, { { u"△△郡医師会 承認者"_qs, m_server->login("gun") } }, sharedPassword());
    QVERIFY(clerk.logInAs(u"△△郡医師会"_qs));
    const auto rows = [&clerk] {
        const auto *table = clerk.window().findChild<ListTable *>();
        return table ? table->model()->rowCount() : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, 10'000);

    // A colleague decides: the list follows by itself, and so does the open detail, where typed text stays.
    const auto colleague = logInTo(m_server->address(), m_server->login("gun2"));
    QVERIFY(colleague);
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"申請詳細"_qs));
    const qint64 open = clerk.window().findChild<DetailPage *>()->stepId();
    colleague->live()->lookAt(open);
    QVERIFY(clerk.reads(u"郡 二郎 さんもこの申請を開いています。"_qs));
    QVERIFY(clerk.click<QRadioButton>(u"承認"_qs));
    QVERIFY(clerk.click<QPlainTextEdit>(u"連絡メッセージ"_qs));
    clerk.type(u"書きかけの文"_qs);
    Awaited<StepStatus> done;
    Decisions(*colleague).decide(approval(open), this, done.answer());
    QVERIFY(done.wait());
    QCOMPARE(done.code(), QString());
    QVERIFY(clerk.reads(u"入力内容は残っています。ご確認ください。"_qs));
    // 承認 is not to be had any more; what was typed stands with what is.
    QVERIFY(clerk.click<QRadioButton>(u"取消"_qs));
    auto *message = clerk.find<QPlainTextEdit>(u"連絡メッセージ（必須）"_qs);
    QVERIFY(message);
    QCOMPARE(message->toPlainText(), u"書きかけの文"_qs);
    clerk.press(Qt::Key_Escape);
    QVERIFY(clerk.click<QPushButton>(u"破棄して移動"_qs));
    QVERIFY(clerk.sees(u"申請管理"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 10'000);

    // The server is gone: said over everything, and over by itself.
    line.breakDown();
    QVERIFY(clerk.reads(u"サーバーが応答しません。"_qs));
    line.mend();
    const auto lost = [&clerk] {
        const QList<QLabel *> labels = clerk.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"サーバーが応答しません。"_qs);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(!lost(), 20'000);
    clerk.press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 10'000);
    QVERIFY(steps.contains(open));
}

int main(int argc, char **argv)
{
    return runAtDesk<TestSharedServer>(argc, argv);
}

#include "tst_shared_server.moc"
