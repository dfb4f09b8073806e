#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// A file's contents, for tests that damage files and look whether anything changed.
namespace mamis::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test's file cannot be written");
}

} // namespace mamis::test
