#pragma once

#include "mail/key_store.h"
#include "office/office.h"
#include "office/outbox.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/decision_store.h"
#include "storage/entry_store.h"
#include "storage/user_store.h"
#include "support/exim_server.h"
#include "support/postgresql.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

namespace mamis::test {

/// An office's own (not practice) database, a file in a folder of its own or a database of the shared server,
/// whose outbox is filled by real decisions. Accounts: "viewer", "clerk", "approver", "admin", all with
/// password().
class MailOffice
{
public:
    explicit MailOffice(DatabaseFile::Kind kind = DatabaseFile::Kind::Office)
        : m_path(m_folder.filePath(QStringLiteral("office.sqlite")))
    {
        if (onServer()) {
            m_server = std::make_unique<ServerDatabase>(serverOriginal());
            return;
        }
        DatabaseFile::create(m_path, kind);
        const DatabaseFile file(m_path);
        const auto connection = file.openWriter();
        connection->transaction([&] { fill(*connection); });
    }

    static QString password() { return QStringLiteral("a long enough password"); }

    /// Where it is, for another program: opened().
    QString place() const { return m_server ? m_server->name() : m_path; }
    static std::shared_ptr<Office> opened(const QString &place)
    {
        return onServer() ? Office::onServer(Cluster::instance().line(place))
                          : std::make_shared<Office>(std::make_unique<DatabaseFile>(place));
    }
    /// The login of the user with this role. Those on a server are all its databases'.
    static QString loginOf(const QString &role)
    {
        return onServer() ? QStringLiteral("mail%1-").arg(QCoreApplication::applicationPid()) + role : role;
    }

    /// False where it cannot be opened or entered.
    bool open(const QString &role = QStringLiteral("approver"))
    {
        m_office = opened(place());
        m_outbox = std::make_unique<Outbox>(*m_office);
        return logIn(role);
    }
    bool logIn(const QString &role)
    {
        return settled<Session>([&](Answer<Session> answer) {
            m_office->logIn(loginOf(role), password(), m_office.get(), std::move(answer));
        }).has_value();
    }
    /// Lets go of the database, for another program.
    void close()
    {
        m_outbox.reset();
        m_office.reset();
    }

    Office &office() { return *m_office; }
    Outbox &outbox() { return *m_outbox; }

    /// Accepts one application each for members with these addresses, the first one queued first.
    void decideFor(const QStringList &addresses, const QString &message = QString())
    {
        QList<DecisionRequest> requests;
        write([&](Connection &connection) {
            connection.transaction([&] {
                for (const QString &address : addresses)
                    requests.append(acceptance(connection, address, message));
            });
        });
        inOffice([&](Connection &connection) {
            connection.transaction([&] {
                for (const DecisionRequest &request : std::as_const(requests))
                    DecisionStore(connection, *m_office->session())
                        .decide(request, QDateTime::currentDateTimeUtc());
            });
        });
        Q_EMIT m_office->changed();
    }

    /// Works on the database with all rights: on a server as the superuser, whom no office's program is.
    void write(const std::function<void(Connection &)> &work)
    {
        if (m_server)
            work(*Cluster::instance().superuser(m_server->name()));
        else
            inOffice(work);
    }

    QList<OutboxRow> rows(const OutboxFilter &filter = {})
    {
        return settled<QList<OutboxRow>>([&](Answer<QList<OutboxRow>> answer) {
            m_outbox->rows(filter, 0, 1000, m_office.get(), std::move(answer));
        }).value_or(QList<OutboxRow>());
    }
    OutboxRow row(const QString &address)
    {
        for (const OutboxRow &one : rows()) {
            if (one.toAddress == address)
                return one;
        }
        return {};
    }
    OutboxCounts counts()
    {
        return settled<OutboxCounts>([&](Answer<OutboxCounts> answer) {
            m_outbox->counts(m_office.get(), std::move(answer));
        }).value_or(OutboxCounts());
    }
    MailSettings settings()
    {
        return settled<MailSettings>([&](Answer<MailSettings> answer) {
            m_outbox->settings(m_office.get(), std::move(answer));
        }).value_or(MailSettings());
    }
    bool save(const MailSettings &settings)
    {
        return settled<Done>([&](Answer<Done> answer) {
            m_outbox->saveSettings(settings, false, m_office.get(), std::move(answer));
        }).has_value();
    }

    static MailSettings settingsFor(const EximServer &server)
    {
        MailSettings settings;
        settings.host = server.host();
        settings.port = server.startTlsPort();
        settings.user = server.user();
        settings.senderName = QStringLiteral("第3医師会 事務局");
        settings.senderAddress = QStringLiteral("office@example.jp");
        settings.authority = QString::fromLatin1(server.caPem());
        return settings;
    }

    /// Waits for the answer of one request; nothing where it failed. The code of a failure is in failure().
    template <typename T, typename Ask> std::optional<T> settled(Ask ask)
    {
        std::optional<T> value;
        bool answered = false;
        ask([&](const Result<T> &result) {
            answered = true;
            value = result.value;
            m_failure = result.failure ? result.failure->code : QString();
        });
        if (!QTest::qWaitFor([&] { return answered; }, 30000))
            qFatal("a request of the test was never answered");
        return value;
    }
    QString failure() const { return m_failure; }

private:
    static void fill(Connection &connection)
    {
        qint64 parent = 0;
        for (int layer = 1; layer <= 3; ++layer) {
            Rows rows = connection.run(QStringLiteral("association_insert"),
                { { QStringLiteral("layer"), layer },
                    { QStringLiteral("parent"), parent ? QVariant(parent) : QVariant() },
                    { QStringLiteral("name"), QStringLiteral("第%1医師会").arg(layer) },
                    { QStringLiteral("phone"), QStringLiteral("03-0000-000%1").arg(layer) },
                    { QStringLiteral("mail_address"), QString() },
                    { QStringLiteral("sender_name"), QStringLiteral("第%1医師会 事務局").arg(layer) },
                    { QStringLiteral("sender_address"), QStringLiteral("office@example.jp") } });
            rows.next();
            parent = rows.integer(0);
        }
        UserStore users(connection);
        for (const UserRole role : allValues<UserRole>()) {
            const QString login = loginOf(toCode(role));
            users.add(parent, login, QStringLiteral("事務 一郎"), role, password());
            if (connection.dialect().isServer())
                ServerDatabase::addRole(connection, login, password());
        }
    }

    /// Stays as long as the server.
    static const ServerDatabase *serverOriginal()
    {
        static const ServerDatabase *database = [] {
            const auto *made = new ServerDatabase;
            const auto connection = Cluster::instance().superuser(made->name());
            connection->transaction([&] { fill(*connection); });
            return made;
        }();
        return database;
    }

    /// As the office's program does: with its rights and no others.
    void inOffice(const std::function<void(Connection &)> &work)
    {
        const auto done = settled<Done>([&](Answer<Done> answer) {
            m_office->writer().run<Done>(
                m_office.get(),
                [&](Connection &connection) {
                    work(connection);
                    return Done();
                },
                std::move(answer));
        });
        if (!done)
            qFatal("the test's database does not take its data");
    }

    /// The acceptance of an application that is entered for it.
    DecisionRequest acceptance(Connection &connection, const QString &address, const QString &message)
    {
        EntryStore entries(connection);
        NewMember person;
        person.name = QStringLiteral("見本 %1郎").arg(++m_members);
        person.kana = QStringLiteral("ミホン %1").arg(m_members);
        person.mailAddress = address;
        NewApplication application;
        application.kind = Kind::Resign;
        application.memberId = entries.addMember(person);
        application.reasonCode = QStringLiteral("02");
        application.submittedAt = QDateTime::currentDateTimeUtc().addDays(-2);
        application.wishedOn = application.submittedAt.date();
        for (int layer = 3; layer >= 1; --layer)
            application.chain.append({ layer, layer, {} });
        DecisionRequest request;
        request.stepId = entries.submit(application).first();
        request.seenVersion = static_cast<int>(version(connection, request.stepId));
        request.action = Action::Accept;
        request.message = message;
        request.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return request;
    }

    static qint64 version(Connection &connection, qint64 step)
    {
        Rows rows = connection.runText(QStringLiteral("select version from step where id = %1").arg(step));
        return rows.next() ? rows.integer(0) : 0;
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<ServerDatabase> m_server;
    std::shared_ptr<Office> m_office;
    std::unique_ptr<Outbox> m_outbox;
    QString m_failure;
    int m_members = 0;
};

} // namespace mamis::test
