#include "office/live.h"

#include "office/end_thread.h"
#include "office/live_worker.h"
#include "storage/connection.h"
#include "storage/database.h"

#include <QSqlDriver>
#include <QThread>

#include <chrono>
#include <utility>

namespace mamis {

namespace {

using namespace std::chrono_literals;

constexpr auto heartbeat = 2s;
constexpr int beatsPerPoll = 30; ///< once a minute everything is looked at, announced or not
constexpr int beatsPerLook = 10; ///< who looks says so again before a minute is over
constexpr auto collecting = 150ms; ///< a batch of somebody else's is one change
constexpr qint64 answerTimeout = 5000; ///< milliseconds without an answer: frozen

qint64 clockNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Marks the time in which an answer of the server is awaited.
class Asking
{
public:
    explicit Asking(std::atomic<qint64> &since)
        : m_since(since)
    {
        m_since = clockNow();
    }
    ~Asking() { m_since = 0; }
    Asking(const Asking &) = delete;
    Asking &operator=(const Asking &) = delete;

private:
    std::atomic<qint64> &m_since;
};

} // namespace

LiveWorker::LiveWorker(std::shared_ptr<const Database> database)
    : m_database(std::move(database))
    , m_heart(this)
    , m_changedSoon(this)
{
    m_heart.setInterval(heartbeat);
    m_changedSoon.setInterval(collecting);
    m_changedSoon.setSingleShot(true);
    connect(&m_heart, &QTimer::timeout, this, &LiveWorker::beat);
    connect(&m_changedSoon, &QTimer::timeout, this, &LiveWorker::changed);
}

LiveWorker::~LiveWorker() = default;

void LiveWorker::start()
{
    beat();
    m_heart.start();
}

void LiveWorker::end()
{
    m_heart.stop();
    m_changedSoon.stop();
    close();
    thread()->quit();
}

qint64 LiveWorker::waitingFor() const
{
    const qint64 since = m_askedAt;
    return since ? clockNow() - since : 0;
}

void LiveWorker::cut()
{
    const QMutexLocker lock(&m_lineMutex);
    if (m_connection)
        m_connection->cut();
}

void LiveWorker::close()
{
    std::unique_ptr<Connection> closed; // when the lock is open again: that may take its time
    const QMutexLocker lock(&m_lineMutex);
    closed.swap(m_connection);
}

void LiveWorker::open()
{
    auto opened = m_database->openWriter();
    {
        const QMutexLocker lock(&m_lineMutex);
        m_connection = std::move(opened); // from here on it can be cut
    }
    QString channel;
    if (Rows rows = m_connection->run(QStringLiteral("my_channel")); rows.next())
        channel = rows.text(0);
    QSqlDriver *driver = m_connection->database().driver();
    connect(driver, &QSqlDriver::notification, this,
        [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
            notified(payload.toString());
        });
    driver->subscribeToNotification(channel);
}

void LiveWorker::beat()
{
    try {
        ask();
        ++m_beats;
        if (m_beats % beatsPerPoll == 0)
            m_changedSoon.start();
        if (m_looking && m_beats % beatsPerLook == 0)
            tellLooking();
    } catch (const Failure &) {
        if (!std::exchange(m_lost, true))
            Q_EMIT lost();
    }
}

/// Makes sure that the server is there. A line that broke and can be made anew at once is not a loss.
void LiveWorker::ask()
{
    if (m_connection) {
        try {
            const Asking asking(m_askedAt);
            m_connection->runText(QStringLiteral("select 1"));
            return;
        } catch (const Failure &) {
            close();
        }
    }
    openAnew();
}

void LiveWorker::openAnew()
{
    try {
        const Asking asking(m_askedAt);
        open();
    } catch (const Failure &) {
        close(); // half a line is none
        throw;
    }
    m_lost = false;
    Q_EMIT found(); // also after a silence that this side has not called a loss
    if (m_beats > 0)
        m_changedSoon.start(); // whatever was announced in between
}

void LiveWorker::lookAt(qint64 stepId)
{
    if (m_looking == stepId)
        return;
    m_looking = stepId;
    tellLooking();
}

void LiveWorker::tellLooking()
{
    if (!m_connection)
        return;
    const Asking asking(m_askedAt);
    try {
        const QVariant step = m_looking ? QVariant(m_looking) : QVariant();
        m_connection->run(QStringLiteral("look_at"), { { QStringLiteral("step"), step } });
        if (!m_looking)
            return;
        QStringList names;
        for (Rows rows
             = m_connection->run(QStringLiteral("also_looking"), { { QStringLiteral("step"), step } });
             rows.next();)
            names.append(rows.text(0));
        Q_EMIT alsoLooking(m_looking, names);
    } catch (const Failure &) {
        close(); // the next beat makes it anew
    }
}

void LiveWorker::notified(const QString &payload)
{
    if (payload == QLatin1String("looking")) {
        if (m_looking)
            QMetaObject::invokeMethod(this, &LiveWorker::tellLooking, Qt::QueuedConnection);
        return;
    }
    if (!m_changedSoon.isActive())
        m_changedSoon.start();
}

Live::Live(std::shared_ptr<const Database> database, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<QThread>())
    , m_worker(std::make_unique<LiveWorker>(std::move(database)))
{
    m_worker->moveToThread(m_thread.get());
    connect(m_worker.get(), &LiveWorker::changed, this, &Live::changed);
    connect(m_worker.get(), &LiveWorker::alsoLooking, this, &Live::alsoLooking);
    connect(m_worker.get(), &LiveWorker::lost, this, &Live::lost);
    connect(m_worker.get(), &LiveWorker::found, this, &Live::found);
    auto *watch = new QTimer(this);
    watch->setInterval(1s);
    connect(watch, &QTimer::timeout, this, &Live::watch);
    watch->start();
    m_thread->start();
    // Not by started(): as long as that is delivered a thread cannot be stopped (endThread()).
    QMetaObject::invokeMethod(m_worker.get(), &LiveWorker::start, Qt::QueuedConnection);
}

Live::~Live()
{
    end();
    endThread(*m_thread, 100ms, [this] { m_worker->cut(); }); // it may have asked just now
}

void Live::leave()
{
    disconnect(); // nobody listens any more
    connect(m_thread.get(), &QThread::finished, this, &QObject::deleteLater);
    end();
}

void Live::end()
{
    if (m_worker->waitingFor() > 0)
        m_worker->cut(); // nobody waits for a server to leave
    QMetaObject::invokeMethod(m_worker.get(), &LiveWorker::end, Qt::QueuedConnection);
}

void Live::watch()
{
    const bool silent = m_worker->waitingFor() >= answerTimeout;
    if (silent && !m_frozen) { // once: the next line may be a good one
        m_worker->cut();
        Q_EMIT frozen();
    }
    m_frozen = silent;
}

void Live::lookAt(qint64 stepId)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), stepId] { worker->lookAt(stepId); }, Qt::QueuedConnection);
}

} // namespace mamis
