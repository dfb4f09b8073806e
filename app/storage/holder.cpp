#include "storage/holder.h"

#include "domain/calendar_date.h"
#include "storage/connection.h"

namespace mamis {

Holder whoHolds(Connection &connection, const Failure &refused) noexcept
{
    const auto failure = [&](const char *code, const QStringList &facts) {
        return Failure(refused.kind, QLatin1String(code), facts, refused.detail);
    };
    try {
        const QVariant step = refused.facts.isEmpty() ? QVariant() : refused.facts.first().toLongLong();
        Rows holder = connection.run(QStringLiteral("who_holds"), { { QStringLiteral("step"), step } });
        if (holder.next()) {
            const QString name = holder.text(0);
            const QString since = formatDateTime(holder.time(1));
            return { name.isEmpty() ? failure("kept-waiting-outside", { since })
                                    : failure("kept-waiting-by", { name, since }),
                holder.boolean(2) };
        }
    } catch (const Failure &) {
        // What was wrong first is what is to be told.
    }
    return { failure("kept-waiting", {}) };
}

} // namespace mamis
