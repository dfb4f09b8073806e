#pragma once

#include "domain/server_address.h"

#include <optional>

namespace mamis {

/// The shared server this computer works with, as the settings keep it. No password is ever among them: that
/// is the key store's.
struct ServerSettings
{
    ServerAddress address;
    QString login; ///< who logged in last

    static std::optional<ServerSettings> load();
    void save() const;

    /// The password's name in the key store.
    QString passwordKey() const;
};

} // namespace mamis
