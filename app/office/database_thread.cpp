#include "office/database_thread.h"

#include "storage/connection.h"

#include <QCoreApplication>

namespace mamis {

DatabaseThread::DatabaseThread(Opener opener)
    : m_opener(std::move(opener))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    m_stopping = true;
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_connection.reset(); // in the thread it was opened in
            m_worker->deleteLater();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
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

Connection &DatabaseThread::connection()
{
    if (!m_connection)
        m_connection = m_opener();
    return *m_connection;
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
