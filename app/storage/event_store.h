#pragma once

#include "domain/application.h"
#include "domain/record_change.h"

#include <QVariant>

namespace mamis {

class Connection;

/// Writes a line of the operation log (操作履歴): who did what when. To be called in the transaction of what
/// is told, so that neither is without the other. `what` is a stable word; `subject` the id of the step it
/// was about, if one; `facts` words and numbers, never what a person's data, an address or a password is.
/// Throws Failure.
void recordEvent(Connection &connection, const Session &who, const QDateTime &at, const QString &what,
    const QVariant &subject = {}, const QString &facts = {});

/// The same for a change of a record, field by field; nothing where nothing changed. Files only: on a server
/// the function that changes the record writes the entry (record_changes() in triggers.sql), since a program
/// could tell anything.
void recordChanges(Connection &connection, const Session &who, const QDateTime &at, const QString &what,
    const QVariant &subject, const QList<RecordChange> &changes);

} // namespace mamis
