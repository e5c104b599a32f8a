// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace qd
{

class Database;

/// Writes a whole, compact copy (VACUUM INTO a file beside the target), reads it back, and only then gives it
/// the name of the target. A target that is a data file in use, or has journals of its own, is refused: they
/// would be taken for those of the copy. Errors: FolderMissing, TargetInUse, TargetUnwritable,
/// FolderUnwritable, DiskFull, DiskWriteFailed, DatabaseDamaged.
Result<> copyTo(Database &db, const QString &target);

/// Why copyTo() refuses a target, before anything is written. Errors: FolderMissing, TargetInUse,
/// TargetUnwritable.
Result<> refuseTarget(const Database &db, const QString &target);

/// The same without the last step: a whole copy under a name that goes with this process, in the folder of
/// the target. The caller renames or removes it.
Result<QString> copyBeside(Database &db, const QString &target);

/// A copy of a file that nobody here vouches for, with what its journal holds. The file is not changed.
/// Errors: those of Database::open and of copyTo.
Result<> copyAsItIs(const QString &file, const QString &target);

/// A name beside the target for a copy that is being written, which goes with this process:
/// <target>.<process>-<number>.part
QString partNameOf(const QString &target);

/// Whether a file of this name is a copy that was broken off: its process is gone.
bool isBrokenCopy(const QString &fileName);

/// Removes what copies that were broken off (killed, power gone) left in the folder; those being written
/// stay.
void sweepBrokenCopies(const QString &folder);

} // namespace qd
