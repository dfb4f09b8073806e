#pragma once

#include "support/test_certificates.h"

#include <QHash>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

/// What the server does at one step of the conversation instead of what it should.
struct ScriptedFault
{
    enum class Kind {
        Say, ///< `bytes`, then listens on
        SayAndDrop, ///< `bytes` and the connection is gone
        Hang, ///< nothing, for ever
        Trickle, ///< one byte of an endless line every few milliseconds
    };
    Kind kind = Kind::Hang;
    QByteArray bytes;
    int delayMs = 0;
    int times = -1; ///< so often, and then as it should; -1 = always
};

/// A mail server that misbehaves as told, in the test's own thread. Steps in their order: GREETING, EHLO,
/// STARTTLS, HANDSHAKE, EHLO-TLS, AUTH, USER, PASSWORD, RSET, MAIL, RCPT, DATA, CONTENT,
/// QUIT.
class ScriptedSmtpServer : public QTcpServer
{
public:
    ScriptedSmtpServer()
        : m_certificate(m_certificates.certificatePem())
        , m_key(m_certificates.keyPem(), QSsl::Ec)
    {
        if (!listen(QHostAddress::LocalHost))
            throw std::runtime_error("cannot listen on loopback");
    }

    bool implicitTls = false;
    QByteArray offers = "AUTH PLAIN LOGIN"; ///< keyword line of EHLO after (or without) STARTTLS
    bool offersStartTls = true;
    QHash<QByteArray, ScriptedFault> faults;

    int connections = 0;
    int hangs = 0; ///< how often it has fallen silent as told
    QByteArrayList plainLines; ///< commands received in the clear
    QByteArrayList secretLines; ///< commands received through TLS
    QByteArrayList messages; ///< what followed DATA, with its end

    QByteArray caPem() const { return m_certificates.caPem(); }

    /// Nobody is connected.
    bool isAlone() const { return findChildren<QSslSocket *>().isEmpty(); }

    /// Ends all connections without a word.
    void dropAll()
    {
        for (QSslSocket *socket : findChildren<QSslSocket *>())
            socket->abort();
    }
    /// Says something unasked on all connections, and ends them.
    void sayAndDropAll(const QByteArray &bytes)
    {
        for (QSslSocket *socket : findChildren<QSslSocket *>()) {
            socket->write(bytes);
            socket->disconnectFromHost();
        }
    }

    /// Forgets what was received and how to misbehave.
    void reset()
    {
        implicitTls = false;
        offers = "AUTH PLAIN LOGIN";
        offersStartTls = true;
        faults.clear();
        connections = 0;
        hangs = 0;
        plainLines.clear();
        secretLines.clear();
        messages.clear();
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
        if (!implicitTls)
            return answer(socket, "GREETING", "220 scripted ESMTP\r\n");
        connect(socket, &QSslSocket::encrypted, this,
            [this, socket] { answer(socket, "GREETING", "220 scripted ESMTP\r\n"); });
        if (!faults.contains("HANDSHAKE"))
            socket->startServerEncryption();
        else
            refuseHandshake(socket);
    }

private:
    void read(QSslSocket *socket)
    {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine();
            if (socket->property("content").isValid())
                readContent(socket, line);
            else
                readCommand(socket, line.chopped(2));
        }
    }

    void readContent(QSslSocket *socket, const QByteArray &line)
    {
        const QByteArray content = socket->property("content").toByteArray() + line;
        socket->setProperty("content", content);
        if (line != ".\r\n")
            return;
        messages.append(content);
        socket->setProperty("content", {});
        answer(socket, "CONTENT", "250 2.0.0 stored\r\n");
    }

    void readCommand(QSslSocket *socket, const QByteArray &line)
    {
        (socket->isEncrypted() ? secretLines : plainLines).append(line);
        const QByteArray verb = line.split(' ').constFirst().toUpper();
        const QByteArray logIn = socket->property("login").toByteArray();
        if (!logIn.isEmpty()) {
            socket->setProperty("login", logIn == "USER" ? QByteArray("PASSWORD") : QByteArray());
            answer(socket, logIn, logIn == "USER" ? "334 UGFzc3dvcmQ6\r\n" : "235 2.7.0 welcome\r\n");
        } else if (verb == "EHLO") {
            const bool plain = !socket->isEncrypted() && offersStartTls;
            const QByteArray keyword = plain ? QByteArray("STARTTLS") : offers;
            answer(socket, socket->isEncrypted() ? "EHLO-TLS" : "EHLO",
                "250-scripted\r\n250 " + keyword + "\r\n");
        } else if (verb == "STARTTLS") {
            startTls(socket);
        } else if (verb == "AUTH") {
            const bool login = line.startsWith("AUTH LOGIN");
            socket->setProperty("login", login ? QByteArray("USER") : QByteArray());
            answer(socket, "AUTH", login ? "334 VXNlcm5hbWU6\r\n" : "235 2.7.0 welcome\r\n");
        } else if (verb == "DATA") {
            if (!faults.contains("DATA") || !faults["DATA"].bytes.startsWith('5'))
                socket->setProperty("content", QByteArray(""));
            answer(socket, "DATA", "354 go on\r\n");
        } else {
            answer(socket, verb, verb == "QUIT" ? "221 bye\r\n" : "250 2.1.0 fine\r\n");
        }
    }

    /// What the client says to begin with is no command; the answer comes when it has begun.
    void refuseHandshake(QSslSocket *socket)
    {
        disconnect(socket, &QSslSocket::readyRead, this, nullptr);
        QTimer::singleShot(30, socket, [this, socket] { answer(socket, "HANDSHAKE", {}); });
    }

    void startTls(QSslSocket *socket)
    {
        answer(socket, "STARTTLS", "220 go ahead\r\n");
        if (faults.contains("HANDSHAKE"))
            refuseHandshake(socket);
        else if (!faults.contains("STARTTLS") || faults["STARTTLS"].bytes.startsWith("220"))
            socket->startServerEncryption();
    }

    void answer(QSslSocket *socket, const QByteArray &step, const QByteArray &usual)
    {
        const ScriptedFault fault = faults.value(step, { ScriptedFault::Kind::Say, usual, 0 });
        if (fault.times > 0 && --faults[step].times == 0)
            faults.remove(step);
        if (fault.delayMs > 0) {
            QTimer::singleShot(fault.delayMs, socket, [socket, usual] { socket->write(usual); });
            return;
        }
        switch (fault.kind) {
        case ScriptedFault::Kind::Say:
            socket->write(fault.bytes);
            break;
        case ScriptedFault::Kind::SayAndDrop:
            socket->write(fault.bytes);
            socket->disconnectFromHost();
            break;
        case ScriptedFault::Kind::Hang:
            ++hangs;
            break;
        case ScriptedFault::Kind::Trickle:
            trickle(socket);
            break;
        }
    }

    static void trickle(QSslSocket *socket)
    {
        socket->write("250 ");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(5);
    }

    TestCertificates m_certificates;
    QSslCertificate m_certificate;
    QSslKey m_key;
};
