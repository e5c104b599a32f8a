// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/records.h"
#include "storage/connection.h"

#include <optional>

namespace qd
{

/// Steps of review of the reports of a plan, in one period or (an invalid one) in all, the oldest first.
Result<std::vector<ReviewStep>> reviewStepsIn(Connection &db, PlanId plan, const Period &period);
/// Of all reports on one measure, the oldest first.
Result<std::vector<ReviewStep>> reviewStepsOn(Connection &db, MeasureId measure);

/// The newest step that returned the version; nothing where none did.
Result<std::optional<ReviewStep>> lastReturnOf(Connection &db, ProgressId version);

/// 汇总稿 of what is not removed of a plan, in one period or (an invalid one) in all, by task and period.
Result<std::vector<SummaryText>> summariesIn(Connection &db, PlanId plan, const Period &period);
Result<std::optional<SummaryText>> summaryOf(Connection &db, TaskId task, const Period &period);

} // namespace qd
