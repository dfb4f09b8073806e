#include "storage/integrity.h"

#include "storage/connection.h"

#include <QHash>

namespace mamis {

QList<IntegrityReport::Unexplained> unexplainedBy(Connection &connection)
{
    QList<IntegrityReport::Unexplained> found;
    for (Rows rows = connection.run(QStringLiteral("unexplained")); rows.next();)
        found.append({ rows.text(0), rows.integer(1) });
    return found;
}

void checkHistory(Connection &connection, IntegrityReport &report, const std::optional<ChainEnd> &wanted)
{
    report.chain = verifyChains(connection, wanted);
    report.unexplained = unexplainedBy(connection);
}

IntegrityReport checkIntegrity(Connection &connection, const std::optional<ChainEnd> &wanted)
{
    IntegrityReport report;
    for (Rows rows = connection.runText(QStringLiteral("pragma integrity_check(20)")); rows.next();) {
        if (rows.text(0) != QLatin1String("ok"))
            report.damage.append(rows.text(0));
    }
    for (Rows rows = connection.runText(QStringLiteral("pragma foreign_key_check")); rows.next();)
        report.dangling.append({ rows.text(0), rows.text(2) });
    report.differences = differencesOfFile(connection);
    checkHistory(connection, report, wanted);
    return report;
}

QString toText(const IntegrityReport::Unexplained &unexplained)
{
    static const QHash<QString, QString> sentences {
        { QStringLiteral("status"),
            QStringLiteral("step %1 does not have the status its decisions lead to") },
        { QStringLiteral("order"),
            QStringLiteral("step %1: a change does not begin where the one before it ended") },
        { QStringLiteral("rule"),
            QStringLiteral("step %1: a decision changed something that the rules do not hold") },
        { QStringLiteral("date"), QStringLiteral("step %1 does not have the date that was decided") },
        { QStringLiteral("waiting"), QStringLiteral("step %1: since when it waits does not fit its status") },
        { QStringLiteral("membership"), QStringLiteral("membership %1 is not as the decisions left it") },
        { QStringLiteral("witness"),
            QStringLiteral(
                "the history of the association %1 does not hold what others have seen of it: it was "
                "written anew") },
        { QStringLiteral("mail"), QStringLiteral("mail %1 does not belong to its decision") },
    };
    return sentences.value(unexplained.what).arg(unexplained.id);
}

} // namespace mamis
