#pragma once

#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace mamis::test {

/// A line between an office and its server that can be disturbed at a chosen moment. Works in a thread of its
/// own; its functions are called from the test's thread. Since both ends are localhost, TLS goes through it
/// unchanged.
class Relay
{
public:
    enum class From { Client, Server };

    struct Plan
    {
        From from = From::Client;
        int chunk = 1; ///< the n-th of that side from now on
        bool delivered = false; ///< whether it still arrives before the line is cut
        /// Instead of cutting: done before the chunk is delivered, with the line's port at the server.
        std::function<void(int port)> deed;
    };

    explicit Relay(int target)
        : m_target(target)
        , m_worker(new QObject)
    {
        m_worker->moveToThread(&m_thread);
        m_thread.start();
        inThread([this] {
            listen();
            m_port = m_listener->serverPort();
        });
    }
    ~Relay()
    {
        inThread([this] {
            m_listener.reset(); // with the clients' sockets
            delete m_worker; // with the servers'
        });
        m_thread.quit();
        m_thread.wait();
    }
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    int port() const { return m_port; }

    int lines()
    {
        int lines = 0;
        inThread([&] { lines = m_lines; });
        return lines;
    }

    /// As if the server were gone: every line is cut, and nobody answers until mend().
    void breakDown()
    {
        inThread([this] {
            m_listener.reset(); // with the clients' sockets
            const QList<QTcpSocket *> servers = m_worker->findChildren<QTcpSocket *>();
            for (QTcpSocket *server : servers)
                server->abort();
        });
    }

    void mend()
    {
        inThread([this] { listen(); });
    }

    /// So many lines from now on are hung up on at once, as by a server that is just starting.
    void refuse(int lines)
    {
        inThread([&] { m_refused = lines; });
    }

    /// The line of this number (the first is 1) only passes on: nothing is counted on it.
    void leaveAlone(int line)
    {
        inThread([&] { m_leftAlone = line; });
    }

    void arm(const Plan &plan)
    {
        inThread([&] {
            m_plan = plan;
            m_seen = 0;
        });
    }

    /// Whether the plan was carried out; there is none any more.
    bool disarm()
    {
        bool done = false;
        inThread([&] {
            done = !m_plan;
            m_plan.reset();
        });
        return done;
    }

private:
    void inThread(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(m_worker, work, Qt::BlockingQueuedConnection);
    }

    void listen()
    {
        m_listener = std::make_unique<QTcpServer>();
        if (!m_listener->listen(QHostAddress::LocalHost, m_port))
            qFatal("the relay's port is taken");
        QObject::connect(m_listener.get(), &QTcpServer::newConnection, m_worker, [this] {
            while (QTcpSocket *client = m_listener->nextPendingConnection())
                join(client);
        });
    }

    void join(QTcpSocket *client)
    {
        if (m_refused > 0) {
            --m_refused;
            client->abort();
            return;
        }
        const bool counted = ++m_lines != m_leftAlone;
        auto *server = new QTcpSocket(m_worker);
        server->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_target));
        if (!server->waitForConnected(5000)) {
            client->abort();
            return;
        }
        const auto passOn = [=, this](From from, QTcpSocket *source, QTcpSocket *target) {
            const QByteArray bytes = source->readAll();
            if (!counted || !m_plan || m_plan->from != from || ++m_seen != m_plan->chunk) {
                target->write(bytes);
                return;
            }
            const Plan plan = *std::exchange(m_plan, std::nullopt);
            if (plan.deed)
                plan.deed(server->localPort());
            if (plan.deed || plan.delivered)
                target->write(bytes);
            if (plan.deed)
                return;
            target->disconnectFromHost(); // after what was written
            source->abort();
        };
        QObject::connect(
            client, &QTcpSocket::readyRead, server, [=] { passOn(From::Client, client, server); });
        QObject::connect(
            server, &QTcpSocket::readyRead, client, [=] { passOn(From::Server, server, client); });
        QObject::connect(client, &QTcpSocket::disconnected, server, [=] { server->disconnectFromHost(); });
        QObject::connect(server, &QTcpSocket::disconnected, client, [=] { client->disconnectFromHost(); });
        if (client->bytesAvailable() > 0)
            passOn(From::Client, client, server);
    }

    int m_target;
    quint16 m_port = 0;
    QThread m_thread;
    QObject *m_worker; ///< lives in m_thread, as everything below does
    std::unique_ptr<QTcpServer> m_listener;
    std::optional<Plan> m_plan;
    int m_seen = 0;
    int m_lines = 0;
    int m_leftAlone = 0;
    int m_refused = 0;
};

} // namespace mamis::test
