#pragma once

#include <QString>

namespace mamis {

/// How to reach a shared PostgreSQL.
struct ServerAddress
{
    /// How far the line is protected; everything less than Verified is for a server on this very computer.
    enum class Protection {
        Verified, ///< TLS, certificate and host name checked (sslmode=verify-full)
        None, ///< only for loopback and Unix sockets; refused otherwise
    };

    /// One name, or several separated by commas (failover), each perhaps with a port of its own: "a,b:5433",
    /// "[::1]:5433". A path is a Unix socket's folder.
    QString hosts;
    int port = 5432; ///< of the hosts that name none
    QString database = QStringLiteral("mamis");
    Protection protection = Protection::Verified;
    QString authority; ///< file with the certificate authority (PEM); empty = those the system trusts

    bool operator==(const ServerAddress &) const = default;
};

} // namespace mamis
