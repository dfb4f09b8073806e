#include "shell/theme.h"

#include "shell/style.h"
#include "widgets/tone.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

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

struct Base
{
    QRgb window, line, text, base, alternate, button, placeholder, disabled, accent, onAccent, tooltip;
};

QPalette makePalette(const Base &base)
{
    const auto colour = [](QRgb rgb) { return QColor(rgb); };
    QPalette palette(colour(base.button), colour(base.window));
    for (const QPalette::ColorRole role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, colour(base.text));
        palette.setColor(QPalette::Disabled, role, colour(base.disabled));
    }
    palette.setColor(QPalette::Mid, colour(base.line));
    palette.setColor(QPalette::Base, colour(base.base));
    palette.setColor(QPalette::AlternateBase, colour(base.alternate));
    palette.setColor(QPalette::PlaceholderText, colour(base.placeholder));
    palette.setColor(QPalette::Highlight, colour(base.accent));
    palette.setColor(QPalette::HighlightedText, colour(base.onAccent));
    palette.setColor(QPalette::Link, colour(base.accent));
    palette.setColor(QPalette::ToolTipBase, colour(base.tooltip));
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
    return makePalette({ .window = 0xF3F5F7,
        .line = 0xB8C0C8,
        .text = 0x1B1F24,
        .base = 0xFFFFFF,
        .alternate = 0xF7F9FB,
        .button = 0xFBFCFD,
        .placeholder = 0x67707B,
        .disabled = 0x8A929B,
        .accent = 0x0B5CAD,
        .onAccent = 0xFFFFFF,
        .tooltip = 0xFFFFFF });
}

QPalette darkPalette()
{
    return makePalette({ .window = 0x1F2327,
        .line = 0x4A525B,
        .text = 0xE8EBEE,
        .base = 0x16191C,
        .alternate = 0x1C2024,
        .button = 0x30363C,
        .placeholder = 0x9AA4AE,
        .disabled = 0x7C858E,
        .accent = 0x6CB2F5,
        .onAccent = 0x0B1A28,
        .tooltip = 0x30363C });
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
