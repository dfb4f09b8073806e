#pragma once

#include "frame/menu_item.h"
#include "frame/page.h"

class QGridLayout;

namespace mamis {

class TopEntry;

/// 医師会事務局TOP: what the areas have to say (what waits for the office), and the menu as large entries.
/// Digits open an entry, arrows go about.
class TopPage : public Page
{
    Q_OBJECT

public:
    /// Takes the areas' notes.
    TopPage(const QList<MenuLine> &lines, const QList<QWidget *> &notes, QWidget *parent = nullptr);

    /// Focus on the first entry there is.
    void activate() override;

Q_SIGNALS:
    void entryChosen(const mamis::MenuItem *item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildEntries(const QList<MenuLine> &lines);
    void arrange();
    void moveFocus(int step);

    QGridLayout *m_grid = nullptr;
    QList<TopEntry *> m_entries;
    int m_columns = 0;
};

} // namespace mamis
