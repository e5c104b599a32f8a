// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/filecheck.h"
#include "storage/filelocation.h"
#include "storage/migrations.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

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

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"qd-%1"_s.arg(++count);
}

Database::Database(const Options &options)
    : m_path(realPath(options.path))
    , m_name(nextConnectionName())
    , m_readOnly(options.readOnly)
    , m_onShare(options.onShare ? *options.onShare : isOnNetworkShare(m_path))
    , m_asItIs(options.asItIs)
{
}

Database::~Database()
{
    disconnect(); // takes an open transaction back, without a statement that would need memory
}

void Database::disconnect()
{
    m_prepared.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_openFile.reset();
}

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    const QString path = realPath(options.path);
    if (isPathTooLong(path))
        return fileFailure(ErrorCode::Io, Reason::PathTooLong, path);
    auto state = checkFile(path, options.create);
    if (!state)
        return state.error();
    state->inUse = options.inUse;
    const bool onShare = options.onShare ? *options.onShare : isOnNetworkShare(path);
    if (state->bytes > 0)
        QD_TRY(checkHeader(path, *state, onShare));
    auto db = opened(options, *state);
    if (!db && db.error().reason == Reason::DiskFull && !state->isNew)
        return openedOnFullDisk(options, *state, db.error());
    return db;
}

Result<std::unique_ptr<Database>> Database::opened(const Options &options, const FileState &state)
{
    std::unique_ptr<Database> db(new Database(options)); // the constructor is private: make_unique cannot
    db->m_readOnly = options.readOnly || !state.writable;
    // Where the files that WAL needs cannot be made, or must not be; nobody else can be writing then.
    const bool noWalFiles = !state.folderWritable || (db->m_onShare && state.usesWal) || options.asItIs;
    db->m_immutable = db->m_readOnly && noWalFiles && !state.hasWal;
    if (db->m_readOnly && state.isNew)
        return fileFailure(ErrorCode::Io, Reason::FolderUnwritable, QFileInfo(db->m_path).absolutePath());
    if (const auto ready = db->prepare(state); !ready) {
        const QString path = db->m_path;
        db.reset();
        if (state.isNew && state.bytes == 0)
            removeRemains(path);
        return ready.error();
    }
    return db;
}

/// SQLite needs room even for reading, for the index of WAL. Without WAL there is nothing to index; else the
/// index is kept in memory, which works as long as nobody else has the file open.
Result<std::unique_ptr<Database>> Database::openedOnFullDisk(
    const Options &options, const FileState &state, const Error &error)
{
    std::unique_ptr<Database> db(new Database(options));
    db->m_readOnly = true;
    db->m_whyReadOnly = Reason::DiskFull;
    db->m_immutable = !state.hasWal;
    db->m_alone = state.hasWal;
    if (!db->prepare(state))
        return error;
    return db;
}

Result<> Database::prepare(const FileState &state)
{
    QD_TRY(connect());
    if (m_onShare && !m_readOnly && !m_asItIs)
        QD_TRY(leaveWal());
    QD_TRY(checkContent(*this, state));
    QD_TRY(configure());
    if (!m_asItIs)
        QD_TRY(migrate(*this));
    if (state.isNew)
        QD_TRY(settle()); // never an empty file where the schema is only in WAL
    return {};
}

Result<> Database::connect()
{
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QStringList connectOptions{u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds)};
    QString name = sqliteName(m_path);
    if (m_readOnly && !m_alone)
        connectOptions << u"QSQLITE_OPEN_READONLY"_s;
    if (m_immutable) {
        connectOptions << u"QSQLITE_OPEN_URI"_s;
        name = immutableUri(m_path);
    }
    const bool isNew = !QFileInfo::exists(m_path);
    m_db.setConnectOptions(connectOptions.join(u';'));
    m_db.setDatabaseName(name);
    if (!m_db.open())
        return sqlFailure(m_db.lastError(), m_path);
    m_openFile.emplace(m_path);
    if (isNew) // the plan and what the agencies report are nobody else's business; the journals follow suit
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    // What stands in the schema of a file that came from elsewhere must call none of SQLite's functions.
    QD_TRY(run(u"PRAGMA trusted_schema=OFF"_s));
    // Deleted text is overwritten, as Debian's SQLite does by itself, and no copy carries rests of it along.
    QD_TRY(value(u"PRAGMA secure_delete=ON"_s));
    if (m_alone) {
        QD_TRY(value(u"PRAGMA locking_mode=EXCLUSIVE"_s));
        QD_TRY(run(u"PRAGMA query_only=ON"_s));
    }
    return {};
}

/// After the journal was taken away from under the connection.
Result<> Database::reconnect()
{
    disconnect();
    QD_TRY(connect());
    return configure();
}

/// A file that was moved to a share while it used WAL. In exclusive mode, set before anything is read, SQLite
/// keeps the index of the WAL in its own memory instead of memory shared through the file system. A file
/// without WAL stays as it is.
Result<> Database::leaveWal()
{
    QD_TRY(value(u"PRAGMA locking_mode=EXCLUSIVE"_s));
    const auto got = value(u"PRAGMA journal_mode=DELETE"_s);
    if (!got)
        return got.error();
    if (got->toString() != "delete"_L1)
        return fileFailure(ErrorCode::Busy, Reason::DatabaseBusy, m_path, u"the file stays in WAL mode"_s);
    QD_TRY(value(u"PRAGMA locking_mode=NORMAL"_s));
    QD_TRY(value(u"SELECT count(*) FROM sqlite_master"_s)); // lets go of the exclusive lock
    return {};
}

Result<> Database::configure()
{
    // WAL needs shared memory, which a network share does not have: there the old journal is the safe one.
    if (!m_readOnly && !m_asItIs) {
        const QString journal = m_onShare ? u"delete"_s : u"wal"_s;
        const auto got = value(u"PRAGMA journal_mode=%1"_s.arg(journal));
        if (!got)
            return got.error();
        if (m_onShare && got->toString() != journal)
            return fileFailure(
                ErrorCode::Busy, Reason::DatabaseBusy, m_path, u"the file stays in WAL mode"_s);
    }
    m_files.note(m_path);
    QD_TRY(run(u"PRAGMA synchronous=FULL"_s));
    QD_TRY(run(u"PRAGMA foreign_keys=ON"_s));
    const auto keys = value(u"PRAGMA foreign_keys"_s);
    if (!keys)
        return keys.error();
    if (keys->toInt() != 1)
        return fileFailure(
            ErrorCode::Bug, Reason::Unspecified, m_path, u"foreign_keys could not be switched on"_s);
    return {};
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values)
{
    auto at = m_prepared.find(sql);
    if (at == m_prepared.end()) {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return sqlFailure(query.lastError(), m_path, sql);
        at = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = at->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec()) {
        const Error error = sqlFailure(query.lastError(), m_path, sql);
        query.finish();
        return error;
    }
    return &query;
}

Result<> Database::run(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query)
        return query.error();
    m_lastId = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return {};
}

Result<> Database::each(
    const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    const auto query = execute(sql, values);
    if (!query)
        return query.error();
    while ((*query)->next())
        row(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return sqlFailure(error, m_path, sql);
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    bool taken = false;
    QD_TRY(each(sql, values, [&](const QSqlQuery &query) {
        if (!taken)
            first = query.value(0);
        taken = true;
    }));
    return first;
}

Result<qint64> Database::dataVersion()
{
    const auto version = value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    return version->toLongLong();
}

Result<> Database::begin()
{
    QD_TRY(beginInPlace());
    m_inTransaction = true;
    return {};
}

/// The files are looked at once the write lock is held, so that from then to the commit nobody who keeps to
/// the locks takes them away.
Result<> Database::beginInPlace()
{
    QD_TRY(run(u"BEGIN IMMEDIATE"_s));
    auto verdict = m_files.look(m_path);
    if (verdict == FilesInPlace::Verdict::InPlace)
        return {};
    rollback();
    if (verdict == FilesInPlace::Verdict::JournalGone) {
        QD_TRY(reconnect());
        QD_TRY(run(u"BEGIN IMMEDIATE"_s));
        verdict = m_files.look(m_path);
        if (verdict == FilesInPlace::Verdict::InPlace)
            return {};
        rollback();
    }
    return fileFailure(ErrorCode::Conflict, Reason::DataFileExchanged, m_path);
}

Result<> Database::settle()
{
    if (m_readOnly || m_onShare || m_inTransaction || QFileInfo(m_path + u"-wal"_s).size() == 0)
        return {};
    QD_TRY(value(u"PRAGMA busy_timeout=0"_s));
    const auto done = value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // busy is an answer, not an error
    QD_TRY(value(u"PRAGMA busy_timeout=%1"_s.arg(busyMilliseconds)));
    return done ? Result<>() : done.error();
}

Result<> Database::beginRead()
{
    QD_TRY(run(u"BEGIN"_s));
    m_inTransaction = true;
    return {};
}

Result<> Database::commit()
{
    if (const auto done = run(u"COMMIT"_s); !done) {
        rollback();
        return done;
    }
    m_inTransaction = false;
    return {};
}

void Database::rollback()
{
    // A full disk makes SQLite roll back by itself; then this statement fails and nothing is left to do.
    (void)run(u"ROLLBACK"_s);
    m_inTransaction = false;
}

ReadSnapshot::ReadSnapshot(Database &db)
    : m_db(db)
{
    if (!db.inTransaction())
        m_mine = db.beginRead().has_value();
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_mine)
        m_db.rollback();
}

} // namespace qd
