#include "areas/applications/detail_page.h"

#include "areas/applications/decision_panel.h"
#include "areas/applications/detail_fields.h"
#include "domain/calendar_date.h"
#include "domain/words.h"
#include "look/theme.h"
#include "office/applications.h"
#include "office/office.h"
#include "widgets/busy_line.h"
#include "widgets/card.h"
#include "widgets/compact_button.h"
#include "widgets/enabling.h"
#include "widgets/field_list.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/layer_chain.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"
#include "widgets/message_thread.h"
#include "widgets/status_badge.h"
#include "widgets/tab_stops.h"
#include "widgets/two_columns.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mamis {

namespace {

QString lastChange(const ApplicationDetail &detail)
{
    if (detail.history.isEmpty())
        return {};
    const HistoryEntry &entry = detail.history.last();
    return DetailPage::tr("%1 / %2: %3, %4")
        .arg(entry.association, entry.user, words::name(entry.action), formatDateTime(entry.at));
}

} // namespace

DetailPage::DetailPage(Office &office, QWidget *parent)
    : Page(tr("Application details"), tr("Application details"), parent)
    , m_office(office)
    , m_busy(new BusyLine(this))
    , m_others(new QLabel(this))
{
    auto *hint = new HintLabel(
        tr("Please check the member's details, then choose to approve, send back or reject."), this);
    hint->setWordWrap(false);
    titleLine()->addWidget(hint, 1);
    m_others->setTextFormat(Qt::PlainText);
    m_others->setWordWrap(true);
    m_others->hide();
    m_scroll = makeScrollable(new TwoColumns(buildFirst(), buildAside(), buildRest()));
    m_scroll->hide();

    QVBoxLayout *column = columnOf(content());
    column->addWidget(m_others);
    column->addWidget(m_busy);
    column->addWidget(m_scroll, 1);
    column->addStretch(0);
    column->addLayout(buildButtons());
    addShortcuts();
    connect(&office, &Office::changed, this, [this] {
        if (isVisible() && m_stepId != 0)
            load();
    });
}

QWidget *DetailPage::buildStatusCard()
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::groupSpacing);
    m_badge = new StatusBadge(inside);
    m_badge->setLarge(true);
    m_who = new QLabel(inside);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_who->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setTextRole(m_who, theme::TextRole::Title);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addWidget(m_who, 1);
    return makeCard(tr("Application status"), inside);
}

/// What is read before deciding: the facts of this application, and what the other layers wrote.
QWidget *DetailPage::buildFirst()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnOf(part);
    m_changes = new FieldList(part);
    m_application = new FieldList(part);
    m_thread = new MessageThread(part);
    column->addWidget(buildStatusCard());
    column->addWidget(m_changes);
    column->addWidget(m_application);
    column->addWidget(makeCard(m_thread->accessibleName(), m_thread));
    return part;
}

QWidget *DetailPage::buildAside()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnOf(part);
    m_chain = new LayerChain(part);
    m_panel = new DecisionPanel;
    column->addWidget(makeCard(m_chain->accessibleName(), m_chain));
    column->addWidget(m_panel);
    column->addStretch(1);
    part->setMinimumWidth(32 * qRound(QApplication::font().pointSizeF())); // grows with the zoom
    return part;
}

QWidget *DetailPage::buildRest()
{
    auto *part = new QWidget;
    QVBoxLayout *column = columnOf(part);
    m_membership = new FieldList(part);
    m_person = new FieldList(part);
    m_further = new FieldList(part);
    m_further->setFrameShape(QFrame::NoFrame);
    m_further->layout()->setContentsMargins(0, 0, 0, 0);
    m_further->hide();
    m_person->addBelow(buildFold());
    m_person->addBelow(m_further);
    column->addWidget(m_membership);
    column->addWidget(m_person);
    column->addStretch(1);
    return part;
}

QPushButton *DetailPage::buildFold()
{
    auto *fold = new CompactButton(tr("Further details: show") + QStringLiteral(" ▼"));
    fold->setAccessibleName(tr("Further details: show"));
    fold->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(fold, &QPushButton::clicked, this, [this, fold] {
        const bool open = m_further->isHidden();
        m_further->setVisible(open);
        const QString text = open ? tr("Further details: hide") : tr("Further details: show");
        fold->setText(text + (open ? QStringLiteral(" ▲") : QStringLiteral(" ▼")));
        fold->setAccessibleName(text);
    });
    return fold;
}

QWidget *DetailPage::buildPlaces()
{
    m_places = new QWidget(this);
    QHBoxLayout *line = lineOf(m_places);
    m_before = new CompactButton(tr("‹ Previous"), m_places);
    m_place = new QLabel(m_places);
    m_after = new CompactButton(tr("Next ›"), m_places);
    line->addWidget(m_before);
    line->addWidget(m_place);
    line->addWidget(m_after);
    m_places->hide();
    connect(m_before, &QPushButton::clicked, this, [this] { goToNeighbour(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { goToNeighbour(1); });
    return m_places;
}

void DetailPage::showPlace(qint64 place, qint64 count)
{
    m_places->setVisible(place > 0);
    const QLocale locale;
    m_place->setText(tr("%1 of %2").arg(locale.toString(place), locale.toString(count)));
    enableUnless(*m_before, place > 1 ? QString() : tr("This is the first application of the list."),
        tr("Previous application of the list (Alt+↑)"));
    enableUnless(*m_after, place < count ? QString() : tr("This is the last application of the list."),
        tr("Next application of the list (Alt+↓)"));
}

QLayout *DetailPage::buildButtons()
{
    m_back = new QPushButton(tr("Back"), this);
    m_back->setToolTip(tr("Back to the list (Esc)"));
    m_proceed = new QPushButton(tr("Go on to the confirmation"), this);
    theme::setPrimary(m_proceed);
    for (QPushButton *button : { m_back, m_proceed }) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(true); // Enter presses the button that has the focus, outside a dialog too
    }
    connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_proceed, &QPushButton::clicked, this, &DetailPage::proceed);
    connect(m_panel, &DecisionPanel::actionChanged, this, &DetailPage::showProceed);
    auto *print = new CompactButton(tr("Print"), this);
    print->setToolTip(tr("Print this application (Ctrl+P)"));
    connect(print, &QPushButton::clicked, this, &DetailPage::print);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::spacing);
    row->addWidget(print);
    row->addStretch(1);
    row->addWidget(buildPlaces());
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_proceed);
    return row;
}

void DetailPage::addShortcuts()
{
    addKey(this, { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter }, m_proceed->text(),
        [this] { proceed(); });
    addKey(this, { Qt::ALT | Qt::Key_Up }, tr("Previous application of the list"),
        [this] { goToNeighbour(-1); });
    addKey(
        this, { Qt::ALT | Qt::Key_Down }, tr("Next application of the list"), [this] { goToNeighbour(1); });
    addKey(this, { Qt::Key_Escape }, tr("Back to the list"), [this] { goBack(); });
    addKey(this, { QKeySequence::Print }, tr("Print"), [this] { print(); });
    addKey(this, { Qt::Key_PageDown }, tr("Scroll down"), [this] { scrollBy(1); });
    addKey(this, { Qt::Key_PageUp }, tr("Scroll up"), [this] { scrollBy(-1); });
}

void DetailPage::print()
{
    if (m_detail)
        Q_EMIT printRequested(*m_detail);
}

void DetailPage::scrollBy(int pages)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep());
}

/// What may be chosen is made anew for every application and would stand last: Tab goes as the eye does.
void DetailPage::orderTabs()
{
    chainTabStops(tabStopsOf(m_scroll->widget()) + tabStopsOf(content()));
}

void DetailPage::show(qint64 stepId, std::optional<Action> preselect)
{
    if (stepId != m_stepId)
        messages().clear();
    if (stepId != m_stepId)
        m_others->hide();
    if (stepId != m_stepId || !isVisible())
        m_viewTold = false;
    m_stepId = stepId;
    m_preselect = preselect;
    showProceed();
    if (isVisible())
        Q_EMIT lookingAt(stepId);
    load();
}

void DetailPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT lookingAt(m_stepId);
}

void DetailPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_others->hide();
    Q_EMIT lookingAt(0);
}

void DetailPage::showAlsoLooking(qint64 stepId, const QStringList &names)
{
    if (stepId != m_stepId)
        return;
    m_others->setVisible(!names.isEmpty());
    m_others->setText(tr("%1 has this application open, too.").arg(names.join(tr(", "))));
    m_others->setAccessibleName(m_others->text());
}

void DetailPage::load()
{
    const int request = ++m_request;
    m_busy->setBusy(true);
    Applications(m_office).detail(m_stepId, this, [this, request](const Result<ApplicationDetail> &result) {
        if (request != m_request)
            return;
        m_busy->setBusy(false);
        if (result)
            showDetail(*result);
        else
            messages().say(*result.failure);
    });
}

void DetailPage::showDetail(const ApplicationDetail &detail)
{
    const bool sameStep = m_detail && m_detail->step.stepId == detail.step.stepId;
    const bool changedMeanwhile = sameStep && m_detail->step.version != detail.step.version;
    m_detail = detail;
    const Session *session = m_office.session();
    if (session == nullptr)
        return; // logged out while it was on its way
    m_badge->setStatus(detail.step.status);
    m_who->setText(tr("%1  %2").arg(words::name(detail.step.kind), detail.step.name));
    m_changes->setSection(changesSection(detail));
    m_changes->setVisible(!detail.changes.isEmpty());
    m_person->setSection(personSection(detail));
    FieldSection further = furtherSection(detail);
    further.title.clear(); // the fold above it says so
    m_further->setSection(further);
    m_membership->setSection(membershipSection(detail));
    m_application->setSection(applicationSection(detail));
    m_chain->setChain(detail.chain, detail.history, detail.step.stepId);
    m_thread->setHistory(detail.history, session->associationName);
    m_panel->setDetail(detail, session->role, std::exchange(m_preselect, {}));
    showProceed();
    orderTabs();
    m_scroll->show();
    if (changedMeanwhile && m_panel->hasInput())
        messages().say(MessageBar::Tone::Warning,
            tr("This application has changed in the meantime (%1). What you typed is kept; please check it.")
                .arg(lastChange(detail)));
    if (!sameStep) {
        m_scroll->verticalScrollBar()->setValue(0);
        focusWork();
    }
    if (!std::exchange(m_viewTold, true))
        Applications(m_office).recordView(detail.step.stepId);
    Q_EMIT loaded(detail.step.stepId);
}

void DetailPage::proceed()
{
    // While another application is on its way, the panel still belongs to the one before.
    if (!m_detail || m_detail->step.stepId != m_stepId)
        return;
    if (const QString why = m_panel->whyNothing(); !why.isEmpty())
        return messages().say(MessageBar::Tone::Info, why);
    if (const std::optional<DecisionRequest> request = m_panel->request()) {
        messages().clear();
        Q_EMIT confirmRequested(*m_detail, *request);
    } else if (QWidget *wrong = QApplication::focusWidget()) {
        m_scroll->ensureWidgetVisible(wrong); // and the error below it
    }
}

void DetailPage::showProceed()
{
    const bool there = m_detail && m_detail->step.stepId == m_stepId;
    enableUnless(*m_proceed, there ? m_panel->whyNothing() : tr("The application is being read."),
        tr("Go on to the confirmation (Ctrl+Enter)"));
}

void DetailPage::focusWork()
{
    if (m_panel->whyNothing().isEmpty())
        m_panel->focusFirst();
    else
        m_back->setFocus();
}

void DetailPage::goToNeighbour(int delta)
{
    leaveFor(tr("Discard it and leave"), [this, delta] { Q_EMIT neighbourRequested(delta); });
}

void DetailPage::goBack()
{
    leaveFor(tr("Discard it and leave"), [this] { Q_EMIT backRequested(); });
}

void DetailPage::discardInput()
{
    m_panel->discardInput();
    messages().clear();
}

void DetailPage::activate()
{
    if (m_stepId != 0)
        load();
    focusWork();
}

bool DetailPage::mayLeave()
{
    if (!m_panel->hasInput())
        return true;
    offerToDiscard(tr("What you typed here is not yet used and would be lost."), [this] { discardInput(); });
    return false;
}

} // namespace mamis
