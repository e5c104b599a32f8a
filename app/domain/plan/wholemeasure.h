// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

namespace qd
{

/// What a task says where it is its own measure: its text, else its title.
QString wordingOf(const Task &task);
/// Whether the measure says what the task says; spaces around it do not count.
bool saysTheSame(const Measure &measure, const Task &task);

/// The only measure of a task when it is the task itself: it says the same and has no deadline, start or agency of its
/// own. On screen the two are one row. nullptr for a task that was split, or whose measure has something of its own.
const Measure *wholeMeasure(const PlanBook &book, TaskId task);

} // namespace qd
