#include "export/narrow_folder.h"

#include <QDir>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <string>
#endif

namespace mamis {

#ifdef Q_OS_WIN

namespace {

bool isNarrow(const QString &path)
{
    return QString::fromLocal8Bit(path.toLocal8Bit()) == path;
}

/// The name of eight letters and three that the disk may keep beside the long one; empty where it does not.
QString shortName(const QString &path)
{
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    std::wstring name(GetShortPathNameW(native.c_str(), nullptr, 0), L'\0');
    name.resize(GetShortPathNameW(native.c_str(), name.data(), DWORD(name.size())));
    return QDir::fromNativeSeparators(QString::fromStdWString(name));
}

QString systemTemporary()
{
    std::wstring name(MAX_PATH, L'\0');
    name.resize(GetSystemWindowsDirectoryW(name.data(), UINT(name.size())));
    return QDir::fromNativeSeparators(QString::fromStdWString(name)) + QStringLiteral("/Temp");
}

} // namespace

QString narrowFolder(const QString &wanted)
{
    if (isNarrow(wanted))
        return wanted;
    const QString name = shortName(wanted);
    return !name.isEmpty() && isNarrow(name) ? name : systemTemporary();
}

#else

QString narrowFolder(const QString &wanted)
{
    return wanted;
}

#endif

} // namespace mamis
