// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/measures/recyclebin.h"

#include "base/reasons/rulereason.h"
#include "storage/deletedquery.h"
#include "storage/planqueries.h"
#include "workspace/door/transaction.h"
#include "workspace/tasks/presentplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

template <typename R>
Result<> bringBack(Transaction &transaction, const R &row)
{
    R after = row;
    after.removed = false;
    return transaction.update(row, after);
}

Result<> restoreTask(Transaction &transaction, TaskId id)
{
    const auto task = transaction.need<Task>(id, RuleReason::TaskUnknown);
    if (!task)
        return task.error();
    if (const auto plan = presentPlan(transaction, task->planId); !plan)
        return plan.error();
    const auto measures = measuresInOrder(transaction.db(), id);
    if (!measures)
        return measures.error();
    const bool isBare = std::all_of(
        measures->begin(), measures->end(), [](const Measure &measure) { return measure.removed; });
    for (const Measure &measure : *measures) {
        if (isBare)
            QD_TRY(bringBack(transaction, measure));
    }
    return bringBack(transaction, *task);
}

Result<> restoreMeasure(Transaction &transaction, MeasureId id)
{
    const auto measure = transaction.need<Measure>(id, RuleReason::MeasureUnknown);
    if (!measure)
        return measure.error();
    const auto task = transaction.need<Task>(measure->taskId, RuleReason::TaskUnknown);
    if (!task)
        return task.error();
    if (const auto plan = presentPlan(transaction, task->planId); !plan)
        return plan.error();
    if (task->removed)
        return Error{ErrorCode::Invalid, RuleReason::TaskDeleted, {},
            {{u"name"_s, task->title.isEmpty() ? task->number : task->title}}};
    return bringBack(transaction, *measure);
}

} // namespace

Result<std::vector<DeletedRow>> deletedRows(const Workspace &workspace)
{
    return deletedRows(workspace.store().db());
}

Result<> restoreDeleted(
    Workspace &workspace, const std::vector<TaskId> &tasks, const std::vector<MeasureId> &measures)
{
    return workspace.store().transact(OpKind::RestoreDeleted, [&](Transaction &transaction) -> Result<> {
        for (const TaskId task : tasks)
            QD_TRY(restoreTask(transaction, task));
        for (const MeasureId measure : measures)
            QD_TRY(restoreMeasure(transaction, measure));
        return {};
    });
}

} // namespace qd
