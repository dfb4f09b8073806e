#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mamis {

class Outbox;
class OutboxSender;

/// What the sending of mails is doing, why it rests, and what the office can do about it. GUI thread.
class SenderPanel : public QFrame
{
    Q_OBJECT

public:
    SenderPanel(Outbox &outbox, OutboxSender &sender, QWidget *parent = nullptr);

    /// The sentence that is shown.
    QString text() const;

Q_SIGNALS:
    void settingsRequested();
    /// The key store does not work: the password is kept until the program ends.
    void passwordKeptUntilEnd();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void applyTone();
    void usePassword(bool keep);

    Outbox &m_outbox;
    OutboxSender &m_sender;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_tryNow;
    QPushButton *m_settings;
    QWidget *m_passwordRow;
    QLineEdit *m_password;
};

} // namespace mamis
