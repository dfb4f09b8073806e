#pragma once

#include "office/office.h"
#include "office/set_up.h"
#include "storage/entry_store.h"
#include "support/postgresql.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUuid>

/// A server as offices share it: 日本 – 県 – 郡 with accounts that have passwords, members and applications.
namespace mamis::test {

/// A cluster of this test alone, which may be broken. What it has committed survives its processes, though
/// not the computer.
class OwnCluster
{
public:
    OwnCluster()
        : m_file(m_folder.filePath(QStringLiteral("server")))
    {
        if (!qEnvironmentVariableIsSet("MAMIS_TEST_SERVER_CONF"))
            qputenv("MAMIS_TEST_SERVER_CONF", "fsync = off");
        act("start");
        qputenv("MAMIS_TEST_SERVER", m_file.toLocal8Bit());
    }
    ~OwnCluster()
    {
        act("stop", standby());
        act("stop");
    }
    OwnCluster(const OwnCluster &) = delete;
    OwnCluster &operator=(const OwnCluster &) = delete;

    QString standby() const { return m_file + QStringLiteral(".standby"); }

    bool act(const char *action, const QString &file = {}) const
    {
        return QProcess::execute(QStringLiteral(TEST_SOURCE_DIR "/tests/support/postgresql_cluster.sh"),
                   { QLatin1String(action), file.isEmpty() ? m_file : file })
            == 0;
    }

    /// As act(), while this thread's event loop goes on.
    bool actAside(const char *action, const QString &file = {}) const
    {
        bool done = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] { done = act(action, file); }));
        thread->start();
        const bool finished = QTest::qWaitFor([&] { return thread->isFinished(); }, 120'000);
        thread->wait();
        return finished && done;
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

inline QString sharedPassword()
{
    return QStringLiteral("only for this test");
}

class SharedServer
{
public:
    SharedServer()
    {
        const ServerAdmin admin = Cluster::instance().admin(name());
        NewOffice office;
        office.name = QStringLiteral("△△郡医師会");
        office.prefecture = QStringLiteral("○○県医師会");
        office.adminLogin = login("gun");
        office.adminName = QStringLiteral("郡 太郎");
        office.password = sharedPassword();
        addOfficeOnServer(admin, office);
        addUserOnServer(admin,
            { 3, office.name, login("gun2"), QStringLiteral("郡 二郎"), UserRole::Approver,
                sharedPassword() });
        addUserOnServer(admin,
            { 3, office.name, login("gun3"), QStringLiteral("郡 三郎"), UserRole::Approver,
                sharedPassword() });
        addUserOnServer(admin,
            { 2, office.prefecture, login("ken"), QStringLiteral("県 花子"), UserRole::Approver,
                sharedPassword() });
    }

    const QString &name() const { return m_database.name(); }
    /// Logins are the whole server's: each database has its own.
    QString login(const char *who) const { return name() + u'-' + QLatin1String(who); }
    ServerAddress address() const { return Cluster::instance().line(name()); }
    std::unique_ptr<Connection> superuser() const { return Cluster::instance().superuser(name()); }

    /// So many resignations of different members from all layers; the ids of their steps at the county.
    QList<qint64> submit(int count)
    {
        const auto connection = superuser();
        return connection->transaction([&] {
            EntryStore entries(*connection);
            QList<qint64> steps;
            for (int i = 0; i < count; ++i) {
                NewMember member;
                member.name = QStringLiteral("見本 %1").arg(i);
                member.kana = QStringLiteral("ミホン");
                member.mailAddress = QStringLiteral("m%1@example.jp").arg(i);
                NewApplication application;
                application.memberId = entries.addMember(member);
                application.submittedAt = QDateTime::currentDateTimeUtc();
                application.wishedOn = QDate(2026, 12, 31);
                application.reasonCode = QStringLiteral("02");
                application.chain = { { 3, 3, {} }, { 2, 2, {} }, { 1, 1, {} } };
                for (const qint64 association : { 3, 2, 1 })
                    entries.addMembership(
                        association, application.memberId, {}, {}, QString(), QDate(2010, 4, 1));
                steps.append(entries.submit(application).first());
            }
            return steps;
        });
    }

private:
    ServerDatabase m_database;
};

/// Waits for an answer of an office.
template <typename T> class Awaited
{
public:
    Answer<T> answer()
    {
        return [result = m_result](const Result<T> &given) { *result = given; };
    }
    /// False where no answer came in time.
    bool wait(int milliseconds = 20'000)
    {
        return QTest::qWaitFor(
            [this] { return m_result->value.has_value() || m_result->failure.has_value(); }, milliseconds);
    }
    const Result<T> &operator*() const { return *m_result; }
    const Result<T> *operator->() const { return m_result.get(); }
    QString code() const { return m_result->failure ? m_result->failure->code : QString(); }

private:
    std::shared_ptr<Result<T>> m_result = std::make_shared<Result<T>>();
};

inline std::shared_ptr<Office> logInTo(const ServerAddress &address, const QString &login)
{
    auto office = Office::onServer(address);
    QObject context;
    Awaited<Session> session;
    office->logIn(login, sharedPassword(), &context, session.answer());
    if (!session.wait() || !*session) {
        qWarning("log-in: %s", qPrintable(session.code()));
        return nullptr;
    }
    return office;
}

/// Who this login is on the server ("△△郡医師会 admin"); the failure's code where it does not get in.
inline QString whoIs(const QString &database, const QString &login, const QString &password)
{
    Server server(Cluster::instance().line(database));
    server.setUser(login, password);
    try {
        const auto connection = server.openWriter();
        const Session session = UserStore(*connection).sessionOnServer();
        return session.associationName + u' ' + toCode(session.role);
    } catch (const Failure &failure) {
        return failure.code;
    }
}

inline DecisionRequest approval(qint64 step)
{
    DecisionRequest request;
    request.stepId = step;
    request.seenVersion = 1;
    request.action = Action::Approve;
    request.effectiveOn = QDate(2026, 12, 31);
    request.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return request;
}

/// As a preview of approvals would tell them.
inline QList<BatchItem> batchOf(const QList<qint64> &steps)
{
    QList<BatchItem> items;
    for (const qint64 step : steps) {
        BatchItem item;
        item.stepId = step;
        item.version = 1;
        item.dateRequired = true;
        item.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        items.append(item);
    }
    return items;
}

} // namespace mamis::test
