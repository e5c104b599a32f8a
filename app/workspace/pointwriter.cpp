// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pointwriter.h"

#include "domain/openpoint.h"
#include "storage/repo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The task a doubt is about; an invalid id for one about the whole, nothing for a task that was left out.
std::optional<TaskId> subjectOf(const Doubt &doubt, const TaskPlaces &tasks)
{
    if (doubt.section < 0 || doubt.task < 0)
        return TaskId{};
    const auto section = static_cast<size_t>(doubt.section);
    const auto task = static_cast<size_t>(doubt.task);
    if (section >= tasks.size() || task >= tasks[section].size() || !tasks[section][task].isValid())
        return std::nullopt;
    return tasks[section][task];
}

bool touched(const TaskPlaces &tasks, TaskId id)
{
    return std::any_of(tasks.begin(), tasks.end(),
        [&](const auto &list) { return std::find(list.begin(), list.end(), id) != list.end(); });
}

/// Takes the row that says the same out of the list.
std::optional<OpenPoint> takeSame(std::vector<OpenPoint> &rows, const OpenPoint &point)
{
    const auto at = std::find_if(
        rows.begin(), rows.end(), [&](const OpenPoint &row) { return askTheSame(row, point); });
    if (at == rows.end())
        return std::nullopt;
    const OpenPoint row = *at;
    rows.erase(at);
    return row;
}

} // namespace

Result<> writeOpenPoints(
    Transaction &transaction, PlanId plan, const std::vector<Doubt> &left, const TaskPlaces &tasks)
{
    auto present = Repo<OpenPoint>(transaction.db()).by("plan_id"_L1, plan.value);
    if (!present)
        return present.error();
    int position = 0;
    for (const Doubt &doubt : left) {
        const auto subject = subjectOf(doubt, tasks);
        if (!subject)
            continue;
        OpenPoint point = openPointOf(doubt, *subject);
        point.planId = plan;
        const auto before = takeSame(*present, point);
        if (before)
            point = *before;
        point.proposal = doubt.proposal;
        point.position = position++;
        QD_TRY(before ? transaction.update(*before, point) : transaction.insert(point));
    }
    for (const OpenPoint &gone : *present) {
        if (gone.taskId.isValid() && !touched(tasks, gone.taskId))
            continue;
        OpenPoint after = gone;
        after.settled = true;
        QD_TRY(transaction.update(gone, after));
    }
    return {};
}

} // namespace qd
