#pragma once

#include "frame/badge.h"
#include "frame/menu_item.h"

#include <QAbstractButton>

namespace mamis {

/// One line of the side menu: accent bar where it is the current one (checked), icon, name, badges. Disabled
/// where the line is closed.
class MenuButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MenuButton(const MenuLine &line, QWidget *parent = nullptr);

    const MenuItem &item() const { return *m_line.item; }
    void setFolded(bool folded);
    void setBadges(const QList<Badge> &badges);
    const QList<Badge> &badges() const { return m_badges; }

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

    MenuLine m_line;
    bool m_folded = false;
    QList<Badge> m_badges;
};

} // namespace mamis
