#pragma once

#include <QPixmap>

namespace mamis {

/// A line drawing `size` logical pixels wide, in one colour. `lines` draws on a grid of 24: M move, L line,
/// C curve, Z close, O circle (x y r), R rounded rectangle (x y w h r). GUI thread.
QPixmap drawLines(const char *lines, int size, const QColor &colour, qreal devicePixelRatio);

} // namespace mamis
