#pragma once

#include "look/tone.h"

#include <QString>

namespace mamis {

/// A number beside an entry of the menu.
struct Badge
{
    QString text; ///< "3", "▲1"
    ToneKind tone = ToneKind::Accent;
    QString meaning; ///< the same in words: for the tooltip and for screen readers
};

} // namespace mamis
