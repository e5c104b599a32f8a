// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "workspace/transaction.h"

namespace qd
{

/// The task a proposed one became, by section and place in the proposal; an invalid id where it was left out.
using TaskPlaces = std::vector<std::vector<TaskId>>;

/// Brings the open points of a plan in line with the doubts left at an import, within the running
/// transaction. A doubt that was there before keeps its row, settled or not; one that is gone is settled,
/// unless it is about a task the import did not touch.
Result<> writeOpenPoints(
    Transaction &transaction, PlanId plan, const std::vector<Doubt> &left, const TaskPlaces &tasks);

} // namespace qd
