// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "base/workingfolder.h"
#include "storage/auditcheck.h"
#include "storage/backupfile.h"
#include "storage/contentexchange.h"
#include "storage/damagedfile.h"
#include "storage/databasecopy.h"
#include "storage/evidencebackup.h"
#include "storage/sqlerror.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspace.h"
#include "workspace/door/workspacestore.h"
#include "workspace/window/windowlock.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error notABackup(const Error &error, const QString &file)
{
    if (error.reason == DataReason::DatabaseTooNew || error.reason == FileReason::DiskFull)
        return error;
    return fileFailure(error.code, DataReason::BackupInvalid, file, error.detail);
}

/// Copies and restores are of files; on a server they are the business of those who run it.
Error noFile(const Database &db)
{
    return fileFailure(ErrorCode::Invalid, Reason(), db.path(), u"not in a file"_s);
}

/// A folder for one copy, gone with its life; what earlier ones left that were broken off goes too.
class WorkingFolder final
{
public:
    WorkingFolder()
        : m_folder(workingFolderTemplate())
    {
        sweepWorkingFolders();
    }

    /// A backup may be of an older version of the schema, and is never to be changed: a copy of it, brought
    /// up to date. With what its journal holds, should it be a data file that was not closed.
    Result<std::unique_ptr<Database>> copyOf(const QString &backup)
    {
        if (!QFileInfo(backup).isFile())
            return fileFailure(ErrorCode::NotFound, FileReason::FileNotFound, backup);
        if (!m_folder.isValid())
            return fileFailure(ErrorCode::Io, FileReason::FolderUnwritable, QDir::tempPath());
        if (const auto copied = copyAsItIs(backup, file()); !copied)
            return notABackup(copied.error(), backup);
        auto copy = Database::open({.path = file()});
        if (!copy)
            return notABackup(copy.error(), backup);
        return copy;
    }
    QString file() const { return m_folder.filePath(u"restore.db"_s); }

private:
    QTemporaryDir m_folder;
};

/// The audit goes on as the one history of what is in the file: what the restore changed against it is told
/// row by row, behind the entries that the backup brings along.
Result<> takeContentAndTell(Transaction &transaction)
{
    QD_TRY(takeContentOfOther(transaction.db()));
    const auto changed = deviationsFromAudit(transaction.db());
    if (!changed)
        return changed.error();
    for (const Change &change : *changed)
        QD_TRY(transaction.tell(change));
    return {};
}

} // namespace

bool Workspace::isDamaged(const Error &error)
{
    return error.reason == DataReason::DatabaseDamaged || error.reason == DataReason::SchemaForeign;
}

Result<> Workspace::replaceDamaged(const QString &path, const QString &backup)
{
    if (const QString holder = holderOf(path); !holder.isEmpty()) {
        Error error = fileFailure(ErrorCode::Busy, DataReason::OpenElsewhere, path);
        error.fields.insert(u"who"_s, holder);
        return error;
    }
    WorkingFolder folder;
    const auto sound = folder.copyOf(backup);
    if (!sound)
        return sound.error();
    QD_TRY(bringContentsBack(**sound, backup, path));
    return putInPlaceOfDamaged(**sound, path, QDateTime::currentDateTime());
}

Result<> Workspace::backupTo(const QString &file) const
{
    if (!m_store->db().files())
        return noFile(m_store->db());
    if (!holderOf(file).isEmpty())
        return fileFailure(ErrorCode::Busy, FileReason::TargetInUse, file, u"a window has it open"_s);
    return copyWithContents(m_store->db(), file);
}

Result<> Workspace::settle()
{
    return m_store->db().settle();
}

std::vector<Workspace::BackupFile> Workspace::backups() const
{
    std::vector<BackupFile> files;
    if (!m_store->db().files())
        return files;
    for (const BackupEntry &entry : backupsOf(path())) {
        if (isUsable(entry, clock().now()))
            files.push_back({entry.file, entry.at, entry.bytes, entry.kind == BackupKind::BeforeRestore});
    }
    return files;
}

QStringList Workspace::unusableBackups() const
{
    QStringList names;
    if (!m_store->db().files())
        return names;
    for (const BackupEntry &entry : backupsOf(path())) {
        if (!isUsable(entry, clock().now()))
            names << QFileInfo(entry.file).fileName();
    }
    return names;
}

Result<Workspace::RestorePreview> Workspace::previewRestore(const QString &file) const
{
    if (!m_store->db().files())
        return noFile(m_store->db());
    WorkingFolder folder;
    const auto other = folder.copyOf(file);
    if (!other)
        return other.error();
    const auto then = countContent(**other, Counted::WithoutDeleted);
    if (!then)
        return notABackup(then.error(), file);
    const auto now = countContent(m_store->db(), Counted::WithoutDeleted);
    if (!now)
        return now.error();
    return RestorePreview{then->plans, then->tasks, then->measures, then->agencies, then->reports, now->plans,
        now->tasks, now->measures, now->agencies, now->reports, then->lastChange, now->lastChange};
}

Result<> Workspace::restore(const QString &file)
{
    if (!m_store->db().files())
        return noFile(m_store->db());
    if (isReadOnly())
        return fileFailure(ErrorCode::Io, DataReason::DatabaseReadOnly, path());
    WorkingFolder folder;
    if (const auto other = folder.copyOf(file); !other)
        return other.error();
    else if (const auto brought = bringContentsBack(**other, file, path()); !brought)
        return brought.error();
    if (const auto kept = makeBackup(m_store->db(), clock().now(), BackupKind::BeforeRestore); !kept)
        return kept.error();
    QD_TRY(attachOther(m_store->db(), folder.file()));
    const auto done = m_store->transactWhole(OpKind::Restore, takeContentAndTell);
    detachOther(m_store->db());
    return done;
}

} // namespace qd
