// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filereplace.h"
#include "base/reasons/filereason.h"

#ifdef Q_OS_WIN

#include <QDir>

#include <qt_windows.h>

namespace qd
{
namespace
{

/// In the form that takes long names too.
std::wstring native(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    if (name.size() < 240 || name.startsWith(QLatin1String("\\\\?\\")))
        return name.toStdWString();
    if (name.startsWith(QLatin1String("\\\\")))
        return (QLatin1String("\\\\?\\UNC") + name.mid(1)).toStdWString();
    return (QLatin1String("\\\\?\\") + name).toStdWString();
}

Error failure(const QString &file, const char *what)
{
    const DWORD code = GetLastError();
    Reason reason = FileReason::TargetUnwritable;
    if (code == ERROR_DISK_FULL || code == ERROR_HANDLE_DISK_FULL)
        reason = FileReason::DiskFull;
    else if (code == ERROR_WRITE_FAULT || code == ERROR_CRC || code == ERROR_IO_DEVICE)
        reason = FileReason::DiskWriteFailed;
    return {ErrorCode::Io, reason, QString::fromLatin1(what) + QStringLiteral(": %1").arg(code),
        {{QStringLiteral("file"), QDir::toNativeSeparators(file)}}};
}

bool moved(const QString &from, const QString &to)
{
    return MoveFileExW(
               native(from).c_str(), native(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
        != 0;
}

} // namespace

Result<> syncFile(const QString &file)
{
    const HANDLE handle = CreateFileW(native(file).c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
        OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failure(file, "open");
    const bool done = FlushFileBuffers(handle) != 0;
    const auto result = done ? Result<>() : failure(file, "flush");
    CloseHandle(handle);
    return result;
}

Result<> replaceFile(const QString &from, const QString &to)
{
    return moved(from, to) ? Result<>() : failure(to, "move");
}

Result<> exchangeFile(const QString &from, const QString &to, const QString &old)
{
    if (ReplaceFileW(native(to).c_str(), native(from).c_str(), native(old).c_str(), REPLACEFILE_WRITE_THROUGH,
            nullptr, nullptr)
        != 0)
        return {};
    // File systems of sticks and shares may know no exchange.
    if (!moved(to, old))
        return failure(to, "move");
    if (moved(from, to))
        return {};
    const Error error = failure(to, "move");
    (void)moved(old, to);
    return error;
}

} // namespace qd

#endif
