// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// What can be done with a plan as a whole. Each is one transaction, one audit entry and one undo step, and
// ends with exactly one changed().
namespace qd
{

/// Edits take what the caller saw and what is wanted (domain/records/merge.h): only what differs between the two is
/// written. Conflict/FieldChangedMeanwhile when a wanted field was changed by somebody else meanwhile.
Result<> editPlan(Workspace &workspace, const Plan &seen,
    const Plan &wanted); ///< title, year, preamble, cycle, first period, facts
Result<> editSection(Workspace &workspace, const Section &seen, const Section &wanted); ///< number, title
Result<SectionId> addSection(Workspace &workspace, PlanId plan, const QString &number, const QString &title);

} // namespace qd
