// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/measuredifference.h"
#include "domain/plan/agencyregister.h"
#include "domain/plan/planbook.h"
#include "domain/proposal/proposal.h"

// A changed document imported again: what it would change in the plan that is there.
namespace qd
{

enum class TaskFate { Same, Changed, Added, Removed };

/// One task, before and after.
struct TaskDifference {
    TaskFate fate = TaskFate::Same;
    TaskId task; ///< in the plan; none when added
    NodeId node; ///< in the proposal; none when removed
    bool moved = false; ///< another section or heading, or another order among those that stay
    bool renumbered = false;
    bool reworded = false; ///< title or text
    bool deadlineChanged = false; ///< a deadline the plan does not have; one only the plan has stays
    QStringList partiesAdded; ///< "区财政局（配合）": name as printed, role in the key of Role behind a tab
    QStringList partiesRemoved;
    /// Of a task whose words, deadline or parties change; only where it is reworded do measures come and go.
    MeasureDifferences measures;
    int reports = 0; ///< on the task; all are kept: they stay with what stays, are hidden with what goes

    bool partiesChanged() const { return !partiesAdded.isEmpty() || !partiesRemoved.isEmpty(); }
};

/// All tasks of both, in the order of the proposal, removed ones where they stood.
struct PlanDifference {
    PlanId plan;
    std::vector<TaskDifference> tasks;

    bool isEmpty() const; ///< nothing would change
};

/// Tasks are the same when number and title agree; a renumbered one is known by its title, a reworded one by
/// its number and by how much of its text stays (more than half of the two-character pieces), one that is
/// both by most of its text (domain/changed/taskmatch.h). None is matched twice. Width of characters and spaces are
/// no difference. Linear in the number of tasks but for those that have nothing in common except words.
PlanDifference differenceOf(
    const PlanBook &plan, const ImportRequest &request, const AgencyRegister &agencies);

} // namespace qd
