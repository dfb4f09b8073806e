#pragma once

#include "office/result.h"
#include "storage/mail_store.h"

namespace mamis {

class Office;

/// The office's outgoing mails. GUI thread.
class Outbox
{
public:
    explicit Outbox(Office &office);

    void counts(QObject *context, Answer<OutboxCounts> answer);
    /// Newest first; `state` empty = all.
    void rows(std::optional<MailState> state, int offset, int limit, QObject *context,
        Answer<QList<OutboxRow>> answer);
    /// Puts a failed or waiting mail to the front of the queue. Refused "mail-state" where it is already
    /// sent.
    void sendAgain(qint64 id, QObject *context, Answer<Done> answer);
    /// Takes a mail that has not left out of the queue. Refused "mail-state" where it is sent or on its way.
    void withdraw(qint64 id, QObject *context, Answer<Done> answer);

    void settings(QObject *context, Answer<MailSettings> answer);
    void saveSettings(const MailSettings &settings, QObject *context, Answer<Done> answer);

private:
    Office &m_office;
};

} // namespace mamis
