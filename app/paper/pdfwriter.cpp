// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/filereason.h"
#include "paper/pdffinish.h"

#include "base/opendatafiles.h"
#include "base/places.h"
#include "paper/gbt9704.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
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

Result<QByteArray> drawn(const Pages &pages, const std::function<bool(int, int)> &goOn)
{
    const Error cancelled{ErrorCode::Cancelled, Reason(), u"PDF cancelled"_s, {}};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(gbt9704::twipsPerInch)); // a unit of the painter is a twip
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(pages.info.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0)); // margins are ours
    writer.setTitle(pages.info.title);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Bug, Reason(), u"QPdfWriter cannot begin"_s, {}};
    const int count = pageCount(pages);
    for (int page = 0; page < count; ++page) {
        if (goOn && !goOn(page, count)) {
            painter.end();
            return cancelled;
        }
        if (page > 0)
            writer.newPage();
        paintPage(painter, pages, page, gbt9704::twipsPerInch);
    }
    painter.end();
    if (goOn && !goOn(count, count))
        return cancelled;
    return bytes;
}

} // namespace

Result<> writePdf(const Pages &pages, const QString &file, const std::function<bool(int, int)> &goOn)
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
    auto bytes = drawn(pages, goOn);
    if (!bytes)
        return bytes.error();
    auto finished = finishedPdf(*bytes, pages);
    if (!finished)
        return finished.error();
    const bool whole = save.write(*finished) == finished->size() && save.flush() && save.commit();
    if (!whole) {
        // QSaveFile does not tell a full disk from other faults: ask the disk.
        const bool full = QStorageInfo(target.absolutePath()).bytesAvailable() < finished->size();
        return fileError(
            ErrorCode::Io, full ? FileReason::DiskFull : FileReason::TargetUnwritable, file, save.errorString());
    }
    return {};
}

} // namespace qd
