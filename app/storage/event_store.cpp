#include "storage/event_store.h"

#include "storage/chain.h"
#include "storage/connection.h"
#include "storage/dialect.h"

namespace mamis {

void recordEvent(Connection &connection, const Session &who, const QDateTime &at, const QString &what,
    const QVariant &subject, const QString &facts)
{
    Binds binds { { QStringLiteral("what"), what }, { QStringLiteral("subject"), subject },
        { QStringLiteral("facts"), facts } };
    if (connection.dialect().isServer()) { // who, when and the link are its own
        connection.run(QStringLiteral("event_insert"), binds);
        return;
    }
    const ChainEnd head = chainHead(connection, who.associationId);
    EventLink link { who.associationId, head.seq + 1, head.hash, who.userId, at, what, {}, facts };
    if (!subject.isNull())
        link.subjectId = subject.toLongLong();
    binds.insert({ { QStringLiteral("association"), who.associationId },
        { QStringLiteral("user"), who.userId ? QVariant(who.userId) : QVariant() },
        { QStringLiteral("at"), at }, { QStringLiteral("seq"), link.seq },
        { QStringLiteral("previous_hash"), link.previousHash }, { QStringLiteral("hash"), link.hash() } });
    connection.run(QStringLiteral("event_insert"), binds);
}

void recordChanges(Connection &connection, const Session &who, const QDateTime &at, const QString &what,
    const QVariant &subject, const QList<RecordChange> &changes)
{
    Q_ASSERT(!connection.dialect().isServer());
    if (!changes.isEmpty())
        recordEvent(connection, who, at, what, subject, toFacts(changes));
}

} // namespace mamis
