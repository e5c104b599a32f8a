// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

// What became of a deadline: the one there was first, and which of them timeliness is judged by.
namespace qd
{

/// 原定时限: what was planned before any extension. Where the plan had none, the first that the office set. As of the day.
Deadline originalDeadlineOf(const PlanBook &book, const Measure &measure, QDate day);

/// The deadline that decides what is 逾期 and due soon: by the rule of the office (OfficeRules::deadlineBasis), or by the choice for a paper, the
/// original one or the one that holds on the day.
Deadline judgedDeadlineOf(const PlanBook &book, const Measure &measure, QDate day);

} // namespace qd
