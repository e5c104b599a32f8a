// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

namespace qd
{

/// Stage 10: what only the clerk can settle and needs no register: tasks of several agencies without a lead,
/// tasks that name nobody (once for the whole when no task names anybody), level prefixes supplied, deadlines
/// without a date. Ranked. The nodes of the proposal must have their ids.
std::vector<Doubt> findDoubts(const Proposal &proposal);

/// The weightiest first: what concerns the whole plan, then by kind, then in the order of the plan (of the
/// ids that reading gave).
void rankDoubts(std::vector<Doubt> &doubts);

} // namespace qd
