#include "storage/application_store.h"

#include "domain/calendar_date.h"
#include "domain/search_key.h"
#include "storage/connection.h"

#include <charconv>

namespace mamis {

namespace {

/// Up to this many members or facilities a text condition is looked up by their ids; above it, matches are so
/// common that walking the order and testing each row finds a page sooner. A member has a few applications, a
/// facility hundreds, which would all have to be read and sorted for the first page.
constexpr int fewMembers = 2000;
constexpr int fewFacilities = 100;

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

/// Adds a text condition: by ids where few match, by the key itself where many do.
void addTextCondition(Connection &connection, const QString &text, const char *matches, int few,
    const char *byIds, const char *byKey, Binds &binds, QStringList &flags)
{
    const QString key = searchKey(text);
    if (key.isEmpty())
        return;
    QList<qint64> ids;
    for (Rows rows = connection.run(QLatin1String(matches),
             { { QStringLiteral("key"), key }, { QStringLiteral("limit"), few + 1 } });
         rows.next();)
        ids.append(rows.integer(0));
    if (ids.size() <= few) {
        flags.append(QLatin1String(byIds));
        binds.insert(QLatin1String(byIds), QVariant::fromValue(ids));
    } else {
        flags.append(QLatin1String(byKey));
        binds.insert(QLatin1String(byKey), key);
    }
}

/// The numbers of a text like "3,1,2".
QList<qint64> unpacked(const QByteArray &text)
{
    QList<qint64> ids;
    ids.reserve(text.isEmpty() ? 0 : text.count(',') + 1);
    const char *const end = text.constEnd();
    for (const char *at = text.constBegin(); at < end;) {
        qint64 id = 0;
        at = std::from_chars(at, end, id).ptr + 1;
        ids.append(id);
    }
    return ids;
}

} // namespace

ApplicationStore::ApplicationStore(Connection &connection, const Session &session)
    : m_connection(connection)
    , m_session(session)
{
}

ApplicationStore::Search ApplicationStore::searchFor(
    const SearchConditions &conditions, const QDateTime &now) const
{
    Binds binds { { QStringLiteral("association"), m_session.associationId } };
    QStringList flags;
    const auto add = [&](bool given, const char *name, const QVariant &value) {
        if (!given)
            return;
        flags.append(QLatin1String(name));
        if (value.isValid())
            binds.insert(QLatin1String(name), value);
    };
    add(conditions.submittedFrom.isValid(), "submitted_from", startOfDayUtc(conditions.submittedFrom));
    add(conditions.submittedTo.isValid(), "submitted_to", startOfDayUtc(conditions.submittedTo.addDays(1)));
    add(conditions.wishedFrom.isValid(), "wished_from", conditions.wishedFrom);
    add(conditions.wishedTo.isValid(), "wished_to", conditions.wishedTo);
    add(conditions.kind.has_value(), "kind", conditions.kind ? toCode(*conditions.kind) : QString());
    add(conditions.status.has_value(), "status", conditions.status ? toCode(*conditions.status) : QString());
    const QString login = digitsKey(conditions.loginId);
    add(!login.isEmpty(), "login_id", login);
    const QString registration = digitsKey(conditions.registrationNumber);
    add(!registration.isEmpty(), "registration_number", registration);
    add(!conditions.category.isEmpty(), "category", conditions.category);
    add(conditions.unprocessed || conditions.overdue, "unprocessed", {});
    add(conditions.overdue, "overdue", {});
    if (conditions.overdue)
        binds.insert(QStringLiteral("overdue_before"), overdueBefore(now));
    addTextCondition(
        m_connection, conditions.person, "member_matches", fewMembers, "members", "person", binds, flags);
    addTextCondition(m_connection, conditions.facility, "facility_matches", fewFacilities, "facilities",
        "facility", binds, flags);

    if (!login.isEmpty() || !registration.isEmpty())
        flags.append(QStringLiteral("by_number"));
    else if (flags.contains(QStringLiteral("members")) || flags.contains(QStringLiteral("facilities")))
        flags.append(QStringLiteral("by_match"));
    else
        flags.append(QStringLiteral("by_order"));
    return { binds, flags };
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
    return unpacked(packed); // while only one copy of the text is left
}

Rows ApplicationStore::read(const SearchConditions &conditions, const SortOrder &order,
    const QList<qint64> &only, const QStringList &columns, const QDateTime &now) const
{
    Search search;
    if (only.isEmpty()) {
        search = searchFor(conditions, now);
    } else {
        search.binds.insert(QStringLiteral("association"), m_session.associationId);
        search.binds.insert(QStringLiteral("ticked"), QVariant::fromValue(only));
        search.flags = { QStringLiteral("by_match"), QStringLiteral("ticked") };
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
