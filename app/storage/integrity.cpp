#include "storage/integrity.h"

#include "storage/connection.h"

namespace mamis {

IntegrityReport checkIntegrity(Connection &connection)
{
    IntegrityReport report;
    for (Rows rows = connection.runText(QStringLiteral("pragma integrity_check(20)")); rows.next();) {
        if (rows.text(0) != QLatin1String("ok"))
            report.damage.append(rows.text(0));
    }
    for (Rows rows = connection.runText(QStringLiteral("pragma foreign_key_check")); rows.next();)
        report.dangling.append({ rows.text(0), rows.text(2) });
    report.chain = verifyChains(connection);
    for (Rows rows = connection.run(QStringLiteral("statuses_without_effect")); rows.next();)
        report.unexplainedSteps.append(rows.integer(0));
    return report;
}

} // namespace mamis
