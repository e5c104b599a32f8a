// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fileidentity.h"

#ifdef Q_OS_WIN

#include <QDir>

#include <qt_windows.h>

namespace qd
{

/// Asking for no access opens nothing that anybody could be kept from.
FileIdentity fileIdentityOf(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE file = CreateFileW(name.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION found;
    const bool known = GetFileInformationByHandle(file, &found) != 0;
    CloseHandle(file);
    if (!known)
        return {};
    return {found.dwVolumeSerialNumber,
        static_cast<quint64>(found.nFileIndexHigh) << 32 | static_cast<quint64>(found.nFileIndexLow)};
}

} // namespace qd

#endif
