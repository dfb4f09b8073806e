#pragma once

#include "domain/application.h"
#include "mail/notification.h"

#include <optional>

namespace mamis {

class Connection;

/// One line of the outbox (メール送信状況), with the text as it goes out.
struct OutboxRow
{
    qint64 id = 0;
    MailState state = MailState::Waiting;
    QString toName;
    QString toAddress;
    QString fromName;
    QString fromAddress;
    QString subject;
    QString body;
    QString messageId; ///< without angle brackets; fixed when the mail was queued
    QDateTime queuedAt;
    QDateTime nextTryAt; ///< while waiting
    QDateTime sentAt;
    int attempts = 0;
    QString lastCode; ///< outcome of the last try, code of SmtpOutcome; empty = not tried
    int lastStatus = 0; ///< SMTP reply code of the last try, 0 = none
};

/// Which mails of the outbox are looked for.
struct OutboxFilter
{
    std::optional<MailState> state; ///< nothing = all; Waiting finds those on their way as well
    QString text; ///< part of the addressee's name, reading or address, however typed

    bool operator==(const OutboxFilter &) const = default;
};

struct OutboxCounts
{
    qint64 waiting = 0; ///< or on its way
    qint64 sent = 0;
    qint64 failed = 0;
    qint64 withdrawn = 0;
};

/// How this office's mails leave; the password is in the key store, never here.
struct MailSettings
{
    bool enabled = true; ///< off for offices whose applicants are mailed by the national system
    QString host;
    int port = 587;
    QString security = QStringLiteral("starttls"); ///< "tls", "starttls", "none" (loopback only)
    QString user;
    QString senderName;
    QString senderAddress;
    QString authority; ///< PEM of an own certificate authority, trusted besides the system's; may be empty

    bool operator==(const MailSettings &) const = default;
};

/// The names of the settings in which the two differ, never their values: for the operation log.
QStringList changedFields(const MailSettings &before, const MailSettings &after);

/// The outbox of one association. Rows come into it only by decisions. Thread: the connection's. Throws
/// Failure.
class MailStore
{
public:
    MailStore(Connection &connection, qint64 associationId);

    MailPreview preview(const DecisionRequest &request) const;

    OutboxCounts counts() const;
    /// Newest first.
    QList<OutboxRow> rows(const OutboxFilter &filter, int offset, int limit) const;

    /// Both: Refused "mail-state" where the mail's state does not allow it any more.
    void sendAgain(qint64 id, const QDateTime &now);
    void withdraw(qint64 id);
    /// The step whose decision queued the mail.
    qint64 stepOf(qint64 id) const;

    /// Takes the next due mail for `lease` (a name unique to the sender), until the lease runs out.
    std::optional<OutboxRow> claim(const QString &lease, const QDateTime &now, const QDateTime &until);
    /// What became of a claimed mail. False where the lease has been lost to another sender: then nothing is
    /// changed.
    bool finishSent(qint64 id, const QString &lease, const QDateTime &now, const QString &code, int status);
    bool finishAgainLater(qint64 id, const QString &lease, const QDateTime &next, bool counted,
        const QString &code, int status);
    bool finishFailed(qint64 id, const QString &lease, const QString &code, int status);

    MailSettings settings() const;
    /// The sender's address is kept as readMailAddress() reads it. Invalid "mail-address" where it cannot be
    /// used.
    void saveSettings(const MailSettings &settings, bool passwordChanged = false);

private:
    QList<OutboxRow> read(const QHash<QString, QVariant> &binds, const QStringList &flags) const;

    Connection &m_connection;
    qint64 m_association;
};

} // namespace mamis
