#include "storage/history_store.h"

#include "domain/search_key.h"
#include "storage/dialect.h"
#include "storage/packed_ids.h"

namespace mamis {

namespace {

/// Up to this many applications of a person's name are looked up before; as in ApplicationStore.
constexpr int fewSteps = 3000;

/// What an entry and a decision have in common; an entry's facts stand among it.
HistoryRow readLine(const Rows &rows, bool withFacts, int &i)
{
    HistoryRow row;
    row.id = rows.integer(i++);
    row.seq = rows.integer(i++);
    row.at = rows.time(i++);
    row.user = rows.text(i++);
    row.login = rows.text(i++);
    row.kind = rows.text(i++);
    if (withFacts)
        row.facts = rows.text(i++);
    row.hash = rows.text(i++);
    row.stepId = rows.integer(i++);
    row.person = rows.text(i++);
    row.applicationKind = fromCode<Kind>(rows.text(i++));
    return row;
}

HistoryRow readEntry(const Rows &rows)
{
    int i = 0;
    HistoryRow row = readLine(rows, true, i);
    row.subjectUser = rows.text(i++);
    return row;
}

HistoryRow readDecision(const Rows &rows)
{
    int i = 0;
    HistoryRow row = readLine(rows, false, i);
    row.from = fromCode<StepStatus>(rows.text(i++));
    row.to = fromCode<StepStatus>(rows.text(i++));
    row.message = rows.text(i++);
    row.effectiveOn = rows.date(i++);
    row.notify = rows.boolean(i++);
    row.noMailReason = rows.text(i++);
    return row;
}

} // namespace

HistoryStore::HistoryStore(Connection &connection, const Session &session)
    : m_connection(connection)
    , m_session(session)
{
    if (!mayReadHistory(session.role))
        throw Failure(Failure::Kind::Refused, QStringLiteral("permission"));
}

HistoryStore::Search HistoryStore::searchFor(const HistoryConditions &conditions) const
{
    Search search;
    search.binds.insert(QStringLiteral("association"), m_session.associationId);
    const auto add = [&](bool given, const QString &flag, const QVariant &value) {
        if (!given)
            return;
        search.flags.append(flag);
        search.binds.insert(flag, value);
    };
    add(conditions.at.first.isValid(), QStringLiteral("at_from"), startOfDayUtc(conditions.at.first));
    add(conditions.at.last.isValid(), QStringLiteral("at_to"), startOfDayUtc(conditions.at.last.addDays(1)));
    add(conditions.userId != 0, QStringLiteral("user"), conditions.userId);
    addKinds(search, conditions.kinds);
    addPerson(search, searchKey(conditions.person));
    return search;
}

void HistoryStore::addKinds(Search &search, const QStringList &kinds) const
{
    if (kinds.isEmpty())
        return;
    QStringList actions;
    QStringList entries;
    for (const QString &code : kinds)
        (fromCode<Action>(code) ? actions : entries).append(code);
    if (entries.isEmpty()) {
        search.flags.append(QStringLiteral("decisions_only"));
    } else if (entries.size() == 1) { // straight from its index
        search.flags.append(QStringLiteral("what"));
        search.binds.insert(QStringLiteral("what"), entries.first());
    } else {
        search.flags.append(QStringLiteral("whats"));
        search.binds.insert(QStringLiteral("whats"), entries);
    }
    if (actions.isEmpty()) {
        search.flags.append(QStringLiteral("entries_only"));
    } else {
        search.flags.append(QStringLiteral("actions"));
        search.binds.insert(QStringLiteral("actions"), actions);
    }
}

/// By the applications of those whose name it is, where they are few; else each line is asked.
void HistoryStore::addPerson(Search &search, const QString &person) const
{
    if (person.isEmpty())
        return;
    QList<qint64> steps;
    for (Rows rows = m_connection.run(QStringLiteral("person_matches"),
             { { QStringLiteral("association"), m_session.associationId }, { QStringLiteral("key"), person },
                 { QStringLiteral("limit"), fewSteps + 1 } });
         rows.next();)
        steps.append(rows.integer(0));
    search.binds.insert(QStringLiteral("about_step"), entriesAbout(HistorySubject::Step));
    if (steps.size() <= fewSteps) {
        search.flags.append(QStringLiteral("found"));
        search.binds.insert(QStringLiteral("found"), QVariant::fromValue(steps));
    } else {
        search.flags.append(QStringLiteral("person"));
        search.binds.insert(QStringLiteral("person"), person);
    }
}

QList<qint64> HistoryStore::search(const HistoryConditions &conditions, bool oldestFirst, int limit) const
{
    Search search = searchFor(conditions);
    if (limit > 0) {
        search.flags += { oldestFirst ? QStringLiteral("oldest_page") : QStringLiteral("newest_page"),
            QStringLiteral("limited") };
        search.binds.insert(QStringLiteral("limit"), limit);
        QList<qint64> ids;
        for (Rows rows = m_connection.run(QStringLiteral("history_search"), search.binds, search.flags);
             rows.next();)
            ids.append(rows.integer(0));
        return ids;
    }
    search.flags
        += { oldestFirst ? QStringLiteral("oldest") : QStringLiteral("newest"), QStringLiteral("packed") };
    QByteArray packed;
    if (Rows rows = m_connection.stream(QStringLiteral("history_search"), search.binds, search.flags);
        rows.next())
        packed = rows.bytes(0);
    return unpackedIds(packed); // while only one copy of the text is left
}

QList<HistoryRow> HistoryStore::rows(const QList<qint64> &ids) const
{
    QList<qint64> entries;
    QList<qint64> decisions;
    for (const qint64 id : ids)
        (id % 2 == 0 ? entries : decisions).append(id / 2);
    QHash<qint64, HistoryRow> found;
    const auto binds = [&](const QList<qint64> &numbers) {
        return Binds { { QStringLiteral("ids"), QVariant::fromValue(numbers) },
            { QStringLiteral("association"), m_session.associationId } };
    };
    Binds ofEntries = binds(entries);
    ofEntries.insert(QStringLiteral("about_step"), entriesAbout(HistorySubject::Step));
    ofEntries.insert(QStringLiteral("about_user"), entriesAbout(HistorySubject::User));
    for (Rows rows = m_connection.run(QStringLiteral("history_entries"), ofEntries); rows.next();)
        found.insert(rows.integer(0), readEntry(rows));
    for (Rows rows = m_connection.run(QStringLiteral("history_decisions"), binds(decisions)); rows.next();)
        found.insert(rows.integer(0), readDecision(rows));
    QList<HistoryRow> ordered;
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            ordered.append(*row);
    }
    return ordered;
}

QList<HistoryUser> HistoryStore::users() const
{
    QList<HistoryUser> users;
    for (Rows rows = m_connection.run(
             QStringLiteral("history_users"), { { QStringLiteral("association"), m_session.associationId } });
         rows.next();)
        users.append({ rows.integer(0), rows.text(1), rows.text(2) });
    return users;
}

void HistoryStore::beginMoment() const
{
    m_connection.runText(m_connection.dialect().isServer()
            ? QStringLiteral("begin isolation level repeatable read read only")
            : QStringLiteral("begin"));
}

void HistoryStore::endMoment() const noexcept
{
    try {
        m_connection.runText(QStringLiteral("rollback"));
    } catch (const Failure &) {
        // After a line that broke, or where the work was told to end: nothing was written.
    }
}

QDateTime HistoryStore::linkTime(qint64 associationId, qint64 seq) const
{
    Rows rows = m_connection.run(QStringLiteral("link_time"),
        { { QStringLiteral("association"), associationId }, { QStringLiteral("seq"), seq } });
    return rows.next() ? rows.time(0) : QDateTime();
}

} // namespace mamis
