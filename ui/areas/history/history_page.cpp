#include "areas/history/history_page.h"

#include "areas/history/history_form.h"
#include "lists/list_table.h"
#include "lists/record_list.h"
#include "office/history.h"
#include "office/history_export.h"
#include "office/office.h"
#include "widgets/compact_button.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace mamis {

namespace {

constexpr char historyFolderKey[] = "export/folder"; ///< the one of all files that leave the program

HistoryPages::Source historySource(Office &office)
{
    return {
        .conditions = &HistoryForm::conditionsOf,
        .order = [](const ListOrder &order) { return !order.descending; },
        .firstPage =
            [&office](const HistoryConditions &conditions, bool oldestFirst, int most, QObject *context,
                Answer<QList<HistoryRow>> answer) {
                History(office).firstPage(conditions, oldestFirst, most, context, std::move(answer));
            },
        .ids =
            [&office](const HistoryConditions &conditions, bool oldestFirst, QObject *context,
                Answer<OrderedIds> answer) {
                History(office).ids(conditions, oldestFirst, context, std::move(answer));
            },
        .rows
        = [&office](const QList<qint64> &ids, QObject *context,
              Answer<QList<HistoryRow>> answer) { History(office).rows(ids, context, std::move(answer)); },
    };
}

} // namespace

HistoryPage::HistoryPage(Office &office, QWidget *parent)
    : Page(tr("History"), tr("History"), parent)
    , m_office(office)
    , m_model(new HistoryModel(this))
    , m_pages(new HistoryPages(historySource(office), *m_model, { HistoryModel::At, true }, this))
    , m_form(new HistoryForm(this))
    , m_list(new RecordList(
          { *m_model, *m_pages, *m_form, QStringLiteral("history"), tr("History") }, *this, content()))
    , m_check(new CompactButton(tr("Check for tampering"), this))
{
    columnOf(content())->addWidget(m_list);
    m_check->setToolTip(tr("Checks that nobody has changed or removed a line of the history (F4)"));
    m_list->topBar()->addWidget(m_check);
    m_list->setEmptyNotice([this](const ConditionValues &) { return emptyNotice(); });
    m_list->offerFile();
    m_list->offerQuickSearch(tr("Name of the applicant"),
        tr("Part of the name or of its reading, in katakana, hiragana or kanji (Ctrl+L)"),
        HistoryForm::addQuickCondition);
    m_list->orderTabs();
    connect(m_list, &RecordList::exportRequested, this, [this] {
        if (m_writing)
            return;
        if (m_path.isEmpty())
            askForFile();
        else
            write(m_path);
    });
    addKey(this, { Qt::Key_F4 }, m_check->text(), [this] { Q_EMIT checkRequested(); });
    connect(m_check, &QPushButton::clicked, this, &HistoryPage::checkRequested);
    connect(m_list, &RecordList::openRequested, this, &HistoryPage::openRequested);
    connect(m_list, &RecordList::topRequested, this, &HistoryPage::topRequested);
}

HistoryPage::~HistoryPage()
{
    if (m_writing)
        m_writing->cancel();
}

void HistoryPage::activate()
{
    loadUsers();
    if (!m_list->isStarted())
        return m_list->searchAndGo({});
    if (!m_pages->isBusy())
        m_list->refresh();
    m_list->table().setFocus();
}

EmptyNotice HistoryPage::emptyNotice() const
{
    if (m_list->values().isEmpty())
        return { tr("There is nothing in the history yet"), tr("What is done from now on appears here.") };
    return { tr("Nothing in the history matches these conditions"),
        m_list->conditionTexts().join(u'\n') + QStringLiteral("\n\n") + tr("Remove a condition above.") };
}

void HistoryPage::askForFile()
{
    const QString folder = QSettings()
                               .value(QLatin1String(historyFolderKey),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                               .toString();
    const QString day = dateInJapan(QDateTime::currentDateTimeUtc()).toString(QStringLiteral("yyyyMMdd"));
    const QString workbook = tr("Excel workbook (*.xlsx)");
    auto *dialog = new QFileDialog(
        this, tr("Write to"), folder, tr("CSV file (*.csv)") + QStringLiteral(";;") + workbook);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, workbook](const QString &filter) {
        dialog->setDefaultSuffix(filter == workbook ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    });
    dialog->selectFile(tr("History_%1").arg(day) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSettings().setValue(QLatin1String(historyFolderKey), QFileInfo(path).absolutePath());
        write(path);
    });
    dialog->open();
}

void HistoryPage::write(const QString &path)
{
    m_writing = std::make_shared<Cancellation>();
    messages().say(MessageBar::Tone::Info, tr("The file is being written…"), tr("Stop"), [this] {
        if (m_writing)
            m_writing->cancel();
    });
    writeHistory(m_office, { m_pages->conditions(), m_pages->order(), path }, m_writing, this,
        [this, path](const Result<qint64> &rows) { written(rows, path); });
}

void HistoryPage::written(const Result<qint64> &rows, const QString &path)
{
    m_writing.reset();
    if (rows) {
        messages().say(MessageBar::Tone::Success,
            tr("%1 lines written to %2").arg(QLocale().toString(*rows), QDir::toNativeSeparators(path)),
            tr("Open the folder"), [folder = QFileInfo(path).absolutePath()] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
            });
    } else if (rows.failure->kind == Failure::Kind::Cancelled) {
        messages().say(MessageBar::Tone::Info, tr("Stopped. No file was left behind."));
    } else {
        messages().say(*rows.failure);
    }
}

void HistoryPage::loadUsers()
{
    History(m_office).users(this, [this](const Result<QList<HistoryUser>> &users) {
        if (!users)
            return;
        m_form->setUsers(*users);
        m_list->showChips();
    });
}

} // namespace mamis
