#include "frame/side_menu.h"

#include "frame/menu_button.h"
#include "look/drawing.h"
#include "look/theme.h"
#include "widgets/keys.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace mamis {

namespace {

constexpr char foldDrawing[] = "M 4 6 L 20 6 M 4 12 L 20 12 M 4 18 L 20 18"; // three lines

} // namespace

SideMenu::SideMenu(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
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
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!m_folded);
        Q_EMIT foldToggled(m_folded);
    });
    layout->addLayout(m_lines);
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
    updateLook();
}

void SideMenu::setLines(const QList<MenuLine> &lines)
{
    qDeleteAll(std::exchange(m_buttons, {}));
    qDeleteAll(std::exchange(m_headings, {}));
    for (const MenuLine &line : lines)
        addLine(line);
    updateTabStop();
    updateLook();
}

void SideMenu::addLine(const MenuLine &line)
{
    if (const QString heading = menuHeading(*line.item); !heading.isEmpty()) {
        auto *label = new QLabel(heading, this);
        label->setContentsMargins(theme::groupSpacing, theme::spacing, theme::spacing, 2);
        label->setForegroundRole(QPalette::PlaceholderText);
        theme::setTextRole(label, theme::TextRole::Hint);
        m_lines->addWidget(label);
        m_headings.append(label);
    }
    auto *button = new MenuButton(line, this);
    button->installEventFilter(this);
    // The page decides what is current: a click that is not followed must not leave a mark.
    connect(button, &QAbstractButton::clicked, this, [this, button](bool checked) {
        button->setChecked(!checked);
        Q_EMIT chosen(&button->item());
    });
    m_lines->addWidget(button);
    button->show();
    m_buttons.append(button);
    const QString key = menuKey(*line.item);
    if (line.closedBecause.isEmpty() && !key.isEmpty())
        addKey(
            button, { QKeySequence(QStringLiteral("Alt+") + key) }, button->text(),
            [this, item = line.item] { Q_EMIT chosen(item); }, Qt::WindowShortcut);
}

void SideMenu::setCurrent(const MenuItem *item)
{
    for (MenuButton *button : std::as_const(m_buttons))
        button->setChecked(item == &button->item());
    updateTabStop();
}

void SideMenu::setBadges(const MenuItem &item, const QList<Badge> &badges)
{
    if (MenuButton *of = button(item))
        of->setBadges(badges);
}

void SideMenu::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    updateLook();
}

MenuButton *SideMenu::button(const MenuItem &item) const
{
    for (MenuButton *button : m_buttons) {
        if (&button->item() == &item)
            return button;
    }
    return nullptr;
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
    for (qsizetype index = m_buttons.indexOf(from) + step; index >= 0 && index < m_buttons.size();
         index += step) {
        if (MenuButton *next = m_buttons.at(index); next->isEnabled()) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

/// Tab stops at the current entry, or at the first one there is.
void SideMenu::updateTabStop()
{
    MenuButton *stop = nullptr;
    for (MenuButton *button : std::as_const(m_buttons)) {
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
    m_fold->setIcon(drawLines(foldDrawing, size, palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_fold->setIconSize(QSize(size, size));
    const QString name = m_folded ? tr("Unfold the menu") : tr("Fold the menu");
    m_fold->setAccessibleName(name);
    m_fold->setToolTip(tr("%1 (%2)").arg(name, m_fold->shortcut().toString(QKeySequence::NativeText)));
    m_lines->invalidate(); // a layout within a layout is not told
    updateGeometry();
}

} // namespace mamis
