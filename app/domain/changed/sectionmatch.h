// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "domain/proposal/proposal.h"

#include <utility>
#include <vector>

namespace qd
{

/// A task of the plan and the section of the proposal it stands in now.
using StayingTasks = std::vector<std::pair<TaskId, int>>;

/// For each section of the proposal the section of the plan it is, or none: by title, else by where most of
/// its staying tasks come from, else by number. None is matched twice.
std::vector<SectionId> matchSections(
    const PlanBook &plan, const Proposal &proposal, const StayingTasks &staying);

} // namespace qd
