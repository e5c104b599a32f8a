// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/papertext.h"
#include "report/tally.h"

namespace qd
{

/// The part of the handout that goes through the tasks by section: parties, deadline, lights, latest
/// progress.
std::vector<Block> taskBlocks(const ReportInput &input, const PaperText &text, const Tally &tally);

} // namespace qd
