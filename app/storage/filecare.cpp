// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filecare.h"

#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "storage/filecheck.h"
#include "storage/filelocation.h"
#include "storage/migrations.h"
#include "storage/sqlerror.h"
#include "storage/sqlitedialect.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int busyMilliseconds = 5000;

/// A database that could not be made leaves no empty file behind.
void removeRemains(const QString &path)
{
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + part);
}

} // namespace

FileCare::FileCare(Database &db, const Database::Options &options)
    : m_db(db)
    , m_onShare(options.onShare ? *options.onShare : isOnNetworkShare(db.path()))
    , m_asItIs(options.asItIs)
{
}

Result<std::unique_ptr<Database>> FileCare::open(const Database::Options &options)
{
    const QString path = realPath(options.path);
    if (isPathTooLong(path))
        return fileFailure(ErrorCode::Io, FileReason::PathTooLong, path);
    auto state = checkFile(path, options.create);
    if (!state)
        return state.error();
    state->inUse = options.inUse;
    const bool onShare = options.onShare ? *options.onShare : isOnNetworkShare(path);
    if (state->bytes > 0)
        QD_TRY(checkHeader(path, *state, onShare));
    auto db = opened(options, *state);
    if (!db && db.error().reason == FileReason::DiskFull && !state->isNew)
        return openedOnFullDisk(options, *state, db.error());
    return db;
}

std::unique_ptr<Database> FileCare::made(const Database::Options &options)
{
    std::unique_ptr<Database> db(new Database(realPath(options.path),
        std::make_unique<SqliteDialect>())); // the constructor is private: make_unique cannot
    db->m_files = std::make_unique<FileCare>(*db, options);
    return db;
}

Result<std::unique_ptr<Database>> FileCare::opened(const Database::Options &options, const FileState &state)
{
    auto db = made(options);
    FileCare &care = *db->files();
    if (options.readOnly || !state.writable)
        db->setReadOnly(DataReason::DatabaseReadOnly);
    // Where the files that WAL needs cannot be made, or must not be; nobody else can be writing then.
    const bool noWalFiles = !state.folderWritable || (care.m_onShare && state.usesWal) || options.asItIs;
    care.m_immutable = db->isReadOnly() && noWalFiles && !state.hasWal;
    if (db->isReadOnly() && state.isNew)
        return fileFailure(ErrorCode::Io, FileReason::FolderUnwritable, QFileInfo(db->path()).absolutePath());
    if (const auto ready = care.prepare(state); !ready) {
        const QString path = db->path();
        db.reset();
        if (state.isNew && state.bytes == 0)
            removeRemains(path);
        return ready.error();
    }
    return db;
}

/// SQLite needs room even for reading, for the index of WAL. Without WAL there is nothing to index; else the
/// index is kept in memory, which works as long as nobody else has the file open.
Result<std::unique_ptr<Database>> FileCare::openedOnFullDisk(
    const Database::Options &options, const FileState &state, const Error &error)
{
    auto db = made(options);
    FileCare &care = *db->files();
    db->setReadOnly(FileReason::DiskFull);
    care.m_immutable = !state.hasWal;
    care.m_alone = state.hasWal;
    if (!care.prepare(state))
        return error;
    return db;
}

Result<> FileCare::prepare(const FileState &state)
{
    QD_TRY(connect());
    if (m_onShare && !m_db.isReadOnly() && !m_asItIs)
        QD_TRY(leaveWal());
    QD_TRY(checkContent(m_db, state));
    QD_TRY(configure());
    if (!m_asItIs)
        QD_TRY(migrate(m_db));
    if (state.isNew)
        QD_TRY(settle()); // never an empty file where the schema is only in WAL
    return {};
}

Result<> FileCare::connect()
{
    QStringList connectOptions{u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds)};
    QString name = sqliteName(m_db.path());
    if (m_db.isReadOnly() && !m_alone)
        connectOptions << u"QSQLITE_OPEN_READONLY"_s;
    if (m_immutable) {
        connectOptions << u"QSQLITE_OPEN_URI"_s;
        name = immutableUri(m_db.path());
    }
    const bool isNew = !QFileInfo::exists(m_db.path());
    QD_TRY(m_db.connect([&](QSqlDatabase &connection) {
        connection.setConnectOptions(connectOptions.join(u';'));
        connection.setDatabaseName(name);
    }));
    m_openFile.emplace(m_db.path());
    if (isNew) // the plan and what the agencies report are nobody else's business; the journals follow suit
        QFile::setPermissions(m_db.path(), QFile::ReadOwner | QFile::WriteOwner);
    // What stands in the schema of a file that came from elsewhere must call none of SQLite's functions.
    QD_TRY(m_db.run(u"PRAGMA trusted_schema=OFF"_s));
    // Deleted text is overwritten, as Debian's SQLite does by itself, and no copy carries rests of it along.
    QD_TRY(m_db.value(u"PRAGMA secure_delete=ON"_s));
    if (m_alone) {
        QD_TRY(m_db.value(u"PRAGMA locking_mode=EXCLUSIVE"_s));
        QD_TRY(m_db.run(u"PRAGMA query_only=ON"_s));
    }
    return {};
}

/// After the journal was taken away from under the connection.
Result<> FileCare::reconnect()
{
    m_db.disconnect();
    m_openFile.reset();
    QD_TRY(connect());
    return configure();
}

/// A file that was moved to a share while it used WAL. In exclusive mode, set before anything is read, SQLite
/// keeps the index of the WAL in its own memory instead of memory shared through the file system. A file
/// without WAL stays as it is.
Result<> FileCare::leaveWal()
{
    QD_TRY(m_db.value(u"PRAGMA locking_mode=EXCLUSIVE"_s));
    const auto got = m_db.value(u"PRAGMA journal_mode=DELETE"_s);
    if (!got)
        return got.error();
    if (got->toString() != "delete"_L1)
        return fileFailure(
            ErrorCode::Busy, DataReason::DatabaseBusy, m_db.path(), u"the file stays in WAL mode"_s);
    QD_TRY(m_db.value(u"PRAGMA locking_mode=NORMAL"_s));
    QD_TRY(m_db.value(u"SELECT count(*) FROM sqlite_master"_s)); // lets go of the exclusive lock
    return {};
}

Result<> FileCare::configure()
{
    // WAL needs shared memory, which a network share does not have: there the old journal is the safe one.
    if (!m_db.isReadOnly() && !m_asItIs) {
        const QString journal = m_onShare ? u"delete"_s : u"wal"_s;
        const auto got = m_db.value(u"PRAGMA journal_mode=%1"_s.arg(journal));
        if (!got)
            return got.error();
        if (m_onShare && got->toString() != journal)
            return fileFailure(
                ErrorCode::Busy, DataReason::DatabaseBusy, m_db.path(), u"the file stays in WAL mode"_s);
    }
    m_files.note(m_db.path());
    QD_TRY(m_db.run(u"PRAGMA synchronous=FULL"_s));
    QD_TRY(m_db.run(u"PRAGMA foreign_keys=ON"_s));
    const auto keys = m_db.value(u"PRAGMA foreign_keys"_s);
    if (!keys)
        return keys.error();
    if (keys->toInt() != 1)
        return fileFailure(ErrorCode::Bug, Reason(), m_db.path(), u"foreign_keys could not be switched on"_s);
    return {};
}

Result<> FileCare::settle()
{
    if (m_db.isReadOnly() || m_onShare || m_db.inTransaction()
        || QFileInfo(m_db.path() + u"-wal"_s).size() == 0)
        return {};
    QD_TRY(m_db.value(u"PRAGMA busy_timeout=0"_s));
    const auto done = m_db.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // busy is an answer, not an error
    QD_TRY(m_db.value(u"PRAGMA busy_timeout=%1"_s.arg(busyMilliseconds)));
    return done ? Result<>() : done.error();
}

Result<> FileCare::begin()
{
    QD_TRY(m_db.Connection::begin());
    auto verdict = m_files.look(m_db.path());
    if (verdict == FilesInPlace::Verdict::InPlace)
        return {};
    m_db.rollback();
    if (verdict == FilesInPlace::Verdict::JournalGone) {
        QD_TRY(reconnect());
        QD_TRY(m_db.Connection::begin());
        verdict = m_files.look(m_db.path());
        if (verdict == FilesInPlace::Verdict::InPlace)
            return {};
        m_db.rollback();
    }
    return fileFailure(ErrorCode::Conflict, DataReason::DataFileExchanged, m_db.path());
}

} // namespace qd
