#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QAbstractButton;
class QApplication;
class QWidget;

/// How the window looks: style, light and dark palette, font sizes and zoom. GUI thread.
namespace mamis::theme {

constexpr int spacing = 8; ///< pixels between things of one group
constexpr int groupSpacing = 16; ///< pixels between groups and around a page

constexpr int smallestZoom = 100; ///< per cent
constexpr int largestZoom = 200;

enum class TextRole {
    Normal, ///< 10 pt
    Hint, ///< 9 pt: message lines, hints
    Title, ///< 13 pt semibold: page titles
    Lead, ///< 11 pt: a text one has to read before anything else
};

/// Style, palette (dark where the system's is), base font and the remembered zoom. Once, before the first
/// widget.
void apply(QApplication &application);

QPalette lightPalette();
QPalette darkPalette();

/// The one accent colour of the palette.
QColor accent(const QPalette &palette);

/// The font of a role at the present zoom: for painting. Widgets use setTextRole(), which follows the zoom.
QFont font(TextRole role);
inline QFont hintFont()
{
    return font(TextRole::Hint);
}
inline QFont titleFont()
{
    return font(TextRole::Title);
}
void setTextRole(QWidget *widget, TextRole role);

/// Marks the one primary button of a page (accent) or what cannot be taken back (red outline, never the
/// default): the dynamic properties "primary" and "danger".
void setPrimary(QAbstractButton *button);
void setDanger(QAbstractButton *button);

/// Zoom of all text in per cent, kept between smallestZoom and largestZoom and remembered for the next start.
int zoom();
void setZoom(int percent);

} // namespace mamis::theme
