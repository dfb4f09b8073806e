#include "domain/record_change.h"
#include "support/file_bytes.h"
#include "support/practice.h"
#include "support/run_program.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

namespace {

Run run(const QStringList &arguments, const QByteArray &input = {})
{
    return test::run(QStringLiteral(OFFICECTL_PATH), arguments, input);
}

} // namespace

/// mamis-officectl as an administrator or a scheduler runs it: the real program, its exit codes and its
/// files.
class TestOfficectl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void wrongUsage_data();
    void wrongUsage();
    void initMakesAnOffice();
    void setPasswordLetsIn();
    void setPasswordRefuses();
    void initRefuses_data();
    void initRefuses();
    void missingFile_data();
    void missingFile();
    void checkFindsItWhole();
    void checkFindsTampering();
    void checkFindsDamage();
    void backupIsWholeAndReplacesNothing();
    void exportWritesCsv();
    void exportLosesNothingUnasked();
    void exportByWords();
    void exportByTheEnding();
    void exportNeedsThePassword();
    void tellsAboutItself();
    void speaksTheSystemsLanguage();
    void practiceMailStaysHere();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_practice; ///< of this test alone
};

void TestOfficectl::initTestCase()
{
    const Run made
        = run({ u"demo"_qs, m_made.filePath(u"practice"_qs), u"--now"_qs, u"2024-11-13T10:00"_qs });
    QVERIFY2(made.code == 0, qPrintable(made.err));
}

void TestOfficectl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_practice = file(u"practice.mamis"_qs);
    QVERIFY(QFile::copy(m_made.filePath(u"practice"_qs), m_practice));
}

void TestOfficectl::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &arguments) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts);
    };
    row("no command", QString());
    row("unknown command", u"destroy FILE"_qs);
    row("no file", u"check"_qs);
    row("two files", u"check ONE TWO"_qs);
    row("unknown option", u"check --quick FILE"_qs);
    row("backup without target", u"backup FILE"_qs);
    row("too few applications", u"demo FILE --applications 299"_qs);
    row("too many applications", u"demo FILE --applications 1000001"_qs);
    row("no such time", u"demo FILE --now yesterday"_qs);
    row("unknown format", u"export FILE --login a --out b --format pdf"_qs);
    row("unknown kind", u"export FILE --login a --out b --kind holiday"_qs);
    row("unknown status", u"export FILE --login a --out b --status lost"_qs);
    row("workbook by its ending, CSV by its format", u"export FILE --login a --out b.xlsx --format csv"_qs);
    row("old workbook by its ending", u"export FILE --login a --out b.xls --format xlsx"_qs);
    row("CSV by its ending, workbook by its format", u"export FILE --login a --out b.csv --format xlsx"_qs);
    row("neither ending nor format", u"export FILE --login a --out b"_qs);
    row("export without target", u"export FILE --login a"_qs);
    // Every user of the machine can read a command line.
    row("init with a password", u"init FILE --association A --admin a --password secretsecret"_qs);
    row("export with a password", u"export FILE --login a --out b --password secretsecret"_qs);
    row("send-mail with a password", u"send-mail FILE --login a --password secretsecret"_qs);
}

void TestOfficectl::wrongUsage()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QRegularExpression(u"^FILE$"_qs), file(u"new.mamis"_qs));
    const Run result = run(arguments, "secretsecret\n");
    QCOMPARE(result.code, 2);
    QVERIFY(!result.err.trimmed().isEmpty());
    QVERIFY(!result.err.contains(u"secretsecret"));
    QCOMPARE(result.out, QString());
    QVERIFY(!QFile::exists(file(u"new.mamis"_qs)));
}

void TestOfficectl::initMakesAnOffice()
{
    const QString path = file(u"小樽.mamis"_qs);
    const Run made
        = run({ u"init"_qs, path, u"--association"_qs, u"小樽市医師会"_qs, u"--prefecture"_qs,
                  u"北海道医師会"_qs, u"--admin"_qs, u"kanri"_qs, u"--admin-name"_qs, u"管理 花子"_qs },
            "thirteen char\n");
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const auto connection = DatabaseFile(path).openReader();
    QCOMPARE(table(*connection, u"select layer, name from association order by layer"_qs, 2),
        QStringList({ u"1\t日本医師会"_qs, u"2\t北海道医師会"_qs, u"3\t小樽市医師会"_qs }));
    QCOMPARE(table(*connection, u"select login, name, role from office_user"_qs, 3),
        QStringList { u"kanri\t管理 花子\tadmin"_qs });
    const QString list = file(u"list.csv"_qs);
    QCOMPARE(
        run({ u"export"_qs, path, u"--login"_qs, u"kanri"_qs, u"--out"_qs, list }, "thirteen char\n").code,
        0);
    // Once more: what is there is not touched.
    const QByteArray before = bytesOf(path);
    const Run again
        = run({ u"init"_qs, path, u"--association"_qs, u"A"_qs, u"--admin"_qs, u"a"_qs }, "thirteen char\n");
    QCOMPARE(again.code, 1);
    QVERIFY2(again.err.contains(u"database-exists"), qPrintable(again.err));
    QCOMPARE(bytesOf(path), before);
}

/// Who has forgotten the only administrator's password gets in again, and the history says so.
void TestOfficectl::setPasswordLetsIn()
{
    const QString path = file(u"office.mamis"_qs);
    QCOMPARE(run({ u"init"_qs, path, u"--association"_qs, u"小樽市医師会"_qs, u"--prefecture"_qs,
                     u"北海道医師会"_qs, u"--admin"_qs, u"kanri"_qs },
                 "thirteen char\n")
                 .code,
        0);
    const QStringList order { u"export"_qs, path, u"--login"_qs, u"kanri"_qs, u"--out"_qs };
    for (int i = 0; i < 10; ++i)
        run(order + QStringList { file(u"no.csv"_qs) }, "forgotten\n");
    const Run changed = run({ u"set-password"_qs, path, u"kanri"_qs }, "another long one\n");
    QVERIFY2(changed.code == 0, qPrintable(changed.err));
    QVERIFY(!changed.out.contains(u"another long one"));
    QCOMPARE(run(order + QStringList { file(u"old.csv"_qs) }, "thirteen char\n").code, 1);
    QCOMPARE(
        run(order + QStringList { file(u"new.csv"_qs) }, "another long one\n").code, 0); // not locked out
    const auto connection = DatabaseFile(path).openReader();
    QCOMPARE(table(*connection,
                 u"select what, user_id, subject_id, facts from event where what like 'user-%'"_qs, 4),
        QStringList { u"user-password\tNULL\t1\t"_qs + toFacts({ { u"password"_qs, {}, {} } }) });
    QCOMPARE(run({ u"check"_qs, path }).code, 0);
}

void TestOfficectl::setPasswordRefuses()
{
    const QString path = file(u"office.mamis"_qs);
    run({ u"init"_qs, path, u"--association"_qs, u"A市医師会"_qs, u"--prefecture"_qs, u"B県医師会"_qs,
            u"--admin"_qs, u"kanri"_qs },
        "thirteen char\n");
    const QByteArray before = bytesOf(path);
    const auto refused = [&](const QStringList &words, const QByteArray &password, const QString &code) {
        const Run result = run(QStringList { u"set-password"_qs } + words, password + '\n');
        return result.code == 1 && result.err.contains(code)
            && !result.err.contains(QString::fromUtf8(password));
    };
    QVERIFY(refused({ path, u"kanri"_qs }, "twelve chars", u"[password password-short"_qs));
    QVERIFY(refused({ path, u"kanri"_qs }, "1234567890123", u"[password password-simple"_qs));
    QVERIFY(refused({ path, u"kanri"_qs }, "this is kanri's own", u"[password password-login"_qs));
    QVERIFY(refused({ path, u"nobody"_qs }, "another long one", u"[unknown-user"_qs));
    QVERIFY(refused({ m_practice, u"gun"_qs }, "another long one", u"[practice-password"_qs));
    QCOMPARE(bytesOf(path), before);
}

void TestOfficectl::initRefuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("password");
    const QStringList good { u"--association"_qs, u"A"_qs, u"--admin"_qs, u"a"_qs };
    QTest::newRow("twelve characters") << good << QByteArray("twelve chars\n");
    QTest::newRow("no password") << good << QByteArray();
    QTest::newRow("no administrator") << good.mid(0, 2) << QByteArray("thirteen char\n");
    QTest::newRow("no association") << good.mid(2) << QByteArray("thirteen char\n");
    QTest::newRow("layer 5") << good + QStringList { u"--layer"_qs, u"5"_qs }
                             << QByteArray("thirteen char\n");
}

void TestOfficectl::initRefuses()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, password);
    const QString path = file(u"new.mamis"_qs);
    QCOMPARE(run(QStringList { u"init"_qs, path } + options, password).code, 2);
    QVERIFY(!QFile::exists(path));
}

void TestOfficectl::missingFile_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList { u"check"_qs };
    QTest::newRow("backup") << QStringList { u"backup"_qs };
    QTest::newRow("export") << QStringList { u"export"_qs, u"--login"_qs, u"a"_qs, u"--out"_qs, u"b.csv"_qs };
    QTest::newRow("send-mail") << QStringList { u"send-mail"_qs, u"--login"_qs, u"a"_qs };
}

void TestOfficectl::missingFile()
{
    QFETCH(QStringList, arguments);
    const QString path = file(u"nowhere.mamis"_qs);
    const bool toTarget = arguments.first() == u"backup";
    const Run result
        = run(arguments + QStringList { path } + (toTarget ? QStringList { file(u"b"_qs) } : QStringList()));
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains(u"database-missing"), qPrintable(result.err));
    QVERIFY(!QFile::exists(path));
}

void TestOfficectl::checkFindsItWhole()
{
    const Run result = run({ u"check"_qs, m_practice });
    QVERIFY2(result.code == 0, qPrintable(result.err));
    QVERIFY2(result.out.startsWith(u"whole: "), qPrintable(result.out));
    QVERIFY(!result.out.startsWith(u"whole: 0"));
}

void TestOfficectl::checkFindsTampering()
{
    {
        const auto connection = DatabaseFile(m_practice).openWriter();
        // Somebody with a tool of his own: the triggers that would refuse it are gone.
        for (const QString &trigger :
            table(*connection,
                u"select name from sqlite_schema where type = 'trigger' and tbl_name in ('decision', 'step')"_qs,
                1))
            connection->runText(u"drop trigger "_qs + trigger);
        connection->runText(u"update decision set message = 'never written' where id = "
                            "(select id from decision where message <> '' order by id limit 1)"_qs);
    }
    const Run result = run({ u"check"_qs, m_practice });
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains(u"was changed at entry"), qPrintable(result.err));
    QCOMPARE(result.out, QString());
    QVERIFY(!result.err.contains(u"never written"));
}

void TestOfficectl::checkFindsDamage()
{
    QFile whole(m_practice);
    QVERIFY(whole.open(QIODevice::ReadWrite));
    const qint64 size = whole.size();
    // A stretch in the middle, as a failing disk leaves it.
    QVERIFY(whole.seek(size / 2));
    whole.write(QByteArray(64 * 1024, '\xa5'));
    whole.close();
    const Run result = run({ u"check"_qs, m_practice });
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains(u"damaged"), qPrintable(result.err));
    const QString target = file(u"copy.mamis"_qs);
    QCOMPARE(run({ u"backup"_qs, m_practice, target }).code, 1);
    QVERIFY(!QFile::exists(target));
}

void TestOfficectl::backupIsWholeAndReplacesNothing()
{
    const QString target = file(u"copy.mamis"_qs);
    const Run made = run({ u"backup"_qs, m_practice, target });
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const QString checked = run({ u"check"_qs, target }).out;
    QCOMPARE(checked, run({ u"check"_qs, m_practice }).out);
    // The backup's own output is a witness of the history in it.
    QVERIFY2(made.out.contains(u"head of association "), qPrintable(made.out));
    QCOMPARE(made.out.section(u'\n', 1), checked.section(u'\n', 1));
    const QByteArray before = bytesOf(target);
    QCOMPARE(run({ u"backup"_qs, m_practice, target }).code, 1);
    QCOMPARE(bytesOf(target), before);
}

void TestOfficectl::exportWritesCsv()
{
    const QString login = one(*DatabaseFile(m_practice).openReader(),
        u"select u.login from office_user u join association a on a.id = u.association_id "
        "where a.layer = 1 and u.role = 'approver'"_qs);
    const QString count = one(*DatabaseFile(m_practice).openReader(),
        u"select count(*) from step s join association a on a.id = s.association_id "
        "where a.layer = 1 and s.kind = 'resign'"_qs);
    QVERIFY(count.toInt() > 10);
    const QString target = file(u"退会.csv"_qs);
    const Run result = run(
        { u"export"_qs, m_practice, u"--login"_qs, login, u"--out"_qs, target, u"--kind"_qs, u"resign"_qs },
        practicePassword().toUtf8() + '\n');
    QVERIFY2(result.code == 0, qPrintable(result.err));
    QVERIFY2(result.out.startsWith(QStringLiteral("wrote %1 ").arg(count)), qPrintable(result.out));
    const QByteArray csv = bytesOf(target);
    QVERIFY(csv.startsWith("\xef\xbb\xbf")); // so that Excel takes it as UTF-8
    const QStringList lines = QString::fromUtf8(csv.mid(3)).split(u"\r\n"_qs, Qt::SkipEmptyParts);
    QVERIFY2(lines.first().contains(u"ステータス"_qs) && lines.first().contains(u"医籍登録番号"_qs),
        qPrintable(lines.first()));
    QCOMPARE(lines.filter(u"退会"_qs).size(), count.toInt() + (lines.first().contains(u"退会"_qs) ? 1 : 0));
    QVERIFY(lines.mid(1).filter(u"入会,"_qs).isEmpty());
}

void TestOfficectl::exportLosesNothingUnasked()
{
    const QString target = file(u"list.csv"_qs);
    const QStringList order { u"export"_qs, m_practice, u"--login"_qs, u"ken"_qs, u"--out"_qs, target,
        u"--format"_qs, u"csv-cp932"_qs };
    const QByteArray password = practicePassword().toUtf8() + '\n';
    const Run refused = run(order, password);
    QCOMPARE(refused.code, 1);
    QVERIFY2(
        refused.err.contains(u"(U+20BB7)") && refused.err.contains(u"--replace"), qPrintable(refused.err));
    QVERIFY(!QFile::exists(target));
    const Run replaced = run(order + QStringList { u"--replace"_qs }, password);
    QVERIFY2(replaced.code == 0, qPrintable(replaced.err));
    QVERIFY(bytesOf(target).contains("\x81\xAC")); // 〓
}

/// The window's words choose as the codes do.
void TestOfficectl::exportByWords()
{
    const auto rowsOf = [&](const QString &kind, const QString &status) {
        const Run made = run({ u"export"_qs, m_practice, u"--login"_qs, u"ken"_qs, u"--out"_qs,
                                 file(u"list.csv"_qs), u"--kind"_qs, kind, u"--status"_qs, status },
            practicePassword().toUtf8() + '\n');
        return made.code == 0 ? bytesOf(file(u"list.csv"_qs)) : made.err.toUtf8();
    };
    const QByteArray byCode = rowsOf(u"resign"_qs, u"confirmed"_qs);
    QVERIFY2(byCode.count('\n') > 1, byCode.constData());
    QCOMPARE(rowsOf(u"退会"_qs, u"確認済"_qs), byCode);
}

void TestOfficectl::exportByTheEnding()
{
    const QString target = file(u"list.xlsx"_qs);
    const Run made = run(
        { u"export"_qs, m_practice, u"--login"_qs, u"ken"_qs, u"--out"_qs, target, u"--kind"_qs, u"退会"_qs },
        practicePassword().toUtf8() + '\n');
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QVERIFY(bytesOf(target).startsWith("PK")); // a workbook is a zip archive
    const Run unknown = run({ u"export"_qs, m_practice, u"--login"_qs, u"ken"_qs, u"--out"_qs, target,
        u"--kind"_qs, u"holiday"_qs });
    QVERIFY2(unknown.err.contains(u"退会 (resign)"), qPrintable(unknown.err));
}

void TestOfficectl::tellsAboutItself()
{
    const Run all = run({ u"--help"_qs });
    QCOMPARE(all.code, 0);
    QCOMPARE(all.err, QString());
    static const QRegularExpression names(u"^  ([a-z-]+) "_qs, QRegularExpression::MultilineOption);
    int count = 0;
    for (auto match = names.globalMatch(all.out); match.hasNext(); ++count) {
        const QString name = match.next().captured(1);
        const Run one = run({ name, u"--help"_qs });
        QCOMPARE(one.code, 0);
        QVERIFY2(one.out.contains(u"usage: mamis-officectl "_qs + name)
                && one.out.contains(u"example: mamis-officectl "_qs + name),
            qPrintable(one.out));
        // Every option that is told is one; a command that is listed can be run.
        const Run wrong = run({ name, u"--no-such-option"_qs });
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains(u"no-such-option"), qPrintable(wrong.err));
    }
    QCOMPARE(count, 20);
    const Run version = run({ u"--version"_qs });
    QVERIFY(version.code == 0 && version.out.startsWith(u"mamis-officectl "));
}

/// A failure is told as the window tells it, with the code for the log's reader.
void TestOfficectl::speaksTheSystemsLanguage()
{
    const QStringList order { u"check"_qs, file(u"missing.mamis"_qs) };
    const Run english = run(order);
    QVERIFY2(english.err.contains(u"[database-missing"), qPrintable(english.err));
    const Run japanese
        = test::run(QStringLiteral(OFFICECTL_PATH), order, {}, { { u"LC_ALL"_qs, u"ja_JP.UTF-8"_qs } });
    QVERIFY2(japanese.err.contains(u"[database-missing") && japanese.err.contains(u"データベース"),
        qPrintable(japanese.err));
}

void TestOfficectl::exportNeedsThePassword()
{
    const QString target = file(u"list.csv"_qs);
    const Run result
        = run({ u"export"_qs, m_practice, u"--login"_qs, u"nobody"_qs, u"--out"_qs, target }, "wrong\n");
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains(u"[log-in"), qPrintable(result.err));
    QVERIFY2(result.err.startsWith(u"User name or password is wrong."), qPrintable(result.err));
    QVERIFY(!QFile::exists(target));
}

void TestOfficectl::practiceMailStaysHere()
{
    const QString login = one(*DatabaseFile(m_practice).openReader(),
        u"select login from office_user where role = 'approver' order by id limit 1"_qs);
    const Run result
        = run({ u"send-mail"_qs, m_practice, u"--login"_qs, login }, practicePassword().toUtf8() + '\n');
    QVERIFY2(result.code == 0, qPrintable(result.err));
    QVERIFY2(result.out.contains(u"practice"), qPrintable(result.out));
}

QTEST_GUILESS_MAIN(TestOfficectl)
#include "tst_officectl.moc"
