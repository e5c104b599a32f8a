// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/duerecords.h"
#include "domain/records/planrecords.h"

#include <QHash>

#include <vector>

namespace qd
{

/// The reporting cycles of a plan that the office set, ready to be asked for a day: the narrowest in force holds, that of
/// the measure before that of the task before that of the plan, of each the one that began last.
class CycleTable final
{
public:
    CycleTable() = default;
    explicit CycleTable(const std::vector<ReportingCycle> &rows);

    bool isEmpty() const { return m_ofPlan.empty() && m_ofTask.isEmpty() && m_ofMeasure.isEmpty(); }
    /// In force on the day. nullptr: none was set, so that Plan::cycle holds.
    const ReportingCycle *on(const Measure &measure, QDate day) const;
    const ReportingCycle *on(TaskId task, QDate day) const; ///< of the task as a whole
    const ReportingCycle *on(QDate day) const; ///< of the plan as a whole

private:
    std::vector<ReportingCycle> m_ofPlan; // each list by the day it begins
    QHash<qint64, std::vector<ReportingCycle>> m_ofTask, m_ofMeasure;
};

} // namespace qd
