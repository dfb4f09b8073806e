#include "storage/connection.h"

#include "storage/dialect.h"
#include "storage/interrupt.h"
#include "storage/sql_library.h"

#include <QSqlError>
#include <QUuid>

namespace mamis {

namespace {

/// A statement that was told to end did not fail.
Failure failureOf(const Dialect &dialect, const QSqlError &error)
{
    return Cancellation::isHeardNow() ? Failure::cancelled() : dialect.failureOf(error);
}

} // namespace

Rows::Rows(std::shared_ptr<QSqlQuery> query, const Dialect &dialect)
    : m_query(std::move(query))
    , m_dialect(&dialect)
{
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw failureOf(*m_dialect, m_query->lastError());
    return false;
}

bool Rows::isNull(int column) const
{
    return m_query->isNull(column);
}

QString Rows::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Rows::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

qint64 Rows::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

bool Rows::boolean(int column) const
{
    return m_query->value(column).toBool();
}

QDate Rows::date(int column) const
{
    return m_query->value(column).toDate();
}

QDateTime Rows::time(int column) const
{
    const QVariant value = m_query->value(column);
    return value.isNull() ? QDateTime() : value.toDateTime().toUTC();
}

qint64 Rows::affected() const
{
    return m_query->numRowsAffected();
}

Connection::Connection(QString name, const Dialect &dialect, std::shared_ptr<const SqlLibrary> library)
    : m_name(std::move(name))
    , m_dialect(dialect)
    , m_library(std::move(library))
{
}

std::unique_ptr<Connection> Connection::openSqlite(
    const QString &path, Access access, std::shared_ptr<const SqlLibrary> library)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(name, sqliteDialect(), std::move(library)));
    {
        // A handle that outlives the Connection when a pragma fails would keep the database from being
        // removed.
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        database.open();
    }
    if (const QSqlDatabase database = QSqlDatabase::database(name, false); !database.isOpen()) {
        const Failure failure = sqliteDialect().failureOf(database.lastError());
        throw failure;
    }
    // NORMAL does not survive power loss; REPLACE would bypass append-only triggers without
    // recursive_triggers.
    for (const char *pragma : { "pragma journal_mode=wal", "pragma synchronous=full",
             "pragma foreign_keys=on", "pragma recursive_triggers=on", "pragma temp_store=memory" })
        connection->runText(QLatin1String(pragma));
    // A transaction that fits need not be written twice. Whoever reads finds the pages in the system's own
    // cache, and the last ones in the processor's as long as there are few.
    connection->runText(access == Access::Write ? QStringLiteral("pragma cache_size=-16000")
                                                : QStringLiteral("pragma cache_size=-4000"));
    if (access == Access::Read) {
        connection->runText(QStringLiteral("pragma wal_autocheckpoint=0"));
        connection->runText(QStringLiteral("pragma query_only=on"));
    }
    connection->letItBeEnded();
    return connection;
}

/// Before it is used: how its statements end from another thread.
void Connection::letItBeEnded()
{
    if (Cancellation::isPossible())
        m_running.emplace(interrupterOf(*this));
}

Connection::~Connection()
{
    m_running.reset();
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

std::shared_ptr<QSqlQuery> Connection::prepare(const QString &text, bool forwardOnly) const
{
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(forwardOnly);
    if (!query->prepare(text))
        throw failureOf(m_dialect, query->lastError());
    return query;
}

Rows Connection::run(const QString &name, const Binds &binds, const QStringList &flags)
{
    return run(name, binds, flags, false);
}

Rows Connection::stream(const QString &name, const Binds &binds, const QStringList &flags)
{
    return run(name, binds, flags, true);
}

Rows Connection::run(const QString &name, const Binds &binds, const QStringList &flags, bool streamed)
{
    Cancellation::check();
    const QString key = flags.isEmpty() ? name : name + u' ' + flags.join(u' ');
    std::shared_ptr<QSqlQuery> query = streamed ? nullptr : m_prepared.value(key);
    // A statement whose rows are still being read elsewhere is prepared a second time instead of being reset.
    if (!query || query.use_count() > 2) {
        // A server sends forward-only rows one by one, and the next statement would lose what is left of
        // them.
        query = prepare(m_library->statement(name, flags), streamed || !m_dialect.isServer());
        // Qt keeps the last row with its query: what is large is not kept.
        if (!streamed && !m_prepared.contains(key))
            m_prepared.insert(key, query);
    }
    for (auto bind = binds.cbegin(); bind != binds.cend(); ++bind)
        query->bindValue(u':' + bind.key(), m_dialect.toDatabase(bind.value()));
    if (!query->exec()) {
        const Failure failure = failureOf(m_dialect, query->lastError());
        query->finish();
        throw failure;
    }
    return Rows(std::move(query), m_dialect);
}

Rows Connection::runText(const QString &text)
{
    Cancellation::check();
    return runUnchecked(text);
}

Rows Connection::runUnchecked(const QString &text)
{
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(!m_dialect.isServer());
    if (!query->exec(text))
        throw failureOf(m_dialect, query->lastError());
    return Rows(std::move(query), m_dialect);
}

void Connection::runSpelled(const QString &name, const Binds &binds)
{
    QStringList commands;
    for (Rows rows = run(name, binds); rows.next();)
        commands.append(rows.text(0));
    for (const QString &command : std::as_const(commands))
        runText(command);
}

void Connection::begin()
{
    if (m_beforeWriting)
        m_beforeWriting(*this);
    runText(m_dialect.beginWriting());
}

void Connection::commit()
{
    runText(QStringLiteral("commit"));
}

void Connection::rollback() noexcept
{
    runQuietly(QStringLiteral("rollback"));
}

void Connection::runQuietly(const QString &text) noexcept
{
    try {
        runUnchecked(text);
    } catch (const Failure &) {
        // After "disk full" SQLite has already rolled back, after a lost connection the server has; the first
        // failure is the one to report.
    }
}

// Of several savepoints of one name the newest is meant, on both engines. A batch makes one for each
// decision: in a file they are prepared once; a server prepares no such commands.
void Connection::runSavepoint(const QString &command)
{
    if (m_dialect.isServer()) {
        runUnchecked(command);
        return;
    }
    std::shared_ptr<QSqlQuery> &query = m_prepared[command];
    if (!query)
        query = prepare(command, true);
    if (!query->exec())
        throw failureOf(m_dialect, query->lastError());
}

void Connection::beginAttempt()
{
    runSavepoint(QStringLiteral("savepoint attempt"));
}

void Connection::endAttempt()
{
    runSavepoint(QStringLiteral("release savepoint attempt"));
}

void Connection::undoAttempt() noexcept
{
    runQuietly(QStringLiteral("rollback to savepoint attempt"));
    runQuietly(QStringLiteral("release savepoint attempt"));
}

} // namespace mamis
