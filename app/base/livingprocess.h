// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// Whether a process with this number runs on this computer, whoever owns it.
bool isProcessAlive(qint64 pid);

/// For names of files that go with their process: "1234", the number of this one.
QString ownProcessNumber();

} // namespace qd
