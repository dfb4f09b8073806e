#pragma once

#include <QByteArray>
#include <QList>

#include <charconv>

namespace mamis {

/// The numbers of a text like "3,1,2", as statements with the flag `packed` answer: a million of them in a
/// moment.
inline QList<qint64> unpackedIds(const QByteArray &text)
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

} // namespace mamis
