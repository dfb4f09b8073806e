#include "storage/search_keys.h"

#include "domain/search_key.h"
#include "storage/connection.h"
#include "storage/dialect.h"

namespace mamis {

namespace {

/// Runs statements for each key that is not as it should be.
void set(Connection &connection, const QList<Binds> &changes, std::initializer_list<const char *> statements)
{
    for (const Binds &change : changes) {
        for (const char *statement : statements)
            connection.run(QLatin1String(statement), change);
    }
}

void append(QList<Binds> &changes, const Rows &rows, int keyColumn, const QString &key, Binds row)
{
    if (rows.text(keyColumn) == key)
        return;
    row.insert(QStringLiteral("key"), key);
    changes.append(row);
}

} // namespace

void rewriteSearchKeys(Connection &connection)
{
    QList<Binds> members;
    for (Rows rows = connection.run(QStringLiteral("keys_of_members")); rows.next();)
        append(members, rows, 4, personKey(rows.text(1), rows.text(2), rows.text(3)),
            { { QStringLiteral("id"), rows.integer(0) } });
    set(connection, members, { "keys_member", "keys_member_steps" });

    QList<Binds> facilities;
    for (Rows rows = connection.run(QStringLiteral("keys_of_facilities")); rows.next();)
        append(facilities, rows, 3, facilityKey(rows.text(1), rows.text(2)),
            { { QStringLiteral("id"), rows.integer(0) } });
    set(connection, facilities, { "keys_facility", "keys_facility_steps" });

    if (!connection.dialect().isServer()) {
        connection.run(QStringLiteral("grams_forget"));
        connection.run(QStringLiteral("grams_write"));
        return;
    }
    QList<Binds> left;
    for (Rows rows = connection.run(QStringLiteral("keys_of_members_as_left")); rows.next();)
        append(left, rows, 5, personKey(rows.text(2), rows.text(3), rows.text(4)),
            { { QStringLiteral("association"), rows.integer(0) },
                { QStringLiteral("id"), rows.integer(1) } });
    set(connection, left, { "keys_member_as_left", "keys_member_as_left_steps" });
}

} // namespace mamis
