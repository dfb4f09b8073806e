#include "areas/applications/print_page.h"

#include "areas/applications/detail_sheet.h"
#include "domain/calendar_date.h"
#include "domain/log.h"
#include "look/theme.h"
#include "office/office.h"
#include "widgets/busy_line.h"
#include "widgets/compact_button.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QAbstractScrollArea>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QProgressBar>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace mamis {

namespace {

constexpr char printFolderKey[] = "print/folder";

const std::atomic<bool> never = false;

} // namespace

/// What is on the sheets: a list or one record. Never changed once made, since a thread may be drawing it.
struct PrintPage::Sheets
{
    std::optional<PrintedDetail> detail;
    PrintedList list;
    TableRows rows;
    PrintStamp stamp;
    Exports::Printed log;
    QString fileName; ///< without folder and suffix

    /// Any thread, for a QPrinter the GUI's. \returns the number of pages
    int draw(QPagedPaintDevice &device, const ExportProgress &progress) const
    {
        if (detail) {
            printDetail(*detail, device, stamp);
            return 1;
        }
        RowsSource source(rows);
        return printList(source, device, list, stamp, progress);
    }
};

PrintPage::PrintPage(Office &office, QWidget *parent)
    : Page(tr("Print"), tr("Print"), parent)
    , m_exports(office)
    , m_busy(new BusyLine(this))
    , m_preview(new QPrintPreviewWidget(&m_printer, this))
{
    if (const auto &session = office.session())
        m_printedBy = session->associationName + u' ' + session->userName;
    m_preview->setViewMode(QPrintPreviewWidget::SinglePageView);
    m_preview->setZoomMode(QPrintPreviewWidget::FitInView);
    m_preview->setAccessibleName(tr("Preview"));
    // The view inside is what takes the focus.
    const auto views = m_preview->findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *view : views)
        view->setAccessibleName(m_preview->accessibleName());
    QSizePolicy place = m_preview->sizePolicy();
    place.setRetainSizeWhenHidden(true); // what is around it stays where it is
    m_preview->setSizePolicy(place);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addWidget(buildTools());
    column->addWidget(m_busy);
    column->addWidget(m_preview, 1);
    column->addWidget(buildBottom());
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PrintPage::paint);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PrintPage::updateTools);
    addKeys();
    setState(State::Empty);
}

PrintPage::~PrintPage() = default;

QWidget *PrintPage::buildTools()
{
    auto *bar = new QWidget(this);
    auto *line = lineOf(bar);
    const auto add = [&](const QString &text, const QString &tip, const std::function<void()> &run) {
        auto *button = new CompactButton(text, bar);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, run);
        m_tools.append(button);
        line->addWidget(button);
        return button;
    };
    m_previous = add(tr("‹ Previous page"), tr("Previous page (PageUp)"),
        [this] { turnTo(m_preview->currentPage() - 1); });
    m_pageNumber = new QLabel(bar);
    m_pageNumber->setAlignment(Qt::AlignCenter);
    line->addWidget(m_pageNumber);
    m_next = add(
        tr("Next page ›"), tr("Next page (PageDown)"), [this] { turnTo(m_preview->currentPage() + 1); });
    line->addStretch(1);
    add(tr("Whole page"), tr("Shows the whole page (0)"), [this] { m_preview->fitInView(); });
    add(tr("Page width"), tr("Makes the page as wide as the window (1)"),
        [this] { m_preview->fitToWidth(); });
    add(tr("Smaller"), tr("Smaller (−)"), [this] { m_preview->zoomOut(); });
    add(tr("Larger"), tr("Larger (+)"), [this] { m_preview->zoomIn(); });
    return bar;
}

QWidget *PrintPage::buildBottom()
{
    auto *bar = new QWidget(this);
    auto *line = lineOf(bar);
    m_back = new QPushButton(tr("Back"), bar);
    m_back->setToolTip(tr("Back (Esc)"));
    m_progress = new QProgressBar(bar);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The PDF file is being written"));
    m_cancel = new QPushButton(tr("Stop"), bar);
    m_cancel->setToolTip(tr("Stops; no file is left behind (Esc)"));
    m_pdf = new QPushButton(tr("Save as PDF…"), bar);
    m_pdf->setToolTip(tr("Saves the sheets as a PDF file (Ctrl+S)"));
    m_print = new QPushButton(tr("Choose the printer and print…"), bar);
    m_print->setToolTip(tr("Asks for the printer, then prints (Ctrl+P)"));
    theme::setPrimary(m_print);
    line->addWidget(m_back);
    line->addStretch(1);
    line->addWidget(m_progress, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_pdf);
    line->addWidget(m_print);
    connect(m_back, &QPushButton::clicked, this, &PrintPage::backRequested);
    connect(m_cancel, &QPushButton::clicked, &m_exports, &Exports::cancel);
    connect(m_pdf, &QPushButton::clicked, this, &PrintPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintPage::print);
    return bar;
}

void PrintPage::addKeys()
{
    const auto add = [this](const QKeySequence &key, const QString &text, const std::function<void()> &run) {
        addKey(this, { key }, text, run);
    };
    add(Qt::Key_PageUp, tr("Previous sheet"), [this] { turnTo(m_preview->currentPage() - 1); });
    add(Qt::Key_PageDown, tr("Next sheet"), [this] { turnTo(m_preview->currentPage() + 1); });
    add(Qt::Key_Home, tr("First sheet"), [this] { turnTo(1); });
    add(Qt::Key_End, tr("Last sheet"), [this] { turnTo(m_preview->pageCount()); });
    add(Qt::Key_Plus, tr("Larger"), [this] { m_preview->zoomIn(); });
    add(Qt::Key_Minus, tr("Smaller"), [this] { m_preview->zoomOut(); });
    add(Qt::Key_0, tr("Whole sheet"), [this] { m_preview->fitInView(); });
    add(Qt::Key_1, tr("Width of the sheet"), [this] { m_preview->fitToWidth(); });
    add(QKeySequence::Print, m_print->text(), [this] { m_print->click(); });
    add(QKeySequence::Save, m_pdf->text(), [this] { m_pdf->click(); });
    add(Qt::Key_Escape, tr("Back; while a file is written: stop"),
        [this] { (m_state == State::Saving ? m_cancel : m_back)->click(); });
}

void PrintPage::showList(const ExportChoice &choice, const QStringList &conditions, qint64 count)
{
    setTitle(tr("Print the list"));
    messages().clear();
    setState(State::Empty);
    const int reading = ++m_reading;
    if (count > mostRows) {
        messages().say(MessageBar::Tone::Warning,
            tr("%1 applications are too many for paper; %2 can be printed at once. "
               "Narrow the search, or save them as a file.")
                .arg(QLocale().toString(count), QLocale().toString(mostRows)),
            tr("CSV download"), [this] { Q_EMIT exportRequested(); });
        return;
    }
    setState(State::Loading);
    auto sheets = std::make_shared<Sheets>();
    sheets->list.title = tr("List of applications");
    sheets->list.conditions = !choice.ticked.isEmpty() ? tr("ticked applications")
        : conditions.isEmpty()                         ? tr("all applications")
                                                       : conditions.join(QStringLiteral(" / "));
    sheets->fileName = tr("Applications_%1");
    m_exports.readForPrint(
        choice, mostRows, this, [this, sheets, reading](const Result<PrintableRows> &rows) {
            if (reading != m_reading)
                return;
            if (!rows) {
                setState(State::Empty);
                messages().say(*rows.failure);
                return;
            }
            if (!rows->complete) // more have come in since they were counted
                messages().say(MessageBar::Tone::Warning,
                    tr("Only the first %1 applications are printed.").arg(QLocale().toString(mostRows)));
            sheets->rows = rows->table;
            sheets->stamp.head = rows->head;
            sheets->log.records = rows->table.rows.size();
            showSheets(sheets);
        });
}

void PrintPage::showDetail(const ApplicationDetail &detail)
{
    setTitle(tr("Print the application"));
    messages().clear();
    ++m_reading;
    auto sheets = std::make_shared<Sheets>();
    sheets->detail = detailSheet(detail);
    sheets->log.stepId = detail.step.stepId;
    // Names do not belong into file names, which stand in lists of recent files.
    sheets->fileName = tr("Application_%1").arg(detail.step.registrationNumber) + QStringLiteral("_%1");
    showSheets(sheets);
}

void PrintPage::showSheets(const std::shared_ptr<const Sheets> &sheets)
{
    auto stamped = std::make_shared<Sheets>(*sheets);
    stamped->stamp.printedBy = m_printedBy;
    stamped->stamp.printedAt = QDateTime::currentDateTimeUtc();
    m_sheets = std::move(stamped);
    m_printer.setDocName(m_sheets->fileName.arg(QString()));
    setState(State::Ready);
    m_preview->updatePreview();
    m_preview->setCurrentPage(1);
    updateTools();
    Q_EMIT ready();
}

int PrintPage::pageCount() const
{
    return m_sheets ? m_preview->pageCount() : 0;
}

void PrintPage::activate()
{
    (m_print->isEnabled() ? m_print : m_back)->setFocus();
}

bool PrintPage::mayLeave()
{
    if (m_state != State::Saving)
        return true;
    messages().say(
        MessageBar::Tone::Warning, tr("The file is being written. Wait until it is done, or stop it first."));
    return false;
}

void PrintPage::setState(State state)
{
    m_state = state;
    if (state == State::Empty || state == State::Loading)
        m_sheets.reset();
    m_busy->setBusy(state == State::Loading);
    m_preview->setVisible(m_sheets != nullptr);
    m_progress->setVisible(state == State::Saving);
    m_cancel->setVisible(state == State::Saving);
    m_back->setEnabled(state != State::Saving);
    m_pdf->setEnabled(state == State::Ready);
    m_print->setEnabled(state == State::Ready);
    updateTools();
}

void PrintPage::updateTools()
{
    const int pages = pageCount();
    const int page = m_preview->currentPage();
    for (QPushButton *tool : std::as_const(m_tools))
        tool->setEnabled(m_sheets != nullptr);
    m_previous->setEnabled(m_sheets && page > 1);
    m_next->setEnabled(m_sheets && page < pages);
    m_pageNumber->setText(m_sheets ? tr("Page %1 of %2").arg(page).arg(pages) : QString());
}

void PrintPage::turnTo(int page)
{
    if (m_sheets && page >= 1 && page <= m_preview->pageCount())
        m_preview->setCurrentPage(page);
    updateTools();
}

/// For the preview and, through it, for the printer.
void PrintPage::paint(QPrinter *printer)
{
    m_failure.reset();
    if (!m_sheets)
        return;
    try {
        m_sheets->draw(*printer, { {}, never });
    } catch (const Failure &failure) {
        m_failure = logged(failure); // must not leave through Qt's signal
    }
}

void PrintPage::print()
{
    auto *dialog = new QPrintDialog(&m_printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    connect(dialog, qOverload<>(&QDialog::accepted), this, &PrintPage::sendToPrinter);
    dialog->open();
}

void PrintPage::sendToPrinter()
{
    m_preview->print();
    if (m_failure) {
        messages().say(*m_failure);
        return;
    }
    const QString printer
        = m_printer.printerName().isEmpty() ? m_printer.outputFileName() : m_printer.printerName();
    m_exports.recordPrint(m_sheets->log, this, [this, printer](const Result<qint64> &logged) {
        if (logged)
            messages().say(MessageBar::Tone::Success, tr("Sent to the printer: %1").arg(printer));
        else
            messages().say(*logged.failure);
    });
}

void PrintPage::savePdf()
{
    messages().clear();
    if (!m_path.isEmpty()) {
        writePdf(m_path);
        return;
    }
    const QString folder = QSettings()
                               .value(QLatin1String(printFolderKey),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                               .toString();
    const QString day = dateInJapan(m_sheets->stamp.printedAt).toString(QStringLiteral("yyyyMMdd"));
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), folder, tr("PDF file (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(m_sheets->fileName.arg(day) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSettings().setValue(QLatin1String(printFolderKey), QFileInfo(path).absolutePath());
        writePdf(path);
    });
    dialog->open();
}

void PrintPage::writePdf(const QString &path)
{
    setState(State::Saving);
    m_cancel->setFocus();
    const auto draw = [sheets = m_sheets](QPagedPaintDevice &device, const ExportProgress &progress) {
        return sheets->draw(device, progress);
    };
    m_exports.writePdf(path, m_sheets->log, draw, this, [this, path](const Result<qint64> &pages) {
        setState(State::Ready);
        m_back->setFocus();
        if (pages) {
            messages().say(MessageBar::Tone::Success,
                tr("%1 pages saved as %2").arg(QLocale().toString(*pages), QDir::toNativeSeparators(path)),
                tr("Open the folder"), [folder = QFileInfo(path).absolutePath()] {
                    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                });
        } else if (pages.failure->kind == Failure::Kind::Cancelled) {
            messages().say(MessageBar::Tone::Info, tr("Stopped. No file was left behind."));
        } else {
            messages().say(*pages.failure);
        }
    });
}

} // namespace mamis
