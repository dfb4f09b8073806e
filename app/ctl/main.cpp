#include "ctl/commands.h"
#include "ctl/server_commands.h"

#include "domain/crash.h"
#include "domain/failure.h"
#include "domain/log.h"
#include "office/end_process.h"

#include <QCoreApplication>
#include <QHash>
#include <QTextStream>

namespace {

int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mamis-officectl"));
    const QString program = QCoreApplication::applicationName();
    mamis::openLog(mamis::standardLogFolder());
    mamis::takeCrash(program);
    mamis::watchForCrash(program);
    using Command = int (*)(const QStringList &);
    static const QHash<QString, Command> commands {
        { QStringLiteral("init"), mamis::ctl::init },
        { QStringLiteral("demo"), mamis::ctl::demo },
        { QStringLiteral("check"), mamis::ctl::check },
        { QStringLiteral("backup"), mamis::ctl::backup },
        { QStringLiteral("restore"), mamis::ctl::restore },
        { QStringLiteral("sql"), mamis::ctl::sql },
        { QStringLiteral("send-mail"), mamis::ctl::sendMail },
        { QStringLiteral("export"), mamis::ctl::exportList },
        { QStringLiteral("server-init"), mamis::ctl::serverInit },
        { QStringLiteral("server-add-office"), mamis::ctl::serverAddOffice },
        { QStringLiteral("server-add-user"), mamis::ctl::serverAddUser },
        { QStringLiteral("server-set-password"), mamis::ctl::serverSetPassword },
        { QStringLiteral("server-deactivate"), mamis::ctl::serverDeactivate },
        { QStringLiteral("server-upgrade"), mamis::ctl::serverUpgrade },
        { QStringLiteral("server-sessions"), mamis::ctl::serverSessions },
        { QStringLiteral("server-check"), mamis::ctl::serverCheck },
        { QStringLiteral("server-backup"), mamis::ctl::serverBackup },
        { QStringLiteral("server-restore"), mamis::ctl::serverRestore },
        { QStringLiteral("server-move"), mamis::ctl::serverMove },
    };
    const QStringList arguments = QCoreApplication::arguments();
    const auto command = commands.constFind(arguments.value(1));
    if (command == commands.constEnd()) {
        QTextStream(stderr)
            << "usage: mamis-officectl init|demo|check|backup|restore|send-mail|export FILE …\n"
               "       mamis-officectl server-init|server-add-office|server-add-user|"
               "server-set-password|server-deactivate|server-upgrade|server-sessions|server-check|server-"
               "backup|server-restore|"
               "server-move …\n";
        return 2;
    }
    try {
        return (*command)(arguments.mid(2));
    } catch (const mamis::Failure &failure) {
        mamis::logged(failure);
        QTextStream(stderr) << failure.code << ' ' << failure.facts.join(u' ') << ' ' << failure.detail
                            << '\n';
        return 1;
    }
}

} // namespace

int main(int argc, char **argv)
{
    return mamis::endProcess(run(argc, argv));
}
