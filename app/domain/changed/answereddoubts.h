// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/plandifference.h"

namespace qd
{

/// Which doubts about a changed document (indexes into Proposal::doubts) the clerk has answered with the plan
/// that is there: those about a task that the document leaves as it is. Not those that still wait on the
/// Today page, and none about a name on several tasks or about the whole.
std::vector<int> answeredDoubts(
    const PlanBook &plan, const std::vector<Doubt> &doubts, const PlanDifference &difference);

} // namespace qd
