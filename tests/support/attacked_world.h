#pragma once

#include "storage/event_store.h"
#include "storage/libpq.h"
#include "support/practice.h"

#include <QRegularExpression>

/// A server as somebody meets it who does not use our program: the world of practice.h, full of what other
/// offices must not see, and a way in with nothing but a user's own name and password.
namespace mamis::test {

/// What came of one statement.
struct Outcome
{
    QString state; ///< SQLSTATE; empty where it passed
    QString message; ///< all the server says about a refusal, with detail and hint
    QStringList rows; ///< columns separated by tabs
    qint64 affected = 0;
};

/// A user with a tool of their own: any statement, and all the server answers.
class Attacker
{
public:
    static QString password() { return QStringLiteral("an attacker's own"); }

    Attacker(const QString &database, const QString &login, const QString &options = QString())
        : m_connection(nullptr, &PQfinish)
    {
        const Cluster &cluster = Cluster::instance();
        QList<QByteArray> words;
        for (const auto &[name, value] :
            std::initializer_list<std::pair<const char *, QString>> { { "host", QStringLiteral("localhost") },
                { "port", QString::number(cluster.port) }, { "dbname", database }, { "user", login },
                { "password", password() }, { "sslmode", QStringLiteral("verify-full") },
                { "sslrootcert", cluster.folder + QStringLiteral("/ca.pem") }, { "options", options } })
            words << name << value.toUtf8();
        QList<const char *> names;
        QList<const char *> values;
        for (qsizetype i = 0; i < words.size(); i += 2) {
            names << words.at(i).constData();
            values << words.at(i + 1).constData();
        }
        names << nullptr;
        values << nullptr;
        m_connection.reset(PQconnectdbParams(names.constData(), values.constData(), 0));
    }

    bool isIn() const { return PQstatus(m_connection.get()) == CONNECTION_OK; }

    Outcome run(const QString &statement)
    {
        const Result result(PQexec(m_connection.get(), statement.toUtf8().constData()), &PQclear);
        Outcome outcome;
        switch (PQresultStatus(result.get())) {
        case PGRES_COPY_OUT:
            copyOut(outcome);
            break;
        case PGRES_COPY_IN:
            PQputCopyEnd(m_connection.get(), nullptr);
            takeRest(outcome);
            break;
        default:
            take(result.get(), outcome);
        }
        return outcome;
    }

    /// The names of the channels on which something has arrived.
    QStringList announcements()
    {
        run(QStringLiteral("select 1"));
        QStringList names;
        while (PGnotify *notify = PQnotifies(m_connection.get())) {
            names.append(QString::fromUtf8(notify->relname));
            PQfreemem(notify);
        }
        return names;
    }

private:
    using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

    static void take(const PGresult *result, Outcome &outcome)
    {
        outcome.state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
        outcome.message = QString::fromUtf8(PQresultErrorMessage(result));
        outcome.affected = QString::fromLatin1(PQcmdTuples(const_cast<PGresult *>(result))).toLongLong();
        for (int row = 0; row < PQntuples(result); ++row) {
            QStringList fields;
            for (int column = 0; column < PQnfields(result); ++column)
                fields.append(QString::fromUtf8(PQgetvalue(result, row, column)));
            outcome.rows.append(fields.join(u'\t'));
        }
    }

    void takeRest(Outcome &outcome)
    {
        while (PGresult *rest = PQgetResult(m_connection.get())) {
            take(rest, outcome);
            PQclear(rest);
        }
    }

    void copyOut(Outcome &outcome)
    {
        QStringList lines;
        char *line = nullptr;
        while (PQgetCopyData(m_connection.get(), &line, 0) > 0) {
            lines.append(QString::fromUtf8(line));
            PQfreemem(line);
        }
        takeRest(outcome);
        outcome.rows = lines;
    }

    std::unique_ptr<PGconn, decltype(&PQfinish)> m_connection;
};

/// The world with applications in both chains. Whatever belongs to the chain of four alone says secret()
/// somewhere; the offices of the city have no part in it.
class AttackedWorld
{
public:
    static QString secret() { return QStringLiteral("SECRET"); }

    AttackedWorld()
    {
        Connection &all = m_world.connection();
        for (int id = 1; id <= 5; ++id) {
            for (const UserRole role : allValues<UserRole>())
                all.runText(QStringLiteral("alter role \"%1\" login password '%2'")
                                .arg(World::loginOf(World::user(id, role)),
                                    Attacker::password().replace(u'\'', u"''"_qs)));
        }
        fillOwners();
        secretApplication();
        otherApplications();
        all.runText(QStringLiteral("analyze"));
    }

    World &world() { return m_world; }
    Connection &superuser() { return m_world.connection(); }
    QString database() const { return m_world.server().name(); }
    Attacker attacker(const Session &who) { return Attacker(database(), World::loginOf(who)); }

    /// {step} {member} {mail} {uuid} {user} {channel} of the county, {own} = a step the city may decide.
    QString filled(QString sql)
    {
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
            sql.replace(u'{' + name.key() + u'}', name.value());
        return sql;
    }

    /// Everything that is there: all rows of all tables, and who may do what to them. Of the server's roles
    /// those of this database only: other tests make their own on the same server meanwhile.
    QStringList everything()
    {
        Connection &all = superuser();
        QStringList lines = table(all,
            QStringLiteral(
                "select 'c', n.nspname, c.relname, c.relkind, c.relowner, c.relacl, c.relrowsecurity "
                "from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                "where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' union all "
                "select 'a', c.relname, a.attname, '', 0, a.attacl, false from pg_attribute a "
                "join pg_class c on c.oid = a.attrelid where a.attacl is not null union all "
                "select 'f', p.proname, p.prosrc, '', p.proowner, p.proacl, p.prosecdef from pg_proc p "
                "where p.pronamespace <> 'pg_catalog'::regnamespace union all "
                "select 't', t.tgname, '', t.tgenabled, 0, null, false from pg_trigger t union all "
                "select 'p', p.polname, pg_get_expr(p.polqual, p.polrelid), p.polcmd, 0, null, false "
                "from pg_policy p union all "
                "select 'r', r.rolname, cast(r.rolsuper or r.rolcreaterole or r.rolcreatedb as text) "
                "|| r.rolcanlogin || "
                "coalesce(shobj_description(r.oid, 'pg_authid'), ''), '', 0, "
                "null, false from pg_roles r where r.rolname in (select login from mamis.office_user) or "
                "r.rolname in ('mamis_owner', 'mamis_office', 'mamis_users', 'evil') union all "
                "select 'm', cast(m.roleid as text), cast(m.member as text), '', 0, null, false "
                "from pg_auth_members m join pg_roles r on r.oid = m.member "
                "where r.rolname in (select login from mamis.office_user) "
                "union all select 'x', e.extname, '', '', 0, null, false from pg_extension e union all "
                "select 'l', cast(l.oid as text), '', '', 0, null, false from pg_largeobject_metadata l "
                "order by 1, 2, 3, 4"),
            7);
        const QStringList names = table(all,
            QStringLiteral("select relname from pg_class where relkind in ('r', 'p') and relnamespace = "
                           "'mamis'::regnamespace order by 1"),
            1);
        for (const QString &name : names)
            lines
                += table(all, QStringLiteral("select '%1', x::text from mamis.%1 x order by 2").arg(name), 2);
        return lines;
    }

private:
    void fillOwners()
    {
        Connection &all = superuser();
        all.runText(QStringLiteral("update office_user set password_hash = 'SECRET hash'"));
        all.runText(
            QStringLiteral("update office_user set name = 'SECRET person' where association_id in (3, 4)"));
        all.runText(
            QStringLiteral("update association set phone = 'SECRET phone', smtp_user = 'SECRET user', "
                           "smtp_host = 'SECRET.example.jp' where id in (3, 4)"));
        all.runText(
            QStringLiteral("insert into category (association_id, label) values (3, 'SECRET category')"));
        all.runText(
            QStringLiteral("insert into template (association_id, kind, action, subject, body, created_at) "
                           "values (3, 'join', 'reject', 'SECRET subject', 'SECRET body', now())"));
        m_names[QStringLiteral("channel")]
            = one(all, QStringLiteral("select name from live_channel where association_id = 3"));
        m_names[QStringLiteral("user")] = QString::number(World::user(World::county).userId);
        for (const qint64 office :
            { World::national, World::prefecture, World::county, World::fourth, World::city }) {
            const Session who = World::user(office);
            const bool hidden = office == World::county || office == World::fourth;
            Connection &desk = m_world.connectionOf(who);
            recordEvent(desk, who, testNow(), QStringLiteral("print"), {},
                hidden ? QStringLiteral("SECRET facts") : QString());
        }
    }

    void secretApplication()
    {
        Connection &all = superuser();
        EntryStore entries(all);
        NewMember person;
        person.name = person.kana = person.formerName = person.address = person.specialties
            = person.watchReason = person.loginId = person.registrationNumber = QStringLiteral("SECRET");
        person.postalCode = person.mobile = person.phone = person.fax = person.university = person.sex
            = QStringLiteral("SECRET");
        person.registeredOn = person.graduatedOn = person.bornOn = QDate(1931, 5, 7);
        person.mailAddress = QStringLiteral("SECRET@example.jp");
        const qint64 member = entries.addMember(person);
        NewFacility place;
        place.name = place.kana = place.address = place.postalCode = place.phone = place.fax = place.annexed
            = QStringLiteral("SECRET");
        place.licensedBeds = 4711;
        const qint64 facility = entries.addFacility(place);
        entries.addMembership(
            World::county, member, {}, facility, QStringLiteral("SECRET"), QDate(2010, 4, 1));
        entries.addMembership(
            World::fourth, member, {}, facility, QStringLiteral("SECRET"), QDate(2010, 4, 1));
        NewApplication application = World::application(Kind::Transfer, Scope::All, 4, member);
        application.facilityId = facility;
        application.duties = application.position = application.designations = application.documents
            = application.feeReduction = QStringLiteral("SECRET duties");
        application.changes = { { World::fourth, QStringLiteral("member_number"), QStringLiteral("SECRET"),
            QStringLiteral("SECRET 2") } };
        const QList<qint64> steps = m_world.submit(application);
        m_world.decide(World::fourth, steps[0], Action::Approve, QStringLiteral("SECRET message"));
        m_world.decide(World::county, steps[1], Action::Accept, QStringLiteral("SECRET message"));
        m_names[QStringLiteral("step")] = QString::number(steps[1]);
        m_names[QStringLiteral("member")] = QString::number(member);
        m_names[QStringLiteral("facility")] = QString::number(facility);
        m_names[QStringLiteral("application")] = one(all, QStringLiteral("select max(id) from application"));
        m_names[QStringLiteral("mail")]
            = one(all, QStringLiteral("select id from mail where association_id = 3"));
        m_names[QStringLiteral("uuid")]
            = one(all, QStringLiteral("select uuid from decision where association_id = 3"));
        // Somebody of the county is looking at it.
        m_world.connectionOf(World::user(World::county))
            .runText(QStringLiteral("select look_at(%1)").arg(steps[1]));
    }

    void otherApplications()
    {
        QList<qint64> steps = m_world.submit(World::application(Kind::Resign, Scope::All, 3));
        m_world.decide(World::city, steps[0], Action::Approve, QStringLiteral("承認します。"));
        steps = m_world.submit(World::application(Kind::Join, Scope::All, 3, World::stranger));
        m_names[QStringLiteral("own")] = QString::number(steps[0]);
    }

    World m_world;
    QHash<QString, QString> m_names;
};

} // namespace mamis::test
