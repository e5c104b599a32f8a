// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/supervision/actwriting.h"

#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "workspace/tasks/presentplan.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<Act> actAbout(Transaction &transaction, TaskId task, MeasureId measure)
{
    Act act;
    if (measure.isValid()) {
        const auto row = transaction.need<Measure>(measure, RuleReason::MeasureUnknown);
        if (!row)
            return row.error();
        task = row->taskId;
        act.measureId = measure;
    }
    const auto row = transaction.need<Task>(task, RuleReason::TaskUnknown);
    if (!row)
        return row.error();
    act.planId = row->planId;
    act.taskId = task;
    return act;
}

Result<Act> actAbout(Transaction &transaction, PlanId plan)
{
    const auto row = presentPlan(transaction, plan);
    if (!row)
        return row.error();
    Act act;
    act.planId = plan;
    return act;
}

Result<ActId> writeAct(Transaction &transaction, Act act, QDate on)
{
    const auto day = dayOfAct(transaction, on);
    if (!day)
        return day.error();
    act.onDay = *day;
    act.by = transaction.user();
    QD_TRY(transaction.insert(act));
    return act.id;
}

Result<Act> needAct(Transaction &transaction, ActId id)
{
    return transaction.need<Act>(id, SupervisionReason::ActUnknown);
}

Result<> needAgency(Transaction &transaction, AgencyId id)
{
    if (!id.isValid())
        return {};
    const auto row = transaction.need<Agency>(id, RuleReason::AgencyUnknown);
    return row ? Result<>() : Result<>(row.error());
}

} // namespace qd
