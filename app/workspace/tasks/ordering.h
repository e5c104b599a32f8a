// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/records.h"
#include "workspace/door/transaction.h"

namespace qd
{

/// Tasks are numbered through a plan in document order; these keep the numbers without a gap, writing only
/// the rows whose number changes.

/// Sets the position of a new task behind the last one of its section and moves the later ones up.
Result<> makeRoomForTask(Transaction &transaction, Task &task);
/// Puts a task at a place (from 0, among the tasks not removed) of a section of the same plan.
Result<> reorderTask(Transaction &transaction, const Task &task, SectionId section, int place);

/// Sets the position of a new measure: at `place` among the measures of its task that are not removed, behind
/// the last when `place` is negative or too large.
Result<> makeRoomForMeasure(Transaction &transaction, Measure &measure, int place);
/// Puts a measure at a place of a task.
Result<> reorderMeasure(Transaction &transaction, const Measure &measure, TaskId task, int place);

} // namespace qd
