#include "look/theme.h"

#include "look/style.h"
#include "look/tone.h"

#include <QAbstractButton>
#include <QApplication>
#include <QIcon>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <array>

namespace mamis::theme {

namespace {

constexpr double basePoints = 10;
constexpr char roleProperty[] = "textRole";
constexpr char zoomKey[] = "look/zoom";

int currentZoom = smallestZoom;

double points(TextRole role)
{
    switch (role) {
    case TextRole::Normal:
        return basePoints;
    case TextRole::Hint:
        return 9;
    case TextRole::Title:
        return 13;
    case TextRole::Lead:
        return 11;
    }
    Q_UNREACHABLE();
}

/// Qt 6.4 does not tell the desktop's colour scheme; the palette it starts with does, except on Windows.
bool systemIsDark(const QPalette &startPalette)
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#endif
    return isDark(startPalette);
}

/// What a role is drawn in.
struct RoleColours
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array colours {
    RoleColours { QPalette::Window, 0xF3F5F7, 0x1F2327 },
    RoleColours { QPalette::Button, 0xFBFCFD, 0x30363C },
    RoleColours { QPalette::Base, 0xFFFFFF, 0x16191C },
    RoleColours { QPalette::AlternateBase, 0xF7F9FB, 0x1C2024 },
    RoleColours { QPalette::ToolTipBase, 0xFFFFFF, 0x30363C },
    RoleColours { QPalette::Mid, 0xB8C0C8, 0x4A525B }, // lines
    RoleColours { QPalette::WindowText, 0x1B1F24, 0xE8EBEE },
    RoleColours { QPalette::PlaceholderText, 0x67707B, 0x9AA4AE },
    RoleColours { QPalette::Highlight, 0x0B5CAD, 0x6CB2F5 }, // the accent
    RoleColours { QPalette::HighlightedText, 0xFFFFFF, 0x0B1A28 },
};
constexpr RoleColours disabledText { QPalette::WindowText, 0x8A929B, 0x7C858E };

QPalette makePalette(bool dark)
{
    const auto colour = [dark](const RoleColours &one) { return QColor(dark ? one.dark : one.light); };
    QPalette palette(colour(colours[1]), colour(colours[0])); // bevels are made of these
    for (const RoleColours &one : colours)
        palette.setColor(one.role, colour(one));
    for (const QPalette::ColorRole role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, palette.color(QPalette::WindowText));
        palette.setColor(QPalette::Disabled, role, colour(disabledText));
    }
    palette.setColor(QPalette::Link, palette.color(QPalette::Highlight));
    return palette;
}

void applyFont()
{
    QApplication::setFont(font(TextRole::Normal));
    for (QWidget *widget : QApplication::allWidgets()) {
        const QVariant role = widget->property(roleProperty);
        if (role.isValid())
            widget->setFont(font(static_cast<TextRole>(role.toInt())));
    }
}

int kept(int percent)
{
    return std::clamp(percent, smallestZoom, largestZoom);
}

} // namespace

void apply(QApplication &application)
{
    const bool dark = systemIsDark(QApplication::palette());
    // Symbols are the style's own on every system. Looked for among the system's, the one that empties a
    // field would cost the start twenty thousand looks at folders.
    QIcon::setThemeSearchPaths({ QStringLiteral(":/icons") });
    QIcon::setFallbackSearchPaths({ QStringLiteral(":/icons") });
    QApplication::setStyle(new Style);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    currentZoom = kept(QSettings().value(QLatin1String(zoomKey), smallestZoom).toInt());

    QFont base = application.font();
    // Behind the system's own font, so that names are drawn with Japanese forms whatever the system's
    // language.
    base.setFamilies({ base.family(), QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI") });
    QApplication::setFont(base);
    applyFont();
}

QPalette lightPalette()
{
    return makePalette(false);
}

QPalette darkPalette()
{
    return makePalette(true);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Highlight);
}

QFont font(TextRole role)
{
    QFont result = QApplication::font();
    result.setPointSizeF(points(role) * currentZoom / 100);
    result.setWeight(role == TextRole::Title ? QFont::DemiBold : QFont::Normal);
    return result;
}

void setTextRole(QWidget *widget, TextRole role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
    widget->setFont(font(role));
}

void setPrimary(QAbstractButton *button)
{
    button->setProperty(Style::primaryProperty, true);
}

void setDanger(QAbstractButton *button)
{
    button->setProperty(Style::dangerProperty, true);
    if (auto *push = qobject_cast<QPushButton *>(button))
        push->setAutoDefault(false);
}

int zoom()
{
    return currentZoom;
}

void setZoom(int percent)
{
    currentZoom = kept(percent);
    QSettings().setValue(QLatin1String(zoomKey), currentZoom);
    applyFont();
}

} // namespace mamis::theme
