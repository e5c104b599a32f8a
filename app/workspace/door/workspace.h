// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/plan/planbook.h"
#include "domain/records/change.h"
#include "domain/values/finding.h"
#include "workspace/door/audit.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace qd
{

class ReaderSource; // workspace/door/readersource.h
class WorkspaceStore; // workspace/door/workspacestore.h: the storage side, unknown to those who include this
                      // header

struct OpenOptions {
    QString path; ///< of the data file. The tests give the address of a server too (storage/serveraddress.h),
                  ///< which is offered to no clerk yet
    bool create = false; ///< make the file when it is not there
    bool readOnly = false; ///< never write, not even migrate
    bool windowLock = false; ///< the window: take the lock file beside the database; held by another living
                             ///< process, the workspace opens read-only and says who (lockHolder)
    QString user; ///< for the audit; empty = the system's user name
    const Clock *clock = nullptr; ///< nullptr = the computer's clock; must outlive the workspace
    std::optional<bool> onShare; ///< whether the file lies on a network share; without a value: look
    bool dailyBackup = true; ///< the first write of a day makes a backup (the last ten are kept)
};

/// An operation of this workspace that can be taken back.
struct UndoStep {
    qint64 entry = 0; ///< of the audit; of one that was done again the newest
    OpKind op = OpKind::EditPlan;
};

/// The one write door of a database: every business verb is one transaction, one audit entry and one undo
/// step, and ends with exactly one changed(). Reads return plain data. Not thread-safe: one thread, one
/// Workspace; a worker opens its own, read-only, from readerSource().
class Workspace final : public QObject
{
    Q_OBJECT
public:
    /// Errors: FileNotFound, FolderMissing, NotADatabase, DatabaseDamaged, DatabaseTooNew, DatabaseReadOnly
    /// (only when it would have to be migrated), DatabaseBusy, DiskFull.
    static Result<std::unique_ptr<Workspace>> open(const OpenOptions &options);
    ~Workspace() override;

    /// The storage side, for what lies in this folder: nobody else may know it (tests/arch).
    WorkspaceStore &store() const { return *m_store; }

    QString path() const;
    /// For a worker thread, which must not use this workspace.
    ReaderSource readerSource() const;
    QString user() const;
    const Clock &clock() const;
    bool isReadOnly() const;
    /// Whose window lock was taken over because its program is gone (or nobody stands in it); empty when none
    /// was.
    QString takenOverLock() const;
    /// Why it is read-only when nobody asked for it: another window (process and computer name), or a file
    /// without write permission (empty).
    QString lockHolder() const;
    /// Whether the file lies on another computer: one person at a time, no WAL.
    bool isOnShare() const;
    /// False once another program has removed or exchanged the data file: nothing can be saved any more, but
    /// what is open can still be read and copied by backupTo().
    bool isInPlace() const;
    QDateTime lastWrite() const; ///< of this workspace; null before the first
    /// The newest change that the data file records, by anybody; null when there is none.
    Result<QDateTime> lastRecordedChange() const;

    /// While it lives all reads see one state of the data, whoever writes meanwhile: what stands on one paper must
    /// come from one moment. Nothing can be written through this workspace until it is gone.
    [[nodiscard]] std::shared_ptr<void> oneState() const;

    // --- reads -----------------------------------------------------------------------------------------
    Result<std::vector<Plan>> plans() const; ///< without the deleted; the archived last, else the newest year first, then version
    Result<PlanBook> book(PlanId plan) const;
    /// The same of one task alone, by its ordinal from 1 among those that are part of the plan today, in a
    /// time that does not depend on how large the plan is, as the plan is today (of a past year: on its last day). TaskUnknown says how many there are.
    Result<PlanBook> bookOfTask(PlanId plan, int ordinal) const;
    Result<AgencyRegister> agencies() const;
    /// All versions of all reports on a measure, newest first.
    Result<std::vector<Progress>> progressOf(MeasureId measure) const;
    /// Newest version of each report of the plan in the period; an invalid period means all periods.
    Result<std::vector<Progress>> progressIn(
        PlanId plan, const Period &period, bool allVersions = false) const;
    /// The newest report that counts of each measure and agency, of periods up to and including `until` and by
    /// the facts up to the day (domain/plan/standing.h).
    Result<std::vector<Progress>> latestProgress(PlanId plan, const Period &until, QDate asOf) const;
    Result<std::optional<Progress>> progress(MeasureId measure, AgencyId agency, const Period &period) const;
    Result<std::optional<ImportBatch>> importOf(const QByteArray &sha256) const; ///< newest with these bytes
    Result<std::optional<ImportBatch>> importOf(PlanId plan) const;
    /// Newest first. Piece by piece, and what else is read of it: workspace/door/auditreading.h.
    Result<std::vector<AuditEntry>> audit(const AuditFilter &filter) const;
    /// Empty = sound: SQLite's integrity check, the foreign keys, our own rules. Words: texts/findingtext.
    Result<std::vector<Finding>> integrityFindings() const;

    // --- undo (undoops.cpp) -----------------------------------------------------------------------------
    bool canUndo() const;
    bool canRedo() const;
    std::optional<OpKind> undoKind() const; ///< what undo would take back; words in texts/enumtext
    std::optional<OpKind> redoKind() const;
    /// Replays the rows backwards in a new transaction, audited. Conflict/RowChangedMeanwhile when a row is
    /// no longer as the operation left it; then nothing is written and that step is forgotten.
    Result<> undo();
    Result<> redo();
    std::vector<UndoStep> undoSteps() const; ///< all that can be taken back, the newest first

    // --- text typed and not yet saved (formtextops.cpp)
    // -----------------------------------------------------
    /// Kept at once, makes no Change and no audit. Key e.g. "progress/12/3/2023Q2"; addProgress removes the
    /// key of its measure, agency and period.
    Result<> keepFormText(const QString &key, const QString &text);
    Result<> keepFormTexts(const QMap<QString, QString> &texts); ///< several in one write; an empty one is forgotten
    Result<QString> formText(const QString &key) const; ///< empty when none
    Result<QStringList> formTextKeys(const QString &beginning) const; ///< of all that is kept, those that begin so
    Result<> forgetFormText(const QString &key);
    static QString progressFormKey(MeasureId, AgencyId, const Period &);

    // --- backup (backupops.cpp) ---------------------------------------------------------------------------
    /// A whole copy, read back before it gets its name; a file of that name is replaced in one step. Errors:
    /// TargetInUse (a data file that is open, or was not closed properly), FolderMissing, TargetUnwritable,
    /// DiskFull, DiskWriteFailed.
    Result<> backupTo(const QString &file) const;
    struct BackupFile {
        QString file;
        QDateTime at;
        qint64 bytes = 0;
        bool beforeRestore = false; ///< made before a backup was restored, not the one of the day
    };
    std::vector<BackupFile> backups() const; ///< in the folder `backups` beside the database, newest first
    /// Names of files there that are called backups but are not: of a day to come, or not readable. They are
    /// never counted and never removed.
    QStringList unusableBackups() const;
    struct RestorePreview {
        int planCount = 0, taskCount = 0, measureCount = 0, agencyCount = 0, progressCount = 0;
        int planCountNow = 0, taskCountNow = 0, measureCountNow = 0, agencyCountNow = 0, progressCountNow = 0;
        QDateTime lastChange, lastChangeNow;
    };
    Result<RestorePreview> previewRestore(const QString &file) const;
    /// Puts the content of the backup in place of the present one, after making a backup of the present one.
    /// Undo history ends here; emits reloaded().
    Result<> restore(const QString &file);

    /// Brings everything into the one data file, so that a copy of that file alone is whole: for moments of
    /// rest. Does nothing where nothing is to do, and waits for nobody.
    Result<> settle();

    /// Whether opening failed because of the content of the file, so that only replaceDamaged() helps.
    static bool isDamaged(const Error &error);

    /// For a database that can no longer be opened: puts the backup in its place. The old file stays beside
    /// it, named <file>.damaged-<moment>; when it fails nothing has changed. Errors: FileNotFound,
    /// BackupInvalid, DatabaseTooNew, OpenElsewhere, FolderMissing, TargetInUse, TargetUnwritable, DiskFull,
    /// DiskWriteFailed.
    static Result<> replaceDamaged(const QString &path, const QString &backup);

    /// Sees writes of other processes (qdesk while the window is open) and emits changed() for each operation, as
    /// for those of this workspace; reloaded() where the audit does not tell the rows (sample, restore). Typed text
    /// that another process keeps is no change. Call from a timer.
    void lookForForeignChanges();
    /// What is emitted from now on is what was written after this book was read (PlanRows::auditEntry).
    void followFrom(const PlanBook &book);

Q_SIGNALS:
    void changed(const qd::ChangeSet &set); ///< after commit, once for each operation of whatever process
    void reloaded(); ///< everything may have changed
    /// The backup of the day could not be made (disk full, folder not writable). The write itself went on.
    void backupFailed(const qd::Error &error);

private:
    explicit Workspace(std::unique_ptr<WorkspaceStore> store);
    std::unique_ptr<WorkspaceStore> m_store;
};

} // namespace qd
