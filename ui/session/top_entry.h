#pragma once

#include "frame/menu_item.h"

#include <QAbstractButton>

namespace mamis {

/// A large entry of the TOP page: icon, name, what one does there or why it is closed, and its key.
class TopEntry : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TopEntry(const MenuLine &line, QWidget *parent = nullptr);

    const MenuItem &item() const { return *m_line.item; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int iconSize() const;
    QString hint() const;

    MenuLine m_line;
};

} // namespace mamis
