// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

// Of which periods a measure owes reports, and by when (docs/domain.md §5). Who owes them says duty.h.
namespace qd
{

/// Whether the period is one of the measure's own: of the cycle that is in force on the period's last day, so that a change of
/// the cycle never touches what was owed before. At milestones a month in which one of them lies.
bool isOwnPeriod(const PlanBook &book, const Measure &measure, const Period &period);

/// Its own periods that end on `from` or later and begin up to `to`, oldest first.
std::vector<Period> ownPeriods(const PlanBook &book, const Measure &measure, QDate from, QDate to);

/// Those of its own periods that lie in the period asked for, which may be one of them itself.
std::vector<Period> ownPeriodsIn(const PlanBook &book, const Measure &measure, const Period &period);

/// 报送截止 of one of its own periods: the day the office set for that period; else the day of the milestone; else by the cycle, 每月28日前, 次月5日前;
/// else the period's last day. Where the office has it so, moved to the next working day.
QDate dueDayOf(const PlanBook &book, const Measure &measure, const Period &period);

} // namespace qd
