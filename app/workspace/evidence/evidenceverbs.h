// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/evidencefault.h"
#include "workspace/evidence/evidencefolder.h"

// 佐证材料: files attached to a report, an act of the office, a measure or a task. Their contents are copied
// first (EvidenceFolder, on any thread); a row is written only for a content that is whole. Contents stay
// when a row goes, so that undo brings it back. Each verb is one transaction, one audit entry and one undo
// step, and ends with exactly one changed().
namespace qd
{

/// What a file hangs on: the report, else the act, else the measure, else the task that is given.
struct EvidenceTarget {
    TaskId task;
    MeasureId measure;
    ProgressId report; ///< any version of it: the files of all versions are those of the report
    ActId act;
};

/// In the order of the files; one that hangs there already with this name and content is the one that was.
/// `on`: since when it is there; invalid = today. Errors: NothingChosen, FileVanished (its content was
/// cleaned away meanwhile), ActAhead, ActUnknown, MeasureUnknown, TaskUnknown, PlanUnknown,
/// RowChangedMeanwhile (the report).
Result<std::vector<EvidenceId>> attach(
    Workspace &workspace, const EvidenceTarget &target, const std::vector<CopiedFile> &files, QDate on = {});
/// Errors: NothingChosen, EvidenceUnknown.
Result<> detach(Workspace &workspace, const std::vector<EvidenceId> &files);

/// What is attached in a plan; only on the task or measure where one is given.
Result<std::vector<EvidenceRow>> evidenceIn(
    const Workspace &workspace, PlanId plan, TaskId task = {}, MeasureId measure = {});

/// Those whose content is missing or altered. `readAll`: every content is read through, else only its length
/// is looked at.
Result<std::vector<EvidenceFault>> evidenceFaults(
    const Workspace &workspace, bool readAll, const CopyWatch &watch = {});

/// Removes contents that neither a row nor any entry of the audit names: what killed or cancelled work left.
/// How many.
Result<int> removeUnnamedContents(Workspace &workspace);

} // namespace qd
