// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/evidence/evidencefolder.h"

#include "base/reasons/datareason.h"
#include "base/reasons/evidencereason.h"
#include "base/reasons/filereason.h"
#include "base/safename.h"
#include "base/workingfolder.h"
#include "domain/plan/evidencelimit.h"
#include "storage/databasecopy.h"
#include "storage/evidencestore.h"
#include "storage/repo.h"
#include "storage/sqlerror.h"
#include "workspace/door/workspacestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

FileContent contentOf(const CopiedFile &file)
{
    return {file.sha256, file.bytes};
}

/// Sums what single files tell into one progress.
class Meter final
{
public:
    Meter(const CopyWatch &watch, qint64 total)
        : m_watch(watch)
        , m_total(total)
    {
    }
    BytesWatch watch()
    {
        return [this](qint64 bytes) {
            m_done += bytes;
            return !m_watch || m_watch(std::min(m_done, m_total), m_total);
        };
    }

private:
    const CopyWatch &m_watch;
    qint64 m_total;
    qint64 m_done = 0;
};

/// An export that a killed process left unfinished.
void sweepBrokenExports(const QFileInfo &target)
{
    for (const QFileInfo &entry : target.absoluteDir().entryInfoList(
             {target.fileName() + u".*.part"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (isBrokenCopy(entry.fileName()))
            QDir(entry.absoluteFilePath()).removeRecursively();
    }
}

} // namespace

bool isProgramName(const QString &name)
{
    // What Windows starts when it is opened, and what desktops elsewhere do.
    static const QSet<QString> endings{u"exe"_s, u"com"_s, u"bat"_s, u"cmd"_s, u"scr"_s, u"pif"_s, u"msi"_s,
        u"msp"_s, u"hta"_s, u"js"_s, u"jse"_s, u"vbs"_s, u"vbe"_s, u"wsf"_s, u"wsh"_s, u"ps1"_s, u"lnk"_s,
        u"url"_s, u"reg"_s, u"cpl"_s, u"jar"_s, u"chm"_s, u"sh"_s, u"desktop"_s, u"appimage"_s, u"run"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

Result<EvidenceFolder> EvidenceFolder::of(const Workspace &workspace)
{
    const WorkspaceStore &store = workspace.store();
    if (!store.db().files())
        return fileFailure(ErrorCode::Invalid, Reason(), store.db().path(), u"not in a file"_s);
    const auto settings = Repo<Setting>(store.db()).all();
    if (!settings)
        return settings.error();
    EvidenceFolder folder;
    folder.m_database = store.db().path();
    folder.m_megabytes = evidenceMegabytes(*settings);
    folder.m_readOnly = workspace.isReadOnly();
    folder.m_backups = store.options().dailyBackup;
    return folder;
}

Result<std::vector<CopiedFile>> EvidenceFolder::copyIn(const QStringList &files, const CopyWatch &watch) const
{
    if (files.isEmpty())
        return Error{ErrorCode::Invalid, EvidenceReason::NothingChosen, {}, {}};
    if (m_readOnly)
        return fileFailure(ErrorCode::Io, DataReason::DatabaseReadOnly, m_database);
    const qint64 most = qint64(m_megabytes) * 1024 * 1024;
    qint64 total = 0;
    for (const QString &file : files) {
        QD_TRY(EvidenceStore::refuse(file, most));
        total += QFileInfo(file).size();
    }
    const EvidenceStore store = EvidenceStore::of(m_database);
    Meter meter(watch, m_backups ? 2 * total : total);
    std::vector<CopiedFile> copied;
    for (const QString &file : files) {
        const auto content = store.take(file, most, meter.watch());
        if (!content)
            return content.error();
        copied.push_back({QFileInfo(file).fileName(), content->sha256, content->bytes});
        if (!m_backups)
            continue;
        const auto kept = EvidenceStore::ofBackups(m_database).takeFrom(store, *content, meter.watch());
        if (!kept && kept.error().code == ErrorCode::Cancelled)
            return kept.error();
        if (!kept) // the next backup tries again
            qWarning("attached file for the backups: %s", qUtf8Printable(kept.error().detail));
    }
    return copied;
}

Result<QString> EvidenceFolder::copyForOpening(const Evidence &file) const
{
    if (isProgramName(file.name))
        return Error{ErrorCode::Invalid, EvidenceReason::FileIsProgram, {}, {{u"file"_s, file.name}}};
    sweepWorkingFolders(); // those of earlier runs; of this one the copy may still be open
    QTemporaryDir folder(workingFolderTemplate());
    if (!folder.isValid())
        return fileFailure(ErrorCode::Io, FileReason::FolderUnwritable, QDir::tempPath());
    const QString target = folder.filePath(safeFileName(file.name, file.sha256.left(8)));
    QD_TRY(EvidenceStore::of(m_database).copyTo(target, {file.sha256, file.bytes}, file.name));
    QFile::setPermissions(target, QFile::ReadOwner);
    folder.setAutoRemove(false);
    return target;
}

Result<> EvidenceFolder::exportTo(
    const QString &folder, const std::vector<ExportedFile> &files, const CopyWatch &watch) const
{
    if (files.empty())
        return Error{ErrorCode::Invalid, EvidenceReason::NothingToExport, {}, {}};
    const QFileInfo target(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    const QString path = target.filePath();
    if (!target.absoluteDir().exists())
        return fileFailure(ErrorCode::NotFound, FileReason::FolderMissing, target.absolutePath());
    if (target.exists() && (!target.isDir() || !QDir(path).isEmpty()))
        return Error{ErrorCode::Invalid, EvidenceReason::ExportFolderInUse, {},
            {{u"file"_s, QDir::toNativeSeparators(path)}}};
    sweepBrokenExports(target);
    const EvidenceStore store = EvidenceStore::of(m_database);
    qint64 total = 0;
    for (const ExportedFile &file : files)
        total += file.content.bytes;
    Meter meter(watch, total);
    const QString part = partNameOf(path); // beside it, so that the last step is a new name
    const auto removal = qScopeGuard([&] { QDir(part).removeRecursively(); });
    for (const ExportedFile &file : files) {
        const QString to = part + u'/' + file.place;
        if (!QDir().mkpath(QFileInfo(to).absolutePath()))
            return fileFailure(ErrorCode::Io, FileReason::TargetUnwritable, path, u"folder cannot be made"_s);
        QD_TRY(store.copyTo(to, contentOf(file.content), file.content.name, meter.watch()));
    }
    if (target.exists())
        QDir().rmdir(path);
    if (!QDir().rename(part, path))
        return fileFailure(ErrorCode::Io, FileReason::TargetUnwritable, path, u"rename"_s);
    return {};
}

} // namespace qd
