// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/answereddoubts.h"

#include "domain/changed/opendoubt.h"

#include <QHash>

#include <algorithm>

namespace qd
{
namespace
{

bool isOneOf(const std::vector<const OpenDoubt *> &waiting, const OpenDoubt &point)
{
    return std::any_of(
        waiting.begin(), waiting.end(), [&](const OpenDoubt *other) { return askTheSame(*other, point); });
}

} // namespace

std::vector<int> answeredDoubts(
    const PlanBook &plan, const std::vector<Doubt> &doubts, const PlanDifference &difference)
{
    QHash<NodeId, TaskId> unchanged;
    for (const TaskDifference &row : difference.tasks) {
        if (row.fate == TaskFate::Same)
            unchanged.insert(row.node, row.task);
    }
    const auto waiting = plan.openDoubts();
    std::vector<int> answered;
    for (size_t i = 0; i < doubts.size(); ++i) {
        const TaskId task = unchanged.value(doubts[i].task);
        if (task.isValid() && !isOneOf(waiting, openDoubtOf(doubts[i], task)))
            answered.push_back(static_cast<int>(i));
    }
    return answered;
}

} // namespace qd
