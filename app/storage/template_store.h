#pragma once

#include "domain/application.h"

#include <QList>

namespace mamis {

class Connection;

/// What the notification mails about an action say (通知メールの文面), with placeholders (notification.h).
struct MailTemplate
{
    Kind kind = Kind::Resign;
    Action action = Action::Approve;
    qint64 id = 0; ///< of the text; another text has another id
    bool own = false; ///< the association's, not the standard one
    QString subject;
    QString body;

    bool operator==(const MailTemplate &) const = default;
};

/// The texts of an association. A text that was used is never changed: another one takes its place for the
/// mails that are queued from then on. Thread: the connection's. Throws Failure.
class TemplateStore
{
public:
    /// `at`: when it happens, for a file's history.
    TemplateStore(Connection &connection, const Session &who, const QDateTime &at);

    /// Those in use, one of each kind and action, in the order of kinds and actions.
    QList<MailTemplate> templates() const;
    /// The standard texts, whatever the association has.
    QList<MailTemplate> standards() const;

    /// Puts another text in the place of the one with this id. Invalid "subject" or "body" where it is blank
    /// or has an unknown placeholder; Refused "stale" where it is not in use any more. To be called in a
    /// transaction.
    MailTemplate save(MailTemplate text);

private:
    QList<MailTemplate> read(const QVariant &association) const;

    Connection &m_connection;
    Session m_who;
    QDateTime m_at;
};

} // namespace mamis
