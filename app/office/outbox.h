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
    /// Newest first.
    void rows(
        const OutboxFilter &filter, int offset, int limit, QObject *context, Answer<QList<OutboxRow>> answer);
    /// Makes a waiting, failed or withdrawn mail due at once. Refused "mail-state" where it is sent or on its
    /// way.
    void sendAgain(qint64 id, QObject *context, Answer<Done> answer);
    /// Takes a mail that has not left out of the queue. Refused "mail-state" where it is sent or on its way.
    void withdraw(qint64 id, QObject *context, Answer<Done> answer);
    /// Both: not for who may only look; "permission" otherwise. Both are told in the operation log.
    bool mayChangeMails() const;

    void settings(QObject *context, Answer<MailSettings> answer);
    /// Refused "permission", Invalid "mail-address". The operation log names the fields that changed;
    /// `passwordChanged` where the password in the key store did, too.
    void saveSettings(
        const MailSettings &settings, bool passwordChanged, QObject *context, Answer<Done> answer);
    /// Approvers and administrators.
    bool maySaveSettings() const;

private:
    Office &m_office;
};

} // namespace mamis
