#pragma once

#include <QLabel>

/// Pieces of a label with links and colours in it. GUI thread.
namespace mamis::rich {

inline QString link(const char *target, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), text.toHtmlEscaped());
}

inline QString coloured(const QColor &colour, const QString &text)
{
    return QStringLiteral("<b style=\"color:%1\">%2</b>").arg(colour.name(), text.toHtmlEscaped());
}

/// A label whose links can be followed by mouse and keyboard.
inline QLabel *makeLinks(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return label;
}

} // namespace mamis::rich
