#include "lists/condition_chips.h"

#include "look/theme.h"
#include "widgets/compact_button.h"
#include "widgets/flow_layout.h"

namespace mamis {

ConditionChips::ConditionChips(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(4));
    setAccessibleName(tr("Active conditions"));
    // Without this the layout's height for a width is not asked for.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ConditionChips::setChips(const QList<Chip> &chips)
{
    for (QWidget *chip : std::as_const(m_chips)) {
        // The chip that was clicked is still in its own signal: it goes when that has returned.
        chip->hide();
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget *before = m_before;
    for (const Chip &condition : chips) {
        QString text = condition.text;
        constexpr int longest = 40;
        if (text.size() > longest)
            text = text.left(longest) + QStringLiteral("…");
        auto *chip
            = new CompactButton(text.replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ✕"), this);
        theme::setTextRole(chip, theme::TextRole::Hint);
        chip->setToolTip(tr("Remove the condition “%1”").arg(condition.text));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &QPushButton::clicked, this, [this, code = condition.code] { Q_EMIT removed(code); });
        layout()->addWidget(chip);
        if (before)
            setTabOrder(before, chip);
        before = chip;
        m_chips.append(chip);
    }
    setVisible(!m_chips.isEmpty());
    updateGeometry();
}

} // namespace mamis
