// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

// 填报周期: how often is reported, as of a day (docs/domain.md §5).
namespace qd
{

/// What decides about the reports of a measure on a day: of the ReportingCycle in force, else of the plan itself.
struct CycleRule {
    Cycle cycle = Cycle::Quarter;
    bool atMilestones = false;
    int dueDay = 0; ///< as ReportingCycle has it
    int dueMonth = 0;
    friend bool operator==(const CycleRule &, const CycleRule &) = default;
};

CycleRule cycleOn(const PlanBook &book, const Measure &measure, QDate day);
/// Of a task as a whole, and of the plan.
CycleRule cycleOn(const PlanBook &book, TaskId task, QDate day);
CycleRule cycleOn(const PlanBook &book, QDate day);

/// The shortest cycle that anything in the plan is reported by in its year: what a list of periods to choose from begins with.
Cycle shortestCycle(const PlanBook &book);

/// The day from which another cycle than the present one can hold at the earliest by default: 自下一期起, the day behind the
/// last one of the plan's period that runs on the day.
QDate nextPeriodStart(const PlanBook &book, QDate day);

} // namespace qd
