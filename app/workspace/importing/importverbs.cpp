// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/importverbs.h"

#include "base/reasons/readingreason.h"
#include "base/reasons/rulereason.h"
#include "domain/proposal/proposalparts.h"
#include "storage/planqueries.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"
#include "workspace/importing/changedimport.h"
#include "workspace/importing/firstimport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<> refuseKnown(Database &db, const ImportRequest &request)
{
    if (request.asNewVersion)
        return {};
    const auto all = importsWithHash(db, importHash(request));
    if (!all)
        return all.error();
    const QString parts = partsKey(request.proposal);
    const auto known = std::find_if(
        all->begin(), all->end(), [&](const ImportBatch &batch) { return haveCommonPart(batch.parts, parts); });
    if (known == all->end())
        return {};
    const auto plan = Repo<Plan>(db).find(known->planId.value);
    if (!plan)
        return plan.error();
    return Error{ErrorCode::Conflict, RuleReason::AlreadyImported, {},
        {{u"name"_s, *plan ? (*plan)->title : u""_s},
            {u"when"_s, known->at.toString(u"yyyy-MM-dd HH:mm"_s)}, {u"file"_s, known->fileName},
            {u"value"_s, QString::number(known->planId.value)}}};
}

/// Before anything is written: what is taken together does not stand in each other's way.
Result<> refuseKnown(Database &db, const std::vector<ImportRequest> &requests)
{
    for (const ImportRequest &request : requests)
        QD_TRY(refuseKnown(db, request));
    return {};
}

} // namespace

Result<PlanId> commitProposal(Workspace &workspace, const ImportRequest &request)
{
    const auto plans = commitProposals(workspace, {request});
    return plans ? Result<PlanId>(plans->front()) : plans.error();
}

Result<std::vector<PlanId>> commitProposals(Workspace &workspace, const std::vector<ImportRequest> &requests)
{
    for (const ImportRequest &request : requests) {
        if (request.proposal.taskCount() == 0)
            return Error{ErrorCode::Invalid, ReadingReason::NotAPlan, {}, {{u"file"_s, request.fileName}}};
    }
    QD_TRY(refuseKnown(workspace.store().db(), requests)); // before the day's backup: a refusal leaves no file
    std::vector<PlanId> plans;
    QD_TRY(workspace.store().transact(OpKind::ImportPlan, [&](Transaction &transaction) -> Result<> {
        QD_TRY(refuseKnown(transaction.db(), requests));
        for (const ImportRequest &request : requests) {
            const auto written = FirstImport(transaction, request).write();
            if (!written)
                return written.error();
            plans.push_back(*written);
        }
        return {};
    }));
    return plans;
}

Result<PlanId> updatePlan(Workspace &workspace, const PlanUpdate &update)
{
    if (update.proposal().taskCount() == 0)
        return Error{ErrorCode::Invalid, ReadingReason::NotAPlan, {}, {{u"file"_s, update.request().fileName}}};
    QD_TRY(workspace.store().transact(OpKind::UpdatePlan,
        [&](Transaction &transaction) -> Result<> { return ChangedImport(transaction, update).write(); }));
    return update.plan();
}

Result<> settleOpenDoubts(Workspace &workspace, const std::vector<OpenDoubtId> &points)
{
    return workspace.store().transact(OpKind::SettleDoubt, [&](Transaction &transaction) -> Result<> {
        for (const OpenDoubtId point : points) {
            const auto before = transaction.need<OpenDoubt>(point, RuleReason::OpenDoubtGone);
            if (!before)
                return before.error();
            OpenDoubt after = *before;
            after.settled = true;
            if (const auto done = transaction.update(*before, after); !done)
                return done.error();
        }
        return {};
    });
}

} // namespace qd
