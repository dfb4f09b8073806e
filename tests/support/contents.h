#pragma once

#include "storage/connection.h"

#include <algorithm>

/// What a table holds, so that the tables of both engines can be compared.
namespace mamis::test {

struct Column
{
    QString name;
    QString type; ///< as the server has it
};

/// The columns of a table as the server has them, without those that are of no interest.
inline QList<Column> columnsOf(Connection &server, const QString &name, const QStringList &without = {})
{
    QList<Column> columns;
    for (Rows rows
         = server.runText(QStringLiteral("select cast(attname as text), format_type(atttypid, null) from "
                                         "pg_attribute where attrelid = 'mamis.%1'::regclass and attnum > 0")
                              .arg(name));
         rows.next();) {
        if (!without.contains(rows.text(0)))
            columns.append({ rows.text(0), rows.text(1) });
    }
    return columns;
}

/// All rows of a table, each value as what it means, in an order of their own.
inline QStringList contents(Connection &connection, const QString &name, const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    QStringList lines;
    for (Rows rows = connection.runText(QStringLiteral("select %1 from %2").arg(names.join(u','), name));
         rows.next();) {
        QStringList values;
        for (int i = 0; i < columns.size(); ++i) {
            const QString &type = columns.at(i).type;
            if (rows.isNull(i))
                values.append(QStringLiteral("NULL"));
            else if (columns.at(i).name == u"password_hash")
                values.append(QString()); // on a server the roles log in
            else if (type == u"boolean")
                values.append(QString::number(rows.boolean(i)));
            else if (type.startsWith(u"timestamp"))
                values.append(QString::number(rows.time(i).toMSecsSinceEpoch()));
            else if (type == u"date")
                values.append(rows.date(i).toString(Qt::ISODate));
            else
                values.append(u'"' + rows.text(i) + u'"');
        }
        lines.append(values.join(u'|'));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace mamis::test
