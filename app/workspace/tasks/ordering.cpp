// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tasks/ordering.h"

#include "storage/planqueries.h"

#include <algorithm>

namespace qd
{
namespace
{

/// Where in a list with removed rows the row at `place` among the others stands; the end when there are
/// fewer.
template <typename R>
typename std::vector<R>::iterator placeIn(std::vector<R> &rows, int place)
{
    if (place < 0)
        return rows.end();
    auto at = rows.begin();
    for (int left = place; at != rows.end(); ++at) {
        if (!at->removed && left-- == 0)
            break;
    }
    return at;
}

/// Writes the rows whose position is not their place in the list; a row without id only gets it.
template <typename R>
Result<> renumber(Transaction &transaction, std::vector<R> &rows)
{
    int position = 0;
    for (R &row : rows) {
        R after = row;
        after.position = position++;
        if (row.id.isValid())
            QD_TRY(transaction.update(row, after));
        row = after;
    }
    return {};
}

/// The tasks of a plan by section, in document order.
Result<std::vector<std::vector<Task>>> tasksBySection(
    Transaction &transaction, const std::vector<Section> &sections, PlanId plan)
{
    const auto tasks = tasksInOrder(transaction.db(), plan);
    if (!tasks)
        return tasks.error();
    std::vector<std::vector<Task>> lists(sections.size());
    for (const Task &task : *tasks) {
        const auto home = std::find_if(sections.begin(), sections.end(),
            [&](const Section &section) { return section.id == task.sectionId; });
        if (home != sections.end())
            lists[static_cast<size_t>(home - sections.begin())].push_back(task);
    }
    return lists;
}

std::vector<Task> flattened(const std::vector<std::vector<Task>> &lists)
{
    std::vector<Task> all;
    for (const auto &list : lists)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

/// Renumbers the plan with `task` (new: id 0) at a place of a section; `task` gets its new position.
Result<> placeTask(Transaction &transaction, Task &task, SectionId section, int place)
{
    const auto sections = sectionsInOrder(transaction.db(), task.planId);
    if (!sections)
        return sections.error();
    auto lists = tasksBySection(transaction, *sections, task.planId);
    if (!lists)
        return lists.error();
    for (auto &list : *lists)
        std::erase_if(list, [&](const Task &other) { return task.id.isValid() && other.id == task.id; });
    const auto home
        = std::find_if(sections->begin(), sections->end(), [&](const Section &s) { return s.id == section; });
    auto &list = (*lists)[static_cast<size_t>(home - sections->begin())];
    Task placed = task;
    placed.sectionId = section;
    list.insert(placeIn(list, place), placed);
    auto all = flattened(*lists);
    int position = 0;
    for (Task &row : all) {
        const bool isIt = row.id == task.id;
        Task after = row;
        after.position = position++;
        if (row.id.isValid())
            QD_TRY(transaction.update(isIt ? task : row, after));
        if (isIt)
            placed = after;
    }
    task = placed;
    return {};
}

} // namespace

Result<> makeRoomForTask(Transaction &transaction, Task &task)
{
    return placeTask(transaction, task, task.sectionId, -1);
}

Result<> reorderTask(Transaction &transaction, const Task &task, SectionId section, int place)
{
    Task moved = task;
    return placeTask(transaction, moved, section, place < 0 ? 0 : place);
}

Result<> makeRoomForMeasure(Transaction &transaction, Measure &measure, int place)
{
    auto rows = measuresInOrder(transaction.db(), measure.taskId);
    if (!rows)
        return rows.error();
    const auto at = rows->insert(placeIn(*rows, place), measure);
    const auto index = at - rows->begin();
    QD_TRY(renumber(transaction, *rows));
    measure.position = (*rows)[static_cast<size_t>(index)].position;
    return {};
}

Result<> reorderMeasure(Transaction &transaction, const Measure &measure, TaskId task, int place)
{
    auto rows = measuresInOrder(transaction.db(), task);
    if (!rows)
        return rows.error();
    std::erase_if(*rows, [&](const Measure &other) { return other.id == measure.id; });
    Measure moved = measure;
    moved.taskId = task;
    if (measure.taskId != task)
        QD_TRY(transaction.update(measure, moved));
    rows->insert(placeIn(*rows, place < 0 ? 0 : place), moved);
    return renumber(transaction, *rows);
}

} // namespace qd
