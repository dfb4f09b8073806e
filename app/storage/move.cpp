#include "storage/move.h"

#include "storage/connection.h"
#include "storage/decision_store.h"
#include "storage/dialect.h"
#include "storage/libpq.h"
#include "storage/migration.h"

#include <QSqlError>

#include <array>

namespace mamis {

namespace {

/// Everything an office has, each table after those its rows point to.
constexpr auto tables = std::to_array<const char *>({ "association", "office_user", "founder", "reason",
    "template", "category", "facility", "member", "application", "membership", "application_change", "step",
    "decision", "decision_effect", "membership_effect", "chain_head", "mail", "event" });

/// What a new database has already; the file's own take their place.
constexpr auto replaced = std::to_array<const char *>({ "founder", "reason", "template" });

constexpr qint64 rowsPerReport = 1000; ///< rows between two calls of `progress`

Failure failureOf(const Connection &server, const QString &text, const char *state)
{
    return server.dialect().failureOf(
        QSqlError(QString(), text, QSqlError::StatementError, QString::fromLatin1(state ? state : "")));
}

/// One COPY into a table (PostgreSQL 15, 34.10): rows as lines, columns separated by tabs. One that is not
/// finished is given up, and the transaction with it.
class CopyIn
{
public:
    CopyIn(Connection &server, const QString &command)
        : m_server(server)
        , m_raw(libpqHandle(server))
    {
        const Result result(PQexec(m_raw, command.toUtf8().constData()), &PQclear);
        if (PQresultStatus(result.get()) != PGRES_COPY_IN)
            throw failure(result.get());
        m_open = true;
    }
    ~CopyIn()
    {
        if (m_open) {
            PQputCopyEnd(m_raw, "given up");
            drain();
        }
    }
    CopyIn(const CopyIn &) = delete;
    CopyIn &operator=(const CopyIn &) = delete;

    /// A column of the row that is being written; null text = NULL.
    void add(const QString &text)
    {
        if (!m_rowBegins)
            m_buffer += '\t';
        m_rowBegins = false;
        if (text.isNull()) {
            m_buffer += "\\N";
            return;
        }
        const QByteArray bytes = text.toUtf8();
        for (const char c : bytes) {
            switch (c) {
            case '\0': // PostgreSQL's text has none
                break;
            case '\\':
                m_buffer += "\\\\";
                break;
            case '\t':
                m_buffer += "\\t";
                break;
            case '\n':
                m_buffer += "\\n";
                break;
            case '\r':
                m_buffer += "\\r";
                break;
            default:
                m_buffer += c;
            }
        }
    }

    void endRow()
    {
        m_buffer += '\n';
        m_rowBegins = true;
        if (m_buffer.size() > qsizetype { 64 } * 1024)
            send();
    }

    void finish()
    {
        send();
        m_open = false;
        if (PQputCopyEnd(m_raw, nullptr) != 1)
            throw failure(nullptr);
        const Result result(PQgetResult(m_raw), &PQclear);
        drain();
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
            throw failure(result.get());
    }

private:
    using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

    void send()
    {
        if (PQputCopyData(m_raw, m_buffer.constData(), static_cast<int>(m_buffer.size())) != 1)
            throw failure(nullptr);
        m_buffer.clear();
    }

    void drain()
    {
        while (PGresult *result = PQgetResult(m_raw))
            PQclear(result);
    }

    /// Never with the server's detail, which would name a row's values.
    Failure failure(const PGresult *result) const
    {
        return failureOf(m_server, QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)),
            PQresultErrorField(result, PG_DIAG_SQLSTATE));
    }

    Connection &m_server;
    PGconn *m_raw;
    QByteArray m_buffer;
    bool m_rowBegins = true;
    bool m_open = false;
};

qint64 countOf(Connection &connection, const char *table)
{
    Rows rows = connection.runText(QStringLiteral("select count(*) from %1").arg(QLatin1String(table)));
    return rows.next() ? rows.integer(0) : 0;
}

qint64 countAll(Connection &connection)
{
    qint64 all = 0;
    for (const char *table : tables)
        all += countOf(connection, table);
    return all;
}

/// The columns as the server has them.
QStringList columnsOf(Connection &server, const char *table)
{
    QStringList columns;
    for (Rows rows
         = server.run(QStringLiteral("move_columns"), { { QStringLiteral("table"), QLatin1String(table) } });
         rows.next();)
        columns.append(rows.text(0));
    return columns;
}

/// The number of links. Where one is broken, `kind` and `code` say whose mistake it is.
qint64 walkChains(Connection &connection, Failure::Kind kind, const char *code)
{
    const ChainReport report = verifyChains(connection);
    if (report.firstBrokenSeq != 0)
        throw Failure(kind, QLatin1String(code),
            { QString::number(report.associationId), QString::number(report.firstBrokenSeq) });
    return report.decisions;
}

void requireSchema(int schema)
{
    if (schema == 0)
        throw Failure::unavailable("server-foreign");
    if (schema > newestSchema())
        throw Failure::unavailable("database-newer");
    if (schema < newestSchema())
        throw Failure::unavailable("database-older");
}

class Move
{
public:
    Move(Connection &file, Connection &server, const std::function<bool(qint64, qint64)> &progress)
        : m_file(file)
        , m_server(server)
        , m_progress(progress)
    {
    }

    MoveReport run()
    {
        // However long it takes, the server's limits for an office's daily work do not end it.
        m_server.runText(QStringLiteral("set local statement_timeout = 0"));
        m_server.runText(QStringLiteral("set local idle_in_transaction_session_timeout = 0"));
        if (schemaOf(m_file) != newestSchema()) // opening it would have brought it up to date
            throw Failure(Failure::Kind::Unavailable, QStringLiteral("database-older"));
        requireSchema(schemaOf(m_server));
        m_all = countAll(m_file);
        tell();
        const qint64 links = walkChains(m_file, Failure::Kind::Refused, "chain-broken");
        setTriggers("disable"); // locks the tables against everybody else, too
        if (countOf(m_server, "association") != 0)
            throw Failure(Failure::Kind::Refused, QStringLiteral("server-not-empty"));
        for (const char *table : replaced)
            m_server.runText(QStringLiteral("delete from %1").arg(QLatin1String(table)));
        for (const char *table : tables)
            copy(table);
        m_server.run(QStringLiteral("move_channels"));
        continueNumbers();
        setTriggers("enable");
        compare(links);
        tell();
        return { m_done, static_cast<int>(tables.size()), links };
    }

private:
    void setTriggers(const char *how)
    {
        for (const char *table : tables)
            m_server.runText(QStringLiteral("alter table %1 %2 trigger user")
                                 .arg(QLatin1String(table), QLatin1String(how)));
    }

    void copy(const char *table)
    {
        const QStringList columns = columnsOf(m_server, table);
        const qsizetype secret = columns.indexOf(QStringLiteral("password_hash"));
        const QString list = columns.join(QLatin1String(", "));
        CopyIn target(m_server, QStringLiteral("copy %1 (%2) from stdin").arg(QLatin1String(table), list));
        for (Rows rows = m_file.runText(QStringLiteral("select %2 from %1").arg(QLatin1String(table), list));
             rows.next();) {
            for (int i = 0; i < columns.size(); ++i)
                target.add(rows.isNull(i) ? QString()
                        : i == secret     ? QLatin1String("")
                                          : notNull(rows.text(i)));
            target.endRow();
            if (++m_done % rowsPerReport == 0)
                tell();
        }
        target.finish();
    }

    static QString notNull(const QString &text) { return text.isNull() ? QString(QLatin1String("")) : text; }

    void tell()
    {
        if (!m_progress(m_done, m_all))
            throw Failure::cancelled();
    }

    /// New rows go on where the moved ones end. As part of the transaction, unlike setval().
    void continueNumbers()
    {
        for (const char *table : tables) {
            Rows numbered = m_server.run(
                QStringLiteral("move_has_number"), { { QStringLiteral("table"), QLatin1String(table) } });
            if (!numbered.next() || !numbered.boolean(0))
                continue;
            Rows next = m_server.runText(
                QStringLiteral("select coalesce(max(id), 0) + 1 from %1").arg(QLatin1String(table)));
            next.next();
            m_server.runText(QStringLiteral("alter table %1 alter column id restart with %2")
                                 .arg(QLatin1String(table))
                                 .arg(next.integer(0)));
        }
    }

    void compare(qint64 links)
    {
        for (const char *table : tables) {
            if (countOf(m_file, table) != countOf(m_server, table))
                throw Failure(
                    Failure::Kind::Bug, QStringLiteral("move-incomplete"), { QLatin1String(table) });
        }
        if (walkChains(m_server, Failure::Kind::Bug, "move-incomplete") != links)
            throw Failure(
                Failure::Kind::Bug, QStringLiteral("move-incomplete"), { QStringLiteral("decision") });
    }

    Connection &m_file;
    Connection &m_server;
    const std::function<bool(qint64, qint64)> &m_progress;
    qint64 m_all = 0;
    qint64 m_done = 0;
};

} // namespace

MoveReport moveToServer(Connection &file, Connection &server,
    const std::function<bool(qint64 done, qint64 all)> &progress,
    const std::function<void(const MoveReport &)> &atTheEnd)
{
    Move move(file, server, progress);
    // The outer one keeps the file as it is from the first row that is read to the last.
    return file.transaction([&] {
        return server.transaction([&] {
            const MoveReport report = move.run();
            if (atTheEnd)
                atTheEnd(report);
            return report;
        });
    });
}

bool hasMoved(Connection &server)
{
    return server.transaction([&] {
        server.runText(QStringLiteral("lock table association in share row exclusive mode"));
        return countOf(server, "association") > 0;
    });
}

} // namespace mamis
