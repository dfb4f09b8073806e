#pragma once

#include <QPushButton>

namespace mamis {

/// A push button as wide as its word: the style's least width would not leave room for a row of short verbs.
class CompactButton : public QPushButton
{
public:
    explicit CompactButton(const QString &text, QWidget *parent = nullptr)
        : QPushButton(text, parent)
    {
        setAutoDefault(true); // Enter presses it, outside a dialog too
    }

    QSize sizeHint() const override
    {
        const int mark = menu() ? fontMetrics().height() : 0;
        const int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + mark + 28;
        return { width, QPushButton::sizeHint().height() };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace mamis
