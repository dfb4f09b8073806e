#pragma once

#include "domain/application.h"

#include <QHeaderView>

class QMenu;

namespace mamis {

class ApplicationModel;

/// The list's header: a check box for the page, sorting by click, columns that can be moved, sized and
/// hidden, which is remembered for the next start.
class ApplicationHeader : public QHeaderView
{
    Q_OBJECT

public:
    ApplicationHeader(ApplicationModel &model, QWidget *parent);

    /// Once, after the header has been given to its table: the remembered columns or the standard ones.
    void restoreColumns();
    void standardColumns();

    void setSortOrder(const SortOrder &order);

    /// Show, hide and sort by keyboard: filled anew each time, for a tool button or the context menu.
    void fillMenu(QMenu *menu);

Q_SIGNALS:
    void sortRequested(const mamis::SortOrder &order);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isTick(const QMouseEvent *event) const;
    int standardWidth(int column) const;
    void saveColumns() const;

    ApplicationModel &m_model;
    SortOrder m_order;
    bool m_restored = false;
    int m_fontHeight;
};

} // namespace mamis
