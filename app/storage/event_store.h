#pragma once

#include "domain/application.h"

#include <QVariant>

namespace mamis {

class Connection;

/// Writes a line of the operation log (操作履歴): who did what when. To be called in the transaction of what
/// is told, so that neither is without the other. `what` is a stable word; `subject` the id of the step it
/// was about, if one; `facts` words and numbers, never what a person's data, an address or a password is.
/// Throws Failure.
void recordEvent(Connection &connection, const Session &who, const QDateTime &at, const QString &what,
    const QVariant &subject = {}, const QString &facts = {});

} // namespace mamis
