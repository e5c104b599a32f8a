// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/planupdate.h"
#include "domain/proposal/proposal.h"
#include "workspace/door/workspace.h"

// What becomes of a read document. Each is one transaction, one audit entry and one undo step, and ends
// with exactly one changed().
namespace qd
{

/// Conflict/AlreadyImported when the bytes are known and asNewVersion is not set; of a file with several
/// plans: when one that is taken now was taken before.
Result<PlanId> commitProposal(Workspace &workspace, const ImportRequest &request);
/// Several plans in one operation, all or none; that they came from one file is no second import of it. At
/// least one request. Returns their ids in this order.
Result<std::vector<PlanId>> commitProposals(Workspace &workspace, const std::vector<ImportRequest> &requests);
/// Brings an existing plan in line with a changed document: what stays keeps ids, measures and reports,
/// what goes leaves the plan with its reports, as a dated fact (changedimport.h), title, year, preamble, sections and order follow the document.
/// Returns `update.plan()`. Errors: NotAPlan, PlanUnknown, TaskUnknown and MeasureUnknown (the plan
/// changed since it was compared).
Result<PlanId> updatePlan(Workspace &workspace, const PlanUpdate &update);
/// Marks doubts left open at import as settled, in one step. NotFound/OpenDoubtGone when one is gone; then none is.
Result<> settleOpenDoubts(Workspace &workspace, const std::vector<OpenDoubtId> &points);

} // namespace qd
