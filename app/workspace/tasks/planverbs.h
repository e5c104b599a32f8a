// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// What can be done with a plan as a whole. Each is one transaction, one audit entry and one undo step, and
// ends with exactly one changed().
namespace qd
{

/// Edits take what the caller saw and what is wanted (domain/records/merge.h): only what differs between the two is
/// written. Conflict/FieldChangedMeanwhile when a wanted field was changed by somebody else meanwhile.
/// Title, year, preamble, first period, facts. Another cycle (Plan::cycle) is a dated fact: it becomes a ReportingCycle 自下一期起, and
/// what the plan itself says stays for the periods before; `cycle` says it with its own day in place of that. Errors of a cycle:
/// CycleTooEarly, DueDayImpossible.
Result<> editPlan(Workspace &workspace, const Plan &seen, const Plan &wanted,
    const std::optional<ReportingCycle> &cycle = {});
Result<> editSection(Workspace &workspace, const Section &seen, const Section &wanted); ///< number, title
Result<SectionId> addSection(Workspace &workspace, PlanId plan, const QString &number, const QString &title);

} // namespace qd
