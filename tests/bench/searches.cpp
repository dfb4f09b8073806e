#include "bench/searches.h"

#include "domain/calendar_date.h"
#include "storage/application_store.h"
#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/sql_library.h"

namespace mamis::bench {

namespace {

const QString timeFormat = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

/// A value as it stands in a statement.
QString literal(const Dialect &dialect, const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return u'\'' + value.toDateTime().toUTC().toString(timeFormat) + u'\'';
    if (value.typeId() == QMetaType::QDate)
        return u'\'' + value.toDate().toString(Qt::ISODate) + u'\'';
    const QVariant bound = dialect.toDatabase(value);
    return bound.typeId() == QMetaType::QString ? u'\'' + bound.toString() + u'\'' : bound.toString();
}

/// The statements that the program runs for the first page of a search, look-ups first.
Search translate(Connection &connection, qint64 association, const QString &name,
    const SearchConditions &conditions, int pageSize)
{
    Session session;
    session.associationId = association;
    const auto what
        = ApplicationStore(connection, session).searchFor(conditions, QDateTime::currentDateTimeUtc());
    Search search { name, conditions, {}, {} };
    const auto bind = [&](const Binds &binds) {
        for (auto one = binds.cbegin(); one != binds.cend(); ++one)
            search.binds.insert(one.key(), literal(connection.dialect(), one.value()));
    };
    for (const auto &[statement, binds] : what.lookUps) {
        search.statements.append(connection.library().statement(statement).replace(
            QStringLiteral(":limit"), binds.value(QStringLiteral("limit")).toString()));
        bind(binds);
    }
    bind(what.binds);
    search.binds.insert(QStringLiteral("limit"), QString::number(pageSize));
    search.statements.append(connection.library().statement(QStringLiteral("step_search"),
        what.flags + QStringList { QStringLiteral("submitted_up"), QStringLiteral("limited") }));
    search.statements.append(connection.library().statement(QStringLiteral("step_rows")));
    return search;
}

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
    const auto add = [&](const char *name, const std::function<void(SearchConditions &)> &fill) {
        SearchConditions conditions;
        fill(conditions);
        list.append(translate(connection, association, QLatin1String(name), conditions, pageSize));
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
    add("registration number, its beginning",
        [&](SearchConditions &c) { c.registrationNumber = one.registrationNumber.left(3); });
    add("name, many matches", [](SearchConditions &c) { c.person = QStringLiteral("やま"); });
    add("name, one character", [](SearchConditions &c) { c.person = QStringLiteral("栗"); });
    add("name, some matches", [&](SearchConditions &c) { c.person = one.name.section(u' ', 1); });
    add("name, few matches", [&](SearchConditions &c) { c.person = one.name; });
    add("name, no match", [](SearchConditions &c) { c.person = QStringLiteral("該当する人はいない"); });
    add("facility, many matches", [](SearchConditions &c) { c.facility = QStringLiteral("クリニック"); });
    add("facility, few matches", [&](SearchConditions &c) { c.facility = one.facility; });
    add("facility, two words",
        [&](SearchConditions &c) { c.facility = one.facility.left(2) + u' ' + one.facility.right(4); });
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
