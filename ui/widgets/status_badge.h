#pragma once

#include "domain/types.h"

#include <QColor>
#include <QLabel>

class QPainter;

namespace mamis {

/// The colours of a status in the current palette (look.md): text on tint, both legible in light and dark.
struct StatusColours
{
    QColor text;
    QColor tint;
    QColor edge;
};

StatusColours statusColours(StepStatus status, const QPalette &palette);

/// Paints sign and word of a status as a badge into `rect` (left-aligned, centred vertically): for table
/// cells.
void paintStatusBadge(
    QPainter *painter, const QRect &rect, StepStatus status, const QFont &font, const QPalette &palette);

/// The size a badge needs with this font.
QSize statusBadgeSize(StepStatus status, const QFont &font);

/// A status as a badge: sign and word, never colour alone.
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    void setStatus(StepStatus status);
    StepStatus status() const { return m_status; }
    /// Larger, for the first line of a confirmation.
    void setLarge(bool large);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont badgeFont() const;

    StepStatus m_status = StepStatus::Waiting;
    bool m_large = false;
};

} // namespace mamis
