// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/connection.h"

#include <memory>
#include <optional>

namespace qd
{

class FileCare; // storage/filecare.h

/// An opened database of this program, its schema up to date. It lies in a file of its own (SQLite), with all
/// that files need, or in a schema of a PostgreSQL server (storage/serveraddress.h).
class Database final : public Connection
{
public:
    struct Options {
        QString path; ///< of the file, or the address of a server
        bool create = false; ///< make it when it is not there
        bool readOnly = false; ///< never write, not even migrate
        std::optional<bool> onShare; ///< whether the file lies on a network share; without a value: look
        bool inUse = false; ///< a living program has it open: a journal beside it tells of no crash
        bool asItIs
            = false; ///< a file only looked at: neither its schema nor its kind of journal is changed,
                     ///< and with readOnly nothing is made beside it unless a journal lies there
    };

    /// Opens, checks and, where it may write, brings the schema up to date (a backup first, kept beside it).
    /// On a full disk it is opened for reading. Errors: FileNotFound, FolderMissing, FileUnreadable,
    /// NotADatabase, DatabaseDamaged, SchemaForeign, DatabaseTooNew, DatabaseReadOnly (when it would have to
    /// be migrated; a server's schema is never), FolderUnwritable (a new file), PathTooLong, DatabaseBusy,
    /// DiskFull, DiskReadFailed.
    static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database() override;

    /// The care of the data file; none where there is no file.
    FileCare *files() const { return m_files.get(); }

    /// On another computer: WAL, which needs memory shared with every other user of the file, is never on.
    bool isOnShare() const;
    /// Brings what WAL holds into the data file and empties WAL, unless somebody is reading or writing: it
    /// waits for nobody. Nothing to do on a server.
    Result<> settle();
    /// Whether its name still stands for the file that is open.
    bool isInPlace();

    Result<> begin() override;

private:
    friend class FileCare;

    Database(const QString &path, std::unique_ptr<const Dialect> dialect);
    static Result<std::unique_ptr<Database>> openOnServer(const Options &options);

    std::unique_ptr<FileCare> m_files;
};

} // namespace qd
