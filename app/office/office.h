#pragma once

#include "office/database_thread.h"
#include "office/result.h"
#include "storage/user_store.h"

#include <QObject>

#include <memory>

namespace mamis {

class DatabaseFile;

/// An open office: the database with its two threads (one reads, one writes) and who is logged in.
/// The use cases (Applications, Decisions, Outbox …) work on it. GUI thread.
class Office : public QObject
{
    Q_OBJECT

public:
    /// Opens a database off the caller's thread; fails with the codes of DatabaseFile.
    static void open(const QString &path, QObject *context, Answer<std::shared_ptr<Office>> answer);

    explicit Office(std::unique_ptr<DatabaseFile> file);
    ~Office() override;

    QString path() const;
    bool isPractice() const; ///< 練習モード: no mail leaves the computer

    /// Refused "log-in" (wrong name or password: which one is not told) or "log-in-locked" (facts: seconds to
    /// wait).
    void logIn(const QString &login, const QString &password, QObject *context, Answer<Session> answer);
    void logOut();
    const std::optional<Session> &session() const { return m_session; }

    /// Only a practice database tells its accounts; empty otherwise.
    void practiceAccounts(QObject *context, Answer<QList<PracticeAccount>> answer);

    DatabaseThread &reader() { return *m_reader; }
    DatabaseThread &writer() { return *m_writer; }
    const DatabaseFile &file() const { return *m_file; }

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
    /// Something was decided or a mail changed its state: what is on the screen may be out of date.
    void changed();

private:
    std::unique_ptr<DatabaseFile> m_file;
    std::unique_ptr<DatabaseThread> m_reader;
    std::unique_ptr<DatabaseThread> m_writer;
    std::optional<Session> m_session;
};

} // namespace mamis
