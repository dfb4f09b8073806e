#include "applications/batch_page.h"

#include "applications/batch_model.h"
#include "applications/mail_switch.h"
#include "applications/message_edit.h"
#include "domain/words.h"
#include "office/applications.h"
#include "office/office.h"
#include "shell/theme.h"
#include "widgets/busy_line.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/delayed_enter.h"
#include "widgets/keys.h"
#include "widgets/message_bar.h"
#include "widgets/status_badge.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

/// Cells with a status show it as a badge; other text elides in the middle.
class BadgeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant status = index.data(BatchModel::statusRole);
        if (status.isValid())
            paintStatusBadge(painter, option.rect.adjusted(6, 2, -6, -2),
                static_cast<StepStatus>(status.toInt()), option.font, option.palette);
        else
            QStyledItemDelegate::paint(painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

bool needsMessage(Action action)
{
    return action == Action::SendBack || action == Action::Reject || action == Action::Cancel;
}

} // namespace

BatchPage::BatchPage(Office &office, QWidget *parent)
    : Page(tr("Confirmation"), tr("Confirmation"), parent)
    , m_office(office)
    , m_busy(new BusyLine(this))
{
    setAccessibleName(tr("Confirmation of several applications"));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(theme::groupSpacing);
    halves->addWidget(buildTables(), 2);
    halves->addWidget(buildInputs(), 1);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addWidget(m_busy);
    column->addLayout(halves, 1);
    column->addLayout(buildButtons());
    m_enter = new DelayedEnter(this, m_primary, tr("Decide all that fit"));
    addKey(this, { Qt::Key_Escape }, tr("Back to the list"), [this] { back(); });
    setState(State::Loading);
}

QTableView *BatchPage::makeTable(BatchModel *model)
{
    auto *table = new QTableView(this);
    table->setModel(model);
    table->setItemDelegate(new BadgeDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    // Fixed heights: a table of 100,000 rows must not measure them.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 16);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    const int letter = table->fontMetrics().horizontalAdvance(u'国');
    const int widths[] = { 9, 6, 8, 8, 8, 12 };
    for (int i = 0; i < BatchModel::ColumnCount; ++i)
        header->resizeSection(i, widths[i] * letter);
    header->setStretchLastSection(true);
    return table;
}

QWidget *BatchPage::buildTables()
{
    const auto makeModel = [this](BatchModel::Part part, BatchModel *&model) {
        model = new BatchModel(
            part, [this, &model](qsizetype chunk, const QList<qint64> &ids) { fetchRows(model, chunk, ids); },
            this);
    };
    makeModel(BatchModel::Part::Fitting, m_fitting);
    makeModel(BatchModel::Part::Excluded, m_excluded);
    auto *tables = new QWidget(this);
    auto *column = new QVBoxLayout(tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    m_fittingTitle = new QLabel(tables);
    m_excludedTitle = new QLabel(tables);
    m_fittingTable = makeTable(m_fitting);
    m_excludedTable = makeTable(m_excluded);
    m_excludedTable->setColumnHidden(BatchModel::To, true);
    column->addWidget(m_fittingTitle);
    column->addWidget(m_fittingTable, 3);
    column->addWidget(m_excludedTitle);
    column->addWidget(m_excludedTable, 1);
    return tables;
}

QWidget *BatchPage::buildInputs()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupSpacing);
    m_dateBox = new QWidget(inside);
    auto *dates = new QVBoxLayout(m_dateBox);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(theme::spacing);
    auto *label = new QLabel(tr("Date of joining, change or resignation"), m_dateBox);
    m_ownDates = new QRadioButton(tr("Each one's wished date"), m_dateBox);
    m_oneDate = new QRadioButton(tr("One date for all"), m_dateBox);
    m_date = new DateEdit(tr("One date for all"), m_dateBox);
    m_ownDates->setChecked(true);
    m_ownDates->setToolTip(tr("Where no date was wished, today."));
    m_ownDates->setAccessibleName(m_ownDates->text());
    m_oneDate->setAccessibleName(m_oneDate->text());
    m_date->setEnabled(false);
    connect(m_oneDate, &QRadioButton::toggled, m_date, &DateEdit::setEnabled);
    for (QWidget *widget : std::initializer_list<QWidget *> { label, m_ownDates, m_oneDate, m_date })
        dates->addWidget(widget);
    m_message = new MessageEdit(inside);
    m_mail = new MailSwitch(inside);
    column->addWidget(m_dateBox);
    column->addWidget(m_message, 1);
    column->addWidget(m_mail);
    column->addStretch(1);
    m_inputs = makeCard(tr("The same for all"), inside);
    return makeScrollable(m_inputs, this);
}

QLayout *BatchPage::buildButtons()
{
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFormat(tr("%v of %m"));
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setToolTip(tr("What is decided by then stays decided."));
    m_back = new QPushButton(tr("Back"), this);
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_primary = new QPushButton(this);
    m_primary->setToolTip(tr("Enter"));
    theme::setPrimary(m_primary);
    for (QPushButton *button : { m_stop, m_back })
        button->setAccessibleName(button->text());
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_cancel)
            m_cancel->store(true);
        m_stop->setEnabled(false);
    });
    connect(m_back, &QPushButton::clicked, this, &BatchPage::back);
    connect(m_primary, &QPushButton::clicked, this, &BatchPage::run);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::spacing);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch(0);
    row->addWidget(m_back);
    row->addWidget(m_primary);
    return row;
}

void BatchPage::fetchRows(BatchModel *model, qsizetype chunk, const QList<qint64> &ids)
{
    Applications(m_office).rows(
        ids, this, [this, model, chunk, generation = m_generation](const Result<QList<StepRow>> &result) {
            if (generation != m_generation)
                return;
            if (result)
                model->addChunk(chunk, *result);
            else {
                model->chunkFailed(chunk);
                messages().say(*result.failure);
            }
        });
}

void BatchPage::show(const QList<qint64> &ids, Action action)
{
    const int generation = ++m_generation;
    m_action = action;
    messages().clear();
    m_message->setText({});
    m_message->setRequired(needsMessage(action));
    m_mail->reset();
    m_ownDates->setChecked(true);
    m_date->setDate({});
    m_dateBox->setVisible(action == Action::Approve);
    m_fitting->setItems({});
    m_excluded->setItems({});
    setState(State::Loading);
    Decisions(m_office).preview(
        ids, action, this, [this, generation](const Result<QList<BatchItem>> &result) {
            if (generation != m_generation)
                return;
            if (result)
                showPreview(*result);
            else
                messages().say(*result.failure);
            m_busy->setBusy(false);
        });
}

void BatchPage::showPreview(const QList<BatchItem> &items)
{
    QList<BatchItem> fitting;
    QList<BatchItem> excluded;
    for (const BatchItem &item : items)
        (item.refusal.isEmpty() ? fitting : excluded) << item;
    m_fitting->setItems(fitting);
    m_excluded->setItems(excluded);
    setState(State::Ready);
    m_enter->restart();
    if (needsMessage(m_action))
        m_message->setFocus();
    else
        m_primary->setFocus();
    Q_EMIT previewed();
}

void BatchPage::setState(State state)
{
    m_state = state;
    const QList<BatchItem> &fitting = m_fitting->items();
    const auto count = static_cast<int>(fitting.size());
    const auto left = static_cast<int>(m_excluded->items().size());
    const bool ready = state == State::Ready;
    m_busy->setBusy(state == State::Loading);
    m_fittingTitle->setText(tr("%1: %n application(s)", nullptr, count).arg(words::name(m_action)));
    m_excludedTitle->setText(tr("Not concerned: %n application(s)", nullptr, left));
    m_fittingTable->setAccessibleName(m_fittingTitle->text());
    m_excludedTable->setAccessibleName(m_excludedTitle->text());
    m_excludedTitle->setVisible(left > 0);
    m_excludedTable->setVisible(left > 0);
    m_fittingTable->setColumnHidden(BatchModel::Outcome, state != State::Done);
    m_inputs->setEnabled(ready && count > 0);
    m_progress->setVisible(state == State::Running);
    m_stop->setVisible(state == State::Running);
    m_stop->setEnabled(state == State::Running);
    m_back->setText(state == State::Done ? tr("Back to the list") : tr("Back"));
    m_back->setAccessibleName(m_back->text());
    m_back->setEnabled(state != State::Running);
    m_primary->setVisible(state != State::Done);
    m_primary->setEnabled(ready && count > 0);
    const QString target = fitting.isEmpty() ? words::name(m_action) : words::name(fitting.first().to);
    m_primary->setText(tr("Set %n application(s) to \"%1\"", nullptr, count).arg(target));
    m_primary->setAccessibleName(m_primary->text());
    if (ready && count == 0)
        messages().say(MessageBar::Tone::Warning,
            tr("\"%1\" fits none of the chosen applications.").arg(words::name(m_action)));
}

bool BatchPage::inputsFit()
{
    const bool dateFits = m_action != Action::Approve || m_ownDates->isChecked() || m_date->check(true);
    const bool messageFits = m_message->check();
    const bool mailFits = m_mail->check();
    if (!dateFits)
        m_date->setFocus();
    else if (!messageFits)
        m_message->setFocus();
    else if (!mailFits)
        m_mail->reasonEdit()->setFocus();
    return dateFits && messageFits && mailFits;
}

DecisionRequest BatchPage::commonRequest() const
{
    DecisionRequest request;
    request.action = m_action;
    request.message = m_message->text();
    if (m_action == Action::Approve && m_oneDate->isChecked())
        request.effectiveOn = m_date->date(); // otherwise each row's own wished date
    request.notify = m_mail->notify();
    request.noMailReason = m_mail->reason();
    request.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return request;
}

void BatchPage::run()
{
    if (m_state != State::Ready || !inputsFit())
        return;
    messages().clear();
    m_progress->setRange(0, static_cast<int>(m_fitting->items().size()));
    m_progress->setValue(0);
    setState(State::Running);
    m_stop->setFocus();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    Decisions(m_office).decideAll(
        m_fitting->items(), commonRequest(), this, m_cancel,
        [this](qint64 done, qint64) { m_progress->setValue(static_cast<int>(done)); },
        [this](const Result<QList<BatchItem>> &result) { showResult(result); });
}

void BatchPage::showResult(const Result<QList<BatchItem>> &result)
{
    if (!result) {
        setState(State::Ready);
        messages().say(*result.failure);
        return;
    }
    m_fitting->setOutcome(*result);
    setState(State::Done);
    const auto refused = static_cast<int>(std::count_if(
        result->begin(), result->end(), [](const BatchItem &item) { return !item.refusal.isEmpty(); }));
    const auto done = static_cast<int>(result->size()) - refused;
    QString text = tr("%1: %n application(s) done.", nullptr, done).arg(words::name(m_action));
    if (refused > 0)
        text += QLatin1Char(' ')
            + tr("%n application(s) not done: see the reason in each row.", nullptr, refused);
    messages().say(refused > 0 ? MessageBar::Tone::Warning : MessageBar::Tone::Success, text);
    m_back->setFocus();
    Q_EMIT finished(*result);
}

void BatchPage::back()
{
    if (mayLeave())
        Q_EMIT backRequested();
}

void BatchPage::activate()
{
    if (m_state == State::Ready)
        (needsMessage(m_action) ? static_cast<QWidget *>(m_message) : m_primary)->setFocus();
}

bool BatchPage::mayLeave()
{
    if (m_state != State::Running)
        return true;
    messages().say(MessageBar::Tone::Info, tr("The decisions are being saved. Wait, or stop first."));
    return false;
}

} // namespace mamis
