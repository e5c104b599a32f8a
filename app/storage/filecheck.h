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
    bool usesWal = false; ///< the file says so in its header
    qint64 bytes = 0;
};

/// Errors: FileNotFound, FolderMissing, FileUnreadable, NotADatabase, DatabaseTooNew, DatabaseDamaged.
Result<FileState> checkFile(const QString &path, bool create);

/// Ours, not newer than this program, and sound. Errors: NotADatabase, DatabaseTooNew, DatabaseDamaged.
Result<> checkContent(Database &db, const FileState &state);

} // namespace qd
