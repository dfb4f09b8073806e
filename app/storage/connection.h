#pragma once

#include "domain/cancellation.h"

#include <QDateTime>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace mamis {

class Dialect;
class SqlLibrary;
struct ServerAddress;

/// Values bound to a statement by name, without the colon. A QList<qint64> serves `${ids(name)}`, a
/// QStringList `${each(name)}` and the like.
using Binds = QHash<QString, QVariant>;

/// The rows of one running query; finished when it goes out of scope (an unfinished read blocks checkpoints).
/// Columns are read by their position in the statement.
class Rows
{
public:
    Rows(std::shared_ptr<QSqlQuery> query, const Dialect &dialect);
    Rows(Rows &&) noexcept = default;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    bool next();
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const; ///< of a blob; empty for null
    qint64 integer(int column) const;
    bool boolean(int column) const;
    QDate date(int column) const;
    QDateTime time(int column) const; ///< UTC
    qint64 affected() const;

private:
    std::shared_ptr<QSqlQuery> m_query;
    const Dialect *m_dialect; ///< lives as long as the program
};

/// One connection to one database. It belongs to the thread that opened it; closing happens in the
/// destructor. Every error leaves as a Failure: a rule of the database as Refused with its code, everything
/// else as Unavailable or Bug. Bound values never appear in a Failure. Where the work of the thread that
/// opened it can be cancelled (Cancellation), the running statement ends then and no other begins.
class Connection
{
public:
    enum class Access {
        Write, ///< the one connection that writes and checkpoints
        Read, ///< refuses to write
    };

    /// Opens an existing SQLite file that has been checked by DatabaseFile.
    static std::unique_ptr<Connection> openSqlite(
        const QString &path, Access access, std::shared_ptr<const SqlLibrary> library);
    /// Logs in to a PostgreSQL server. Refused "log-in" (wrong name or password, or none of an office);
    /// Unavailable with the codes of Server.
    static std::unique_ptr<Connection> openPostgresql(const ServerAddress &address, const QString &user,
        const QString &password, Access access, std::shared_ptr<const SqlLibrary> library);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a named statement of the library. Prepared once and kept.
    Rows run(const QString &name, const Binds &binds = {}, const QStringList &flags = {});

    /// As run(), for very many rows or very large ones: they come as they are read, and nothing of them is
    /// kept afterwards. Until the last one is read, nothing else may run on this connection.
    Rows stream(const QString &name, const Binds &binds = {}, const QStringList &flags = {});

    /// Runs SQL text as it stands: schema, pragmas, transaction words. Never with a user's values.
    Rows runText(const QString &text);

    /// Runs the commands that a statement of the library spells out, one in each of its rows.
    void runSpelled(const QString &name, const Binds &binds = {});

    /// Runs `work` in a writing transaction: committed when it returns, rolled back when it throws. Inside of
    /// another one it is a part of that, which commits or rolls back as a whole; who catches what it throws
    /// keeps what it wrote until then, unless it was an attempt().
    template <typename Work> auto transaction(Work work)
    {
        if (m_inTransaction)
            return work();
        begin();
        m_inTransaction = true;
        const auto over = qScopeGuard([this] { m_inTransaction = false; });
        try {
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                commit();
            } else {
                auto result = work();
                commit();
                return result;
            }
        } catch (...) {
            rollback();
            throw;
        }
    }

    /// Runs one part of a transaction that may be refused: what it wrote is undone, the rest stays. Attempts
    /// may be made inside of attempts.
    template <typename Work> auto attempt(Work work)
    {
        beginAttempt();
        try {
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                endAttempt();
            } else {
                auto result = work();
                endAttempt();
                return result;
            }
        } catch (...) {
            undoAttempt();
            throw;
        }
    }

    /// Is asked before each transaction that writes; what it throws is thrown instead.
    void beforeWriting(std::function<void(Connection &)> check) { m_beforeWriting = std::move(check); }

    /// Cuts the line to a server, so that whoever waits for its answer gets "connection-lost" now. The one
    /// function for another thread than the connection's, as long as the object lives. Nothing on a file.
    void cut();

    const SqlLibrary &library() const { return *m_library; }
    const Dialect &dialect() const { return m_dialect; }
    /// For what Qt's own interface does not offer (notifications, COPY).
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

private:
    Connection(QString name, const Dialect &dialect, std::shared_ptr<const SqlLibrary> library);
    Rows run(const QString &name, const Binds &binds, const QStringList &flags, bool streamed);
    void begin();
    void commit();
    void rollback() noexcept;
    std::shared_ptr<QSqlQuery> prepare(const QString &text, bool forwardOnly) const;
    void runSavepoint(const QString &command);
    void beginAttempt();
    void endAttempt();
    void undoAttempt() noexcept;
    void runQuietly(const QString &text) noexcept;
    Rows runUnchecked(const QString &text);
    void letItBeEnded();

    QString m_name;
    bool m_inTransaction = false;
    std::function<void(Connection &)> m_beforeWriting;
    std::atomic<qintptr> m_socket = -1; ///< of the line to a server
    const Dialect &m_dialect;
    std::shared_ptr<const SqlLibrary> m_library;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::optional<Cancellation::Running> m_running;
};

} // namespace mamis
