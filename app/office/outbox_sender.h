#pragma once

#include "mail/key_store.h"
#include "mail/smtp_client.h"
#include "office/result.h"
#include "storage/mail_store.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>

namespace mamis {

class Office;

/// The settings as the SMTP client takes them. Throws Failure Invalid "smtp-security" for an unknown word.
SmtpSettings smtpSettings(const MailSettings &settings, const QString &password);

/// The key under which the password of a mail account (user and server, whatever the port) is kept in the key
/// store.
QString mailPasswordKey(const MailSettings &settings);

/// Empties the outbox of whoever is logged in, one mail at a time, as long as it lives: takes the next due
/// mail under a lease, sends it in a thread of its own, and writes down what became of it. A crash in between
/// loses nothing; the lease runs out and the mail goes again with the same Message-ID. An account that was
/// refused is left alone until its settings or its password change, so that no provider locks it. Lives in
/// the GUI thread (or the main thread of a program without windows).
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
        AccountProblem, ///< settings, certificate or log-in; `code` says which; nothing is sent until it is
                        ///< mended
        ServerUnreachable, ///< or too busy; it will be tried again
    };

    /// How long a mail is leased: twice the longest time one attempt can take.
    static constexpr int leaseSeconds = 900;

    /// A mail is not given up before so many tries, however old it is: an office's computer may have been off
    /// for days.
    static constexpr int fewestTries = 6;

    OutboxSender(Office &office, KeyStore &keys, QObject *parent = nullptr);
    ~OutboxSender() override;

    State state() const { return m_state; }
    QString code() const { return m_code; }

    /// Looks for due mails now: after a decision, after the settings were changed, when somebody logged in.
    void wake();

    /// As wake(), and tries at once what did not work a moment ago: a refused account, a server out of reach.
    void tryNow();

    /// A mail has been taken from the outbox, or is about to be, and what became of it is not written down
    /// yet.
    bool isSending() const { return m_onItsWay; }

    /// Takes no further mail, whatever wakes it, and tells finished() as soon as none is on its way. An
    /// attempt that has not ended after `limit` is cut off, and what is known of it written down
    /// ("may-have-arrived").
    void finish(std::chrono::milliseconds limit);

    /// The password of this account until the program ends; it goes before the key store's.
    void setSessionPassword(const MailSettings &account, const QString &password);

    /// Keeps the password of this account in the key store, or until the program ends where that does not
    /// work; `done` gets the reason.
    void savePassword(
        const MailSettings &account, const QString &password, QObject *context, KeyStore::DoneCallback done);

    struct KnownPassword
    {
        QString password; ///< empty = none is known
        bool untilEnd = false; ///< for this session only
        KeyStore::Error error = KeyStore::Error::None; ///< why the key store did not answer
    };
    void password(
        const MailSettings &account, QObject *context, std::function<void(const KnownPassword &)> done);

    /// Tries these settings without sending anything.
    void test(const MailSettings &settings, const QString &password, QObject *context,
        std::function<void(SmtpOutcome)> done);

Q_SIGNALS:
    void stateChanged();
    /// Nothing more can be done now; state() says why. It goes on by itself. After wake() it is only told
    /// when a look that began after it has ended.
    void rested();
    /// One attempt ended; the outbox has changed.
    void attempted();
    /// After finish(), from the event loop.
    void finished();

private:
    /// A mail under lease, and whose it is: somebody else may be logged in when its fate is known.
    struct Claimed
    {
        qint64 association = 0;
        OutboxRow mail;
        QByteArray account; ///< fingerprint of the settings it goes by
    };

    void next();
    void claim(const MailSettings &settings, const QString &password);
    void send(const SmtpSettings &smtp, const Claimed &claimed);
    void record(const Claimed &claimed, const SmtpOutcome &outcome, const QDateTime &at);
    void goOn(const Claimed &claimed, const SmtpOutcome &outcome);
    void settled();
    /// Other programs may fill the outbox: it is looked into again after `pause` at the latest.
    void rest(State state, const QString &code = QString(),
        std::chrono::milliseconds pause = std::chrono::seconds(30));
    void setState(State state, const QString &code = QString());

    Office &m_office;
    KeyStore &m_keys;
    QString m_lease;
    QHash<QString, QString> m_sessionPasswords; ///< by mailPasswordKey()
    State m_state = State::Idle;
    QString m_code;
    bool m_working = false;
    bool m_again = false; ///< woken while working
    bool m_onItsWay = false; ///< see isSending()
    bool m_finishing = false;
    /// What did not work a moment ago is not tried again with every change on the screen.
    struct Held
    {
        QByteArray account; ///< fingerprint
        State state = State::Idle;
        QString code;
        QDeadlineTimer until;
    };
    Held m_held;
    QTimer m_timer;
    QThread m_thread;
    SmtpClient *m_client; ///< lives in m_thread
};

} // namespace mamis
