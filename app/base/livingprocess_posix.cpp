// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/livingprocess.h"

#ifndef Q_OS_WIN

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace qd
{

bool isProcessAlive(qint64 pid)
{
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
}

QString ownProcessNumber()
{
    return QString::number(::getpid());
}

} // namespace qd

#endif
