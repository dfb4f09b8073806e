#pragma once

#include "domain/types.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace mamis {

/// What the text of a notification is made of.
struct NotificationFacts
{
    QString association;
    QString phone;
    QString officeAddress;
    QString senderName; ///< empty = the association's name
    QString senderAddress; ///< empty = officeAddress
    QString toName;
    QString toAddress;
    Kind kind = Kind::Resign;
    QDateTime submittedAt;
    StepStatus from = StepStatus::Waiting;
    StepStatus to = StepStatus::Waiting;
    QString subject; ///< template
    QString body; ///< template
    QString message;
    QDate effectiveOn;
};

/// The notification as it will go out, or why none will.
struct MailPreview
{
    bool willSend = false;
    QString whyNot; ///< code: "mail-off", "no-address", "death", "no-notify"
    QString from; ///< display name and address
    QString to;
    QString subject;
    QString body;
};

/// The names between the braces, in the order in which an office is offered them.
const QStringList &notificationPlaceholders();

/// What stands between braces in a template and is none of them, with its braces.
QStringList unknownPlaceholders(const QString &text);

/// Fills the template: {氏名} {医師会} {申請種別} {申請日} {変更前} {変更後} {年月日} {連絡メッセージ}
/// {連絡先}. A paragraph with a placeholder that has nothing to say is left out. In Japanese, whatever the
/// language of the window; a placeholder inside a value (a message that contains "{氏名}") stays as it is.
/// Any thread.
MailPreview renderNotification(const NotificationFacts &facts);

} // namespace mamis
