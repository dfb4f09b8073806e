#pragma once

#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/server.h"
#include "storage/server_admin.h"
#include "storage/sql_library.h"

#include <QCoreApplication>
#include <QFile>

#include <map>

/// The private PostgreSQL that the test run started (postgresql_cluster.sh): a superuser without a password
/// through its socket (where a Windows program does not come: with one through the network), everybody else
/// by TLS on 127.0.0.1.
namespace mamis::test {

enum class Engine { Sqlite, Postgresql };

/// Whether this run of a test is to use the server; the same tests run on a file otherwise.
inline bool onServer()
{
    return qEnvironmentVariable("MAMIS_TEST_ENGINE") == QLatin1String("postgresql");
}

inline Engine engineOfThisRun()
{
    return onServer() ? Engine::Postgresql : Engine::Sqlite;
}

struct Cluster
{
    QString folder;
    int port = 0;

    /// As a file of postgresql_cluster.sh says.
    static Cluster in(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("MAMIS_TEST_SERVER does not name a running server");
        const QStringList words = QString::fromUtf8(file.readAll()).simplified().split(u' ');
        return Cluster { words.value(0), words.value(1).toInt() };
    }

    static const Cluster &instance()
    {
        static const Cluster cluster = in(qEnvironmentVariable("MAMIS_TEST_SERVER"));
        return cluster;
    }

    /// The superuser's way in, and what it takes.
    static QString superuserPassword()
    {
#ifdef Q_OS_WIN
        return qEnvironmentVariable("MAMIS_TEST_SERVER_PASSWORD", QStringLiteral("only for tests"));
#else
        return {};
#endif
    }
    ServerAddress socket(const QString &database) const
    {
#ifdef Q_OS_WIN
        return line(database);
#endif
        ServerAddress address;
        address.hosts = folder;
        address.port = port;
        address.database = database;
        address.protection = ServerAddress::Protection::None;
        return address;
    }

    /// The users' way in, as it is in an office.
    ServerAddress line(const QString &database) const
    {
        ServerAddress address;
        address.hosts = QStringLiteral("localhost");
        address.port = port;
        address.database = database;
        address.authority = folder + QStringLiteral("/ca.pem");
        return address;
    }

    ServerAdmin admin(const QString &database) const
    {
        return ServerAdmin(socket(database), QStringLiteral("postgres"), superuserPassword());
    }

    /// Sees and may do everything, as no program of an office can.
    std::unique_ptr<Connection> superuser(const QString &database) const
    {
        return Connection::openPostgresql(socket(database), QStringLiteral("postgres"), superuserPassword(),
            Connection::Access::Write, std::make_shared<const SqlLibrary>(QStringLiteral("postgresql")));
    }
};

/// A database of its own for one test, copied from a template; gone with the object.
class ServerDatabase
{
public:
    /// A new one with schema and policies, or a copy of `original`.
    explicit ServerDatabase(const ServerDatabase *original = nullptr)
        : m_name(QStringLiteral("t%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter()))
    {
        if (original)
            copy(*original);
        else
            Cluster::instance().admin(m_name).createDatabase();
    }
    ~ServerDatabase()
    {
        try {
            maintenance()->runText(QStringLiteral("drop database if exists %1 with (force)").arg(m_name));
        } catch (const Failure &failure) {
            qWarning("a test's database stays: %s", qPrintable(failure.code));
        }
    }
    ServerDatabase(const ServerDatabase &) = delete;
    ServerDatabase &operator=(const ServerDatabase &) = delete;

    const QString &name() const { return m_name; }

    static std::unique_ptr<Connection> maintenance()
    {
        return Cluster::instance().superuser(QStringLiteral("postgres"));
    }

    /// A role that can be worked as, without a password; several test programs may make it at once.
    static void addRole(Connection &connection, const QString &login)
    {
        connection.runText(
            QStringLiteral("do $$ begin create role \"%1\" nologin in role mamis_office; "
                           "exception when duplicate_object or unique_violation then null; end $$")
                .arg(login));
    }

    /// A role that logs in by itself.
    static void addRole(Connection &connection, const QString &login, const QString &password)
    {
        addRole(connection, login);
        connection.runText(QStringLiteral("alter role \"%1\" login password '%2'").arg(login, password));
    }

private:
    void copy(const ServerDatabase &original)
    {
        const auto connection = maintenance();
        connection->runText(QStringLiteral("create database %1 template %2").arg(m_name, original.m_name));
        // Rights and settings of the database itself are not copied with its contents.
        Binds names;
        for (int i = 1; i <= 10; ++i)
            names.insert(QStringLiteral("database%1").arg(i), m_name);
        QStringList commands;
        for (Rows rows = connection->run(QStringLiteral("admin_set_database"), names); rows.next();)
            commands.append(rows.text(0));
        for (const QString &command : std::as_const(commands))
            connection->runText(command);
    }

    static int &counter()
    {
        static int count = 0;
        return count;
    }

    QString m_name;
};

/// Works as somebody for a while: on a server as a role that logged in by itself; on a file, whose program
/// says who works, there is nothing to do.
class ActingAs
{
public:
    ActingAs(Connection &connection, const QString &login)
        : m_connection(connection)
    {
        if (m_connection.dialect().isServer())
            m_connection.runText(QStringLiteral("set session authorization \"%1\"").arg(login));
    }
    ~ActingAs()
    {
        if (m_connection.dialect().isServer())
            m_connection.runText(QStringLiteral("reset session authorization"));
    }
    ActingAs(const ActingAs &) = delete;
    ActingAs &operator=(const ActingAs &) = delete;

private:
    Connection &m_connection;
};

/// The connections of people at their desks to one database of the server: each with the rights of who works
/// there.
class Desks
{
public:
    Connection &of(const ServerDatabase &database, const QString &login)
    {
        std::unique_ptr<Connection> &connection = m_connections[login];
        if (!connection) {
            connection = Cluster::instance().superuser(database.name());
            connection->runText(QStringLiteral("set session authorization \"%1\"").arg(login));
        }
        return *connection;
    }

private:
    std::map<QString, std::unique_ptr<Connection>> m_connections;
};

} // namespace mamis::test
