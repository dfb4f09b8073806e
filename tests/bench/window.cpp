#include "bench/window.h"

#include "areas/applications/application_model.h"
#include "areas/applications/batch_page.h"
#include "areas/applications/export_page.h"
#include "areas/applications/list_page.h"
#include "areas/applications/search_form.h"
#include "bench/report.h"
#include "bench/searches.h"
#include "lists/list_table.h"
#include "lists/pager.h"
#include "office/applications.h"
#include "office/decisions.h"
#include "office/exports.h"
#include "office/practice_data.h"
#include "start/log_in_page.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "support/clerk.h"

#include <QPushButton>

#include <chrono>
#include <ctime>

namespace mamis::bench {

namespace {

const QString nationalLogin = QStringLiteral("nichii");

double steadyMilliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Processor time of the calling thread.
double workedMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Comes round in the GUI thread every millisecond and remembers the longest time it could not.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
        restart();
    }

    void restart()
    {
        m_longest = m_worked = 0;
        m_last = steadyMilliseconds();
        m_lastWorked = workedMilliseconds();
    }

    void print(const QString &name)
    {
        beat();
        QTextStream(stdout) << "gap " << QString(name).replace(u' ', u'_') << ' ' << m_longest << ' '
                            << m_worked << Qt::endl;
    }

private:
    void beat()
    {
        const double now = steadyMilliseconds();
        const double worked = workedMilliseconds();
        m_longest = std::max(m_longest, now - m_last);
        m_worked = std::max(m_worked, worked - m_lastWorked);
        m_last = now;
        m_lastWorked = worked;
    }

    QTimer m_timer;
    double m_last = 0;
    double m_lastWorked = 0;
    double m_longest = 0;
    double m_worked = 0;
};

/// Waits in the event loop, never asleep in it.
void waitFor(const std::function<bool()> &there)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (there())
            loop.quit();
    });
    timer.start(2);
    loop.exec();
}

/// A request to an Office and its answer.
template <typename T> T answerOf(const std::function<void(QObject *, Answer<T>)> &ask)
{
    QObject context;
    std::optional<Result<T>> result;
    ask(&context, [&](const Result<T> &answer) { result = answer; });
    waitFor([&] { return result.has_value(); });
    if (!*result)
        qFatal("%s", qUtf8Printable(result->failure->code));
    return **result;
}

qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// A list in a window with a heart.
class Desk
{
public:
    explicit Desk(std::shared_ptr<Office> office)
        : m_office(std::move(office))
        , m_list(new ListPage(*m_office, &m_window))
        , m_batch(new BatchPage(*m_office, &m_window))
        , m_export(new ExportPage(*m_office, &m_window))
        , m_pages(m_list->findChild<ResultPages *>())
    {
        QObject::connect(m_pages, &ListPages::busyChanged, m_list, [this](bool busy) { m_busy = busy; });
        m_window.resize(1360, 900);
        m_window.setSession(*m_office->session());
        m_window.show();
        m_window.navigator().show({ m_list });
    }

    void work(const QList<Search> &all, const QString &exportFile)
    {
        m_list->showWaiting();
        settle();
        for (const Search &one : all)
            measure(QStringLiteral("search: ") + one.name, [&] { search(one.conditions); });
        measure(QStringLiteral("all of them, by name"), [&] {
            search({});
            m_pages->sort({ ApplicationModel::Name, false });
            settle();
            m_pages->sort({ ApplicationModel::SubmittedAt, false });
            settle();
        });
        measure(QStringLiteral("last page"), [&] {
            Q_EMIT m_list->findChild<Pager *>()->pageRequested(m_pages->pages() - 1);
            settle();
        });
        measure(QStringLiteral("tick all"), [&] {
            Q_EMIT m_list->findChild<ListTable *>()->tickAllRequested();
            settle();
        });
        measure(QStringLiteral("untick a row of them"), [&] {
            QTest::keyClick(m_list->findChild<ListTable *>(), Qt::Key_Space);
            settle();
        });
        measure(QStringLiteral("refresh with all ticked"), [&] {
            m_pages->refresh();
            settle();
        });
        measure(QStringLiteral("choose all ticked for export"), [&] { chooseForExport(); });
        measure(QStringLiteral("search with all ticked"), [&] { search(all.first().conditions); });
        measure(QStringLiteral("decide 1,000"), [&] { decide(); });
        measure(QStringLiteral("export all while searching"), [&] { exportWhileSearching(all, exportFile); });
    }

private:
    void measure(const QString &name, const std::function<void()> &work)
    {
        waitFor([] { return true; });
        m_heart.restart();
        work();
        m_heart.print(name);
    }

    void settle()
    {
        waitFor([this] { return !m_busy && m_pages->isCounted(); });
        waitFor([] { return true; }); // painted
    }

    void search(const SearchConditions &conditions)
    {
        auto *form = m_list->findChild<SearchForm *>();
        form->setConditions(conditions);
        form->search();
        settle();
    }

    /// What the page of the export is given.
    void chooseForExport()
    {
        m_export->setChoice(m_list->choice(), m_list->conditionTexts(), m_list->choiceCount());
        settle();
    }

    void decide()
    {
        const QList<qint64> waiting = m_pages->ids();
        const QList<BatchItem> items = answerOf<QList<BatchItem>>([&](QObject *context, auto answer) {
            Decisions(*m_office).preview(waiting, Action::Confirm, context, answer);
        });
        QList<qint64> fitting;
        for (const BatchItem &item : items) {
            if (item.refusal.isEmpty() && fitting.size() < 1000)
                fitting.append(item.stepId);
        }
        bool previewed = false;
        bool finished = false;
        QObject::connect(m_batch, &BatchPage::previewed, m_batch, [&] { previewed = true; });
        QObject::connect(m_batch, &BatchPage::finished, m_batch, [&] { finished = true; });
        m_batch->show(fitting, Action::Confirm);
        m_window.navigator().push(m_batch);
        waitFor([&] { return previewed; });
        qobject_cast<QPushButton *>(m_window.focusWidget())->click();
        waitFor([&] { return finished; });
        m_window.navigator().show({ m_list });
        settle();
    }

    void exportWhileSearching(const QList<Search> &all, const QString &file)
    {
        Exports exports(*m_office);
        ExportRequest request;
        request.path = file;
        bool done = false;
        exports.write(request, &exports, [&](const Result<qint64> &) { done = true; });
        for (int i = 0; !done; i = (i + 1) % static_cast<int>(all.size()))
            search(all[i].conditions);
    }

    std::shared_ptr<Office> m_office;
    MainWindow m_window;
    ListPage *m_list;
    BatchPage *m_batch;
    ExportPage *m_export;
    ResultPages *m_pages;
    bool m_busy = false;
    Heartbeat m_heart;
};

} // namespace

int startUp(const QString &database, qint64 startedAt)
{
    MemoryKeyStore keys;
    MainWindow window;
    Workbench workbench(window, keys);
    window.show();
    workbench.opening().openDatabase(database);
    auto *logIn = window.findChild<LogInPage *>();
    waitFor([&] { return window.currentPage() == logIn; });
    Q_EMIT logIn->practiceAccountChosen(nationalLogin);
    waitFor([&] {
        const auto *table = window.findChild<ListTable *>();
        return table && table->isVisible() && table->model()->rowCount() > 0;
    });
    window.repaint();
    QTextStream(stdout) << "rows " << steadyMilliseconds() - static_cast<double>(startedAt) / 1e6 << Qt::endl;
    return QApplication::exec();
}

int workInWindow(const QString &database, const QString &exportFile)
{
    const auto office = answerOf<std::shared_ptr<Office>>(
        [&](QObject *context, auto answer) { Office::open(database, context, answer); });
    const auto session = answerOf<Session>([&](QObject *context, auto answer) {
        office->logIn(nationalLogin, practicePassword(), context, answer);
    });
    const QList<Search> all = searches(*office->database()->openReader(), session.associationId, 25);
    Desk desk(office);
    desk.work(all, exportFile);
    QTextStream(stdout) << "memory " << peakMemory() << Qt::endl;
    return 0;
}

} // namespace mamis::bench
