// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/evidencestore.h"

// What backups and restores do with the contents of attached files.
namespace qd
{

/// Of the contents that rows name those that the folder lacks, taken from whichever of the others has them;
/// at most about so many bytes. How many bytes are left for another time. Errors: those of
/// EvidenceStore::takeFrom.
Result<qint64> bringContents(
    Connection &db, const QList<EvidenceStore> &from, const EvidenceStore &to, qint64 most);
inline constexpr qint64 allContents = -1; ///< no limit to the bytes

/// As copyTo() (databasecopy.h), with the contents in a folder beside the target, where those that lie there
/// already are not written again. The data file gets its name last: with it the copy is whole. Errors: those
/// of copyTo() and takeFrom().
Result<> copyWithContents(Database &db, const QString &target);

/// Before a backup takes the place of a data file: what it names of attached files and the folder of the data
/// file lacks. `restored` holds the content of the backup. Errors: those of EvidenceStore::takeFrom.
Result<> bringContentsBack(Database &restored, const QString &backup, const QString &database);

} // namespace qd
