// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

namespace qd
{

enum class BackupKind {
    Daily, ///< of the state before the first change of a day
    BeforeRestore ///< of what a restored backup took the place of
};

/// A copy of a database in the folder `backups` beside it.
struct BackupEntry {
    QString file;
    QDateTime at;
    qint64 bytes = 0;
    BackupKind kind = BackupKind::Daily;
};

/// Of so many days the daily copy is kept, and apart from them so many of those made before a restore; older
/// ones are removed when a new one was made.
inline constexpr int backupsKept = 10;

QString backupFolder(const QString &database);
/// Newest first. Copies made before an upgrade are not among them: they are kept.
std::vector<BackupEntry> backupsOf(const QString &database);
/// Whether it can be of use: of no day after `now`, and a data file of ours by its header.
bool isUsable(const BackupEntry &backup, const QDateTime &now);

/// A copy into the folder of backups, named by `at`, with the contents of attached files that the backups do
/// not have yet (they share one folder; of a daily backup what takes no time that is felt). Only usable ones
/// are counted for what is kept, and only they are removed. Returns the file.
Result<QString> makeBackup(Database &db, const QDateTime &at, BackupKind kind);
/// The copy before an upgrade from `version`; a copy of an earlier try of the same upgrade is not
/// overwritten.
Result<> copyBeforeUpgrade(Database &db, int version);

} // namespace qd
