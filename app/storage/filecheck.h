// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace qd
{

class Database;

/// What can be said of a database file before SQLite is let near it.
struct FileState {
    bool isNew = false; ///< not there, or without a byte: the schema is to be made
    bool writable = false; ///< file and folder, so that the journal can be made too
    bool folderWritable = false;
    bool hasWal = false; ///< a journal with content: somebody has it open, or it was not closed properly
    bool inUse = false; ///< by a living program, as the caller knows
    bool usesWal = false; ///< the file says so in its header; asked for on a share only
    qint64 bytes = 0;
};

/// DatabaseTooNew, with the version found and the newest this program knows.
Error tooNew(const QString &path, int version);

/// Of the file as the folder lists it; it is not opened. Errors: FileNotFound, FolderMissing, NotADatabase.
Result<FileState> checkFile(const QString &path, bool create);

/// The header, read through SQLite without locks and journals, so that a newer database is refused before a
/// connection is made that could write. What looks damaged beside a journal is left to the connection that
/// reads it too. On a share also whether the file uses WAL. Errors: FileUnreadable,
/// NotADatabase, DatabaseTooNew, DatabaseDamaged, DiskReadFailed.
Result<> checkHeader(const QString &path, FileState &state, bool onShare);

/// Ours, not newer than this program, nothing foreign in its schema, and sound. Errors: NotADatabase,
/// DatabaseTooNew, SchemaForeign, DatabaseDamaged, DiskReadFailed.
Result<> checkContent(Database &db, const FileState &state);

} // namespace qd
