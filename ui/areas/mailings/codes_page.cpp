#include "areas/mailings/codes_page.h"

#include "lists/list_header.h"
#include "lists/list_table.h"
#include "office/office.h"
#include "widgets/compact_button.h"
#include "widgets/enabling.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>

namespace mamis {

namespace {

using CodeColumn = RowsModel<CodeEntry>::Column;

CodeColumn codeColumn(const QString &title, int width, std::function<QString(const CodeEntry &)> text)
{
    CodeColumn column = RowsModel<CodeEntry>::fixedColumn(title, width, std::move(text));
    // What is not offered any more is greyed, and said in words in its last column.
    column.tone = [](const CodeEntry &entry) {
        return entry.active ? std::nullopt : std::optional(ToneKind::Neutral);
    };
    return column;
}

QList<CodeColumn> columnsOf(CodeList list)
{
    QList<CodeColumn> columns;
    if (list != CodeList::Categories)
        columns.append(
            codeColumn(CodesPage::tr("Code"), 5, [](const CodeEntry &entry) { return entry.code; }));
    columns.append(
        codeColumn(CodesPage::tr("Label"), 22, [](const CodeEntry &entry) { return entry.label; }));
    if (list == CodeList::Reasons)
        columns.append(codeColumn(CodesPage::tr("Notification mail"), 9, [](const CodeEntry &entry) {
            return entry.isDeath ? CodesPage::tr("none (death)") : CodesPage::tr("sent");
        }));
    columns.append(codeColumn(CodesPage::tr("State"), 8, [](const CodeEntry &entry) {
        return entry.active ? CodesPage::tr("in use") : CodesPage::tr("retired");
    }));
    return columns;
}

constexpr std::array codeLists { CodeList::Categories, CodeList::Reasons, CodeList::Founders };

} // namespace

QString codeListName(CodeList list)
{
    switch (list) {
    case CodeList::Categories:
        return CodesPage::tr("Member categories");
    case CodeList::Reasons:
        return CodesPage::tr("Reasons for resigning");
    case CodeList::Founders:
        return CodesPage::tr("Founders");
    }
    Q_UNREACHABLE();
}

CodesPage::CodesPage(Office &office, QWidget *parent)
    : Page(tr("Mailings and categories"), tr("Mailings and categories"), parent)
    , m_office(office)
    , m_settings(office)
    , m_bar(new QTabBar(this))
    , m_texts(new CompactButton(tr("Texts of mails"), this))
    , m_tables(new QStackedWidget(this))
    , m_hint(new HintLabel({}, this))
    , m_add(new CompactButton(tr("Add"), this))
    , m_edit(new CompactButton(tr("Change"), this))
    , m_up(new CompactButton(tr("Up"), this))
    , m_down(new CompactButton(tr("Down"), this))
    , m_retire(new CompactButton(tr("Retire"), this))
    , m_import(new CompactButton(tr("CSV import"), this))
    , m_export(new CompactButton(tr("CSV download"), this))
{
    m_bar->setAccessibleName(tr("Lists"));
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    auto *column = columnOf(content());
    auto *head = new QWidget(this);
    auto *line = lineOf(head);
    line->addWidget(m_bar);
    line->addStretch(1);
    line->addWidget(m_texts);
    column->addWidget(head);
    column->addWidget(m_hint);
    column->addWidget(makeButtons());
    column->addWidget(makeTables(), 1);
    connectParts();
    addKeys();
    updateParts();
}

CodesPage::~CodesPage()
{
    // Widgets that go after this part of the page must not call it.
    m_bar->disconnect(this);
    for (const Tab &one : m_tabs)
        one.table->disconnect(this);
}

QWidget *CodesPage::makeTables()
{
    for (const CodeList list : codeLists) {
        auto *model = new RowsModel<CodeEntry>(columnsOf(list), &CodeEntry::id, nullptr, this);
        auto *table = new ListTable(
            *model, QStringLiteral("codes%1").arg(static_cast<int>(list)), codeListName(list), m_tables);
        table->setClickOpens(false);
        table->header().setSortIndicatorShown(false); // the order is the office's
        m_bar->addTab(codeListName(list));
        m_tables->addWidget(table);
        m_tabs.append({ list, model, table });
        connect(table, &ListTable::openRequested, this, &CodesPage::edit);
        connect(table, &ListTable::currentRowChanged, this, &CodesPage::updateParts);
    }
    return m_tables;
}

QWidget *CodesPage::makeButtons()
{
    auto *widget = new QWidget(this);
    auto *line = lineOf(widget);
    for (QPushButton *button : { m_add, m_edit, m_up, m_down, m_retire })
        line->addWidget(button);
    line->addStretch(1);
    for (QPushButton *button : { m_import, m_export })
        line->addWidget(button);
    return widget;
}

void CodesPage::connectParts()
{
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_tables->setCurrentIndex(index);
        if (!m_bar->hasFocus()) // a click: on to the rows
            tab().table->setFocus(Qt::OtherFocusReason);
        messages().clear();
        refresh();
    });
    m_texts->setToolTip(tr("What the notification mails to the applicants say"));
    connect(m_texts, &QPushButton::clicked, this, &CodesPage::textsRequested);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(tab().list); });
    connect(m_edit, &QPushButton::clicked, this, &CodesPage::edit);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_retire, &QPushButton::clicked, this, &CodesPage::retire);
    connect(m_import, &QPushButton::clicked, this, [this] { chooseFile(false); });
    connect(m_export, &QPushButton::clicked, this, [this] { chooseFile(true); });
    m_import->setToolTip(
        tr("Takes in a file with the columns 順序, 名称 and 有効; what it does not name stays"));
    m_export->setToolTip(tr("Saves the list as a CSV file (UTF-8)"));
    connect(&m_office, &Office::changed, this, [this] {
        if (isVisible()) // activate() shows the newest otherwise
            refresh();
    });
}

void CodesPage::addKeys()
{
    const auto give = [this](QPushButton *button, const QKeySequence &key, const QString &text) {
        button->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        addKey(this, { key }, text, [button] { button->click(); });
    };
    give(m_add, QKeySequence(Qt::CTRL | Qt::Key_N), m_add->text());
    give(m_edit, QKeySequence(Qt::Key_F2), m_edit->text());
    give(m_up, QKeySequence(Qt::ALT | Qt::Key_Up), m_up->text());
    give(m_down, QKeySequence(Qt::ALT | Qt::Key_Down), m_down->text());
}

void CodesPage::activate()
{
    refresh();
    tab().table->setFocus(Qt::OtherFocusReason);
}

void CodesPage::showEntry(const CodeEntry &entry)
{
    m_wanted = entry;
}

const CodesPage::Tab &CodesPage::tab() const
{
    return m_tabs.at(m_bar->currentIndex());
}

const CodeEntry *CodesPage::current() const
{
    const int row = tab().table->currentIndex().row();
    return row < 0 ? nullptr : &tab().model->row(row);
}

void CodesPage::refresh()
{
    const quint64 request = ++m_request;
    m_settings.entries(tab().list, this, [this, request](const Result<QList<CodeEntry>> &entries) {
        if (request != m_request)
            return;
        if (!entries)
            return messages().say(*entries.failure);
        show(tab(), *entries);
    });
}

/// The row one was in stays the current one, wherever it has gone.
void CodesPage::show(const Tab &tab, const QList<CodeEntry> &entries)
{
    const int before = tab.table->currentIndex().row();
    const qint64 id = tab.table->currentId();
    tab.model->setRows(entries);
    const auto wanted = std::ranges::find_if(entries, [this](const CodeEntry &entry) {
        return !m_wanted.label.isEmpty() && entry.code == m_wanted.code && entry.label == m_wanted.label;
    });
    m_wanted = {};
    int row = wanted != entries.end() ? static_cast<int>(wanted - entries.begin()) : tab.model->indexOf(id);
    if (row < 0)
        row = std::clamp(before, 0, static_cast<int>(entries.size()) - 1);
    if (row >= 0)
        tab.table->setCurrentRow(row);
    updateParts();
}

void CodesPage::updateParts()
{
    const CodeList list = tab().list;
    const bool mayChange = m_settings.mayChange(list);
    const bool ordered = list == CodeList::Categories;
    for (QPushButton *button : { m_add, m_edit, m_retire })
        button->setVisible(mayChange);
    for (QPushButton *button : { m_up, m_down })
        button->setVisible(mayChange && ordered);
    m_import->setVisible(mayChange && ordered);
    m_export->setVisible(ordered);
    for (QPushButton *button : { m_import, m_export })
        button->setEnabled(!m_busy);
    if (m_settings.mayChange() && !mayChange)
        m_hint->showHint(
            tr("This list is common to all associations on the server: it can be looked at here, and "
               "no office changes it."));
    else if (!mayChange)
        m_hint->showHint(tr("Only administrators of your office change this."));
    else
        m_hint->showHint(
            tr("What is not used any more is retired: it is not offered for new choices, and stays "
               "where it was chosen. Nothing is deleted."));
    const CodeEntry *entry = current();
    const int row = tab().table->currentIndex().row();
    m_add->setEnabled(!m_busy);
    m_edit->setEnabled(!m_busy && entry);
    m_up->setEnabled(!m_busy && row > 0);
    m_down->setEnabled(!m_busy && row >= 0 && row + 1 < tab().model->rowCount());
    m_retire->setEnabled(!m_busy && entry);
    m_retire->setText(entry && !entry->active ? tr("Use again") : tr("Retire"));
    m_retire->setToolTip(entry && !entry->active ? tr("Offers it for new choices again")
                                                 : tr("Does not offer it for new choices any more"));
}

void CodesPage::edit()
{
    if (const CodeEntry *entry = current(); entry && !m_busy && m_settings.mayChange(tab().list))
        Q_EMIT editRequested(tab().list, *entry);
}

void CodesPage::retire()
{
    const CodeEntry *now = current();
    if (!now || m_busy)
        return;
    CodeEntry entry = *now;
    entry.active = !entry.active;
    m_busy = true;
    updateParts();
    m_settings.saveEntry(tab().list, entry, this, [this](const Result<CodeEntry> &saved) {
        m_busy = false;
        refresh();
        if (!saved)
            return messages().say(*saved.failure);
        messages().say(MessageBar::Tone::Success,
            saved->active ? tr("%1 is offered again.").arg(saved->label)
                          : tr("%1 is not offered any more.").arg(saved->label));
    });
}

void CodesPage::move(int step)
{
    const int row = tab().table->currentIndex().row();
    if (m_busy || row < 0 || row + step < 0 || row + step >= tab().model->rowCount())
        return;
    QList<qint64> ids;
    for (const CodeEntry &entry : tab().model->rows())
        ids.append(entry.id);
    ids.swapItemsAt(row, row + step);
    m_busy = true;
    m_settings.orderCategories(ids, this, [this](const Result<Done> &done) {
        m_busy = false;
        refresh();
        if (!done)
            messages().say(*done.failure);
    });
}

void CodesPage::chooseFile(bool toWrite)
{
    const QString key = QStringLiteral("codes/folder");
    const QString folder
        = QSettings()
              .value(key, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .toString();
    auto *dialog = new QFileDialog(
        this, toWrite ? m_export->text() : m_import->text(), folder, tr("CSV file (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toWrite ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toWrite ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    if (toWrite)
        dialog->selectFile(tr("Member_categories") + QLatin1String(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, key, toWrite](const QString &path) {
        QSettings().setValue(key, QFileInfo(path).absolutePath());
        if (toWrite)
            write(path);
        else
            take(path);
    });
    dialog->open();
}

void CodesPage::write(const QString &path)
{
    m_settings.exportCategories(path, this, [this, path](const Result<Done> &done) {
        if (!done)
            return messages().say(*done.failure);
        messages().say(MessageBar::Tone::Success,
            tr("The list is saved in the file %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void CodesPage::take(const QString &path)
{
    m_busy = true;
    updateParts();
    m_settings.importCategories(path, this, [this](const Result<CategoryImport> &taken) {
        m_busy = false;
        refresh();
        if (!taken)
            return messages().say(*taken.failure);
        messages().say(MessageBar::Tone::Success,
            tr("The file was taken in: %1 added, %2 changed.").arg(taken->added).arg(taken->changed));
    });
}

} // namespace mamis
