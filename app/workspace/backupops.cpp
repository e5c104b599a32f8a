// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfile.h"
#include "storage/sqlerror.h"
#include "workspace/transaction.h"
#include "workspace/workspace.h"
#include "workspace/workspacestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A backup may be of an older version of the schema, and is never to be changed: work on a copy, brought up
/// to date.
Result<QString> workingCopy(const QTemporaryDir &folder, const QString &file)
{
    if (!QFileInfo(file).isFile())
        return fileFailure(ErrorCode::NotFound, Reason::FileNotFound, file);
    const QString copy = folder.filePath(u"restore.db"_s);
    if (!folder.isValid() || !QFile::copy(file, copy))
        return fileFailure(ErrorCode::Io, Reason::FileUnreadable, file, u"cannot be copied"_s);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

Error notABackup(const Error &error, const QString &file)
{
    if (error.reason == Reason::DatabaseTooNew || error.reason == Reason::DiskFull)
        return error;
    return fileFailure(error.code, Reason::BackupInvalid, file, error.detail);
}

} // namespace

Result<> Workspace::replaceDamaged(const QString &path, const QString &backup)
{
    const QTemporaryDir folder;
    const auto copy = workingCopy(folder, backup);
    if (!copy)
        return copy.error();
    const auto sound = Database::open({*copy, false, false});
    if (!sound)
        return notABackup(sound.error(), backup);
    const QString stamp = QDateTime::currentDateTime().toString(u".'damaged'-yyyyMMdd-HHmmss"_s);
    for (const QString &part :
        {u""_s, u"-wal"_s, u"-shm"_s}) { // a journal left behind belongs to the old file
        if (QFile::exists(path + part) && !QFile::rename(path + part, path + stamp + part))
            return fileFailure(ErrorCode::Io, Reason::TargetUnwritable, path);
    }
    return copyTo(**sound, path);
}

Result<> Workspace::backupTo(const QString &file) const
{
    return copyTo(m_store->db(), file);
}

std::vector<Workspace::BackupFile> Workspace::backups() const
{
    std::vector<BackupFile> files;
    for (const BackupEntry &entry : backupsOf(path()))
        files.push_back({entry.file, entry.at, entry.bytes});
    return files;
}

Result<Workspace::RestorePreview> Workspace::previewRestore(const QString &file) const
{
    const QTemporaryDir folder;
    const auto copy = workingCopy(folder, file);
    if (!copy)
        return copy.error();
    const auto other = Database::open({*copy, false, false});
    if (!other)
        return notABackup(other.error(), file);
    const auto then = countContent(**other);
    if (!then)
        return notABackup(then.error(), file);
    const auto now = countContent(m_store->db());
    if (!now)
        return now.error();
    return RestorePreview{then->plans, then->tasks, then->measures, then->agencies, then->reports, now->plans,
        now->tasks, now->measures, now->agencies, now->reports, then->lastChange, now->lastChange};
}

Result<> Workspace::restore(const QString &file)
{
    if (isReadOnly())
        return fileFailure(ErrorCode::Io, Reason::DatabaseReadOnly, path());
    const QTemporaryDir folder;
    const auto copy = workingCopy(folder, file);
    if (!copy)
        return copy.error();
    {
        const auto other = Database::open({*copy, false, false}); // checks it and brings it up to date
        if (!other)
            return notABackup(other.error(), file);
    }
    if (const auto kept = makeBackup(m_store->db(), clock().now()); !kept)
        return kept.error();
    QD_TRY(attachOther(m_store->db(), *copy));
    const auto done = m_store->transactWhole(
        OpKind::Restore, [](Transaction &transaction) { return takeContentOfOther(transaction.db()); });
    detachOther(m_store->db());
    return done;
}

} // namespace qd
