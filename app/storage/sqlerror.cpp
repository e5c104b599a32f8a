// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlerror.h"

#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"

#include <QDir>
#include <QSqlError>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// SQLite's primary result codes (sqlite3.h); the extended code carries them in its low byte.
enum Primary {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    NoMem = 7,
    ReadOnly = 8,
    IoErr = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADb = 26
};
// SQLITE_IOERR_READ, _SHORT_READ, _FSTAT, _ACCESS, _SEEK: nothing was to be written
constexpr std::array readFailures{266, 522, 1802, 3338, 5642};
constexpr int checkFailed = 275; // a CHECK: a value no rule of ours let through, so a mistake of the program
constexpr int notNullFailed = 1299;

std::pair<ErrorCode, Reason> meaning(int code)
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return {ErrorCode::Busy, DataReason::DatabaseBusy};
    case Perm:
    case ReadOnly:
        return {ErrorCode::Io, DataReason::DatabaseReadOnly};
    case Corrupt:
        return {ErrorCode::Corrupt, DataReason::DatabaseDamaged};
    case NotADb:
        return {ErrorCode::Corrupt, DataReason::NotADatabase};
    case NoMem:
        return {ErrorCode::Io, FileReason::OutOfMemory};
    case Full:
        return {ErrorCode::Io, FileReason::DiskFull};
    case CantOpen:
        return {ErrorCode::Io, FileReason::FileUnreadable};
    case Constraint:
        if (code == checkFailed || code == notNullFailed)
            return {ErrorCode::Bug, Reason()};
        return {ErrorCode::Conflict, DataReason::RowConflict}; // UNIQUE, FOREIGN KEY
    case IoErr:
        if (std::find(readFailures.begin(), readFailures.end(), code) != readFailures.end())
            return {ErrorCode::Io, FileReason::DiskReadFailed};
        return {ErrorCode::Io, FileReason::DiskWriteFailed};
    default:
        return {ErrorCode::Io, Reason()};
    }
}

} // namespace

bool isIoFailure(int code)
{
    return (code & 0xff) == IoErr;
}

Error sqlFailure(const QSqlError &error, const QString &file, const QString &statement)
{
    const auto [code, reason] = meaning(error.nativeErrorCode().toInt());
    const QString detail = u"SQLite %1: %2 %3 [%4]"_s.arg(
        error.nativeErrorCode(), error.databaseText(), error.driverText(), statement.left(200));
    return fileFailure(code, reason, file, detail);
}

Error fileFailure(ErrorCode code, Reason reason, const QString &file, const QString &detail)
{
    return {code, reason, detail, {{u"file"_s, QDir::toNativeSeparators(file)}}};
}

} // namespace qd
