#pragma once

#include <QWidget>

class QGridLayout;

namespace mamis {

/// Three parts of a page: what is read first, what is done beside it, and the rest below the first. Where the
/// width does not hold two columns they stand one under the other, in this order. GUI thread.
class TwoColumns : public QWidget
{
    Q_OBJECT

public:
    TwoColumns(QWidget *first, QWidget *aside, QWidget *rest, QWidget *parent = nullptr);

    bool isStacked() const { return m_stacked; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void place(bool stacked);

    QWidget *m_first;
    QWidget *m_aside;
    QWidget *m_rest;
    QGridLayout *m_grid;
    bool m_stacked = false;
};

} // namespace mamis
