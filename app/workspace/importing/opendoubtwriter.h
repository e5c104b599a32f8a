// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"
#include "workspace/door/transaction.h"

#include <QHash>

namespace qd
{

/// The task that each task of the proposal became; those that were left out are not in it.
using WrittenTasks = QHash<NodeId, TaskId>;

/// Brings the open points of a plan in line with the doubts left at an import, within the running
/// transaction. A doubt that was there before keeps its row, settled or not; one that is gone is settled,
/// unless it is about a task the import did not touch.
Result<> writeOpenDoubts(
    Transaction &transaction, PlanId plan, const std::vector<Doubt> &left, const WrittenTasks &tasks);

} // namespace qd
