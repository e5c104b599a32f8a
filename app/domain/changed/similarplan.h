// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "domain/proposal/proposal.h"
#include "domain/records/records.h"

#include <optional>
#include <vector>

namespace qd
{

/// The plan a proposal may be a changed version of: of the same year, with the title most alike (more than
/// half of its two-character pieces, the year left out). Of equals the first in the list. Nothing when there
/// is none. Of a file with several plans each title counts that is taken.
std::optional<Plan> similarPlan(const std::vector<Plan> &plans, const Proposal &proposal);

/// Which of several plans in a file is meant by a plan that was imported without the others: the index of the
/// taken one with the title most alike. Nothing for a plan that was made of several, where one alone is
/// taken, and where no title is alike.
std::optional<int> similarPart(const PlanBook &plan, const Proposal &proposal);

} // namespace qd
