#include "storage/bulk_load.h"

#include "storage/connection.h"

namespace mamis {

BulkLoad::BulkLoad(Connection &connection)
    : m_connection(connection)
{
    m_connection.runText(QStringLiteral("pragma synchronous=off"));
}

void BulkLoad::expectManySteps()
{
    QStringList names;
    for (Rows rows
         = m_connection.runText(QStringLiteral("select sql, name from sqlite_schema where type = "
                                               "'index' and tbl_name = 'step' and sql is not null"));
         rows.next();) {
        m_indexes.append(rows.text(0));
        names.append(rows.text(1));
    }
    for (const QString &name : std::as_const(names))
        m_connection.runText(QStringLiteral("drop index ") + name);
}

void BulkLoad::finish()
{
    for (const QString &index : std::as_const(m_indexes))
        m_connection.runText(index);
    m_indexes.clear();
    m_connection.runText(QStringLiteral("analyze"));
    m_connection.runText(QStringLiteral("pragma wal_checkpoint(truncate)"));
}

} // namespace mamis
