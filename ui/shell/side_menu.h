#pragma once

#include "domain/application.h"
#include "shell/menu_entry.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QAction;
class QLabel;
class QToolButton;

namespace mamis {

class MenuButton;

/// The menu at the left: one line per entry, the current one with an accent bar, foldable to icons.
/// One stop for Tab; the arrow keys go from entry to entry, Alt and a digit opens one from anywhere in the
/// window.
class SideMenu : public QWidget
{
    Q_OBJECT

public:
    explicit SideMenu(QWidget *parent = nullptr);

    /// Entries with a page; the others are shown disabled and say so. At first none.
    void setAvailable(const QList<MenuEntry> &entries);
    /// The entry whose page is shown; none on the TOP page.
    void setCurrent(std::optional<MenuEntry> entry);
    /// The badges of 申請管理: unprocessed, and ▲ in a second colour.
    void setPendingCounts(const PendingCounts &counts);

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);

    QAbstractButton *button(MenuEntry entry) const;

Q_SIGNALS:
    void chosen(mamis::MenuEntry entry);
    void foldedChanged(bool folded);
    void keysRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addEntry(MenuEntry entry);
    void moveFocus(const MenuButton *from, int step);
    void updateTabStop();
    void updateLook();

    QHash<MenuEntry, MenuButton *> m_buttons;
    QHash<MenuEntry, QAction *> m_keyOf;
    QList<QLabel *> m_headings;
    QToolButton *m_keys;
    QToolButton *m_fold;
    bool m_folded = false;
};

} // namespace mamis
