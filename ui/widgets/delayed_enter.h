#pragma once

#include <QObject>

class QPushButton;
class QTimer;
class QWidget;

namespace mamis {

/// Enter presses the page's primary button, but only after the page has been in view for half a second: an
/// Enter meant for the page before must not decide anything. A held key counts once; on another button Enter
/// presses that one.
class DelayedEnter : public QObject
{
    Q_OBJECT

public:
    /// Works from each time `page` comes into view; `primary` must belong to it. `what` is said of the key
    /// on the key sheet.
    DelayedEnter(QWidget *page, QPushButton *primary, const QString &what);

    /// Begins the half second anew: the same page shows something else.
    void restart();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press();

    QWidget *m_page;
    QPushButton *m_primary;
    QTimer *m_timer;
};

} // namespace mamis
