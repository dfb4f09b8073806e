#include "storage/interrupt.h"

#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/libpq.h"

#include <QLibrary>
#include <QSqlDriver>

#include <array>
#include <memory>

namespace mamis {

namespace {

std::function<void()> ofServer(const Connection &connection)
{
    const std::shared_ptr<PGcancel> request(PQgetCancel(libpqHandle(connection)), &PQfreeCancel);
    return [request] {
        std::array<char, 256> said {}; // 256: as libpq's documentation asks for
        if (request)
            PQcancel(request.get(), said.data(), static_cast<int>(said.size()));
    };
}

/// Qt's driver brings SQLite, and this program is not linked with it.
std::function<void()> ofFile(const Connection &connection)
{
    using Interrupt = void (*)(void *handle);
    static const auto interrupt
        = reinterpret_cast<Interrupt>(QLibrary::resolve(QStringLiteral("sqlite3"), 0, "sqlite3_interrupt"));
    const QVariant handle = connection.database().driver()->handle();
    if (!interrupt || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return [] {};
    return [open = *static_cast<void *const *>(handle.constData())] { interrupt(open); };
}

} // namespace

std::function<void()> interrupterOf(const Connection &connection)
{
    return connection.dialect().isServer() ? ofServer(connection) : ofFile(connection);
}

} // namespace mamis
