#pragma once

#include "mail/smtp_client.h"
#include "office/result.h"
#include "storage/mail_store.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace mamis {

class KeyStore;
class Office;

/// The settings as the SMTP client takes them. Throws Failure Invalid "smtp-security" for an unknown word.
SmtpSettings smtpSettings(const MailSettings &settings, const QString &password);

/// The key under which an association's mail password is kept in the key store.
QString mailPasswordKey(const MailSettings &settings);

/// Empties the outbox of whoever is logged in, one mail at a time, as long as it lives: takes the next due mail under a
/// lease, sends it in a thread of its own, and writes down what became of it. A crash in between loses nothing; the
/// lease runs out and the mail goes again with the same Message-ID. Lives in the GUI thread (or the main thread of a
/// program without windows).
class OutboxSender : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing is due
        Sending,
        Practice, ///< 練習モード: nothing leaves the computer
        Off, ///< the office does not notify applicants
        NotConfigured, ///< no server is set
        PasswordMissing, ///< the key store has none for this account: ask for it
        AccountProblem, ///< settings, certificate or log-in; `code` says which; nothing is sent until it is mended
        ServerUnreachable, ///< it will be tried again
    };

    /// How long a mail is leased: twice the longest time one attempt can take.
    static constexpr int leaseSeconds = 600;

    OutboxSender(Office &office, KeyStore &keys, QObject *parent = nullptr);
    ~OutboxSender() override;

    State state() const { return m_state; }
    QString code() const { return m_code; }

    /// Looks for due mails now: after a decision, after the settings were changed, when somebody logged in.
    void wake();

    /// A password for this session, where the key store cannot keep one.
    void setSessionPassword(const QString &password);

    /// Tries these settings without sending anything.
    void test(const MailSettings &settings, const QString &password, QObject *context, std::function<void(SmtpOutcome)> done);

Q_SIGNALS:
    void stateChanged();
    /// Nothing more can be done now; state() says why. It goes on by itself.
    void rested();
    /// One attempt ended; the outbox has changed.
    void attempted();

private:
    void next();
    void readPassword(const MailSettings &settings);
    void claim(const SmtpSettings &settings);
    void finish(const OutboxRow &mail, const SmtpOutcome &outcome);
    void scheduleNext();
    void rest(State state, const QString &code = QString());
    void setState(State state, const QString &code = QString());

    Office &m_office;
    KeyStore &m_keys;
    QString m_lease;
    QString m_sessionPassword;
    State m_state = State::Idle;
    QString m_code;
    bool m_working = false;
    bool m_again = false; ///< woken while working
    QTimer m_timer;
    QThread m_thread;
    SmtpClient *m_client; ///< lives in m_thread
};

} // namespace mamis
