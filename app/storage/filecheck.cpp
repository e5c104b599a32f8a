// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filecheck.h"

#include "base/places.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// PRAGMA quick_check reads every page: some 3 ms a megabyte. A file up to this size is checked at every open;
// a larger one only when a journal was left behind, that is after a crash (or while another process has it
// open). A file cut short is found without it: SQLite compares the page count in the header with the size.
constexpr qint64 alwaysCheckBytes = 16 * 1024 * 1024;

constexpr qsizetype headerBytes = 100; // SQLite file format §1.3

quint32 headerNumber(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Error tooNew(const QString &path, int version)
{
    Error error = fileFailure(ErrorCode::TooNew, Reason::DatabaseTooNew, path);
    error.fields.insert(u"value"_s, QString::number(version));
    error.fields.insert(u"limit"_s, QString::number(newestVersion()));
    return error;
}

/// The header as it lies in the file, so that a newer database is refused before a connection is made.
Result<> checkHeader(const QString &path, FileState &state)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(ErrorCode::Io, Reason::FileUnreadable, path, file.errorString());
    const QByteArray header = file.read(headerBytes);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fileFailure(ErrorCode::Corrupt, Reason::NotADatabase, path);
    if (header.size() < headerBytes)
        return fileFailure(ErrorCode::Corrupt, Reason::DatabaseDamaged, path, u"shorter than its header"_s);
    state.usesWal = header.at(18) == 2; // the write version: 1 rollback journal, 2 WAL
    const auto version = static_cast<int>(headerNumber(header, 60));
    const quint32 application = headerNumber(header, 68);
    if (application != 0 && application != applicationId)
        return fileFailure(ErrorCode::Corrupt, Reason::NotADatabase, path, u"made by another program"_s);
    if (version > newestVersion())
        return tooNew(path, version);
    return {};
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

Result<> quickCheck(Database &db)
{
    QStringList findings;
    QD_TRY(db.each(
        u"PRAGMA quick_check(5)"_s, {}, [&](const QSqlQuery &row) { findings << row.value(0).toString(); }));
    if (findings != QStringList{u"ok"_s})
        return fileFailure(ErrorCode::Corrupt, Reason::DatabaseDamaged, db.path(), findings.join(u"; "_s));
    return {};
}

} // namespace

Result<FileState> checkFile(const QString &path, bool create)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    FileState state;
    state.folderWritable = isFolderWritable(folder.filePath());
    if (info.isDir())
        return fileFailure(ErrorCode::Corrupt, Reason::NotADatabase, path, u"a folder"_s);
    if (!info.exists() && !folder.isDir())
        return fileFailure(ErrorCode::NotFound, Reason::FolderMissing, info.absolutePath());
    if (!info.exists() && !create)
        return fileFailure(ErrorCode::NotFound, Reason::FileNotFound, path);
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
            return fileFailure(ErrorCode::Corrupt, Reason::NotADatabase, path, u"empty file"_s);
        state.isNew = true;
        return state;
    }
    QD_TRY(checkHeader(path, state));
    return state;
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
        return fileFailure(ErrorCode::Corrupt, Reason::NotADatabase, db.path(), u"made by another program"_s);
    if (state.bytes <= alwaysCheckBytes || state.hasWal)
        return quickCheck(db);
    return {};
}

} // namespace qd
