#pragma once

#include "shell/menu_entry.h"

#include <QAbstractButton>

namespace mamis {

/// A large entry of the TOP page: icon, name, what one does there, and its key.
class TopEntry : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TopEntry(MenuEntry entry, QWidget *parent = nullptr);

    MenuEntry entry() const { return m_entry; }

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
    void updateDescription();

    MenuEntry m_entry;
};

} // namespace mamis
