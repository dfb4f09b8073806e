#include "areas/applications/applications_area.h"

#include "areas/applications/batch_page.h"
#include "areas/applications/confirm_page.h"
#include "areas/applications/consequences.h"
#include "areas/applications/detail_page.h"
#include "areas/applications/export_page.h"
#include "areas/applications/list_page.h"
#include "areas/applications/pending_note.h"
#include "areas/applications/print_page.h"
#include "domain/words.h"
#include "frame/links.h"
#include "frame/navigator.h"
#include "office/applications.h"
#include "office/live.h"
#include "office/office.h"
#include "widgets/message_bar.h"

#include <QUuid>

namespace mamis {

const MenuItem ApplicationsArea::item {
    .name = QT_TRANSLATE_NOOP("menu", "Applications"),
    .hint = QT_TRANSLATE_NOOP("menu", "Take up and decide joinings, changes and resignations"),
    .drawing = "R 5 3 14 18 1.5 M 8.5 8 L 15.5 8 M 8.5 15 L 11 17.5 L 15.5 12",
    .key = '2',
};

ApplicationsArea::ApplicationsArea(const Workplace &workplace)
    : m_office(workplace.office)
    , m_go(workplace.go)
    , m_list(new ListPage(m_office, workplace.window))
    , m_detail(new DetailPage(m_office, workplace.window))
    , m_confirm(new ConfirmPage(m_office, workplace.window))
    , m_batch(new BatchPage(m_office, workplace.window))
    , m_export(new ExportPage(m_office, workplace.window))
    , m_print(new PrintPage(m_office, workplace.window))
{
    connectList();
    connectDecisions();
    connectOutput();
    connectLive();
    workplace.links.offer(LinkKind::Application, [this](qint64 stepId) { showDetail(stepId); });
}

QList<Page *> ApplicationsArea::pages() const
{
    return { m_list, m_detail, m_confirm, m_batch, m_export, m_print };
}

QWidget *ApplicationsArea::makeTopNote()
{
    m_note = new PendingNote;
    connect(m_note, &PendingNote::chosen, this, &ApplicationsArea::openWaiting);
    return m_note;
}

void ApplicationsArea::open()
{
    m_go.open({ m_list });
}

bool ApplicationsArea::openWork()
{
    openWaiting(false);
    return true;
}

void ApplicationsArea::openWaiting(bool overdueOnly)
{
    m_list->showWaiting(overdueOnly);
    open();
}

void ApplicationsArea::refresh()
{
    Applications(m_office).pendingCounts(this, [this](const Result<PendingCounts> &counts) {
        if (!counts)
            return;
        Q_EMIT badgesChanged(pendingBadges(*counts));
        if (m_note)
            m_note->setCounts(*counts);
        Q_EMIT refreshed();
    });
}

void ApplicationsArea::connectList()
{
    connect(m_list, &ListPage::openRequested, this, [this](qint64 stepId) { showDetail(stepId); });
    connect(m_list, &ListPage::decideRequested, this, &ApplicationsArea::decide);
    connect(m_list, &ListPage::batchRequested, this, [this](const QList<qint64> &ids, Action action) {
        m_batch->show(ids, action);
        m_go.push(m_batch);
    });
    connect(m_list, &ListPage::topRequested, &m_go, &Navigator::home);
    connect(m_batch, &BatchPage::backRequested, &m_go, &Navigator::back);
}

void ApplicationsArea::connectDecisions()
{
    connect(m_detail, &DetailPage::confirmRequested, this, &ApplicationsArea::showConfirm);
    connect(m_detail, &DetailPage::backRequested, &m_go, &Navigator::back);
    connect(m_detail, &DetailPage::neighbourRequested, this, &ApplicationsArea::showNeighbour);
    connect(m_detail, &DetailPage::loaded, this, &ApplicationsArea::showPlace);
    connect(m_confirm, &ConfirmPage::backRequested, &m_go, &Navigator::back);
    connect(m_confirm, &ConfirmPage::reloadRequested, this, [this](qint64 stepId) { showDetail(stepId); });
    connect(m_confirm, &ConfirmPage::decided, this, &ApplicationsArea::showDecided);
}

void ApplicationsArea::connectOutput()
{
    connect(m_list, &ListPage::exportRequested, this, &ApplicationsArea::showExport);
    connect(m_list, &ListPage::printRequested, this, [this] {
        m_print->showList(m_list->choice(), m_list->conditionTexts(), m_list->choiceCount());
        m_go.push(m_print);
    });
    connect(m_detail, &DetailPage::printRequested, this, [this](const ApplicationDetail &detail) {
        m_print->showDetail(detail);
        m_go.push(m_print);
    });
    connect(m_print, &PrintPage::exportRequested, this, &ApplicationsArea::showExport);
    connect(m_print, &PrintPage::backRequested, &m_go, &Navigator::back);
    connect(m_export, &ExportPage::backRequested, &m_go, &Navigator::back);
}

/// Other people's work, where there are others.
void ApplicationsArea::connectLive()
{
    Live *live = m_office.live();
    if (!live)
        return;
    connect(live, &Live::alsoLooking, m_detail, &DetailPage::showAlsoLooking);
    connect(m_detail, &DetailPage::lookingAt, live, &Live::lookAt);
}

/// Behind the page one is on; instead of a confirmation that began at the list.
void ApplicationsArea::showDetail(qint64 stepId, std::optional<Action> preselect)
{
    m_detail->show(stepId, preselect);
    if (m_go.current() == m_confirm)
        m_go.replace(m_detail);
    else
        m_go.push(m_detail);
}

void ApplicationsArea::showPlace(qint64 stepId)
{
    m_detail->showPlace(m_go.isOnPath(m_list) ? m_list->placeOf(stepId) : 0, m_list->count());
}

void ApplicationsArea::showNeighbour(int delta)
{
    const qint64 neighbour = m_list->neighbour(m_detail->stepId(), delta);
    if (neighbour)
        return m_detail->show(neighbour);
    m_detail->messages().say(MessageBar::Tone::Info,
        delta < 0 ? tr("This is the first application of the list.")
                  : tr("This is the last application of the list."));
}

/// What needs nothing typed goes straight to the confirmation; the rest begins on the detail, where it is
/// typed.
void ApplicationsArea::decide(qint64 stepId, Action action)
{
    Applications(m_office).detail(
        stepId, m_list, [this, stepId, action](const Result<ApplicationDetail> &detail) {
            if (!detail)
                return m_list->messages().say(*detail.failure);
            for (const PossibleAction &possible : detail->actions) {
                if (possible.action != action || possible.blocked || possible.messageRequired)
                    continue;
                if (possible.dateRequired && !detail->step.wishedOn.isValid())
                    break;
                DecisionRequest request;
                request.stepId = stepId;
                request.seenVersion = detail->step.version;
                request.action = action;
                if (possible.dateRequired)
                    request.effectiveOn = detail->step.wishedOn;
                request.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
                return showConfirm(*detail, request);
            }
            showDetail(stepId, action);
        });
}

void ApplicationsArea::showConfirm(const ApplicationDetail &detail, const DecisionRequest &request)
{
    m_decidedName = detail.step.name;
    m_decidedAction = request.action;
    m_confirm->show(detail, request);
    m_go.push(m_confirm);
}

/// Back to where the application was come to from, which is the list unless another area led here.
void ApplicationsArea::showDecided(qint64 stepId, StepStatus status)
{
    m_detail->discardInput();
    m_go.backBefore(m_go.isOnPath(m_detail) ? static_cast<Page *>(m_detail) : m_confirm);
    const QString text
        = tr("The application of %1 has been updated: %2.").arg(m_decidedName, words::name(status));
    MessageBar &messages = m_go.current()->messages();
    if (m_decidedAction != Action::Cancel)
        return messages.say(MessageBar::Tone::Success, text);
    // 退会取消 goes on: 取消, then 差戻 (manual, 退会取消).
    messages.say(MessageBar::Tone::Success, text, goOnWith(Action::SendBack),
        [this, stepId] { showDetail(stepId, Action::SendBack); });
}

/// In the place of a print that would have been too long.
void ApplicationsArea::showExport()
{
    m_export->setChoice(m_list->choice(), m_list->conditionTexts(), m_list->choiceCount());
    if (m_go.current() == m_print)
        m_go.replace(m_export);
    else
        m_go.push(m_export);
}

} // namespace mamis
