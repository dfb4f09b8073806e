#pragma once

#include <QList>
#include <QString>

namespace mamis {

/// One field of a record (member, user, setting …) that somebody changed, as it stands in the history
/// (操作履歴): the field's code and both values as text (codes of enumerations, ISO dates). A password is
/// told by its field alone, with both values empty.
struct RecordChange
{
    QString field;
    QString before;
    QString after;

    bool operator==(const RecordChange &other) const = default;
};

/// The changes as the facts of an entry: {"v":1,"changes":[{"field":…,"old":…,"new":…}, …]}, compact JSON.
QString toFacts(const QList<RecordChange> &changes);

/// What toFacts() or a server's record_changes() wrote; empty where the facts are of another kind.
QList<RecordChange> recordChangesFrom(const QString &facts);

} // namespace mamis
