#include "start/server_settings.h"

#include <QSettings>

namespace mamis {

std::optional<ServerSettings> ServerSettings::load()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("server"));
    if (!settings.contains(QStringLiteral("hosts")))
        return std::nullopt;
    ServerSettings loaded;
    loaded.address.hosts = settings.value(QStringLiteral("hosts")).toString();
    loaded.address.port = settings.value(QStringLiteral("port"), loaded.address.port).toInt();
    loaded.address.database = settings.value(QStringLiteral("database"), loaded.address.database).toString();
    loaded.address.authority = settings.value(QStringLiteral("authority")).toString();
    if (!settings.value(QStringLiteral("encrypted"), true).toBool())
        loaded.address.protection = ServerAddress::Protection::None;
    loaded.login = settings.value(QStringLiteral("login")).toString();
    return loaded;
}

void ServerSettings::save() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("server"));
    settings.setValue(QStringLiteral("hosts"), address.hosts);
    settings.setValue(QStringLiteral("port"), address.port);
    settings.setValue(QStringLiteral("database"), address.database);
    settings.setValue(QStringLiteral("authority"), address.authority);
    settings.setValue(QStringLiteral("encrypted"), address.protection == ServerAddress::Protection::Verified);
    settings.setValue(QStringLiteral("login"), login);
}

QString ServerSettings::passwordKey() const
{
    return QStringLiteral("server %1@%2/%3").arg(login, address.hosts, address.database);
}

} // namespace mamis
