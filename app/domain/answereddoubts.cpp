// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answereddoubts.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace qd
{
namespace
{

bool isWaiting(const PlanBook &plan, const Doubt &doubt, TaskId task)
{
    const auto points = plan.openPoints();
    return std::any_of(points.begin(), points.end(), [&](const OpenPoint *point) {
        return point->taskId == task && point->kind == doubt.kind && point->names == doubt.names.join(u'、');
    });
}

} // namespace

std::vector<int> answeredDoubts(
    const PlanBook &plan, const std::vector<Doubt> &doubts, const PlanDifference &difference)
{
    QHash<std::pair<int, int>, TaskId> unchanged; // by section and place in it
    for (const TaskDifference &row : difference.tasks) {
        if (row.fate == TaskFate::Same)
            unchanged.insert({row.section, row.index}, row.task);
    }
    std::vector<int> answered;
    for (size_t i = 0; i < doubts.size(); ++i) {
        const TaskId task = unchanged.value({doubts[i].section, doubts[i].task});
        if (task.isValid() && !isWaiting(plan, doubts[i], task))
            answered.push_back(static_cast<int>(i));
    }
    return answered;
}

} // namespace qd
