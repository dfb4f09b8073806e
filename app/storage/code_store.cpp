#include "storage/code_store.h"

#include "domain/failure.h"
#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/event_store.h"

#include <QSet>

#include <algorithm>

namespace mamis {

namespace {

QString flagText(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

/// What differs; of a new entry (no `before`) everything.
QList<RecordChange> codeChanges(const CodeEntry *before, const CodeEntry &after, bool reason)
{
    QList<RecordChange> changes {
        { QStringLiteral("label"), before ? before->label : QString(), after.label },
        { QStringLiteral("active"), before ? flagText(before->active) : QString(), flagText(after.active) },
    };
    if (reason)
        changes.append({ QStringLiteral("is_death"), before ? flagText(before->isDeath) : QString(),
            flagText(after.isDeath) });
    if (!after.code.isEmpty())
        changes.prepend({ QStringLiteral("code"), before ? before->code : QString(), after.code });
    // The code says which entry it was, so it stands there where anything else differs.
    const bool differs = std::ranges::any_of(
        changes, [](const RecordChange &change) { return change.before != change.after; });
    changes.removeIf([&](const RecordChange &change) {
        return !differs || (change.before == change.after && change.field != QLatin1String("code"));
    });
    return changes;
}

/// The end of a list's statements: reason_add, founder_save …
QString statementFor(CodeList list, const char *what)
{
    return (list == CodeList::Reasons ? QStringLiteral("reason_") : QStringLiteral("founder_"))
        + QLatin1String(what);
}

} // namespace

CodeStore::CodeStore(Connection &connection, const Session &who, const QDateTime &at)
    : m_connection(connection)
    , m_who(who)
    , m_at(at)
{
}

QList<CodeEntry> CodeStore::entries(CodeList list) const
{
    Binds binds;
    if (list == CodeList::Categories)
        binds.insert(QStringLiteral("association"), m_who.associationId);
    const QString statement = list == CodeList::Categories ? QStringLiteral("categories")
        : list == CodeList::Reasons                        ? QStringLiteral("reasons")
                                                           : QStringLiteral("founders");
    QList<CodeEntry> entries;
    for (Rows rows = m_connection.run(statement, binds); rows.next();) {
        CodeEntry entry { rows.integer(0), rows.text(1), rows.text(2), rows.boolean(3), rows.boolean(4),
            rows.integer(5) };
        if (list != CodeList::Categories)
            entry.id = entries.size() + 1;
        entries.append(entry);
    }
    return entries;
}

CodeEntry CodeStore::save(CodeList list, CodeEntry entry)
{
    entry.label = entry.label.trimmed();
    entry.code = entry.code.trimmed();
    if (entry.label.isEmpty())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("label"));
    if (list == CodeList::Categories)
        saveCategory(entry);
    else
        saveCommon(list, entry);
    return entry;
}

void CodeStore::saveCategory(CodeEntry &entry)
{
    Binds binds { { QStringLiteral("label"), entry.label }, { QStringLiteral("active"), entry.active } };
    if (m_connection.dialect().isServer()) {
        binds.insert(QStringLiteral("category"), entry.version ? QVariant(entry.id) : QVariant());
        binds.insert(QStringLiteral("seen"), entry.version);
        Rows rows = m_connection.run(QStringLiteral("category_save"), binds);
        rows.next();
        entry.id = rows.integer(0);
        ++entry.version;
        return;
    }
    binds.insert(QStringLiteral("association"), m_who.associationId);
    if (entry.version == 0) {
        {
            Rows rows = m_connection.run(QStringLiteral("category_add"), binds);
            rows.next();
            entry.id = rows.integer(0);
        }
        entry.version = 1;
        return recordChanges(m_connection, m_who, m_at, QStringLiteral("category"), entry.id,
            codeChanges(nullptr, entry, false));
    }
    const QList<CodeEntry> all = entries(CodeList::Categories);
    const auto before = std::ranges::find(all, entry.id, &CodeEntry::id);
    if (before == all.end() || before->version != entry.version)
        throw Failure::refused("stale");
    binds.insert(QStringLiteral("category"), entry.id);
    m_connection.run(QStringLiteral("category_save"), binds);
    ++entry.version;
    recordChanges(
        m_connection, m_who, m_at, QStringLiteral("category"), entry.id, codeChanges(&*before, entry, false));
}

void CodeStore::saveCommon(CodeList list, CodeEntry &entry)
{
    if (m_connection.dialect().isServer()) // where they are every association's
        throw Failure::refused("permission");
    if (entry.code.isEmpty())
        throw Failure(Failure::Kind::Invalid, QStringLiteral("code"));
    Binds binds { { QStringLiteral("code"), entry.code }, { QStringLiteral("label"), entry.label },
        { QStringLiteral("active"), entry.active } };
    if (list == CodeList::Reasons)
        binds.insert(QStringLiteral("is_death"), entry.isDeath);
    const QList<CodeEntry> all = entries(list);
    const auto before = std::ranges::find(all, entry.code, &CodeEntry::code);
    if (entry.version == 0 && before != all.end())
        throw Failure::refused("already-there", { QStringLiteral("code") });
    if (entry.version != 0 && before == all.end())
        throw Failure::refused("stale");
    m_connection.run(statementFor(list, entry.version == 0 ? "add" : "save"), binds);
    recordChanges(m_connection, m_who, m_at,
        list == CodeList::Reasons ? QStringLiteral("reason") : QStringLiteral("founder"), {},
        codeChanges(entry.version == 0 ? nullptr : &*before, entry, list == CodeList::Reasons));
    entry.version = 1;
}

void CodeStore::orderCategories(const QList<qint64> &ids)
{
    if (m_connection.dialect().isServer()) {
        m_connection.run(
            QStringLiteral("category_place"), { { QStringLiteral("categories"), QVariant::fromValue(ids) } });
        return;
    }
    const Binds own { { QStringLiteral("association"), m_who.associationId } };
    QHash<qint64, qint64> positions;
    for (Rows rows = m_connection.run(QStringLiteral("category_positions"), own); rows.next();)
        positions.insert(rows.integer(0), rows.integer(1));
    const QList<qint64> there = positions.keys();
    if (ids.size() != there.size()
        || QSet<qint64>(ids.begin(), ids.end()) != QSet<qint64>(there.begin(), there.end()))
        throw Failure::refused("stale");
    for (qsizetype place = 0; place < ids.size(); ++place) {
        const qint64 before = positions.value(ids.at(place));
        if (before == place)
            continue;
        Binds binds = own;
        binds.insert(
            { { QStringLiteral("category"), ids.at(place) }, { QStringLiteral("position"), place } });
        m_connection.run(QStringLiteral("category_place"), binds);
        recordChanges(m_connection, m_who, m_at, QStringLiteral("category"), ids.at(place),
            { { QStringLiteral("position"), QString::number(before), QString::number(place) } });
    }
}

} // namespace mamis
