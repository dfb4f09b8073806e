#include "office/set_up.h"

#include "domain/failure.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/server_admin.h"
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

/// The association of that name in that layer; made where it is not there yet.
qint64 association(Connection &connection, int layer, qint64 parent, const QString &name)
{
    if (Rows known = connection.run(QStringLiteral("association_by_name"),
            { { QStringLiteral("layer"), layer }, { QStringLiteral("name"), name } });
        known.next())
        return known.integer(0);
    Rows rows = connection.run(QStringLiteral("association_insert"),
        { { QStringLiteral("layer"), layer },
            { QStringLiteral("parent"), parent ? QVariant(parent) : QVariant() },
            { QStringLiteral("name"), name }, { QStringLiteral("phone"), QString() },
            { QStringLiteral("mail_address"), QString() }, { QStringLiteral("sender_name"), QString() },
            { QStringLiteral("sender_address"), QString() } });
    rows.next();
    return rows.integer(0);
}

/// The office's association with those above it, and its administrator.
void fill(Connection &connection, const NewOffice &office)
{
    qint64 id = 0;
    int layer = 0;
    for (const QString &name : chainOf(office))
        id = association(connection, ++layer, id, name);
    UserStore(connection)
        .add(id, office.adminLogin.trimmed(), office.adminName.trimmed(), UserRole::Admin, office.password);
}

void requireUsable(const NewOffice &office)
{
    if (const QStringList unusable = unusableFields(office); !unusable.isEmpty()) {
        if (unusable.first() == QLatin1String("password"))
            requirePassword(office.password, { office.adminLogin, office.name });
        throw Failure(Failure::Kind::Invalid, unusable.first());
    }
}

} // namespace

QString nationalAssociation()
{
    return QStringLiteral("日本医師会");
}

QStringList unusableFields(const NewOffice &office)
{
    static const QRegularExpression login(QStringLiteral("^[A-Za-z0-9._@-]{1,64}$"));
    QStringList unusable;
    const auto check = [&](bool usable, const char *field) {
        if (!usable)
            unusable.append(QLatin1String(field));
    };
    check(office.layer >= 1 && office.layer <= 4, "layer");
    check(!office.name.trimmed().isEmpty(), "name");
    check(office.layer < 3 || !office.prefecture.trimmed().isEmpty(), "prefecture");
    check(office.layer < 4 || !office.county.trimmed().isEmpty(), "county");
    check(login.match(office.adminLogin.trimmed()).hasMatch(), "login");
    check(!office.adminName.trimmed().isEmpty(), "admin-name");
    check(passwordFault(office.password, { office.adminLogin, office.name }).isEmpty(), "password");
    return unusable;
}

void setUpOffice(const QString &path, const NewOffice &office)
{
    requireUsable(office);
    DatabaseFile::create(path, DatabaseFile::Kind::Office);
    try {
        const DatabaseFile file(path);
        const auto connection = file.openWriter();
        connection->transaction([&] { fill(*connection, office); });
    } catch (...) {
        // An office without its administrator could not be opened by anybody.
        DatabaseFile::remove(path);
        throw;
    }
}

void addOfficeOnServer(const ServerAdmin &admin, const NewOffice &office)
{
    requireUsable(office);
    const auto connection = admin.openSuperuser();
    connection->transaction([&] {
        fill(*connection, office);
        ServerAdmin::addRole(*connection, office.adminLogin.trimmed(), office.password);
    });
}

void addUserOnServer(const ServerAdmin &admin, const NewUser &user)
{
    requirePassword(user.password, { user.login, user.association });
    const auto connection = admin.openSuperuser();
    connection->transaction([&] {
        Rows known = connection->run(QStringLiteral("association_by_name"),
            { { QStringLiteral("layer"), user.layer }, { QStringLiteral("name"), user.association } });
        if (!known.next())
            throw Failure(Failure::Kind::Refused, QStringLiteral("unknown-association"));
        UserStore(*connection).add(known.integer(0), user.login, user.name, user.role, user.password);
        ServerAdmin::addRole(*connection, user.login, user.password);
    });
}

} // namespace mamis
