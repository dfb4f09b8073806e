#include "storage/application_store.h"

#include "domain/calendar_date.h"
#include "domain/search_key.h"
#include "storage/connection.h"
#include "storage/packed_ids.h"

namespace mamis {

namespace {

/// Up to this many steps a condition is looked up and the steps found are put in order; above it, matches are
/// so common that walking the list's order and testing each row finds a page sooner. At a million steps both
/// take about the same near here.
constexpr int few = 3000;

/// Numbers are found without the zeros that they begin with, of which there are at most so many.
constexpr int mostZeros = 9;

/// What the numbers begin with that are found by what was typed.
QStringList beginnings(const QString &typed)
{
    QStringList list { typed };
    if (!typed.startsWith(u'0')) {
        for (int zeros = 1; zeros <= mostZeros; ++zeros)
            list.append(QString(zeros, u'0') + typed);
    }
    return list;
}

StepRow readRow(const Rows &rows)
{
    StepRow row;
    int i = 0;
    row.stepId = rows.integer(i++);
    row.applicationId = rows.integer(i++);
    row.version = static_cast<int>(rows.integer(i++));
    row.kind = knownCode<Kind>(rows.text(i++));
    row.role = knownCode<StepRole>(rows.text(i++));
    row.status = knownCode<StepStatus>(rows.text(i++));
    row.pendingSince = rows.time(i++);
    row.submittedAt = rows.time(i++);
    row.wishedOn = rows.date(i++);
    row.loginId = rows.text(i++);
    row.registrationNumber = rows.text(i++);
    row.name = rows.text(i++);
    row.category = rows.text(i++);
    row.facility = rows.text(i++);
    row.watchReason = rows.text(i++);
    row.messageSender = rows.text(i++);
    row.message = rows.text(i++);
    row.messageAt = rows.time(i++);
    row.kana = rows.text(i++);
    return row;
}

QString orderFlag(const SortOrder &order)
{
    static const QHash<SortColumn, QString> words = {
        { SortColumn::Status, QStringLiteral("status") },
        { SortColumn::SubmittedAt, QStringLiteral("submitted") },
        { SortColumn::WishedOn, QStringLiteral("wished") },
        { SortColumn::Kind, QStringLiteral("kind") },
        { SortColumn::RegistrationNumber, QStringLiteral("registration") },
        { SortColumn::Name, QStringLiteral("name") },
        { SortColumn::Category, QStringLiteral("category") },
        { SortColumn::Facility, QStringLiteral("facility") },
    };
    return words.value(order.column) + (order.descending ? QStringLiteral("_down") : QStringLiteral("_up"));
}

} // namespace

ApplicationStore::ApplicationStore(Connection &connection, const Session &session)
    : m_connection(connection)
    , m_session(session)
{
}

void ApplicationStore::narrow(Search &search, const char *lookUp, const char *flag, const Binds &binds) const
{
    if (!search.found) {
        Binds all = binds;
        all.insert(QStringLiteral("association"), m_session.associationId);
        all.insert(QStringLiteral("limit"), few + 1);
        search.lookUps.append({ QLatin1String(lookUp), all });
        QList<qint64> ids;
        for (Rows rows = m_connection.run(QLatin1String(lookUp), all); rows.next();)
            ids.append(rows.integer(0));
        if (ids.size() <= few) {
            search.found = ids;
            return;
        }
    }
    search.flags.append(QLatin1String(flag));
    search.binds.insert(binds);
}

ApplicationStore::Search ApplicationStore::searchFor(
    const SearchConditions &conditions, const QDateTime &now) const
{
    Search search;
    search.binds.insert(QStringLiteral("association"), m_session.associationId);
    const auto add = [&](bool given, const char *name, const QVariant &value) {
        if (!given)
            return;
        search.flags.append(QLatin1String(name));
        if (value.isValid())
            search.binds.insert(QLatin1String(name), value);
    };
    add(conditions.submittedFrom.isValid(), "submitted_from", startOfDayUtc(conditions.submittedFrom));
    add(conditions.submittedTo.isValid(), "submitted_to", startOfDayUtc(conditions.submittedTo.addDays(1)));
    add(conditions.wishedFrom.isValid(), "wished_from", conditions.wishedFrom);
    add(conditions.wishedTo.isValid(), "wished_to", conditions.wishedTo);
    add(conditions.kind.has_value(), "kind", conditions.kind ? toCode(*conditions.kind) : QString());
    add(conditions.status.has_value(), "status", conditions.status ? toCode(*conditions.status) : QString());
    add(!conditions.category.isEmpty(), "category", conditions.category);
    add(conditions.unprocessed || conditions.overdue, "unprocessed", {});
    add(conditions.overdue, "overdue", {});
    if (conditions.overdue)
        search.binds.insert(QStringLiteral("overdue_before"), overdueBefore(now));

    if (const QString login = digitsKey(conditions.loginId); !login.isEmpty())
        narrow(search, "login_matches", "login_id",
            { { QStringLiteral("login_id"), login }, { QStringLiteral("numbers"), beginnings(login) } });
    if (const QString number = digitsKey(conditions.registrationNumber); !number.isEmpty())
        narrow(search, "registration_matches", "registration_number",
            { { QStringLiteral("registration_number"), number },
                { QStringLiteral("numbers"), beginnings(number) } });
    if (const QString person = searchKey(conditions.person); !person.isEmpty())
        narrow(search, "person_matches", "person",
            { { QStringLiteral("key"), person }, { QStringLiteral("person"), person } });
    if (QStringList words = searchWords(conditions.facility); !words.isEmpty()) {
        std::stable_sort(words.begin(), words.end(),
            [](const QString &a, const QString &b) { return a.size() > b.size(); });
        narrow(search, "facility_matches", "facility",
            { { QStringLiteral("words"), words }, { QStringLiteral("longest"), words.first() } });
        if (search.flags.contains(QStringLiteral("facility")))
            add(words.size() > 1, "facility_words", {});
    }

    search.flags.append(search.found ? QStringLiteral("by_match") : QStringLiteral("by_order"));
    if (search.found) {
        search.flags.append(QStringLiteral("found"));
        search.binds.insert(QStringLiteral("found"), QVariant::fromValue(*search.found));
    }
    return search;
}

QList<qint64> ApplicationStore::search(
    const SearchConditions &conditions, const SortOrder &order, int limit, const QDateTime &now) const
{
    Search search = searchFor(conditions, now);
    search.flags.append(orderFlag(order));
    QList<qint64> ids;
    if (limit > 0) {
        search.flags.append(QStringLiteral("limited"));
        search.binds.insert(QStringLiteral("limit"), limit);
        for (Rows rows = m_connection.run(QStringLiteral("step_search"), search.binds, search.flags);
             rows.next();)
            ids.append(rows.integer(0));
        return ids;
    }
    search.flags.append(QStringLiteral("packed"));
    QByteArray packed;
    if (Rows rows = m_connection.stream(QStringLiteral("step_search"), search.binds, search.flags);
        rows.next())
        packed = rows.bytes(0);
    return unpackedIds(packed); // while only one copy of the text is left
}

Rows ApplicationStore::read(const SearchConditions &conditions, const SortOrder &order,
    const QList<qint64> &only, const QStringList &columns, const QDateTime &now) const
{
    Search search;
    if (only.isEmpty()) {
        search = searchFor(conditions, now);
    } else {
        search.binds.insert(QStringLiteral("association"), m_session.associationId);
        search.binds.insert(QStringLiteral("found"), QVariant::fromValue(only));
        search.flags = { QStringLiteral("by_match"), QStringLiteral("found") };
    }
    search.flags.append(orderFlag(order));
    search.flags.append(columns);
    return m_connection.stream(QStringLiteral("step_search"), search.binds, search.flags);
}

QList<StepRow> ApplicationStore::rows(const QList<qint64> &ids) const
{
    QHash<qint64, StepRow> found;
    found.reserve(ids.size());
    for (Rows rows = m_connection.run(QStringLiteral("step_rows"),
             { { QStringLiteral("ids"), QVariant::fromValue(ids) },
                 { QStringLiteral("association"), m_session.associationId } });
         rows.next();) {
        StepRow row = readRow(rows);
        const qint64 id = row.stepId; // read before the row is moved from
        found.emplace(id, std::move(row));
    }
    QList<StepRow> ordered;
    ordered.reserve(found.size());
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            ordered.append(*row);
    }
    return ordered;
}

PendingCounts ApplicationStore::pendingCounts(const QDateTime &now) const
{
    PendingCounts counts;
    counts.overdueDays = overdueDays();
    Rows rows = m_connection.run(QStringLiteral("pending_counts"),
        { { QStringLiteral("association"), m_session.associationId },
            { QStringLiteral("overdue_before"), overdueBefore(now) } });
    if (rows.next()) {
        counts.unprocessed = rows.integer(0);
        counts.overdue = rows.integer(1);
    }
    return counts;
}

QStringList ApplicationStore::categories() const
{
    QStringList labels;
    for (Rows rows = m_connection.run(QStringLiteral("category_labels"),
             { { QStringLiteral("association"), m_session.associationId } });
         rows.next();)
        labels.append(rows.text(0));
    return labels;
}

int ApplicationStore::overdueDays() const
{
    Rows rows = m_connection.run(
        QStringLiteral("overdue_days"), { { QStringLiteral("association"), m_session.associationId } });
    return rows.next() ? static_cast<int>(rows.integer(0)) : PendingCounts().overdueDays;
}

QDateTime ApplicationStore::overdueBefore(const QDateTime &now) const
{
    // Calendar days: what came in on the 1st, at whatever hour, is overdue from the beginning of the 8th.
    return startOfDayUtc(dateInJapan(now).addDays(1 - overdueDays()));
}

} // namespace mamis
