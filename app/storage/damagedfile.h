// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace qd
{

class Database;

/// Puts a copy of `sound` in the place of a file that can no longer be opened. The copy is whole and on the
/// disk before anything is moved; the old file and its journals stay beside it, named
/// <file>.damaged-<moment>. When it fails everything lies where it was. Errors: FolderMissing, TargetInUse,
/// TargetUnwritable, DiskFull, DiskWriteFailed.
Result<> putInPlaceOfDamaged(Database &sound, const QString &path, const QDateTime &at);

} // namespace qd
