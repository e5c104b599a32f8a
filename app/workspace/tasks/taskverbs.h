// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// What can be done with tasks. Each is one transaction, one audit entry and one undo step, and ends
// with exactly one changed().
namespace qd
{

/// Number, title, text, heading, deadline, start, summarising agency, leaders of an existing task.
Result<> editTask(Workspace &workspace, const Task &seen, const Task &wanted);
/// At the end of the section, with one measure. Later tasks of the plan keep their ids.
Result<TaskId> addTask(Workspace &workspace, SectionId section, const QString &number, const QString &title,
    const QString &text);
Result<> moveTask(
    Workspace &workspace, TaskId task, SectionId section, int place); ///< place: from 0 within the section
Result<> deleteTasks(Workspace &workspace, const std::vector<TaskId> &tasks); ///< hidden, reports kept
/// How many reports they, or their measures, have.
Result<int> progressCount(
    const Workspace &workspace, const std::vector<TaskId> &tasks, const std::vector<MeasureId> &measures);

} // namespace qd
