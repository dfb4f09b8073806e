#pragma once

#include "domain/log.h"
#include "office/result.h"

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>

namespace mamis {

class Connection;

/// A thread that owns one connection and runs jobs on it, one after the other.
///
/// A lost connection is made again and the job repeated from its beginning, as long as patience lasts: jobs
/// are therefore written so that a repeated one does nothing twice (decisions carry their uuid, mails their
/// lease). A conflict with another client ("try-again") is repeated at once; whom somebody keeps waiting who
/// does not go on is told who holds it (storage/holder.h). Public functions may be called from any thread;
/// answers arrive in the context's thread.
class DatabaseThread : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<std::unique_ptr<Connection>()>;

    /// The connection is opened in the new thread by the first job.
    explicit DatabaseThread(Opener opener);
    /// Waits for the running job, but not for ever for a server that no longer answers; drops the waiting
    /// ones and closes the connection.
    ~DatabaseThread() override;

    /// How long a job waits for a lost server before it fails with "server-unreachable"; 30 s unless said
    /// otherwise. After that the next job tries only once.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Runs `job` on the connection and brings its result, or its Failure, to `context`'s thread.
    template <typename T> void run(QObject *context, std::function<T(Connection &)> job, Answer<T> answer)
    {
        post([this, context = QPointer<QObject>(context), job = std::move(job), answer = std::move(answer)] {
            auto result = std::make_shared<Result<T>>();
            try {
                repeating([&](Connection &connection) { result->value = job(connection); });
            } catch (const Failure &failure) {
                result->failure = logged(failure);
            } catch (const std::exception &error) {
                result->failure = logged(Failure(
                    Failure::Kind::Bug, QStringLiteral("exception"), {}, QString::fromUtf8(error.what())));
            }
            deliver(context, [answer, result] { answer(*result); });
        });
    }

    /// Brings a failure to `context`'s thread as run() would, without any work.
    template <typename T> static void refuse(QObject *context, const Failure &failure, Answer<T> answer)
    {
        deliver(context, [failure, answer = std::move(answer)] {
            Result<T> result;
            result.failure = failure;
            answer(result);
        });
    }

    /// Runs what is to be done on the connection as long as there is one, also while the thread ends: for the
    /// last word of whoever goes. Nobody hears what comes of it.
    void runAtLeave(std::function<void(Connection &)> job);

    /// Begins to end: no further job, the running one has its time. `stopped` is called in the GUI thread
    /// when the thread is gone, so that nobody has to wait in the destructor for a server that is silent.
    void stop(std::function<void()> stopped);

    /// Closes the connection after the jobs that wait; the next job opens it anew.
    void close();

    /// Cuts the line to a server that no longer answers: what waits for it fails, and is tried anew.
    void cut();

Q_SIGNALS:
    /// From the thread itself: the server is gone, and is looked for; or it is there again. A connection that
    /// broke and could be made anew at once is not worth a word.
    void lost();
    void found();

private:
    void beginToStop();
    void post(std::function<void()> job);
    void repeating(const std::function<void(Connection &)> &job);
    Connection &connection();
    void drop();
    bool reconnect();
    static void deliver(const QPointer<QObject> &context, std::function<void()> call);

    Opener m_opener;
    std::unique_ptr<Connection> m_connection;
    QMutex m_lineMutex; ///< the line is cut by one thread while another may be closing it
    std::atomic<std::chrono::milliseconds> m_patience { std::chrono::seconds(30) };
    bool m_wasOpen = false; ///< once open, a lost connection is looked for; before, it fails at once
    bool m_down = false; ///< the last search was in vain: the next job tries only once
    QObject *m_worker = nullptr; ///< lives in m_thread; jobs are posted to it
    std::atomic<bool> m_stopping = false;
    QThread m_thread;
};

} // namespace mamis
