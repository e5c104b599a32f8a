// SPDX-License-Identifier: GPL-3.0-or-later
// Moving rows of the task tree up, down and into another section.
#include "ui/tasks/taskactions.h"

#include "ui/common/ask.h"
#include "ui/common/session.h"
#include "ui/tasks/taskview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

void TaskActions::moveBy(int by)
{
    const MeasureId measure = m.view.currentMeasure();
    const TaskId task = m.view.currentTask();
    if (measure.isValid() ? moveMeasureBy(measure, by) : moveTaskBy(task, by))
        showRow(task, measure);
}

/// Within its section; over the end of it into the neighbouring one.
bool TaskActions::moveTaskBy(TaskId id, int by)
{
    const PlanBook &book = m.session.book();
    const Task *task = book.task(id);
    if (!task)
        return false;
    const auto siblings = book.tasksOf(task->sectionId);
    const auto at = std::find(siblings.begin(), siblings.end(), task) - siblings.begin();
    const auto place = static_cast<int>(at) + by;
    if (place >= 0 && place < static_cast<int>(siblings.size()))
        return m.session.report(m.session.workspace().moveTask(id, task->sectionId, place));
    const auto sections = book.sections();
    const auto here = std::find_if(
        sections.begin(), sections.end(), [&](const Section *s) { return s->id == task->sectionId; });
    const auto next = (here - sections.begin()) + by;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(sections.size()))
        return false;
    const SectionId section = sections[static_cast<size_t>(next)]->id;
    const int end = by > 0 ? 0 : static_cast<int>(book.tasksOf(section).size());
    return m.session.report(m.session.workspace().moveTask(id, section, end));
}

/// Within its task; over the end of it into the neighbouring one.
bool TaskActions::moveMeasureBy(MeasureId id, int by)
{
    const PlanBook &book = m.session.book();
    const Measure *measure = book.measure(id);
    if (!measure)
        return false;
    const auto siblings = book.measuresOf(measure->taskId);
    const auto at = std::find(siblings.begin(), siblings.end(), measure) - siblings.begin();
    const auto place = static_cast<int>(at) + by;
    if (place >= 0 && place < static_cast<int>(siblings.size()))
        return m.session.report(m.session.workspace().moveMeasure(id, measure->taskId, place));
    const Task *next = book.taskByOrdinal(book.ordinalOf(measure->taskId) + by);
    if (!next)
        return false;
    const int end = by > 0 ? 0 : static_cast<int>(book.measuresOf(next->id).size());
    return m.session.report(m.session.workspace().moveMeasure(id, next->id, end));
}

void TaskActions::moveToSection()
{
    const TaskId task = m.view.currentTask();
    const Task *row = m.session.book().task(task);
    if (!row)
        return;
    QStringList titles;
    std::vector<SectionId> sections;
    for (const Section *section : m.session.book().sections()) {
        if (section->id == row->sectionId)
            continue;
        titles << section->number + u'、' + section->title;
        sections.push_back(section->id);
    }
    const auto chosen = titles.isEmpty()
        ? std::nullopt
        : m.session.ask().choose(m_page, tr("Move to another section"),
            tr("Where should %1%2 go?").arg(row->number, row->title), titles);
    if (!chosen)
        return;
    const SectionId to = sections[static_cast<size_t>(*chosen)];
    const int end = static_cast<int>(m.session.book().tasksOf(to).size());
    if (m.session.report(m.session.workspace().moveTask(task, to, end)))
        showRow(task, {});
}

} // namespace qd
