#include "look/tone.h"

namespace mamis {

namespace {

ToneColours of(QRgb text, QRgb tint, QRgb edge)
{
    return { QColor(text), QColor(tint), QColor(edge) };
}

ToneColours lightColours(ToneKind kind)
{
    switch (kind) {
    case ToneKind::Accent:
        return of(0x0B5CAD, 0xE6F0FA, 0x5890C7);
    case ToneKind::Good:
        return of(0x1B6B3A, 0xE3F4E9, 0x4F9A6C);
    case ToneKind::Caution:
        return of(0x7A5200, 0xFFF1CC, 0xA88432);
    case ToneKind::Bad:
        return of(0xA4262C, 0xFBE7E8, 0xC9666B);
    case ToneKind::Attention:
        return of(0x9A4300, 0xFFEBDB, 0xC9742F);
    case ToneKind::Neutral:
        return of(0x595959, 0xEDEDED, 0x8A8A8A);
    }
    Q_UNREACHABLE();
}

ToneColours darkColours(ToneKind kind)
{
    switch (kind) {
    case ToneKind::Accent:
        return of(0x9CCBF8, 0x15324F, 0x5B95CB);
    case ToneKind::Good:
        return of(0x8FDCA9, 0x173D27, 0x4F9D6C);
    case ToneKind::Caution:
        return of(0xF5D37A, 0x46370C, 0xA98C3C);
    case ToneKind::Bad:
        return of(0xFFB1B4, 0x541F23, 0xCF7276);
    case ToneKind::Attention:
        return of(0xFFBE8A, 0x4F2C10, 0xCB7D3D);
    case ToneKind::Neutral:
        return of(0xC8C8C8, 0x3C3C3C, 0x8C8C8C);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

ToneColours toneColours(ToneKind kind, const QPalette &palette)
{
    return isDark(palette) ? darkColours(kind) : lightColours(kind);
}

} // namespace mamis
