// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tasks/cyclewriting.h"

#include "base/reasons/supervisionreason.h"
#include "domain/plan/reportingcycles.h"
#include "storage/planqueries.h"
#include "workspace/tasks/presentplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<> checkBegin(Transaction &transaction, const ReportingCycle &cycle)
{
    const QDate today = transaction.today();
    const QDate earliest(today.year(), today.month(), 1);
    if (cycle.fromDay.isValid() && cycle.fromDay >= earliest)
        return {};
    const auto reported = hasReports(transaction.db(), cycle.planId);
    if (!reported)
        return reported.error();
    if (!*reported) // nobody has kept to the cycle yet
        return {};
    const auto plan = presentPlan(transaction, cycle.planId);
    if (!plan)
        return plan.error();
    const QDate from = cycle.fromDay.isValid() ? cycle.fromDay : QDate(plan->year, 1, 1);
    return Error{ErrorCode::Invalid, SupervisionReason::CycleTooEarly, {},
        {{u"value"_s, from.toString(Qt::ISODate)}, {u"day"_s, earliest.toString(Qt::ISODate)}}};
}

} // namespace

Result<ReportingCycleId> writeCycle(Transaction &transaction, ReportingCycle cycle)
{
    if (cycle.dueDay < 0 || cycle.dueDay > 31)
        return Error{ErrorCode::Invalid, SupervisionReason::DueDayImpossible, {},
            {{u"value"_s, QString::number(cycle.dueDay)}}};
    if (cycle.dueMonth < 0 || cycle.dueMonth > 11)
        return Error{ErrorCode::Invalid, SupervisionReason::DueDayImpossible, {},
            {{u"value"_s, QString::number(cycle.dueMonth)}}};
    QD_TRY(checkBegin(transaction, cycle));
    if (cycle.atMilestones)
        cycle.cycle = Cycle::Month;
    const auto all = Repo<ReportingCycle>(transaction.db()).by("plan_id"_L1, cycle.planId.value);
    if (!all)
        return all.error();
    const auto same = std::find_if(all->begin(), all->end(), [&](const ReportingCycle &row) {
        return row.taskId == cycle.taskId && row.measureId == cycle.measureId && row.fromDay == cycle.fromDay;
    });
    if (same == all->end()) {
        QD_TRY(transaction.insert(cycle));
        return cycle.id;
    }
    cycle.id = same->id;
    QD_TRY(transaction.update(*same, cycle));
    return cycle.id;
}

Result<QDate> nextCycleStart(Transaction &transaction, PlanId plan)
{
    PlanRows rows;
    const auto row = presentPlan(transaction, plan);
    if (!row)
        return row.error();
    const auto cycles = Repo<ReportingCycle>(transaction.db()).by("plan_id"_L1, plan.value);
    if (!cycles)
        return cycles.error();
    rows.plan = *row;
    rows.cycles = *cycles;
    return nextPeriodStart(PlanBook(std::move(rows)), transaction.today());
}

} // namespace qd
