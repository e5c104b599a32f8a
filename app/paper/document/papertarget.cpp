// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/papertarget.h"

#include "base/opendatafiles.h"
#include "base/places.h"
#include "base/reasons/filereason.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error fileError(ErrorCode code, Reason reason, const QString &file, const QString &detail)
{
    return {code, reason, detail, {{u"file"_s, QDir::toNativeSeparators(file)}}};
}

} // namespace

Result<> writeWhole(const QString &file, const std::function<Result<QByteArray>()> &make,
    const std::function<Result<>()> &seal)
{
    const QFileInfo target(file);
    if (!target.absoluteDir().exists())
        return fileError(
            ErrorCode::NotFound, FileReason::FolderMissing, target.absolutePath(), u"no such folder"_s);
    if (target.isDir())
        return fileError(ErrorCode::Io, FileReason::TargetUnwritable, file, u"is a folder"_s);
    if (isOpenDataFile(file))
        return fileError(ErrorCode::Busy, FileReason::TargetInUse, file, u"the data file"_s);
    QSaveFile save(file); // the old file stays until the new one is whole
    if (!save.open(QIODevice::WriteOnly)) {
        if (!isFolderWritable(target.absolutePath()))
            return fileError(
                ErrorCode::Io, FileReason::FolderUnwritable, target.absolutePath(), save.errorString());
        return fileError(ErrorCode::Io, FileReason::TargetUnwritable, file, save.errorString());
    }
    const auto bytes = make();
    if (!bytes)
        return bytes.error();
    bool whole = save.write(*bytes) == bytes->size() && save.flush();
    if (whole && seal)
        QD_TRY(seal());
    whole = whole && save.commit();
    if (!whole) {
        // QSaveFile does not tell a full disk from other faults: ask the disk.
        const bool full = QStorageInfo(target.absolutePath()).bytesAvailable() < bytes->size();
        return fileError(ErrorCode::Io, full ? FileReason::DiskFull : FileReason::TargetUnwritable, file,
            save.errorString());
    }
    return {};
}

} // namespace qd
