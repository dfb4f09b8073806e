#include "storage/connection.h"

#include "storage/sql_library.h"

#include <QSqlError>
#include <QTimeZone>
#include <QUuid>

namespace mamis {

namespace {

const QString timeFormat = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

QVariant toDatabase(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? QVariant(value.toDateTime().toUTC().toString(timeFormat))
                                            : QVariant();
    case QMetaType::QDate:
        return value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant();
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    case QMetaType::QString:
        // A null QString would be stored as NULL; text columns are never null.
        return value.toString().isNull() ? QVariant(QLatin1String("")) : value;
    default:
        break;
    }
    if (value.typeId() == qMetaTypeId<QList<qint64>>()) {
        QByteArray json = "[";
        for (const qint64 id : value.value<QList<qint64>>())
            json += QByteArray::number(id) + ',';
        if (json.endsWith(','))
            json.chop(1);
        return QString::fromLatin1(json + ']');
    }
    return value;
}

/// Qt reports SQLite's constraint failures as connection errors: only the native (extended) code tells them
/// apart.
Failure failureOf(const QSqlError &error)
{
    using Kind = Failure::Kind;
    const int code = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("sqlite %1").arg(error.nativeErrorCode());
    if (code == 1811) // SQLITE_CONSTRAINT_TRIGGER: raise(abort, code)
        return Failure(Kind::Refused, error.databaseText(), {}, detail);
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return Failure(Kind::Unavailable, QStringLiteral("database-busy"), {}, detail);
    case 8: // READONLY
        return Failure(Kind::Unavailable, QStringLiteral("database-read-only"), {}, detail);
    case 10: // IOERR
        return Failure(Kind::Unavailable, QStringLiteral("database-io"), {}, detail);
    case 11: // CORRUPT
        return Failure(Kind::Unavailable, QStringLiteral("database-damaged"), {}, detail);
    case 13: // FULL
        return Failure(Kind::Unavailable, QStringLiteral("disk-full"), {}, detail);
    case 14: // CANTOPEN
        return Failure(Kind::Unavailable, QStringLiteral("database-cannot-open"), {}, detail);
    case 26: // NOTADB
        return Failure(Kind::Unavailable, QStringLiteral("database-foreign"), {}, detail);
    case 19: // CONSTRAINT: the schema refused what the program should not have tried
        return Failure(Kind::Bug, QStringLiteral("constraint"), {}, detail);
    default:
        return Failure(Kind::Bug, QStringLiteral("sql"), {}, detail + u' ' + error.driverText());
    }
}

} // namespace

Rows::Rows(std::shared_ptr<QSqlQuery> query)
    : m_query(std::move(query))
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
        throw failureOf(m_query->lastError());
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

Connection::Connection(QString name, std::shared_ptr<const SqlLibrary> library)
    : m_name(std::move(name))
    , m_library(std::move(library))
{
}

std::unique_ptr<Connection> Connection::openSqlite(
    const QString &path, Access access, std::shared_ptr<const SqlLibrary> library)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(name, std::move(library)));
    {
        // A handle that outlives the Connection when a pragma fails would keep the database from being
        // removed.
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        database.open();
    }
    if (const QSqlDatabase database = QSqlDatabase::database(name, false); !database.isOpen()) {
        const Failure failure = failureOf(database.lastError());
        throw failure;
    }
    // NORMAL does not survive power loss; REPLACE would bypass append-only triggers without
    // recursive_triggers.
    for (const char *pragma :
        { "pragma journal_mode=wal", "pragma synchronous=full", "pragma foreign_keys=on",
            "pragma recursive_triggers=on", "pragma cache_size=-16000", "pragma temp_store=memory" })
        connection->runText(QLatin1String(pragma));
    if (access == Access::Read) {
        connection->runText(QStringLiteral("pragma wal_autocheckpoint=0"));
        connection->runText(QStringLiteral("pragma query_only=on"));
    }
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Rows Connection::run(const QString &name, const Binds &binds, const QStringList &flags)
{
    const QString key = flags.isEmpty() ? name : name + u' ' + flags.join(u' ');
    std::shared_ptr<QSqlQuery> query = m_prepared.value(key);
    // A statement whose rows are still being read elsewhere is prepared a second time instead of being reset.
    if (!query || query.use_count() > 2) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(m_library->statement(name, flags)))
            throw failureOf(query->lastError());
        if (!m_prepared.contains(key))
            m_prepared.insert(key, query);
    }
    for (auto bind = binds.cbegin(); bind != binds.cend(); ++bind)
        query->bindValue(u':' + bind.key(), toDatabase(bind.value()));
    if (!query->exec()) {
        const Failure failure = failureOf(query->lastError());
        query->finish();
        throw failure;
    }
    return Rows(std::move(query));
}

Rows Connection::runText(const QString &text)
{
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->exec(text))
        throw failureOf(query->lastError());
    return Rows(std::move(query));
}

// A deferred BEGIN that reads and then writes fails at once with BUSY_SNAPSHOT: writing transactions begin as
// writers.
void Connection::begin()
{
    runText(QStringLiteral("begin immediate"));
}

void Connection::commit()
{
    runText(QStringLiteral("commit"));
}

void Connection::rollback() noexcept
{
    try {
        runText(QStringLiteral("rollback"));
    } catch (const Failure &) {
        // After "disk full" SQLite has already rolled back; the first failure is the one to report.
    }
}

} // namespace mamis
