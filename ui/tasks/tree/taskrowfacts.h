// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/filter.h"
#include "domain/counts/searchquery.h"
#include "ui/tasks/tree/tasknode.h"

namespace qd
{

class Session;

/// What is computed for the rows of the task tree: verdicts, duties, folded search texts, and whether the
/// filter shows a row. Kept in the rows until they are forgotten, for most writes touch few of them.
class TaskRowFacts final
{
public:
    explicit TaskRowFacts(const Session &session);

    struct Counts {
        int tasks = 0, measures = 0; ///< shown
        int allTasks = 0, allMeasures = 0; ///< in the plan
        int red = 0, yellow = 0, green = 0, none = 0; ///< of the shown measures
    };

    const TaskFacts &of(const TaskNode &row) const;
    Counts counts(const TaskNode &root) const;

    /// Takes over the day of the session; true: it is another one, and nothing that was computed holds.
    bool takeDay();

    void setFilter(const TaskFilter &filter);
    const TaskFilter &filter() const { return m_filter; }
    void markShown(TaskNode &root) const; ///< all rows, by the filter
    void markTask(TaskNode &task) const; ///< a task and its measures
    void markSection(TaskNode &section) const; ///< by its tasks, which are marked already

private:
    bool markMeasure(TaskNode &measure, quint32 shared) const;

    const Session &m_session;
    TaskFilter m_filter;
    SearchQuery m_query;
    QDate m_day;
};

} // namespace qd
