#pragma once

#include "widgets/field_list.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace mamis {

/// キー一覧: all keys by screen, for the eye, in two columns. Shown in place of the page; whoever shows it
/// closes it again.
class KeySheet : public QWidget
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget *parent = nullptr);

    /// A section per screen: keys as labels, what they do as values.
    void setScreens(const QList<FieldSection> &screens);

    /// Puts the focus where Enter closes and the arrow keys scroll.
    void takeFocus();

Q_SIGNALS:
    void closeRequested();

private:
    QPushButton *m_close;
    QHBoxLayout *m_columns;
    QList<FieldList *> m_cards;
};

} // namespace mamis
