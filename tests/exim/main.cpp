// Runs the tests' mail server for tests in another world (Windows programs under wine cannot start it
// themselves). Usage: mamis-exim FOLDER. Writes there what a client has to know, answers "start" and "stop"
// on its control port, and ends with its standard input.
#include "support/exim_server.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

void answer(QTcpSocket *client, EximServer &server)
{
    while (client->canReadLine()) {
        const QByteArray command = client->readLine().trimmed();
        if (command == "start")
            server.start();
        else if (command == "stop")
            server.stop();
        client->write("done\n");
    }
}

int serve(const QString &folder)
{
    EximServer server;
    server.start();
    QTcpServer control;
    if (!control.listen(QHostAddress::LocalHost))
        throw std::runtime_error("no control port");
    QObject::connect(&control, &QTcpServer::newConnection, &control, [&] {
        QTcpSocket *client = control.nextPendingConnection();
        QObject::connect(
            client, &QTcpSocket::readyRead, client, [client, &server] { answer(client, server); });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    });
    write(folder + QStringLiteral("/ca.crt"), server.caPem());
    write(folder + QStringLiteral("/foreign.crt"), TestCertificates().caPem());
    write(folder + QStringLiteral("/server"),
        QByteArrayList { QByteArray::number(control.serverPort()), QByteArray::number(server.startTlsPort()),
            QByteArray::number(server.tlsPort()), server.maildir().toUtf8(), server.logPath().toUtf8() }
            .join('\n'));
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: mamis-exim FOLDER\n";
        return 2;
    }
    try {
        return serve(QCoreApplication::arguments().at(1));
    } catch (const std::exception &error) {
        QTextStream(stderr) << error.what() << '\n';
        return 1;
    }
}
