#include "shell/top_page.h"

#include "shell/theme.h"
#include "shell/top_entry.h"
#include "widgets/tone.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

constexpr int mostColumns = 3;

/// The text of a count takes the colour of its badge in the menu.
void paintAs(QPushButton *button, ToneKind tone)
{
    QPalette palette = button->palette();
    palette.setColor(QPalette::Active, QPalette::ButtonText, toneColours(tone, palette).text);
    palette.setColor(QPalette::Inactive, QPalette::ButtonText, toneColours(tone, palette).text);
    button->setPalette(palette);
}

} // namespace

TopPage::TopPage(QWidget *parent)
    : Page(tr("Office of the medical association"), tr("TOP"), parent)
    , m_unprocessed(new QPushButton)
    , m_overdue(new QPushButton)
{
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, theme::spacing, 0, 0);
    layout->setSpacing(theme::groupSpacing);
    layout->addWidget(buildCounts());
    layout->addWidget(buildEntries());
    layout->addStretch(1);
    setPendingCounts({});
    setAvailable({});
}

QWidget *TopPage::buildCounts()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing);
    layout->addWidget(new QLabel(tr("Unprocessed applications now:")));
    layout->addWidget(m_unprocessed);
    layout->addWidget(m_overdue);
    layout->addStretch(1);
    for (QPushButton *button : { m_unprocessed, m_overdue }) {
        button->setAutoDefault(true);
        theme::setTextRole(button, theme::TextRole::Title);
    }
    connect(m_unprocessed, &QPushButton::clicked, this, [this] { Q_EMIT pendingChosen(false); });
    connect(m_overdue, &QPushButton::clicked, this, [this] { Q_EMIT pendingChosen(true); });
    return box;
}

QWidget *TopPage::buildEntries()
{
    auto *box = new QWidget;
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::spacing);
    for (const MenuEntry entry : allMenuEntries()) {
        auto *button = new TopEntry(entry);
        connect(button, &QAbstractButton::clicked, this, [this, entry] { Q_EMIT entryChosen(entry); });
        m_entries.append(button);
    }
    arrange();
    return box;
}

/// As many columns as fit with their whole words, by the width and the zoom of the moment.
void TopPage::arrange()
{
    int needed = 1;
    for (const TopEntry *button : std::as_const(m_entries))
        needed = std::max(needed, button->sizeHint().width() + theme::spacing);
    const int columns = std::clamp((width() - theme::groupSpacing) / needed, 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int index = 0; index < m_entries.size(); ++index)
        m_grid->addWidget(m_entries.at(index), index / columns, index % columns);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void TopPage::setAvailable(const QList<MenuEntry> &entries)
{
    for (TopEntry *button : std::as_const(m_entries))
        button->setEnabled(entries.contains(button->entry()));
}

void TopPage::setPendingCounts(const PendingCounts &counts)
{
    m_unprocessed->setText(tr("%L1 applications").arg(counts.unprocessed));
    m_unprocessed->setEnabled(counts.unprocessed > 0);
    m_unprocessed->setAccessibleName(tr("Unprocessed applications now:") + m_unprocessed->text());
    m_unprocessed->setToolTip(tr("Show the unprocessed applications"));
    m_overdue->setText(tr("▲ %1 days or longer: %L2").arg(counts.overdueDays).arg(counts.overdue));
    m_overdue->setAccessibleName(m_overdue->text());
    m_overdue->setToolTip(tr("Show only those that have waited too long"));
    m_overdue->setVisible(counts.overdue > 0);
    paintAs(m_unprocessed, ToneKind::Accent);
    paintAs(m_overdue, ToneKind::Attention);
}

void TopPage::activate()
{
    for (TopEntry *button : std::as_const(m_entries)) {
        if (button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void TopPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TopPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveFocus(-1);
        return;
    case Qt::Key_Right:
        moveFocus(1);
        return;
    case Qt::Key_Up:
        moveFocus(-m_columns);
        return;
    case Qt::Key_Down:
        moveFocus(m_columns);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        return;
    default:
        break;
    }
    for (TopEntry *button : std::as_const(m_entries)) {
        if (button->isEnabled() && event->text() == menuKey(button->entry())) {
            button->click();
            return;
        }
    }
    Page::keyPressEvent(event);
}

/// To the next entry that can be chosen in that direction; from the last row on to the nearest one, and none
/// beyond.
void TopPage::moveFocus(int step)
{
    const auto *from = qobject_cast<TopEntry *>(focusWidget());
    if (!from) {
        activate();
        return;
    }
    const qsizetype start = m_entries.indexOf(from);
    for (qsizetype index = start + step; index >= 0 && index < m_entries.size(); index += step) {
        if (m_entries.at(index)->isEnabled()) {
            m_entries.at(index)->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    // Nothing straight above or below: rows may have gaps, so go on entry by entry.
    const int direction = step < 0 ? -1 : 1;
    if (direction != step)
        moveFocus(direction);
}

} // namespace mamis
