// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/document/papertext.h"

namespace qd
{

/// What became of what was promised: of the measures with a day of their own from the beginning so many kept
/// it, slipped behind it, are not due yet; what came later is counted apart, 临时任务 by themselves. Judged
/// by the original deadline. Empty where the plan promised no day and nothing came.
FilledText commitmentWords(const PaperInput &input, const PlanCounts &counts, const PaperText &text);

} // namespace qd
