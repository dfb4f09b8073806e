#pragma once

#include <QList>

class QWidget;

namespace mamis {

/// Where Tab stops in a widget, in the order in which its layouts hold them: what was made later and put in
/// front comes in front.
QList<QWidget *> tabStopsOf(QWidget *widget);

/// Tab goes from one to the next.
void chainTabStops(const QList<QWidget *> &stops);

} // namespace mamis
