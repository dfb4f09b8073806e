#pragma once

#include "forms/record_form.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QMainWindow;
class QPushButton;

namespace mamis {

class Office;

/// Covers the whole window when nobody has touched it for a while: who walks by reads nothing and can do
/// nothing. What was typed stays below; the password of whoever works there uncovers it, anybody else logs
/// out and in. GUI thread.
class LockCover : public QWidget
{
    Q_OBJECT

public:
    /// `office` has a session. Both must outlive it.
    LockCover(Office &office, QMainWindow &window);
    ~LockCover() override;

    /// As this computer is set (session/lock_minutes; 15 where nothing is said, 0: never).
    static std::chrono::milliseconds limitOfThisComputer();

    /// Covers after so long without a key or the mouse, from now on; zero: never.
    void watch(std::chrono::milliseconds limit);
    void cover();
    bool isCovering() const { return m_covering; }

Q_SIGNALS:
    /// Somebody else wants to work; what is not saved is lost.
    void logOutRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void look();
    void tryToUncover();
    void uncover();
    bool isOutside(const QObject *object) const;

    Office &m_office;
    QMainWindow &m_window;
    std::chrono::milliseconds m_limit {};
    qint64 m_touchedAt = 0; ///< milliseconds since 1970: a computer that slept has not been touched either
    QTimer m_timer;
    bool m_covering = false;
    QPointer<QWidget> m_focused; ///< before it was covered
    QPushButton *m_unlock = nullptr;
    QPushButton *m_logOut = nullptr;
    RecordForm m_form; ///< last: gone before the widgets
};

} // namespace mamis
