// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/issues/papereditverbs.h"

#include "base/reasons/rulereason.h"
#include "storage/paperedits.h"
#include "workspace/tasks/presentplan.h"

namespace qd
{

Result<std::vector<PaperEdit>> paperEdits(const Workspace &workspace, const PaperSubject &subject)
{
    return paperEditsOf(workspace.store().db(), subject);
}

Result<> editPaperText(
    Workspace &workspace, const std::optional<PaperEdit> &seen, const std::optional<PaperEdit> &wanted)
{
    if (!seen && !wanted)
        return {};
    return workspace.store().transact(OpKind::EditPaperText, [&](Transaction &transaction) -> Result<> {
        const PlanId planId = seen ? seen->planId : wanted->planId;
        if (const auto plan = presentPlan(transaction, planId); !plan)
            return plan.error();
        if (!seen) {
            PaperEdit row = *wanted;
            row.id = {};
            return transaction.insert(row);
        }
        const auto present = transaction.need<PaperEdit>(seen->id, RuleReason::RowChangedMeanwhile);
        if (!present)
            return present.error();
        if (wanted)
            return transaction.updateMerged(*seen, *wanted, *present);
        // A text that somebody else wrote meanwhile is not thrown away unseen.
        if (present->text != seen->text)
            return changedMeanwhile(Table::PaperEdit, "text", toJsonValue(present->text), QJsonValue());
        return transaction.remove(*present);
    });
}

} // namespace qd
