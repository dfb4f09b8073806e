#include "office/database_thread.h"

#include "office/end_thread.h"
#include "storage/connection.h"
#include "storage/holder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <utility>

namespace mamis {

namespace {

constexpr int conflicts = 8; ///< so often a job is tried that runs into another client's, or waits for it
constexpr int pause = 500; ///< milliseconds between two attempts to reach a server
constexpr std::chrono::seconds farewell(10); ///< that a running job has at the end

/// A server that cannot be reached now may be so again in a moment: after a restart, a failover, a cut line.
bool mayComeBack(const Failure &failure)
{
    static const QStringList codes { QStringLiteral("connection-lost"), QStringLiteral("server-unreachable"),
        QStringLiteral("server-read-only"), QStringLiteral("server-full") };
    return codes.contains(failure.code);
}

} // namespace

DatabaseThread::DatabaseThread(Opener opener)
    : m_opener(std::move(opener))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    beginToStop();
    endThread(m_thread, farewell, [this] { cut(); }); // of a file nothing is cut
}

void DatabaseThread::beginToStop()
{
    if (m_stopping.exchange(true))
        return;
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            drop(); // in the thread it was opened in
            m_worker->deleteLater();
            m_thread.quit();
        },
        Qt::QueuedConnection);
}

void DatabaseThread::stop(std::function<void()> stopped)
{
    connect(&m_thread, &QThread::finished, QCoreApplication::instance(), std::move(stopped),
        Qt::QueuedConnection);
    beginToStop();
    QTimer::singleShot(farewell, this, &DatabaseThread::cut);
}

void DatabaseThread::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job)] {
            if (!m_stopping)
                job();
        },
        Qt::QueuedConnection);
}

void DatabaseThread::runAtLeave(std::function<void(Connection &)> job)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job)] {
            if (!m_connection)
                return;
            try {
                job(*m_connection);
            } catch (const Failure &failure) {
                logged(failure);
            }
        },
        Qt::QueuedConnection);
}

void DatabaseThread::close()
{
    post([this] {
        drop();
        m_wasOpen = false;
        m_down = false;
    });
}

void DatabaseThread::cut()
{
    const QMutexLocker lock(&m_lineMutex);
    if (m_connection)
        m_connection->cut();
}

void DatabaseThread::drop()
{
    std::unique_ptr<Connection> dropped; // closed when the lock is open again: that may take its time
    const QMutexLocker lock(&m_lineMutex);
    dropped.swap(m_connection);
}

Connection &DatabaseThread::connection()
{
    if (!m_connection) {
        auto opened = m_opener();
        const QMutexLocker lock(&m_lineMutex);
        m_connection = std::move(opened);
        m_wasOpen = true;
    }
    return *m_connection;
}

void DatabaseThread::repeating(const std::function<void(Connection &)> &job)
{
    for (int conflict = 0;;) {
        const bool wasOpen = m_wasOpen;
        try {
            job(connection());
            if (m_down) {
                m_down = false;
                Q_EMIT found();
            }
            return;
        } catch (const Failure &failure) {
            if (failure.code == QLatin1String("try-again") && ++conflict < conflicts) {
                QThread::msleep(5UL * static_cast<unsigned long>(conflict));
                continue;
            }
            if (failure.code == QLatin1String("kept-waiting")) { // for five seconds
                const Holder holder = whoHolds(connection(), failure);
                if (holder.willEnd && ++conflict < conflicts)
                    continue;
                throw holder.failure;
            }
            if (!mayComeBack(failure) || !wasOpen)
                throw;
            drop();
            if (m_down || !reconnect())
                throw Failure(
                    Failure::Kind::Unavailable, QStringLiteral("server-unreachable"), failure.facts);
        }
    }
}

/// Looks for the server until it is there or patience ends.
bool DatabaseThread::reconnect()
{
    const QDeadlineTimer end(m_patience.load());
    for (bool told = false; !m_stopping && !end.hasExpired();) {
        try {
            connection();
            if (told)
                Q_EMIT found();
            return true;
        } catch (const Failure &failure) {
            if (failure.code == QLatin1String("log-in"))
                throw Failure(Failure::Kind::Refused, QStringLiteral("account-closed"));
            if (!mayComeBack(failure))
                throw;
        }
        if (!std::exchange(told, true))
            Q_EMIT lost();
        QThread::msleep(pause);
    }
    m_down = true;
    return false;
}

void DatabaseThread::deliver(const QPointer<QObject> &context, std::function<void()> call)
{
    // Through the application object, since the context may be destroyed by its own thread at any time:
    // whether it still lives is asked there, where it cannot vanish in between. Contexts are objects of the
    // GUI thread.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [context, call = std::move(call)] {
            if (context)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace mamis
