#include "areas/applications/confirm_page.h"

#include "areas/applications/clock_doubt.h"
#include "areas/applications/consequences.h"
#include "areas/applications/detail_fields.h"
#include "domain/calendar_date.h"
#include "domain/explain.h"
#include "domain/words.h"
#include "look/theme.h"
#include "office/applications.h"
#include "office/decisions.h"
#include "office/office.h"
#include "widgets/card.h"
#include "widgets/delayed_enter.h"
#include "widgets/enabling.h"
#include "widgets/hint_label.h"
#include "widgets/keys.h"
#include "widgets/layouts.h"
#include "widgets/message_bar.h"
#include "widgets/status_badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

StepStatus targetOf(const ApplicationDetail &detail, Action action)
{
    const auto found = std::find_if(detail.actions.begin(), detail.actions.end(),
        [action](const PossibleAction &possible) { return possible.action == action; });
    return found == detail.actions.end() ? detail.step.status : found->to;
}

/// What the user entered, in the manual's words.
FieldSection decisionSection(const ApplicationDetail &detail, const DecisionRequest &request)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; };
    FieldSection section { {},
        { { ConfirmPage::tr("Change the application status"), words::name(request.action) },
            { ConfirmPage::tr("Wished date of joining, change or resignation"),
                orDash(formatDate(detail.step.wishedOn)) },
            { ConfirmPage::tr("Joined the association below on"),
                orDash(formatDate(detail.previousLayerJoinedOn)) } } };
    if (request.effectiveOn.isValid())
        section.fields << Field { ConfirmPage::tr("Date of joining, change or resignation"),
            formatDate(request.effectiveOn) };
    section.fields << Field { ConfirmPage::tr("Message"), orDash(request.message) };
    if (!request.notify)
        section.fields << Field { ConfirmPage::tr("Reason for sending no mail"), request.noMailReason };
    return section;
}

} // namespace

ConfirmPage::ConfirmPage(Office &office, QWidget *parent)
    : Page(tr("Confirmation"), tr("Confirmation"), parent)
    , m_office(office)
{
    auto *halves = new QHBoxLayout;
    halves->setSpacing(theme::groupSpacing);
    halves->addWidget(buildCards(), 3);
    halves->addWidget(buildSide(), 2);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupSpacing);
    column->addWidget(buildHead());
    column->addLayout(halves, 1);
    column->addLayout(buildButtons());
    m_enter = new DelayedEnter(this, m_primary, m_primary->text());
    addKey(this, { Qt::Key_Escape }, m_back->text(), [this] { m_back->click(); });
}

QWidget *ConfirmPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = columnOf(head);
    m_notice = plainLabel(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::groupSpacing);
    m_from = new StatusBadge(head);
    m_to = new StatusBadge(head);
    m_who = plainLabel(head);
    auto *arrow = new QLabel(QStringLiteral("→"), head);
    for (QLabel *label : { arrow, m_who })
        theme::setTextRole(label, theme::TextRole::Title);
    for (StatusBadge *badge : { m_from, m_to })
        badge->setLarge(true);
    row->addWidget(m_from);
    row->addWidget(arrow);
    row->addWidget(m_to);
    row->addWidget(m_who, 1);
    column->addWidget(m_notice);
    column->addLayout(row);
    return head;
}

QWidget *ConfirmPage::buildCards()
{
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, theme::spacing, 0);
    column->setSpacing(theme::groupSpacing);
    for (FieldList **list : { &m_decision, &m_changes, &m_person, &m_membership, &m_application }) {
        *list = new FieldList(cards);
        column->addWidget(*list);
    }
    column->addStretch(1);
    return makeScrollable(cards);
}

QWidget *ConfirmPage::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, theme::spacing, 0);
    column->setSpacing(theme::groupSpacing);
    m_follows = plainLabel(side);
    column->addWidget(makeCard(tr("What follows"), m_follows));

    auto *mail = new QWidget(side);
    auto *lines = columnOf(mail);
    m_noMail = new HintLabel({}, mail);
    m_mailHead = plainLabel(mail);
    m_mailBody = new QPlainTextEdit(mail);
    m_mailBody->setReadOnly(true);
    m_mailBody->setTabChangesFocus(true);
    m_mailBody->setMinimumHeight(10 * fontMetrics().lineSpacing());
    m_mailBody->setFrameShape(QFrame::NoFrame);
    m_mailBody->setAccessibleName(tr("Text of the notification mail"));
    lines->addWidget(m_noMail);
    lines->addWidget(m_mailHead);
    lines->addWidget(m_mailBody, 1);
    lines->addStretch(0);
    column->addWidget(makeCard(tr("Notification mail"), mail), 1);
    return makeScrollable(side);
}

QLayout *ConfirmPage::buildButtons()
{
    m_back = new QPushButton(tr("Back"), this);
    m_back->setToolTip(tr("Back to the details, with what was typed (Esc)"));
    m_primary = new QPushButton(tr("Update the application status"), this);
    showPrimary({});
    theme::setPrimary(m_primary);
    for (QPushButton *button : { m_back, m_primary })
        button->setAccessibleName(button->text());
    connect(m_back, &QPushButton::clicked, this, &ConfirmPage::backRequested);
    connect(m_primary, &QPushButton::clicked, this, &ConfirmPage::decide);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::spacing);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_primary);
    return row;
}

void ConfirmPage::show(const ApplicationDetail &detail, const DecisionRequest &request)
{
    m_detail = detail;
    m_request = request;
    m_open = true;
    messages().clear();
    setRunning(false);
    m_enter->restart();

    m_from->setStatus(detail.step.status);
    m_to->setStatus(targetOf(detail, request.action));
    m_who->setText(tr("%1  %2").arg(words::name(detail.step.kind), detail.step.name));
    m_decision->setSection(decisionSection(detail, request));
    m_changes->setSection(changesSection(detail));
    m_changes->setVisible(!detail.changes.isEmpty());
    m_person->setSection(personSection(detail));
    m_membership->setSection(membershipSection(detail));
    m_application->setSection(applicationSection(detail));
    showFollows();
    // What was shown for another decision must not stand here as this one's mail.
    m_notice->setText(
        tr("Please check what you entered.\nThe following application status will be changed."));
    m_mailHead->clear();
    m_mailBody->clear();
    m_noMail->hide();
    Decisions(m_office).mailPreview(
        request, this, [this, uuid = request.uuid](const Result<MailPreview> &result) {
            if (uuid != m_request.uuid)
                return;
            if (result)
                showMail(*result);
            else
                messages().say(*result.failure);
        });
}

void ConfirmPage::showFollows()
{
    QStringList lines = consequences(m_detail, m_request.action, m_request.effectiveOn);
    for (QString &line : lines)
        line.prepend(QStringLiteral("・"));
    m_follows->setText(lines.join(QLatin1Char('\n')));
}

void ConfirmPage::showMail(const MailPreview &preview)
{
    const QString question
        = tr("Please check what you entered.\nThe following application status will be changed.");
    const QString why
        = preview.willSend ? QString() : explain(Failure(Failure::Kind::Refused, preview.whyNot));
    m_notice->setText(question + QLatin1Char('\n')
        + (preview.willSend ? tr("* The applicant is told the result by mail at once.")
                            : tr("* %1").arg(why)));
    m_noMail->showHint(why);
    m_mailHead->setVisible(preview.willSend);
    m_mailBody->setVisible(preview.willSend);
    m_mailHead->setText(tr("From: %1\nTo: %2\nSubject: %3").arg(preview.from, preview.to, preview.subject));
    m_mailBody->setPlainText(preview.body);
}

void ConfirmPage::decide()
{
    if (m_running || !m_open)
        return;
    setRunning(true);
    messages().clear();
    Decisions(m_office).decide(
        m_request, this, [this](const Result<StepStatus> &result) { answered(result); });
}

void ConfirmPage::answered(const Result<StepStatus> &result)
{
    setRunning(false);
    if (!result && result.failure->kind == Failure::Kind::Unavailable)
        m_unanswered = m_request.stepId;
    if (result) {
        m_open = false;
        showPrimary(tr("The status has been updated."));
        Q_EMIT decided(m_request.stepId, *result);
    } else if (result.failure->code == QLatin1String("stale")) {
        // It can never succeed on the version that was seen.
        showPrimary(tr("The application has changed: look at its present state first."));
        explainStale();
    } else if (isAboutClock(*result.failure)) {
        messages().say(MessageBar::Tone::Warning, explain(*result.failure), decideWithThisClock(), [this] {
            m_request.clockTrusted = true;
            decide();
        });
    } else {
        messages().say(*result.failure);
    }
}

bool ConfirmPage::areOwn(const QList<HistoryEntry> &entries) const
{
    const Session *self = m_office.session();
    const auto isOwn = [self](const HistoryEntry &entry) {
        return self && entry.association == self->associationName && entry.user == self->userName;
    };
    return !entries.isEmpty() && std::all_of(entries.begin(), entries.end(), isOwn);
}

void ConfirmPage::explainStale()
{
    const qint64 stepId = m_request.stepId;
    const qsizetype seen = m_detail.history.size();
    Applications(m_office).detail(stepId, this, [this, stepId, seen](const Result<ApplicationDetail> &now) {
        if (stepId != m_request.stepId)
            return;
        QStringList lines { explain(Failure(Failure::Kind::Refused, QStringLiteral("stale"))) };
        if (now) {
            const QList<HistoryEntry> since = now->history.mid(seen);
            if (stepId == m_unanswered && areOwn(since))
                lines = { tr("You have decided this application already. Nothing more was changed.") };
            for (const HistoryEntry &entry : since)
                lines << tr("%1 / %2: %3, %4")
                             .arg(entry.association, entry.user, words::name(entry.action),
                                 formatDateTime(entry.at));
            lines << tr("The status is now \"%1\".").arg(words::name(now->step.status));
        }
        messages().say(MessageBar::Tone::Warning, lines.join(QLatin1Char('\n')), tr("Show the present state"),
            [this, stepId] {
                m_open = false;
                Q_EMIT reloadRequested(stepId);
            });
    });
}

void ConfirmPage::setRunning(bool running)
{
    m_running = running;
    showPrimary(running ? tr("The decision is being saved. One moment, please.") : QString());
    m_back->setEnabled(!running);
}

void ConfirmPage::showPrimary(const QString &whyNot)
{
    enableUnless(*m_primary, whyNot, tr("Update the application status (Enter)"));
}

void ConfirmPage::activate()
{
    m_primary->setFocus();
}

bool ConfirmPage::mayLeave()
{
    if (m_running) {
        messages().say(MessageBar::Tone::Info, tr("The decision is being saved. One moment, please."));
        return false;
    }
    if (!m_open || m_request.message.isEmpty())
        return true;
    offerToDiscard(tr("The status has not been updated yet; your message would be lost."), [this] {
        m_open = false;
        showPrimary(tr("What was entered for this decision has been discarded."));
        messages().clear();
    });
    return false;
}

} // namespace mamis
