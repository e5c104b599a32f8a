// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// The login name of who runs the program; never empty.
QString systemUser();

} // namespace qd
