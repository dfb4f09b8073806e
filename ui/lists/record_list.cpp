#include "lists/record_list.h"

#include "frame/page.h"
#include "lists/condition_chips.h"
#include "lists/condition_form.h"
#include "lists/list_table.h"
#include "lists/pager.h"
#include "look/theme.h"
#include "look/tone.h"
#include "widgets/busy_line.h"
#include "widgets/compact_button.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"
#include "widgets/rich_text.h"
#include "widgets/tab_stops.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>

namespace mamis {

namespace {

QString foldedKey(const QString &list)
{
    return list + QLatin1String("/searchFolded");
}

QString orderKey(const QString &list)
{
    return list + QLatin1String("/order");
}

QString pageSizeKey(const QString &list)
{
    return list + QLatin1String("/pageSize");
}

QString shownCount(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

RecordList::RecordList(const Parts &parts, Page &page, QWidget *parent)
    : QWidget(parent)
    , m_model(parts.model)
    , m_pages(parts.pages)
    , m_form(parts.form)
    , m_name(parts.name)
    , m_page(page)
    , m_table(new ListTable(parts.model, parts.name, parts.title, this, parts.delegate))
    , m_csv(new CompactButton(tr("CSV download"), this))
    , m_print(new CompactButton(tr("Print"), this))
{
    arrange();
    connectParts();
    connectPages();
    addKeys();
    setFolded(QSettings().value(foldedKey(m_name), true).toBool());
    m_pages.sort(rememberedOrder());
    m_table->header().setSortOrder(m_pages.listOrder());
    m_page.setMessagesOver();
    showResultLine();
}

void RecordList::setEmptyNotice(std::function<EmptyNotice(const ConditionValues &)> notice)
{
    m_notice = std::move(notice);
}

void RecordList::offerFile()
{
    m_csv->show();
    m_csv->setToolTip(m_model.canTick()
            ? tr("Saves the ticked rows, or all of the search, as a CSV or Excel file (Ctrl+S)")
            : tr("Saves all of the search as a CSV or Excel file (Ctrl+S)"));
    connect(m_csv, &QPushButton::clicked, this, &RecordList::exportRequested);
    addKey(&m_page, { QKeySequence::Save }, m_csv->text(), [this] { Q_EMIT exportRequested(); });
}

void RecordList::offerExport()
{
    offerFile();
    m_print->show();
    m_print->setToolTip(tr("Prints the ticked rows, or all of the search (Ctrl+P)"));
    connect(m_print, &QPushButton::clicked, this, &RecordList::printRequested);
    addKey(&m_page, { QKeySequence::Print }, m_print->text(), [this] { Q_EMIT printRequested(); });
}

void RecordList::offerQuickSearch(const QString &label, const QString &toolTip,
    std::function<void(ConditionValues &, const QString &)> addCondition)
{
    m_addQuick = std::move(addCondition);
    m_quick->setPlaceholderText(label);
    m_quick->setAccessibleName(label);
    m_quick->setToolTip(toolTip);
    m_quick->setVisible(m_form.isHidden());
}

void RecordList::orderTabs()
{
    m_chips->setTabPlace(m_quick);
    QList<QWidget *> stops = tabStopsOf(m_headBar);
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem *part = layout()->itemAt(i);
        if (part->widget())
            stops += tabStopsOf(part->widget());
        else // the rows, or what an empty list says
            stops += QList<QWidget *> { &m_table->header(), m_table } + tabStopsOf(m_tableOrEmpty->widget(1));
    }
    chainTabStops(stops);
}

void RecordList::arrange()
{
    // In the order of the eye: it is also the tab order. Lines are dear: each costs a row of the list.
    m_page.titleLine()->addWidget(makeHead(), 1);
    auto *column = columnOf(this);
    column->addWidget(makeSearchLine());
    m_form.setParent(this);
    column->addWidget(&m_form);
    column->addWidget(makeTopBar());

    m_busy = new BusyLine(this);
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

/// Beside the headline: how many, what is the area's own, and what the marks mean or how many are ticked.
QWidget *RecordList::makeHead()
{
    m_headBar = new QWidget(&m_page);
    QHBoxLayout *line = lineOf(m_headBar);
    line->setSpacing(theme::groupSpacing);
    m_count = new QLabel(m_headBar);
    line->addWidget(m_count);
    m_head = new QHBoxLayout;
    line->addLayout(m_head);
    line->addWidget(makeLegend(), 1);
    return m_headBar;
}

QWidget *RecordList::makeLegend()
{
    m_legend = new QLabel(m_headBar);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_ticks = rich::makeLinks(m_headBar);
    m_ticks->setAutoFillBackground(true);
    m_ticks->setContentsMargins(theme::spacing, 0, theme::spacing, 0);
    // In the legend's place: ticking must not move the rows under the mouse.
    m_legendOrTicks = new QStackedWidget(m_headBar);
    m_legendOrTicks->addWidget(m_legend);
    m_legendOrTicks->addWidget(m_ticks);
    m_legendOrTicks->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return m_legendOrTicks;
}

QWidget *RecordList::makeSearchLine()
{
    auto *bar = new QWidget(this);
    QHBoxLayout *line = lineOf(bar);
    m_quick = new QLineEdit(bar);
    m_quick->setClearButtonEnabled(true);
    m_quick->setMaxLength(ConditionForm::longestText);
    m_quick->setMinimumWidth(14 * m_quick->fontMetrics().height());
    m_quick->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // as wide without conditions beside it
    m_quick->hide();
    line->addWidget(m_quick);
    m_ask = new QLabel(tr("Please specify search conditions."), bar);
    line->addWidget(m_ask);
    m_chips = new ConditionChips(bar);
    line->addWidget(m_chips, 1);
    line->addStretch();
    m_fold = new CompactButton({}, bar);
    line->addWidget(m_fold);
    connect(m_quick, &QLineEdit::returnPressed, this, &RecordList::quickSearch);
    addKey(
        m_quick, { Qt::Key_Escape, Qt::Key_Down }, tr("To the rows"), [this] { focusRows(); },
        Qt::WidgetShortcut);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        setFolded(!m_form.isHidden());
        QSettings().setValue(foldedKey(m_name), m_form.isHidden());
        if (!m_form.isHidden())
            m_form.focusFirst();
    });
    return bar;
}

QWidget *RecordList::makeTopBar()
{
    auto *bar = new QWidget(this);
    QHBoxLayout *line = lineOf(bar);
    m_topBar = new QHBoxLayout;
    line->addLayout(m_topBar);
    line->addStretch();
    auto *view = new CompactButton(tr("View"), bar);
    view->setToolTip(tr("Sort the list, show and hide columns"));
    auto *menu = new QMenu(view);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { m_table->header().fillMenu(menu); });
    view->setMenu(menu);
    for (QPushButton *button : { static_cast<QPushButton *>(view), m_csv, m_print })
        line->addWidget(button);
    m_csv->hide();
    m_print->hide();
    return bar;
}

QWidget *RecordList::makeBottomBar()
{
    auto *bar = new QWidget(this);
    QHBoxLayout *line = lineOf(bar);
    m_bottomBar = new QHBoxLayout;
    line->addLayout(m_bottomBar);
    line->addStretch();
    m_pager = new Pager(bar);
    line->addWidget(m_pager);
    line->addStretch();
    auto *sizeLabel = new QLabel(tr("Rows per page"), bar);
    m_pageSize = new QComboBox(bar);
    for (const int size : { 25, 50, 100, 200 })
        m_pageSize->addItem(tr("%1 rows").arg(size), size);
    m_pageSize->setAccessibleName(sizeLabel->text());
    m_pageSize->setCurrentIndex(
        std::max(0, m_pageSize->findData(QSettings().value(pageSizeKey(m_name)).toInt())));
    m_pages.setPageSize(m_pageSize->currentData().toInt());
    sizeLabel->setBuddy(m_pageSize);
    line->addWidget(sizeLabel);
    line->addWidget(m_pageSize);
    auto *top = new CompactButton(tr("Back to TOP"), bar);
    top->setToolTip(tr("Back to TOP (Alt+Home)"));
    line->addWidget(top);
    connect(top, &QPushButton::clicked, this, &RecordList::topRequested);
    return bar;
}

QWidget *RecordList::makeEmptyNotice()
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
    m_emptyClear->setToolTip(tr("Empties all conditions and shows everything"));
    m_emptyClear->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::spacing);
    buttons->addStretch();
    buttons->addWidget(m_emptyClear);
    m_emptyBar = new QWidget(notice);
    m_emptyButtons = lineOf(m_emptyBar);
    buttons->addWidget(m_emptyBar);
    buttons->addStretch();
    column->addStretch(1);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_empty);
    column->addLayout(buttons);
    column->addStretch(2);
    connect(m_emptyClear, &QPushButton::clicked, this, &RecordList::clearSearch);
    return notice;
}

void RecordList::connectParts()
{
    connect(&m_form, &ConditionForm::searchRequested, this, &RecordList::searchAsFilledIn);
    connect(&m_form, &ConditionForm::refused, this, &RecordList::refuse);
    connect(&m_form, &ConditionForm::cleared, this, &RecordList::clearSearch);
    connect(&m_form, &ConditionForm::left, this, &RecordList::focusRows);
    connect(m_chips, &ConditionChips::removed, this, [this](const QString &code) {
        ConditionValues without = m_values;
        without.remove(code);
        search(without);
        m_table->setFocus(); // the chip that had it is gone
    });
    connect(m_ticks, &QLabel::linkActivated, this, [this](const QString &target) {
        if (target == u"all")
            tickAll();
        else
            m_model.selection()->clear();
        m_table->setFocus();
    });
    connect(m_pageSize, &QComboBox::currentIndexChanged, this, [this] {
        const int size = m_pageSize->currentData().toInt();
        QSettings().setValue(pageSizeKey(m_name), size);
        m_pages.setPageSize(size);
    });
    connect(&m_table->header(), &ListHeader::sortRequested, this, &RecordList::sort);
    connect(m_table, &ListTable::openRequested, this, &RecordList::openRequested);
    connect(m_table, &ListTable::tickAllRequested, this, &RecordList::tickAll);
    connect(m_table, &ListTable::currentRowChanged, this, &RecordList::choiceChanged);
    if (m_model.selection())
        connect(m_model.selection(), &Selection::changed, this, [this] {
            showResultLine();
            Q_EMIT choiceChanged();
        });
}

void RecordList::connectPages()
{
    connect(m_pager, &Pager::pageRequested, &m_pages, &ListPages::showPage);
    connect(&m_pages, &ListPages::rowsChanged, this, &RecordList::showRows);
    connect(&m_pages, &ListPages::countChanged, this, [this] {
        if (std::exchange(m_tickAllWhenCounted, false))
            tickAll();
        if (m_model.selection())
            m_model.selection()->retain(m_pages.matches().set);
        showResultLine();
        showEmptyNotice();
    });
    connect(&m_pages, &ListPages::busyChanged, m_busy, &BusyLine::setBusy);
    connect(&m_pages, &ListPages::failed, this, [this](const Failure &failure) {
        // What was to happen with the answer is not meant for a later one.
        m_tickAllWhenCounted = false;
        m_goToRows = false;
        m_page.messages().say(failure);
    });
}

void RecordList::addKeys()
{
    addKey(&m_page, { Qt::Key_F5 }, tr("Search"), [this] { m_form.search(); });
    addKey(&m_page, { Qt::CTRL | Qt::Key_L }, tr("To the search; again: to all its conditions"), [this] {
        if (m_addQuick && m_form.isHidden() && !m_quick->hasFocus())
            return m_quick->setFocus(Qt::ShortcutFocusReason);
        setFolded(false);
        m_form.focusFirst();
    });
    addKey(&m_page, { Qt::CTRL | Qt::Key_PageDown }, tr("Next page of the list"),
        [this] { m_pages.showPage(m_pages.place().page + 1); });
    addKey(&m_page, { Qt::CTRL | Qt::Key_PageUp }, tr("Previous page of the list"),
        [this] { m_pages.showPage(m_pages.place().page - 1); });
}

void RecordList::search(const ConditionValues &values)
{
    m_page.messages().clear();
    // Ticks are seen and meant within one search; another search starts without.
    if (values != m_values && m_model.selection())
        m_model.selection()->clear();
    m_tickAllWhenCounted = false;
    m_started = true;
    m_refused = false;
    m_values = values;
    m_form.setValues(values);
    showChips();
    m_pages.search(values);
    showResultLine();
}

/// After a search the rows are what one wants to see: the form folds again, unless the user likes it open.
void RecordList::searchAsFilledIn()
{
    setFolded(QSettings().value(foldedKey(m_name), true).toBool());
    searchAndGo(m_form.values());
}

void RecordList::quickSearch()
{
    const QString text = m_quick->text().trimmed();
    if (text.isEmpty())
        return;
    ConditionValues values = m_values;
    m_addQuick(values, text);
    m_quick->clear(); // it stands among the conditions now
    searchAndGo(values);
}

/// Rows and conditions of an earlier search must not stand beside a field that says it is wrong.
void RecordList::refuse()
{
    m_refused = true;
    m_tickAllWhenCounted = false;
    m_goToRows = false;
    if (m_model.selection())
        m_model.selection()->clear();
    m_table->setCurrentIndex({});
    m_chips->setChips({});
    showResultLine();
    showEmptyNotice();
}

void RecordList::sort(const ListOrder &order)
{
    m_table->header().setSortOrder(order);
    QSettings().setValue(
        orderKey(m_name), QStringLiteral("%1 %2").arg(order.column).arg(int(order.descending)));
    m_pages.sort(order);
}

ListOrder RecordList::rememberedOrder() const
{
    const QStringList parts = QSettings().value(orderKey(m_name)).toString().split(u' ');
    const int column = parts.first().toInt();
    const bool known = column > ListModel::tick && column < m_model.columnCount();
    if (!known || !m_model.column(column).sorts)
        return m_pages.listOrder();
    return { column, parts.last().toInt() == 1 };
}

void RecordList::searchAndGo(const ConditionValues &values)
{
    m_table->setFocus(); // whoever goes elsewhere before the rows are there wants to be there
    m_goToRows = true;
    search(values);
}

void RecordList::refresh()
{
    if (m_started)
        m_pages.refresh();
}

void RecordList::clearSearch()
{
    search({});
}

QStringList RecordList::conditionTexts() const
{
    QStringList texts;
    for (const ConditionChips::Chip &chip : m_form.chips(m_values))
        texts.append(chip.text);
    return texts;
}

void RecordList::showChips()
{
    m_chips->setChips(m_form.chips(m_values));
}

QList<qint64> RecordList::ticked() const
{
    return m_model.selection() ? m_model.selection()->inOrderOf(m_pages.matches()) : QList<qint64>();
}

qint64 RecordList::choiceCount() const
{
    const Selection *selection = m_model.selection();
    return selection && !selection->isEmpty() ? selection->count() : m_pages.count();
}

void RecordList::focusRows()
{
    m_tableOrEmpty->currentWidget()->setFocus();
}

void RecordList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ticks)
        showTicks();
}

void RecordList::showRows()
{
    if (m_refused)
        return; // of the search before
    const bool samePlace = m_shown == m_pages.place();
    const qint64 current = m_table->currentId();
    const int row = m_table->currentIndex().row();
    const int scroll = m_table->verticalScrollBar()->value();
    m_shown = m_pages.place();
    m_pages.giveRows();
    const int last = m_model.rowCount() - 1;
    if (samePlace && current && last >= 0) {
        const int kept = m_model.indexOf(current);
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
    if (std::exchange(m_goToRows, false) && isVisible() && !m_form.isAncestorOf(focusWidget()))
        focusRows();
    Q_EMIT choiceChanged();
}

void RecordList::showResultLine()
{
    const bool known = m_pages.isCounted() && !m_refused;
    m_count->setText(tr("Found: %1").arg(known ? shownCount(m_pages.count()) : QStringLiteral("…")));
    m_pager->setPage(m_pages.place().page, m_refused ? 0 : m_pages.pages());
    showTicks();
}

void RecordList::showTicks()
{
    const qint64 ticked = m_model.selection() ? m_model.selection()->count() : 0;
    m_legendOrTicks->setCurrentWidget(ticked > 0 ? m_ticks : m_legend);
    if (ticked == 0)
        return;
    QStringList parts {
        QStringLiteral("<b>%1</b>").arg(tr("%1 ticked").arg(shownCount(ticked)).toHtmlEscaped())
    };
    if (m_pages.isCounted() && ticked < m_pages.count())
        parts.append(rich::link("all", tr("Tick all %1 of the search").arg(shownCount(m_pages.count()))));
    parts.append(rich::link("none", tr("Untick")));
    m_ticks->setText(parts.join(QStringLiteral(" · ")));
    QPalette tint = palette();
    tint.setColor(QPalette::Window, toneColours(ToneKind::Accent, palette()).tint);
    m_ticks->setPalette(tint);
}

void RecordList::showEmptyNotice()
{
    const bool empty = m_refused || (m_pages.isCounted() && m_pages.count() == 0 && !m_pages.hasRows());
    // What had the focus when another page came to the front has it no more.
    const bool hadFocus = isVisible()
        && (m_tableOrEmpty->currentWidget()->isAncestorOf(focusWidget()) || m_table->hasFocus());
    const bool searched = !m_values.isEmpty();
    m_emptyClear->setVisible(searched || m_refused);
    m_emptyBar->setVisible(!m_refused);
    if (m_refused) {
        m_emptyTitle->setText(tr("Nothing was searched for"));
        m_empty->setText(
            tr("A condition above cannot be used: its field says why. Correct it and search again."));
    } else if (m_notice) {
        const EmptyNotice notice = m_notice(m_values);
        m_emptyTitle->setText(notice.title);
        m_empty->setText(notice.text);
    }
    QWidget *wanted = empty ? m_tableOrEmpty->widget(1) : m_table;
    if (m_tableOrEmpty->currentWidget() == wanted)
        return;
    m_tableOrEmpty->setCurrentWidget(wanted);
    if (hadFocus)
        (empty && searched ? static_cast<QWidget *>(m_emptyClear) : wanted)->setFocus();
}

void RecordList::setFolded(bool folded)
{
    m_form.setVisible(!folded);
    m_ask->setVisible(!folded);
    m_quick->setVisible(folded && m_addQuick);
    m_fold->setText(folded ? tr("More conditions ▼") : tr("Hide search conditions ▲"));
}

void RecordList::tickAll()
{
    if (!m_model.selection())
        return;
    if (m_pages.isCounted())
        m_model.selection()->assign(m_pages.matches().set);
    else
        m_tickAllWhenCounted = true;
}

} // namespace mamis
