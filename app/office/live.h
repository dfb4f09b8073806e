#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QThread;

namespace mamis {

class Database;
class LiveWorker;

/// What happens on a shared server while one works: other people's changes, who else looks at an application,
/// and whether the server is there at all. A connection and a thread of its own; a heartbeat tells a frozen
/// server from an idle one. GUI thread; signals arrive there.
/// Announcements are only hints, so everything is also looked at once a minute.
class Live : public QObject
{
    Q_OBJECT

public:
    Live(std::shared_ptr<const Database> database, QObject *parent);
    /// Waits for the line to be closed; leave() does not.
    ~Live() override;

    /// Says nothing more and goes as soon as the line is closed, which at a silent server takes its time. At
    /// the latest it goes with its parent.
    void leave();

    /// This person has the application open now; 0: none. Answers with alsoLooking().
    void lookAt(qint64 stepId);

Q_SIGNALS:
    /// Something changed for this office: within a second of the change, several at once as one.
    void changed();
    /// The names of those of one's own office who have the same application open; may be empty.
    void alsoLooking(qint64 stepId, const QStringList &names);
    /// No answer for so long that the other connections, too, had better be made anew.
    void frozen();
    void lost();
    void found(); ///< whenever a line has been made; several in a row are nothing special

private:
    void watch();

    void end();

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<LiveWorker> m_worker; ///< lives in m_thread; deleted when that has ended
    bool m_frozen = false;
};

} // namespace mamis
