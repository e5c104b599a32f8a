// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencestore.h"

#include "base/filereplace.h"
#include "base/opendatafiles.h"
#include "base/reasons/datareason.h"
#include "base/reasons/evidencereason.h"
#include "base/reasons/filereason.h"
#include "storage/backupfile.h"
#include "storage/databasecopy.h"
#include "storage/filelocation.h"
#include "storage/sqlerror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStorageInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qint64 chunk = 1024 * 1024;
constexpr qint64 megabyte = 1024 * 1024;

Error cancelled()
{
    return {ErrorCode::Cancelled, Reason(), u"copying cancelled"_s, {}};
}

Error tooLarge(const QString &name, qint64 bytes, qint64 most)
{
    return {ErrorCode::Invalid, EvidenceReason::FileTooLarge, {},
        {{u"file"_s, name}, {u"value"_s, QString::number((bytes + megabyte - 1) / megabyte)},
            {u"limit"_s, QString::number(most / megabyte)}}};
}

Error unreadable(const QString &file, const QString &detail)
{
    return {ErrorCode::Io, EvidenceReason::FileUnreadable, file + u": "_s + detail,
        {{u"file"_s, QFileInfo(file).fileName()}}};
}

/// What writing failed of: QFile does not tell a full disk from other faults.
Error unwritable(Reason reason, const QString &place, qint64 wanted, const QString &detail)
{
    const auto room = QStorageInfo(QFileInfo(place).absolutePath()).bytesAvailable();
    if (room >= 0 && room < wanted + chunk)
        return fileFailure(ErrorCode::Io, FileReason::DiskFull, place, detail);
    return {ErrorCode::Io, reason, detail, {{u"file"_s, QDir::toNativeSeparators(place)}}};
}

/// Reads an open file to its end, at most `most` bytes, handing on each piece. Nothing where it was told to
/// stop.
std::optional<FileContent> readThrough(
    QFile &from, qint64 most, const BytesWatch &watch, const std::function<bool(const QByteArray &)> &piece)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    FileContent content;
    QByteArray bytes(chunk, Qt::Uninitialized);
    for (;;) {
        const qint64 got = from.read(bytes.data(), chunk);
        if (got <= 0)
            break;
        const auto part = QByteArray::fromRawData(bytes.constData(), got);
        hash.addData(part);
        content.bytes += got;
        if (!piece(part) || (watch && !watch(got)))
            return std::nullopt;
        if (content.bytes > most)
            break;
    }
    content.sha256 = QString::fromLatin1(hash.result().toHex());
    return content;
}

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();

/// Copies a file into a new one and tells what it read. `about` is the place to be named where that cannot be
/// written, `why` the reason. On failure there is no such file.
Result<FileContent> copyReading(const QString &file, const QString &to, qint64 most, const QString &about,
    Reason why, const BytesWatch &watch)
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return unreadable(file, from.errorString());
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unwritable(why, about, from.size(), target.errorString());
    auto removal = qScopeGuard([&] {
        target.close();
        QFile::remove(to);
    });
    bool written = true;
    const auto content = readThrough(from, most, watch, [&](const QByteArray &piece) {
        written = target.write(piece) == piece.size();
        return written;
    });
    if (!written || (content && !target.flush()))
        return unwritable(why, about, from.size(), target.errorString());
    if (from.error() != QFileDevice::NoError)
        return unreadable(file, from.errorString());
    if (!content)
        return cancelled();
    if (content->bytes > most)
        return tooLarge(QFileInfo(file).fileName(), from.size(), most);
    target.close();
    removal.dismiss();
    return *content;
}

} // namespace

EvidenceStore EvidenceStore::of(const QString &database)
{
    return EvidenceStore(realPath(database) + u".files"_s);
}

EvidenceStore EvidenceStore::ofBackups(const QString &database)
{
    return EvidenceStore(backupFolder(database) + u"/files"_s);
}

QList<EvidenceStore> EvidenceStore::ofCopy(const QString &copy)
{
    return {of(copy), EvidenceStore(QFileInfo(realPath(copy)).absoluteDir().filePath(u"files"_s))};
}

QString EvidenceStore::pathOf(const FileContent &content) const
{
    return m_folder + u'/' + content.sha256.left(2) + u'/' + content.sha256;
}

bool EvidenceStore::has(const FileContent &content) const
{
    const QFileInfo there(pathOf(content));
    return there.isFile() && there.size() == content.bytes;
}

Result<bool> EvidenceStore::isWhole(const FileContent &content, const BytesWatch &watch) const
{
    QFile file(pathOf(content));
    if (!has(content) || !file.open(QIODevice::ReadOnly))
        return false;
    const auto read = readThrough(file, noLimit, watch, [](const QByteArray &) { return true; });
    if (!read)
        return cancelled();
    return *read == content;
}

/// A whole part gets the name of its content, unless a whole one has it already.
Result<> EvidenceStore::keep(const QString &part, const FileContent &content) const
{
    auto removal = qScopeGuard([&] { QFile::remove(part); });
    const auto there = isWhole(content);
    if (there && *there)
        return {};
    if (const auto synced = syncFile(part); !synced)
        return synced.error().reason == FileReason::DiskFull
            ? synced.error()
            : unwritable(EvidenceReason::FolderUnwritable, m_folder, content.bytes, synced.error().detail);
    const QString path = pathOf(content);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return unwritable(EvidenceReason::FolderUnwritable, m_folder, 0, u"folder cannot be made"_s);
    if (const auto named = replaceFile(part, path); !named)
        return unwritable(EvidenceReason::FolderUnwritable, m_folder, 0, named.error().detail);
    removal.dismiss();
    return {};
}

Result<> EvidenceStore::refuse(const QString &file, qint64 most)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return unreadable(file, u"no such file"_s);
    if (isOpenDataFile(file)) // closing it here would cost SQLite its locks
        return Error{ErrorCode::Invalid, DataReason::DataFileInUse, file, {{u"file"_s, info.fileName()}}};
    if (info.size() == 0)
        return Error{ErrorCode::Invalid, EvidenceReason::FileIsEmpty, file, {{u"file"_s, info.fileName()}}};
    if (info.size() > most)
        return tooLarge(info.fileName(), info.size(), most);
    return {};
}

Result<FileContent> EvidenceStore::take(const QString &file, qint64 most, const BytesWatch &watch) const
{
    QD_TRY(refuse(file, most));
    if (!QDir().mkpath(m_folder))
        return unwritable(EvidenceReason::FolderUnwritable, m_folder, 0, u"folder cannot be made"_s);
    sweepBrokenCopies(m_folder);
    const QString part = partNameOf(m_folder + u"/taken"_s);
    const auto content = copyReading(file, part, most, m_folder, EvidenceReason::FolderUnwritable, watch);
    if (!content)
        return content.error();
    if (content->bytes == 0) { // emptied meanwhile
        QFile::remove(part);
        return Error{
            ErrorCode::Invalid, EvidenceReason::FileIsEmpty, file, {{u"file"_s, QFileInfo(file).fileName()}}};
    }
    QD_TRY(keep(part, *content));
    return *content;
}

Result<> EvidenceStore::takeFrom(
    const EvidenceStore &other, const FileContent &content, const BytesWatch &watch) const
{
    if (has(content) || !other.has(content))
        return {};
    if (!QDir().mkpath(m_folder))
        return unwritable(
            EvidenceReason::FolderUnwritable, m_folder, content.bytes, u"folder cannot be made"_s);
    sweepBrokenCopies(m_folder);
    const QString part = partNameOf(m_folder + u"/taken"_s);
    const auto copied = copyReading(
        other.pathOf(content), part, noLimit, m_folder, EvidenceReason::FolderUnwritable, watch);
    if (!copied && copied.error().reason == EvidenceReason::FileUnreadable)
        return {};
    if (!copied)
        return copied.error();
    if (*copied == content)
        return keep(part, content);
    QFile::remove(part);
    return {};
}

Result<> EvidenceStore::copyTo(
    const QString &target, const FileContent &content, const QString &name, const BytesWatch &watch) const
{
    const auto failed = [&](EvidenceReason reason) {
        return Error{ErrorCode::Corrupt, reason, pathOf(content), {{u"file"_s, name}}};
    };
    const QFileInfo there(pathOf(content));
    if (!there.isFile())
        return failed(EvidenceReason::FileVanished);
    if (there.size() != content.bytes)
        return failed(EvidenceReason::FileAltered);
    const auto copied
        = copyReading(there.filePath(), target, noLimit, target, FileReason::TargetUnwritable, watch);
    if (!copied && copied.error().reason == EvidenceReason::FileUnreadable)
        return failed(EvidenceReason::FileVanished);
    if (!copied)
        return copied.error();
    if (*copied == content)
        return {};
    QFile::remove(target);
    return failed(EvidenceReason::FileAltered);
}

QStringList EvidenceStore::all() const
{
    QStringList hashes;
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        if (const QString name = it.fileName(); name.size() == 64)
            hashes << name;
    }
    hashes.sort();
    return hashes;
}

void EvidenceStore::remove(const QString &sha256) const
{
    QFile::remove(pathOf({sha256, 0}));
}

} // namespace qd
