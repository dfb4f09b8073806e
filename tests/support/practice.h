#pragma once

#include "domain/search_key.h"
#include "office/practice_data.h"
#include "storage/connection.h"
#include "storage/database_file.h"
#include "storage/decision_store.h"
#include "storage/entry_store.h"
#include "storage/move.h"
#include "support/postgresql.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QUuid>

/// Real databases for tests: a small world made by hand, in which every id is known, and the practice
/// database. Each is made once per test executable; every test gets its own copy of the file.
namespace mamis::test {

/// The moment at which the tests' worlds stand: 2026-06-15 12:00 in Japan.
inline QDateTime testNow()
{
    return QDateTime(QDate(2026, 6, 15), QTime(3, 0), Qt::UTC);
}

inline QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The first column of the first row of a query, as text; "" where there is no row.
inline QString one(Connection &connection, const QString &sql)
{
    Rows rows = connection.runText(sql);
    return rows.next() ? rows.text(0) : QString();
}

inline qint64 number(Connection &connection, const QString &sql)
{
    return one(connection, sql).toLongLong();
}

/// All rows of a query, columns separated by tabs.
inline QStringList table(Connection &connection, const QString &sql, int columns)
{
    QStringList lines;
    for (Rows rows = connection.runText(sql); rows.next();) {
        QStringList fields;
        for (int i = 0; i < columns; ++i)
            fields.append(rows.isNull(i) ? QStringLiteral("NULL") : rows.text(i));
        lines.append(fields.join(u'\t'));
    }
    return lines;
}

/// The code of the Failure that `work` throws; "" where it throws none.
template <typename Work> QString codeOf(Work work)
{
    try {
        work();
    } catch (const Failure &failure) {
        return failure.code;
    }
    return QString();
}

/// 日本 – 県 – 郡市 – 4層目 (chain of four) and 日本 – 県 – 市 (chain of three), each office with a user of
/// every role; a member who belongs to all layers of both chains, and one who belongs to none.
class World
{
public:
    explicit World(Engine engine = engineOfThisRun())
        : m_path(m_directory.filePath(QStringLiteral("office.db")))
    {
        if (engine == Engine::Postgresql) {
            m_server = std::make_unique<ServerDatabase>(serverOriginal());
            m_connection = Cluster::instance().superuser(m_server->name());
            return;
        }
        QFile::copy(original(), m_path);
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        m_file = std::make_unique<DatabaseFile>(m_path);
        m_connection = m_file->openWriter();
    }

    /// Sees and may do everything: a file's only connection, the superuser's on a server.
    Connection &connection() { return *m_connection; }
    /// As somebody's program is connected: on a server with their rights and no others.
    Connection &connectionOf(const Session &who)
    {
        return m_server ? m_desks.of(*m_server, loginOf(who)) : *m_connection;
    }
    DatabaseFile &file() { return *m_file; } ///< not on a server
    const ServerDatabase &server() const { return *m_server; } ///< only there
    QString path() const { return m_path; }
    QString directory() const { return m_directory.path(); }

    /// Closes the database, for tests that look at its file.
    void close()
    {
        m_connection.reset();
        m_file.reset();
    }

    /// A file with the world in it, for tests that move it.
    static QString fileIn(const QString &directory)
    {
        const QString path = directory + QStringLiteral("/world.db");
        QFile::copy(original(), path);
        return path;
    }

    // Ids of the world; they are the same in every copy because they are made in the same order.
    static constexpr qint64 national = 1;
    static constexpr qint64 prefecture = 2;
    static constexpr qint64 county = 3;
    static constexpr qint64 fourth = 4;
    static constexpr qint64 city = 5;
    static constexpr qint64 member = 1;
    static constexpr qint64 stranger = 2; ///< belongs nowhere
    static constexpr qint64 noAddress = 3; ///< a member like the first one, without a mail address
    static constexpr qint64 oldPlace = 1; ///< facility of all memberships
    static constexpr qint64 newPlace = 2;

    /// The associations of a chain, lowest first.
    static QList<qint64> chain(int layers)
    {
        return layers == 4 ? QList<qint64> { fourth, county, prefecture, national }
                           : QList<qint64> { city, prefecture, national };
    }

    static int layerOf(qint64 association) { return association == city ? 3 : static_cast<int>(association); }

    /// The first or second category (`which` 1 or 2) of an association.
    static qint64 category(qint64 association, int which) { return 2 * (association - 1) + which; }

    static Session user(qint64 association, UserRole role = UserRole::Approver)
    {
        Session session;
        session.associationId = association;
        session.layer = layerOf(association);
        session.userId = (association - 1) * roles() + static_cast<int>(role) + 1;
        session.role = role;
        session.userName = QStringLiteral("利用者");
        return session;
    }

    /// The role of user() on a server.
    static QString loginOf(const Session &who)
    {
        return toCode(allValues<UserRole>().at((who.userId - 1) % roles()))
            + QString::number((who.userId - 1) / roles() + 1);
    }

    /// Each association has a user of every role.
    static qint64 roles() { return allValues<UserRole>().size(); }

    static NewApplication application(Kind kind, Scope scope, int layers, qint64 memberId = member)
    {
        NewApplication application;
        application.kind = kind;
        application.scope = scope;
        application.memberId = memberId;
        application.facilityId = newPlace;
        application.submittedAt = testNow().addDays(-3);
        application.wishedOn = QDate(2026, 6, 30);
        if (kind == Kind::Resign)
            application.reasonCode = QStringLiteral("02");
        for (const qint64 association : chain(layers))
            application.chain.append({ association, layerOf(association), category(association, 2) });
        return application;
    }

    /// The ids of the new application's steps, lowest layer first.
    QList<qint64> submit(const NewApplication &application)
    {
        return m_connection->transaction([&] { return EntryStore(*m_connection).submit(application); });
    }

    int versionOf(qint64 step)
    {
        return static_cast<int>(
            number(*m_connection, QStringLiteral("select version from step where id = %1").arg(step)));
    }

    QString statusOf(qint64 step)
    {
        return one(*m_connection, QStringLiteral("select status from step where id = %1").arg(step));
    }

    DecisionRequest request(qint64 step, Action action, const QString &message = QString())
    {
        DecisionRequest request;
        request.stepId = step;
        request.seenVersion = versionOf(step);
        request.action = action;
        request.message = message;
        if (action == Action::Approve)
            request.effectiveOn = QDate(2026, 6, 30);
        request.uuid = newUuid();
        return request;
    }

    /// Decides in a transaction of its own.
    StepStatus decide(const Session &who, const DecisionRequest &request)
    {
        Connection &desk = connectionOf(who);
        return desk.transaction([&] { return DecisionStore(desk, who).decide(request, testNow()); });
    }

    StepStatus decide(qint64 association, qint64 step, Action action, const QString &message = QString())
    {
        return decide(user(association), request(step, action, message));
    }

private:
    static QString original()
    {
        static const QTemporaryDir directory;
        static const QString path = [] {
            const QString made = directory.filePath(QStringLiteral("world.db"));
            DatabaseFile::create(made, DatabaseFile::Kind::Office);
            const DatabaseFile file(made);
            const auto connection = file.openWriter();
            connection->transaction([&] { fill(*connection); });
            return made;
        }();
        return path;
    }

    /// Stays as long as the server, whose whole folder goes when the tests are over.
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

    static void addOffice(Connection &connection, qint64 id, int layer, const QVariant &parent)
    {
        const QString name = QStringLiteral("第%1医師会").arg(id);
        connection.run(QStringLiteral("association_insert"),
            { { QStringLiteral("layer"), layer }, { QStringLiteral("parent"), parent },
                { QStringLiteral("name"), name }, { QStringLiteral("phone"), QString() },
                { QStringLiteral("mail_address"), QStringLiteral("office%1@example.jp").arg(id) },
                { QStringLiteral("sender_name"), name },
                { QStringLiteral("sender_address"), QStringLiteral("office%1@example.jp").arg(id) } });
        for (const UserRole role : allValues<UserRole>()) {
            connection.run(QStringLiteral("user_insert"),
                { { QStringLiteral("association"), id },
                    { QStringLiteral("login"), toCode(role) + QString::number(id) },
                    { QStringLiteral("name"), QStringLiteral("利用者") },
                    { QStringLiteral("role"), toCode(role) },
                    { QStringLiteral("password_hash"), QString() } });
            if (connection.dialect().isServer())
                ServerDatabase::addRole(connection, toCode(role) + QString::number(id));
        }
        EntryStore(connection).addCategory(id, QStringLiteral("甲会員"), 0);
        EntryStore(connection).addCategory(id, QStringLiteral("乙会員"), 1);
    }

    static void fill(Connection &connection)
    {
        addOffice(connection, national, 1, {});
        addOffice(connection, prefecture, 2, national);
        addOffice(connection, county, 3, prefecture);
        addOffice(connection, fourth, 4, county);
        addOffice(connection, city, 3, prefecture);
        EntryStore entries(connection);
        NewFacility facility;
        facility.name = QStringLiteral("見本医院");
        facility.kana = QStringLiteral("ミホンイイン");
        entries.addFacility(facility);
        facility.name = QStringLiteral("例クリニック");
        facility.kana = QStringLiteral("レイクリニック");
        entries.addFacility(facility);
        NewMember person;
        person.name = QStringLiteral("見本 花子");
        person.kana = QStringLiteral("ミホン ハナコ");
        person.loginId = QStringLiteral("100001");
        person.registrationNumber = QStringLiteral("000007");
        person.mailAddress = QStringLiteral("hanako@example.jp");
        entries.addMember(person);
        person.name = QStringLiteral("例 太郎");
        person.kana = QStringLiteral("レイ タロウ");
        person.mailAddress = QStringLiteral("taro@example.jp");
        entries.addMember(person);
        person.name = QStringLiteral("架空 光");
        person.kana = QStringLiteral("カクウ ヒカリ");
        person.mailAddress.clear();
        entries.addMember(person);
        for (const qint64 who : { member, noAddress }) {
            for (const qint64 association : { national, prefecture, county, fourth, city })
                entries.addMembership(association, who, category(association, 1), oldPlace,
                    QStringLiteral("A-%1").arg(association), QDate(2010, 4, 1));
        }
    }

    QTemporaryDir m_directory;
    QString m_path;
    std::unique_ptr<DatabaseFile> m_file;
    std::unique_ptr<ServerDatabase> m_server;
    std::unique_ptr<Connection> m_connection;
    Desks m_desks;
};

/// A copy of a practice database of 300 played applications: a file in its own folder, or the same moved to a
/// server.
class PracticeCopy
{
public:
    PracticeCopy()
        : m_path(m_directory.filePath(QStringLiteral("practice.db")))
    {
        if (onServer()) {
            m_server = std::make_unique<ServerDatabase>(serverOriginal());
            m_connection = Cluster::instance().superuser(m_server->name());
            return;
        }
        QFile::copy(original(), m_path);
        m_file = std::make_unique<DatabaseFile>(m_path);
        m_connection = m_file->openWriter();
    }

    /// Sees everything.
    Connection &connection() { return *m_connection; }
    /// As the program of the one with this login is connected: on a server with their rights and no others.
    Connection &connectionOf(const QString &login)
    {
        return m_server ? m_desks.of(*m_server, login) : *m_connection;
    }
    QString path() const { return m_path; } ///< not on a server

    /// The approver of the office with this login ("nichii", "ken", "gun", "yonso").
    Session session(const QString &login)
    {
        Rows rows
            = m_connection->run(QStringLiteral("user_by_login"), { { QStringLiteral("login"), login } });
        if (!rows.next())
            return {};
        return Session { rows.integer(0), rows.integer(1), static_cast<int>(rows.integer(2)), rows.text(3),
            rows.text(4), knownCode<UserRole>(rows.text(5)) };
    }

private:
    static QString original()
    {
        static const QTemporaryDir directory;
        static const QString path = [] {
            const QString made = directory.filePath(QStringLiteral("original.db"));
            PracticeOptions options;
            options.now = testNow();
            makePracticeDatabase(made, options, [](int) { return true; });
            return made;
        }();
        return path;
    }

    static const ServerDatabase *serverOriginal()
    {
        static const ServerDatabase *database = [] {
            const auto *made = new ServerDatabase; // stays as long as the server
            const DatabaseFile file(original());
            const auto from = file.openWriter();
            const auto to = Cluster::instance().superuser(made->name());
            moveToServer(*from, *to, [](qint64, qint64) { return true; });
            const QStringList logins = table(*to, QStringLiteral("select login from office_user"), 1);
            for (const QString &login : logins)
                ServerDatabase::addRole(*to, login);
            return made;
        }();
        return database;
    }

    QTemporaryDir m_directory;
    QString m_path;
    std::unique_ptr<DatabaseFile> m_file;
    std::unique_ptr<ServerDatabase> m_server;
    std::unique_ptr<Connection> m_connection;
    Desks m_desks;
};

} // namespace mamis::test
