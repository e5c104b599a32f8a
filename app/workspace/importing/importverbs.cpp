// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/importverbs.h"

#include "base/reasons/readingreason.h"
#include "base/reasons/rulereason.h"
#include "storage/planqueries.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"
#include "workspace/importing/changedimport.h"
#include "workspace/importing/firstimport.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<> refuseKnown(Database &db, const ImportRequest &request)
{
    const auto known = importWithHash(db, importHash(request));
    if (!known)
        return known.error();
    if (!*known || request.asNewVersion)
        return {};
    const auto plan = Repo<Plan>(db).find((*known)->planId.value);
    if (!plan)
        return plan.error();
    return Error{ErrorCode::Conflict, RuleReason::AlreadyImported, {},
        {{u"name"_s, *plan ? (*plan)->title : u""_s},
            {u"when"_s, (*known)->at.toString(u"yyyy-MM-dd HH:mm"_s)}, {u"file"_s, (*known)->fileName},
            {u"value"_s, QString::number((*known)->planId.value)}}};
}

} // namespace

Result<PlanId> commitProposal(Workspace &workspace, const ImportRequest &request)
{
    if (request.proposal.taskCount() == 0)
        return Error{ErrorCode::Invalid, ReadingReason::NotAPlan, {}, {{u"file"_s, request.fileName}}};
    QD_TRY(refuseKnown(workspace.store().db(), request)); // before the day's backup: a refusal leaves no file
    PlanId plan;
    QD_TRY(workspace.store().transact(OpKind::ImportPlan, [&](Transaction &transaction) -> Result<> {
        QD_TRY(refuseKnown(transaction.db(), request));
        const auto written = FirstImport(transaction, request).write();
        if (!written)
            return written.error();
        plan = *written;
        return {};
    }));
    return plan;
}

Result<PlanId> updatePlan(Workspace &workspace, const PlanUpdate &update)
{
    if (update.proposal().taskCount() == 0)
        return Error{ErrorCode::Invalid, ReadingReason::NotAPlan, {}, {{u"file"_s, update.request().fileName}}};
    QD_TRY(workspace.store().transact(OpKind::UpdatePlan,
        [&](Transaction &transaction) -> Result<> { return ChangedImport(transaction, update).write(); }));
    return update.plan();
}

Result<> settleOpenDoubt(Workspace &workspace, OpenDoubtId point)
{
    return workspace.store().transact(OpKind::SettleDoubt, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<OpenDoubt>(point, RuleReason::OpenDoubtGone);
        if (!before)
            return before.error();
        OpenDoubt after = *before;
        after.settled = true;
        return transaction.update(*before, after);
    });
}

} // namespace qd
