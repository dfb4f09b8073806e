#pragma once

#include "office/database_thread.h"
#include "office/result.h"
#include "storage/user_store.h"

#include <QObject>

#include <memory>

namespace mamis {

class Database;
class Live;
class Server;
struct ServerAddress;

/// An open office: the database with its two threads (one reads, one writes) and who is logged in. The
/// database is a file of its own, or a server shared with other offices: there the log-in itself opens the
/// connections. The use cases (Applications, Decisions, Outbox …) work on it. GUI thread.
class Office : public QObject
{
    Q_OBJECT

public:
    /// Opens a file off the caller's thread; fails with the codes of DatabaseFile.
    static void open(const QString &path, QObject *context, Answer<std::shared_ptr<Office>> answer);

    /// On a shared server; nothing is reached before somebody logs in.
    static std::shared_ptr<Office> onServer(const ServerAddress &address);

    explicit Office(std::shared_ptr<Database> database);
    ~Office() override;

    QString label() const; ///< the file's path, or where the server is
    bool isShared() const; ///< on a server, with others
    bool isPractice() const; ///< 練習モード: no mail leaves the computer

    /// Refused "log-in" (wrong name or password: which one is not told) or "log-in-locked" (facts: seconds to
    /// wait); on a server also the codes of Server.
    void logIn(const QString &login, const QString &password, QObject *context, Answer<Session> answer);
    void logOut();
    /// The session's association has another name from now on.
    void setAssociationName(const QString &name);

    /// Logs out and lets go of the database without anybody waiting for a server that is silent: `gone` is
    /// called when all threads have ended, and the office can be destroyed in a moment.
    void leave(const std::function<void()> &gone);

    /// Who is logged in; null where nobody is. Good until the log-out.
    const Session *session() const { return m_session ? &*m_session : nullptr; }
    /// With which they did.
    const QString &login() const { return m_login; }

    /// Gives whoever is logged in another password. Refused "log-in" or "log-in-locked" as above where the
    /// present one is wrong; Invalid "password" where the wanted one is not taken (passwordFault()), Refused
    /// "permission" in a practice database, whose accounts are everybody's; on a server also the codes of
    /// Server.
    void changePassword(const QString &present, const QString &wanted, QObject *context, Answer<Done> answer);

    /// Whether this is the password of whoever is logged in. Refused "log-in" or "log-in-locked" where it is
    /// not, as above.
    void confirmPassword(const QString &password, QObject *context, Answer<Done> answer);

    /// Only a practice database tells its accounts; empty otherwise.
    void practiceAccounts(QObject *context, Answer<QList<PracticeAccount>> answer);

    /// Runs a job on the reading (writing) thread for whoever is logged in now. Where nobody is, nothing is
    /// asked: Refused "logged-out".
    template <typename T>
    void read(QObject *context, std::function<T(Connection &, const Session &)> job, Answer<T> answer)
    {
        runAsUser<T>(*m_reader, context, std::move(job), std::move(answer));
    }
    template <typename T>
    void write(QObject *context, std::function<T(Connection &, const Session &)> job, Answer<T> answer)
    {
        runAsUser<T>(*m_writer, context, std::move(job), std::move(answer));
    }

    /// For work that has to go on when its user has logged out.
    DatabaseThread &reader() { return *m_reader; }
    DatabaseThread &writer() { return *m_writer; }
    std::shared_ptr<const Database> database() const { return m_database; }
    /// Other people's changes on a server, while somebody is logged in; null on a file.
    Live *live() const { return m_live; }

    /// An answer that also announces the change when the request succeeded.
    template <typename T> Answer<T> announcing(Answer<T> answer)
    {
        return [self = QPointer<Office>(this), answer = std::move(answer)](const Result<T> &result) {
            answer(result);
            if (self && result)
                Q_EMIT self->changed();
        };
    }

Q_SIGNALS:
    /// What session() tells is another.
    void sessionChanged();
    /// Something was decided or a mail changed its state: what is on the screen may be out of date.
    void changed();
    /// The server does not answer and is looked for; it is there again. What was asked meanwhile is done
    /// then. Each once, however many of the lines broke.
    void serverLost();
    void serverFound();

private:
    template <typename T>
    void runAsUser(DatabaseThread &thread, QObject *context,
        std::function<T(Connection &, const Session &)> job, Answer<T> answer)
    {
        if (!m_session)
            return DatabaseThread::refuse<T>(
                context, Failure(Failure::Kind::Refused, QStringLiteral("logged-out")), std::move(answer));
        thread.run<T>(
            context,
            [session = *m_session, job = std::move(job)](
                Connection &connection) { return job(connection, session); },
            std::move(answer));
    }

    void logInOnServer(
        const QString &login, const QString &password, QObject *context, Answer<Session> answer);
    void recordLogOut();
    void goLive();
    void leaveLive();
    void lose();
    void find();

    std::shared_ptr<Database> m_database;
    Server *m_server = nullptr; ///< the same, where it is one
    Live *m_live = nullptr; ///< a child: one that has been left may stay a while
    std::unique_ptr<DatabaseThread> m_reader;
    std::unique_ptr<DatabaseThread> m_writer;
    std::optional<Session> m_session;
    QString m_login; ///< of the session
    bool m_lost = false;
};

} // namespace mamis
