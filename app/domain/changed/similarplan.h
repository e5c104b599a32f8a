// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"
#include "domain/records/records.h"

#include <optional>
#include <vector>

namespace qd
{

/// The plan a proposal may be a changed version of: of the same year, with the title most alike (more than
/// half of its two-character pieces, the year left out). Of equals the first in the list. Nothing when there
/// is none.
std::optional<Plan> similarPlan(const std::vector<Plan> &plans, const Proposal &proposal);

} // namespace qd
