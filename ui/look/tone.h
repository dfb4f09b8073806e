#pragma once

#include <QColor>
#include <QPalette>

namespace mamis {

/// Text on a tint with an edge: legible (text 4.5:1 on the tint, edge 3:1 on the page) in light and in dark.
struct ToneColours
{
    QColor text;
    QColor tint;
    QColor edge;
};

/// What a coloured area says; the word or sign beside it says the same without colour.
enum class ToneKind { Accent, Good, Caution, Bad, Attention, Neutral };

/// True where the palette paints light text on a dark ground.
bool isDark(const QPalette &palette);

ToneColours toneColours(ToneKind kind, const QPalette &palette);

} // namespace mamis
