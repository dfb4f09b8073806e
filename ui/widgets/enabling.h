#pragma once

#include <QString>
#include <QWidget>

namespace mamis {

/// Enables `widget`; where there is a reason why not, disables it and gives the reason as tool tip and to
/// screen readers. `toolTip` is what it says while it is enabled.
inline void enableUnless(QWidget &widget, const QString &why, const QString &toolTip)
{
    widget.setEnabled(why.isEmpty());
    widget.setToolTip(why.isEmpty() ? toolTip : why);
    widget.setAccessibleDescription(why);
}

} // namespace mamis
