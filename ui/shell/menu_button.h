#pragma once

#include "domain/application.h"
#include "shell/menu_entry.h"

#include <QAbstractButton>

namespace mamis {

/// One line of the side menu: accent bar where it is the current one (checked), icon, name, badges.
class MenuButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MenuButton(MenuEntry entry, QWidget *parent = nullptr);

    MenuEntry entry() const { return m_entry; }
    void setFolded(bool folded);
    void setPendingCounts(const PendingCounts &counts);
    /// What the badges say, in their order: "3", "▲1".
    QStringList badges() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int iconSize() const;
    int paintBadges(QPainter &painter, int right) const;
    void updateDescription();

    MenuEntry m_entry;
    bool m_folded = false;
    PendingCounts m_counts;
};

} // namespace mamis
