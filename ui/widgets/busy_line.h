#pragma once

#include <QWidget>

class QTimer;

namespace mamis {

/// A thin moving line on top of what is being loaded: appears only after 200 ms, so that quick answers do not
/// flicker. What was there before stays readable below it. Moves only while it is shown.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();

    QTimer *m_delay;
    QTimer *m_step;
    int m_position = 0; ///< per cent of the way from left to right
    bool m_busy = false;
    bool m_shown = false;
    bool m_moving = false;
};

} // namespace mamis
