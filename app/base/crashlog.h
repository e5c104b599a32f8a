// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace qd
{

/// How many are kept; older ones are removed when the program starts.
inline constexpr int crashLogsKept = 10;

/// From now on a fault that ends the program (a bad access, an uncaught exception, abort) leaves
/// crash-YYYYMMDD-HHMMSS.log in the folder: versions, the kind of fault, and where in which module, never a
/// text of the data nor a path. Then the process ends as it would have. Nothing that the fault may have
/// broken is used on the way: no heap, no Qt. Call once, early; `folder` is made when it is not there.
void installCrashLog(const QString &folder);

/// The logs in the folder, newest first.
QStringList crashLogs(const QString &folder);

/// Removes all but the newest.
void pruneCrashLogs(const QString &folder, int kept = crashLogsKept);

} // namespace qd
