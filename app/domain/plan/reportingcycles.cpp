// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/reportingcycles.h"

#include <algorithm>

namespace qd
{
namespace
{

CycleRule ruleOf(const ReportingCycle *cycle, const Plan &plan)
{
    if (!cycle)
        return {plan.cycle};
    return {cycle->atMilestones ? Cycle::Month : cycle->cycle, cycle->atMilestones, cycle->dueDay, cycle->dueMonth};
}

} // namespace

CycleRule cycleOn(const PlanBook &book, const Measure &measure, QDate day)
{
    const CycleTable &table = book.cycleTable();
    return ruleOf(table.isEmpty() ? nullptr : table.on(measure, day), book.plan());
}

CycleRule cycleOn(const PlanBook &book, TaskId task, QDate day)
{
    return ruleOf(book.cycleTable().on(task, day), book.plan());
}

CycleRule cycleOn(const PlanBook &book, QDate day)
{
    return ruleOf(book.cycleTable().on(day), book.plan());
}

Cycle shortestCycle(const PlanBook &book)
{
    Cycle shortest = book.plan().cycle;
    for (const ReportingCycle &cycle : book.cycles())
        shortest = std::min(shortest, ruleOf(&cycle, book.plan()).cycle);
    return shortest;
}

QDate nextPeriodStart(const PlanBook &book, QDate day)
{
    return Period::containing(day, cycleOn(book, day).cycle).end().addDays(1);
}

} // namespace qd
