#include "applications/list_page.h"

#include "applications/application_header.h"
#include "applications/application_model.h"
#include "applications/application_table.h"
#include "applications/batch_actions.h"
#include "applications/condition_chips.h"
#include "applications/pager.h"
#include "applications/search_form.h"
#include "office/applications.h"
#include "office/decisions.h"
#include "office/office.h"
#include "shell/theme.h"
#include "widgets/busy_line.h"
#include "widgets/compact_button.h"
#include "widgets/keys.h"
#include "widgets/message_bar.h"
#include "widgets/tone.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mamis {

namespace {

constexpr char foldedKey[] = "applications/searchFolded";
constexpr char pageSizeKey[] = "applications/pageSize";

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString link(const char *target, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), text.toHtmlEscaped());
}

QString coloured(const QColor &colour, const QString &text)
{
    return QStringLiteral("<b style=\"color:%1\">%2</b>").arg(colour.name(), text.toHtmlEscaped());
}

QLabel *makeLinks(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return label;
}

QHBoxLayout *lineOf(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing);
    return layout;
}

} // namespace

ListPage::ListPage(Office &office, QWidget *parent)
    : Page(tr("List of applications"), tr("Applications"), parent)
    , m_office(office)
    , m_model(new ApplicationModel(m_selection, this))
    , m_pages(new ResultPages(office, this))
    , m_actions(new BatchActions(this))
{
    arrange();
    connectParts();
    setFolded(QSettings().value(QLatin1String(foldedKey)).toBool());
    m_table->header().setSortOrder(order());
    showCounts({});
    showResultLine();
}

void ListPage::activate()
{
    loadRules();
    loadCategories();
    if (!m_started) {
        showUnprocessed();
        return;
    }
    if (!m_pages->isBusy()) // what has just been asked for is on its way
        refresh();
    m_table->setFocus();
}

void ListPage::showUnprocessed()
{
    SearchConditions conditions;
    conditions.unprocessed = true;
    m_form->setConditions(conditions);
    m_focusRows = true;
    search(conditions);
    loadCounts();
}

ExportChoice ListPage::choice() const
{
    return { conditions(), order(), m_selection.inOrderOf(m_pages->matches()) };
}

qint64 ListPage::choiceCount() const
{
    return m_selection.isEmpty() ? m_pages->count() : m_selection.count();
}

QStringList ListPage::conditionTexts() const
{
    QStringList texts;
    for (const ActiveCondition &condition : activeConditions(conditions(), m_model->overdueDays()))
        texts.append(condition.text());
    return texts;
}

void ListPage::arrange()
{
    // In the order of the eye: it is also the tab order.
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addWidget(makeHead());
    m_form = new SearchForm(this);
    column->addWidget(m_form);
    m_chips = new ConditionChips(this);
    column->addWidget(m_chips);
    column->addWidget(makeResultLine());
    column->addWidget(makeTopBar());

    m_busy = new BusyLine(this);
    m_table = new ApplicationTable(*m_model, this);
    m_tableOrEmpty = new QStackedWidget(this);
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(makeEmptyNotice());
    auto *list = new QVBoxLayout;
    list->setSpacing(1);
    list->addWidget(m_busy);
    list->addWidget(m_tableOrEmpty, 1);
    column->addLayout(list, 1);
    column->addWidget(makeBottomBar());
}

QWidget *ListPage::makeHead()
{
    auto *head = new QWidget(this);
    QHBoxLayout *line = lineOf(head);
    m_counts = makeLinks(head);
    line->addWidget(m_counts);
    line->addSpacing(theme::groupSpacing);
    // The manual has it between the counts and the fields; a line of its own would cost a row of the list.
    m_ask = new QLabel(tr("Please specify search conditions."), head);
    line->addWidget(m_ask);
    line->addStretch();
    m_fold = new CompactButton({}, head);
    m_fold->setFlat(true);
    line->addWidget(m_fold);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        setFolded(!m_form->isHidden());
        QSettings().setValue(QLatin1String(foldedKey), m_form->isHidden());
    });
    return head;
}

QWidget *ListPage::makeResultLine()
{
    auto *result = new QWidget(this);
    QHBoxLayout *line = lineOf(result);
    m_count = new QLabel(result);
    line->addWidget(m_count);
    line->addSpacing(theme::spacing);

    m_legend = new QLabel(result);
    m_legend->setTextFormat(Qt::RichText);
    m_ticks = makeLinks(result);
    m_ticks->setAutoFillBackground(true);
    m_ticks->setContentsMargins(theme::spacing, 0, theme::spacing, 0);
    // In the legend's place: ticking must not move the rows under the mouse.
    m_legendOrTicks = new QStackedWidget(result);
    m_legendOrTicks->addWidget(m_legend);
    m_legendOrTicks->addWidget(m_ticks);
    line->addWidget(m_legendOrTicks, 1);

    auto *sizeLabel = new QLabel(tr("Rows per page"), result);
    m_pageSize = new QComboBox(result);
    for (const int size : { 25, 50, 100, 200 })
        m_pageSize->addItem(tr("%1 rows").arg(size), size);
    m_pageSize->setAccessibleName(sizeLabel->text());
    m_pageSize->setCurrentIndex(
        std::max(0, m_pageSize->findData(QSettings().value(QLatin1String(pageSizeKey)).toInt())));
    m_pages->setPageSize(m_pageSize->currentData().toInt());
    sizeLabel->setBuddy(m_pageSize);
    line->addWidget(sizeLabel);
    line->addWidget(m_pageSize);
    return result;
}

QWidget *ListPage::makeTopBar()
{
    auto *bar = new QWidget(this);
    QHBoxLayout *line = lineOf(bar);
    line->addWidget(m_actions->makeBar(bar));
    line->addStretch();
    auto *columns = new CompactButton(tr("View"), bar);
    columns->setToolTip(tr("Sort the list, show and hide columns"));
    auto *menu = new QMenu(columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_table->header().fillMenu(menu); });
    columns->setMenu(menu);
    auto *csv = new CompactButton(tr("CSV download"), bar);
    csv->setToolTip(tr("Saves the ticked applications, or all of the search, as a CSV file (Ctrl+S)"));
    auto *print = new CompactButton(tr("Print"), bar);
    print->setToolTip(tr("Prints the ticked applications, or all of the search (Ctrl+P)"));
    for (QPushButton *button : { static_cast<QPushButton *>(columns), static_cast<QPushButton *>(csv),
             static_cast<QPushButton *>(print) })
        line->addWidget(button);
    connect(csv, &QPushButton::clicked, this, &ListPage::exportRequested);
    connect(print, &QPushButton::clicked, this, &ListPage::printRequested);
    addKey(this, { QKeySequence::Save }, csv->text(), [this] { Q_EMIT exportRequested(); });
    addKey(this, { QKeySequence::Print }, print->text(), [this] { Q_EMIT printRequested(); });
    return bar;
}

QWidget *ListPage::makeBottomBar()
{
    auto *bar = new QWidget(this);
    QHBoxLayout *line = lineOf(bar);
    line->addWidget(m_actions->makeBar(bar));
    line->addStretch();
    m_pager = new Pager(bar);
    line->addWidget(m_pager);
    line->addStretch();
    auto *top = new CompactButton(tr("Back to TOP"), bar);
    top->setToolTip(tr("Back to TOP (Alt+Home)"));
    line->addWidget(top);
    connect(top, &QPushButton::clicked, this, &ListPage::topRequested);
    return bar;
}

QWidget *ListPage::makeEmptyNotice()
{
    auto *notice = new QWidget(this);
    notice->setAutoFillBackground(true);
    notice->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(notice);
    column->setSpacing(theme::groupSpacing);
    m_emptyTitle = new QLabel(notice);
    theme::setTextRole(m_emptyTitle, theme::TextRole::Title);
    m_empty = new QLabel(notice);
    for (QLabel *label : { m_emptyTitle, m_empty }) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_emptyClear = new QPushButton(tr("Clear selection"), notice);
    m_emptyClear->setToolTip(tr("Empties all conditions and shows every application"));
    m_emptyPending = new QPushButton(tr("Show the unprocessed applications"), notice);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::spacing);
    buttons->addStretch();
    for (QPushButton *button : { m_emptyClear, m_emptyPending }) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addStretch(1);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_empty);
    column->addLayout(buttons);
    column->addStretch(2);
    connect(m_emptyClear, &QPushButton::clicked, this, &ListPage::clearSearch);
    connect(m_emptyPending, &QPushButton::clicked, this, &ListPage::showUnprocessed);
    return notice;
}

void ListPage::connectParts()
{
    connect(m_form, &SearchForm::searchRequested, this, &ListPage::search);
    connect(m_form, &SearchForm::cleared, this, &ListPage::clearSearch);
    connect(m_form, &SearchForm::left, this, [this] { m_tableOrEmpty->currentWidget()->setFocus(); });
    connect(m_chips, &ConditionChips::conditionsChanged, this, [this](const SearchConditions &conditions) {
        m_form->setConditions(conditions);
        search(conditions);
        m_table->setFocus(); // the chip that had it is gone
    });
    connect(m_counts, &QLabel::linkActivated, this, [this](const QString &target) {
        SearchConditions conditions;
        conditions.overdue = target == u"overdue";
        conditions.unprocessed = !conditions.overdue;
        m_form->setConditions(conditions);
        m_focusRows = true;
        search(conditions);
    });
    connect(m_ticks, &QLabel::linkActivated, this, [this](const QString &target) {
        if (target == u"all")
            tickAll();
        else
            m_selection.clear();
        m_table->setFocus();
    });
    connect(m_pageSize, &QComboBox::currentIndexChanged, this, [this] {
        const int size = m_pageSize->currentData().toInt();
        QSettings().setValue(QLatin1String(pageSizeKey), size);
        m_pages->setPageSize(size);
    });
    connect(m_pager, &Pager::pageRequested, m_pages, &ResultPages::showPage);

    connect(&m_table->header(), &ApplicationHeader::sortRequested, this, [this](const SortOrder &order) {
        m_table->header().setSortOrder(order);
        m_pages->sort(order);
    });
    connect(m_table, &ApplicationTable::openRequested, this, &ListPage::openRequested);
    connect(m_table, &ApplicationTable::tickAllRequested, this, &ListPage::tickAll);
    connect(m_table, &ApplicationTable::currentStepChanged, this, &ListPage::updateActions);
    connect(m_actions, &BatchActions::triggered, this, &ListPage::act);
    connect(m_actions, &BatchActions::refused, this,
        [this](const QString &why) { messages().say(MessageBar::Tone::Info, why); });
    connect(&m_selection, &Selection::changed, this, [this] {
        showResultLine();
        updateActions();
    });

    connect(m_pages, &ResultPages::rowsChanged, this, &ListPage::showRows);
    connect(m_pages, &ResultPages::countChanged, this, [this] {
        if (std::exchange(m_tickAllWhenCounted, false))
            tickAll();
        m_selection.retain(m_pages->matches().set);
        showResultLine();
        showEmptyNotice();
    });
    connect(m_pages, &ResultPages::busyChanged, m_busy, &BusyLine::setBusy);
    connect(m_pages, &ResultPages::failed, this, [this](const Failure &failure) {
        // What was to happen with the answer is not meant for a later one.
        m_tickAllWhenCounted = false;
        m_focusRows = false;
        messages().say(failure);
    });
    connect(&m_office, &Office::changed, this, [this] {
        if (m_started)
            refresh();
    });

    addKey(this, { Qt::Key_F5 }, tr("Search"), [this] { m_form->search(); });
    addKey(this, { Qt::CTRL | Qt::Key_L }, tr("To the first search condition"), [this] {
        setFolded(false);
        m_form->focusFirst();
    });
    addKey(this, { Qt::CTRL | Qt::Key_PageDown }, tr("Next page of the list"),
        [this] { m_pages->showPage(m_pages->place().page + 1); });
    addKey(this, { Qt::CTRL | Qt::Key_PageUp }, tr("Previous page of the list"),
        [this] { m_pages->showPage(m_pages->place().page - 1); });
}

void ListPage::search(const SearchConditions &conditions)
{
    messages().clear();
    // Ticks are seen and meant within one search; another search starts without.
    if (conditions != this->conditions())
        m_selection.clear();
    m_tickAllWhenCounted = false;
    m_started = true;
    m_chips->setConditions(conditions, m_model->overdueDays());
    m_pages->search(conditions);
    showResultLine();
}

void ListPage::clearSearch()
{
    m_form->setConditions({});
    search({});
}

void ListPage::refresh()
{
    loadCounts();
    m_pages->refresh();
}

void ListPage::loadRules()
{
    Decisions(m_office).rules(this, [this](const Result<Rules> &rules) {
        if (!rules) {
            messages().say(*rules.failure);
            return;
        }
        m_actions->setRules(*rules);
        updateActions();
    });
}

void ListPage::loadCounts()
{
    Applications(m_office).pendingCounts(this, [this](const Result<PendingCounts> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void ListPage::loadCategories()
{
    Applications(m_office).categories(this, [this](const Result<QStringList> &labels) {
        if (labels)
            m_form->setCategories(*labels);
    });
}

void ListPage::showCounts(const PendingCounts &counts)
{
    m_model->setOverdueDays(counts.overdueDays);
    m_form->setOverdueDays(counts.overdueDays);
    m_chips->setConditions(conditions(), counts.overdueDays);
    m_counts->setText(
        tr("Unprocessed applications now: %1 (%2)")
            .arg(link("unprocessed", tr("%1 applications").arg(number(counts.unprocessed))),
                link("overdue",
                    tr("%1 days or longer: %2").arg(counts.overdueDays).arg(number(counts.overdue)))));
    m_legend->setText(coloured(toneColours(ToneKind::Attention, palette()).text, QStringLiteral("▲")) + u' '
        + SearchForm::overdueLabel(counts.overdueDays).toHtmlEscaped() + QStringLiteral("&nbsp;&nbsp;&nbsp;")
        + coloured(toneColours(ToneKind::Bad, palette()).text, QStringLiteral("*")) + u' '
        + tr("Attention").toHtmlEscaped());
}

void ListPage::showRows()
{
    const bool samePlace = m_shown == m_pages->place();
    const qint64 current = m_table->currentStep();
    const int row = m_table->currentIndex().row();
    const int scroll = m_table->verticalScrollBar()->value();
    m_shown = m_pages->place();
    m_model->setRows(m_pages->rows());
    const int last = m_model->rowCount() - 1;
    if (samePlace && current && last >= 0) {
        const int kept = m_model->indexOf(current);
        m_table->setCurrentRow(kept >= 0 ? kept : std::min(row, last));
        m_table->verticalScrollBar()->setValue(scroll);
    } else if (last >= 0) {
        m_table->setCurrentRow(0);
        m_table->scrollToTop();
    }
    showResultLine();
    showEmptyNotice();
    // Rows that come late must not take the focus from somebody who types the next conditions already, or is
    // on another page.
    if (std::exchange(m_focusRows, false) && isVisible() && !m_form->isAncestorOf(focusWidget()))
        m_tableOrEmpty->currentWidget()->setFocus();
    updateActions();
}

void ListPage::showResultLine()
{
    const bool counted = m_pages->isCounted();
    m_count->setText(tr("Found: %1").arg(counted ? number(m_pages->count()) : QStringLiteral("…")));
    m_pager->setPage(m_pages->place().page, m_pages->pages());
    const qint64 ticked = m_selection.count();
    m_legendOrTicks->setCurrentWidget(ticked > 0 ? m_ticks : m_legend);
    if (ticked == 0)
        return;
    QStringList parts {
        QStringLiteral("<b>%1</b>").arg(tr("%1 ticked").arg(number(ticked)).toHtmlEscaped())
    };
    if (counted && ticked < m_pages->count())
        parts.append(link("all", tr("Tick all %1 of the search").arg(number(m_pages->count()))));
    parts.append(link("none", tr("Untick")));
    m_ticks->setText(parts.join(QStringLiteral(" · ")));
    QPalette tint = palette();
    tint.setColor(QPalette::Window, toneColours(ToneKind::Accent, palette()).tint);
    m_ticks->setPalette(tint);
}

void ListPage::showEmptyNotice()
{
    const bool empty = m_pages->isCounted() && m_pages->count() == 0 && m_pages->rows().isEmpty();
    // What had the focus when another page came to the front has it no more.
    const bool hadFocus = isVisible()
        && (m_tableOrEmpty->currentWidget()->isAncestorOf(focusWidget()) || m_table->hasFocus());
    const bool searched = conditions() != SearchConditions();
    SearchConditions unprocessed;
    unprocessed.unprocessed = true;
    const bool waiting = conditions() == unprocessed;
    m_emptyClear->setVisible(searched);
    m_emptyPending->setVisible(searched && !waiting);
    if (waiting) {
        m_emptyTitle->setText(tr("Nothing waits for you"));
        m_empty->setText(
            tr("There are no unprocessed applications. New ones appear here as soon as they arrive."));
    } else if (searched) {
        m_emptyTitle->setText(tr("No application matches these conditions"));
        m_empty->setText(conditionTexts().join(u'\n') + QStringLiteral("\n\n")
            + tr("Remove a condition above, or search with fewer letters."));
    } else {
        m_emptyTitle->setText(tr("There are no applications yet"));
        m_empty->setText(tr("They appear here as soon as they arrive."));
    }
    QWidget *wanted = empty ? m_tableOrEmpty->widget(1) : m_table;
    if (m_tableOrEmpty->currentWidget() == wanted)
        return;
    m_tableOrEmpty->setCurrentWidget(wanted);
    if (hadFocus)
        (empty && searched ? static_cast<QWidget *>(m_emptyClear) : wanted)->setFocus();
}

void ListPage::setFolded(bool folded)
{
    m_form->setVisible(!folded);
    m_ask->setVisible(!folded);
    m_fold->setText(folded ? tr("Show search conditions ▼") : tr("Hide search conditions ▲"));
}

void ListPage::updateActions()
{
    m_actions->update(*m_model, currentRow());
}

void ListPage::tickAll()
{
    if (m_pages->isCounted())
        m_selection.assign(m_pages->matches().set);
    else
        m_tickAllWhenCounted = true;
}

void ListPage::act(Action action)
{
    if (!m_selection.isEmpty())
        Q_EMIT batchRequested(m_selection.inOrderOf(m_pages->matches()), action);
    else if (const StepRow *row = currentRow())
        Q_EMIT decideRequested(row->stepId, action);
}

const StepRow *ListPage::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

} // namespace mamis
