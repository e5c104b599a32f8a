// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/opendatafiles.h"
#include "storage/database.h"
#include "storage/filesinplace.h"

namespace qd
{

struct FileState; // storage/filecheck.h

/// What a database in a file needs and one on a server does not: how the file may be opened, WAL or the old
/// journal, shares, a full disk, whether its name still stands for it. Beside it stand the checks of a file
/// (filecheck, schemacheck, filefindings), copies and restores (databasecopy, backupfile, contentexchange,
/// damagedfile). SQLite alone; its pragmas stand there and nowhere else.
class FileCare final
{
public:
    explicit FileCare(Database &db, const Database::Options &options);

    /// As Database::open, for a file.
    static Result<std::unique_ptr<Database>> open(const Database::Options &options);

    bool isOnShare() const { return m_onShare; }
    bool isInPlace() { return m_files.look(m_db.path()) != FilesInPlace::Verdict::Exchanged; }
    Result<> settle();
    /// The files are looked at once the write lock is held, so that from then to the commit nobody who keeps
    /// to the locks takes them away.
    Result<> begin();

private:
    static std::unique_ptr<Database> made(const Database::Options &options);
    static Result<std::unique_ptr<Database>> opened(const Database::Options &options, const FileState &state);
    static Result<std::unique_ptr<Database>> openedOnFullDisk(
        const Database::Options &options, const FileState &state, const Error &error);
    Result<> prepare(const FileState &state);
    Result<> connect();
    Result<> reconnect();
    Result<> leaveWal();
    Result<> configure();

    Database &m_db; // whose care this is
    std::optional<OpenDataFile> m_openFile;
    FilesInPlace m_files;
    bool m_onShare = false;
    bool m_asItIs = false;
    bool m_immutable = false; // a read-only folder: SQLite cannot make the files WAL needs
    bool m_alone
        = false; // the index of WAL in our own memory, nobody else let in: there is no room for its file
};

} // namespace qd
