#include "bench/searches.h"

#include "domain/calendar_date.h"
#include "domain/search_key.h"
#include "storage/application_store.h"
#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/sql_library.h"

namespace mamis::bench {

namespace {

const QString timeFormat = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

QString quoted(const QString &text)
{
    return u'\'' + text + u'\'';
}

QString quoted(const QDateTime &time)
{
    return quoted(time.toString(timeFormat));
}

/// The same search in the words of the SQL library. Which way a text goes (by ids or by key) is the program's
/// choice; here it is made once more from the same statement.
class Translation
{
public:
    Translation(Connection &connection, qint64 association)
        : m_connection(connection)
        , m_association(association)
    {
    }

    Search translate(const QString &name, const SearchConditions &conditions, int pageSize)
    {
        m_search
            = { name, conditions, {}, { { QStringLiteral("association"), QString::number(m_association) } } };
        m_flags.clear();
        const SearchConditions &c = conditions;
        add(c.submittedFrom.isValid(), "submitted_from", quoted(startOfDayUtc(c.submittedFrom)));
        add(c.submittedTo.isValid(), "submitted_to", quoted(startOfDayUtc(c.submittedTo.addDays(1))));
        add(c.wishedFrom.isValid(), "wished_from", quoted(c.wishedFrom.toString(Qt::ISODate)));
        add(c.wishedTo.isValid(), "wished_to", quoted(c.wishedTo.toString(Qt::ISODate)));
        add(c.kind.has_value(), "kind", c.kind ? quoted(toCode(*c.kind)) : QString());
        add(c.status.has_value(), "status", c.status ? quoted(toCode(*c.status)) : QString());
        add(!c.loginId.isEmpty(), "login_id", quoted(digitsKey(c.loginId)));
        add(!c.registrationNumber.isEmpty(), "registration_number", quoted(digitsKey(c.registrationNumber)));
        add(!c.category.isEmpty(), "category", quoted(c.category));
        add(c.unprocessed || c.overdue, "unprocessed", {});
        add(c.overdue, "overdue", {});
        if (c.overdue)
            bind("overdue_before", quoted(overdueBefore()));
        bool byIds = addText(c.person, "member_matches", 2000, "members", "person");
        byIds |= addText(c.facility, "facility_matches", 100, "facilities", "facility");
        const bool byNumber = !c.loginId.isEmpty() || !c.registrationNumber.isEmpty();
        m_flags += { byNumber ? QStringLiteral("by_number")
                : byIds       ? QStringLiteral("by_match")
                              : QStringLiteral("by_order"),
            QStringLiteral("submitted_up"), QStringLiteral("limited") };
        bind("limit", QString::number(pageSize));
        m_search.statements.append(m_connection.library().statement(QStringLiteral("step_search"), m_flags));
        m_search.statements.append(m_connection.library().statement(QStringLiteral("step_rows")));
        return m_search;
    }

private:
    void bind(const char *name, const QString &value) { m_search.binds.insert(QLatin1String(name), value); }

    void add(bool given, const char *name, const QString &value)
    {
        if (!given)
            return;
        m_flags.append(QLatin1String(name));
        if (!value.isEmpty())
            bind(name, value);
    }

    QDateTime overdueBefore() const
    {
        Session session;
        session.associationId = m_association;
        return ApplicationStore(m_connection, session).overdueBefore(QDateTime::currentDateTimeUtc());
    }

    bool addText(const QString &text, const char *matches, int few, const char *byIds, const char *byKey)
    {
        if (text.isEmpty())
            return false;
        const QString key = searchKey(text);
        QList<qint64> ids;
        for (Rows rows = m_connection.run(QLatin1String(matches),
                 { { QStringLiteral("key"), key }, { QStringLiteral("limit"), few + 1 } });
             rows.next();)
            ids.append(rows.integer(0));
        // The parameters have other names here, for both text conditions stand in one shell.
        QString statement = m_connection.library().statement(QLatin1String(matches));
        const QString keyName = QLatin1String(byKey);
        m_search.statements.append(statement.replace(QStringLiteral(":key"), u':' + keyName)
                                       .replace(QStringLiteral(":limit"), QString::number(few + 1)));
        bind(byKey, quoted(key));
        const bool isFew = ids.size() <= few;
        m_flags.append(QLatin1String(isFew ? byIds : byKey));
        if (isFew)
            bind(byIds, m_json ? jsonOf(ids) : arrayOf(ids));
        return isFew;
    }

    Connection &m_connection;
    bool m_json = m_connection.dialect().engine() == QLatin1String("sqlite"); ///< how a list is written
    qint64 m_association;
    Search m_search;
    QStringList m_flags;
};

/// The list's own values, from the row in the middle, so that a condition finds something.
StepRow sample(Connection &connection, qint64 association)
{
    const QString sql
        = QStringLiteral("select id from step where association_id = %1 order by id limit 1 offset ("
                         "select case when count(*) > 2000 then 1000 else count(*) / 2 end from step "
                         "where association_id = %1)");
    Rows ids = connection.runText(sql.arg(association));
    ids.next();
    Session session;
    session.associationId = association;
    return ApplicationStore(connection, session).rows({ ids.integer(0) }).value(0);
}

} // namespace

QList<Search> searches(Connection &connection, qint64 association, int pageSize)
{
    const StepRow one = sample(connection, association);
    const QDate today = dateInJapan(QDateTime::currentDateTimeUtc());
    QList<Search> list;
    Translation translation(connection, association);
    const auto add = [&](const char *name, const std::function<void(SearchConditions &)> &fill) {
        SearchConditions conditions;
        fill(conditions);
        list.append(translation.translate(QLatin1String(name), conditions, pageSize));
    };
    add("unprocessed (default)", [](SearchConditions &c) { c.unprocessed = true; });
    add("no condition", [](SearchConditions &) {});
    add("overdue", [](SearchConditions &c) { c.overdue = true; });
    add("submitted in a month", [&](SearchConditions &c) {
        c.submittedFrom = today.addDays(-400);
        c.submittedTo = today.addDays(-370);
    });
    add("wished in a month", [&](SearchConditions &c) {
        c.wishedFrom = today.addDays(-400);
        c.wishedTo = today.addDays(-370);
    });
    add("kind", [](SearchConditions &c) { c.kind = Kind::Transfer; });
    add("status", [](SearchConditions &c) { c.status = StepStatus::Withdrawn; });
    add("login id", [&](SearchConditions &c) { c.loginId = one.loginId; });
    add("registration number", [&](SearchConditions &c) { c.registrationNumber = one.registrationNumber; });
    add("category", [&](SearchConditions &c) { c.category = one.category; });
    add("name, many matches", [](SearchConditions &c) { c.person = QStringLiteral("やま"); });
    add("name, few matches", [&](SearchConditions &c) { c.person = one.name; });
    add("name, no match", [](SearchConditions &c) { c.person = QStringLiteral("該当する人はいない"); });
    add("facility, many matches", [](SearchConditions &c) { c.facility = QStringLiteral("クリニック"); });
    add("facility, few matches", [&](SearchConditions &c) { c.facility = one.facility; });
    add("five at once", [&](SearchConditions &c) {
        c.unprocessed = true;
        c.kind = Kind::Resign;
        c.category = one.category;
        c.person = QStringLiteral("やま");
        c.submittedFrom = today.addDays(-400);
    });
    add("four at once, nothing found", [&](SearchConditions &c) {
        c.status = StepStatus::Withdrawn;
        c.kind = Kind::Join;
        c.person = one.name;
        c.facility = QStringLiteral("クリニック");
    });
    return list;
}

QString idsStatement(const Search &search)
{
    QString statement = search.statements.at(search.statements.size() - 2);
    return statement.remove(QStringLiteral("limit :limit"));
}

namespace {

QString listed(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

} // namespace

QString jsonOf(const QList<qint64> &ids)
{
    return QStringLiteral("'[%1]'").arg(listed(ids));
}

QString arrayOf(const QList<qint64> &ids)
{
    return QStringLiteral("'{%1}'").arg(listed(ids));
}

} // namespace mamis::bench
