// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

namespace qd
{

/// Stage 8: what only the clerk can settle and needs no register: tasks of several agencies without a lead,
/// tasks that name nobody (once for the whole when no task names anybody).
std::vector<Doubt> findDoubts(const Proposal &proposal);

} // namespace qd
