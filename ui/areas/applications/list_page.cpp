#include "areas/applications/list_page.h"

#include "areas/applications/application_delegate.h"
#include "areas/applications/application_model.h"
#include "areas/applications/batch_actions.h"
#include "areas/applications/search_form.h"
#include "lists/list_table.h"
#include "lists/record_list.h"
#include "look/theme.h"
#include "look/tone.h"
#include "office/applications.h"
#include "office/decisions.h"
#include "office/office.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"
#include "widgets/rich_text.h"

#include <QLocale>
#include <QPushButton>

namespace mamis {

namespace {

ConditionValues waitingFor(bool overdueOnly)
{
    SearchConditions conditions;
    conditions.overdue = overdueOnly;
    conditions.unprocessed = !overdueOnly;
    return SearchForm::valuesOf(conditions);
}

} // namespace

ListPage::ListPage(Office &office, QWidget *parent)
    : Page(tr("List of applications"), tr("Applications"), parent)
    , m_office(office)
    , m_model(new ApplicationModel(m_selection, this))
    , m_pages(new ResultPages(office, *m_model, this))
    , m_form(new SearchForm(this))
    , m_list(new RecordList({ *m_model, *m_pages, *m_form, QStringLiteral("applications"), tr("Applications"),
                                new ApplicationDelegate(this) },
          *this, content()))
    , m_actions(new BatchActions(this))
    , m_counts(rich::makeLinks(this))
    , m_showPending(new QPushButton(tr("Show the unprocessed applications"), this))
{
    arrange();
    connectParts();
    showCounts({});
}

void ListPage::activate()
{
    loadRules();
    loadCategories();
    if (!m_list->isStarted()) {
        showWaiting();
        return;
    }
    if (!m_pages->isBusy()) // what has just been asked for is on its way
        refresh();
    m_list->table().setFocus();
}

void ListPage::showWaiting(bool overdueOnly)
{
    m_list->searchAndGo(waitingFor(overdueOnly));
    loadCounts();
}

ExportChoice ListPage::choice() const
{
    return { conditions(), order(), m_list->ticked() };
}

qint64 ListPage::choiceCount() const
{
    return m_list->choiceCount();
}

QStringList ListPage::conditionTexts() const
{
    return m_list->conditionTexts();
}

void ListPage::arrange()
{
    columnOf(content())->addWidget(m_list);
    m_list->head()->addWidget(m_counts);
    m_list->topBar()->addWidget(m_actions->makeBar(m_list));
    m_list->bottomBar()->addWidget(m_actions->makeBar(m_list));
    m_showPending->setAutoDefault(true);
    m_list->emptyButtons()->addWidget(m_showPending);
    m_list->setEmptyNotice([this](const ConditionValues &) { return emptyNotice(); });
    m_list->offerExport();
    m_list->offerQuickSearch(tr("Name or registration number"),
        tr("Part of the name or of its reading, or the beginning of the registration number (Ctrl+L)"),
        SearchForm::addQuickCondition);
    m_list->orderTabs();
}

void ListPage::connectParts()
{
    connect(m_counts, &QLabel::linkActivated, this,
        [this](const QString &target) { showWaiting(target == u"overdue"); });
    connect(m_showPending, &QPushButton::clicked, this, [this] { showWaiting(); });
    connect(m_list, &RecordList::openRequested, this, &ListPage::openRequested);
    connect(m_list, &RecordList::exportRequested, this, &ListPage::exportRequested);
    connect(m_list, &RecordList::printRequested, this, &ListPage::printRequested);
    connect(m_list, &RecordList::topRequested, this, &ListPage::topRequested);
    connect(m_list, &RecordList::choiceChanged, this, &ListPage::updateActions);
    connect(m_actions, &BatchActions::triggered, this, &ListPage::act);
    connect(m_actions, &BatchActions::refused, this,
        [this](const QString &why) { messages().say(MessageBar::Tone::Info, why); });
    connect(&m_office, &Office::changed, this, [this] {
        if (m_list->isStarted())
            refresh();
    });
}

void ListPage::refresh()
{
    loadCounts();
    m_list->refresh();
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
    m_list->showChips();
    const QLocale locale;
    m_counts->setText(
        tr("Unprocessed applications now: %1 (%2)")
            .arg(rich::link("unprocessed", tr("%1 applications").arg(locale.toString(counts.unprocessed))),
                rich::link("overdue",
                    tr("%1 days or longer: %2")
                        .arg(counts.overdueDays)
                        .arg(locale.toString(counts.overdue)))));
    m_list->legend().setText(
        rich::coloured(toneColours(ToneKind::Attention, palette()).text, QStringLiteral("▲")) + u' '
        + SearchForm::overdueLabel(counts.overdueDays).toHtmlEscaped() + QStringLiteral("&nbsp;&nbsp;&nbsp;")
        + rich::coloured(toneColours(ToneKind::Bad, palette()).text, QStringLiteral("*")) + u' '
        + tr("Attention").toHtmlEscaped());
}

EmptyNotice ListPage::emptyNotice() const
{
    const ConditionValues &values = m_list->values();
    const bool waiting = values == waitingFor(false);
    m_showPending->setVisible(!values.isEmpty() && !waiting);
    if (waiting)
        return { tr("Nothing waits for you"),
            tr("There are no unprocessed applications. New ones appear here as soon as they arrive.") };
    if (!values.isEmpty())
        return { tr("No application matches these conditions"),
            conditionTexts().join(u'\n') + QStringLiteral("\n\n")
                + tr(
                    "Remove a condition above, or type less: the beginning of a number, a part of a name.") };
    return { tr("There are no applications yet"), tr("They appear here as soon as they arrive.") };
}

void ListPage::updateActions()
{
    m_actions->update(*m_model, currentRow());
}

void ListPage::act(Action action)
{
    if (!m_selection.isEmpty())
        Q_EMIT batchRequested(m_list->ticked(), action);
    else if (const StepRow *row = currentRow())
        Q_EMIT decideRequested(row->stepId, action);
}

const StepRow *ListPage::currentRow() const
{
    const QModelIndex index = m_list->table().currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

} // namespace mamis
