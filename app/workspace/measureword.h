// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planbook.h"

namespace qd
{

/// What the principals' latest reports together say about a measure.
struct MeasureWord {
    bool any = false; ///< one of them has reported
    bool allDone = true; ///< everyone has, and says it is finished
    bool begun = false; ///< one of them is beyond 未启动
    ProgressId blockedBy; ///< the newest report that says 受阻; 0 when none does
};

MeasureWord wordOn(const PlanBook &book, const Measure &measure, QDate today);

/// The state a measure gets by that word. 已销号 and 已调整 were set by the office: agencies cannot take them
/// back.
WorkState stateAfter(WorkState now, const MeasureWord &word);

} // namespace qd
