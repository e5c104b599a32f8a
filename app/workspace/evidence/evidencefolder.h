// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/evidencerow.h"
#include "workspace/door/workspace.h"

#include <QStringList>

namespace qd
{

/// A file whose content lies in the folder of attached files, to be attached.
struct CopiedFile {
    QString name; ///< as it was called, without a folder
    QString sha256;
    qint64 bytes = 0;
};

/// One file of an export: where in its folder (with /), which content, and what it was called.
struct ExportedFile {
    QString place;
    CopiedFile content;
};

/// Called now and then with how many bytes are done, of how many; false: stop (Cancelled).
using CopyWatch = std::function<bool(qint64 done, qint64 total)>;

/// The folder of attached files of a workspace: a value that any thread may carry and use, so that copying is
/// done in the background. It reads and writes no row.
class EvidenceFolder final
{
public:
    /// With the limit per file as the office has set it. Errors: a data file on a server has none.
    static Result<EvidenceFolder> of(const Workspace &workspace);

    int limitInMegabytes() const { return m_megabytes; }
    /// Copies files in, each content once; a copy for the backups is made with it, so that the backup of a
    /// day has little to do. Attached they are by attach() only. Errors: NothingChosen, FileUnreadable,
    /// FileIsEmpty, FileTooLarge, DataFileInUse (told before anything is copied), FolderUnwritable, DiskFull,
    /// DatabaseReadOnly, Cancelled.
    Result<std::vector<CopiedFile>> copyIn(const QStringList &files, const CopyWatch &watch = {}) const;
    /// A copy under its own name in a folder for temporary files, for the system to open: what is changed
    /// there changes nothing here. Errors: FileVanished, FileAltered, FileIsProgram, FolderUnwritable,
    /// DiskFull.
    Result<QString> copyForOpening(const Evidence &file) const;
    /// Writes the files into a new folder, all or none. Errors: NothingToExport, ExportFolderInUse,
    /// FolderMissing (that in which it is to lie), FileVanished, FileAltered, TargetUnwritable, DiskFull,
    /// Cancelled.
    Result<> exportTo(
        const QString &folder, const std::vector<ExportedFile> &files, const CopyWatch &watch = {}) const;

private:
    EvidenceFolder() = default;

    QString m_database;
    int m_megabytes = 0;
    bool m_readOnly = false;
    bool m_backups = false;
};

/// Whether opening a file of that name would run it.
bool isProgramName(const QString &name);

} // namespace qd
