// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/document/document.h"
#include "paper/document/papertext.h"

namespace qd
{

/// Agency × light in two columns side by side: the `most` heaviest (who carry most measures, of those the
/// more red ones), the rest summed as 其余N个单位, the total of all measures without repetition last.
TableBlock lightMatrix(
    const PlanBook &book, QDate day, const PaperText &text, const PlanCounts &counts, int most);

} // namespace qd
