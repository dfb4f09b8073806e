#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace mamis {

/// A file that appears under its name whole or not at all: without commit(), nothing is left and an older
/// file stays. All functions throw Failure Unavailable "disk-full" or "file-unwritable"; facts: the path.
class OutputFile
{
public:
    explicit OutputFile(const QString &path);

    void write(const QByteArray &bytes);

    /// Brings the bytes to the disk and the file under its name.
    void commit();

private:
    QSaveFile m_file;
};

/// Throws the failure that fits a file that could not be written.
[[noreturn]] void throwUnwritable(const QString &path, const QString &detail);

} // namespace mamis
