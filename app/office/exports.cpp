#include "office/exports.h"

#include "export/csv_writer.h"
#include "export/output_file.h"
#include "export/xlsx_writer.h"
#include "office/office.h"
#include "storage/chain.h"
#include "storage/database_file.h"
#include "storage/event_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QPdfWriter>
#include <QSaveFile>

namespace mamis {

QString formatCode(ExportFormat format)
{
    switch (format) {
    case ExportFormat::CsvUtf8:
        return QStringLiteral("csv");
    case ExportFormat::CsvCp932:
        return QStringLiteral("csv-cp932");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    }
    Q_UNREACHABLE();
}

namespace {

qint64 writeFile(Connection &connection, const Session &session, const ExportRequest &request,
    const ExportProgress &progress)
{
    ApplicationRows rows(connection, session, request.choice, request.columns);
    if (request.format == ExportFormat::Xlsx) {
        writeXlsx(
            rows, request.path, { QCoreApplication::translate("Exports", "List of applications") }, progress);
        return rows.count();
    }
    CsvOptions options;
    options.encoding = request.format == ExportFormat::CsvCp932 ? CsvOptions::Cp932 : CsvOptions::Utf8Bom;
    options.excelText = request.excelText;
    writeCsv(rows, request.path, options, progress);
    return rows.count();
}

/// Told where a file of that name was there before: it is gone.
QString replacedFact(bool replaced)
{
    return replaced ? QStringLiteral(" replaced=1") : QString();
}

/// By what was searched, never for what: that may be somebody's name.
QString conditionsFact(const ExportChoice &choice)
{
    if (!choice.ticked.isEmpty())
        return QStringLiteral(" conditions=ticked");
    const SearchConditions &conditions = choice.conditions;
    QStringList codes;
    const auto add = [&codes](bool given, const char *code) {
        if (given)
            codes.append(QLatin1String(code));
    };
    add(conditions.submittedFrom.isValid() || conditions.submittedTo.isValid(), "submitted_at");
    add(conditions.wishedFrom.isValid() || conditions.wishedTo.isValid(), "wished_on");
    add(conditions.kind.has_value(), "kind");
    add(conditions.status || conditions.unprocessed || conditions.overdue, "status");
    add(!conditions.loginId.isEmpty(), "login_id");
    add(!conditions.registrationNumber.isEmpty(), "registration_number");
    add(!conditions.person.isEmpty(), "name");
    add(!conditions.category.isEmpty(), "category");
    add(!conditions.facility.isEmpty(), "facility");
    return codes.isEmpty() ? QString() : QStringLiteral(" conditions=") + codes.join(u',');
}

QString factsOf(const ExportRequest &request, qint64 rows)
{
    QStringList codes;
    for (const ExportColumn column : request.columns)
        codes.append(columnCode(column));
    return QStringLiteral("rows=%1 format=%2 columns=%3")
               .arg(rows)
               .arg(formatCode(request.format), codes.join(u','))
        + conditionsFact(request.choice);
}

qint64 printToPdf(const QString &path, const Exports::Print &print, const ExportProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throwUnwritable(path, file.errorString());
    int pages = 0;
    {
        QPdfWriter pdf(&file);
        pages = print(pdf, progress);
    }
    // The PDF engine does not look at what became of its bytes; the file does.
    if (file.error() != QFileDevice::NoError || !file.commit())
        throwUnwritable(path, file.errorString());
    return pages;
}

Failure loggedOut()
{
    return Failure(Failure::Kind::Refused, QStringLiteral("logged-out"));
}

QVariant subjectOf(const Exports::Printed &what)
{
    return what.stepId ? QVariant(what.stepId) : QVariant();
}

QString factsOf(const Exports::Printed &what, const char *form)
{
    return QStringLiteral("rows=%1 format=%2").arg(what.records).arg(QLatin1String(form));
}

} // namespace

Exports::Exports(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_session(office.session() ? std::optional(*office.session()) : std::nullopt)
    , m_worker(
          std::make_unique<DatabaseThread>([database = office.database()] { return database->openReader(); }))
{
}

Exports::~Exports()
{
    cancel();
    m_worker.reset(); // while the jobs may still speak of this object
}

void Exports::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

template <typename T> void Exports::run(QObject *context, Work<T> work, Answer<T> answer)
{
    if (!m_session)
        return DatabaseThread::refuse<T>(context, loggedOut(), std::move(answer));
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_worker->run<T>(
        context,
        [this, session = *m_session, cancelled = m_cancelled, work = std::move(work)](
            Connection &connection) {
            return work(
                connection, session, { [this](qint64 rows) { Q_EMIT progressed(rows); }, *cancelled });
        },
        std::move(answer));
}

/// Work whose success is answered only after its entry stands in the log. The entry is asked for in the
/// working thread, so that nobody's going away in between can lose it.
void Exports::runLogged(
    QObject *context, Work<qint64> work, std::function<Entry(qint64)> entryOf, const Answer<qint64> &answer)
{
    const Answer<qint64> guarded
        = [context = QPointer<QObject>(context), answer](const Result<qint64> &result) {
              if (context)
                  answer(result);
          };
    run<qint64>(
        this,
        [this, work = std::move(work), entryOf = std::move(entryOf), guarded](
            Connection &connection, const Session &session, const ExportProgress &progress) {
            const qint64 value = work(connection, session, progress);
            log(entryOf(value), value, guarded);
            return value;
        },
        [guarded](const Result<qint64> &result) {
            if (!result)
                guarded(result);
        });
}

void Exports::log(const Entry &entry, qint64 value, const Answer<qint64> &answer)
{
    if (!m_session)
        return DatabaseThread::refuse<qint64>(this, loggedOut(), answer);
    m_office.writer().run<qint64>(
        this,
        [entry, value, session = *m_session](Connection &connection) {
            try {
                connection.transaction([&] {
                    recordEvent(connection, session, QDateTime::currentDateTimeUtc(), entry.what,
                        entry.stepId, entry.facts);
                });
            } catch (const Failure &) {
                if (!entry.file.isEmpty())
                    QFile::remove(entry.file);
                throw;
            }
            return value;
        },
        answer);
}

void Exports::scanForLoss(const ExportRequest &request, QObject *context, Answer<LossReport> answer)
{
    run<LossReport>(
        context,
        [request](Connection &connection, const Session &session, const ExportProgress &progress) {
            ApplicationRows rows(connection, session, request.choice, request.columns);
            return mamis::scanForLoss(rows, progress);
        },
        std::move(answer));
}

void Exports::write(const ExportRequest &request, QObject *context, const Answer<qint64> &answer)
{
    const auto replaced = std::make_shared<bool>(false); // of the working thread
    runLogged(
        context,
        [request, replaced](Connection &connection, const Session &session, const ExportProgress &progress) {
            *replaced = QFile::exists(request.path);
            return writeFile(connection, session, request, progress);
        },
        [request, replaced](qint64 rows) {
            return Entry { QStringLiteral("export"), factsOf(request, rows) + replacedFact(*replaced), {},
                request.path };
        },
        answer);
}

void Exports::readForPrint(
    const ExportChoice &choice, int most, QObject *context, Answer<PrintableRows> answer)
{
    run<PrintableRows>(
        context,
        [choice, most](Connection &connection, const Session &session, const ExportProgress &progress) {
            ApplicationRows source(connection, session, choice, listColumns(), true);
            PrintableRows printable;
            printable.table.columns = source.columns();
            printable.head = toText(chainHead(connection, session.associationId));
            QStringList row;
            while (source.next(row)) {
                progress.check();
                if (printable.table.rows.size() == most) {
                    printable.complete = false;
                    break;
                }
                printable.table.rows.append(row);
                printable.table.notes.append(source.note());
            }
            return printable;
        },
        std::move(answer));
}

void Exports::writePdf(const QString &path, const Printed &what, const Print &print, QObject *context,
    const Answer<qint64> &answer)
{
    const auto replaced = std::make_shared<bool>(false); // of the working thread
    runLogged(
        context,
        [path, print, replaced](Connection &, const Session &, const ExportProgress &progress) {
            *replaced = QFile::exists(path);
            return printToPdf(path, print, progress);
        },
        [path, what, replaced](qint64) {
            return Entry { QStringLiteral("print"), factsOf(what, "pdf") + replacedFact(*replaced),
                subjectOf(what), path };
        },
        answer);
}

void Exports::recordPrint(const Printed &what, QObject *context, Answer<qint64> answer)
{
    log({ QStringLiteral("print"), factsOf(what, "paper"), subjectOf(what), {} }, what.records,
        [context = QPointer<QObject>(context), answer = std::move(answer)](const Result<qint64> &result) {
            if (context)
                answer(result);
        });
}

} // namespace mamis
