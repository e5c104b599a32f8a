// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/compose/draft.h"

// What the office did, for the table of a meeting: of the measures chosen, what still waits and what happened
// since the paper's period began, up to its reference day.
namespace qd
{

/// 领导批示 with what was done on them; where there are none it says so.
void addInstructions(Draft &draft, const PaperInput &input, const PlanCounts &counts, const PaperText &text);
/// 延期申请 with the original deadline and the new one, and what was decided; nothing where there are none.
void addExtensions(Draft &draft, const PaperInput &input, const PlanCounts &counts, const PaperText &text);
/// 调整 as 原…现…, and 终止; nothing where there are none.
void addAdjustments(Draft &draft, const PaperInput &input, const PlanCounts &counts, const PaperText &text);

} // namespace qd
