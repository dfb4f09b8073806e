#include "areas/applications/batch_page.h"

#include "areas/applications/batch_model.h"
#include "areas/applications/batch_table.h"
#include "areas/applications/clock_doubt.h"
#include "areas/applications/consequences.h"
#include "areas/applications/mail_switch.h"
#include "areas/applications/message_edit.h"
#include "domain/explain.h"
#include "domain/words.h"
#include "look/theme.h"
#include "office/applications.h"
#include "office/office.h"
#include "widgets/busy_line.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/delayed_enter.h"
#include "widgets/enabling.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

int number(qsizetype count)
{
    return static_cast<int>(count); // as the translations' plurals want it
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
    auto *column = columnOf(tables);
    m_fittingTitle = new QLabel(tables);
    m_excludedTitle = new QLabel(tables);
    m_fittingTable = makeBatchTable(m_fitting, tables);
    m_excludedTable = makeBatchTable(m_excluded, tables);
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
    auto *dates = columnOf(m_dateBox);
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
    m_inputsArea = makeScrollable(m_inputs, this);
    return m_inputsArea;
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
    connect(m_primary, &QPushButton::clicked, this, &BatchPage::begin);
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
    setTitle(tr("Confirmation of several applications: %1").arg(words::name(action)));
    discardInput();
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
        (item.isOpen() ? fitting : excluded) << item;
    m_messageRequired = std::any_of(
        fitting.begin(), fitting.end(), [](const BatchItem &item) { return item.messageRequired; });
    m_dateRequired = std::any_of(
        fitting.begin(), fitting.end(), [](const BatchItem &item) { return item.dateRequired; });
    m_message->setRequired(m_messageRequired);
    m_dateBox->setVisible(m_dateRequired);
    m_fitting->setItems(fitting);
    m_excluded->setItems(excluded);
    setState(State::Ready);
    if (fitting.isEmpty())
        messages().say(MessageBar::Tone::Warning, whyNot());
    m_enter->restart();
    Q_EMIT previewed();
}

void BatchPage::setState(State state)
{
    m_state = state;
    m_busy->setBusy(state == State::Loading);
    m_inputs->setEnabled(state == State::Ready);
    m_progress->setVisible(state == State::Running);
    showTitles();
    showButtons();
    if (isVisible())
        focusWork();
}

void BatchPage::showTitles()
{
    const bool nothingFits = m_state == State::Ready && m_fitting->items().isEmpty();
    const bool left = !m_excluded->items().isEmpty();
    m_fittingTitle->setText(
        tr("%1: %n application(s)", nullptr, number(m_fitting->items().size())).arg(words::name(m_action)));
    m_excludedTitle->setText(
        tr("Not concerned: %n application(s)", nullptr, number(m_excluded->items().size())));
    m_fittingTable->setAccessibleName(m_fittingTitle->text());
    m_excludedTable->setAccessibleName(m_excludedTitle->text());
    m_fittingTitle->setHidden(nothingFits);
    m_fittingTable->setHidden(nothingFits);
    m_inputsArea->setHidden(nothingFits);
    m_excludedTitle->setVisible(left);
    m_excludedTable->setVisible(left);
    m_fittingTable->setColumnHidden(
        BatchModel::Outcome, m_state != State::Done && m_state != State::Interrupted);
}

void BatchPage::showButtons()
{
    const QList<BatchItem> &fitting = m_fitting->items();
    const auto open
        = std::count_if(fitting.begin(), fitting.end(), [](const BatchItem &item) { return item.isOpen(); });
    m_stop->setVisible(m_state == State::Running);
    m_stop->setEnabled(m_state == State::Running);
    m_back->setText(m_state == State::Done ? tr("Back to the list") : tr("Back"));
    m_back->setAccessibleName(m_back->text());
    m_back->setEnabled(m_state != State::Running);
    m_primary->setVisible(m_state != State::Done);
    m_primary->setText(m_state == State::Interrupted
            ? tr("Go on with the remaining %n application(s)", nullptr, number(open))
            : tr("%1 %n application(s)", nullptr, number(open)).arg(words::name(m_action)));
    m_primary->setAccessibleName(m_primary->text());
    enableUnless(*m_primary, whyNot(), tr("Enter"));
}

QString BatchPage::whyNot() const
{
    const QList<BatchItem> &items = m_fitting->items();
    const bool any
        = std::any_of(items.begin(), items.end(), [](const BatchItem &item) { return item.isOpen(); });
    if (m_state == State::Ready && !any)
        return tr("\"%1\" fits none of the chosen applications.").arg(words::name(m_action));
    if (m_state == State::Loading)
        return tr("It is being looked which applications this fits.");
    return m_state == State::Running ? tr("The decisions are being saved. Wait, or stop first.") : QString();
}

void BatchPage::focusWork()
{
    if (m_state == State::Running)
        m_stop->setFocus();
    else if (m_state == State::Ready && m_messageRequired && !m_fitting->items().isEmpty())
        m_message->setFocus();
    else if (m_primary->isEnabled() && !m_primary->isHidden())
        m_primary->setFocus();
    else
        m_back->setFocus();
}

bool BatchPage::inputsFit()
{
    const bool dateFits = !m_dateRequired || m_ownDates->isChecked() || m_date->check(true);
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
    if (m_dateRequired && m_oneDate->isChecked())
        request.effectiveOn = m_date->date(); // otherwise each row's own wished date
    request.notify = m_mail->notify();
    request.noMailReason = m_mail->reason();
    return request;
}

void BatchPage::begin()
{
    if (m_state == State::Ready && inputsFit()) {
        m_request = commonRequest();
        run();
    } else if (m_state == State::Interrupted) {
        run();
    }
}

void BatchPage::run()
{
    messages().clear();
    m_progress->setRange(0, number(m_fitting->items().size()));
    m_progress->setValue(0);
    setState(State::Running);
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    Decisions(m_office).decideAll(
        m_fitting->items(), m_request, this, m_cancel,
        [this](qint64 done, qint64) { m_progress->setValue(static_cast<int>(done)); },
        [this](const Result<QList<BatchItem>> &result) { showResult(result); });
}

void BatchPage::showResult(const Result<QList<BatchItem>> &result)
{
    const QList<BatchItem> &items = *result;
    const bool untouched
        = std::all_of(items.begin(), items.end(), [](const BatchItem &item) { return item.isOpen(); });
    if (result.failure) {
        const bool nothingHappened = untouched && result.failure->kind == Failure::Kind::Refused;
        if (!nothingHappened)
            m_fitting->setOutcome(items);
        setState(nothingHappened ? State::Ready : State::Interrupted);
        sayInterrupted(*result.failure);
        return;
    }
    m_fitting->setOutcome(items);
    setState(State::Done);
    const bool whole
        = std::all_of(items.begin(), items.end(), [](const BatchItem &item) { return item.decided; });
    const MessageBar::Tone tone = whole ? MessageBar::Tone::Success : MessageBar::Tone::Warning;
    QList<qint64> decided;
    for (const BatchItem &item : items) {
        if (item.decided)
            decided << item.stepId;
    }
    // 退会取消 goes on: 取消, then 差戻 (manual, 退会取消).
    if (m_action == Action::Cancel && !decided.isEmpty())
        messages().say(
            tone, tally(), goOnWith(Action::SendBack), [this, decided] { show(decided, Action::SendBack); });
    else
        messages().say(tone, tally());
    Q_EMIT finished(items);
}

QString BatchPage::tally() const
{
    const QList<BatchItem> &items = m_fitting->items();
    const auto done
        = std::count_if(items.begin(), items.end(), [](const BatchItem &item) { return item.decided; });
    const auto open
        = std::count_if(items.begin(), items.end(), [](const BatchItem &item) { return item.isOpen(); });
    const auto refused = items.size() - done - open;
    QStringList sentences;
    if (done > 0 || open == 0)
        sentences << tr("%1: %n application(s) done.", nullptr, number(done)).arg(words::name(m_action));
    if (refused > 0)
        sentences << tr("%n application(s) not done: see the reason in each row.", nullptr, number(refused));
    if (open > 0) {
        // Of a file it is known that what failed was taken back; a server's answer may only have been lost.
        if (m_office.isShared())
            sentences << tr(
                "%n application(s) are still open; some of them may have been saved.", nullptr, number(open));
        else
            sentences << tr("%n application(s) are still open.", nullptr, number(open));
        sentences << tr("\"%1\" finishes them; none is done twice.").arg(m_primary->text());
    }
    return sentences.join(QLatin1Char(' '));
}

void BatchPage::sayInterrupted(const Failure &failure)
{
    QString text = explain(failure);
    if (m_state == State::Interrupted)
        text += QLatin1Char('\n') + tally();
    if (!isAboutClock(failure))
        return messages().say(MessageBar::Tone::Error, text);
    messages().say(MessageBar::Tone::Warning, text, decideWithThisClock(), [this] {
        m_request.clockTrusted = true;
        run();
    });
}

bool BatchPage::hasInput() const
{
    if (m_state == State::Interrupted)
        return true;
    const bool dateTyped = m_dateRequired && m_oneDate->isChecked() && !m_date->isEmpty();
    return m_state == State::Ready
        && (!m_message->text().isEmpty() || dateTyped || !m_mail->reason().isEmpty());
}

void BatchPage::discardInput()
{
    m_message->setText({});
    m_mail->reset();
    m_ownDates->setChecked(true);
    m_date->setDate({});
    messages().clear();
    if (m_state == State::Interrupted)
        setState(State::Done); // the open rows stay as they are
}

void BatchPage::back()
{
    if (m_state == State::Running)
        mayLeave(); // says why not
    else
        leaveFor(tr("Discard it and leave"), [this] { Q_EMIT backRequested(); });
}

void BatchPage::activate()
{
    focusWork();
}

bool BatchPage::mayLeave()
{
    if (m_state == State::Running) {
        messages().say(MessageBar::Tone::Info, tr("The decisions are being saved. Wait, or stop first."));
        return false;
    }
    if (!hasInput())
        return true;
    if (m_state == State::Interrupted)
        offerToDiscard(
            tally(), [this] { discardInput(); }, tr("Leave them open"));
    else
        offerToDiscard(
            tr("What you typed here is not yet used and would be lost."), [this] { discardInput(); });
    return false;
}

} // namespace mamis
