#include "support/practice.h"

#include "storage/application_store.h"
#include "storage/user_store.h"

#include <QTest>
#include <QThread>

using namespace mamis;
using namespace mamis::test;

namespace {

QStringList codes(std::initializer_list<StepStatus> statuses)
{
    QStringList list;
    for (const StepStatus status : statuses)
        list.append(toCode(status));
    list.sort();
    return list;
}

/// All rows of all tables but the salted hashes of the passwords.
QStringList everything(Connection &connection)
{
    QStringList all;
    const QStringList names = table(connection,
        u"select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name"_qs,
        1);
    for (const QString &name : names) {
        const QStringList columns = table(connection,
            QStringLiteral("select name from pragma_table_info('%1') where name <> 'password_hash'")
                .arg(name),
            1);
        all += QStringLiteral("%1: ").arg(name)
            + table(connection, QStringLiteral("select %1 from %2").arg(columns.join(u','), name),
                static_cast<int>(columns.size()))
                  .join(u'\n');
    }
    return all;
}

} // namespace

class TestPracticeData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_copy = std::make_unique<PracticeCopy>(); }
    void cleanupTestCase() { m_copy.reset(); }
    void isWhole();
    void sameSeedSameContent();
    void everyAccountLogsIn();
    void everyAccountSeesEverything_data();
    void everyAccountSeesEverything();
    void manualsExamples();
    void namesThatTestTheScreen();
    void nobodyIsReal();
    void nothingIsInTheFuture();
    void largeOnesAreTakenOver();
    void stoppedLeavesNoFile();
    void isPreparedOnce();
    void isPreparedAnewAfterAKill_data();
    void isPreparedAnewAfterAKill();

private:
    std::unique_ptr<PracticeCopy> m_copy;
};

void TestPracticeData::isWhole()
{
    Connection &connection = m_copy->connection();
    QCOMPARE(one(connection, u"pragma integrity_check"_qs), u"ok");
    QCOMPARE(table(connection, u"pragma foreign_key_check"_qs, 3), QStringList());
    const ChainReport report = verifyChains(connection);
    QCOMPARE(report.firstBrokenSeq, 0);
    QVERIFY(report.decisions > 400);
    QCOMPARE(number(connection,
                 u"select count(*) from step s join decision_effect e on e.step_id = s.id and "
                 u"e.step_version = s.version where e.to_status <> s.status"_qs),
        0);
    // Statuses and memberships agree: what was left by an approved resignation is left.
    QCOMPARE(
        number(connection,
            u"select count(*) from step d join step s on s.application_id = d.application_id and "
            u"s.layer <= d.layer join membership m on m.member_id = s.member_id and "
            u"m.association_id = s.association_id and m.left_on is null and not m.voided "
            u"join decision a on a.step_id = d.id and a.action = 'approve' "
            u"where d.kind = 'resign' and d.role in ('entry_deciding', 'deciding') and d.status = 'approved' "
            u"and m.joined_on < a.effective_on and m.begun_by is null"_qs),
        0);
    QVERIFY(number(connection, u"select count(*) from membership_effect where effect = 'apply'"_qs) > 5);
}

void TestPracticeData::sameSeedSameContent()
{
    QTemporaryDir directory;
    QList<QStringList> contents;
    for (const quint32 seed : { 1U, 1U, 2U }) {
        const QString path = directory.filePath(QStringLiteral("%1.db").arg(contents.size()));
        PracticeOptions options;
        options.seed = seed;
        options.now = testNow();
        makePracticeDatabase(path, options, [](int) { return true; });
        const DatabaseFile file(path);
        QCOMPARE(file.kind(), DatabaseFile::Kind::Practice);
        contents.append(everything(*file.openWriter()));
    }
    for (qsizetype i = 0; i < contents[0].size(); ++i)
        QCOMPARE(contents[1][i], contents[0][i]);
    QVERIFY(contents[2] != contents[0]);
}

void TestPracticeData::everyAccountLogsIn()
{
    UserStore users(m_copy->connection());
    QStringList logins;
    const QList<PracticeAccount> accounts = users.accounts();
    for (const PracticeAccount &account : accounts) {
        const Session session = users.logIn(account.login, practicePassword(), testNow());
        QCOMPARE(session.role, account.role);
        QCOMPARE(session.layer, account.layer);
        logins.append(account.login);
    }
    logins.sort();
    QCOMPARE(logins,
        QStringList({ u"gun"_qs, u"gun-etsuran"_qs, u"gun-kanri"_qs, u"gun-kansa"_qs, u"gun-tanto"_qs,
            u"ken"_qs, u"nichii"_qs, u"yonso"_qs }));
}

void TestPracticeData::everyAccountSeesEverything_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("statuses");
    using enum StepStatus;
    // The lowest layer is where applications come in: nothing waits there for others, nothing is only noted.
    const QStringList lowest = codes({ Applied, Reviewing, Approved, Rejected, Withdrawn });
    const QStringList upper
        = codes({ Waiting, Applied, Reviewing, Approved, Rejected, Confirming, Confirmed, Withdrawn });
    QTest::newRow("yonso") << u"yonso"_qs << lowest;
    QTest::newRow("gun") << u"gun"_qs << lowest;
    QTest::newRow("ken") << u"ken"_qs << upper;
    QTest::newRow("nichii") << u"nichii"_qs << upper;
}

void TestPracticeData::everyAccountSeesEverything()
{
    QFETCH(QString, login);
    QFETCH(QStringList, statuses);
    const Session session = m_copy->session(login);
    const ApplicationStore store(m_copy->connection(), session);
    const QList<StepRow> rows = store.rows(store.search({}, {}, 0, testNow()));
    QSet<QString> seen;
    QSet<QString> overdue;
    QSet<QString> fresh;
    QSet<QString> kinds;
    int watched = 0;
    int withMessage = 0;
    for (const StepRow &row : rows) {
        seen.insert(toCode(row.status));
        kinds.insert(toCode(row.kind) + toCode(row.status));
        watched += row.watchReason.isEmpty() ? 0 : 1;
        withMessage += row.message.isEmpty() ? 0 : 1;
        if (row.pendingSince.isValid())
            (row.pendingSince < store.overdueBefore(testNow()) ? overdue : fresh).insert(toCode(row.status));
    }
    QStringList list = seen.values();
    list.sort();
    QCOMPARE(list, statuses);
    for (const char *kind : { "join", "transfer", "resign" }) {
        for (const StepStatus status : { StepStatus::Applied, StepStatus::Reviewing, StepStatus::Approved })
            QVERIFY2(kinds.contains(QLatin1String(kind) + toCode(status)), kind);
    }
    for (const QString &status : { u"applied"_qs, u"reviewing"_qs })
        QVERIFY2(overdue.contains(status) && fresh.contains(status), qPrintable(status));
    if (statuses.contains(u"confirming"_qs))
        QVERIFY(overdue.contains(u"confirming"_qs) && fresh.contains(u"confirming"_qs));
    QVERIFY(watched >= 2);
    QVERIFY(withMessage >= 5);
    QVERIFY(rows.size() >= 40);
    // And there is something to do with it: each action of the manual is possible somewhere.
    QSet<QString> actions;
    for (const StepRow &row : rows) {
        const auto possible = store.detail(row.stepId).actions;
        for (const PossibleAction &action : possible)
            actions.insert(toCode(action.action));
    }
    for (const char *action : { "accept", "approve", "send_back", "reject", "cancel" })
        QVERIFY2(actions.contains(QLatin1String(action)), action);
}

// Dates, times and messages as they stand in the manual's list.
void TestPracticeData::manualsExamples()
{
    const ApplicationStore store(m_copy->connection(), m_copy->session(u"ken"_qs));
    const auto japan = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2024, month, day), QTime(hour, minute), Qt::UTC).addSecs(-9 * 3600);
    };
    struct Expected
    {
        QString name;
        QDateTime submittedAt;
        QDate wishedOn;
        QString message;
        QDateTime messageAt;
    };
    const QList<Expected> examples {
        { u"日医 花子"_qs, japan(10, 30, 14, 19), QDate(2024, 10, 8), u"退会を承認します。"_qs,
            japan(10, 30, 14, 21) },
        { u"日医 一郎"_qs, japan(10, 31, 11, 10), QDate(2024, 11, 30), u"△△市○○医師会にて承認されました。"_qs,
            japan(11, 12, 15, 0) },
        { u"日医 二子"_qs, japan(11, 5, 13, 3), QDate(2024, 10, 31), QString(), {} },
        { u"日医 三子"_qs, japan(11, 5, 14, 34), QDate(2024, 11, 5),
            u"11月30日付けにて退会処理をさせていただきます。長い間、当会にご入会いただきました事、誠に感謝申"
            u"し上げ"
            u"ます。まずは取り急ぎご連絡申し上げます。"_qs,
            japan(11, 11, 11, 31) },
        { u"日医 健太"_qs, japan(11, 6, 12, 57), QDate(2024, 11, 6),
            u"お電話で連絡いただきました。退会日10月31日として手続きいたします。"_qs, japan(11, 6, 16, 26) },
        { u"日医 三郎"_qs, japan(11, 8, 16, 27), QDate(2024, 10, 31), QString(), {} },
        { u"日医 彩香"_qs, japan(11, 12, 13, 30), QDate(2024, 10, 6),
            u"長い間、○○医師会に御協力下さいまして、ありがとうございました。"_qs, japan(11, 12, 19, 23) },
    };
    for (const Expected &example : examples) {
        SearchConditions wanted;
        wanted.person = example.name;
        const QList<StepRow> rows = store.rows(store.search(wanted, {}, 0, testNow()));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].name, example.name);
        QCOMPARE(rows[0].kind, Kind::Resign);
        QCOMPARE(rows[0].status, StepStatus::Confirming);
        QCOMPARE(rows[0].submittedAt, example.submittedAt);
        QCOMPARE(rows[0].wishedOn, example.wishedOn);
        QCOMPARE(rows[0].message, example.message);
        QCOMPARE(rows[0].messageAt, example.messageAt);
        if (!example.message.isEmpty())
            QCOMPARE(rows[0].messageSender, u"△△市○○医師会");
    }
}

void TestPracticeData::namesThatTestTheScreen()
{
    Connection &connection = m_copy->connection();
    for (const QString &sign : { u"髙"_qs, u"﨑"_qs, u"𠮷"_qs, u"邊"_qs, u"濵"_qs })
        QVERIFY2(number(connection,
                     QStringLiteral("select count(*) from step where instr(name, '%1') > 0").arg(sign))
                > 0,
            qPrintable(sign));
    QVERIFY(number(connection, u"select max(length(facility_name)) from step"_qs) >= 35);
    QVERIFY(number(connection, u"select count(*) from member where former_name <> ''"_qs) > 5);
    QVERIFY(number(connection, u"select count(*) from member where mail_address = ''"_qs) > 0);
    QVERIFY(number(connection, u"select count(*) from application where reason_code = '05'"_qs) > 0);
}

// Addresses that cannot reach anybody.
void TestPracticeData::nobodyIsReal()
{
    Connection &connection = m_copy->connection();
    QCOMPARE(number(connection,
                 u"select count(*) from member where mail_address <> '' and "
                 u"mail_address not like '%@example.jp'"_qs),
        0);
    QCOMPARE(number(connection,
                 u"select count(*) from mail where to_address not like '%@example.jp' or "
                 u"state <> 'sent'"_qs),
        0);
    QCOMPARE(number(connection,
                 u"select count(*) from member where mobile not like '000-%' or "
                 u"postal_code not like '000-%'"_qs),
        0);
    QCOMPARE(number(connection, u"select count(*) from association where smtp_host <> ''"_qs), 0);
}

void TestPracticeData::nothingIsInTheFuture()
{
    Connection &connection = m_copy->connection();
    const QString now = testNow().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_qs);
    for (const char *what : { "application where submitted_at", "decision where decided_at",
             "step where pending_since", "step where message_at" })
        QCOMPARE(number(connection,
                     QStringLiteral("select count(*) from %1 > '%2'").arg(QLatin1String(what), now)),
            0);
    QCOMPARE(number(connection,
                 u"select count(*) from decision d join step s on s.id = d.step_id where "
                 u"d.decided_at < s.submitted_at"_qs),
        0);
}

void TestPracticeData::largeOnesAreTakenOver()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"large.db"_qs);
    PracticeOptions options;
    options.applications = 3000;
    options.now = testNow();
    int last = 0;
    makePracticeDatabase(path, options, [&](int done) {
        last = done;
        return true;
    });
    QCOMPARE(last, 3000);
    const DatabaseFile file(path);
    const auto connection = file.openWriter();
    QVERIFY(number(*connection, u"select count(*) from application"_qs) >= 3000);
    QCOMPARE(table(*connection, u"pragma foreign_key_check"_qs, 1), QStringList());
    QCOMPARE(verifyChains(*connection).firstBrokenSeq, 0);
    QCOMPARE(number(*connection,
                 u"select count(*) from sqlite_schema where type = 'index' and tbl_name = 'step' and sql "
                 u"is not null"_qs),
        number(m_copy->connection(),
            u"select count(*) from sqlite_schema where type = 'index' and tbl_name = 'step' and sql is not null"_qs));
}

void TestPracticeData::stoppedLeavesNoFile()
{
    QTemporaryDir directory;
    PracticeOptions options;
    options.applications = 1000;
    options.now = testNow();
    QCOMPARE(codeOf([&] {
        makePracticeDatabase(directory.filePath(u"x.db"_qs), options, [](int) { return false; });
    }),
        u"cancelled");
    QVERIFY(QDir(directory.path()).isEmpty());
}

/// Two windows ask for it at the same moment; later ones find it as it is.
void TestPracticeData::isPreparedOnce()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"new folder/practice.mamis"_qs);
    const auto prepare = [path] { preparePracticeDatabase(path, QDateTime::currentDateTimeUtc()); };
    const std::unique_ptr<QThread> other(QThread::create(prepare));
    other->start();
    prepare();
    QVERIFY(other->wait());
    const qint64 members = DatabaseFile::stateOf(path).members;
    QVERIFY(members > 100);
    const QDateTime made = QFileInfo(path).lastModified();
    prepare();
    QCOMPARE(QFileInfo(path).lastModified(), made);
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden),
        QStringList(u"practice.mamis"_qs));
}

void TestPracticeData::isPreparedAnewAfterAKill_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("beside") << u"practice.mamis.part"_qs;
    QTest::newRow("in its place, by an earlier version") << u"practice.mamis"_qs;
}

void TestPracticeData::isPreparedAnewAfterAKill()
{
    QFETCH(QString, name);
    const QTemporaryDir directory;
    DatabaseFile::create(directory.filePath(name), DatabaseFile::Kind::Practice); // nobody in it yet
    const QString path = directory.filePath(u"practice.mamis"_qs);
    preparePracticeDatabase(path, QDateTime::currentDateTimeUtc());
    QVERIFY(DatabaseFile::stateOf(path).members > 100);
    QVERIFY(!QFile::exists(path + u".part"_qs));
}

QTEST_GUILESS_MAIN(TestPracticeData)
#include "tst_practice_data.moc"
