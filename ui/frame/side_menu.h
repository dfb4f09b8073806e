#pragma once

#include "frame/menu_item.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace mamis {

class MenuButton;
struct Badge;

/// The menu at the left: one line per entry, the current one with an accent bar, foldable to icons.
/// One stop for Tab; the arrow keys go from entry to entry, Alt and a digit opens one from anywhere in the
/// window.
class SideMenu : public QWidget
{
    Q_OBJECT

public:
    explicit SideMenu(QWidget *parent = nullptr);

    /// The entries from top to bottom; closed ones are shown disabled and say why. At first none.
    void setLines(const QList<MenuLine> &lines);
    /// The entry whose page is shown; null on the TOP page.
    void setCurrent(const MenuItem *item);
    void setBadges(const MenuItem &item, const QList<Badge> &badges);

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

    /// Null for what is not in the menu.
    MenuButton *button(const MenuItem &item) const;

Q_SIGNALS:
    void chosen(const mamis::MenuItem *item);
    void foldToggled(bool folded); ///< by the user
    void keysRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addLine(const MenuLine &line);
    void moveFocus(const MenuButton *from, int step);
    void updateTabStop();
    void updateLook();

    QList<MenuButton *> m_buttons;
    QList<QLabel *> m_headings;
    QVBoxLayout *m_lines; ///< buttons and headings
    QToolButton *m_keys;
    QToolButton *m_fold;
    bool m_folded = false;
};

} // namespace mamis
