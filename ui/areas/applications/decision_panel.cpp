#include "areas/applications/decision_panel.h"

#include "areas/applications/consequences.h"
#include "areas/applications/mail_switch.h"
#include "areas/applications/message_edit.h"
#include "domain/calendar_date.h"
#include "domain/explain.h"
#include "domain/words.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/hint_label.h"
#include "widgets/status_badge.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

/// Correcting needs the member's form, not a decision; it is offered where applications are entered.
bool isDecision(const PossibleAction &possible)
{
    return possible.action != Action::Correct;
}

bool isFree(const PossibleAction &possible)
{
    return isDecision(possible) && !possible.blocked;
}

/// The action to start with: the one asked for, else confirming where there is nothing else to choose;
/// whatever changes more is chosen by the user.
std::optional<Action> startingAction(const QList<PossibleAction> &actions, std::optional<Action> asked)
{
    QList<Action> free;
    for (const PossibleAction &possible : actions) {
        if (!isFree(possible))
            continue;
        if (possible.action == asked)
            return asked;
        free << possible.action;
    }
    return free == QList { Action::Confirm } ? std::optional(Action::Confirm) : std::nullopt;
}

QDate startingDate(const ApplicationDetail &detail)
{
    return detail.step.wishedOn.isValid() ? detail.step.wishedOn
                                          : dateInJapan(QDateTime::currentDateTimeUtc());
}

QString whyBlocked()
{
    return DecisionPanel::tr("Not possible: an association above has already approved it.");
}

/// Why no mail would go whatever is chosen; empty where one goes.
QString whyNoMail(const ApplicationDetail &detail)
{
    const auto sentence = [](const char *code) {
        return explain(Failure(Failure::Kind::Refused, QString::fromLatin1(code)));
    };
    if (!detail.mailOn)
        return sentence("mail-off");
    if (detail.reasonIsDeath)
        return sentence("death");
    return detail.mailAddress.isEmpty() ? sentence("no-address") : QString();
}

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DecisionPanel::DecisionPanel(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_choices(new QVBoxLayout)
    , m_choiceError(new HintLabel({}, this))
    , m_nothing(wrappedLabel({}, this))
    , m_fields(new QWidget(this))
{
    makeCardLook(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *title = wrappedLabel(tr("Change the application status"), this);
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    setAccessibleName(title->text());
    column->addWidget(title);
    column->addWidget(m_nothing);
    m_choices->setSpacing(0);
    column->addLayout(m_choices);
    m_choiceError->hide();
    column->addWidget(m_choiceError);
    column->addWidget(m_fields, 1);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    buildFields(fields);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this] { showFields(); });
}

void DecisionPanel::buildFields(QVBoxLayout *column)
{
    m_wishedOn = wrappedLabel({}, this);
    m_wishedOn->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_previousJoined = wrappedLabel({}, this);
    m_previousJoined->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dateLabel = wrappedLabel(tr("Date of joining, change or resignation"), this);
    m_date = new DateEdit(m_dateLabel->text(), this);
    m_dateLabel->setBuddy(m_date->lineEdit());

    auto *wishedLabel = wrappedLabel(tr("Wished date of joining, change or resignation"), this);
    auto *previousLabel = wrappedLabel(tr("Joined the association below on") + QStringLiteral(" ⓘ"), this);
    previousLabel->setToolTip(tr("The day on which the member joined the association one layer below yours. "
                                 "A date of joining should not lie before it."));
    previousLabel->setAccessibleDescription(previousLabel->toolTip());
    for (QLabel *label : { wishedLabel, previousLabel })
        label->setWordWrap(false);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(wishedLabel, 0, 0);
    grid->addWidget(m_wishedOn, 0, 1);
    grid->addWidget(previousLabel, 1, 0);
    grid->addWidget(m_previousJoined, 1, 1);
    grid->addWidget(m_dateLabel, 2, 0, 1, 2);
    grid->addWidget(m_date, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);

    m_message = new MessageEdit(this);
    column->addWidget(m_message, 1);
    m_copyReason = new QPushButton(this);
    m_copyReason->setAutoDefault(false);
    column->addWidget(m_copyReason, 0, Qt::AlignLeft);
    m_mail = new MailSwitch(this);
    column->addWidget(m_mail);
}

void DecisionPanel::setDetail(const ApplicationDetail &detail, UserRole role, std::optional<Action> preselect)
{
    const bool sameStep = detail.step.stepId == m_detail.step.stepId;
    const std::optional<Action> chosenBefore = action();
    m_detail = detail;
    m_role = role;
    if (!sameStep)
        discardInput();
    m_wishedOn->setText(
        detail.step.wishedOn.isValid() ? formatDate(detail.step.wishedOn) : QStringLiteral("-"));
    m_previousJoined->setText(detail.previousLayerJoinedOn.isValid()
            ? formatDate(detail.previousLayerJoinedOn)
            : QStringLiteral("-"));
    m_mail->setNoMail(whyNoMail(detail));
    showChoices(preselect || !sameStep ? preselect : chosenBefore);
}

void DecisionPanel::showChoices(std::optional<Action> select)
{
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *button : old)
        m_group->removeButton(button);
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PossibleAction &possible : std::as_const(m_detail.actions))
        if (isDecision(possible))
            addChoice(possible);
    m_nothing->setVisible(!canDecide());
    m_nothing->setText(canDecide() ? QString() : whyNothing());
    if (const std::optional<Action> start = startingAction(m_detail.actions, select))
        m_group->button(static_cast<int>(*start))->setChecked(true);
    showFields();
}

void DecisionPanel::addChoice(const PossibleAction &possible)
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setVerticalSpacing(0);
    auto *button = new QRadioButton(words::name(possible.action), row);
    button->setAccessibleName(words::name(possible.action));
    button->setAccessibleDescription(tr("The status becomes: %1").arg(words::name(possible.to)));
    button->setMinimumHeight(button->fontMetrics().height() + 8);
    button->setEnabled(!possible.blocked);
    m_group->addButton(button, static_cast<int>(possible.action));
    auto *arrow = new HintLabel(QStringLiteral("→"), row);
    arrow->setWordWrap(false);
    auto *badge = new StatusBadge(row);
    badge->setStatus(possible.to);
    grid->addWidget(button, 0, 0);
    grid->addWidget(arrow, 0, 1);
    grid->addWidget(badge, 0, 2);
    grid->setColumnStretch(0, 1);
    if (possible.blocked) {
        auto *why = new HintLabel(whyBlocked(), row);
        grid->addWidget(why, 1, 0, 1, 3);
        button->setAccessibleDescription(why->text());
    }
    m_choices->addWidget(row);
}

void DecisionPanel::showFields()
{
    const PossibleAction *now = chosen();
    m_fields->setVisible(canDecide());
    m_choiceError->showError({});
    const bool needsDate = now != nullptr && now->dateRequired;
    if (needsDate && m_date->isEmpty())
        m_date->setDate(startingDate(m_detail));
    m_date->setVisible(needsDate);
    m_dateLabel->setVisible(needsDate);
    m_message->setRequired(now != nullptr && now->messageRequired);
    offerUpperReason();
    Q_EMIT actionChanged();
}

void DecisionPanel::offerUpperReason()
{
    const HistoryEntry *reason = upperReason(m_detail);
    const PossibleAction *now = chosen();
    m_copyReason->setVisible(reason != nullptr && now != nullptr && now->messageRequired);
    m_copyReason->disconnect(this);
    if (m_copyReason->isHidden())
        return;
    const QString text
        = tr("%2 for the same reason as %1").arg(reason->association, words::name(now->action));
    m_copyReason->setText(tr("Insert \"%1\"").arg(text));
    m_copyReason->setAccessibleName(m_copyReason->text());
    m_copyReason->setToolTip(reason->message);
    connect(m_copyReason, &QPushButton::clicked, this, [this, text] { m_message->append(text); });
}

const PossibleAction *DecisionPanel::chosen() const
{
    for (const PossibleAction &possible : m_detail.actions)
        if (isDecision(possible) && static_cast<int>(possible.action) == m_group->checkedId())
            return &possible;
    return nullptr;
}

std::optional<Action> DecisionPanel::action() const
{
    const PossibleAction *now = chosen();
    return now == nullptr ? std::nullopt : std::optional(now->action);
}

bool DecisionPanel::canDecide() const
{
    return std::any_of(m_detail.actions.begin(), m_detail.actions.end(), isDecision);
}

QString DecisionPanel::whyNothing() const
{
    if (!canDecide())
        return whyNothingPossible(m_detail, m_role);
    return std::any_of(m_detail.actions.begin(), m_detail.actions.end(), isFree) ? QString() : whyBlocked();
}

bool DecisionPanel::hasInput() const
{
    const bool dateTyped
        = !m_date->isHidden() && !m_date->isEmpty() && m_date->date() != startingDate(m_detail);
    return canDecide() && (!m_message->text().isEmpty() || dateTyped || !m_mail->reason().isEmpty());
}

void DecisionPanel::discardInput()
{
    m_message->setText({});
    m_date->setDate({});
    m_mail->reset();
    if (chosen() != nullptr && chosen()->dateRequired)
        m_date->setDate(startingDate(m_detail));
}

std::optional<DecisionRequest> DecisionPanel::request()
{
    const PossibleAction *now = chosen();
    if (now == nullptr) {
        m_choiceError->showError(canDecide() ? tr("Please choose what is to be done.") : QString());
        focusFirst();
        return {};
    }
    // All fields are checked, so that everything that is wrong shows at once; the first one gets the focus.
    const bool dateFits = !now->dateRequired || m_date->check(true);
    const bool messageFits = m_message->check();
    const bool mailFits = m_mail->check();
    if (!dateFits)
        m_date->setFocus();
    else if (!messageFits)
        m_message->setFocus();
    else if (!mailFits)
        m_mail->reasonEdit()->setFocus();
    if (!dateFits || !messageFits || !mailFits)
        return {};

    DecisionRequest request;
    request.stepId = m_detail.step.stepId;
    request.seenVersion = m_detail.step.version;
    request.action = now->action;
    request.message = m_message->text();
    request.effectiveOn = now->dateRequired ? m_date->date() : QDate();
    request.notify = m_mail->notify();
    request.noMailReason = m_mail->reason();
    request.uuid = m_last.uuid;
    if (request != m_last)
        request.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_last = request;
    return request;
}

QString DecisionPanel::errorText() const
{
    if (m_choiceError->showsError())
        return m_choiceError->text();
    const QString dateError = m_date->isHidden() ? QString() : m_date->errorText();
    return dateError.isEmpty() ? m_message->errorText() : dateError;
}

void DecisionPanel::focusFirst()
{
    if (const PossibleAction *now = chosen(); now != nullptr && now->messageRequired)
        m_message->setFocus();
    else if (QAbstractButton *checked = m_group->checkedButton())
        checked->setFocus();
    else if (QRadioButton *choice = firstFree())
        choice->setFocus();
}

QRadioButton *DecisionPanel::firstFree() const
{
    const QList<QRadioButton *> all = choices();
    const auto found
        = std::find_if(all.begin(), all.end(), [](const QRadioButton *one) { return one->isEnabled(); });
    return found == all.end() ? nullptr : *found;
}

QList<QRadioButton *> DecisionPanel::choices() const
{
    QList<QRadioButton *> result;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        result << static_cast<QRadioButton *>(button);
    return result;
}

} // namespace mamis
