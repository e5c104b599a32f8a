// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/document/document.h"
#include "paper/document/papertext.h"

namespace qd
{

/// The part of the handout that goes through the tasks by section: parties, deadline, lights, latest
/// progress.
std::vector<Block> taskBlocks(const PaperInput &input, const PaperText &text, const PlanCounts &counts);

} // namespace qd
