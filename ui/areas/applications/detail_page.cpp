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
#include "widgets/enabling.h"
#include "widgets/field_list.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/layer_chain.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"
#include "widgets/message_thread.h"
#include "widgets/status_badge.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace mamis {

namespace {

QVBoxLayout *detailColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, theme::spacing, 0);
    column->setSpacing(theme::groupSpacing);
    return column;
}

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
    , m_body(new QWidget(this))
{
    auto *halves = new QHBoxLayout(m_body);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(theme::groupSpacing);
    halves->addWidget(buildCards(), 2);
    halves->addWidget(buildSide(), 1);
    m_body->hide();
    m_others->setTextFormat(Qt::PlainText);
    m_others->setWordWrap(true);
    m_others->hide();

    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::spacing);
    column->addWidget(new HintLabel(
        tr("Please check the member's details, then choose to approve, send back or reject."), this));
    column->addWidget(m_others);
    column->addWidget(m_busy);
    column->addWidget(m_body, 1);
    column->addStretch(0);
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

QWidget *DetailPage::buildCards()
{
    auto *cards = new QWidget;
    auto *column = detailColumn(cards);
    m_changes = new FieldList(cards);
    m_person = new FieldList(cards);
    m_further = new FieldList(cards);
    m_further->setFrameShape(QFrame::NoFrame);
    m_further->layout()->setContentsMargins(0, 0, 0, 0);
    m_further->hide();
    auto *fold = new QToolButton(cards);
    fold->setText(tr("Further details: show"));
    fold->setCheckable(true);
    fold->setArrowType(Qt::DownArrow);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setAutoRaise(true);
    fold->setAccessibleName(fold->text());
    connect(fold, &QToolButton::toggled, this, [this, fold](bool open) {
        m_further->setVisible(open);
        fold->setArrowType(open ? Qt::UpArrow : Qt::DownArrow);
        fold->setText(open ? tr("Further details: hide") : tr("Further details: show"));
        fold->setAccessibleName(fold->text());
    });
    m_person->addBelow(fold);
    m_person->addBelow(m_further);
    m_membership = new FieldList(cards);
    m_application = new FieldList(cards);
    column->addWidget(buildStatusCard());
    column->addWidget(m_changes);
    column->addWidget(m_person);
    column->addWidget(m_membership);
    column->addWidget(m_application);
    column->addStretch(1);
    return makeScrollable(cards);
}

QWidget *DetailPage::buildSide()
{
    auto *inside = new QWidget;
    auto *column = detailColumn(inside);
    m_chain = new LayerChain(inside);
    m_thread = new MessageThread(inside);
    m_panel = new DecisionPanel;
    column->addWidget(makeCard(m_chain->accessibleName(), m_chain));
    column->addWidget(makeCard(m_thread->accessibleName(), m_thread), 1);

    auto *side = new QWidget;
    auto *whole = columnOf(side);
    // Two areas, so that deciding stays in view however long the history is.
    auto *past = makeScrollable(inside);
    past->setMinimumHeight(10 * fontMetrics().lineSpacing());
    auto *panelBox = new QWidget;
    detailColumn(panelBox)->addWidget(m_panel);
    whole->addWidget(past, 1);
    m_panelArea = makeScrollable(panelBox);
    whole->addWidget(m_panelArea);
    whole->addLayout(buildButtons());
    side->setMinimumWidth(32 * qRound(QApplication::font().pointSizeF())); // grows with the zoom
    return side;
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
    connect(m_back, &QPushButton::clicked, this, [this] { leaveFor([this] { Q_EMIT backRequested(); }); });
    connect(m_proceed, &QPushButton::clicked, this, &DetailPage::proceed);
    connect(m_panel, &DecisionPanel::actionChanged, this, &DetailPage::showProceed);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::spacing);
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
        [this] { leaveFor([this] { Q_EMIT neighbourRequested(-1); }); });
    addKey(this, { Qt::ALT | Qt::Key_Down }, tr("Next application of the list"),
        [this] { leaveFor([this] { Q_EMIT neighbourRequested(1); }); });
    addKey(this, { Qt::Key_Escape }, tr("Back to the list"),
        [this] { leaveFor([this] { Q_EMIT backRequested(); }); });
    addKey(this, { QKeySequence::Print }, tr("Print"), [this] {
        if (m_detail)
            Q_EMIT printRequested(*m_detail);
    });
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
    m_body->show();
    if (changedMeanwhile && m_panel->hasInput())
        messages().say(MessageBar::Tone::Warning,
            tr("This application has changed in the meantime (%1). What you typed is kept; please check it.")
                .arg(lastChange(detail)));
    if (!sameStep)
        focusWork();
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
        m_panelArea->ensureWidgetVisible(wrong); // and the error below it
    }
}

void DetailPage::showProceed()
{
    enableUnless(*m_proceed, m_panel->whyNothing(), tr("Go on to the confirmation (Ctrl+Enter)"));
}

void DetailPage::focusWork()
{
    if (m_panel->whyNothing().isEmpty())
        m_panel->focusFirst();
    else
        m_back->setFocus();
}

void DetailPage::leaveFor(const std::function<void()> &go)
{
    if (!m_panel->hasInput()) {
        go();
        return;
    }
    messages().say(MessageBar::Tone::Warning, tr("What you typed here is not yet used and would be lost."),
        tr("Discard it and leave"), [this, go] {
            discardInput();
            go();
        });
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
    messages().say(MessageBar::Tone::Warning, tr("What you typed here is not yet used and would be lost."),
        tr("Discard it"), [this] { discardInput(); });
    return false;
}

} // namespace mamis
