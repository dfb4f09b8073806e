#include "export/output_file.h"

#include "domain/failure.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace mamis {

OutputFile::OutputFile(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        throwUnwritable(path, m_file.errorString());
}

void OutputFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        throwUnwritable(m_file.fileName(), m_file.errorString());
}

void OutputFile::commit()
{
    if (!m_file.commit())
        throwUnwritable(m_file.fileName(), m_file.errorString());
}

void throwUnwritable(const QString &path, const QString &detail)
{
    // Qt does not tell a full disk from other errors, so ask the disk. Less than this is full for any export.
    constexpr qint64 almostNothing = qint64 { 1024 } * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < almostNothing;
    throw Failure(
        Failure::Kind::Unavailable, full ? u"disk-full"_qs : u"file-unwritable"_qs, { path }, detail);
}

} // namespace mamis
