#pragma once

#include <QByteArray>
#include <QStringList>
#include <QtEndian>

namespace mamis::test {

/// A resource with one file, as rcc --binary would write it (format 1, without compression), for
/// QResource::registerResource: the last of `path` is the file, the others are the folders above it.
inline QByteArray makeResource(const QStringList &path, const QByteArray &content)
{
    const auto put = [](QByteArray &to, auto number) {
        char bytes[sizeof(number)];
        qToBigEndian(number, bytes);
        to.append(bytes, sizeof(number));
    };
    QByteArray names;
    QByteArray tree;
    constexpr quint16 folder = 2; // the flag of a folder
    // The root, then each name; every one but the last has one child, the entry after it.
    for (qsizetype i = 0; i <= path.size(); ++i) {
        quint32 nameAt = 0;
        if (i > 0) {
            nameAt = quint32(names.size());
            put(names, quint16(path[i - 1].size()));
            put(names, quint32(qt_hash(path[i - 1])));
            for (const QChar c : path[i - 1])
                put(names, c.unicode());
        }
        put(tree, nameAt);
        if (i < path.size()) {
            put(tree, folder);
            put(tree, quint32(1)); // children
            put(tree, quint32(i + 1)); // the first of them
        } else {
            put(tree, quint16(0));
            put(tree, quint16(0)); // any territory
            put(tree, quint16(1)); // language C
            put(tree, quint32(0)); // where its content begins
        }
    }
    QByteArray data;
    put(data, quint32(content.size()));
    data += content;
    constexpr quint32 headerSize = 20;
    QByteArray resource("qres");
    put(resource, quint32(1)); // format
    put(resource, headerSize);
    put(resource, headerSize + quint32(tree.size()));
    put(resource, headerSize + quint32(tree.size() + data.size()));
    return resource + tree + data + names;
}

} // namespace mamis::test
