#include "applications/batch_actions.h"

#include "applications/application_model.h"
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
    const auto add = [this, page](Action which) {
        auto *action = new QAction(words::name(which), this);
        action->setEnabled(false);
        action->setToolTip(action->text());
        page->addAction(action);
        connect(action, &QAction::triggered, this, [this, which] { Q_EMIT triggered(which); });
        m_actions.insert(which, action);
        return action;
    };
    for (const Command &command : onBar) {
        QAction *action = add(command.action);
        action->setShortcut(command.key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
    for (const Action which : inMenu)
        m_more->addAction(add(which));
}

void BatchActions::setRules(const Rules &rules)
{
    m_rules = rules;
}

void BatchActions::update(const ApplicationModel &model, const StepRow *current)
{
    for (auto entry = m_actions.cbegin(); entry != m_actions.cend(); ++entry)
        entry.value()->setEnabled(isAllowed(entry.key(), model, current));
}

QWidget *BatchActions::makeBar(QWidget *parent) const
{
    auto *bar = new QWidget(parent);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = new QLabel(tr("Batch:"), bar);
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
    const Selection &selection = model.selection();
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
