#pragma once

#include "office/result.h"
#include "storage/account_store.h"

namespace mamis {

class Office;

/// What a form of a user says.
struct UserEntry
{
    qint64 id = 0; ///< 0: a new one
    int version = 0; ///< that was read
    QString login; ///< of a new one
    QString name;
    UserRole role = UserRole::Clerk;
};

/// A password that was made for somebody: shown once, to be passed on and, but for a practice database, to be
/// changed at the next log-in.
struct GivenPassword
{
    OfficeUser user;
    QString password;
};

/// 事務局ユーザー管理: who works in the office, for its administrators. Refused as AccountStore says; "stale"
/// where somebody else has changed the user meanwhile. A user is closed, never deleted: the history names
/// them. GUI thread.
class Users
{
public:
    explicit Users(Office &office);

    /// Administrators.
    static bool mayManage(const Session &session) { return session.role == UserRole::Admin; }

    void list(QObject *context, Answer<QList<OfficeUser>> answer);
    void user(qint64 id, QObject *context, Answer<OfficeUser> answer);
    void permissions(QObject *context, Answer<QMultiHash<UserRole, Action>> answer);

    void add(const UserEntry &entry, QObject *context, Answer<GivenPassword> answer);
    /// Name and role.
    void change(const UserEntry &entry, QObject *context, Answer<OfficeUser> answer);
    /// Nobody logs in with it any more; on a server what is open is ended.
    void close(qint64 id, QObject *context, Answer<OfficeUser> answer);
    /// Another first password; who was closed may log in again.
    void open(qint64 id, QObject *context, Answer<GivenPassword> answer);
    void unlock(qint64 id, QObject *context, Answer<OfficeUser> answer);

private:
    /// In a practice database everybody has its password, and keeps it.
    QString newPassword() const;

    Office &m_office;
};

} // namespace mamis
