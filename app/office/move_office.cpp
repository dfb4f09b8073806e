#include "office/move_office.h"

#include "domain/log.h"
#include "domain/password_rule.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/server_admin.h"

#include <QDeadlineTimer>
#include <QThread>

namespace mamis {

/// The line to the server while it may be cut by MoveStop.
class MovingLine
{
public:
    MovingLine(MoveStop &stop, Connection &line)
        : m_stop(stop)
    {
        const QMutexLocker lock(&m_stop.m_mutex);
        m_stop.m_line = &line;
    }
    ~MovingLine()
    {
        const QMutexLocker lock(&m_stop.m_mutex);
        m_stop.m_line = nullptr;
    }
    MovingLine(const MovingLine &) = delete;
    MovingLine &operator=(const MovingLine &) = delete;

    /// From here on nothing stops it. False where it has been stopped already.
    bool beginCommit()
    {
        const QMutexLocker lock(&m_stop.m_mutex);
        m_stop.m_committing = !m_stop.m_stopped;
        return m_stop.m_committing;
    }

private:
    MoveStop &m_stop;
};

namespace {

constexpr int lastAnswerTimeout
    = 30'000; ///< milliseconds to ask a server again that was lost at the very end

QList<MovedAccount> accountsOf(Connection &database)
{
    QList<MovedAccount> accounts;
    for (Rows rows = database.run(QStringLiteral("active_users")); rows.next();) {
        if (!ServerAdmin::isUsableLogin(rows.text(0)))
            throw Failure::refused("login-unusable", { rows.text(0) });
        accounts.append({ rows.text(0), rows.text(1), firstPassword() });
    }
    return accounts;
}

/// With a first password, which is theirs only when they have changed it.
void giveAccount(Connection &server, const MovedAccount &account)
{
    ServerAdmin::addRole(server, account.login, account.password);
    server.run(QStringLiteral("admin_must_change"), { { QStringLiteral("login"), account.login } });
}

/// One attempt; whether it reached its commit can be told afterwards, whatever became of it.
struct Attempt
{
    Connection &file;
    const ServerAdmin &admin;
    MovedOffice &moved;
    MoveStop &stop;
    bool committing = false;

    void run(const std::function<bool(qint64, qint64)> &progress)
    {
        const auto server = admin.openSuperuser();
        MovingLine line(stop, *server);
        for (const MovedAccount &account : std::as_const(moved.accounts)) {
            if (ServerAdmin::hasRole(*server, account.login))
                throw Failure::refused("login-taken", { account.login });
        }
        const auto goOn = [&](qint64 done, qint64 all) { return !stop.isStopped() && progress(done, all); };
        moveToServer(file, *server, goOn, [&](const MoveReport &report) {
            moved.report = report;
            for (const MovedAccount &account : std::as_const(moved.accounts))
                giveAccount(*server, account);
            committing = line.beginCommit();
            if (!committing)
                throw Failure::cancelled();
        });
    }
};

/// Whether the data is there, asked of a server whose answer to the commit was lost.
bool hasArrived(const ServerAdmin &admin)
{
    for (const QDeadlineTimer end(lastAnswerTimeout); !end.hasExpired(); QThread::msleep(500)) {
        try {
            return hasMoved(*admin.openSuperuser());
        } catch (const Failure &failure) {
            if (failure.kind != Failure::Kind::Unavailable)
                throw;
        }
    }
    throw Failure::unavailable("move-unknown");
}

/// An empty database that stays is no harm: the next attempt takes it.
void dropQuietly(ServerAdmin &admin)
{
    try {
        admin.dropDatabase();
    } catch (const Failure &) {
    }
}

/// What the failure of the lines means for the move.
Failure meaning(const Failure &failure, const MoveStop &stop)
{
    if (failure.code == QLatin1String("connection-lost"))
        return stop.isStopped() ? Failure::cancelled() : Failure::unavailable("move-interrupted");
    const bool busy
        = failure.code == QLatin1String("try-again") || failure.code == QLatin1String("kept-waiting");
    return busy ? Failure::unavailable("database-busy") : failure;
}

} // namespace

void MoveStop::stop()
{
    const QMutexLocker lock(&m_mutex);
    if (m_committing)
        return;
    m_stopped = true;
    if (m_line)
        m_line->cut();
}

bool MoveStop::isStopped() const
{
    const QMutexLocker lock(&m_mutex);
    return m_stopped;
}

MovedOffice moveOffice(const QString &path, ServerAdmin &admin,
    const std::function<bool(qint64 done, qint64 all)> &progress, MoveStop &stop)
{
    const DatabaseFile file(path);
    if (file.kind() == DatabaseFile::Kind::Practice)
        throw Failure::refused("practice");
    const auto from = file.openWriter();
    MovedOffice moved { {}, accountsOf(*from) };
    if (stop.isStopped())
        throw Failure::cancelled();
    const bool made = !admin.hasDatabase();
    if (made)
        admin.createDatabase();
    try {
        admin.requireWayIn(); // before anything is moved where nobody could reach it
    } catch (const Failure &) {
        if (made)
            dropQuietly(admin);
        throw;
    }
    Attempt attempt { *from, admin, moved, stop };
    try {
        attempt.run(progress);
    } catch (const Failure &failure) {
        const bool lost = failure.code == QLatin1String("connection-lost");
        if (lost && attempt.committing && hasArrived(admin))
            return moved;
        if (made)
            dropQuietly(admin);
        throw meaning(failure, stop);
    }
    return moved;
}

QList<MovedAccount> giveMissingAccounts(const ServerAdmin &admin)
{
    const auto server = admin.openSuperuser();
    return server->transaction([&] {
        QList<MovedAccount> accounts = accountsOf(*server);
        accounts.removeIf(
            [&](const MovedAccount &account) { return ServerAdmin::hasRole(*server, account.login); });
        for (const MovedAccount &account : std::as_const(accounts))
            giveAccount(*server, account);
        return accounts;
    });
}

OfficeMove::OfficeMove(QObject *parent)
    : QObject(parent)
{
}

OfficeMove::~OfficeMove()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void OfficeMove::start(const MoveOrder &order, QObject *context, Answer<MovedOffice> answer)
{
    auto result = std::make_shared<Result<MovedOffice>>();
    m_stop = std::make_shared<MoveStop>();
    m_thread.reset(QThread::create([this, order, result, stop = m_stop] {
        try {
            ServerAdmin admin(order.server, order.administrator, order.password);
            const auto tell = [this](qint64 done, qint64 all) {
                Q_EMIT progressed(done, all);
                return true;
            };
            result->value = moveOffice(order.path, admin, tell, *stop);
        } catch (const Failure &failure) {
            result->failure = logged(failure);
        } catch (const std::exception &error) {
            result->failure = logged(Failure(
                Failure::Kind::Bug, QStringLiteral("exception"), {}, QString::fromUtf8(error.what())));
        }
    }));
    connect(m_thread.get(), &QThread::finished, context,
        [result, answer = std::move(answer)] { answer(*result); });
    m_thread->start();
}

void OfficeMove::cancel()
{
    if (m_stop)
        m_stop->stop();
}

} // namespace mamis
