#include "office/set_up.h"

#include "domain/failure.h"
#include "domain/types.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/user_store.h"

#include <QFile>
#include <QRegularExpression>

namespace mamis {

namespace {

/// From the national association down to the office's own.
QStringList chainOf(const NewOffice &office)
{
    QStringList names { nationalAssociation(), office.prefecture.trimmed(), office.county.trimmed() };
    names.resize(office.layer - 1);
    return names << office.name.trimmed();
}

qint64 addAssociation(Connection &connection, int layer, qint64 parent, const QString &name)
{
    Rows rows = connection.run(QStringLiteral("association_insert"),
        { { QStringLiteral("layer"), layer },
            { QStringLiteral("parent"), parent ? QVariant(parent) : QVariant() },
            { QStringLiteral("name"), name }, { QStringLiteral("phone"), QString() },
            { QStringLiteral("mail_address"), QString() }, { QStringLiteral("sender_name"), QString() },
            { QStringLiteral("sender_address"), QString() } });
    rows.next();
    return rows.integer(0);
}

void fill(const DatabaseFile &file, const NewOffice &office)
{
    const auto connection = file.openWriter();
    connection->transaction([&] {
        qint64 association = 0;
        int layer = 0;
        for (const QString &name : chainOf(office))
            association = addAssociation(*connection, ++layer, association, name);
        UserStore(*connection)
            .add(association, office.adminLogin.trimmed(), office.adminName.trimmed(), UserRole::Admin,
                office.password);
    });
}

} // namespace

QString nationalAssociation()
{
    return QStringLiteral("日本医師会");
}

QStringList unusableFields(const NewOffice &office)
{
    static const QRegularExpression login(QStringLiteral("^[A-Za-z0-9._@-]{1,64}$"));
    QStringList fields;
    const auto check = [&](bool usable, const char *field) {
        if (!usable)
            fields.append(QLatin1String(field));
    };
    check(office.layer >= 1 && office.layer <= 4, "layer");
    check(!office.name.trimmed().isEmpty(), "name");
    check(office.layer < 3 || !office.prefecture.trimmed().isEmpty(), "prefecture");
    check(office.layer < 4 || !office.county.trimmed().isEmpty(), "county");
    check(login.match(office.adminLogin.trimmed()).hasMatch(), "login");
    check(!office.adminName.trimmed().isEmpty(), "admin-name");
    check(office.password.size() >= shortestPassword, "password");
    return fields;
}

void setUpOffice(const QString &path, const NewOffice &office)
{
    if (const QStringList fields = unusableFields(office); !fields.isEmpty())
        throw Failure(Failure::Kind::Invalid, fields.first());
    DatabaseFile::create(path, DatabaseFile::Kind::Office);
    try {
        fill(DatabaseFile(path), office);
    } catch (...) {
        // An office without its administrator could not be opened by anybody.
        for (const char *suffix : { "", "-wal", "-shm" })
            QFile::remove(path + QLatin1String(suffix));
        throw;
    }
}

} // namespace mamis
