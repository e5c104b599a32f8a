// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/rowsofday.h"

#include "domain/records/rowlist.h"

#include <QSet>

#include <algorithm>

namespace qd
{
namespace
{

template <typename R>
bool isThereOn(const R &row, QDate day)
{
    return !(row.fromDay.isValid() && row.fromDay > day) && !(row.untilDay.isValid() && row.untilDay < day);
}

bool adjustsAfter(const Act &act, QDate day)
{
    return act.kind == ActKind::Adjustment && act.onDay > day;
}

/// Those without tasks from the beginning stay.
void dropEmptied(PlanRows &rows, QDate day)
{
    QSet<SectionId> used, emptied;
    for (const Task &task : rows.tasks) {
        if (!task.removed)
            (isThereOn(task, day) ? used : emptied).insert(task.sectionId);
    }
    std::erase_if(rows.sections,
        [&](const Section &section) { return emptied.contains(section.id) && !used.contains(section.id); });
}

template <typename R, typename I>
R *rowOf(std::vector<R> &rows, I id)
{
    const auto at = std::lower_bound(
        rows.begin(), rows.end(), id, [](const R &row, I wanted) { return row.id < wanted; });
    return at != rows.end() && at->id == id ? &*at : nullptr;
}

/// The wording before the first adjustment after the day: taken back the newest first, the last of them
/// holds.
void takeAdjustmentsBack(PlanRows &rows, QDate day)
{
    std::vector<const Act *> later;
    for (const Act &act : rows.acts) {
        if (adjustsAfter(act, day))
            later.push_back(&act);
    }
    std::stable_sort(later.begin(), later.end(),
        [](const Act *a, const Act *b) { return std::pair(a->onDay, a->id) > std::pair(b->onDay, b->id); });
    for (const Act *act : later) {
        if (Measure *measure = rowOf(rows.measures, act->measureId))
            measure->text = act->formerText;
        else if (Task *task = rowOf(rows.tasks, act->taskId); task && !act->measureId.isValid())
            task->text = act->formerText;
    }
}

} // namespace

bool wereDifferentOn(const PlanRows &rows, QDate day)
{
    const auto notThere = [day](const auto &row) { return !row.removed && !isThereOn(row, day); };
    return std::any_of(rows.tasks.begin(), rows.tasks.end(), notThere)
        || std::any_of(rows.measures.begin(), rows.measures.end(), notThere)
        || std::any_of(
            rows.acts.begin(), rows.acts.end(), [day](const Act &act) { return adjustsAfter(act, day); });
}

void turnBackTo(PlanRows &rows, QDate day)
{
    dropEmptied(rows, day);
    for (Task &task : rows.tasks)
        task.removed = task.removed || !isThereOn(task, day);
    for (Measure &measure : rows.measures)
        measure.removed = measure.removed || !isThereOn(measure, day);
    takeAdjustmentsBack(rows, day);
}

} // namespace qd
