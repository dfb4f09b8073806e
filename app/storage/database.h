#pragma once

#include <QString>

#include <memory>

namespace mamis {

class Connection;
class SqlLibrary;

/// Where an office's data lives: a file of its own (DatabaseFile) or a server shared with others (Server).
class Database
{
public:
    enum class Kind { Office, Practice };

    Database() = default;
    virtual ~Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// What the window shows and settings remember: the path, or user@host/database.
    virtual QString label() const = 0;
    virtual Kind kind() const = 0;

    /// Connections of the caller's thread; throw Failure. A writer is needed at most once at a time.
    virtual std::unique_ptr<Connection> openWriter() const = 0;
    virtual std::unique_ptr<Connection> openReader() const = 0;
};

} // namespace mamis
