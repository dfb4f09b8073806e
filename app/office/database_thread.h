#pragma once

#include "office/result.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>

namespace mamis {

class Connection;

/// A thread that owns one connection and runs jobs on it, one after the other.
/// Public functions may be called from any thread; answers arrive in the context's thread.
class DatabaseThread : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<std::unique_ptr<Connection>()>;

    /// The connection is opened in the new thread by the first job.
    explicit DatabaseThread(Opener opener);
    /// Waits for the running job, drops the waiting ones and closes the connection.
    ~DatabaseThread() override;

    /// Runs `job` on the connection and brings its result, or its Failure, to `context`'s thread.
    template <typename T> void run(QObject *context, std::function<T(Connection &)> job, Answer<T> answer)
    {
        post([this, context = QPointer<QObject>(context), job = std::move(job), answer = std::move(answer)] {
            auto result = std::make_shared<Result<T>>();
            try {
                result->value = job(connection());
            } catch (const Failure &failure) {
                result->failure = failure;
            } catch (const std::exception &error) {
                result->failure = Failure(
                    Failure::Kind::Bug, QStringLiteral("exception"), {}, QString::fromUtf8(error.what()));
            }
            deliver(context, [answer, result] { answer(*result); });
        });
    }

private:
    void post(std::function<void()> job);
    Connection &connection();
    static void deliver(const QPointer<QObject> &context, std::function<void()> call);

    Opener m_opener;
    std::unique_ptr<Connection> m_connection;
    QObject *m_worker = nullptr; ///< lives in m_thread; jobs are posted to it
    std::atomic<bool> m_stopping = false;
    QThread m_thread;
};

} // namespace mamis
