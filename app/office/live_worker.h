#pragma once

#include <QMutex>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace mamis {

class Connection;
class Database;

/// The part of Live that works in its own thread.
class LiveWorker : public QObject
{
    Q_OBJECT

public:
    explicit LiveWorker(std::shared_ptr<const Database> database);
    ~LiveWorker() override;

    void start();
    void end(); ///< the last call: closes the line and ends the thread
    void lookAt(qint64 stepId);

    /// Any thread: since when the server owes an answer, in milliseconds; 0 while it owes none.
    qint64 waitingFor() const;
    /// Any thread: gives up waiting.
    void cut();

Q_SIGNALS:
    void changed();
    void alsoLooking(qint64 stepId, const QStringList &names);
    void lost();
    void found();

private:
    void beat();
    void ask();
    void open();
    void openAnew();
    void close();
    void tellLooking();
    void notified(const QString &payload);

    std::shared_ptr<const Database> m_database;
    std::unique_ptr<Connection> m_connection;
    mutable QMutex m_lineMutex;
    std::atomic<qint64> m_askedAt = 0; ///< of a monotonic clock
    QTimer m_heart;
    QTimer m_changedSoon;
    int m_beats = 0;
    qint64 m_looking = 0;
    bool m_lost = false;
};

} // namespace mamis
