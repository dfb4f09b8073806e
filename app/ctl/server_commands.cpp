#include "ctl/server_commands.h"

#include "ctl/arguments.h"
#include "ctl/commands.h"
#include "domain/failure.h"
#include "office/move_office.h"
#include "office/set_up.h"
#include "storage/integrity.h"
#include "storage/server_admin.h"
#include "storage/server_backup.h"

namespace mamis::ctl {

namespace {

QList<QCommandLineOption> withServer(const QList<QCommandLineOption> &options)
{
    return options
        + QList<QCommandLineOption> { option("server", "hosts", "/var/run/postgresql"),
              option("port", "number", "5432"), option("database", "name", "mamis"),
              option("authority", "file"), option("unencrypted"), option("superuser", "name", "postgres") };
}

/// Logs in as the superuser; reads the first line of standard input.
ServerAdmin adminOf(const Arguments &arguments)
{
    ServerAddress address;
    address.hosts = arguments.value("server");
    address.port = arguments.value("port").toInt();
    address.database = arguments.value("database");
    address.authority = arguments.value("authority");
    // A Unix socket leads nowhere else.
    if (arguments.isSet("unencrypted") || address.hosts.startsWith(u'/'))
        address.protection = ServerAddress::Protection::None;
    return ServerAdmin(address, arguments.value("superuser"), lineFromInput());
}

int done(const QString &what)
{
    out() << what << '\n';
    return 0;
}

const QList<QCommandLineOption> &officeOptions()
{
    static const QList<QCommandLineOption> options { option("association", "name"),
        option("layer", "number", "3"), option("prefecture", "name"), option("county", "name"),
        option("admin", "login"), option("admin-name", "name") };
    return options;
}

NewOffice officeOf(const Arguments &arguments)
{
    NewOffice office;
    office.layer = arguments.value("layer").toInt();
    office.name = arguments.value("association");
    office.prefecture = arguments.value("prefecture");
    office.county = arguments.value("county");
    office.adminLogin = arguments.value("admin");
    office.adminName
        = arguments.value("admin-name").isEmpty() ? office.adminLogin : arguments.value("admin-name");
    office.password = lineFromInput();
    return office;
}

void printAccounts(const QList<MovedAccount> &accounts)
{
    QTextStream to = out();
    for (const MovedAccount &account : accounts)
        to << account.login << '\t' << account.password << '\t' << account.name << '\n';
}

QString summary(const Inventory &inventory)
{
    return QStringLiteral("%1 rows, %2 decisions").arg(inventory.allRows()).arg(inventory.chain.decisions);
}

/// Makes the database, with what `fill` puts into it; none that offices cannot log in to stays.
void makeReachable(ServerAdmin &admin, const std::function<void()> &fill)
{
    admin.createDatabase();
    try {
        admin.requireWayIn();
        fill();
    } catch (const Failure &) {
        admin.dropDatabase();
        throw;
    }
}

void printSessions(const QList<ServerAdmin::Session> &sessions)
{
    QTextStream to = out();
    for (const ServerAdmin::Session &one : sessions)
        to << one.login << '\t' << (one.address.isEmpty() ? QStringLiteral("-") : one.address) << '\t'
           << one.state << '\t' << one.seconds << " s\t" << one.waiting << " waiting\t" << one.name << '\t'
           << one.association << '\n';
}

} // namespace

int serverInit(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-init"),
        withServer(officeOptions() + QList<QCommandLineOption> { option("empty") }));
    if (!arguments.read(list, 0))
        return 2;
    ServerAdmin admin = adminOf(arguments);
    if (arguments.isSet("empty")) { // for a file that is moved into it
        makeReachable(admin, [] {});
        return done(QStringLiteral("made the empty database ") + arguments.value("database"));
    }
    const NewOffice office = officeOf(arguments);
    if (const QStringList fields = unusableFields(office); !fields.isEmpty()) {
        err() << "missing or not usable: " << fields.join(QStringLiteral(", "))
              << " (a password has at least " << shortestPassword << " characters)\n";
        return 2;
    }
    makeReachable(admin, [&] { addOfficeOnServer(admin, office); });
    return done(QStringLiteral("made the database ") + arguments.value("database"));
}

int serverAddOffice(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-add-office"), withServer(officeOptions()));
    if (!arguments.read(list, 0))
        return 2;
    const ServerAdmin admin = adminOf(arguments);
    addOfficeOnServer(admin, officeOf(arguments));
    return done(QStringLiteral("added ") + arguments.value("association"));
}

int serverAddUser(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-add-user"),
        withServer({ option("association", "name"), option("layer", "number", "3"), option("name", "name"),
            option("role", "role", "clerk") }));
    if (!arguments.read(list, 1))
        return 2;
    const std::optional<UserRole> role = fromCode<UserRole>(arguments.value("role"));
    if (!role) {
        err() << "a role is viewer, clerk, approver, admin or auditor\n";
        return 2;
    }
    const ServerAdmin admin = adminOf(arguments);
    const QString name = arguments.value("name").isEmpty() ? arguments.word(0) : arguments.value("name");
    addUserOnServer(admin,
        NewUser { arguments.value("layer").toInt(), arguments.value("association"), arguments.word(0), name,
            *role, lineFromInput() });
    return done(QStringLiteral("added ") + arguments.word(0));
}

int serverSetPassword(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-set-password"), withServer({}));
    if (!arguments.read(list, 1))
        return 2;
    ServerAdmin admin = adminOf(arguments);
    const QString password = lineFromInput();
    requirePassword(password, { arguments.word(0), {} });
    admin.setPassword(arguments.word(0), password);
    return done(QStringLiteral("changed the password of ") + arguments.word(0));
}

int serverDeactivate(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-deactivate"), withServer({}));
    if (!arguments.read(list, 1))
        return 2;
    adminOf(arguments).deactivate(arguments.word(0));
    return done(QStringLiteral("closed the account and its connections: ") + arguments.word(0));
}

int serverUpgrade(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-upgrade"), withServer({ option("end-sessions") }));
    if (!arguments.read(list, 0))
        return 2;
    ServerAdmin admin = adminOf(arguments);
    try {
        const bool changed = arguments.isSet("end-sessions") ? admin.upgradeAlone() : admin.upgrade();
        return done(changed ? QStringLiteral("brought up to date") : QStringLiteral("was up to date"));
    } catch (const Failure &failure) {
        if (failure.code != QLatin1String("kept-waiting"))
            throw;
        err() << "nothing was changed: these have transactions open. Ask them to close the program, or "
                 "run again with --end-sessions\n";
        printSessions(admin.sessions());
        return 1;
    }
}

int serverSessions(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-sessions"), withServer({ option("end", "login") }));
    if (!arguments.read(list, 0))
        return 2;
    ServerAdmin admin = adminOf(arguments);
    if (!arguments.value("end").isEmpty()) {
        admin.endSessions(arguments.value("end"));
        return done(QStringLiteral("ended the connections of ") + arguments.value("end"));
    }
    printSessions(admin.sessions());
    return 0;
}

int serverCheck(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-check"), withServer({ option("head", "noted") }));
    if (!arguments.read(list, 0))
        return 2;
    std::optional<ChainEnd> wanted;
    if (!readHead(arguments, wanted))
        return 2;
    const ServerAdmin admin = adminOf(arguments);
    IntegrityReport report;
    report.differences = admin.differences();
    for (const SchemaDifference &difference : report.differences)
        err() << toText(difference) << '\n';
    checkHistory(*admin.openOwner(), report, wanted);
    return tellHistory(report, wanted);
}

int serverBackup(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-backup"), withServer({ option("verify") }));
    if (!arguments.read(list, 1))
        return 2;
    const Inventory inventory
        = backupServer(adminOf(arguments), arguments.word(0), arguments.isSet("verify"));
    done(QStringLiteral("%1 %2: %3")
             .arg(arguments.isSet("verify") ? QStringLiteral("made and verified") : QStringLiteral("made"),
                 arguments.word(0), summary(inventory)));
    return tellHeads(inventory.chain);
}

int serverRestore(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-restore"), withServer({}));
    if (!arguments.read(list, 1))
        return 2;
    ServerAdmin admin = adminOf(arguments);
    const Inventory inventory = restoreServer(admin, arguments.word(0));
    const Cancellation::Scope unstoppable(nullptr); // it is there now, and its accounts belong to it
    const QList<MovedAccount> accounts = giveMissingAccounts(admin);
    err() << "restored " << arguments.value("database") << ": " << summary(inventory) << '\n';
    printAccounts(accounts);
    return inventory.chain.firstBrokenSeq ? tellHeads(inventory.chain)
                                          : 0; // standard output is for the accounts
}

int serverMove(const QStringList &list)
{
    Arguments arguments(QStringLiteral("server-move"), withServer({}));
    if (!arguments.read(list, 1))
        return 2;
    ServerAdmin admin = adminOf(arguments);
    const auto tell = [](qint64 done, qint64 all) {
        tellProgress(done, all);
        return true;
    };
    MoveStop stop;
    const Cancellation::Running running([&] { stop.stop(); });
    Cancellation::check();
    const Cancellation::Scope byItsOwnWay(nullptr); // what has reached its commit is carried out
    const MovedOffice moved = moveOffice(arguments.word(0), admin, tell, stop);
    printAccounts(moved.accounts);
    return 0;
}

} // namespace mamis::ctl
