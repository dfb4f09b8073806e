#include "storage/event_store.h"

#include "storage/connection.h"

namespace mamis {

void recordEvent(Connection &connection, const Session &who, const QDateTime &at, const QString &what,
    const QVariant &subject, const QString &facts)
{
    connection.run(QStringLiteral("event_insert"),
        { { QStringLiteral("association"), who.associationId }, { QStringLiteral("user"), who.userId },
            { QStringLiteral("at"), at }, { QStringLiteral("what"), what },
            { QStringLiteral("subject"), subject }, { QStringLiteral("facts"), facts } });
}

} // namespace mamis
