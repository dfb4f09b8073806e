#include "storage/server_admin.h"

#include "storage/dialect.h"
#include "storage/libpq.h"
#include "storage/migration.h"
#include "storage/sql_library.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QThread>
#include <QUuid>

namespace mamis {

namespace {

const QString maintenance = QStringLiteral("postgres"); ///< the database every server has

bool isThere(Connection &connection, const char *name, const char *what, const QString &value)
{
    Rows rows = connection.run(QLatin1String(name), { { QLatin1String(what), value } });
    return rows.next() && rows.integer(0) > 0;
}

/// The roles belong to the whole server: another database, or somebody at this very moment, may have made
/// them.
void makeRoles(Connection &connection)
{
    for (const char *role : { "mamis_owner", "mamis_office" })
        connection.runText(
            QStringLiteral("do $$ begin create role %1 nologin; "
                           "exception when duplicate_object or unique_violation then null; end $$")
                .arg(QLatin1String(role)));
    // Since when a connection has held something is shown to nobody else (who_holds() in triggers.sql).
    connection.runText(QStringLiteral("do $$ begin grant pg_read_all_stats to mamis_owner; "
                                      "exception when unique_violation then null; end $$"));
    // Whoever is closed goes at once (accounts.sql).
    connection.runText(
        QStringLiteral("do $$ begin create role mamis_users nologin createrole; "
                       "exception when duplicate_object or unique_violation then null; end $$"));
    connection.runText(QStringLiteral("do $$ begin grant pg_signal_backend to mamis_users; "
                                      "exception when unique_violation then null; end $$"));
}

/// What makes and closes accounts for the offices' administrators; as a superuser, in a transaction.
void makeAccountFunctions(Connection &superuser)
{
    const QStringList commands = superuser.library().script(QStringLiteral("postgresql/accounts.sql"));
    for (const QString &command : commands)
        superuser.runText(command);
}

Binds numbered(const char *name, int count, const QString &value)
{
    Binds binds;
    for (int i = 1; i <= count; ++i)
        binds.insert(QLatin1String(name) + QString::number(i), value);
    return binds;
}

/// Where an office would ask for the server, as seen from the administrator's place.
QString networkAddress(const ServerAddress &own, const QString &listening)
{
    if (!own.hosts.startsWith(u'/'))
        return own.hosts;
    const QString first = listening.section(u',', 0, 0).trimmed();
    return first.isEmpty() || first == u'*' || first == QLatin1String("0.0.0.0") ? QStringLiteral("127.0.0.1")
                                                                                 : first;
}

/// One log-in over TLS. The certificate is not looked at: the name the offices know the server by is not
/// known here.
bool logsIn(const QString &host, const QString &port, const QString &database, const QString &login,
    const QString &password)
{
    const QByteArray values[] { host.toUtf8(), port.toUtf8(), database.toUtf8(), login.toUtf8(),
        password.toUtf8() };
    const char *const names[] { "host", "port", "dbname", "user", "password", "sslmode", "connect_timeout",
        nullptr };
    const char *const texts[] { values[0].constData(), values[1].constData(), values[2].constData(),
        values[3].constData(), values[4].constData(), "require", "5", nullptr };
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdbParams(names, texts, 0), &PQfinish);
    return PQstatus(connection.get()) == CONNECTION_OK;
}

} // namespace

ServerAdmin::ServerAdmin(const ServerAddress &address, const QString &user, const QString &password)
    : m_address(address)
    , m_user(user)
    , m_password(password)
    , m_library(std::make_shared<const SqlLibrary>(postgresqlDialect().engine()))
{
    const auto connection = open(maintenance);
    Rows may = connection->run(QStringLiteral("admin_may"));
    if (!may.next() || !may.boolean(0))
        throw Failure::refused("not-administrator");
}

std::unique_ptr<Connection> ServerAdmin::open(const QString &database) const
{
    ServerAddress address = m_address;
    address.database = database;
    return Connection::openPostgresql(address, m_user, m_password, Connection::Access::Write, m_library);
}

std::unique_ptr<Connection> ServerAdmin::openOwner() const
{
    auto connection = open(m_address.database);
    connection->runText(QStringLiteral("set role mamis_owner"));
    return connection;
}

void ServerAdmin::createEmptyDatabase()
{
    if (hasDatabase())
        throw Failure::refused("database-exists");
    {
        const Cancellation::Scope unstoppable(nullptr); // one that is made is known to be there
        const auto server = open(maintenance);
        makeRoles(*server);
        server->runSpelled(
            QStringLiteral("admin_make_database"), { { QStringLiteral("database"), m_address.database } });
    }
    try {
        settleDatabase();
    } catch (...) {
        dropDatabase();
        throw;
    }
}

void ServerAdmin::settleDatabase()
{
    const Cancellation::Scope unstoppable(nullptr); // half of it would keep offices out
    const auto superuser = open(m_address.database);
    makeRoles(*superuser);
    superuser->runSpelled(QStringLiteral("admin_set_database"), numbered("database", 10, m_address.database));
    superuser->runSpelled(QStringLiteral("admin_close_functions"));
    superuser->runText(QStringLiteral("revoke all on schema public from public"));
}

void ServerAdmin::createDatabase()
{
    createEmptyDatabase();
    try {
        makeSchema();
        const auto owner = openOwner();
        owner->run(QStringLiteral("setting_set"),
            { { QStringLiteral("name"), QStringLiteral("kind") },
                { QStringLiteral("value"), QStringLiteral("office") } });
    } catch (...) {
        dropDatabase();
        throw;
    }
}

void ServerAdmin::makeSchema()
{
    const auto superuser = openSuperuser();
    superuser->runText(QStringLiteral("create schema mamis authorization mamis_owner"));
    migrate(*openOwner());
    superuser->transaction([&] { makeAccountFunctions(*superuser); });
}

QList<SchemaDifference> ServerAdmin::differences() const
{
    ScratchDatabase scratch(*this);
    scratch.admin().makeSchema();
    const auto superuser = openSuperuser();
    QList<SchemaDifference> list
        = compareSchemas(schemaObjects(*superuser), schemaObjects(*scratch.admin().openSuperuser()));
    for (Rows rows = superuser->run(QStringLiteral("admin_strange_roles")); rows.next();)
        list.append({ SchemaDifference::What::Changed, QStringLiteral("role"), rows.text(0) });
    return list;
}

bool ServerAdmin::hasDatabase() const
{
    const auto server = open(maintenance);
    return isThere(*server, "admin_database_there", "database", m_address.database);
}

void ServerAdmin::dropDatabase()
{
    const Cancellation::Scope unstoppable(nullptr);
    open(maintenance)
        ->runSpelled(
            QStringLiteral("admin_drop_database"), { { QStringLiteral("database"), m_address.database } });
}

bool ServerAdmin::upgrade()
{
    const auto superuser = openSuperuser();
    switch (schemaState(*superuser)) {
    case SchemaState::None:
        throw Failure::unavailable("database-foreign", { m_address.database });
    case SchemaState::Newer:
        throw Failure::unavailable("database-newer", { m_address.database });
    case SchemaState::Current:
        if (differences().isEmpty())
            return false;
        break;
    case SchemaState::Older:
        break;
    }
    makeRoles(*superuser);
    superuser->transaction([&] {
        for (const char *repair : { "admin_restore_owners", "admin_restore_rights", "admin_restore_roles" })
            superuser->runSpelled(QString::fromLatin1(repair));
        superuser->runText(QStringLiteral("set local role mamis_owner"));
        migrate(*superuser);
        superuser->runText(QStringLiteral("reset role"));
        makeAccountFunctions(*superuser);
    });
    settleDatabase();
    return true;
}

bool ServerAdmin::upgradeAlone()
{
    const auto superuser = open(m_address.database);
    superuser->runSpelled(QStringLiteral("admin_let_nobody_in"));
    const auto letIn = qScopeGuard([&] {
        try {
            settleDatabase();
        } catch (const Failure &) {
            // What was wrong before is what is to be told; the next upgrade lets everybody in again.
        }
    });
    superuser->run(QStringLiteral("admin_end_sessions"));
    return upgrade();
}

void ServerAdmin::requireWayIn() const
{
    const Failure noWay(Failure::Kind::Refused, QStringLiteral("no-way-in"), { m_address.database });
    const auto superuser = open(m_address.database);
    Rows way = superuser->run(QStringLiteral("admin_way_in"));
    way.next();
    if (!way.boolean(2))
        throw noWay;
    const QString login
        = QStringLiteral("mamis_probe_") + QUuid::createUuid().toString(QUuid::Id128).left(12);
    const QString password = QUuid::createUuid().toString(QUuid::Id128);
    const Binds role { { QStringLiteral("login"), login } };
    superuser->runSpelled(QStringLiteral("admin_make_probe"),
        { { QStringLiteral("login"), login },
            { QStringLiteral("verifier"), scramVerifier(*superuser, login, password) } });
    const auto drop = qScopeGuard([&] {
        const Cancellation::Scope unstoppable(nullptr);
        try {
            open(m_address.database)->runSpelled(QStringLiteral("admin_drop_role"), role);
        } catch (const Failure &) {
            // It ends by itself after two minutes.
        }
    });
    const QString host = networkAddress(m_address, way.text(1));
    // A server that was told a moment ago to read its rules again does so in its own time.
    const QDeadlineTimer patience(std::chrono::seconds(3));
    while (!logsIn(host, way.text(0), m_address.database, login, password)) {
        if (patience.hasExpired())
            throw noWay;
        Cancellation::check();
        QThread::msleep(100);
    }
}

QList<ServerAdmin::Session> ServerAdmin::sessions() const
{
    QList<Session> list;
    const auto superuser = open(m_address.database);
    for (Rows rows = superuser->run(QStringLiteral("admin_sessions")); rows.next();)
        list.append({ rows.text(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4),
            rows.text(5), rows.text(6) });
    return list;
}

void ServerAdmin::endSessions(const QString &login)
{
    const auto superuser = open(m_address.database);
    if (!hasRole(*superuser, login))
        throw Failure::refused("unknown-login");
    superuser->run(QStringLiteral("admin_end_connections"), { { QStringLiteral("login"), login } });
}

std::unique_ptr<Connection> ServerAdmin::openSuperuser() const
{
    return open(m_address.database);
}

ServerAdmin ServerAdmin::at(const QString &database) const
{
    ServerAdmin other = *this;
    other.m_address.database = database;
    return other;
}

bool ServerAdmin::hasRole(Connection &superuser, const QString &login)
{
    return isThere(superuser, "admin_role_there", "role", login);
}

bool ServerAdmin::isUsableLogin(const QString &login)
{
    static const QRegularExpression usable(QStringLiteral("^(?!pg_|mamis_)[A-Za-z0-9._@-]{1,63}$"));
    return usable.match(login).hasMatch();
}

void ServerAdmin::addRole(Connection &superuser, const QString &login, const QString &password)
{
    if (!isUsableLogin(login))
        throw Failure(Failure::Kind::Invalid, QStringLiteral("login"));
    if (hasRole(superuser, login))
        throw Failure::refused("login-taken");
    superuser.runSpelled(QStringLiteral("admin_make_role"),
        { { QStringLiteral("login"), login },
            { QStringLiteral("verifier"), scramVerifier(superuser, login, password) } });
}

void ServerAdmin::setPassword(const QString &login, const QString &password)
{
    const auto connection = open(m_address.database);
    connection->runSpelled(QStringLiteral("admin_set_password"),
        { { QStringLiteral("login"), login },
            { QStringLiteral("verifier"), scramVerifier(*connection, login, password) } });
}

void ServerAdmin::deactivate(const QString &login)
{
    const Cancellation::Scope unstoppable(nullptr); // half of it would leave a way in
    const auto connection = open(m_address.database);
    if (connection
            ->run(QStringLiteral("admin_user_active"),
                { { QStringLiteral("active"), false }, { QStringLiteral("login"), login } })
            .affected()
        != 1)
        throw Failure::refused("unknown-login");
    const Binds who { { QStringLiteral("login"), login } };
    connection->runSpelled(QStringLiteral("admin_close_role"), who);
    connection->run(QStringLiteral("admin_end_connections"), who);
}

ScratchDatabase::ScratchDatabase(const ServerAdmin &beside)
    : m_admin(beside.at(QStringLiteral("mamis_check_") + QUuid::createUuid().toString(QUuid::Id128)))
{
    m_admin.createEmptyDatabase();
}

ScratchDatabase::~ScratchDatabase()
{
    try {
        m_admin.dropDatabase();
    } catch (const Failure &) {
        // What was wrong before is what is to be told.
    }
}

} // namespace mamis
