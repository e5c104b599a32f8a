// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/deletedrow.h"
#include "workspace/door/workspace.h"

// 回收站: what was deleted is kept with its reports and comes back as it was. Plans:
// workspace/tasks/planshelf.h.
namespace qd
{

/// All that can come back, what went last first.
Result<std::vector<DeletedRow>> deletedRows(const Workspace &workspace);

/// Brings tasks and measures back to their old places: one transaction, one audit entry and one undo step,
/// whatever is among them; those that are there already stay as they are. A measure whose task is deleted
/// needs it among the tasks, else TaskDeleted. A task whose measures were all deleted comes back with them.
/// Errors: TaskUnknown, MeasureUnknown, PlanUnknown (its plan is deleted: that comes first).
Result<> restoreDeleted(
    Workspace &workspace, const std::vector<TaskId> &tasks, const std::vector<MeasureId> &measures);

} // namespace qd
