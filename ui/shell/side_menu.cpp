#include "shell/side_menu.h"

#include "shell/menu_button.h"
#include "shell/theme.h"
#include "widgets/keys.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace mamis {

SideMenu::SideMenu(QWidget *parent)
    : QWidget(parent)
    , m_keys(new QToolButton(this))
    , m_fold(new QToolButton(this))
{
    setAccessibleName(tr("Menu"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::spacing, 0, theme::spacing);
    layout->setSpacing(0);

    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::NoFocus);
    m_fold->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    for (const MenuEntry entry : allMenuEntries())
        addEntry(entry);
    layout->addStretch(1);
    // The key itself is the window's.
    m_keys->setAutoRaise(true);
    m_keys->setFocusPolicy(Qt::NoFocus);
    m_keys->setAccessibleName(tr("Keys (F1)"));
    m_keys->setToolTip(tr("List of all keys (F1)"));
    connect(m_keys, &QToolButton::clicked, this, &SideMenu::keysRequested);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_keys);
    foot->addStretch(1);
    foot->addWidget(m_fold);
    layout->addLayout(foot);
    setAvailable({});
    updateLook();
}

void SideMenu::addEntry(MenuEntry entry)
{
    if (const QString heading = menuHeading(entry); !heading.isEmpty()) {
        auto *label = new QLabel(heading, this);
        label->setContentsMargins(theme::groupSpacing, theme::spacing, theme::spacing, 2);
        label->setForegroundRole(QPalette::PlaceholderText);
        theme::setTextRole(label, theme::TextRole::Hint);
        layout()->addWidget(label);
        m_headings.append(label);
    }
    auto *button = new MenuButton(entry, this);
    button->installEventFilter(this);
    // The page decides what is current: a click that is not followed must not leave a mark.
    connect(button, &QAbstractButton::clicked, this, [this, button, entry](bool checked) {
        button->setChecked(!checked);
        Q_EMIT chosen(entry);
    });
    layout()->addWidget(button);
    m_buttons.insert(entry, button);

    m_keyOf.insert(entry,
        addKey(
            this, { QKeySequence(QStringLiteral("Alt+") + menuKey(entry)) }, menuName(entry),
            [this, entry] { Q_EMIT chosen(entry); }, Qt::WindowShortcut));
}

void SideMenu::setAvailable(const QList<MenuEntry> &entries)
{
    for (MenuButton *button : std::as_const(m_buttons))
        button->setEnabled(entries.contains(button->entry()));
    for (auto key = m_keyOf.cbegin(); key != m_keyOf.cend(); ++key)
        (*key)->setVisible(entries.contains(key.key())); // an invisible one has no key
    updateTabStop();
}

void SideMenu::setCurrent(std::optional<MenuEntry> entry)
{
    for (MenuButton *button : std::as_const(m_buttons))
        button->setChecked(entry == button->entry());
    updateTabStop();
}

void SideMenu::setPendingCounts(const PendingCounts &counts)
{
    m_buttons.value(MenuEntry::Applications)->setPendingCounts(counts);
}

void SideMenu::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    updateLook();
    Q_EMIT foldedChanged(folded);
}

QAbstractButton *SideMenu::button(MenuEntry entry) const
{
    return m_buttons.value(entry);
}

bool SideMenu::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<MenuButton *>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveFocus(button, -1);
        return true;
    case Qt::Key_Down:
        moveFocus(button, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        button->click();
        return true;
    default:
        return false;
    }
}

void SideMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLook();
    QWidget::changeEvent(event);
}

void SideMenu::moveFocus(const MenuButton *from, int step)
{
    const QList<MenuEntry> &all = allMenuEntries();
    for (qsizetype index = all.indexOf(from->entry()) + step; index >= 0 && index < all.size();
         index += step) {
        if (MenuButton *next = m_buttons.value(all.at(index)); next->isEnabled()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

/// Tab stops at the current entry, or at the first one there is.
void SideMenu::updateTabStop()
{
    MenuButton *stop = nullptr;
    for (const MenuEntry entry : allMenuEntries()) {
        MenuButton *button = m_buttons.value(entry);
        button->setFocusPolicy(Qt::ClickFocus);
        if (button->isEnabled() && (!stop || button->isChecked()))
            stop = button;
    }
    if (stop)
        stop->setFocusPolicy(Qt::StrongFocus);
}

void SideMenu::updateLook()
{
    for (MenuButton *button : std::as_const(m_buttons))
        button->setFolded(m_folded);
    for (QLabel *heading : std::as_const(m_headings))
        heading->setVisible(!m_folded);
    const int size = 18 * theme::zoom() / 100;
    m_keys->setText(m_folded ? QStringLiteral("F1") : tr("Keys (F1)"));
    m_fold->setIcon(foldIcon(size, palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_fold->setIconSize(QSize(size, size));
    const QString name = m_folded ? tr("Unfold the menu") : tr("Fold the menu");
    m_fold->setAccessibleName(name);
    m_fold->setToolTip(tr("%1 (%2)").arg(name, m_fold->shortcut().toString(QKeySequence::NativeText)));
    updateGeometry();
}

} // namespace mamis
