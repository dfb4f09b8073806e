#include "office/history.h"

#include "domain/record_change.h"
#include "office/history_words.h"
#include "support/practice.h"
#include "support/practice_office.h"

#include <QTest>

using namespace mamis;
using namespace mamis::test;

/// What the lines of 操作履歴 say, and what becomes one without anybody's doing.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWord();
    void factsInWords_data();
    void factsInWords();
    void leavingIsALogOut();
    void aCheckCanBeStopped();
    void aCheckIsNotForEverybody();

private:
    static Result<HistoryReport> check(
        Office &office, const std::shared_ptr<HistoryCheck> &run, const std::optional<ChainEnd> &noted = {})
    {
        QObject context;
        std::optional<Result<HistoryReport>> answered;
        History(office).check(
            noted, run, &context, [&](const Result<HistoryReport> &report) { answered = report; });
        if (!QTest::qWaitFor([&] { return answered.has_value(); }, 10000))
            return {};
        return *answered;
    }
};

void TestHistory::everyKindHasItsWord()
{
    QSet<QString> words;
    for (const HistoryKind &kind : historyKinds()) {
        QVERIFY2(words::historyKind(kind.code) != kind.code, qPrintable(kind.code));
        QVERIFY(!words.contains(words::historyKind(kind.code))); // or they could not be told apart
        words.insert(words::historyKind(kind.code));
        QVERIFY(historyCodes(kind.group).contains(kind.code));
    }
    QCOMPARE(words::historyKind(u"of-another-version"_qs), u"of-another-version");
    QCOMPARE(entriesAbout(HistorySubject::User).contains(u"user-changed"_qs), true);
    QVERIFY(!entriesAbout(HistorySubject::Step).contains(u"approve"_qs)); // a decision, no entry
}

void TestHistory::factsInWords_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *name, const char *kind, const QString &facts, const char *summary) {
        QTest::newRow(name) << QString::fromLatin1(kind) << facts << QString::fromUtf8(summary);
    };
    row("nothing", "log-in", {}, "");
    row("a file", "export", u"rows=1204 format=csv columns=status,kana conditions=name"_qs,
        "Rows: 1,204 · Form: CSV (UTF-8) · Columns: Status, Kana · Searched by: Name");
    row("a file replaced", "export", u"rows=3 format=xlsx replaced=1"_qs,
        "Rows: 3 · Form: Excel · File of the same name: replaced");
    row("settings", "mail-settings", u"fields=host,password"_qs, "Changed: Mail server, Password");
    row("a refused log-in", "log-in-refused", u"login=gun"_qs, "Login ID: gun");
    row("a value with a sign in it", "log-in-refused", u"login=a=b"_qs, "Login ID: a=b");
    row("of another version", "x", u"colour=red"_qs, "colour: red");
    row("a record", "user-changed",
        toFacts({ { u"role"_qs, u"clerk"_qs, u"admin"_qs }, { u"fax"_qs, {}, u"03"_qs } }),
        "Right: Clerk → Administrator · FAX: (empty) → 03");
    row("a password", "user-password", toFacts({ { u"password"_qs, {}, {} } }), "Password: changed");
    row("the clock", "clock", u"clock-behind compared=2026-06-15T03:00:00Z"_qs,
        "Remark: The clock seemed to be behind · Compared with: 2026/06/15 12:00");
}

void TestHistory::factsInWords()
{
    QFETCH(QString, kind);
    QFETCH(QString, facts);
    QFETCH(QString, summary);
    HistoryRow row;
    row.kind = kind;
    row.facts = facts;
    QCOMPARE(historySummary(row), summary);
}

/// Also where the program ends right after it.
void TestHistory::leavingIsALogOut()
{
    PracticeOffice practice;
    QVERIFY(practice.open(u"gun-tanto"_qs));
    const qint64 user = practice->session()->userId;
    const QString path = practice->label();
    bool gone = false;
    practice->leave([&gone] { gone = true; });
    QTRY_VERIFY(gone);
    const auto stored = Connection::openSqlite(
        path, Connection::Access::Read, std::make_shared<const SqlLibrary>(u"sqlite"_qs));
    QCOMPARE(table(*stored, u"select what, user_id from event order by id desc limit 2"_qs, 2),
        QStringList({ QStringLiteral("log-out\t%1").arg(user), QStringLiteral("log-in\t%1").arg(user) }));
}

void TestHistory::aCheckCanBeStopped()
{
    PracticeOffice practice;
    QVERIFY(practice.open(u"gun-kansa"_qs));
    const auto run = std::make_shared<HistoryCheck>();
    run->cancellation.cancel();
    const Result<HistoryReport> stopped = check(*practice, run);
    QVERIFY(!stopped && stopped.failure && stopped.failure->kind == Failure::Kind::Cancelled);
    const auto again = std::make_shared<HistoryCheck>();
    const Result<HistoryReport> whole = check(*practice, again);
    QVERIFY(whole && whole->isWhole() && whole->head.seq > 0);
    QVERIFY(again->total > 0);
}

void TestHistory::aCheckIsNotForEverybody()
{
    PracticeOffice practice;
    QVERIFY(practice.open(u"gun"_qs));
    const Result<HistoryReport> refused = check(*practice, std::make_shared<HistoryCheck>());
    QVERIFY(!refused && refused.failure && refused.failure->code == u"permission");
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
