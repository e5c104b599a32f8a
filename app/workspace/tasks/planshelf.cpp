// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tasks/planshelf.h"

#include "storage/planqueries.h"
#include "workspace/door/workspacestore.h"
#include "workspace/tasks/presentplan.h"

namespace qd
{
namespace
{

/// Since today; since the day that stands there already, where one does.
QDate since(QDate day, const Transaction &transaction)
{
    return day.isValid() ? day : transaction.today();
}

} // namespace

Result<std::vector<PlanSummary>> planSummaries(const Workspace &workspace)
{
    return planSummaries(workspace.store().db());
}

Result<> archivePlan(Workspace &workspace, PlanId plan)
{
    return workspace.store().transact(OpKind::ArchivePlan, [&](Transaction &transaction) -> Result<> {
        const auto before = presentPlan(transaction, plan);
        if (!before)
            return before.error();
        Plan after = *before;
        after.archivedOn = since(before->archivedOn, transaction);
        return transaction.update(*before, after);
    });
}

Result<> unarchivePlan(Workspace &workspace, PlanId plan)
{
    return workspace.store().transact(OpKind::UnarchivePlan, [&](Transaction &transaction) -> Result<> {
        const auto before = presentPlan(transaction, plan);
        if (!before)
            return before.error();
        Plan after = *before;
        after.archivedOn = {};
        return transaction.update(*before, after);
    });
}

Result<> deletePlan(Workspace &workspace, PlanId plan)
{
    return workspace.store().transact(OpKind::DeletePlan, [&](Transaction &transaction) -> Result<> {
        const auto before = presentPlan(transaction, plan);
        if (!before)
            return before.error();
        Plan after = *before;
        after.deletedOn = transaction.today();
        return transaction.update(*before, after);
    });
}

Result<> restorePlan(Workspace &workspace, PlanId plan)
{
    return workspace.store().transact(OpKind::RestorePlan, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Plan>(plan, RuleReason::PlanUnknown);
        if (!before)
            return before.error();
        Plan after = *before;
        after.deletedOn = {};
        return transaction.update(*before, after);
    });
}

} // namespace qd
