#pragma once

#include "export/cp932.h"
#include "export/printed_list.h"
#include "office/application_rows.h"
#include "office/database_thread.h"

#include <QVariant>

namespace mamis {

class Office;

enum class ExportFormat {
    CsvUtf8, ///< with a mark at the beginning, by which Excel knows UTF-8
    CsvCp932, ///< Windows' Shift_JIS, for older programs
    Xlsx,
};

/// The code of a format, in the log and for the administrator's command: csv, csv-cp932, xlsx.
QString formatCode(ExportFormat format);

/// A file that is to be written.
struct ExportRequest
{
    ExportChoice choice;
    QList<ExportColumn> columns = listColumns();
    ExportFormat format = ExportFormat::CsvUtf8;
    bool excelText = false; ///< see CsvOptions
    QString path;
};

/// Rows for paper. More than `most` are not read: such a list belongs in a file.
struct PrintableRows
{
    TableRows table;
    bool complete = true; ///< false: there are more
    QString head; ///< of the association's history, as PrintStamp has it
};

/// Takes applications out of the program: to a file, to paper (CSVダウンロード, 印刷). Works in a thread with
/// a reading connection of its own, so that nothing else waits for a long export. Every file and every sheet
/// leaves an entry in the operation log: who took how many rows, which columns, in which form, never whose.
/// GUI thread; made for whoever is logged in, must not outlive the Office. Destroying it stops what is
/// running, which then leaves nothing.
class Exports : public QObject
{
    Q_OBJECT

public:
    explicit Exports(Office &office, QObject *parent = nullptr);
    ~Exports() override;

    /// What a file in CP932 would lose.
    void scanForLoss(const ExportRequest &request, QObject *context, Answer<LossReport> answer);

    /// Writes the file: whole or not at all. Answers with the number of rows; fails as the writers in export/
    /// do. If the entry for the log cannot be written, the file is taken away again.
    void write(const ExportRequest &request, QObject *context, const Answer<qint64> &answer);

    /// The columns of the list and the latest messages as notes.
    void readForPrint(const ExportChoice &choice, int most, QObject *context, Answer<PrintableRows> answer);

    /// What a sheet was about, for the log.
    struct Printed
    {
        qint64 records = 1;
        qint64 stepId = 0; ///< where it was one application; 0 = a list
    };

    /// Makes a PDF file by `print`, which draws on the device in the working thread and returns the number of
    /// pages: whole or not at all. Answers with the pages; fails with the codes of OutputFile or what `print`
    /// throws.
    using Print = std::function<int(QPagedPaintDevice &device, const ExportProgress &progress)>;
    void writePdf(const QString &path, const Printed &what, const Print &print, QObject *context,
        const Answer<qint64> &answer);

    /// For what the GUI thread itself sent to a printer.
    void recordPrint(const Printed &what, QObject *context, Answer<qint64> answer);

    /// Stops what is running; it answers with Cancelled.
    void cancel();

Q_SIGNALS:
    /// Rows (or, for a scan, rows looked at) so far, of what is running.
    void progressed(qint64 rows);

private:
    /// An entry for the operation log.
    struct Entry
    {
        QString what;
        QString facts;
        QVariant stepId;
        QString file; ///< what has to go if the entry cannot be written; empty = nothing
    };

    /// Refused "logged-out" where nobody was logged in when this was made.
    template <typename T>
    using Work = std::function<T(Connection &, const Session &, const ExportProgress &)>;
    template <typename T> void run(QObject *context, Work<T> work, Answer<T> answer);
    void runLogged(QObject *context, Work<qint64> work, std::function<Entry(qint64)> entryOf,
        const Answer<qint64> &answer);
    void log(const Entry &entry, qint64 value, const Answer<qint64> &answer);

    Office &m_office;
    const std::optional<Session> m_session; ///< whoever is logged in when this is made
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< of the present job
    std::unique_ptr<DatabaseThread> m_worker;
};

} // namespace mamis
