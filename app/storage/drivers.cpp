#include "storage/drivers.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace mamis {

QString sqliteVersion()
{
    const QString name = QUuid::createUuid().toString();
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        QSqlQuery query(database);
        if (database.open() && query.exec(QStringLiteral("select sqlite_version()")) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

bool hasPostgresqlDriver()
{
    const QString name = QUuid::createUuid().toString();
    // A driver whose libraries are missing is not valid, though its name is known.
    const bool there = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name).isValid();
    QSqlDatabase::removeDatabase(name);
    return there;
}

} // namespace mamis
