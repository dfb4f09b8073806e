#pragma once

#include "domain/server_address.h"
#include "office/result.h"
#include "storage/move.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QThread;

namespace mamis {

class Connection;
class ServerAdmin;

/// Somebody who logs in on the server now, with a first password that is to be passed on and changed.
struct MovedAccount
{
    QString login;
    QString name;
    QString password;
};

struct MovedOffice
{
    MoveReport report;
    QList<MovedAccount> accounts;
};

/// Stops a move from another thread: at once, even where the server is silent. What has reached its commit is
/// carried out. Any thread.
class MoveStop
{
public:
    void stop();
    bool isStopped() const;

private:
    friend class MovingLine;

    mutable QMutex m_mutex;
    Connection *m_line = nullptr; ///< that is cut
    bool m_stopped = false;
    bool m_committing = false;
};

/// Moves an office's file to a shared server: its data into the database of `admin` (which is made where it
/// is not there, and otherwise must be empty), and an account for everybody who is active. All or nothing;
/// the file stays as it is, and is locked meanwhile. `progress` as in moveToServer(). Throws the codes of
/// DatabaseFile, Server and moveToServer(); Refused "login-taken" (facts: the login) where the server has
/// such a role already, "login-unusable" (facts: the login) where it cannot have one, "practice" for a
/// practice database; Unavailable "move-interrupted" where the line broke (nothing was moved), "move-unknown"
/// where it broke at the very end and the server cannot be asked whether it was; Cancelled. Any thread.
MovedOffice moveOffice(const QString &path, ServerAdmin &admin,
    const std::function<bool(qint64 done, qint64 all)> &progress, MoveStop &stop);

/// After a restore on another server: an account for everybody who is active and whose role the server does
/// not have. All or nothing. Refused "login-unusable". Any thread.
QList<MovedAccount> giveMissingAccounts(const ServerAdmin &admin);

/// What is to be moved, and by whom. The password is for this once.
struct MoveOrder
{
    QString path;
    ServerAddress server;
    QString administrator;
    QString password;
};

/// moveOffice() in a thread of its own. One move at a time. GUI thread; destroying it stops the move.
class OfficeMove : public QObject
{
    Q_OBJECT

public:
    explicit OfficeMove(QObject *parent = nullptr);
    ~OfficeMove() override;

    /// Fails as moveOffice() and ServerAdmin do.
    void start(const MoveOrder &order, QObject *context, Answer<MovedOffice> answer);

    /// The move then ends with Cancelled, or is done.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);

private:
    std::shared_ptr<MoveStop> m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace mamis
