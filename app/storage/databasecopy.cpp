// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasecopy.h"

#include "base/fileidentity.h"
#include "base/filereplace.h"
#include "base/livingprocess.h"
#include "base/opendatafiles.h"
#include "base/places.h"
#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "storage/contentexchange.h"
#include "storage/filelocation.h"
#include "storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>

#include <atomic>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A failure of VACUUM INTO is about the target, not about the database.
Error aboutTarget(const Error &error, const QString &target)
{
    static const QList<Reason> ofDisk{FileReason::DiskFull, DataReason::DatabaseBusy, FileReason::DiskReadFailed};
    if (ofDisk.contains(error.reason))
        return error;
    const QString folder = QFileInfo(target).absolutePath();
    if (!isFolderWritable(folder))
        return fileFailure(error.code, FileReason::FolderUnwritable, folder, error.detail);
    const bool damaged = error.reason == DataReason::DatabaseDamaged;
    return fileFailure(error.code, damaged ? error.reason : FileReason::TargetUnwritable, target, error.detail);
}

/// VACUUM INTO writes into an empty file too: made here it is nobody else's to read from the first byte on.
Result<> writeCopy(Database &db, const QString &part)
{
    {
        QFile empty(part);
        if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return fileFailure(ErrorCode::Io, FileReason::TargetUnwritable, part, empty.errorString());
    }
    return db.run(u"VACUUM INTO ?"_s, {sqliteName(part)});
}

/// What was written can be read, is sound, and holds as much as the database, if nobody wrote in between.
Result<> readBack(Database &db, const QString &part, qint64 version, const ContentCount &expected)
{
    const auto copy = Database::open({.path = part, .readOnly = true, .asItIs = true});
    if (!copy)
        return copy.error();
    QStringList findings;
    QD_TRY((*copy)->each(
        u"PRAGMA quick_check(5)"_s, {}, [&](const QSqlQuery &row) { findings << row.value(0).toString(); }));
    if (findings != QStringList{u"ok"_s})
        return fileFailure(ErrorCode::Corrupt, FileReason::DiskWriteFailed, part, findings.join(u"; "_s));
    const auto written = countContent(**copy, Counted::Everything);
    if (!written)
        return written.error();
    const auto now = db.changeToken();
    if (now && *now == version && !(*written == expected))
        return fileFailure(ErrorCode::Io, FileReason::DiskWriteFailed, part, u"the copy holds something else"_s);
    return {};
}

Result<> copyInto(Database &db, const QString &part)
{
    const auto version = db.changeToken();
    const auto expected = countContent(db, Counted::Everything);
    if (!version || !expected)
        return !version ? version.error() : expected.error();
    QD_TRY(writeCopy(db, part));
    QD_TRY(readBack(db, part, *version, *expected));
    return syncFile(part);
}

} // namespace

Result<> refuseTarget(const Database &db, const QString &path)
{
    const QFileInfo target(realPath(path));
    const QString file = target.absoluteFilePath();
    if (!QFileInfo(target.absolutePath()).isDir())
        return fileFailure(ErrorCode::NotFound, FileReason::FolderMissing, target.absolutePath());
    if (target.exists() && !target.isFile())
        return fileFailure(ErrorCode::Invalid, FileReason::TargetUnwritable, file);
    const FileIdentity there = fileIdentityOf(file);
    if (there.isValid() && there == fileIdentityOf(db.path()))
        return fileFailure(ErrorCode::Invalid, FileReason::TargetInUse, file, u"the database itself"_s);
    if (isOpenDataFile(file))
        return fileFailure(ErrorCode::Busy, FileReason::TargetInUse, file, u"open in this process"_s);
    for (const auto ending : {"-wal"_L1, "-journal"_L1, "-shm"_L1}) {
        if (QFileInfo::exists(file + ending))
            return fileFailure(ErrorCode::Busy, FileReason::TargetInUse, file, ending + u" beside it"_s);
    }
    return {};
}

Result<QString> copyBeside(Database &db, const QString &target)
{
    const QString part = partNameOf(QFileInfo(target).absoluteFilePath());
    if (const auto written = copyInto(db, part); !written) {
        QFile::remove(part);
        return aboutTarget(written.error(), target);
    }
    return part;
}

Result<> copyTo(Database &db, const QString &target)
{
    const QString file = realPath(target);
    QD_TRY(refuseTarget(db, file));
    sweepBrokenCopies(QFileInfo(file).absolutePath());
    const auto part = copyBeside(db, file);
    if (!part)
        return part.error();
    const auto replaced = replaceFile(*part, file);
    if (!replaced)
        QFile::remove(*part);
    return replaced;
}

Result<> copyAsItIs(const QString &file, const QString &target)
{
    if (!isOpenDataFile(file) && QFileInfo(realPath(file) + u"-wal"_s).size() == 0) {
        if (!QFile::copy(file, target))
            return fileFailure(ErrorCode::Io, FileReason::FileUnreadable, file, u"cannot be copied"_s);
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    // Not read-only: SQLite 3.40 cannot VACUUM INTO from such a connection where a table has generated
    // columns.
    const auto source = Database::open({.path = realPath(file), .asItIs = true});
    return source ? copyTo(**source, target) : source.error();
}

QString partNameOf(const QString &target)
{
    static std::atomic<int> count = 0;
    return u"%1.%2-%3.part"_s.arg(target, ownProcessNumber()).arg(++count);
}

bool isBrokenCopy(const QString &fileName)
{
    static const QRegularExpression named(u"\\.([0-9]+)-[0-9]+\\.part$"_s);
    const auto match = named.match(fileName);
    return match.hasMatch() && !isProcessAlive(match.captured(1).toLongLong());
}

void sweepBrokenCopies(const QString &folder)
{
    for (const QFileInfo &entry : QDir(folder).entryInfoList({u"*.part"_s}, QDir::Files)) {
        if (isBrokenCopy(entry.fileName()))
            QFile::remove(entry.absoluteFilePath());
    }
}

} // namespace qd
