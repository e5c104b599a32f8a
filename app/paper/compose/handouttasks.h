// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/compose/draft.h"

namespace qd
{

/// The part of the handout that goes through the tasks by section: parties, deadline, lights, latest progress.
/// Tasks without a report are named in one sentence before all of them.
void addTasks(Draft &draft, const PaperInput &input, const PlanCounts &counts, const PaperText &text);

} // namespace qd
