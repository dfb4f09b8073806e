#include "areas/applications/export_page.h"

#include "areas/applications/export_columns_list.h"
#include "domain/calendar_date.h"
#include "domain/words.h"
#include "look/theme.h"
#include "widgets/card.h"
#include "widgets/enabling.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace mamis {

namespace {

constexpr char formatKey[] = "export/format";
constexpr char excelTextKey[] = "export/excelText";
constexpr char exportFolderKey[] = "export/folder";
constexpr qsizetype mostCharacters = 40; ///< of those that would be lost: more are not read by anybody

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv");
}

} // namespace

ExportPage::ExportPage(Office &office, QWidget *parent)
    : Page(tr("CSV download"), tr("CSV download"), parent)
    , m_exports(office)
    , m_choices(new QWidget(this))
{
    auto *halves = lineOf(m_choices);
    halves->setSpacing(theme::groupSpacing);
    auto *right = new QWidget(m_choices);
    auto *rightColumn = columnOf(right);
    rightColumn->setSpacing(theme::groupSpacing);
    rightColumn->addWidget(makeCard(tr("What is written"), buildWhat(), right));
    rightColumn->addWidget(makeCard(tr("Format"), buildFormat(), right));
    rightColumn->addStretch(1);
    halves->addWidget(makeCard(tr("Columns"), buildColumns(), m_choices), 1);
    halves->addWidget(right, 1);

    auto *column = columnOf(content());
    column->addWidget(m_choices, 1);
    column->addWidget(buildLoss());
    column->addWidget(buildBottom());
    connect(&m_exports, &Exports::progressed, this,
        [this](qint64 rows) { m_progress->setValue(int(std::min<qint64>(rows, m_progress->maximum()))); });
    addKey(this, { QKeySequence::Save }, m_write->text(), [this] {
        if (const QString why = whyNotWrite(); m_state == State::Choosing && !why.isEmpty())
            messages().say(MessageBar::Tone::Info, why);
        else
            m_write->click();
    });
    addKey(this, { Qt::Key_Escape }, tr("Back; while a file is written: stop"),
        [this] { (m_state == State::Choosing ? m_back : m_cancel)->click(); });
    setState(State::Choosing);
}

QWidget *ExportPage::buildWhat()
{
    auto *box = new QWidget;
    auto *column = columnOf(box);
    m_what = makeText(box);
    m_what->setObjectName(QStringLiteral("what"));
    theme::setTextRole(m_what, theme::TextRole::Lead);
    m_conditions = makeText(box);
    m_conditions->setObjectName(QStringLiteral("conditions"));
    column->addWidget(m_what);
    column->addWidget(m_conditions);
    column->addWidget(
        new HintLabel(tr("The file holds personal data. Keep it where only those who need it can "
                         "read it, and delete it when it has served."),
            box));
    return box;
}

QWidget *ExportPage::buildColumns()
{
    auto *box = new QWidget;
    auto *column = columnOf(box);
    m_columns = new ExportColumnsList(box);
    m_columnsHint = new HintLabel({}, box);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::spacing);
    m_up = new QPushButton(tr("Move up"), box);
    m_up->setToolTip(tr("Move the column up (Alt+↑)"));
    m_down = new QPushButton(tr("Move down"), box);
    m_down->setToolTip(tr("Move the column down (Alt+↓)"));
    auto *reset = new QPushButton(tr("Reset columns"), box);
    reset->setToolTip(tr("The columns of the list, in its order"));
    for (QPushButton *button : { m_up, m_down, reset }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(2);
    column->addWidget(m_columnsHint);
    column->addWidget(m_columns, 1);
    column->addLayout(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { m_columns->moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_columns->moveCurrent(1); });
    connect(reset, &QPushButton::clicked, m_columns, &ExportColumnsList::resetColumns);
    connect(m_columns, &ExportColumnsList::chosenChanged, this, &ExportPage::forgetLoss);
    connect(m_columns, &QListWidget::currentRowChanged, this, &ExportPage::updateControls);
    return box;
}

QWidget *ExportPage::buildFormat()
{
    auto *box = new QWidget;
    auto *column = columnOf(box);
    m_formats = new QButtonGroup(this);
    const QSettings settings;
    const int last = settings.value(QLatin1String(formatKey)).toInt();
    const auto add = [&](ExportFormat format, const QString &text, const QString &hint) {
        auto *button = new QRadioButton(text, box);
        button->setAccessibleDescription(hint);
        m_formats->addButton(button, int(format));
        button->setChecked(int(format) == last || format == ExportFormat::CsvUtf8);
        auto *line = new HintLabel(hint, box);
        line->setIndent(24);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(button);
        pair->addWidget(line);
        column->addLayout(pair);
    };
    add(ExportFormat::CsvUtf8, tr("CSV, UTF-8 (recommended for Excel)"), tr("Every character is kept."));
    add(ExportFormat::CsvCp932, tr("CSV, Shift_JIS (CP932)"),
        tr("For older programs. Rare characters of names cannot be written."));
    add(ExportFormat::Xlsx, tr("Excel (xlsx)"), tr("Dates as dates, leading zeros kept."));
    m_excelText = new QCheckBox(tr("Keep leading zeros when Excel opens the CSV"), box);
    m_excelText->setToolTip(
        tr("Writes numbers as =\"000123\". Other programs than Excel read the signs as text."));
    m_excelText->setChecked(settings.value(QLatin1String(excelTextKey)).toBool());
    column->addSpacing(theme::spacing);
    column->addWidget(m_excelText);
    connect(m_formats, &QButtonGroup::idToggled, this, &ExportPage::forgetLoss);
    return box;
}

QWidget *ExportPage::buildLoss()
{
    auto *box = new QWidget;
    auto *column = columnOf(box);
    m_lossText = makeText(box);
    m_lossText->setObjectName(QStringLiteral("loss"));
    m_lossText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::spacing);
    auto *utf8 = new QPushButton(tr("Write as UTF-8 instead"), box);
    auto *anyway = new QPushButton(tr("Write with 〓 in their place"), box);
    buttons->addWidget(utf8);
    buttons->addWidget(anyway);
    buttons->addStretch(1);
    column->addWidget(m_lossText);
    column->addLayout(buttons);
    connect(utf8, &QPushButton::clicked, this, [this] {
        m_formats->button(int(ExportFormat::CsvUtf8))->setChecked(true);
        start();
    });
    connect(anyway, &QPushButton::clicked, this, [this] {
        m_loss->hide();
        m_lossAccepted = true;
        start();
    });
    m_loss = makeCard(tr("Characters that Shift_JIS does not have"), box, this);
    m_loss->hide();
    return m_loss;
}

QWidget *ExportPage::buildBottom()
{
    auto *bar = new QWidget(this);
    auto *line = lineOf(bar);
    m_back = new QPushButton(tr("Back"), bar);
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_progress = new QProgressBar(bar);
    m_cancel = new QPushButton(tr("Stop"), bar);
    m_cancel->setToolTip(tr("Stops; no file is left behind (Esc)"));
    m_write = new QPushButton(tr("Choose the file and write…"), bar);
    theme::setPrimary(m_write);
    line->addWidget(m_back);
    line->addStretch(1);
    line->addWidget(m_progress, 2);
    line->addWidget(m_cancel);
    line->addWidget(m_write);
    connect(m_back, &QPushButton::clicked, this, &ExportPage::backRequested);
    connect(m_cancel, &QPushButton::clicked, &m_exports, &Exports::cancel);
    connect(m_write, &QPushButton::clicked, this, &ExportPage::start);
    return bar;
}

void ExportPage::setChoice(const ExportChoice &choice, const QStringList &conditions, qint64 count)
{
    m_choice = choice;
    m_count = count;
    const QString number = QLocale().toString(count);
    const bool ticked = !choice.ticked.isEmpty();
    m_what->setText(ticked ? tr("The %1 ticked applications").arg(number)
                           : tr("All %1 applications of the search").arg(number));
    QStringList lines;
    if (!ticked)
        lines.append(conditions.isEmpty()
                ? tr("No search conditions: all applications")
                : tr("Search conditions: %1").arg(conditions.join(QStringLiteral(" / "))));
    lines.append((choice.order.descending ? tr("In the order of the list: %1, descending")
                                          : tr("In the order of the list: %1, ascending"))
                     .arg(words::name(choice.order.column)));
    m_conditions->setText(lines.join(u'\n'));
    messages().clear();
    forgetLoss();
}

void ExportPage::activate()
{
    m_write->setFocus();
}

bool ExportPage::mayLeave()
{
    if (m_state == State::Choosing)
        return true;
    messages().say(
        MessageBar::Tone::Warning, tr("The file is being written. Wait until it is done, or stop it first."));
    return false;
}

void ExportPage::setState(State state)
{
    m_state = state;
    const bool working = state != State::Choosing;
    m_choices->setEnabled(!working);
    m_progress->setVisible(working);
    m_progress->setRange(0, int(std::clamp<qint64>(m_count, 1, 1'000'000'000)));
    m_progress->setValue(0);
    m_progress->setFormat(
        state == State::Scanning ? tr("Looking at the characters… %p %") : tr("Writing… %p %"));
    m_cancel->setVisible(working);
    m_back->setEnabled(!working);
    if (working)
        m_cancel->setFocus();
    updateControls();
}

void ExportPage::updateControls()
{
    const qsizetype chosen = m_columns->chosen().size();
    if (chosen == 0)
        m_columnsHint->showError(tr("Tick at least one column."));
    else
        m_columnsHint->showHint(
            tr("%1 columns ticked. Space ticks, Alt+↑ and Alt+↓ move.").arg(QLocale().toString(chosen)));
    m_up->setEnabled(m_columns->currentRow() > 0);
    m_down->setEnabled(m_columns->currentRow() >= 0 && m_columns->currentRow() < m_columns->count() - 1);
    m_excelText->setEnabled(format() != ExportFormat::Xlsx);
    enableUnless(*m_write, whyNotWrite(), tr("Asks for the file's name, then writes it (Ctrl+S)"));
}

QString ExportPage::whyNotWrite() const
{
    if (m_state != State::Choosing)
        return tr("The file is being written.");
    if (m_count == 0)
        return tr("There is no application to write: the search has found none.");
    if (m_columns->chosen().isEmpty())
        return tr("Tick at least one column.");
    return m_loss->isHidden() ? QString() : tr("Choose first what becomes of the characters named above.");
}

/// What was found about characters belongs to the rows, columns and format it was found for.
void ExportPage::forgetLoss()
{
    m_lossAccepted = false;
    m_loss->hide();
    updateControls();
}

ExportFormat ExportPage::format() const
{
    return static_cast<ExportFormat>(m_formats->checkedId());
}

ExportRequest ExportPage::request() const
{
    return { m_choice, m_columns->chosen(), format(), m_excelText->isChecked() && m_excelText->isEnabled(),
        m_path };
}

void ExportPage::start()
{
    messages().clear();
    QSettings settings;
    settings.setValue(QLatin1String(formatKey), int(format()));
    settings.setValue(QLatin1String(excelTextKey), m_excelText->isChecked());
    if (format() == ExportFormat::CsvCp932 && !m_lossAccepted)
        scan();
    else if (m_path.isEmpty())
        askForFile();
    else
        write(m_path);
}

void ExportPage::scan()
{
    setState(State::Scanning);
    m_exports.scanForLoss(request(), this, [this](const Result<LossReport> &report) {
        setState(State::Choosing);
        if (!report) {
            messages().say(*report.failure);
        } else if (report->characters.isEmpty()) {
            m_lossAccepted = true;
            start();
        } else {
            showLoss(*report);
        }
    });
}

void ExportPage::showLoss(const LossReport &report)
{
    m_lossText->setText(tr(
        "%1 applications have characters that Shift_JIS does not have. They would become 〓, variant forms "
        "the usual character:\n%2\n"
        "If the program that reads the file takes UTF-8, or Excel does, write UTF-8: nothing is lost there.")
                            .arg(QLocale().toString(report.rows),
                                namesOfCharacters(report.characters, mostCharacters)));
    m_loss->show();
    updateControls();
    m_loss->findChild<QPushButton *>()->setFocus();
}

void ExportPage::askForFile()
{
    const QString suffix = suffixOf(format());
    const QString folder = QSettings()
                               .value(QLatin1String(exportFolderKey),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                               .toString();
    const QString day = dateInJapan(QDateTime::currentDateTimeUtc()).toString(QStringLiteral("yyyyMMdd"));
    auto *dialog = new QFileDialog(this, tr("Write to"), folder,
        format() == ExportFormat::Xlsx ? tr("Excel workbook (*.xlsx)") : tr("CSV file (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("Applications_%1").arg(day) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSettings().setValue(QLatin1String(exportFolderKey), QFileInfo(path).absolutePath());
        write(path);
    });
    dialog->open();
}

void ExportPage::write(const QString &path)
{
    ExportRequest wanted = request();
    wanted.path = path;
    setState(State::Writing);
    m_exports.write(wanted, this, [this, path](const Result<qint64> &rows) { finished(rows, path); });
}

void ExportPage::finished(const Result<qint64> &rows, const QString &path)
{
    setState(State::Choosing);
    if (rows) {
        const QFileInfo file(path);
        messages().say(MessageBar::Tone::Success,
            tr("%1 applications written to %2")
                .arg(QLocale().toString(*rows), QDir::toNativeSeparators(path)),
            tr("Open the folder"),
            [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        m_back->setFocus();
    } else if (rows.failure->kind == Failure::Kind::Cancelled) {
        messages().say(MessageBar::Tone::Info, tr("Stopped. No file was left behind."));
        m_write->setFocus();
    } else {
        messages().say(*rows.failure);
        m_write->setFocus();
    }
}

} // namespace mamis
