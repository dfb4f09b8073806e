#include "ctl/commands.h"

#include "ctl/arguments.h"
#include "domain/calendar_date.h"
#include "domain/explain.h"
#include "domain/failure.h"
#include "domain/password_rule.h"
#include "domain/words.h"
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
#include "storage/user_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTranslator>

namespace mamis::ctl {

namespace {

/// A value by the window's word for it or by its code: 退会, resign.
template <typename Enum> std::optional<Enum> valueOf(const QString &word)
{
    for (const Enum value : allValues<Enum>()) {
        if (word == toCode(value) || word == words::nameInJapanese(value))
            return value;
    }
    return std::nullopt;
}

template <typename Enum> QString allowedWords()
{
    QStringList list;
    for (const Enum value : allValues<Enum>())
        list.append(QStringLiteral("%1 (%2)").arg(words::nameInJapanese(value), toCode(value)));
    return list.join(QStringLiteral(", "));
}

/// The value of an option; complains and returns false where it is no word for one.
template <typename Enum>
bool readWord(const Arguments &arguments, const char *name, std::optional<Enum> &value)
{
    if (!arguments.isSet(name))
        return true;
    value = valueOf<Enum>(arguments.value(name));
    if (!value)
        err() << "--" << name << " takes one of " << allowedWords<Enum>() << '\n';
    return value.has_value();
}

std::optional<ExportFormat> formatFrom(const QString &word)
{
    for (const ExportFormat format : { ExportFormat::CsvUtf8, ExportFormat::CsvCp932, ExportFormat::Xlsx }) {
        if (word == formatCode(format))
            return format;
    }
    return std::nullopt;
}

/// The format by --format and the target's ending, which programs that open it go by; complains and returns
/// false where they contradict each other or say nothing.
bool readFormat(const Arguments &arguments, ExportFormat &format)
{
    const QString ending = QFileInfo(arguments.value("out")).suffix().toLower();
    const QString word = arguments.isSet("format") ? arguments.value("format") : ending;
    const std::optional<ExportFormat> known = formatFrom(word);
    if (!known) {
        err() << (arguments.isSet("format") ? "--format takes csv, csv-cp932 or xlsx\n"
                                            : "the target ends in .csv or .xlsx, or --format "
                                              "says what to write: csv, csv-cp932 or xlsx\n");
        return false;
    }
    format = *known;
    const bool isWorkbook = format == ExportFormat::Xlsx;
    const bool endsAsWorkbook = ending.startsWith(QLatin1String("xls"));
    if (isWorkbook ? ending != QLatin1String("xlsx") : endsAsWorkbook) {
        err() << "a file that ends in ." << ending << " cannot be " << word
              << ": Excel would call it damaged. Nothing was written\n";
        return false;
    }
    return true;
}

} // namespace

void complain(const Failure &failure)
{
    QStringList code { failure.code };
    code += failure.facts;
    if (!failure.detail.isEmpty())
        code += failure.detail;
    err() << explain(failure) << "\n[" << code.join(u' ') << "]\n";
}

int init(const QStringList &list)
{
    Arguments arguments(QStringLiteral("init"),
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
        err() << "missing or not usable: " << fields.join(QStringLiteral(", "))
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
        err() << "300 to 1000000 applications and a time like 2024-11-13T10:00, please\n";
        return 2;
    }
    makePracticeDatabase(arguments.word(0), options, [&](int made) {
        tellProgress(made, options.applications);
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
        err() << "--head takes what check printed: a number, a colon and 64 hexadecimal digits\n";
    return wanted.has_value();
}

int tellHeads(const ChainReport &chain)
{
    if (chain.firstBrokenSeq) {
        err() << "the history of association " << chain.associationId << " was changed at entry "
              << chain.firstBrokenSeq << '\n';
        return 1;
    }
    for (auto head = chain.heads.cbegin(); head != chain.heads.cend(); ++head)
        out() << "head of association " << head.key() << ": " << toText(*head) << '\n';
    return 0;
}

int tellHistory(const IntegrityReport &report, const std::optional<ChainEnd> &wanted)
{
    QTextStream complain = err();
    const ChainReport &chain = report.chain;
    for (const IntegrityReport::Unexplained &one : report.unexplained)
        complain << toText(one) << '\n';
    const bool lost = wanted && !chain.hasWanted;
    if (lost)
        complain << "the history does not hold " << toText(*wanted)
                 << ": it was written anew since that was noted\n";
    complain.flush();
    if (!report.isWhole() || lost) {
        if (chain.firstBrokenSeq)
            tellHeads(chain);
        return 1;
    }
    out() << "whole: " << chain.decisions << " decisions, " << chain.entries << " entries\n";
    return tellHeads(chain);
}

int check(const QStringList &list)
{
    Arguments arguments(QStringLiteral("check"), { option("head", "noted") });
    if (!arguments.read(list, 1))
        return 2;
    std::optional<ChainEnd> wanted;
    if (!readHead(arguments, wanted))
        return 2;
    const DatabaseFile file(arguments.word(0));
    const auto connection = file.openReader();
    const IntegrityReport report = checkIntegrity(*connection, wanted);
    QTextStream complain = err();
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

int setPassword(const QStringList &list)
{
    Arguments arguments(QStringLiteral("set-password"), {});
    if (!arguments.read(list, 2))
        return 2;
    const QString password = lineFromInput();
    requirePassword(password, { arguments.word(1), {} });
    const DatabaseFile file(arguments.word(0));
    if (file.kind() == DatabaseFile::Kind::Practice) // whose accounts are everybody's
        throw Failure::refused("practice-password");
    UserStore(*file.openWriter()).setPassword(arguments.word(1), password, QDateTime::currentDateTimeUtc());
    out() << "changed the password of " << arguments.word(1) << '\n';
    return 0;
}

int backup(const QStringList &list)
{
    Arguments arguments(QStringLiteral("backup"), {});
    if (!arguments.read(list, 2))
        return 2;
    watchFile(arguments.word(1));
    DatabaseFile::backup(arguments.word(0), arguments.word(1));
    out() << "made and verified " << arguments.word(1) << '\n';
    const auto copy = Connection::openSqlite(arguments.word(1), Connection::Access::Read,
        std::make_shared<const SqlLibrary>(QStringLiteral("sqlite")));
    return tellHeads(verifyChains(*copy));
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
                         ? inJapan(report.lastDecisionAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                         : QStringLiteral("never"))
              << '\n';
}

} // namespace

int restore(const QStringList &list)
{
    Arguments arguments(QStringLiteral("restore"), { option("yes") });
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
    Arguments arguments(QStringLiteral("sql"), { option("engine", "name", "sqlite") });
    if (!arguments.read(list, 0, true))
        return 2;
    const QString engine = arguments.value("engine");
    if (engine != QLatin1String("sqlite") && engine != QLatin1String("postgresql")) {
        err() << "--engine takes sqlite or postgresql\n";
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
    Arguments arguments(
        QStringLiteral("send-mail"), { option("login", "login"), option("minutes", "number", "1") });
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
        (with ? err() : out()) << why << '\n';
        QCoreApplication::quit();
    };
    // A mail that is on its way is not left, however long its server takes: what became of it is to be
    // written down.
    bool stopping = false;
    const Cancellation::Running running([&] {
        QMetaObject::invokeMethod(&office, [&] {
            stopping = true;
            sender.finish(std::chrono::milliseconds(SmtpSettings().totalTimeoutMs));
        });
    });
    QObject::connect(&sender, &OutboxSender::finished, &office, [] { QCoreApplication::quit(); });
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
        if (!session) {
            complain(*session.failure);
            return QCoreApplication::quit();
        }
        if (mailPassword.isEmpty())
            return sender.wake();
        outbox.settings(&office, [&](const Result<MailSettings> &settings) {
            if (!settings) {
                complain(*settings.failure);
                return QCoreApplication::quit();
            }
            sender.setSessionPassword(*settings, mailPassword);
        });
    });
    Cancellation::check();
    QCoreApplication::exec();
    if (stopping)
        throw Failure::cancelled();
    return code;
}

namespace {

void tellLoss(const LossReport &loss)
{
    constexpr qsizetype most = 1000; // more are not read by anybody
    err() << "nothing was written: " << loss.rows << " applications have characters that Shift_JIS lacks:\n"
          << namesOfCharacters(loss.characters, most)
          << "\nwrite UTF-8 (--format csv), or run again with --replace: they become 〓, variant forms "
             "the usual character\n";
}

} // namespace

int exportList(const QStringList &list)
{
    Arguments arguments(QStringLiteral("export"),
        { option("login", "login"), option("out", "target"), option("format", "format"),
            option("kind", "kind"), option("status", "status"), option("replace") });
    if (!arguments.read(list, 1))
        return 2;
    ExportRequest request;
    request.path = arguments.value("out");
    if (request.path.isEmpty()) {
        err() << "--out says where to write\n";
        return 2;
    }
    if (!readFormat(arguments, request.format) || !readWord(arguments, "kind", request.choice.conditions.kind)
        || !readWord(arguments, "status", request.choice.conditions.status))
        return 2;
    const QString password = lineFromInput();
    QTranslator japanese; // the file is for the office, whoever runs the command
    if (japanese.load(QStringLiteral(":/translations/mamis_office_ja.qm")))
        QCoreApplication::installTranslator(&japanese);
    Office office(std::make_unique<DatabaseFile>(arguments.word(0)));
    std::optional<Exports> exports;
    int code = 1;
    std::optional<Failure> failed;
    const auto fail = [&](const Failure &failure) {
        failed = failure;
        QCoreApplication::quit();
    };
    const Cancellation::Running running([&] {
        QMetaObject::invokeMethod(&office, [&] {
            if (exports)
                exports->cancel();
            else
                fail(Failure::cancelled());
        });
    });
    Cancellation::check();
    const auto write = [&] {
        exports->write(request, &office, [&](const Result<qint64> &rows) {
            if (!rows)
                return fail(*rows.failure);
            out() << "wrote " << *rows << " applications to " << request.path << '\n';
            code = 0;
            QCoreApplication::quit();
        });
    };
    office.logIn(arguments.value("login"), password, &office, [&](const Result<Session> &session) {
        if (!session)
            return fail(*session.failure);
        exports.emplace(office);
        QObject::connect(&*exports, &Exports::progressed, &office, [](qint64 rows) { tellProgress(rows); });
        if (request.format != ExportFormat::CsvCp932 || arguments.isSet("replace"))
            return write();
        exports->scanForLoss(request, &office, [&](const Result<LossReport> &loss) {
            if (!loss)
                return fail(*loss.failure);
            if (loss->rows == 0)
                return write();
            tellLoss(*loss);
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    if (failed)
        throw Failure(*failed);
    return code;
}

} // namespace mamis::ctl
