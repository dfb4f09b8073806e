#pragma once

#include "domain/failure.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace mamis {

class SqlLibrary;

/// Values bound to a statement by name, without the colon. A QList<qint64> serves `${ids(name)}`.
using Binds = QHash<QString, QVariant>;

/// The rows of one running query; finished when it goes out of scope (an unfinished read blocks checkpoints).
/// Columns are read by their position in the statement.
class Rows
{
public:
    explicit Rows(std::shared_ptr<QSqlQuery> query);
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
};

/// One connection to one database. It belongs to the thread that opened it; closing happens in the
/// destructor. Every error leaves as a Failure: a rule of the database as Refused with its code, everything
/// else as Unavailable or Bug. Bound values never appear in a Failure.
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
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a named statement of the library. Prepared once and kept.
    Rows run(const QString &name, const Binds &binds = {}, const QStringList &flags = {});

    /// Runs SQL text as it stands: schema, pragmas, transaction words. Never with a user's values.
    Rows runText(const QString &text);

    /// Runs `work` in a writing transaction: committed when it returns, rolled back when it throws.
    template <typename Work> auto transaction(Work work)
    {
        begin();
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

    const SqlLibrary &library() const { return *m_library; }

private:
    Connection(QString name, std::shared_ptr<const SqlLibrary> library);
    void begin();
    void commit();
    void rollback() noexcept;

    QString m_name;
    std::shared_ptr<const SqlLibrary> m_library;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace mamis
