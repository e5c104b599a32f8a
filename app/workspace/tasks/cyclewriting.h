// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/transaction.h"

namespace qd
{

/// Writes that a cycle holds from its `fromDay` on, null: from the beginning. One of the same plan, task or measure that begins on
/// the same day is replaced. What earlier periods owed does not change: once something was reported on the plan it must begin
/// behind the last month that has ended. Errors: DueDayImpossible, CycleTooEarly.
Result<ReportingCycleId> writeCycle(Transaction &transaction, ReportingCycle cycle);

/// 自下一期起: the day behind the period of the plan that runs today.
Result<QDate> nextCycleStart(Transaction &transaction, PlanId plan);

} // namespace qd
