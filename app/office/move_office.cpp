#include "office/move_office.h"

#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/move.h"
#include "storage/server_admin.h"

#include <QRandomGenerator>

namespace mamis {

namespace {

/// Four groups of four, without letters and digits that look alike: 78 bits.
QString firstPassword()
{
    static const QString signs = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += signs.at(QRandomGenerator::system()->bounded(static_cast<int>(signs.size())));
    }
    return password;
}

QList<MovedAccount> accountsOf(Connection &file)
{
    QList<MovedAccount> accounts;
    for (Rows rows = file.run(QStringLiteral("active_users")); rows.next();)
        accounts.append({ rows.text(0), rows.text(1), firstPassword() });
    return accounts;
}

void moveInto(Connection &file, Connection &server, const QList<MovedAccount> &accounts,
    const std::function<bool(qint64, qint64)> &progress)
{
    for (const MovedAccount &account : accounts) {
        if (ServerAdmin::hasRole(server, account.login))
            throw Failure(Failure::Kind::Refused, QStringLiteral("login-taken"), { account.login });
    }
    moveToServer(file, server, progress);
    server.transaction([&] {
        for (const MovedAccount &account : accounts)
            ServerAdmin::addRole(server, account.login, account.password);
    });
}

} // namespace

QList<MovedAccount> moveOffice(
    const QString &path, ServerAdmin &admin, const std::function<bool(qint64 done, qint64 all)> &progress)
{
    const DatabaseFile file(path);
    if (file.kind() == DatabaseFile::Kind::Practice)
        throw Failure(Failure::Kind::Refused, QStringLiteral("practice"));
    const auto from = file.openWriter();
    const QList<MovedAccount> accounts = accountsOf(*from);
    const bool made = !admin.hasDatabase();
    if (made)
        admin.createDatabase();
    try {
        moveInto(*from, *admin.openSuperuser(), accounts, progress);
    } catch (...) {
        if (made)
            admin.dropDatabase();
        throw;
    }
    return accounts;
}

} // namespace mamis
