// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/due/dueverbs.h"

#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "workspace/door/transaction.h"
#include "workspace/tasks/cyclewriting.h"
#include "workspace/tasks/presentplan.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What the cycle is about, with the plan it belongs to.
Result<ReportingCycle> cycleAbout(Transaction &transaction, const CycleInput &input)
{
    ReportingCycle cycle;
    cycle.planId = input.plan;
    cycle.taskId = input.task;
    cycle.measureId = input.measure;
    if (input.measure.isValid()) {
        const auto measure = transaction.need<Measure>(input.measure, RuleReason::MeasureUnknown);
        if (!measure)
            return measure.error();
        cycle.taskId = measure->taskId;
    }
    if (cycle.taskId.isValid()) {
        const auto task = transaction.need<Task>(cycle.taskId, RuleReason::TaskUnknown);
        if (!task)
            return task.error();
        cycle.planId = task->planId;
    }
    const auto plan = presentPlan(transaction, cycle.planId);
    return plan ? Result<ReportingCycle>(cycle) : plan.error();
}

} // namespace

Result<ReportingCycleId> setReportingCycle(Workspace &workspace, const CycleInput &input)
{
    ReportingCycleId id;
    QD_TRY(workspace.store().transact(OpKind::SetCycle, [&](Transaction &transaction) -> Result<> {
        auto cycle = cycleAbout(transaction, input);
        if (!cycle)
            return cycle.error();
        cycle->cycle = input.cycle;
        cycle->atMilestones = input.atMilestones;
        cycle->dueDay = input.dueDay;
        cycle->dueMonth = input.dueMonth;
        cycle->basis = input.basis.trimmed();
        if (!input.fromTheBeginning) {
            const auto next = nextCycleStart(transaction, cycle->planId);
            if (!next)
                return next.error();
            cycle->fromDay = input.from.isValid() ? input.from : *next;
        }
        const auto written = writeCycle(transaction, *cycle);
        if (!written)
            return written.error();
        id = *written;
        return {};
    }));
    return id;
}

Result<> setReportingDay(Workspace &workspace, PlanId plan, const Period &period, QDate day)
{
    return workspace.store().transact(OpKind::SetReportingDay, [&](Transaction &transaction) -> Result<> {
        if (const auto there = presentPlan(transaction, plan); !there)
            return there.error();
        const auto all = Repo<ReportingDay>(transaction.db()).by("plan_id"_L1, plan.value);
        if (!all)
            return all.error();
        const auto set = std::find_if(
            all->begin(), all->end(), [&](const ReportingDay &row) { return row.period == period; });
        ReportingDay wanted;
        wanted.planId = plan;
        wanted.period = period;
        wanted.day = day;
        if (set == all->end())
            return day.isValid() ? transaction.insert(wanted) : Result<>();
        if (!day.isValid())
            return transaction.remove(*set);
        wanted.id = set->id;
        return transaction.update(*set, wanted);
    });
}

Result<> setMilestones(Workspace &workspace, MeasureId measure, const std::vector<MilestoneLine> &lines)
{
    const auto says = [](const MilestoneLine &line) { return !line.text.trimmed().isEmpty(); };
    if (!std::all_of(lines.begin(), lines.end(), says))
        return Error{ErrorCode::Invalid, RuleReason::TextMissing, {}, {}};
    return workspace.store().transact(OpKind::SetMilestones, [&](Transaction &transaction) -> Result<> {
        if (const auto row = transaction.need<Measure>(measure, RuleReason::MeasureUnknown); !row)
            return row.error();
        auto present = Repo<Milestone>(transaction.db()).by("measure_id"_L1, measure.value);
        if (!present)
            return present.error();
        std::stable_sort(present->begin(), present->end(),
            [](const Milestone &a, const Milestone &b) { return a.position < b.position; });
        for (size_t i = 0; i < std::max(lines.size(), present->size()); ++i) {
            if (i >= lines.size()) {
                QD_TRY(transaction.remove((*present)[i]));
                continue;
            }
            Milestone wanted;
            wanted.measureId = measure;
            wanted.position = static_cast<int>(i);
            wanted.text = lines[i].text.trimmed();
            wanted.deadlinePhrase = lines[i].deadline.phrase;
            wanted.deadlineDate = lines[i].deadline.date;
            if (i >= present->size()) {
                QD_TRY(transaction.insert(wanted));
                continue;
            }
            wanted.id = (*present)[i].id;
            QD_TRY(transaction.update((*present)[i], wanted));
        }
        return {};
    });
}

Result<int> importCalendar(Workspace &workspace, const std::vector<CalendarDay> &days)
{
    int changed = 0;
    QD_TRY(workspace.store().transact(OpKind::EditCalendar, [&](Transaction &transaction) -> Result<> {
        const auto present = Repo<CalendarDay>(transaction.db()).all();
        if (!present)
            return present.error();
        QSet<int> years;
        QHash<QDate, const CalendarDay *> there;
        for (const CalendarDay &row : *present)
            there.insert(row.day, &row);
        for (const CalendarDay &day : days) {
            years.insert(day.day.year());
            CalendarDay wanted = day;
            const CalendarDay *before = there.take(day.day);
            wanted.id = before ? before->id : CalendarDayId{};
            QD_TRY(before ? transaction.update(*before, wanted) : transaction.insert(wanted));
        }
        for (const CalendarDay *gone : std::as_const(there)) {
            if (years.contains(gone->day.year()))
                QD_TRY(transaction.remove(*gone));
        }
        changed = static_cast<int>(transaction.changes().size());
        return {};
    }));
    return changed;
}

} // namespace qd
