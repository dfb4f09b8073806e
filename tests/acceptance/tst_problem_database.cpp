// A database that cannot be opened: the window says why in plain words, offers the ways on, and leaves the
// file alone.
#include "desk.h"

#include "support/file_bytes.h"

#include "frame/practice_band.h"
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
    void practiceDoesNotCallBack();
    void aCopyIsRestored();
    void practiceIsNotRestoredOverRealData();
    void aCopyThatIsNoneIsSaid();
    void anotherDatabaseClosesThisOne();
};

namespace {

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
        writeBytes(path, QByteArray("氏名,フリガナ\n").repeated(100));
    } else if (how != u"missing") {
        QVERIFY(QFile::copy(good, path));
        if (how == u"newer") {
            const auto connection = foreignConnection(path);
            connection->runText(QStringLiteral("pragma user_version=%1").arg(newestSchema() + 1));
            connection->runText(u"pragma wal_checkpoint(truncate)"_qs);
        } else {
            writeBytes(path, bytesOf(path).left(4096));
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
    QFile::remove(Opening::practicePath()); // of an earlier run
    Clerk clerk(directory.filePath(u"office.mamis"_qs));
    QVERIFY(clerk.sees(u"データベース"_qs));
    QVERIFY(clerk.click<QPushButton>(u"練習モードで開く"_qs));
    QVERIFY(clerk.click<QPushButton>(u"練習モードで開く"_qs)); // twice, as one does
    QVERIFY(clerk.reads(u"練習用データベースを準備しています…"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(clerk.window().currentPage()->crumb() == u"ログイン"_qs, 60000);
    QVERIFY(clerk.reads(u"練習モード — 実際の会員には影響しません"_qs));
    QVERIFY(clerk.logInAs(u"○○県医師会"_qs));
    QVERIFY(QDir(directory.path()).isEmpty(QDir::Files | QDir::Hidden));
}

namespace {

/// Chooses this copy in the dialog for it.
bool chooseCopy(Clerk &clerk, const QString &copy)
{
    if (!clerk.click<QPushButton>(u"データを戻す…"_qs))
        return false;
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = clerk.window().findChild<QFileDialog *>()); }))
        return false;
    Q_EMIT dialog->fileSelected(copy); // what the system's dialog looks like is not ours
    dialog->reject();
    return clerk.sees(u"データを戻す"_qs);
}

} // namespace

/// Who opens another database while the practice is being prepared stays there.
void TestProblemDatabase::practiceDoesNotCallBack()
{
    const QTemporaryDir directory;
    QFile::remove(Opening::practicePath());
    Clerk clerk(directory.filePath(u"missing.mamis"_qs));
    QVERIFY(clerk.sees(u"データベース"_qs));
    QVERIFY(clerk.click<QPushButton>(u"練習モードで開く"_qs));
    const QString office = directory.filePath(u"office.mamis"_qs);
    makeOffice(office);
    clerk.opening().openDatabase(office);
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(Opening::practicePath()), 60000);
    QTRY_VERIFY(!QFile::exists(Opening::practicePath() + u".making"_qs));
    Clerk::settle();
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(clerk.reads(u"office.mamis"_qs));
    QVERIFY(!clerk.window().findChild<PracticeBand *>()->isVisible());
    // Asked for again it is there at once.
    clerk.opening().openDatabase(directory.filePath(u"missing.mamis"_qs));
    QVERIFY(clerk.sees(u"データベース"_qs));
    QVERIFY(clerk.click<QPushButton>(u"練習モードで開く"_qs));
    QVERIFY(clerk.reads(u"練習モード — 実際の会員には影響しません"_qs));
}

/// The page says it before anything is pressed.
void TestProblemDatabase::practiceIsNotRestoredOverRealData()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"office.mamis"_qs);
    makeOffice(path);
    QVERIFY(QFile::rename(path, path + u".away"_qs)); // a drive that is not there for a moment
    Clerk clerk(path);
    QVERIFY(clerk.sees(u"データベース"_qs));
    QVERIFY(QFile::rename(path + u".away"_qs, path));
    QVERIFY(chooseCopy(clerk, practiceOriginal()));
    QVERIFY(clerk.reads(u"練習用"_qs) && clerk.reads(u"実際のデータ"_qs));
    QVERIFY(clerk.reads(u"種類が違います"_qs));
    QVERIFY(!clerk.find<QPushButton>(u"コピーを戻す"_qs)->isEnabled());
}

/// The file is damaged, a copy is there: shown beside each other, put in its place, logged in to.
void TestProblemDatabase::aCopyIsRestored()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"office.mamis"_qs);
    const QString copy = directory.filePath(u"monday.mamis"_qs);
    makeOffice(copy);
    writeBytes(path, bytesOf(copy).left(4096));
    const QByteArray damaged = bytesOf(path);
    Clerk clerk(path);
    QVERIFY(clerk.sees(u"データベース"_qs));
    QVERIFY(chooseCopy(clerk, copy));
    QVERIFY(clerk.reads(u"開けます。破損はありません"_qs));
    QVERIFY(clerk.reads(u"データベースが破損しています。"_qs));
    QCOMPARE(bytesOf(path), damaged);
    // By keyboard alone: the focus is on the harmless way, the next Tab leads to the other one.
    QTRY_COMPARE(QApplication::focusWidget(), clerk.find<QPushButton>(u"戻る"_qs));
    clerk.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), clerk.find<QPushButton>(u"コピーを戻す"_qs));
    clerk.press(Qt::Key_Return);
    QVERIFY(clerk.sees(u"ログイン"_qs));
    QVERIFY(clerk.reads(u"コピーを戻しました"_qs));
    const QStringList aside = QDir(directory.path()).entryList({ u"office.mamis.before-restore-*"_qs });
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(directory.filePath(aside.first())), damaged);
}

void TestProblemDatabase::aCopyThatIsNoneIsSaid()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"office.mamis"_qs);
    const QString notes = directory.filePath(u"notes.txt"_qs);
    writeBytes(notes, "what is to be done");
    Clerk clerk(path); // which is missing
    QVERIFY(clerk.sees(u"データベース"_qs));
    QVERIFY(chooseCopy(clerk, notes));
    QVERIFY(clerk.reads(u"このコピーは戻せません。"_qs));
    QVERIFY(!clerk.find<QPushButton>(u"コピーを戻す"_qs)->isEnabled());
    clerk.press(Qt::Key_Escape);
    QVERIFY(clerk.sees(u"データベース"_qs));
    QVERIFY(!QFile::exists(path));
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
