#include "storage/server.h"

#include "storage/dialect.h"
#include "storage/libpq.h"
#include "storage/migration.h"
#include "storage/sql_library.h"
#include "storage/trusted_authorities.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QMutexLocker>
#include <QPair>
#include <QRegularExpression>
#include <QThread>
#include <QUuid>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace mamis {

namespace {

constexpr int attemptSeconds = 5; ///< for each host

/// The names and the ports of the hosts, as libpq takes them: two lists of the same length.
struct Hosts
{
    QStringList names;
    QStringList ports;

    explicit Hosts(const QString &list, int port = 0)
    {
        static const QRegularExpression ownPort(QStringLiteral("^(?:\\[([^\\]]*)\\]|([^:/]*))(?::(\\d+))?$"));
        for (const QString &host : list.split(u',')) {
            const QRegularExpressionMatch parts = ownPort.match(host.trimmed());
            names.append(parts.hasMatch() ? parts.captured(1) + parts.captured(2) : host.trimmed());
            ports.append(parts.captured(3).isEmpty() ? QString::number(port) : parts.captured(3));
        }
    }
};

/// The parameters as Qt takes them: quoted, separated by semicolons, which no value may hold.
QString connectOptions(QList<QPair<QString, QString>> parameters)
{
    for (auto &parameter : parameters)
        parameter.second.remove(u';');
    return inOneLine(parameters, u';');
}

/// One attempt of libpq's own, whose errors tell their SQLSTATE whatever language the server speaks.
struct ServerAttempt
{
    bool connected = false;
    bool needsPassword = false; ///< the server asked for one, and there is none
    QString state; ///< SQLSTATE of the server's refusal; empty where it refused nothing

    ServerAttempt(QList<QPair<QString, QString>> parameters, const ServerAddress &address,
        const QString &user, const QString &password)
    {
        parameters.append({ QStringLiteral("dbname"), address.database });
        parameters.append({ QStringLiteral("user"), user });
        parameters.append({ QStringLiteral("password"), password });
        QList<QByteArray> bytes;
        for (const auto &[name, value] : std::as_const(parameters))
            bytes << name.toUtf8() << value.toUtf8();
        QList<const char *> names;
        QList<const char *> values;
        for (qsizetype i = 0; i < bytes.size(); i += 2) {
            names << bytes.at(i).constData();
            values << bytes.at(i + 1).constData();
        }
        names << nullptr;
        values << nullptr;
        const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
            PQconnectStartParams(names.constData(), values.constData(), 0), &PQfinish);
        if (!connection)
            return;
        PQsetErrorVerbosity(connection.get(), PQERRORS_SQLSTATE);
        connected = finish(connection.get());
        needsPassword = PQconnectionNeedsPassword(connection.get());
        static const QRegularExpression pattern(QStringLiteral(":\\s+([0-9A-Z]{5})\\s*$"));
        state = pattern.match(QString::fromUtf8(PQerrorMessage(connection.get())).trimmed()).captured(1);
    }

private:
    static bool finish(PGconn *connection)
    {
        const QDeadlineTimer patience(qint64 { attemptSeconds } * 1000);
        for (PostgresPollingStatusType next = PGRES_POLLING_WRITING; !patience.hasExpired();) {
            if (next == PGRES_POLLING_OK || next == PGRES_POLLING_FAILED)
                return next == PGRES_POLLING_OK;
            QThread::msleep(2); // a diagnosis, made once when a connection has failed
            next = PQconnectPoll(connection);
        }
        return false;
    }
};

QList<QPair<QString, QString>> without(QList<QPair<QString, QString>> parameters, const char *name)
{
    parameters.removeIf([name](const auto &parameter) { return parameter.first == QLatin1String(name); });
    return parameters;
}

/// Why a connection could not be made. Qt gives but a text in the server's language.
Failure whyNot(const ServerAddress &address, const QString &user, const QString &password,
    const QList<QPair<QString, QString>> &parameters)
{
    using Kind = Failure::Kind;
    const ServerAttempt again(parameters, address, user, password);
    const auto unavailable = [&](const char *code) {
        return Failure(Kind::Unavailable, QLatin1String(code), { address.hosts },
            QStringLiteral("postgresql %1").arg(again.state));
    };
    if (again.connected)
        return unavailable("connection-lost"); // it failed a moment ago: the same again will do
    if (again.needsPassword || again.state.startsWith(QLatin1String("28")))
        return Failure(Kind::Refused, QStringLiteral("log-in"));
    if (again.state == QLatin1String("3D000") || again.state == QLatin1String("42501"))
        return unavailable("server-database");
    if (again.state == QLatin1String("53300"))
        return unavailable("server-full");
    if (!again.state.isEmpty())
        return unavailable("server-unreachable"); // starting up, shutting down
    if (ServerAttempt(without(parameters, "target_session_attrs"), address, user, password).connected)
        return unavailable("server-read-only");
    if (address.protection == ServerAddress::Protection::Verified) {
        const Hosts where(address.hosts, address.port);
        const QByteArray hosts = where.names.join(u',').toUtf8();
        const QByteArray ports = where.ports.join(u',').toUtf8();
        const char *const names[] { "host", "port", "connect_timeout", nullptr };
        const char *const values[] { hosts.constData(), ports.constData(), "5", nullptr };
        const PGPing answer = PQpingParams(names, values, 0);
        if (answer == PQPING_OK || answer == PQPING_REJECT) {
            // It answers: not as the one it should be, or because it has come back just now.
            const ServerAttempt last(parameters, address, user, password);
            const bool isBack = last.connected || !last.state.isEmpty();
            return unavailable(isBack ? "connection-lost" : "server-certificate");
        }
    }
    return unavailable("server-unreachable");
}

/// Cuts a line that falls silent while it is being opened: nobody else knows of it yet.
class SilenceEnds
{
public:
    explicit SilenceEnds(Connection &line)
        : m_watch([this, &line](const std::stop_token &answered) {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, answered, std::chrono::seconds(attemptSeconds), [] { return false; });
            if (!answered.stop_requested())
                line.cut();
        })
    {
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_watch; ///< the last member: it has ended before the others go
};

/// The database at the other end is one of ours, of this program's schema.
void checkSchema(Connection &connection, const QString &database)
{
    const auto unavailable = [&](const char *code) {
        return Failure(Failure::Kind::Unavailable, QLatin1String(code), { database });
    };
    const int schema = schemaOf(connection);
    if (schema == 0)
        throw unavailable("database-foreign");
    if (schema > newestSchema())
        throw unavailable("database-newer");
    if (schema < newestSchema())
        throw unavailable("database-older");
}

} // namespace

QList<QPair<QString, QString>> serverParameters(const ServerAddress &address)
{
    const Hosts hosts(address.hosts, address.port);
    const QString session = QStringLiteral(
        "-c search_path=mamis,pg_temp -c timezone=UTC -c datestyle=ISO,YMD -c client_min_messages=error");
    QList<QPair<QString, QString>> list {
        { QStringLiteral("host"), hosts.names.join(u',') },
        { QStringLiteral("port"), hosts.ports.join(u',') },
        { QStringLiteral("connect_timeout"), QString::number(attemptSeconds) },
        { QStringLiteral("application_name"), QStringLiteral("mamis-office") },
        // A line that was cut is noticed within seconds, not after the two hours of TCP's own patience.
        { QStringLiteral("keepalives_idle"), QStringLiteral("5") },
        { QStringLiteral("keepalives_interval"), QStringLiteral("2") },
        { QStringLiteral("keepalives_count"), QStringLiteral("3") },
        { QStringLiteral("tcp_user_timeout"), QStringLiteral("8000") },
        // Of several hosts the one that takes changes; after a failover that is another one.
        { QStringLiteral("target_session_attrs"), QStringLiteral("read-write") },
        { QStringLiteral("options"), session },
    };
    if (address.protection == ServerAddress::Protection::Verified) {
        list.append({ QStringLiteral("sslmode"), QStringLiteral("verify-full") });
        list.append({ QStringLiteral("sslrootcert"),
            address.authority.isEmpty() ? trustedAuthorities() : address.authority });
        // Only SCRAM bound to this very TLS line: no server in between can ask for the bare password.
        list.append({ QStringLiteral("channel_binding"), QStringLiteral("require") });
    } else {
        list.append({ QStringLiteral("sslmode"), QStringLiteral("disable") });
    }
    return list;
}

QString inOneLine(const QList<QPair<QString, QString>> &parameters, QChar separator)
{
    QStringList options;
    for (auto [name, value] : parameters) {
        value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
        options.append(QStringLiteral("%1='%2'").arg(name, value));
    }
    return options.join(separator);
}

bool isThisComputer(const QString &hosts)
{
    const QStringList list = Hosts(hosts).names;
    return std::all_of(list.begin(), list.end(), [](const QString &name) {
        return name.startsWith(u'/') || name == QLatin1String("localhost") || QHostAddress(name).isLoopback();
    });
}

std::unique_ptr<Connection> Connection::openPostgresql(const ServerAddress &address, const QString &user,
    const QString &password, Access access, std::shared_ptr<const SqlLibrary> library)
{
    if (address.protection == ServerAddress::Protection::None && !isThisComputer(address.hosts))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("server-protection"));
#ifdef Q_OS_WIN
    // OpenSSL would read its settings, and load what they name, from the folder it was built for: one that on
    // Windows anybody may make.
    static const bool ownSettingsOnly = qputenv("OPENSSL_CONF", "nul");
    Q_UNUSED(ownSettingsOnly)
#endif
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(name, postgresqlDialect(), std::move(library)));
    const QList<QPair<QString, QString>> list = serverParameters(address);
    bool open = false;
    QElapsedTimer sinceStart;
    sinceStart.start();
    {
        // A handle that outlives the Connection would keep the database from being removed.
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setDatabaseName(address.database);
        database.setConnectOptions(connectOptions(list));
        open = database.open(user, password);
    }
    // Who is silent does not say why either: the thread goes on with its work.
    if (!open && sinceStart.hasExpired(attemptSeconds * 1000 - 500))
        throw Failure(Failure::Kind::Unavailable, QStringLiteral("server-unreachable"), { address.hosts });
    if (!open)
        throw whyNot(address, user, password, list);
    connection->m_socket = PQsocket(libpqHandle(*connection));
    connection->letItBeEnded();
    // Not among the options: a server would be taken for one that only reads.
    if (access == Access::Read) {
        const SilenceEnds watch(*connection);
        connection->runText(QStringLiteral("set session characteristics as transaction read only"));
    }
    return connection;
}

void Connection::cut()
{
    const qintptr socket = m_socket;
    if (socket < 0)
        return;
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(socket), SD_BOTH);
#else
    ::shutdown(static_cast<int>(socket), SHUT_RDWR);
#endif
}

Server::Server(const ServerAddress &address)
    : m_address(address)
    , m_library(std::make_shared<const SqlLibrary>(postgresqlDialect().engine()))
{
}

void Server::setUser(const QString &user, const QString &password)
{
    const QMutexLocker lock(&m_mutex);
    m_user = user;
    m_password = password;
}

QString Server::user() const
{
    const QMutexLocker lock(&m_mutex);
    return m_user;
}

bool Server::isPassword(const QString &user, const QString &password) const
{
    try {
        Connection::openPostgresql(m_address, user, password, Connection::Access::Read, m_library);
        return true;
    } catch (const Failure &failure) {
        if (failure.code != QLatin1String("log-in"))
            throw;
        return false;
    }
}

void Server::changePassword(const QString &present, const QString &wanted)
{
    const QString who = user();
    if (present.isEmpty()) // libpq would look for one in files and in the environment
        throw Failure(Failure::Kind::Refused, QStringLiteral("log-in"));
    const auto own
        = Connection::openPostgresql(m_address, who, present, Connection::Access::Write, m_library);
    try {
        own->transaction([&] {
            Rows command = own->run(QStringLiteral("my_password"),
                { { QStringLiteral("verifier"), scramVerifier(*own, who, wanted) } });
            command.next();
            own->runText(command.text(0));
            own->run(QStringLiteral("my_password_changed"));
        });
    } catch (const Failure &failure) {
        // It may have been carried out, and only its answer lost.
        if (failure.code != QLatin1String("connection-lost") || !isPassword(who, wanted))
            throw;
    }
    setUser(who, wanted);
}

void Server::confirm(const QString &password) const
{
    // Without one libpq would look for it in files and in the environment.
    if (password.isEmpty() || !isPassword(user(), password))
        throw Failure(Failure::Kind::Refused, QStringLiteral("log-in"));
}

QString Server::label() const
{
    return QStringLiteral("%1/%2").arg(m_address.hosts, m_address.database);
}

std::unique_ptr<Connection> Server::open(Connection::Access access) const
{
    QString user;
    QString password;
    {
        const QMutexLocker lock(&m_mutex);
        user = m_user;
        password = m_password;
    }
    auto connection = Connection::openPostgresql(m_address, user, password, access, m_library);
    const SilenceEnds watch(*connection);
    checkSchema(*connection, m_address.database);
    return connection;
}

std::unique_ptr<Connection> Server::openWriter() const
{
    return open(Connection::Access::Write);
}

std::unique_ptr<Connection> Server::openReader() const
{
    return open(Connection::Access::Read);
}

} // namespace mamis
