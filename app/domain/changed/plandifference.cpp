// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/plandifference.h"

#include "base/textcompare.h"
#include "domain/changed/partydifference.h"
#include "domain/changed/sectionmatch.h"
#include "domain/changed/taskmatch.h"
#include "domain/counts/reviewqueue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A task of the proposal with the place of its section.
struct PlacedTask {
    const ProposedTask *task = nullptr;
    int section = 0;
};

std::vector<PlacedTask> tasksOf(const Proposal &proposal)
{
    std::vector<PlacedTask> all;
    for (size_t s = 0; s < proposal.sections.size(); ++s) {
        for (const ProposedTask &task : proposal.sections[s].tasks)
            all.push_back({&task, static_cast<int>(s)});
    }
    return all;
}

std::vector<int> match(const std::vector<const Task *> &before, const std::vector<PlacedTask> &after)
{
    std::vector<TaskWords> old, now;
    for (const Task *task : before)
        old.push_back({task->number, task->title, task->text});
    for (const PlacedTask &task : after)
        now.push_back({task.task->number, task.task->title, task.task->text});
    return matchTasks(old, now);
}

/// Which of the numbers belong to a longest rising run: those are the ones that kept their order. -1 is no
/// number.
std::vector<bool> inOrder(const std::vector<int> &numbers)
{
    std::vector<size_t> ends; // ends[n]: where the best run of length n + 1 ends
    std::vector<int> previous(numbers.size(), -1);
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] < 0)
            continue;
        const auto at = std::lower_bound(ends.begin(), ends.end(), numbers[i],
            [&](size_t end, int value) { return numbers[end] < value; });
        if (at != ends.begin())
            previous[i] = static_cast<int>(*std::prev(at));
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> kept(numbers.size(), false);
    for (int i = ends.empty() ? -1 : static_cast<int>(ends.back()); i >= 0;
         i = previous[static_cast<size_t>(i)])
        kept[static_cast<size_t>(i)] = true;
    return kept;
}

bool differs(const QString &a, const QString &b)
{
    return folded(a) != folded(b);
}

/// Whether the document names a deadline that the plan does not have. One it no longer names stays: as a rule
/// the office has set it.
bool deadlineIsNew(const PlanBook &plan, const Task &before, const ProposedTask &after)
{
    QSet<QString> old{folded(before.deadlinePhrase), folded(plan.deadlineOf(before, endOfTime).phrase)};
    for (const Measure *measure : plan.measuresOf(before.id)) {
        old.insert(folded(measure->deadlinePhrase));
        old.insert(folded(plan.deadlineOf(*measure, endOfTime).phrase));
    }
    const auto isNew = [&](const std::optional<Deadline> &deadline) {
        return deadline && !deadline->phrase.isEmpty() && !old.contains(folded(deadline->phrase));
    };
    return isNew(after.deadline)
        || std::any_of(after.measures.begin(), after.measures.end(),
            [&](const ProposedMeasure &measure) { return isNew(measure.deadline); });
}

int reportsOn(const PlanBook &plan, TaskId task)
{
    int count = 0;
    for (const Measure *measure : plan.measuresOf(task))
        count += countReports(plan, measure->id);
    return count;
}

class Comparison final
{
public:
    Comparison(const PlanBook &plan, const ImportRequest &request, const AgencyRegister &agencies)
        : m_plan(plan)
        , m_proposal(request.proposal)
        , m_names(request.agencies, agencies)
        , m_before(plan.tasks())
        , m_after(tasksOf(request.proposal))
        , m_partner(match(m_before, m_after))
    {
    }

    PlanDifference make() const
    {
        const auto sections = matchSections(m_plan, m_proposal, staying());
        const auto kept = inOrder(m_partner);
        std::vector<TaskDifference> rows;
        for (size_t i = 0; i < m_after.size(); ++i) {
            TaskDifference row;
            if (m_partner[i] < 0)
                row.fate = TaskFate::Added;
            else
                row = compared(*old(i), *m_after[i].task);
            row.node = m_after[i].task->id;
            row.moved = row.moved
                || (m_partner[i] >= 0
                    && (!kept[i] || sections[static_cast<size_t>(m_after[i].section)] != old(i)->sectionId));
            if (row.fate == TaskFate::Same && row.moved)
                row.fate = TaskFate::Changed;
            rows.push_back(row);
        }
        return {m_plan.plan().id, withRemoved(rows)};
    }

private:
    const Task *old(size_t after) const { return m_before[static_cast<size_t>(m_partner[after])]; }

    StayingTasks staying() const
    {
        StayingTasks all;
        for (size_t i = 0; i < m_after.size(); ++i) {
            if (m_partner[i] >= 0)
                all.push_back({old(i)->id, m_after[i].section});
        }
        return all;
    }

    TaskDifference compared(const Task &before, const ProposedTask &after) const
    {
        const ProposedHeading heading = after.heading.value_or(ProposedHeading{});
        const PartyDifference parties = partyDifference(m_plan, before, after, m_names);
        TaskDifference row;
        row.task = before.id;
        row.moved
            = differs(before.headingNumber, heading.number) || differs(before.headingTitle, heading.title);
        row.renumbered = differs(before.number, after.number);
        row.reworded = differs(before.title, after.title) || differs(before.text, after.text);
        row.deadlineChanged = deadlineIsNew(m_plan, before, after);
        row.partiesAdded = parties.added;
        row.partiesRemoved = parties.removed;
        row.reports = reportsOn(m_plan, before.id);
        if (row.reworded || row.deadlineChanged || row.partiesChanged())
            row.measures = measureDifferences(m_plan.measuresOf(before.id), after);
        const bool changed = row.renumbered || row.reworded || row.deadlineChanged || row.partiesChanged();
        row.fate = changed ? TaskFate::Changed : TaskFate::Same;
        return row;
    }

    /// Puts the removed tasks behind the one they stood behind before.
    std::vector<TaskDifference> withRemoved(const std::vector<TaskDifference> &rows) const
    {
        std::vector<int> rowOf(m_before.size(), -1); // place in rows
        for (size_t i = 0; i < m_partner.size(); ++i) {
            if (m_partner[i] >= 0)
                rowOf[static_cast<size_t>(m_partner[i])] = static_cast<int>(i);
        }
        std::vector<std::vector<TaskDifference>> behind(rows.size() + 1); // [0]: before the first
        size_t anchor = 0;
        for (size_t i = 0; i < m_before.size(); ++i) {
            if (rowOf[i] >= 0) {
                anchor = static_cast<size_t>(rowOf[i]) + 1;
                continue;
            }
            TaskDifference row;
            row.fate = TaskFate::Removed;
            row.task = m_before[i]->id;
            row.reports = reportsOn(m_plan, row.task);
            behind[anchor].push_back(row);
        }
        std::vector<TaskDifference> all = behind.front();
        for (size_t i = 0; i < rows.size(); ++i) {
            all.push_back(rows[i]);
            all.insert(all.end(), behind[i + 1].begin(), behind[i + 1].end());
        }
        return all;
    }

    const PlanBook &m_plan;
    const Proposal &m_proposal;
    const PartyNames m_names;
    const std::vector<const Task *> m_before;
    const std::vector<PlacedTask> m_after;
    const std::vector<int> m_partner; // by task of the proposal: its place among m_before, -1 when added
};

} // namespace

bool PlanDifference::isEmpty() const
{
    return std::all_of(
        tasks.begin(), tasks.end(), [](const TaskDifference &row) { return row.fate == TaskFate::Same; });
}

PlanDifference differenceOf(
    const PlanBook &plan, const ImportRequest &request, const AgencyRegister &agencies)
{
    return Comparison(plan, request, agencies).make();
}

} // namespace qd
