// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

namespace qd
{

/// A copy of a database in the folder `backups` beside it.
struct BackupEntry {
    QString file;
    QDateTime at;
    qint64 bytes = 0;
};

/// How many are kept; older ones are removed when a new one was made.
inline constexpr int backupsKept = 10;

QString backupFolder(const QString &database);
/// Newest first. Copies made before an upgrade are not among them: they are kept.
std::vector<BackupEntry> backupsOf(const QString &database);

/// Writes a whole, compact copy (VACUUM INTO a file beside the target, then renamed). The target is replaced
/// only when the copy is complete. Errors: FolderMissing, TargetUnwritable, DiskFull.
Result<> copyTo(Database &db, const QString &target);
/// A copy into the folder of backups, named by `at`; keeps the last ten. Returns the file.
Result<QString> makeBackup(Database &db, const QDateTime &at);
/// The copy before an upgrade from `version`; a copy of an earlier try of the same upgrade is not
/// overwritten.
Result<> copyBeforeUpgrade(Database &db, int version);

/// How much is in a database.
struct ContentCount {
    int plans = 0, tasks = 0, measures = 0, agencies = 0, reports = 0;
    QDateTime lastChange;
};
Result<ContentCount> countContent(Database &db);

/// Replaces the records by those of another database file of the same schema version, within the running
/// transaction. The audit is not wound back: entries of the other that are unknown here are appended.
/// attachOther() before begin(), detachOther() after the end.
Result<> attachOther(Database &db, const QString &file);
void detachOther(Database &db);
Result<> takeContentOfOther(Database &db);

} // namespace qd
