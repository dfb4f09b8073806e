#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace mamis {

struct Failure;

/// A message of the program inside a page, with at most one action. Information goes away by itself after
/// some seconds; warnings and errors stay until they are answered or the page is used again. Announced to
/// screen readers.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    void say(Tone tone, const QString &text, const QString &action, std::function<void()> run);
    /// What happened, what was kept, what to do: explain(failure) as an error.
    void say(const Failure &failure);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTone();
    void bringIntoView();

    Tone m_tone = Tone::Info;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
    std::function<void()> m_run;
};

} // namespace mamis
