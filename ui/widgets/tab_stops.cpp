#include "widgets/tab_stops.h"

#include <QLayout>
#include <QWidget>

namespace mamis {

namespace {

void collectStops(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->layout())
            collectStops(item->layout(), stops);
        else if (item->widget())
            stops += tabStopsOf(item->widget());
    }
}

} // namespace

QList<QWidget *> tabStopsOf(QWidget *widget)
{
    QList<QWidget *> stops;
    // What hands its focus on to a part of its own is one stop for setTabOrder(), with its parts in their
    // order.
    if (widget->focusProxy() || (widget->focusPolicy() & Qt::TabFocus))
        stops.append(widget);
    else if (widget->layout())
        collectStops(widget->layout(), stops);
    return stops;
}

void chainTabStops(const QList<QWidget *> &stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace mamis
