// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filecheck.h"

#include "base/opendatafiles.h"
#include "base/places.h"
#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "storage/database.h"
#include "storage/filelocation.h"
#include "storage/migrations.h"
#include "storage/schemacheck.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// PRAGMA quick_check reads every page: some 3 ms a megabyte. A file up to this size is checked at every open;
// a larger one only when a journal was left behind by a crash. A file cut short is found without it: SQLite
// compares the page count in the header with the size.
constexpr qint64 alwaysCheckBytes = 16 * 1024 * 1024;

/// A connection that sees the data file alone, for a look at its header.
class HeaderConnection final
{
public:
    explicit HeaderConnection(const QString &path)
        : m_path(path)
    {
    }
    ~HeaderConnection() { close(); }
    Q_DISABLE_COPY_MOVE(HeaderConnection)

    Result<> open(const QString &uri)
    {
        close();
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, nextConnectionName());
        m_db.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        m_db.setDatabaseName(uri);
        return m_db.open() ? Result<>() : sqlFailure(m_db.lastError(), m_path);
    }
    Result<qint64> number(const QString &pragma)
    {
        QSqlQuery query(m_db);
        if (!query.exec(pragma) || !query.next())
            return sqlFailure(query.lastError(), m_path, pragma);
        return query.value(0).toLongLong();
    }

private:
    void close()
    {
        const QString name = m_db.connectionName();
        m_db = QSqlDatabase();
        if (!name.isEmpty())
            QSqlDatabase::removeDatabase(name);
    }

    QString m_path;
    QSqlDatabase m_db;
};

/// What SQLite takes for no database may be one of ours with a broken header. Nobody can have it open as a
/// database, so that reading it beside SQLite costs no lock.
Error asDamaged(const Error &error, const QString &path)
{
    if (error.reason != DataReason::NotADatabase || isOpenDataFile(path))
        return error;
    QFile file(path);
    const QByteArray magic("SQLite format 3\0", 16);
    if (!file.open(QIODevice::ReadOnly) || file.read(magic.size()) != magic)
        return error;
    return fileFailure(ErrorCode::Corrupt, DataReason::DatabaseDamaged, path, error.detail);
}

/// Without its journal a file can look torn that is sound: a checkpoint is going on, or was broken off by a
/// kill. Only the connection that reads the journal too can tell. It may have come or gone since the file was
/// looked at.
bool mayNeedJournal(const Error &error, const QString &path, const FileState &state)
{
    return error.reason == DataReason::DatabaseDamaged
        && (state.hasWal || QFileInfo(path + u"-wal"_s).size() > 0
            || QFileInfo::exists(path + u"-journal"_s));
}

/// isWritable() knows the attribute only on Windows, not the access lists: opening for writing tells.
bool isFileWritable(const QFileInfo &info)
{
#ifdef Q_OS_WIN
    return info.isWritable() && QFile(info.filePath()).open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
#else
    return info.isWritable();
#endif
}

/// quick_check goes on over pages that could not be read and tells of them like of damaged ones; a passing
/// fault of disk or network is no damage.
bool isReadFault(const QString &finding)
{
    static const QRegularExpression code(u"unable to get the page\\. error code=([0-9]+)"_s);
    const auto match = code.match(finding);
    return match.hasMatch() && isIoFailure(match.captured(1).toInt());
}

Result<> quickCheck(Database &db)
{
    QStringList findings;
    QD_TRY(db.each(
        u"PRAGMA quick_check(5)"_s, {}, [&](const QSqlQuery &row) { findings << row.value(0).toString(); }));
    if (findings == QStringList{u"ok"_s})
        return {};
    if (std::any_of(findings.begin(), findings.end(), isReadFault))
        return fileFailure(ErrorCode::Io, FileReason::DiskReadFailed, db.path(), findings.join(u"; "_s));
    return fileFailure(ErrorCode::Corrupt, DataReason::DatabaseDamaged, db.path(), findings.join(u"; "_s));
}

} // namespace

Error tooNew(const QString &path, int version)
{
    Error error = fileFailure(ErrorCode::TooNew, DataReason::DatabaseTooNew, path);
    error.fields.insert(u"value"_s, QString::number(version));
    error.fields.insert(u"limit"_s, QString::number(newestVersion()));
    return error;
}

Result<FileState> checkFile(const QString &path, bool create)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    FileState state;
    state.folderWritable = isFolderWritable(folder.filePath());
    if (info.isDir())
        return fileFailure(ErrorCode::Corrupt, DataReason::NotADatabase, path, u"a folder"_s);
    if (!info.exists() && !folder.isDir())
        return fileFailure(ErrorCode::NotFound, FileReason::FolderMissing, info.absolutePath());
    if (!info.exists() && !create)
        return fileFailure(ErrorCode::NotFound, FileReason::FileNotFound, path);
    if (!info.exists()) {
        state.isNew = true;
        state.writable = state.folderWritable;
        return state;
    }
    state.bytes = info.size();
    state.writable = state.folderWritable && isFileWritable(info);
    state.hasWal = QFileInfo(path + u"-wal"_s).size() > 0;
    if (state.bytes == 0 && !state.hasWal) {
        if (!create)
            return fileFailure(ErrorCode::Corrupt, DataReason::NotADatabase, path, u"empty file"_s);
        state.isNew = true;
        return state;
    }
    return state;
}

Result<> checkHeader(const QString &path, FileState &state, bool onShare)
{
    HeaderConnection header(path);
    QD_TRY(header.open(immutableUri(path)));
    const auto application = header.number(u"PRAGMA application_id"_s);
    const auto version = header.number(u"PRAGMA user_version"_s);
    for (const auto *number : {&application, &version}) {
        if (*number)
            continue;
        return mayNeedJournal(number->error(), path, state) ? Result<>() : asDamaged(number->error(), path);
    }
    if (*application != 0 && *application != qint64(applicationId))
        return fileFailure(ErrorCode::Corrupt, DataReason::NotADatabase, path, u"made by another program"_s);
    if (*version > newestVersion())
        return tooNew(path, static_cast<int>(*version));
    // Without locks there can be no WAL, and SQLite opens no file that uses it.
    if (onShare) {
        QD_TRY(header.open(lockFreeUri(path)));
        state.usesWal = !header.number(u"PRAGMA user_version"_s);
    }
    return {};
}

Result<> checkContent(Database &db, const FileState &state)
{
    if (state.isNew)
        return {};
    const auto application = db.value(u"PRAGMA application_id"_s);
    const auto version = db.value(u"PRAGMA user_version"_s);
    const auto tables = db.value(u"SELECT count(*) FROM sqlite_master"_s);
    for (const auto *got : {&application, &version, &tables}) {
        if (!*got)
            return got->error();
    }
    if (version->toInt() > newestVersion())
        return tooNew(db.path(), version->toInt());
    if (application->toUInt() != applicationId && tables->toInt() > 0)
        return fileFailure(ErrorCode::Corrupt, DataReason::NotADatabase, db.path(), u"made by another program"_s);
    QD_TRY(refuseForeignSchema(db, version->toInt()));
    if (state.bytes <= alwaysCheckBytes || (state.hasWal && !state.inUse))
        return quickCheck(db);
    return {};
}

} // namespace qd
