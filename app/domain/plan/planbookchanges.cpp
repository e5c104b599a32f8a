// SPDX-License-Identifier: GPL-3.0-or-later
// How a book follows what was written since it was read.
#include "domain/plan/planbook.h"

#include "domain/records/rowlist.h"

namespace qd
{
void PlanBook::takeBlockedReason(const Change &change)
{
    if (!change.after)
        return;
    if (const auto row = fromRow<Progress>(*change.after); row.blocked)
        m_rows.blockedReasons.insert(row.id.value, row.problem);
}

/// Which versions count may hang on it.
void PlanBook::applySetting(const Change &change)
{
    const ReviewRules before = m_rows.rules.review;
    const auto row = fromRow<Setting>(change.after ? *change.after : *change.before);
    takeSetting(m_rows.rules, row.key, change.after ? std::optional(row.value) : std::nullopt);
    const ReviewRules &now = m_rows.rules.review;
    if (before.on == now.on && before.countSubmitted == now.countSubmitted)
        return;
    m_reports.reviewBy(now);
}

bool PlanBook::apply(const Change &change)
{
    const Applied applied = applyRows(change);
    if (applied == Applied::IndexStale)
        index();
    return applied != Applied::No;
}

bool PlanBook::apply(const ChangeSet &set)
{
    bool any = false;
    bool stale = false;
    for (const Change &change : set.changes) {
        const Applied applied = applyRows(change);
        any = any || applied != Applied::No;
        stale = stale || applied == Applied::IndexStale;
    }
    if (stale)
        index();
    return any;
}

/// Finds parents in the rows, not in the index, which may be stale while an operation is applied.
PlanBook::Applied PlanBook::applyRows(const Change &change)
{
    const auto rowTells = [&](const char *column) {
        const QJsonObject &row = change.after ? *change.after : *change.before;
        return row.value(QLatin1String(column)).toInteger();
    };
    const auto isOfPlan = [&] { return rowTells("plan_id") == m_rows.plan.id.value; };
    const auto isOfTask = [&] { return findById(m_rows.tasks, TaskId{rowTells("task_id")}) != nullptr; };
    const auto isOfMeasure
        = [&] { return findById(m_rows.measures, MeasureId{rowTells("measure_id")}) != nullptr; };
    const auto put = [&](auto &rows, bool ours) {
        if (!ours)
            return Applied::No;
        applyRow(rows, change);
        return Applied::IndexStale;
    };
    if (!change.before && !change.after)
        return Applied::No;
    switch (change.table) {
    case Table::Plan:
        if (change.id != m_rows.plan.id.value || !change.after)
            return Applied::No;
        m_rows.plan = fromRow<Plan>(*change.after);
        return Applied::Yes;
    case Table::Section:
        return put(m_rows.sections, isOfPlan());
    case Table::Task:
        return put(m_rows.tasks, isOfPlan());
    case Table::Measure:
        return put(m_rows.measures, isOfTask());
    case Table::Party:
        return put(m_rows.parties, isOfTask());
    case Table::Exemption:
        return put(m_rows.exemptions, isOfMeasure());
    case Table::Progress:
        if (!isOfMeasure())
            return Applied::No;
        m_reports.apply(change, m_rows.rules.review);
        takeBlockedReason(change);
        return Applied::Yes;
    case Table::OpenDoubt:
        if (!isOfPlan())
            return Applied::No;
        applyRow(m_rows.openDoubts, change);
        return Applied::Yes;
    case Table::Act:
        return put(m_rows.acts, isOfPlan());
    case Table::Milestone:
        return put(m_rows.milestones, isOfMeasure());
    case Table::ReportingCycle:
    case Table::ReportingDay:
        if (!isOfPlan())
            return Applied::No;
        if (change.table == Table::ReportingCycle)
            applyRow(m_rows.cycles, change);
        else
            applyRow(m_rows.reportingDays, change);
        indexDays();
        return Applied::Yes;
    case Table::CalendarDay:
        applyRow(m_rows.calendar, change);
        indexDays();
        return Applied::Yes;
    case Table::ImportBatch:
    case Table::PaperIssue:
    case Table::PaperEdit:
    case Table::ReviewStep: // what it says stands in the report
    case Table::SummaryText: // read where they are shown
    case Table::Evidence:
    case Table::OfficeDate:
        return Applied::No;
    case Table::Setting:
        applySetting(change);
        return Applied::Yes;
    case Table::Agency:
    case Table::Alias:
    case Table::Membership:
        return m_rows.agencies.apply(change) ? Applied::Yes : Applied::No;
    }
    return Applied::No;
}

} // namespace qd
