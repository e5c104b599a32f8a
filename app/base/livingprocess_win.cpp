// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/livingprocess.h"

#ifdef Q_OS_WIN

#include <qt_windows.h>

namespace qd
{

bool isProcessAlive(qint64 pid)
{
    const HANDLE process
        = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED; // another person's
    const bool alive = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    CloseHandle(process);
    return alive;
}

QString ownProcessNumber()
{
    return QString::number(GetCurrentProcessId());
}

} // namespace qd

#endif
