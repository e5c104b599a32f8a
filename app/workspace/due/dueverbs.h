// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/milestonelines.h"
#include "workspace/door/workspace.h"

// When reports are owed: cycles, reporting days, milestones, working days. Each is one transaction, one audit entry and one undo
// step, and ends with exactly one changed().
namespace qd
{

/// 填报周期 of a plan, or of one task or measure of it. From a day on; what earlier periods owed stays.
struct CycleInput {
    PlanId plan; ///< needed where neither task nor measure is given
    TaskId task;
    MeasureId measure; ///< goes before the task
    Cycle cycle = Cycle::Quarter;
    bool atMilestones = false;
    int dueDay = 0; ///< 每月28日前; 0: the last day
    int dueMonth = 0; ///< so many months after the period
    QDate from; ///< null: 自下一期起, behind the period of the plan that runs today
    bool fromTheBeginning = false; ///< in place of `from`
    QString basis;
};
/// One that began on the same day is replaced. Errors: PlanUnknown, TaskUnknown, MeasureUnknown, DueDayImpossible, CycleTooEarly
/// where reports were made and a month has ended since.
Result<ReportingCycleId> setReportingCycle(Workspace &workspace, const CycleInput &input);

/// 报送截止 of a period; a null day takes it back. Errors: PlanUnknown, PeriodMalformed, DueBeforePeriod.
Result<> setReportingDay(Workspace &workspace, PlanId plan, const Period &period, QDate day);

/// 形象进度 of a measure in place of what there was, in this order (readMilestones makes them of a text). Rows stay what they are by
/// their place. Errors: MeasureUnknown, TextMissing.
Result<> setMilestones(Workspace &workspace, MeasureId measure, const std::vector<MilestoneLine> &lines);

/// A table of working days (readCalendar): the years that have a day in it become what it says, others stay. Single rows are edited
/// by editRows(). Returns how many rows are written or gone.
Result<int> importCalendar(Workspace &workspace, const std::vector<CalendarDay> &days);

} // namespace qd
