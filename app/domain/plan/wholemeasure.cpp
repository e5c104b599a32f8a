// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/wholemeasure.h"

#include <algorithm>

namespace qd
{

QString wordingOf(const Task &task)
{
    return task.text.trimmed().isEmpty() ? task.title : task.text;
}

bool saysTheSame(const Measure &measure, const Task &task)
{
    return measure.text.trimmed() == wordingOf(task).trimmed();
}

const Measure *wholeMeasure(const PlanBook &book, TaskId id)
{
    const Task *task = book.task(id);
    const auto measures = task ? book.measuresOf(id) : std::vector<const Measure *>{};
    if (measures.size() != 1)
        return nullptr;
    const Measure &only = *measures.front();
    const auto acts = book.actsOn(only.id);
    const bool deadlineMoved = std::any_of(
        acts.begin(), acts.end(), [](const Act *act) { return act->kind == ActKind::Deadline; });
    const bool ownDays = deadlineMoved || !only.deadlinePhrase.isEmpty() || only.deadlineDate.isValid()
        || only.startDate.isValid();
    return saysTheSame(only, *task) && !ownDays && book.ownPartiesOf(only.id, endOfTime).empty() ? &only : nullptr;
}

} // namespace qd
