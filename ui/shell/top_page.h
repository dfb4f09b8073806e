#pragma once

#include "domain/application.h"
#include "shell/menu_entry.h"
#include "shell/page.h"

class QGridLayout;
class QPushButton;

namespace mamis {

class TopEntry;

/// 医師会事務局TOP: what waits for the office, and the menu as large entries. Digits open an entry, arrows go
/// about.
class TopPage : public Page
{
    Q_OBJECT

public:
    explicit TopPage(QWidget *parent = nullptr);

    /// Entries with a page; the others are disabled and say so. At first none.
    void setAvailable(const QList<MenuEntry> &entries);
    void setPendingCounts(const PendingCounts &counts);

    /// Focus on the first entry there is.
    void activate() override;

Q_SIGNALS:
    void entryChosen(mamis::MenuEntry entry);
    /// One of the two counts: all unprocessed applications, or only those that are ▲.
    void pendingChosen(bool overdueOnly);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildCounts();
    QWidget *buildEntries();
    void arrange();
    void moveFocus(int step);

    QPushButton *m_unprocessed;
    QPushButton *m_overdue;
    QGridLayout *m_grid;
    QList<TopEntry *> m_entries;
    int m_columns = 0;
};

} // namespace mamis
