#pragma once

#include "look/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mamis {

/// What stands beside each other in `widget`, or in a row of a page: without a margin of its own. GUI thread.
inline QHBoxLayout *lineOf(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing);
    return layout;
}

/// The same, one below the other.
inline QVBoxLayout *columnOf(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spacing);
    return layout;
}

} // namespace mamis
