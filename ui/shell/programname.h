// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// 质量工作协调台. Not set as Qt's application display name, which would be appended to every window title.
QString programName();

} // namespace qd
