#include "ctl/manual.h"

#include "ctl/commands.h"
#include "ctl/server_commands.h"

#include <QRegularExpression>
#include <QStringList>

namespace mamis::ctl {

namespace {

// clang-format off
#define SERVER "[--server NAME] [--port 5432] [--database mamis] [--authority FILE | --unencrypted] [--superuser postgres]"
#define OFFICE "--association NAME --admin LOGIN [--layer 1-4] [--prefecture NAME] [--county NAME] [--admin-name NAME]"
#define SUPERUSER "the superuser's password"

constexpr Command commands[] = {
    { "init", init, "FILE " OFFICE, "the administrator's password",
        "Makes a new, empty database of an office.",
        "otaru.mamis --association 小樽市医師会 --prefecture 北海道医師会 --admin kanri" },
    { "demo", demo, "FILE [--applications 300…1000000] [--seed NUMBER] [--now 2024-11-13T10:00]", "",
        "Makes a practice database with fictitious persons.",
        "practice.mamis" },
    { "check", check, "FILE [--head NUMBER:HASH]", "",
        "Tells whether the file is undamaged and everything in it follows from its history; prints the history's heads.",
        "otaru.mamis" },
    { "backup", backup, "FILE TARGET", "",
        "Makes a verified copy, also while the file is in use.",
        "otaru.mamis /backup/otaru-monday.mamis" },
    { "set-password", setPassword, "FILE LOGIN", "the user's new password",
        "Gives a user of a file a new password, where nobody can log in any more who could do it in the window. It is told "
        "in the history.",
        "otaru.mamis kanri" },
    { "restore", restore, "COPY FILE [--yes]", "",
        "Shows a copy and the file beside each other; with --yes puts the copy in its place and keeps what was there.",
        "/backup/otaru-monday.mamis otaru.mamis --yes" },
    { "sql", sql, "[NAME [FLAG…]] [--engine sqlite|postgresql]", "",
        "Prints a statement as it is sent; without a name, all names with their flags.",
        "step_search --engine postgresql" },
    { "send-mail", sendMail, "FILE --login LOGIN [--minutes NUMBER]",
        "the user's password, then the mail server's where the key store has none",
        "Sends what waits in the outbox, once.",
        "otaru.mamis --login kanri" },
    { "export", exportList, "FILE --login LOGIN --out TARGET [--format csv|csv-cp932|xlsx] [--kind KIND] [--status STATUS] [--replace]",
        "the user's password",
        "Writes the list of applications to a file. The ending of TARGET says the format; KIND and STATUS are the words "
        "of the window or their codes. Where Shift_JIS (csv-cp932) lacks characters nothing is written, unless --replace "
        "is given.",
        "otaru.mamis --login kanri --out list.xlsx --kind 退会" },
    { "server-init", serverInit, OFFICE " [--empty] " SERVER, "the passwords of superuser and administrator, one line each",
        "Makes the database of a shared server, its first association and its administrator; with --empty only the "
        "database, for a file that is moved into it.",
        "--association 北海道医師会 --layer 2 --admin kanri" },
    { "server-add-office", serverAddOffice, OFFICE " " SERVER, "the passwords of superuser and administrator, one line each",
        "Adds an association and its administrator.",
        "--association 小樽市医師会 --prefecture 北海道医師会 --admin otaru" },
    { "server-add-user", serverAddUser, "LOGIN --association NAME [--layer 1-4] [--name NAME] [--role viewer|clerk|approver|admin|auditor] " SERVER,
        "the passwords of superuser and user, one line each",
        "Adds an account of an association.",
        "hanako --association 北海道医師会 --layer 2 --role approver" },
    { "server-set-password", serverSetPassword, "LOGIN " SERVER, "the passwords of superuser and user, one line each",
        "Gives an account a new password.",
        "hanako" },
    { "server-deactivate", serverDeactivate, "LOGIN " SERVER, SUPERUSER,
        "Closes an account; its open connections end at once.",
        "hanako" },
    { "server-upgrade", serverUpgrade, "[--end-sessions] " SERVER, SUPERUSER,
        "Brings schema, rights and settings to what this program needs, and back to it where they were changed by hand.",
        "--end-sessions" },
    { "server-sessions", serverSessions, "[--end LOGIN] " SERVER, SUPERUSER,
        "Tells who is connected and who keeps others waiting; with --end ends somebody's connections.",
        "--end hanako" },
    { "server-check", serverCheck, "[--head NUMBER:HASH] " SERVER, SUPERUSER,
        "Compares triggers, rights and settings with what they should be, and everything with the history.",
        "--database mamis" },
    { "server-backup", serverBackup, "FILE [--verify] " SERVER, SUPERUSER,
        "Saves everything as it is at one moment, also while in use; with --verify restores it beside and compares.",
        "/backup/night.backup --verify" },
    { "server-restore", serverRestore, "FILE " SERVER, SUPERUSER,
        "Restores into a new or an empty database; prints first passwords of accounts that this server does not have.",
        "/backup/night.backup" },
    { "server-move", serverMove, "FILE " SERVER, SUPERUSER,
        "Moves an office's file onto the server, all of it or nothing; prints the first passwords of the accounts.",
        "otaru.mamis --database mamis" },
};
// clang-format on

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Text as man(7) takes it: no line may begin with a dot, backslashes and hyphens stand for themselves.
QString roff(QString line)
{
    line.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    return line.startsWith(u'.') || line.startsWith(u'\'') ? QStringLiteral("\\&") + line : line;
}

} // namespace

const Command *findCommand(const QString &name)
{
    for (const Command &one : commands) {
        if (name == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

QString usageOf(const Command &command)
{
    QString usage
        = QStringLiteral("usage: mamis-officectl %1 %2\n").arg(text(command.name), text(command.usage));
    if (*command.input)
        usage += QStringLiteral("standard input: %1\n").arg(text(command.input));
    return usage;
}

QString helpFor(const Command &command)
{
    return text(command.what) + QStringLiteral("\n\n") + usageOf(command)
        + QStringLiteral("example: mamis-officectl %1 %2\n").arg(text(command.name), text(command.example));
}

QString helpForAll()
{
    QString all = QStringLiteral("mamis-officectl does without a window what needs none.\n\n"
                                 "usage: mamis-officectl COMMAND …\n"
                                 "       mamis-officectl COMMAND --help\n"
                                 "       mamis-officectl --help | --version\n\n");
    for (const Command &one : commands)
        all += QStringLiteral("  %1 %2\n")
                   .arg(text(one.name).leftJustified(20), text(one.what).section(QStringLiteral(". "), 0, 0));
    return all
        + QStringLiteral(
            "\nExit code: 0 done, 1 failed (the reason stands on standard error, with its code in "
            "brackets), 2 wrong usage, 130 stopped by Ctrl+C, 143 by SIGTERM, 129 by SIGHUP.\n"
            "What is stopped leaves nothing half done. What takes long says on standard error how far it "
            "is.\n"
            "Passwords are read from standard input, never from the command line.\n");
}

QString manualPage()
{
    QString page
        = QStringLiteral(".TH MAMIS\\-OFFICECTL 1\n.SH NAME\nmamis\\-officectl \\- databases of MAMIS Office "
                         "without a window\n.SH SYNOPSIS\n.B mamis\\-officectl\n.I COMMAND\n\\&...\n"
                         ".SH COMMANDS\n");
    for (const Command &one : commands) {
        page += QStringLiteral(".TP\n.B %1\n%2\n.br\n").arg(roff(text(one.name)), roff(text(one.usage)));
        if (*one.input)
            page += QStringLiteral("Standard input: %1.\n.br\n").arg(roff(text(one.input)));
        page += roff(text(one.what))
            + QStringLiteral("\n.br\nExample: mamis\\-officectl %1 %2\n")
                  .arg(roff(text(one.name)), roff(text(one.example)));
    }
    return page
        + QStringLiteral(
            ".SH EXIT STATUS\n0 done, 1 failed (the reason stands on standard error, with its code in "
            "brackets), 2 wrong usage, 130 stopped by Ctrl+C, 143 by SIGTERM, 129 by SIGHUP. What is stopped "
            "leaves nothing half done.\n"
            ".SH STANDARD ERROR\nWhat takes longer than two seconds says how far it is: on a terminal in one "
            "line, elsewhere in a line every ten seconds.\n");
}

QString bashCompletion()
{
    static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
    QStringList names;
    QString options;
    for (const Command &one : commands) {
        names.append(text(one.name));
        QStringList own { QStringLiteral("--help") };
        for (auto match = option.globalMatch(text(one.usage)); match.hasNext();)
            own.append(match.next().captured());
        options += QStringLiteral("        %1) words=\"%2\" ;;\n").arg(text(one.name), own.join(u' '));
    }
    return QStringLiteral("# Completion of mamis-officectl for bash.\n_mamis_officectl() {\n"
                          "    local words=\"\" current=\"${COMP_WORDS[COMP_CWORD]}\"\n"
                          "    COMPREPLY=()\n"
                          "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                          "        COMPREPLY=($(compgen -W \"%1 --help --version\" -- \"$current\"))\n"
                          "        return\n    fi\n"
                          "    case \"${COMP_WORDS[1]}\" in\n%2    esac\n"
                          "    case \"$current\" in\n"
                          "        -*) COMPREPLY=($(compgen -W \"$words\" -- \"$current\")) ;;\n"
                          "    esac\n}\n"
                          "complete -o default -F _mamis_officectl mamis-officectl\n")
        .arg(names.join(u' '), options);
}

} // namespace mamis::ctl
