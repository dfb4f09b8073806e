// A database that cannot be opened: the window says why in plain words, offers the ways on, and leaves the
// file alone.
#include "desk.h"

#include "shell/practice_band.h"
#include "storage/database_file.h"
#include "storage/migration.h"

#include <QFileDialog>

using namespace mamis;
using namespace mamis::test;

class TestProblemDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void inUseUntilClosedThere();
    void lockedByAForeignProgram();
    void practiceInstead();
    void anotherDatabaseClosesThisOne();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// An office's database, empty and closed.
void makeOffice(const QString &path)
{
    DatabaseFile::create(path, DatabaseFile::Kind::Office);
}

std::unique_ptr<Connection> foreignConnection(const QString &path)
{
    return Connection::openSqlite(
        path, Connection::Access::Write, std::make_shared<const SqlLibrary>(u"sqlite"_qs));
}

bool offersTheWaysOn(Clerk &clerk)
{
    for (const QString &way : { u"もう一度試す"_qs, u"別のデータベースを開く"_qs, u"練習モードで開く"_qs })
        if (const auto *button = clerk.find<QPushButton>(way); !button || !button->isEnabled())
            return false;
    return true;
}

} // namespace

void TestProblemDatabase::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << u"missing"_qs << u"データベースが見つかりません。"_qs;
    QTest::newRow("foreign") << u"foreign"_qs << u"このファイルは本システムのデータベースではありません。"_qs;
    QTest::newRow("newer") << u"newer"_qs << u"より新しい版のシステムで作成されています。"_qs;
    QTest::newRow("damaged") << u"damaged"_qs << u"データベースが破損しています。"_qs;
}

void TestProblemDatabase::saysWhatIsWrong()
{
    QFETCH(QString, how);
    QFETCH(QString, words);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"office.mamis"_qs);
    const QString good = directory.filePath(u"good.mamis"_qs);
    makeOffice(good);
    if (how == u"foreign") {
        write(path, QByteArray("氏名,フリガナ\n").repeated(100));
    } else if (how != u"missing") {
        QVERIFY(QFile::copy(good, path));
        if (how == u"newer") {
            const auto connection = foreignConnection(path);
            connection->runText(QStringLiteral("pragma user_version=%1").arg(newestSchema() + 1));
            connection->runText(u"pragma wal_checkpoint(truncate)"_qs);
        } else {
            write(path, bytesOf(path).left(4096));
        }
    }
    const QByteArray before = bytesOf(path);
    const QStringList files = QDir(directory.path()).entryList(QDir::Files | QDir::Hidden);

    Clerk clerk(path);
    QVERIFY(clerk.sees(u"データベース"_qs));
    QVERIFY(clerk.reads(u"データベースを開けません"_qs));
    QVERIFY(clerk.reads(words));
    QVERIFY(clerk.reads(u"データベースは開いていません"_qs));
    QVERIFY(offersTheWaysOn(clerk));
    QVERIFY(!clerk.window().findChild<QPushButton *>(u"ログアウト"_qs));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden), files);

    QVERIFY(clerk.click<QPushButton>(u"別のデータベースを開く"_qs));
    QTRY_VERIFY(clerk.window().findChild<QFileDialog *>());
    clerk.window().findChild<QFileDialog *>()->reject();

    // Once the file is as it should be, もう一度試す goes on.
    QFile::remove(path);
    QVERIFY(QFile::copy(good, path));
    QVERIFY(clerk.click<QPushButton>(u"もう一度試す"_qs));
    QVERIFY(clerk.sees(u"ログイン"_qs));
}

void TestProblemDatabase::inUseUntilClosedThere()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"office.mamis"_qs);
    makeOffice(path);
    auto other = std::make_unique<DatabaseFile>(path);
    const QByteArray before = bytesOf(path);
    Clerk clerk(path);
    QVERIFY(clerk.sees(u"データベース"_qs));
    QVERIFY(clerk.reads(u"データベースはほかの画面またはほかのパソコンで使用中です。"_qs));
    QVERIFY(offersTheWaysOn(clerk));
    clerk.press(Qt::Key_Return); // the focus is on もう一度試す
    Clerk::settle();
    QVERIFY(clerk.sees(u"データベース"_qs));
    QCOMPARE(bytesOf(path), before);
    other.reset();
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"ログイン"_qs));
}

void TestProblemDatabase::lockedByAForeignProgram()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"office.mamis"_qs);
    makeOffice(path);
    const QByteArray before = bytesOf(path);
    {
        const auto foreign = foreignConnection(path);
        foreign->runText(u"pragma locking_mode=exclusive"_qs);
        foreign->runText(u"begin immediate"_qs);
        foreign->runText(u"update setting set value = value"_qs);
        Clerk clerk(path);
        QVERIFY(clerk.sees(u"データベース"_qs));
        QVERIFY(clerk.reads(u"データベースがほかの処理で使用中です。"_qs));
        QVERIFY(offersTheWaysOn(clerk));
        foreign->runText(u"rollback"_qs);
    }
    QCOMPARE(bytesOf(path), before);
}

void TestProblemDatabase::practiceInstead()
{
    const QTemporaryDir directory;
    QFile::remove(Workbench::practicePath()); // of an earlier run
    Clerk clerk(directory.filePath(u"office.mamis"_qs));
    QVERIFY(clerk.sees(u"データベース"_qs));
    QVERIFY(clerk.click<QPushButton>(u"練習モードで開く"_qs));
    QVERIFY(clerk.reads(u"練習用データベースを準備しています…"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(clerk.window().currentPage()->crumb() == u"ログイン"_qs, 60000);
    QVERIFY(clerk.reads(u"練習モード — 実際の会員には影響しません"_qs));
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(QDir(directory.path()).isEmpty(QDir::Files | QDir::Hidden));
}

// Nobody sets an office up under the band of the practice, or keeps a file locked that is not used any more.
void TestProblemDatabase::anotherDatabaseClosesThisOne()
{
    Desk desk;
    Clerk &clerk = desk.clerk();
    QVERIFY(clerk.sees(u"ログイン"_qs));
    const auto *band = clerk.window().findChild<PracticeBand *>();
    QVERIFY(band->isVisible());
    QVERIFY(clerk.click<QPushButton>(u"別のデータベースを使う…"_qs));
    QVERIFY(clerk.sees(u"はじめに"_qs));
    QVERIFY(!band->isVisible());
    QVERIFY(clerk.reads(u"データベースは開いていません"_qs));
    QVERIFY(DatabaseFile(desk.path()).openWriter());
}

int main(int argc, char **argv)
{
    return runAtDesk<TestProblemDatabase>(argc, argv);
}

#include "tst_problem_database.moc"
