// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/plansummary.h"
#include "workspace/door/workspace.h"

// Laying plans away and bringing them back. Each is one transaction, one audit entry and one undo step; none
// where the plan is so already. The rows of a deleted plan stay as they are, so that it comes back exactly.
namespace qd
{

/// All plans of the file: those in use, the archived, then the deleted.
Result<std::vector<PlanSummary>> planSummaries(const Workspace &workspace);

/// 归档: no longer offered, but readable. Errors: PlanUnknown.
Result<> archivePlan(Workspace &workspace, PlanId plan);
Result<> unarchivePlan(Workspace &workspace, PlanId plan);
/// From then on no read gives it, except planSummaries(). Errors: PlanUnknown.
Result<> deletePlan(Workspace &workspace, PlanId plan);
/// Brings a deleted plan back, archived where it was. Errors: PlanUnknown.
Result<> restorePlan(Workspace &workspace, PlanId plan);

} // namespace qd
