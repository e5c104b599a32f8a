// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/cycletable.h"

#include <algorithm>

namespace qd
{
namespace
{

const ReportingCycle *lastBegun(const std::vector<ReportingCycle> &cycles, QDate day)
{
    const auto at = std::find_if(cycles.rbegin(), cycles.rend(),
        [day](const ReportingCycle &cycle) { return !cycle.fromDay.isValid() || cycle.fromDay <= day; });
    return at == cycles.rend() ? nullptr : &*at;
}

const ReportingCycle *lastBegun(
    const QHash<qint64, std::vector<ReportingCycle>> &cyclesOf, qint64 id, QDate day)
{
    const auto list = cyclesOf.constFind(id);
    return list == cyclesOf.constEnd() ? nullptr : lastBegun(*list, day);
}

/// A null day, from the beginning, sorts before every other.
void sortByBegin(std::vector<ReportingCycle> &cycles)
{
    std::stable_sort(cycles.begin(), cycles.end(),
        [](const ReportingCycle &a, const ReportingCycle &b) { return a.fromDay < b.fromDay; });
}

} // namespace

CycleTable::CycleTable(const std::vector<ReportingCycle> &rows)
{
    for (const ReportingCycle &row : rows) {
        auto &list = row.measureId.isValid() ? m_ofMeasure[row.measureId.value]
            : row.taskId.isValid()           ? m_ofTask[row.taskId.value]
                                             : m_ofPlan;
        list.push_back(row);
    }
    sortByBegin(m_ofPlan);
    for (auto *lists : {&m_ofTask, &m_ofMeasure}) {
        for (auto &list : *lists)
            sortByBegin(list);
    }
}

const ReportingCycle *CycleTable::on(QDate day) const
{
    return lastBegun(m_ofPlan, day);
}

const ReportingCycle *CycleTable::on(TaskId task, QDate day) const
{
    const ReportingCycle *own = lastBegun(m_ofTask, task.value, day);
    return own ? own : on(day);
}

const ReportingCycle *CycleTable::on(const Measure &measure, QDate day) const
{
    const ReportingCycle *own = lastBegun(m_ofMeasure, measure.id.value, day);
    return own ? own : on(measure.taskId, day);
}

} // namespace qd
