// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

namespace qd
{

/// Whether the rows read otherwise on the day: a task or measure was not part of the plan, or a text was
/// adjusted since.
bool wereDifferentOn(const PlanRows &rows, QDate day);

/// The rows as they were on the day: what came later or had gone is removed, as is a section that has lost
/// all its tasks so; the texts are those before the adjustments made since.
void turnBackTo(PlanRows &rows, QDate day);

} // namespace qd
