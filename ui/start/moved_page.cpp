#include "start/moved_page.h"

#include "domain/failure.h"
#include "domain/log.h"
#include "export/csv_writer.h"
#include "export/printed_list.h"
#include "forms/form_layout.h"
#include "look/theme.h"
#include "office/aside.h"
#include "widgets/card.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace mamis {

namespace {

constexpr int listedAccounts = 10; ///< rows of the table before it scrolls

const std::atomic<bool> neverStopped = false;

} // namespace

MovedPage::MovedPage(QWidget *parent)
    : Page(tr("Moved to the shared server"), tr("Moved"), parent)
    , m_report(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    m_accounts.columns = { { tr("User") }, { tr("Login ID") }, { tr("First password") } };
    arrangeColumn(content(), { makeReport(), makePasswords(), makeButtons() });
}

QWidget *MovedPage::makeReport()
{
    m_report->setTextFormat(Qt::PlainText);
    m_report->setWordWrap(true);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_report->setFocusPolicy(Qt::ClickFocus);
    return makeCard(tr("What was moved"), m_report, this);
}

QWidget *MovedPage::makePasswords()
{
    auto *inside = new QWidget(this);
    auto *column = columnOf(inside);
    auto *once = new QLabel(QStringLiteral("⚠ ")
            + tr("They are shown here only, and only this once. Copy, print or save them before you go on, "
                 "and "
                 "pass each on to its user alone."),
        inside);
    once->setTextFormat(Qt::PlainText);
    once->setWordWrap(true);
    column->addWidget(once);

    prepareTable();
    column->addWidget(m_table);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::spacing);
    const auto add = [&](const QString &text, const QString &tip, void (MovedPage::*run)()) {
        auto *button = new QPushButton(text, inside);
        button->setToolTip(tip);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
        return button;
    };
    m_copy = add(tr("Copy all"), tr("Copy all (Ctrl+C)"), &MovedPage::copy);
    QPushButton *print = add(tr("Print…"), tr("Print (Ctrl+P)"), &MovedPage::choosePrinter);
    QPushButton *save = add(tr("Save as a file…"), tr("Save as a file (Ctrl+S)"), &MovedPage::chooseFile);
    line->addStretch(1);
    column->addLayout(line);
    addKey(this, { QKeySequence::Copy }, m_copy->text(), [this] { copy(); });
    addKey(this, { QKeySequence::Print }, print->text(), [this] { choosePrinter(); });
    addKey(this, { QKeySequence::Save }, save->text(), [this] { chooseFile(); });
    return makeCard(tr("First passwords"), inside, this);
}

void MovedPage::prepareTable()
{
    QStringList titles;
    for (const TableColumn &title : std::as_const(m_accounts.columns))
        titles.append(title.title);
    m_table->setAccessibleName(tr("First passwords"));
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
}

QWidget *MovedPage::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    m_logIn = new QPushButton(tr("Log in on the server"), bar);
    m_logIn->setToolTip(tr("Log in on the server (F9)"));
    m_logIn->setAutoDefault(true);
    theme::setPrimary(m_logIn);
    line->addStretch(1);
    line->addWidget(m_logIn);
    connect(m_logIn, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            goOn();
    });
    addKey(this, { Qt::Key_F9 }, m_logIn->text(), [this] { m_logIn->click(); });
    return bar;
}

void MovedPage::show(const MoveOrder &order, const MovedOffice &office)
{
    m_order = order;
    m_order.password.clear();
    const QLocale locale;
    const MoveReport &report = office.report;
    m_report->setText(QStringList {
        tr("Server: %1/%2").arg(order.server.hosts, order.server.database),
        tr("%1 rows in %2 tables: as many on the server as in the file.")
            .arg(locale.toString(report.rows), locale.toString(report.tables)),
        tr("The history of %1 decisions: unbroken on both sides.").arg(locale.toString(report.decisions)),
        tr("The file is as it was: %1").arg(QDir::toNativeSeparators(order.path)),
        tr("From now on work on the server only: what is entered into the file does not get there."),
    }
                          .join(u'\n'));
    m_accounts.rows.clear();
    for (const MovedAccount &account : office.accounts)
        m_accounts.rows.append({ account.name, account.login, account.password });
    m_table->setRowCount(static_cast<int>(m_accounts.rows.size()));
    QFont fixed; // only the family is set: the size follows the zoom
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QString cell = m_accounts.rows.at(row).at(column);
            auto *item = new QTableWidgetItem(cell);
            item->setToolTip(cell);
            if (column == 2)
                item->setFont(fixed); // no two letters look alike
            m_table->setItem(row, column, item);
        }
    }
    m_table->verticalHeader()->setDefaultSectionSize(
        QFontMetrics(theme::font(theme::TextRole::Normal)).height() * 3 / 2);
    const int rows = std::clamp(m_table->rowCount(), 1, listedAccounts);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    m_taken = m_accounts.rows.isEmpty();
    messages().clear();
}

void MovedPage::copy()
{
    QStringList lines;
    for (const QStringList &row : std::as_const(m_accounts.rows))
        lines.append(row.join(u'\t'));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_taken = true;
    messages().say(MessageBar::Tone::Success,
        tr("Copied. Paste them where only you can read them, and empty the clipboard afterwards."));
}

void MovedPage::print(QPagedPaintDevice &device) const
{
    RowsSource source(m_accounts);
    PrintStamp stamp;
    stamp.printedBy = m_order.administrator;
    stamp.printedAt = QDateTime::currentDateTimeUtc();
    const QString where = tr("Server: %1/%2").arg(m_order.server.hosts, m_order.server.database);
    printList(source, device, { tr("First passwords"), where }, stamp, { {}, neverStopped });
}

void MovedPage::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("First passwords"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        try {
            print(*printer);
            m_taken = true;
            messages().say(
                MessageBar::Tone::Success, tr("Sent to the printer: %1").arg(printer->printerName()));
        } catch (const Failure &failure) {
            messages().say(logged(failure));
        }
    });
    dialog->open();
}

void MovedPage::chooseFile()
{
    if (!m_path.isEmpty())
        return save(m_path);
    auto *dialog = new QFileDialog(this, tr("Save as a file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("CSV file (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("First passwords") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &MovedPage::save);
    dialog->open();
}

void MovedPage::save(const QString &path)
{
    runAside<Done>(
        this,
        [path, accounts = m_accounts] {
            RowsSource source(accounts);
            writeCsv(source, path, {}, { {}, neverStopped });
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            return Done();
        },
        [this, path](const Result<Done> &written) {
            if (!written)
                return messages().say(*written.failure);
            m_taken = true;
            messages().say(MessageBar::Tone::Success,
                tr("Saved: %1. Delete the file when everybody has their password.")
                    .arg(QDir::toNativeSeparators(path)));
        });
}

void MovedPage::goOn()
{
    m_accounts.rows.clear();
    m_table->setRowCount(0);
    m_taken = true;
    Q_EMIT logInRequested();
}

void MovedPage::activate()
{
    m_copy->setFocus(Qt::OtherFocusReason);
}

bool MovedPage::mayLeave()
{
    if (!m_taken)
        messages().say(MessageBar::Tone::Warning,
            tr("The first passwords have not been copied, printed or saved yet, and they are shown only "
               "here."),
            tr("I have noted them down"), [this] {
                m_taken = true;
                m_logIn->setFocus(Qt::OtherFocusReason);
            });
    return m_taken;
}

} // namespace mamis
