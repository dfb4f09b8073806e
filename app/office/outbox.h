#pragma once

#include "domain/types.h"
#include "office/result.h"

#include <QDateTime>
#include <QList>

namespace mamis {

class Office;

/// One line of メール送信状況.
struct OutboxRow
{
    qint64 id = 0;
    MailState state = MailState::Waiting;
    QString toName;
    QString toAddress;
    QString subject;
    QString body;
    QDateTime queuedAt;
    QDateTime nextTryAt; ///< while waiting
    QDateTime sentAt;
    int attempts = 0;
    QString lastCode; ///< outcome of the last try, code of SmtpOutcome; empty = not tried
    int lastStatus = 0; ///< SMTP reply code of the last try, 0 = none
};

struct OutboxCounts
{
    qint64 waiting = 0;
    qint64 sent = 0;
    qint64 failed = 0;
    qint64 withdrawn = 0;
};

/// How this office's mails leave: kept in the database, the password in the key store.
struct MailSettings
{
    bool enabled = true; ///< 申請者への通知メール: off for offices whose applicants are mailed by the national system
    QString host;
    int port = 587;
    QString security = QStringLiteral("starttls"); ///< "tls", "starttls", "none" (loopback only)
    QString user;
    QString senderName;
    QString senderAddress;
};

/// The office's outgoing mails. GUI thread.
class Outbox
{
public:
    explicit Outbox(Office &office);

    void counts(QObject *context, Answer<OutboxCounts> answer);
    /// Newest first; `state` empty = all.
    void rows(std::optional<MailState> state, int offset, int limit, QObject *context,
        Answer<QList<OutboxRow>> answer);
    /// Puts a failed or waiting mail to the front of the queue. Refused "mail-state" where it is already sent.
    void sendAgain(qint64 id, QObject *context, Answer<Done> answer);
    /// Takes a mail that has not left out of the queue. Refused "mail-state" where it is sent or on its way.
    void withdraw(qint64 id, QObject *context, Answer<Done> answer);

    void settings(QObject *context, Answer<MailSettings> answer);
    void saveSettings(const MailSettings &settings, QObject *context, Answer<Done> answer);

private:
    Office &m_office;
};

} // namespace mamis
