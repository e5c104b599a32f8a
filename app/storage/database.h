// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/opendatafiles.h"
#include "base/result.h"
#include "storage/filesinplace.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace qd
{

struct FileState; // storage/filecheck.h

/// A name that no connection of this process has. From any thread.
QString nextConnectionName();

/// One connection to one database file. Statements are prepared once and kept. Not thread-safe: one thread,
/// one Database (a QSqlDatabase is bound to its thread).
class Database final
{
public:
    struct Options {
        QString path;
        bool create = false; ///< make the file when it is not there
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
    /// be migrated), FolderUnwritable (a new file), PathTooLong, DatabaseBusy, DiskFull, DiskReadFailed.
    static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }
    /// True also when nobody asked for it, but the file or its folder may not be written.
    bool isReadOnly() const { return m_readOnly; }
    /// Why nothing can be written: DatabaseReadOnly or DiskFull.
    Reason whyReadOnly() const { return m_whyReadOnly; }
    /// On another computer: WAL, which needs memory shared with every other user of the file, is never on.
    bool isOnShare() const { return m_onShare; }

    /// Runs one statement.
    Result<> run(const QString &sql, const QVariantList &values = {});
    /// Runs one statement and hands out each row in turn. `row` must not run the same statement again.
    Result<> each(
        const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// The first column of the first row; an invalid variant when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Row id of the last insert.
    qint64 lastId() const { return m_lastId; }

    /// A number that changes when another connection has written, never by our own writes.
    Result<qint64> dataVersion();

    /// Begins a write transaction; takes the write lock at once, so that a busy database is known before
    /// anything was done. No nesting. DataFileExchanged when the name stands for another file by now.
    Result<> begin();
    /// Begins a transaction in which all reads see the same state.
    Result<> beginRead();
    Result<> commit();
    void rollback();
    bool inTransaction() const { return m_inTransaction; }

    /// Brings what WAL holds into the data file and empties WAL, unless somebody is reading or writing: it
    /// waits for nobody.
    Result<> settle();

    /// Whether its name still stands for the file that is open.
    bool isInPlace() { return m_files.look(m_path) != FilesInPlace::Verdict::Exchanged; }

    /// Ends every open statement, so that ATTACH, DETACH and VACUUM find none. Needed nowhere else.
    void forgetStatements() { m_prepared.clear(); }

private:
    explicit Database(const Options &options);

    static Result<std::unique_ptr<Database>> opened(const Options &options, const FileState &state);
    static Result<std::unique_ptr<Database>> openedOnFullDisk(
        const Options &options, const FileState &state, const Error &error);
    Result<> prepare(const FileState &state);
    Result<> connect();
    void disconnect();
    Result<> reconnect();
    Result<> beginInPlace();
    Result<> leaveWal();
    Result<> configure();
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);

    QString m_path;
    QString m_name; // of the connection
    QSqlDatabase m_db;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    qint64 m_lastId = 0;
    std::optional<OpenDataFile> m_openFile;
    FilesInPlace m_files;
    Reason m_whyReadOnly = Reason::DatabaseReadOnly;
    bool m_readOnly = false;
    bool m_onShare = false;
    bool m_asItIs = false;
    bool m_immutable = false; // a read-only folder: SQLite cannot make the files WAL needs
    bool m_alone
        = false; // the index of WAL in our own memory, nobody else let in: there is no room for its file
    bool m_inTransaction = false;
};

/// All reads in its life see one state of the database. Inside a write transaction it does nothing.
class ReadSnapshot final
{
public:
    explicit ReadSnapshot(Database &db);
    ~ReadSnapshot();
    Q_DISABLE_COPY_MOVE(ReadSnapshot)

private:
    Database &m_db;
    bool m_mine = false;
};

} // namespace qd
