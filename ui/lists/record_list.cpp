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
    setFolded(QSettings().value(foldedKey(m_name)).toBool());
    m_table->header().setSortOrder(m_pages.listOrder());
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

void RecordList::orderTabs()
{
    const QList<QWidget *> conditions = tabStopsOf(&m_form);
    m_chips->setTabPlace(conditions.last());
    QList<QWidget *> stops;
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
    // In the order of the eye: it is also the tab order.
    auto *column = columnOf(this);
    column->addWidget(makeHead());
    m_form.setParent(this);
    column->addWidget(&m_form);
    m_chips = new ConditionChips(this);
    column->addWidget(m_chips);
    column->addWidget(makeResultLine());
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

QWidget *RecordList::makeHead()
{
    auto *head = new QWidget(this);
    QHBoxLayout *line = lineOf(head);
    m_head = new QHBoxLayout;
    line->addLayout(m_head);
    // The manual has it between the counts and the fields; a line of its own would cost a row of the list.
    m_ask = new QLabel(tr("Please specify search conditions."), head);
    line->addWidget(m_ask);
    line->addStretch();
    m_fold = new CompactButton({}, head);
    m_fold->setFlat(true);
    line->addWidget(m_fold);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        setFolded(!m_form.isHidden());
        QSettings().setValue(foldedKey(m_name), m_form.isHidden());
    });
    return head;
}

QWidget *RecordList::makeResultLine()
{
    auto *result = new QWidget(this);
    QHBoxLayout *line = lineOf(result);
    m_count = new QLabel(result);
    line->addWidget(m_count);
    line->addSpacing(theme::spacing);

    m_legend = new QLabel(result);
    m_legend->setTextFormat(Qt::RichText);
    m_ticks = rich::makeLinks(result);
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
        std::max(0, m_pageSize->findData(QSettings().value(pageSizeKey(m_name)).toInt())));
    m_pages.setPageSize(m_pageSize->currentData().toInt());
    sizeLabel->setBuddy(m_pageSize);
    line->addWidget(sizeLabel);
    line->addWidget(m_pageSize);
    return result;
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
    m_emptyButtons = new QHBoxLayout;
    buttons->addLayout(m_emptyButtons);
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
    connect(&m_form, &ConditionForm::searchRequested, this, [this] { search(m_form.values()); });
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
    connect(&m_table->header(), &ListHeader::sortRequested, this, [this](const ListOrder &order) {
        m_table->header().setSortOrder(order);
        m_pages.sort(order);
    });
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
    addKey(&m_page, { Qt::CTRL | Qt::Key_L }, tr("To the first search condition"), [this] {
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
    m_values = values;
    m_form.setValues(values);
    showChips();
    m_pages.search(values);
    showResultLine();
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
    m_count->setText(
        tr("Found: %1").arg(m_pages.isCounted() ? shownCount(m_pages.count()) : QStringLiteral("…")));
    m_pager->setPage(m_pages.place().page, m_pages.pages());
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
    const bool empty = m_pages.isCounted() && m_pages.count() == 0 && !m_pages.hasRows();
    // What had the focus when another page came to the front has it no more.
    const bool hadFocus = isVisible()
        && (m_tableOrEmpty->currentWidget()->isAncestorOf(focusWidget()) || m_table->hasFocus());
    const bool searched = !m_values.isEmpty();
    m_emptyClear->setVisible(searched);
    if (m_notice) {
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
    m_fold->setText(folded ? tr("Show search conditions ▼") : tr("Hide search conditions ▲"));
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
