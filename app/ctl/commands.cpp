#include "ctl/commands.h"

#include "ctl/arguments.h"
#include "domain/calendar_date.h"
#include "domain/failure.h"
#include "mail/key_store.h"
#include "office/exports.h"
#include "office/office.h"
#include "office/outbox.h"
#include "office/outbox_sender.h"
#include "office/practice_data.h"
#include "office/set_up.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/integrity.h"
#include "storage/sql_library.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTranslator>

namespace mamis::ctl {

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

} // namespace

int init(const QStringList &list)
{
    Arguments arguments(QStringLiteral("init"),
        QStringLiteral(
            "FILE --association NAME --admin LOGIN [--layer 1-4] [--prefecture NAME] [--county NAME] "
            "[--admin-name NAME]   (password on standard input)"),
        { option("association", "name"), option("layer", "number", "3"), option("prefecture", "name"),
            option("county", "name"), option("admin", "login"), option("admin-name", "name") });
    if (!arguments.read(list, 1))
        return 2;
    const auto valueOr = [&](const char *name, const QString &standard) {
        return arguments.value(name).isEmpty() ? standard : arguments.value(name);
    };
    NewOffice office;
    office.layer = arguments.value("layer").toInt();
    office.name = arguments.value("association");
    office.prefecture = valueOr("prefecture", QStringLiteral("都道府県医師会"));
    office.county = valueOr("county", QStringLiteral("郡市区等医師会"));
    office.adminLogin = arguments.value("admin");
    office.adminName = valueOr("admin-name", office.adminLogin);
    office.password = lineFromInput();
    if (const QStringList fields = unusableFields(office); !fields.isEmpty()) {
        QTextStream(stderr) << "missing or not usable: " << fields.join(QStringLiteral(", "))
                            << " (a password has at least " << shortestPassword << " characters)\n";
        return 2;
    }
    setUpOffice(arguments.word(0), office);
    out() << "made " << arguments.word(0) << '\n';
    return 0;
}

int demo(const QStringList &list)
{
    Arguments arguments(QStringLiteral("demo"),
        QStringLiteral("FILE [--applications 300…1000000] [--seed NUMBER] [--now 2024-11-13T10:00]"),
        { option("applications", "number", "300"), option("seed", "number", "1"), option("now", "time") });
    if (!arguments.read(list, 1))
        return 2;
    PracticeOptions options;
    options.applications = arguments.value("applications").toInt();
    options.seed = arguments.value("seed").toUInt();
    options.now = QDateTime::currentDateTimeUtc();
    if (arguments.isSet("now")) {
        const QDateTime local = QDateTime::fromString(arguments.value("now"), Qt::ISODate);
        options.now = startOfDayUtc(local.date()).addMSecs(local.time().msecsSinceStartOfDay());
    }
    if (options.applications < 300 || options.applications > 1'000'000 || !options.now.isValid()) {
        QTextStream(stderr) << "300 to 1000000 applications and a time like 2024-11-13T10:00, please\n";
        return 2;
    }
    makePracticeDatabase(arguments.word(0), options, [&](int made) {
        if (options.applications > 20000) {
            QTextStream(stderr) << '\r' << made << " of " << options.applications;
            if (made == options.applications)
                QTextStream(stderr) << '\n';
        }
        return true;
    });
    return 0;
}

bool readHead(const Arguments &arguments, std::optional<ChainEnd> &wanted)
{
    if (!arguments.isSet("head"))
        return true;
    wanted = chainEndFrom(arguments.value("head"));
    if (!wanted)
        QTextStream(stderr)
            << "--head takes what check printed: a number, a colon and 64 hexadecimal digits\n";
    return wanted.has_value();
}

int tellHistory(const IntegrityReport &report, const std::optional<ChainEnd> &wanted)
{
    QTextStream complain(stderr);
    const ChainReport &chain = report.chain;
    if (chain.firstBrokenSeq)
        complain << "the history of association " << chain.associationId << " was changed at entry "
                 << chain.firstBrokenSeq << '\n';
    for (const IntegrityReport::Unexplained &one : report.unexplained)
        complain << toText(one) << '\n';
    const bool lost = wanted && !chain.hasWanted;
    if (lost)
        complain << "the history does not hold " << toText(*wanted)
                 << ": it was written anew since that was noted\n";
    if (!report.isWhole() || lost)
        return 1;
    out() << "whole: " << chain.decisions << " decisions, " << chain.entries << " entries\n";
    for (auto head = chain.heads.cbegin(); head != chain.heads.cend(); ++head)
        out() << "head of association " << head.key() << ": " << toText(*head) << '\n';
    return 0;
}

int check(const QStringList &list)
{
    Arguments arguments(
        QStringLiteral("check"), QStringLiteral("FILE [--head NUMBER:HASH]"), { option("head", "noted") });
    if (!arguments.read(list, 1))
        return 2;
    std::optional<ChainEnd> wanted;
    if (!readHead(arguments, wanted))
        return 2;
    const DatabaseFile file(arguments.word(0));
    const auto connection = file.openReader();
    const IntegrityReport report = checkIntegrity(*connection, wanted);
    QTextStream complain(stderr);
    for (const QString &what : report.damage)
        complain << "damaged: " << what << '\n';
    for (const IntegrityReport::Dangling &row : report.dangling)
        complain << "a row of " << row.table << " points to a row of " << row.parent
                 << " that is not there\n";
    for (const SchemaDifference &difference : report.differences)
        complain << toText(difference) << '\n';
    complain.flush();
    return tellHistory(report, wanted);
}

int backup(const QStringList &list)
{
    Arguments arguments(QStringLiteral("backup"), QStringLiteral("FILE TARGET"), {});
    if (!arguments.read(list, 2))
        return 2;
    DatabaseFile::backup(arguments.word(0), arguments.word(1));
    out() << "made and verified " << arguments.word(1) << '\n';
    return 0;
}

namespace {

void tellState(const char *what, const RestoreReport &report)
{
    out() << what << ' ' << report.path << '\n';
    if (!report.isThere)
        out() << "  is not there\n";
    else if (!report.problem.isEmpty())
        out() << "  cannot be opened: " << report.problem << '\n';
    else
        out() << "  " << report.members << " members, " << report.applications << " applications, "
              << report.decisions << " decisions, the last one "
              << (report.lastDecisionAt.isValid()
                         ? report.lastDecisionAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                         : QStringLiteral("never"))
              << '\n';
}

} // namespace

int restore(const QStringList &list)
{
    Arguments arguments(QStringLiteral("restore"), QStringLiteral("COPY FILE [--yes]"), { option("yes") });
    if (!arguments.read(list, 2))
        return 2;
    tellState("the copy", DatabaseFile::stateOf(arguments.word(0)));
    tellState("the present file", DatabaseFile::stateOf(arguments.word(1)));
    if (!arguments.isSet("yes")) {
        out() << "nothing was changed; run again with --yes to put the copy in its place\n";
        return 0;
    }
    const QString aside = DatabaseFile::restore(arguments.word(0), arguments.word(1));
    out() << "restored " << arguments.word(1) << '\n';
    if (!aside.isEmpty())
        out() << "what was there is kept as " << aside << '\n';
    return 0;
}

int sql(const QStringList &list)
{
    Arguments arguments(QStringLiteral("sql"), QStringLiteral("[NAME [FLAG…]] [--engine sqlite|postgresql]"),
        { option("engine", "name", "sqlite") });
    if (!arguments.read(list, 0, true))
        return 2;
    const QString engine = arguments.value("engine");
    if (engine != QLatin1String("sqlite") && engine != QLatin1String("postgresql")) {
        QTextStream(stderr) << "--engine takes sqlite or postgresql\n";
        return 2;
    }
    const SqlLibrary library(engine);
    const QStringList words = arguments.words();
    if (words.isEmpty()) {
        for (const QString &name : library.names())
            out() << name
                  << (library.flags(name).isEmpty() ? QString() : u' ' + library.flags(name).join(u' '))
                  << '\n';
        return 0;
    }
    out() << library.statement(words.first(), words.mid(1)) << '\n';
    return 0;
}

int sendMail(const QStringList &list)
{
    Arguments arguments(QStringLiteral("send-mail"),
        QStringLiteral(
            "FILE --login LOGIN [--minutes NUMBER]   (the user's password on standard input, then the mail "
            "server's on a second line where the key store has none)"),
        { option("login", "login"), option("minutes", "number", "1") });
    if (!arguments.read(list, 1))
        return 2;
    const QString password = lineFromInput();
    const QString mailPassword = lineFromInput();
    Office office(std::make_unique<DatabaseFile>(arguments.word(0)));
    const std::unique_ptr<KeyStore> keys = makeSystemKeyStore();
    Outbox outbox(office);
    OutboxSender sender(office, *keys);
    int code = 1;
    const auto stop = [&](int with, const QString &why) {
        code = with;
        (with ? QTextStream(stderr) : QTextStream(stdout)) << why << '\n';
        QCoreApplication::quit();
    };
    QObject::connect(&sender, &OutboxSender::rested, &office, [&] {
        switch (sender.state()) {
        case OutboxSender::State::Sending:
            break;
        case OutboxSender::State::Idle:
            stop(0, QStringLiteral("nothing more is due"));
            break;
        case OutboxSender::State::Practice:
            stop(0, QStringLiteral("a practice database: no mail leaves"));
            break;
        case OutboxSender::State::Off:
            stop(0, QStringLiteral("mail is switched off"));
            break;
        case OutboxSender::State::NotConfigured:
            stop(1, QStringLiteral("no mail server is set"));
            break;
        case OutboxSender::State::PasswordMissing:
            stop(1, QStringLiteral("the mail server's password is not known"));
            break;
        case OutboxSender::State::AccountProblem:
        case OutboxSender::State::ServerUnreachable:
            stop(1, QStringLiteral("stopped: ") + sender.code());
            break;
        }
    });
    QTimer::singleShot(
        arguments.value("minutes").toInt() * 60'000, &office, [&] { stop(1, QStringLiteral("time is up")); });
    office.logIn(arguments.value("login"), password, &office, [&](const Result<Session> &session) {
        if (!session)
            return stop(1, QStringLiteral("log-in refused"));
        if (mailPassword.isEmpty())
            return sender.wake();
        outbox.settings(&office, [&](const Result<MailSettings> &settings) {
            if (!settings)
                return stop(1, QStringLiteral("the mail settings cannot be read"));
            sender.setSessionPassword(*settings, mailPassword);
        });
    });
    QCoreApplication::exec();
    return code;
}

int exportList(const QStringList &list)
{
    Arguments arguments(QStringLiteral("export"),
        QStringLiteral(
            "FILE --login LOGIN --out TARGET [--format csv|csv-cp932|xlsx] [--kind KIND] [--status STATUS]   "
            "(the user's password on standard input)"),
        { option("login", "login"), option("out", "target"), option("format", "format", "csv"),
            option("kind", "kind"), option("status", "status") });
    if (!arguments.read(list, 1))
        return 2;
    static const QHash<QString, ExportFormat> formats { { QStringLiteral("csv"), ExportFormat::CsvUtf8 },
        { QStringLiteral("csv-cp932"), ExportFormat::CsvCp932 },
        { QStringLiteral("xlsx"), ExportFormat::Xlsx } };
    ExportRequest request;
    request.path = arguments.value("out");
    request.choice.conditions.kind = fromCode<Kind>(arguments.value("kind"));
    request.choice.conditions.status = fromCode<StepStatus>(arguments.value("status"));
    if (request.path.isEmpty() || !formats.contains(arguments.value("format"))
        || (arguments.isSet("kind") && !request.choice.conditions.kind)
        || (arguments.isSet("status") && !request.choice.conditions.status)) {
        QTextStream(stderr) << "a target and known words for format, kind and status are needed\n";
        return 2;
    }
    request.format = formats.value(arguments.value("format"));
    const QString password = lineFromInput();
    QTranslator japanese; // the file is for the office, whoever runs the command
    if (japanese.load(QStringLiteral(":/translations/mamis_office_ja.qm")))
        QCoreApplication::installTranslator(&japanese);
    Office office(std::make_unique<DatabaseFile>(arguments.word(0)));
    std::optional<Exports> exports;
    int code = 1;
    const auto fail = [&](const Failure &failure) {
        QTextStream(stderr) << failure.code << ' ' << failure.facts.join(u' ') << '\n';
        QCoreApplication::quit();
    };
    office.logIn(arguments.value("login"), password, &office, [&](const Result<Session> &session) {
        if (!session)
            return fail(*session.failure);
        exports.emplace(office);
        exports->write(request, &office, [&](const Result<qint64> &rows) {
            if (!rows)
                return fail(*rows.failure);
            out() << "wrote " << *rows << " applications to " << request.path << '\n';
            code = 0;
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    return code;
}

} // namespace mamis::ctl
