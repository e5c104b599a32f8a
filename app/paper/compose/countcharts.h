// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/document/document.h"
#include "paper/document/paperinput.h"
#include "paper/document/papertext.h"

namespace qd
{

/// Lights by section of the plan; all measures as one bar where it has no sections. Sections beyond the first
/// `most` are summed as 其余N个部分. Lights that are nowhere on are left out.
ChartBlock lightsChart(const PaperInput &input, const PaperText &text, const PlanCounts &counts, int most);

/// Reports owed and made on the measures counted, by the periods of the plan's year up to that of the paper,
/// `most` of them at most: the latest.
ChartBlock dutiesChart(const PaperInput &input, const PaperText &text, const PlanCounts &counts, int most);

} // namespace qd
