// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/bulk/taskmover.h"

#include "ui/common/ask.h"
#include "ui/common/session.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

bool TaskMover::moveBy(TaskId id, int by)
{
    const PlanBook &book = m_session.book();
    const Task *task = book.task(id);
    if (!task)
        return false;
    const auto siblings = book.tasksOf(task->sectionId);
    const auto at = std::find(siblings.begin(), siblings.end(), task) - siblings.begin();
    const auto place = static_cast<int>(at) + by;
    if (place >= 0 && place < static_cast<int>(siblings.size()))
        return m_session.accept(moveTask(m_session.workspace(), id, task->sectionId, place));
    const auto sections = book.sections();
    const auto here = std::find_if(
        sections.begin(), sections.end(), [&](const Section *s) { return s->id == task->sectionId; });
    const auto next = (here - sections.begin()) + by;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(sections.size()))
        return false;
    const SectionId section = sections[static_cast<size_t>(next)]->id;
    const int end = by > 0 ? 0 : static_cast<int>(book.tasksOf(section).size());
    return m_session.accept(moveTask(m_session.workspace(), id, section, end));
}

bool TaskMover::moveBy(MeasureId id, int by)
{
    const PlanBook &book = m_session.book();
    const Measure *measure = book.measure(id);
    if (!measure)
        return false;
    const auto siblings = book.measuresOf(measure->taskId);
    const auto at = std::find(siblings.begin(), siblings.end(), measure) - siblings.begin();
    const auto place = static_cast<int>(at) + by;
    if (place >= 0 && place < static_cast<int>(siblings.size()))
        return m_session.accept(moveMeasure(m_session.workspace(), id, measure->taskId, place));
    const Task *next = book.taskByOrdinal(book.ordinalOf(measure->taskId) + by);
    if (!next)
        return false;
    const int end = by > 0 ? 0 : static_cast<int>(book.measuresOf(next->id).size());
    return m_session.accept(moveMeasure(m_session.workspace(), id, next->id, end));
}

bool TaskMover::moveToSection(TaskId task, QWidget *asking)
{
    const Task *row = m_session.book().task(task);
    if (!row)
        return false;
    QStringList titles;
    std::vector<SectionId> sections;
    for (const Section *section : m_session.book().sections()) {
        if (section->id == row->sectionId)
            continue;
        titles << section->number + u'、' + section->title;
        sections.push_back(section->id);
    }
    const auto chosen = titles.isEmpty()
        ? std::nullopt
        : m_session.ask().choose(asking, tr("Move to another section"),
            tr("Where should %1%2 go?").arg(row->number, row->title), titles);
    if (!chosen)
        return false;
    const SectionId to = sections[static_cast<size_t>(*chosen)];
    const int end = static_cast<int>(m_session.book().tasksOf(to).size());
    return m_session.accept(moveTask(m_session.workspace(), task, to, end));
}

} // namespace qd
