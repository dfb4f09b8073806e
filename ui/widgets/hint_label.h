#pragma once

#include <QLabel>

namespace mamis {

/// A small line that explains or corrects the field above it: plain text in nine tenths of the base size,
/// wrapping, legible in light and dark. An error has its sign, so that colour never speaks alone, and is told
/// to screen readers.
class HintLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Quiet, Error };

    explicit HintLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Shows `text` as an error; an empty text hides the label.
    void showError(const QString &text);
    void showHint(const QString &text);
    bool showsError() const { return m_tone == Tone::Error; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    Tone m_tone = Tone::Quiet;
};

} // namespace mamis
