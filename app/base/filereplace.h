// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

// Putting a finished file in the place of another, so that a power cut at any moment leaves one of the two
// whole. Errors: DiskFull, DiskWriteFailed, TargetUnwritable; the names are left as they were.
namespace qd
{

/// What was written to the file is on the disk when this returns. Nobody else may have it open.
Result<> syncFile(const QString &file);

/// `from` gets the name `to` in one step; whatever was called so is gone. Both lie in one folder.
Result<> replaceFile(const QString &from, const QString &to);

/// The same, and what was called `to` is called `old` afterwards. There is a file called `to` at every moment
/// wherever the file system lets a file have two names.
Result<> exchangeFile(const QString &from, const QString &to, const QString &old);

} // namespace qd
