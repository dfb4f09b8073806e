#include "session/top_page.h"

#include "look/theme.h"
#include "session/top_entry.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace mamis {

namespace {

constexpr int mostColumns = 3;

} // namespace

TopPage::TopPage(const QList<MenuLine> &lines, const QList<QWidget *> &notes, QWidget *parent)
    : Page(tr("Office of the medical association"), tr("TOP"), parent)
{
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, theme::spacing, 0, 0);
    layout->setSpacing(theme::groupSpacing);
    for (QWidget *note : notes)
        layout->addWidget(note);
    layout->addWidget(buildEntries(lines));
    layout->addStretch(1);
}

QWidget *TopPage::buildEntries(const QList<MenuLine> &lines)
{
    auto *box = new QWidget;
    m_grid = new QGridLayout(box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::spacing);
    for (const MenuLine &line : lines) {
        auto *button = new TopEntry(line);
        connect(
            button, &QAbstractButton::clicked, this, [this, item = line.item] { Q_EMIT entryChosen(item); });
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
        if (button->isEnabled() && !event->text().isEmpty() && event->text() == menuKey(button->item())) {
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
