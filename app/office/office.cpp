#include "office/office.h"

#include "domain/password_rule.h"
#include "office/aside.h"
#include "office/live.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/event_store.h"
#include "storage/server.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace mamis {

void Office::open(const QString &path, QObject *context, Answer<std::shared_ptr<Office>> answer)
{
    // Checking, locking and migrating touch the disk.
    runAside<std::shared_ptr<DatabaseFile>>(
        context, [path] { return std::make_shared<DatabaseFile>(path); },
        [answer = std::move(answer)](const Result<std::shared_ptr<DatabaseFile>> &file) {
            Result<std::shared_ptr<Office>> result;
            result.failure = file.failure;
            if (file)
                result.value = std::make_shared<Office>(*file);
            answer(result);
        });
}

std::shared_ptr<Office> Office::onServer(const ServerAddress &address)
{
    return std::make_shared<Office>(std::make_unique<Server>(address));
}

Office::Office(std::shared_ptr<Database> database)
    : m_database(std::move(database))
    , m_server(dynamic_cast<Server *>(m_database.get()))
    , m_reader(std::make_unique<DatabaseThread>([database = m_database] { return database->openReader(); }))
    , m_writer(std::make_unique<DatabaseThread>([database = m_database] { return database->openWriter(); }))
{
    for (DatabaseThread *thread : { m_reader.get(), m_writer.get() }) {
        connect(thread, &DatabaseThread::lost, this, &Office::lose);
        connect(thread, &DatabaseThread::found, this, &Office::find);
    }
}

Office::~Office() = default;

QString Office::label() const
{
    return m_database->label();
}

bool Office::isShared() const
{
    return m_server;
}

bool Office::isPractice() const
{
    return m_database->kind() == Database::Kind::Practice;
}

void Office::logIn(const QString &login, const QString &password, QObject *context, Answer<Session> answer)
{
    if (m_server)
        return logInOnServer(login, password, context, std::move(answer));
    m_writer->run<Session>(
        context,
        [login, password](Connection &connection) {
            return UserStore(connection).logIn(login, password, QDateTime::currentDateTimeUtc());
        },
        [this, login, self = QPointer<Office>(this), answer = std::move(answer)](
            const Result<Session> &result) {
            if (self && result) {
                m_session = *result;
                m_login = login.trimmed();
            }
            answer(result);
        });
}

void Office::changePassword(
    const QString &present, const QString &wanted, QObject *context, Answer<Done> answer)
{
    m_writer->run<Done>(
        context,
        [=, login = m_login, practice = isPractice(), server = m_server,
            association = m_session ? m_session->associationName : QString()](Connection &connection) {
            requirePassword(wanted, { login, association });
            if (practice)
                throw Failure(Failure::Kind::Refused, QStringLiteral("permission"));
            if (server)
                server->changePassword(present, wanted);
            else
                UserStore(connection).changePassword(login, present, wanted, QDateTime::currentDateTimeUtc());
            return Done();
        },
        [self = QPointer<Office>(this), answer = std::move(answer)](const Result<Done> &done) {
            if (self && done && self->m_session)
                self->m_session->mustChangePassword = false;
            answer(done);
        });
}

void Office::confirmPassword(const QString &password, QObject *context, Answer<Done> answer)
{
    m_writer->run<Done>(
        context,
        [password, login = m_login, server = m_server](Connection &connection) {
            if (server)
                server->confirm(password);
            else
                UserStore(connection).confirm(login, password, QDateTime::currentDateTimeUtc());
            return Done();
        },
        std::move(answer));
}

void Office::logInOnServer(
    const QString &login, const QString &password, QObject *context, Answer<Session> answer)
{
    m_reader->close();
    m_writer->close();
    m_server->setUser(login.trimmed(), password);
    m_writer->run<Session>(
        context, [](Connection &connection) { return UserStore(connection).sessionOnServer(); },
        [this, login, self = QPointer<Office>(this), answer = std::move(answer)](
            const Result<Session> &result) {
            if (self && result) {
                m_session = *result;
                m_login = login.trimmed();
                goLive();
            }
            answer(result);
        });
}

void Office::goLive()
{
    leaveLive();
    m_live = new Live(m_database, this);
    connect(m_live, &Live::changed, this, &Office::changed);
    connect(m_live, &Live::lost, this, &Office::lose);
    connect(m_live, &Live::found, this, &Office::find);
    connect(m_live, &Live::frozen, this, [this] {
        m_reader->cut();
        m_writer->cut();
        lose();
    });
}

void Office::leaveLive()
{
    if (Live *live = std::exchange(m_live, nullptr))
        live->leave();
}

// Three lines break one after the other and come back one after the other: the first of each tells it.
void Office::lose()
{
    if (!std::exchange(m_lost, true))
        Q_EMIT serverLost();
}

void Office::find()
{
    if (std::exchange(m_lost, false))
        Q_EMIT serverFound();
}

/// Of a server that is silent nobody waits for it.
void Office::recordLogOut()
{
    if (!m_session || m_lost)
        return;
    m_writer->runAtLeave([session = *m_session](Connection &connection) {
        connection.transaction([&] {
            recordEvent(connection, session, QDateTime::currentDateTimeUtc(), QStringLiteral("log-out"));
        });
    });
}

void Office::setAssociationName(const QString &name)
{
    if (!m_session || m_session->associationName == name)
        return;
    m_session->associationName = name;
    Q_EMIT sessionChanged();
}

void Office::logOut()
{
    recordLogOut();
    m_session.reset();
    if (!m_server)
        return;
    leaveLive();
    m_lost = false;
    m_reader->close();
    m_writer->close();
    m_server->setUser(QString(), QString());
}

void Office::leave(const std::function<void()> &gone)
{
    logOut();
    const QList<Live *> lives = findChildren<Live *>();
    const auto ended = [running = std::make_shared<qsizetype>(2 + lives.size()), gone] {
        if (--*running == 0)
            gone();
    };
    for (Live *live : lives)
        connect(live, &QObject::destroyed, QCoreApplication::instance(), ended, Qt::QueuedConnection);
    for (DatabaseThread *thread : { m_reader.get(), m_writer.get() })
        thread->stop(ended);
}

void Office::practiceAccounts(QObject *context, Answer<QList<PracticeAccount>> answer)
{
    if (!isPractice())
        return;
    m_reader->run<QList<PracticeAccount>>(
        context, [](Connection &connection) { return UserStore(connection).accounts(); }, std::move(answer));
}

} // namespace mamis
