#pragma once

#include "export/printed_detail.h"
#include "frame/page.h"
#include "office/exports.h"

#include <QPrinter>

class QLabel;
class QPrintPreviewWidget;
class QProgressBar;
class QPushButton;

namespace mamis {

class BusyLine;

/// 印刷: the sheets as they will come out, then to a printer or into a PDF file. Lists stand on A4 landscape,
/// one application on one sheet of A4 portrait. Keys: PageUp/PageDown, Home/End turn pages, + and − change
/// the size, Ctrl+P prints, Ctrl+S saves a PDF.
class PrintPage : public Page
{
    Q_OBJECT

public:
    explicit PrintPage(Office &office, QWidget *parent = nullptr);
    ~PrintPage() override;

    /// More applications than this are for a file.
    static constexpr int mostRows = 5000;

    /// The columns of the list; `conditions` are the search's in words, `count` the number of applications
    /// (of the ticked ones where there are any).
    void showList(const ExportChoice &choice, const QStringList &conditions, qint64 count);

    void showDetail(const ApplicationDetail &detail);

    /// The PDF file to write; without one the user is asked.
    void setFileName(const QString &path) { m_path = path; }

    int pageCount() const;

    void activate() override;

    /// Not while a PDF file is being written.
    bool mayLeave() override;

Q_SIGNALS:
    void backRequested();
    /// There are too many for paper.
    void exportRequested();
    /// The sheets are on the screen.
    void ready();

private:
    struct Sheets;
    enum class State { Empty, Loading, Ready, Saving };

    QWidget *buildTools();
    QWidget *buildBottom();
    void addKeys();
    void setState(State state);
    void showSheets(const std::shared_ptr<const Sheets> &sheets);
    void updateTools();
    void turnTo(int page);
    void paint(QPrinter *printer);
    void print();
    void sendToPrinter();
    void savePdf();
    void writePdf(const QString &path);

    Exports m_exports;
    QString m_printedBy;
    QPrinter m_printer { QPrinter::HighResolution };
    std::shared_ptr<const Sheets> m_sheets;
    std::optional<Failure> m_failure; ///< of the last painting
    QString m_path;
    int m_reading = 0; ///< the number of the latest request for rows; older answers are dropped
    State m_state = State::Empty;

    BusyLine *m_busy;
    QPrintPreviewWidget *m_preview;
    QList<QPushButton *> m_tools;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_pageNumber;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_pdf;
    QPushButton *m_print;
};

} // namespace mamis
