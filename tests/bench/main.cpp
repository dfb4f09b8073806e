// Compares MAMIS Office with named peers on a large practice database and prints one table. Not a test: it
// takes minutes and its numbers are this computer's. Usage: mamis-bench FOLDER [APPLICATIONS]; the database
// is kept in the folder.
#include "bench/answer_of.h"
#include "bench/peers.h"
#include "bench/report.h"
#include "bench/searches.h"
#include "bench/window.h"
#include "office/applications.h"
#include "office/decisions.h"
#include "office/exports.h"
#include "office/office.h"
#include "office/practice_data.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/sql_library.h"
#include "support/clerk.h"

#include <chrono>

using namespace mamis;
using namespace mamis::bench;

namespace {

constexpr int pageSize = 25;
constexpr int batchSize = 1000;
const QString sqliteName = QStringLiteral("sqlite3");

class Bench
{
public:
    Bench(const QString &folder, int applications)
        : m_folder(folder)
        , m_applications(applications)
        , m_original(m_folder.filePath(QStringLiteral("bench-%1.mamis").arg(applications)))
        , m_work(m_folder.filePath(QStringLiteral("work.mamis")))
        , m_bare(m_folder.filePath(QStringLiteral("bare.mamis")))
    {
        m_folder.mkpath(QStringLiteral("."));
    }

    int run()
    {
        makeDatabases();
        m_report.head();
        if (isWanted("start"))
            compareStart();
        if (isWanted("window"))
            watchWindow();
        renew(m_work);
        open();
        if (isWanted("pages"))
            comparePages();
        if (isWanted("ids"))
            compareIds();
        if (isWanted("batch"))
            compareBatch();
        if (isWanted("csv"))
            compareCsv();
        for (const QString &file : { m_work, m_bare })
            discard(file);
        m_report.note(QStringLiteral("goals missed: %1").arg(m_report.missed()));
        return 0;
    }

private:
    /// MAMIS_BENCH="batch csv" measures only these parts.
    static bool isWanted(const char *part)
    {
        const QString parts = qEnvironmentVariable("MAMIS_BENCH");
        return parts.isEmpty() || parts.split(u' ').contains(QLatin1String(part));
    }

    void makeDatabases()
    {
        if (!QFile::exists(m_original)) {
            PracticeOptions options;
            options.applications = m_applications;
            options.now = QDateTime::currentDateTimeUtc();
            makePracticeDatabase(m_original, options, [](int) { return true; });
        }
        renew(m_work);
        renew(m_bare);
        runProgram(sqliteName, { m_bare, QStringLiteral("pragma journal_mode=wal; select 1") });
        SqliteShell shell(m_bare);
        const QStringList triggers
            = shell.lines(QStringLiteral("select name from sqlite_master where type = 'trigger'"));
        for (const QString &trigger : triggers)
            shell.run({ QStringLiteral("drop trigger %1").arg(trigger) });
    }

    static void discard(const QString &file)
    {
        for (const char *suffix : { "", "-wal", "-shm" })
            QFile::remove(file + QLatin1String(suffix));
    }

    void renew(const QString &copy) const
    {
        discard(copy);
        runProgram(QStringLiteral("cp"), { m_original, copy });
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }

    void compareStart()
    {
        const QString self = QCoreApplication::applicationFilePath();
        std::vector<double> rows;
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < 3; ++i) {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            const QString startedAt
                = QString::number(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count());
            const Launch launch = watchLaunch(self, { QStringLiteral("--start"), m_work, startedAt });
            ours.push_back(launch.idle);
            rows.push_back(launch.output.simplified().split(' ').value(1).toDouble());
            theirs.push_back(watchLaunch(QStringLiteral("sqlitebrowser"),
                { QStringLiteral("--table"), QStringLiteral("step"), m_bare })
                                 .idle);
        }
        m_report.note(QStringLiteral(
            "start: ours opens, checks, logs in (its password hash is slow on purpose) and lists; "
            "DB Browser shows the table step; both watched from outside until they used no "
            "processor for 700 ms, the time is that of the last use"));
        const QString browser = QStringLiteral("DB Browser");
        m_report.add(
            { QStringLiteral("start until window at rest"), median(ours), browser, median(theirs), 0.5, {} });
        m_report.add({ QStringLiteral("start until rows are painted (theirs: at rest)"), median(rows),
            browser, median(theirs), 0.5, {} });
    }

    /// In a process of its own, so that the peak of memory is the window's alone.
    void watchWindow()
    {
        const QString csv = m_folder.filePath(QStringLiteral("window.csv"));
        const QByteArray said = runProgram(
            QCoreApplication::applicationFilePath(), { QStringLiteral("--window"), m_work, csv });
        QFile::remove(csv);
        double longest = 0;
        double worked = 0;
        m_report.note(QStringLiteral(
            "GUI thread: longest time between two turns of its event loop; in brackets, what it "
            "worked itself, the rest being other work on the processor"));
        for (const QByteArray &line : said.split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.first() == "gap") {
                const double gap = words.value(2).toDouble();
                const double own = words.value(3).toDouble();
                m_report.note(QStringLiteral("  %1 %2 ms (%3 ms)")
                                  .arg(QString::fromUtf8(words.value(1)).replace(u'_', u' '), -38)
                                  .arg(gap, 6, 'f', 1)
                                  .arg(own, 0, 'f', 1));
                longest = std::max(longest, gap);
                worked = std::max(worked, own);
            } else if (words.first() == "memory") {
                m_report.add({ QStringLiteral("peak memory of the window at work"),
                    words.value(1).toDouble() / 1024, {}, 0, {}, 150, QStringLiteral("MB") });
            }
        }
        m_report.add({ QStringLiteral("GUI thread away, longest"), longest, {}, 0, {}, 16 });
        m_report.add({ QStringLiteral("GUI thread away, its own work in that"), worked, {}, 0, {}, 16 });
    }

    void open()
    {
        m_office = answerOf<std::shared_ptr<Office>>(
            [&](QObject *context, auto answer) { Office::open(m_work, context, answer); });
        m_session = answerOf<Session>([&](QObject *context, auto answer) {
            m_office->logIn(QStringLiteral("nichii"), practicePassword(), context, answer);
        });
        m_searches = searches(*m_office->database()->openReader(), m_session.associationId, pageSize);
    }

    QList<qint64> idsOf(const SearchConditions &conditions)
    {
        return answerOf<OrderedIds>([&](QObject *context, auto answer) {
            Applications(*m_office).ids(conditions, {}, context, answer);
        }).list;
    }

    void comparePages()
    {
        m_report.note(QStringLiteral(
            "searches: the first 25 rows through the reading thread, against the sqlite3 command "
            "line kept running, the same statements with the same values, medians of 7"));
        for (const Search &search : m_searches) {
            QList<StepRow> rows;
            const double ours = medianOf([&] {
                rows = answerOf<QList<StepRow>>([&](QObject *context, auto answer) {
                    Applications(*m_office).firstPage(search.conditions, {}, pageSize, context, answer);
                });
            });
            SqliteShell shell(m_work);
            bindAll(shell, search);
            QList<qint64> ids;
            for (const QString &line : shell.lines(search.statements[search.statements.size() - 2]))
                ids.append(line.toLongLong());
            QList<qint64> own;
            for (const StepRow &row : rows)
                own.append(row.stepId);
            if (ids != own)
                giveUp(search.name + QStringLiteral(": the peer finds something else"));
            shell.bind(QStringLiteral("ids"), jsonOf(ids));
            const double theirs = medianOf([&] { shell.run(search.statements); });
            m_report.add({ QStringLiteral("search: ") + search.name, ours, sqliteName, theirs, 1.5, 100 });
        }
    }

    static void bindAll(SqliteShell &shell, const Search &search)
    {
        for (auto bind = search.binds.cbegin(); bind != search.binds.cend(); ++bind)
            shell.bind(bind.key(), bind.value());
    }

    void compareIds()
    {
        SqliteShell shell(m_work);
        for (const int which : { 1, 0 }) {
            const Search &search = m_searches[which];
            QList<qint64> ids;
            const double ours = medianOf([&] { ids = idsOf(search.conditions); });
            bindAll(shell, search);
            const double theirs = medianOf([&] { shell.run({ idsStatement(search) }); });
            m_report.add({ QStringLiteral("all %1 ids: %2").arg(ids.size()).arg(search.name), ours,
                sqliteName, theirs, 1.5, {} });
            const QList<qint64> last = ids.mid(std::max<qsizetype>(0, ids.size() - pageSize));
            const double page = medianOf([&] {
                answerOf<QList<StepRow>>([&](QObject *context, auto answer) {
                    Applications(*m_office).rows(last, context, answer);
                });
            });
            shell.bind(QStringLiteral("ids"), jsonOf(last));
            const double theirPage = medianOf([&] { shell.run({ search.statements.last() }); });
            m_report.add(
                { QStringLiteral("last page: ") + search.name, page, sqliteName, theirPage, 1.5, 100 });
        }
    }

    /// 確認 of 1,000 in one go, with history, chain and mails, against the mere change of 1,000 rows.
    void compareBatch()
    {
        const QList<qint64> waiting = idsOf(m_searches.first().conditions);
        QList<BatchItem> fitting = answerOf<QList<BatchItem>>([&](QObject *context, auto answer) {
            Decisions(*m_office).preview(waiting, Action::Confirm, context, answer);
        });
        fitting.removeIf([](const BatchItem &item) { return !item.refusal.isEmpty(); });
        std::vector<double> ours;
        std::vector<double> theirs;
        SqliteShell shell(m_bare);
        shell.run({ QStringLiteral("pragma cache_size=-16000") }); // as our own writing connection
        shell.bind(QStringLiteral("association"), QString::number(m_session.associationId));
        for (int run = 0; run < 5 && (run + 1) * batchSize <= fitting.size(); ++run) {
            QList<qint64> ids;
            for (const BatchItem &item : fitting.mid(static_cast<qsizetype>(run) * batchSize, batchSize))
                ids.append(item.stepId);
            ours.push_back(millisecondsOf([&] { confirm(ids); }));
            shell.bind(QStringLiteral("ids"), jsonOf(ids));
            theirs.push_back(millisecondsOf([&] {
                shell.run({ QStringLiteral("begin immediate"),
                    QStringLiteral("update step set status = 'confirmed', pending_since = null where id in "
                                   "(select value "
                                   "from json_each(:ids))"),
                    QStringLiteral("commit") });
            }));
        }
        if (ours.empty())
            return m_report.note(QStringLiteral("fewer than 1,000 to confirm in so small a database"));
        m_report.add({ QStringLiteral("confirm 1,000 (median of %1; theirs: bare update)").arg(ours.size()),
            median(ours), sqliteName, median(theirs), 5, {} });
    }

    void confirm(const QList<qint64> &ids)
    {
        const QList<BatchItem> items = answerOf<QList<BatchItem>>([&](QObject *context, auto answer) {
            Decisions(*m_office).preview(ids, Action::Confirm, context, answer);
        });
        const QList<BatchItem> done = answerOf<QList<BatchItem>>([&](QObject *context, auto answer) {
            DecisionRequest request;
            Decisions(*m_office).decideAll(
                items, request, context, std::make_shared<std::atomic<bool>>(false), {}, answer);
        });
        for (const BatchItem &item : done) {
            if (!item.refusal.isEmpty())
                giveUp(QStringLiteral("not confirmed: ") + item.refusal);
        }
    }

    void compareCsv()
    {
        const QString ourFile = m_folder.filePath(QStringLiteral("ours.csv"));
        const QString theirFile = m_folder.filePath(QStringLiteral("theirs.csv"));
        // Without the id, which we do not write, and in columns.
        QString statement
            = m_office->database()->openReader()->library().statement(QStringLiteral("step_search"),
                QStringList { QStringLiteral("by_order"), QStringLiteral("submitted_up") }
                    + columnFlags(listColumns()));
        static const QRegularExpression begin(
            QStringLiteral("select s\\.id\\s*, cast\\(json_array\\(s\\.id\\s*,"));
        statement.replace(begin, QStringLiteral("select")).remove(QStringLiteral(") as blob)"));
        statement.replace(QStringLiteral(":association"), QString::number(m_session.associationId));
        qint64 rows = 0;
        const double ours = medianOf([&] { rows = writeCsv(ourFile); }, 3);
        const double theirs = medianOf(
            [&] {
                runProgram(sqliteName,
                    { QStringLiteral("-csv"), QStringLiteral("-header"), m_work, statement }, theirFile);
            },
            3);
        m_report.add({ QStringLiteral("CSV of %1 rows (median of 3)").arg(rows), ours,
            QStringLiteral("sqlite3 -csv"), theirs, 1.0, {} });
        QFile::remove(ourFile);
        QFile::remove(theirFile);
    }

    qint64 writeCsv(const QString &path)
    {
        Exports exports(*m_office);
        return answerOf<qint64>([&](QObject *context, auto answer) {
            ExportRequest request;
            request.path = path;
            exports.write(request, context, answer);
        });
    }

    QDir m_folder;
    int m_applications;
    QString m_original;
    QString m_work; ///< a copy that is written to
    QString m_bare; ///< a copy without triggers, the peers'
    Report m_report;
    std::shared_ptr<Office> m_office;
    Session m_session;
    QList<Search> m_searches;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    prepareDesk(application, settings.path());
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--start") && arguments.size() == 4)
        return startUp(arguments[2], arguments[3].toLongLong());
    if (arguments.value(1) == QStringLiteral("--window") && arguments.size() == 4)
        return workInWindow(arguments[2], arguments[3]);
    const int applications = arguments.value(2, QStringLiteral("1000000")).toInt();
    if (arguments.size() < 2 || applications < 300) {
        QTextStream(stderr) << "usage: mamis-bench FOLDER [APPLICATIONS]\n";
        return 2;
    }
    return Bench(arguments[1], applications).run();
}
