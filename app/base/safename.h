// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// A title as the name of a file, without suffix: what Windows or Linux refuses in names, line ends and
/// invisible characters are left out, and it is cut where it is too long. May be empty.
QString fileNameOf(const QString &title);

/// The name of a file that somebody gave it, the same way, with its suffix. `unnamed` where nothing of it
/// remains.
QString safeFileName(const QString &name, const QString &unnamed);

} // namespace qd
