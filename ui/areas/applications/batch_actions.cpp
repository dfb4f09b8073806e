#include "areas/applications/batch_actions.h"

#include "areas/applications/application_model.h"
#include "domain/words.h"
#include "widgets/compact_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <array>

namespace mamis {

namespace {

struct Command
{
    Action action;
    QKeyCombination key;
};

constexpr std::array onBar { Command { Action::Accept, Qt::Key_F6 }, Command { Action::Approve, Qt::Key_F7 },
    Command { Action::SendBack, Qt::SHIFT | Qt::Key_F7 }, Command { Action::Confirm, Qt::Key_F9 },
    Command { Action::Cancel, Qt::Key_F8 } };
constexpr std::array inMenu { Action::Reject, Action::Withdraw };

/// A button that follows its action: name, tool tip, enabled or not.
QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new CompactButton(action->text(), parent);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->isEnabled() ? QString() : action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

BatchActions::BatchActions(QWidget *page)
    : QObject(page)
    , m_more(new QMenu(page))
{
    m_more->setToolTipsVisible(true);
    for (const Command &command : onBar) {
        add(command.action, page);
        setKey(command.action, command.key, page);
    }
    for (const Action which : inMenu) {
        add(which, page);
        m_more->addAction(action(which));
    }
}

void BatchActions::add(Action which, QWidget *page)
{
    auto *action = new QAction(words::name(which), this);
    action->setEnabled(false);
    action->setToolTip(action->text());
    page->addAction(action);
    connect(action, &QAction::triggered, this, [this, which] { Q_EMIT triggered(which); });
    m_actions.insert(which, action);
}

void BatchActions::setKey(Action which, QKeyCombination key, QWidget *page)
{
    QAction *allowed = action(which);
    auto *refusal = new QAction(allowed->text(), this);
    refusal->setEnabled(false);
    page->addAction(refusal);
    connect(refusal, &QAction::triggered, this, [this, refusal] { Q_EMIT refused(refusal->toolTip()); });
    m_refusals.insert(which, refusal);
    for (QAction *one : { allowed, refusal }) {
        one->setShortcut(key);
        one->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
}

/// What the buttons are about: the ticked rows, or else the one that is lit.
QString BatchActions::barLabel(bool many)
{
    return many ? tr("Batch:") : tr("This row:");
}

void BatchActions::setRules(const Rules &rules)
{
    m_rules = rules;
}

void BatchActions::update(const ApplicationModel &model, const StepRow *current)
{
    for (auto entry = m_actions.cbegin(); entry != m_actions.cend(); ++entry)
        entry.value()->setEnabled(isAllowed(entry.key(), model, current));
    showReasons(model, current);
    Q_EMIT manyChanged(!model.selection()->isEmpty());
}

void BatchActions::showReasons(const ApplicationModel &model, const StepRow *current)
{
    for (auto entry = m_actions.cbegin(); entry != m_actions.cend(); ++entry) {
        QAction *action = entry.value();
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = key.isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), key);
        const QString why = action->isEnabled() ? QString() : whyNot(entry.key(), model, current);
        action->setToolTip(why.isEmpty() ? name : name + QLatin1Char('\n') + why);
        if (QAction *refusal = m_refusals.value(entry.key())) {
            refusal->setEnabled(!why.isEmpty());
            refusal->setToolTip(why);
        }
    }
}

QString BatchActions::whyNot(Action which, const ApplicationModel &model, const StepRow *current) const
{
    if (m_rules.transitions.isEmpty())
        return {}; // they are on their way
    const QString name = words::name(which);
    const bool nothingTicked = model.selection()->isEmpty();
    if (!m_rules.permitted.contains(which))
        return tr("Your right does not include \"%1\".").arg(name);
    if (nothingTicked && current == nullptr)
        return tr("\"%1\" is not possible: no application is chosen.").arg(name);
    QString why = nothingTicked
        ? tr("\"%1\" is not possible in the status \"%2\".").arg(name, words::name(current->status))
        : tr("\"%1\" fits none of the ticked applications.").arg(name);
    QStringList possible;
    for (const Action other : allValues<Action>()) {
        if (const QAction *action = m_actions.value(other); action && action->isEnabled())
            possible << action->text();
    }
    if (!possible.isEmpty())
        why += QLatin1Char(' ') + tr("Possible now: %1").arg(possible.join(tr(", ")));
    return why;
}

QWidget *BatchActions::makeBar(QWidget *parent) const
{
    auto *bar = new QWidget(parent);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = new QLabel(barLabel(true), bar);
    // As wide as both, so that ticking moves nothing.
    label->setMinimumWidth(std::max(label->fontMetrics().horizontalAdvance(barLabel(true)),
        label->fontMetrics().horizontalAdvance(barLabel(false))));
    connect(this, &BatchActions::manyChanged, label, [label](bool many) { label->setText(barLabel(many)); });
    layout->addWidget(label);
    layout->addSpacing(4);
    for (const Command &command : onBar)
        layout->addWidget(buttonFor(action(command.action), bar));
    auto *more = new CompactButton(tr("Other"), bar);
    more->setMenu(m_more);
    layout->addWidget(more);
    return bar;
}

bool BatchActions::isAllowed(Action action, const ApplicationModel &model, const StepRow *current) const
{
    const Selection &selection = *model.selection();
    if (selection.isEmpty())
        return current && m_rules.allows(*current, action);
    qint64 known = 0;
    for (const StepRow &row : model.rows()) {
        if (!selection.contains(row.stepId))
            continue;
        ++known;
        if (m_rules.allows(row, action))
            return true;
    }
    // Ticks on other pages: their rows are not here to be asked. The preview of the batch says what fits.
    return known < selection.count() && m_rules.permitted.contains(action);
}

} // namespace mamis
